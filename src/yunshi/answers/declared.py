"""Who answered a declaration, when, and to which version of its text (R110-APP-07, T113-PII-01).

A draft notes it whenever a declaration is answered; a snapshot takes the notes about what was
filed into its data, so that they are salted, sealed by its digest and erased with the answers.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from yunshi.answers.addresses import DECLARATIONS, Address, NotAnAddress
from yunshi.rulebook.pack.model import Pack

DECLARED: Final = "declared"
"""The part of a snapshot's data that is no answer: ``{address: {by, at, version}}``."""

Notes = Mapping[str, Mapping[str, Any]]
"""``{address: {by, at}}``, as a draft keeps them."""


@dataclass(frozen=True, slots=True)
class Made:
    """That a declaration was answered: by whom, when, and the version of its text."""

    by: UUID | None
    at: datetime
    version: int


def noted(notes: Notes, answers: Mapping[str, Any], by: UUID | None, at: datetime) -> Notes:
    """The notes of a draft after a change of ``{address: [before, after]}``."""
    fresh = dict(notes)
    for text, (_before, after) in answers.items():
        kept = _declaration(text)
        if kept is None:
            if after is None and text.startswith("solutions/"):
                gone = f"{text}/"
                fresh = {key: note for key, note in fresh.items() if not key.startswith(gone)}
        elif after is None:
            fresh.pop(text, None)
        else:
            fresh[text] = {"by": str(by) if by else None, "at": at.isoformat()}
    return fresh


def versions_of(pack: Pack) -> dict[str, int]:
    """The version of each declaration's text."""
    return {declaration.id: declaration.version for declaration in pack.declarations}


def with_notes(
    data: Mapping[str, Any], notes: Notes, versions: Mapping[str, int]
) -> dict[str, Any]:
    """Answers for a snapshot, with the notes about every declaration among them.

    ``versions`` are those of the texts in the pack by which the draft is filled in.
    """
    declared = {}
    for solution, level in _levels(data):
        for item in level.get(DECLARATIONS) or {}:
            address = str(Address(solution, DECLARATIONS, item))
            if address in notes:
                declared[address] = {**notes[address], "version": versions[item]}
    return {**data, DECLARED: declared} if declared else dict(data)


def answers_alone(data: Mapping[str, Any]) -> dict[str, Any]:
    """A snapshot's answers in the shape of an answers file."""
    return {part: given for part, given in data.items() if part != DECLARED}


def made_at(data: Mapping[str, Any], address: Address) -> Made | None:
    """What a snapshot says of a declaration; ``None`` if it was filed before that was noted."""
    note = data.get(DECLARED, {}).get(str(address))
    if note is None:
        return None
    by = UUID(note["by"]) if note["by"] else None
    return Made(by, datetime.fromisoformat(note["at"]), note["version"])


def declared_in(data: Mapping[str, Any] | None) -> Iterator[tuple[Address, Made]]:
    """Every declaration of a snapshot about which that was noted, in the order of the answers."""
    for solution, level in _levels(data or {}):
        for item in level.get(DECLARATIONS) or {}:
            address = Address(solution, DECLARATIONS, item)
            made = made_at(data or {}, address)
            if made is not None:
                yield address, made


def makers(data: Mapping[str, Any] | None) -> frozenset[UUID]:
    """Everybody who answered a declaration of a snapshot."""
    notes = (data or {}).get(DECLARED, {}).values()
    return frozenset(UUID(note["by"]) for note in notes if note["by"])


def _declaration(text: str) -> Address | None:
    try:
        address = Address.parse(text)
    except NotAnAddress:
        return None
    return address if address.part == DECLARATIONS else None


def _levels(data: Mapping[str, Any]) -> list[tuple[str, Mapping[str, Any]]]:
    solutions = data.get("solutions") or []
    return [("", data), *((str(entry.get("id", "")), entry) for entry in solutions)]

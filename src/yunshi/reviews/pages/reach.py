"""How a vendor is reached, from what was filed.

Chosen by what the pack says of its questions: phones are of the kind *phone*, and the contact is
whoever's address *receives mail*. Whose name that is no key of the language says; packs name the
questions about one person alike, so the short texts of its section that begin like the address
are shown with their own labels. No programme's question is named here.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from yunshi.design.language import page_language
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import QuestionType


@dataclass(frozen=True, slots=True)
class Said:
    """One answer under the label of its question."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class Reach:
    """Whom to ask for, and where. Each may be empty: no pack must ask for any of it."""

    people: tuple[Said, ...]
    phones: tuple[Said, ...]
    addresses: tuple[Said, ...]

    @property
    def name(self) -> str:
        """Whom to ask for, in one line; the first text is the name in every pack's order."""
        return self.people[0].value if self.people else ""

    @property
    def number(self) -> str:
        return self.phones[0].value if self.phones else ""


def reach_of(pack: Pack, data: Mapping[str, Any] | None) -> Reach:
    """What the company's part of a snapshot says; nothing of one that was erased."""
    placed = [
        each
        for each in pack.questions.values()
        if each.form.per == "filing" and each.row_of is None
    ]
    mailed = [each for each in placed if each.question.receives_mail]
    return Reach(
        people=tuple(_said(data, (each for each in placed if _is_about(each, mailed)))),
        phones=tuple(
            _said(data, (each for each in placed if each.question.type is QuestionType.PHONE))
        ),
        addresses=tuple(_said(data, mailed)),
    )


def _is_about(placed: Placed, mailed: list[Placed]) -> bool:
    """Whether a short text is about the same person as an address that receives mail."""
    return placed.question.type is QuestionType.TEXT and any(
        placed.section is each.section
        and placed.question.id.partition("_")[0] == each.question.id.partition("_")[0]
        for each in mailed
    )


def _said(data: Mapping[str, Any] | None, placed: Iterable[Placed]) -> Iterator[Said]:
    language = page_language()
    for each in placed:
        part = (data or {}).get(each.form.form)
        value = part.get(each.question.id) if isinstance(part, Mapping) else None
        if isinstance(value, str) and value.strip():
            yield Said(each.question.label.in_language(language), value.strip())

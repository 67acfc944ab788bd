"""Every change of a pack, made from the model: a limit by one, an option away, a condition denied.

A change is a few edits of the plain tree of a pack; what the language refuses is told apart.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from pydantic import BaseModel, ValidationError

from tools.mutation.asked import of_what_is_asked
from tools.mutation.course import of_its_course
from tools.mutation.edits import REMOVED, Change, Edits, at, edit, in_words, is_there
from tools.places import name_of
from yunshi.rulebook.pack.checks import problems
from yunshi.rulebook.pack.condition_checks import condition_problems, conditions_of
from yunshi.rulebook.pack.loader import LoadedPack, from_resolved
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import Place


@dataclass(frozen=True)
class Mutant:
    """One change: of which kind, to which item, how."""

    pack: str
    kind: str
    item: str
    change: str
    edits: Edits

    @property
    def name(self) -> str:
        return f"{self.kind}: {self.item}: {self.change}"


KINDS: Final = (
    "limit",
    "option",
    "question",
    "required",
    "condition",
    "value",
    "rule",
    "verdict",
    "blocks",
    "paper",
    "declaration",
    "window",
    "switch",
    "deadline",
    "stage",
    "market",
    "listing",
)


def mutants(loaded: LoadedPack) -> Iterator[Mutant]:
    """Every change there is to make, in the order of the pack."""
    tree = json.loads(loaded.resolved)
    pack = loaded.pack
    for place, value in _models((), pack):
        for kind, change, edits in _changes(value, place, tree):
            item = _item(pack, place, tree)
            yield Mutant(pack.id, kind, item, change, tuple(edits))
    for place, _, _ in conditions_of(pack):
        written = at(tree, place)
        item = _item(pack, place[:-1], tree)
        key = str(place[-1])
        yield Mutant(pack.id, "condition", item, f"{key} denied", ((place, {"not": written}),))
        for change, edits in _values(written, place):
            yield Mutant(pack.id, "value", item, f"{key}: {change}", edits)


def changed(loaded: LoadedPack, mutant: Mutant) -> LoadedPack | None:
    """The pack with a change; nothing when the language refuses it."""
    tree = json.loads(loaded.resolved)
    for place, value in mutant.edits:
        edit(tree, place, value)
    resolved = json.dumps(tree, ensure_ascii=False, separators=(",", ":")).encode()
    try:
        other = from_resolved(resolved)
    except ValidationError:
        return None
    if any(True for _ in problems(other.pack)) or any(True for _ in condition_problems(other.pack)):
        return None
    return LoadedPack(other.pack, resolved, loaded.folder)


def _changes(value: BaseModel, place: Place, tree: Any) -> Iterator[Change]:
    if is_there(tree, place):  # Else it is a default that nobody wrote.
        yield from of_what_is_asked(value, place, tree)
        yield from of_its_course(value, place)


def _models(place: Place, value: object) -> Iterator[tuple[Place, BaseModel]]:
    if isinstance(value, BaseModel):
        yield place, value
        for name in type(value).model_fields:
            yield from _models((*place, name), getattr(value, name))
    elif isinstance(value, tuple | list):
        for number, inner in enumerate(value):
            yield from _models((*place, number), inner)
    elif isinstance(value, dict):
        for key, inner in value.items():
            yield from _models((*place, key), inner)


def _item(pack: Pack, place: Place, tree: Any) -> str:
    """The name of the item that a place belongs to, and what of it."""
    inner: list[str] = []
    while place and not (
        isinstance(place[-1], int)
        and isinstance(at(tree, place), dict)
        and {"id", "rule", "form"} & set(at(tree, place))
    ):
        inner.insert(0, str(place[-1]))
        place = place[:-1]
    if not place:
        return ".".join(inner)
    return ".".join([name_of(pack, place), *inner])


def _values(written: Any, root: Place, *inner: str | int) -> Iterator[tuple[str, Edits]]:
    """A number moved by one, a yes made a no, an entry of a list or a part of all or any away."""
    where, said = (*root, *inner), ".".join(map(str, inner))
    if isinstance(written, dict):
        for key, part in written.items():
            yield from _values(part, root, *inner, key)
    elif isinstance(written, list):
        for number, part in enumerate(written):
            name = part if isinstance(part, str) else f"part {number + 1}"
            yield f"{said} without {name}", (((*where, number), REMOVED),)
            if not isinstance(part, str):
                yield from _values(part, root, *inner, number)
    elif isinstance(written, bool):
        yield f"{said} {in_words(not written)}", ((where, not written),)
    elif isinstance(written, int | float):
        yield f"{said} {written + 1}", ((where, written + 1),)
        yield f"{said} {written - 1}", ((where, written - 1),)

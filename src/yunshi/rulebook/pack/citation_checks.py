"""Whether every item of a pack says which requirements it carries.

An option, a section, a column, a follow-up, a statement carries those of what it stands in, where
it has none of its own. What the law speaks of one by one has its own: see :data:`OWN`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from pydantic import BaseModel

from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Upload
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.forms import Section
from yunshi.rulebook.pack.items import Cited
from yunshi.rulebook.pack.listing import Sanction
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question
from yunshi.rulebook.pack.review import Criterion, Stage
from yunshi.rulebook.pack.source import Place

OWN: Final = (Upload, Declaration, Rule, Stage, Criterion, Sanction)
"""What never carries the requirements of anything around it; a question of a section beside them.
Obligations stand in nothing that is cited, so they too have their own."""

_MISSING: Final = "refs is missing: which requirements does this carry?"


def citation_problems(pack: Pack) -> Iterator[tuple[Place, str]]:
    """Every item with neither requirement ids of its own nor those of what it stands in."""
    for place, item, outer in cited_items(pack):
        carried = item if _stands_alone(item, outer) else item.within(outer or item)
        if not carried.refs:
            yield place, _MISSING


def _stands_alone(item: Cited, outer: BaseModel | None) -> bool:
    if isinstance(item, Question):
        return isinstance(outer, Section)
    return isinstance(item, OWN)


def cited_items(pack: Pack) -> Iterator[tuple[Place, Cited, Cited | None]]:
    """Every item of a pack that can be cited: its place, and the item it stands in, which has
    what it carries of its own outer items."""
    yield from _within((), pack, None)


def _within(
    place: Place, value: object, outer: Cited | None
) -> Iterator[tuple[Place, Cited, Cited | None]]:
    if isinstance(value, Cited):
        yield place, value, outer
        outer = value.within(outer) if outer is not None else value
    for name, part in _parts(value):
        # Most of a pack is words and numbers, which hold nothing.
        if isinstance(part, BaseModel | tuple | list | dict):
            yield from _within((*place, name), part, outer)


def _parts(value: object) -> Iterable[tuple[str | int, object]]:
    if isinstance(value, BaseModel):
        return [(name, getattr(value, name)) for name in type(value).model_fields]
    if isinstance(value, tuple | list):
        return enumerate(value)
    return value.items() if isinstance(value, dict) else ()

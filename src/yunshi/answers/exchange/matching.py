"""Which solution of the draft a solution of a file is: by id, else by name, else by position."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

NameOf = Callable[[Mapping[str, Any]], str]
"""What a solution is called by its answers, ``{form: {question: answer}}``; empty without one."""


class How(StrEnum):
    """What made two solutions one."""

    ID = "id"
    NAME = "name"
    POSITION = "position"
    CHOSEN = "chosen"
    """The person said so."""
    NEW = "new"
    """None in the draft: offered as an addition."""


@dataclass(frozen=True, slots=True)
class Match:
    """``target`` is the id of the draft's solution, empty for a new one."""

    target: str
    how: How


@dataclass(frozen=True, slots=True)
class Named:
    """A solution as far as matching asks."""

    id: str
    name: str


def match(
    given: Sequence[Named],
    standing: Sequence[Named],
    *,
    chosen: Mapping[int, str],
    by_position: bool = True,
) -> tuple[Match, ...]:
    """A match for each of ``given``, in order; no solution of the draft is matched twice.

    ``chosen`` says for some of them what the person chose: an id of the draft, or empty for new.
    Names count where they are the only ones of their kind. ``by_position`` is off for a file of
    this very draft: a solution of it whose id is gone was taken out meanwhile.
    """
    left = {each.id: each.name for each in standing}
    found: dict[int, Match] = {}

    def settle(index: int, target: str, how: How) -> None:
        found[index] = Match(target, how)
        left.pop(target, None)

    def waiting() -> list[tuple[int, Named]]:
        return [(index, each) for index, each in enumerate(given) if index not in found]

    for index, target in chosen.items():
        if index < len(given) and (not target or target in left):
            settle(index, target, How.CHOSEN if target else How.NEW)
    for index, each in waiting():
        if each.id in left:
            settle(index, each.id, How.ID)
    wanted = Counter(each.name for _, each in waiting())
    offered = Counter(left.values())
    targets = {name: target for target, name in left.items()}
    for index, each in waiting():
        if each.name and wanted[each.name] == offered[each.name] == 1:
            settle(index, targets[each.name], How.NAME)
    for index, each in waiting():
        here = standing[index].id if index < len(standing) else ""
        if here in left and (by_position or not each.id):
            settle(index, here, How.POSITION)
        else:
            settle(index, "", How.NEW)
    return tuple(found[index] for index in range(len(given)))

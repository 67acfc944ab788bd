"""Edits of the plain tree of a pack, and the small changes that are made of them."""

from __future__ import annotations

import copy
import json
from collections.abc import Iterator
from typing import Any, Final

from yunshi.rulebook.pack.source import Place


class _Removed:
    def __repr__(self) -> str:
        return "REMOVED"


REMOVED: Final = _Removed()
"""As a new value: the entry or the key is taken away."""

Edits = tuple[tuple[Place, Any], ...]
Change = tuple[str, str, Edits]
"""Of which kind, how it is called, and what is edited."""


def at(tree: Any, place: Place) -> Any:
    for step in place:
        tree = tree[step]
    return tree


def is_there(tree: Any, place: Place) -> bool:
    try:
        at(tree, place)
    except (KeyError, IndexError, TypeError):
        return False
    return True


def edit(tree: Any, place: Place, value: Any) -> None:
    *parents, last = place
    for step in parents:
        tree = tree.setdefault(step, {}) if isinstance(tree, dict) else tree[step]
    if value is REMOVED:
        del tree[last]
    else:
        tree[last] = copy.deepcopy(value)


def to(kind: str, new: Any, place: Place, *more: tuple[Place, Any]) -> Change:
    """A key with another value."""
    return kind, f"{place[-1]} {in_words(new)}", ((place, new), *more)


def away(kind: str, place: Place, *more: tuple[Place, Any]) -> Change:
    """An entry of a list, or a key, taken away."""
    name = "removed" if isinstance(place[-1], int) else f"{place[-1]} removed"
    return kind, name, ((place, REMOVED), *more)


def in_words(value: Any) -> str:
    """A value as a change is called by it."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def by_one(kind: str, value: object, place: Place) -> Iterator[Change]:
    """A number one higher and one lower; nothing of what is no number."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield to(kind, value + 1, place)
        yield to(kind, value - 1, place)

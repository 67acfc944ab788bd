"""What two packs, or two versions of one, say differently."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from yunshi.rulebook.outline.entries import GROUPS, Entry, Fact
from yunshi.rulebook.outline.whole import outline
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text


@dataclass(frozen=True, slots=True)
class Changed:
    """One fact of an item: what was said, and what is said now; ``None`` where nothing is."""

    key: str
    label: Text
    before: Text | None
    after: Text | None


@dataclass(frozen=True, slots=True)
class Change:
    """One item that was added, removed or changed."""

    what: Literal["added", "removed", "changed"]
    group: str
    id: str
    title: Text
    facts: tuple[Changed, ...]


_TITLE = text("名稱", "Title")


def difference(before: Pack, after: Pack) -> tuple[Change, ...]:
    """Every item that differs, group by group; items are matched by their ids."""
    old = {(entry.group, entry.id): entry for entry in _entries(before)}
    new = {(entry.group, entry.id): entry for entry in _entries(after)}
    changes = [*_changes(old, new)]
    order = {group: place for place, group in enumerate(GROUPS)}
    return tuple(sorted(changes, key=lambda change: order[change.group]))


def _entries(pack: Pack) -> Iterator[Entry]:
    """The outline with the programme itself under one name, whatever its id."""
    for entry in outline(pack):
        if entry.group == "programme" and entry.id == pack.id:
            own = Fact("id", text("代號", "Id"), text(pack.id, pack.id))
            yield Entry(entry.group, "identity", entry.title, (own, *entry.facts))
        else:
            yield entry


def _changes(
    old: dict[tuple[str, str], Entry], new: dict[tuple[str, str], Entry]
) -> Iterator[Change]:
    for key, entry in old.items():
        if key not in new:
            yield Change("removed", entry.group, entry.id, entry.title, ())
            continue
        changed = tuple(_changed(entry, new[key]))
        if changed:
            yield Change("changed", entry.group, entry.id, new[key].title, changed)
    for key, entry in new.items():
        if key not in old:
            facts = tuple(Changed(fact.key, fact.label, None, fact.value) for fact in entry.facts)
            yield Change("added", entry.group, entry.id, entry.title, facts)


def _changed(old: Entry, new: Entry) -> Iterator[Changed]:
    if old.title != new.title:
        yield Changed("title", _TITLE, old.title, new.title)
    before = {fact.key: fact for fact in old.facts}
    after = {fact.key: fact for fact in new.facts}
    for key, fact in before.items():
        now = after.get(key)
        if now is None or now.value != fact.value:
            yield Changed(key, fact.label, fact.value, now.value if now else None)
    for key, fact in after.items():
        if key not in before:
            yield Changed(key, fact.label, None, fact.value)

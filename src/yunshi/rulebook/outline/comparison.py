"""Two programmes side by side, as an officer compares them.

Versions of one programme differ in few items, and :mod:`~yunshi.rulebook.outline.difference` tells
each with every word. Two programmes differ in nearly all their words; what matters between them is
what one asks and the other does not, and the numbers. So clauses, requirement ids, places in a form
and the wording of helps, messages and mails are left out here, and lists are compared as a whole.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from yunshi.rulebook.outline.entries import GROUPS, Entry
from yunshi.rulebook.outline.whole import outline
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import COLON, SEMICOLON, listed, text


@dataclass(frozen=True, slots=True)
class Said:
    """One thing said about an item; a list as a whole."""

    key: str
    label: Text
    words: tuple[Text, ...]

    @property
    def are_sentences(self) -> bool:
        """Whether each of the words is a sentence, for a line of its own."""
        return self.key in _SENTENCES

    @property
    def needs_no_label(self) -> bool:
        return self.key in _SPEAKING

    @property
    def value(self) -> Text:
        return listed(self.words)


@dataclass(frozen=True, slots=True)
class Item:
    """An item with what matters of it."""

    group: str
    id: str
    title: Text
    said: tuple[Said, ...]

    @property
    def is_said_by_its_title(self) -> bool:
        """Whether the title is no name but what is said: of a programme, an obligation."""
        return self.group in _TITLED

    def in_brief(self, language: str) -> Iterator[str]:
        """What matters of it: short things on one line, sentences each on a line of its own."""
        colon, between = COLON.in_language(language), SEMICOLON.in_language(language)
        short, long = [], []
        for said in self.said:
            label, value = said.label.in_language(language), said.value.in_language(language)
            if said.are_sentences and len(said.words) > 1:
                long.append(f"{label}{colon.rstrip()}")
                long += [f"  · {word.in_language(language)}" for word in said.words]
            elif value.endswith(("。", ".")):
                long.append(f"{label}{colon}{value}")
            else:
                short.append(value if said.needs_no_label else f"{label}{colon}{value}")
        if short:
            yield between.join(short)
        yield from long


@dataclass(frozen=True, slots=True)
class Differing:
    """A thing that two items say differently; ``None`` where one does not say it.

    Of a list each has what the other has not.
    """

    label: Text
    before: tuple[Text, ...] | None
    after: tuple[Text, ...] | None


@dataclass(frozen=True, slots=True)
class Pair:
    """An item that both have, perhaps under another title."""

    before: Item
    after: Item
    differing: tuple[Differing, ...]

    @property
    def title(self) -> Text:
        ours, theirs = self.before.title, self.after.title
        if ours.zh_hant == theirs.zh_hant or self.before.is_said_by_its_title:
            return ours
        return text("{a}／{b}", "{a} / {b}", a=ours, b=theirs)


@dataclass(frozen=True, slots=True)
class Compared:
    """One group of items in two packs."""

    group: str
    pairs: tuple[Pair, ...]
    only_before: tuple[Item, ...]
    only_after: tuple[Item, ...]

    @property
    def alike(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if not pair.differing)

    @property
    def unlike(self) -> tuple[Pair, ...]:
        return tuple(pair for pair in self.pairs if pair.differing)


_NEVER: Final = frozenset(
    {"clause", "refs", "reading", "place", "borrowed_from", "added", "id", "version", "points_at"}
    | {"help", "example", "placeholders", "message", "intro", "receipt_prefix", "receipt_says"}
    | {"subject", "body", "paths", "forms", "url"}
)
"""Facts that are each programme's own way of writing."""

_MARKET: Final = frozenset({"facets", "price.months"})
"""What matters of the market's fields; the rest says from which question each comes."""

_FOLDED: Final = {
    "options": text("選項", "Options"),
    "limits": text("限制", "Limits"),
    "holds": text("須載明", "Must show"),
    "statements": text("聲明", "Statements"),
    "grounds": text("事由", "Grounds"),
    "criteria": text("審查項目", "Criteria"),
    "basis": text("依據", "Basis"),
    "notes": text("說明", "Notes"),
    "outcomes": text("結果", "Outcomes"),
    "precedence": text("以何為準", "What prevails"),
}
"""Facts that are lists: one for each entry, told as one."""

_SENTENCES: Final = _FOLDED.keys() - {"options", "limits"}

_TITLED: Final = frozenset({"programme", "listing"})
"""Groups in which a title is no name but what is said."""

_SPEAKING: Final = frozenset({"type", "required", "limits", "count", "per", "image", "otherwise"})
"""Facts whose value needs no label."""


def items_that_matter(pack: Pack) -> tuple[Item, ...]:
    """The items of a pack that another programme could have too, group by group."""
    return tuple(
        Item(entry.group, _id(pack, entry), entry.title, tuple(_said(entry)))
        for entry in outline(pack)
        if not _is_layout(entry)
    )


def compared(before: Pack, after: Pack) -> tuple[Compared, ...]:
    """Two programmes group by group; items are matched by their ids."""
    ours, theirs = items_that_matter(before), items_that_matter(after)
    return tuple(
        _compared(
            group,
            {item.id: item for item in ours if item.group == group},
            {item.id: item for item in theirs if item.group == group},
        )
        for group in GROUPS
    )


def _compared(group: str, ours: dict[str, Item], theirs: dict[str, Item]) -> Compared:
    return Compared(
        group,
        tuple(
            Pair(item, theirs[name], tuple(_differing(item, theirs[name])))
            for name, item in ours.items()
            if name in theirs
        ),
        tuple(item for name, item in ours.items() if name not in theirs),
        tuple(item for name, item in theirs.items() if name not in ours),
    )


def _differing(before: Item, after: Item) -> Iterator[Differing]:
    if before.is_said_by_its_title and before.title.zh_hant != after.title.zh_hant:
        yield Differing(text("名稱", "Title"), (before.title,), (after.title,))
    ours = {said.key: said for said in before.said}
    theirs = {said.key: said for said in after.said}
    for key in dict.fromkeys((*ours, *theirs)):
        one, other = ours.get(key), theirs.get(key)
        if one is not None and other is not None:
            parts = _apart(one, other), _apart(other, one)
            if any(parts):
                yield Differing(one.label, parts[0] or None, parts[1] or None)
        elif one is not None:
            yield Differing(one.label, one.words, None)
        elif other is not None:
            yield Differing(other.label, None, other.words)


def _apart(said: Said, other: Said) -> tuple[Text, ...]:
    """What one says and the other does not. The Chinese is the text; the English follows it."""
    known = {word.zh_hant for word in other.words}
    return tuple(word for word in said.words if word.zh_hant not in known)


def _said(entry: Entry) -> Iterator[Said]:
    lists: dict[str, list[Text]] = {}
    order: dict[str, Said] = {}
    for fact in entry.facts:
        first, _, rest = fact.key.partition(".")
        if {first, rest.rpartition(".")[2]} & _NEVER:
            continue
        if entry.group == "listing" and entry.id == "market" and fact.key not in _MARKET:
            continue
        if first in _FOLDED and "." not in rest:
            lists.setdefault(first, []).append(fact.words or fact.value)
            order.setdefault(first, Said(first, _FOLDED[first], ()))
        else:
            order[fact.key] = Said(fact.key, fact.label, (fact.words or fact.value,))
    for key, said in order.items():
        yield Said(key, said.label, tuple(lists[key])) if key in lists else said


def _id(pack: Pack, entry: Entry) -> str:
    """The programme itself stands under one name, whatever its id."""
    return "identity" if (entry.group, entry.id) == ("programme", pack.id) else entry.id


def _is_layout(entry: Entry) -> bool:
    """Sections of a form, and what a page of the market puts under which heading."""
    return (entry.group == "forms" and "." in entry.id) or (
        entry.group == "listing" and entry.id.startswith("blocks.")
    )

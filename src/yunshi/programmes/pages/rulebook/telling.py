"""Telling one pack item by item, and keeping count of the clauses that stand beside the items."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from typing import Final

from django.utils.translation import gettext as _

from yunshi.programmes.pages.rulebook.views import (
    Cited,
    ClauseMark,
    ItemView,
    Label,
    Line,
    OtherReading,
    PartView,
    Tag,
)
from yunshi.rulebook.clauses import clause_anchor
from yunshi.rulebook.outline import Entry, Fact, outline
from yunshi.rulebook.pack.items import Cited as CitedItem
from yunshi.rulebook.pack.items import Reading, Statement
from yunshi.rulebook.pack.model import Pack, Switches
from yunshi.rulebook.text import Text

# A switch as conditions and limits name it, in either language.
_SWITCH: Final = re.compile(r"(?:設定「|the setting “)([^」”]+)(?=[」”])")
_MARKED: Final = frozenset({"clause", "refs", "reading", "added", "borrowed_from"})


class Telling:
    """One pack in one language. Each entry of its outline is told once."""

    def __init__(self, pack: Pack, switches: Switches, language: str) -> None:
        self.pack = pack
        self.switches = switches
        self.language = language
        self._switches = {self.words(each.name): each.id for each in pack.programme.switches}
        self._entries = {(entry.group, entry.id): entry for entry in outline(pack)}
        self._waiting = dict(self._entries)
        self._marks: dict[str, list[ClauseMark]] = {}
        self.cited: dict[str, list[Cited]] = {}

    def words(self, text: Text | None) -> str:
        return text.in_language(self.language) if text is not None else ""

    def has(self, group: str, name: str) -> bool:
        return (group, name) in self._entries

    def left(self) -> tuple[tuple[str, str], ...]:
        """The entries that nobody has told yet, in their order."""
        return tuple(self._waiting)

    def pending(self, group: str, name: str) -> Entry:
        """An entry that is still to be told."""
        return self._waiting[group, name]

    def entry(self, group: str, name: str) -> Entry:
        """An entry, which is told with this. LookupError when it was told before."""
        return self._waiting.pop((group, name))

    def item(
        self,
        group: str,
        name: str,
        kind: Label,
        *,
        skip: Collection[str] = (),
        within: str = "",
        title: str | None = None,
    ) -> ItemView:
        """An entry with every fact that is not told another way.

        ``skip`` are the keys of facts that the caller tells, with what lies below them; ``within``
        is the clause of what the item stands in.
        """
        entry = self.entry(group, name)
        facts = {fact.key: fact for fact in entry.facts}
        anchor = f"{group}.{name}"
        said = self.words(entry.title) if title is None else title
        clause = self._said(facts, "clause")
        return ItemView(
            anchor=anchor,
            kind=kind,
            title=said,
            clause=self.clause(clause, anchor, kind, said, within=within),
            refs=self._said(facts, "refs"),
            tags=tuple(self._marks_of(facts)),
            lines=tuple(self.lines(entry.facts, skip)),
            reading=self._reading_of(facts),
        )

    def inner(
        self, anchor: str, said: CitedItem, facts: Iterable[Fact], title: Label, within: str
    ) -> ItemView:
        """Something within an item that has facts and a clause of its own."""
        told = {fact.key: fact for fact in facts}
        return ItemView(
            anchor=anchor,
            kind=title,
            title=title,
            clause=self.clause(said.clause, anchor, title, title, within=within),
            refs=", ".join(said.refs),
            lines=tuple(self.lines(told.values(), ())),
            reading=self._reading_of(told),
        )

    def lines(self, facts: Iterable[Fact], skip: Collection[str]) -> Iterator[Line]:
        for fact in facts:
            above = fact.key.partition(".")[0]
            if not {fact.key, above} & {*skip, *_MARKED}:
                yield self.line(fact.label, fact.value)

    def line(self, label: Text | Label, value: Text | str) -> Line:
        """One thing said; where it speaks of a switch it leads there."""
        said = value if isinstance(value, str) else self.words(value)
        return Line(self.words(label) if isinstance(label, Text) else label, self.linked(said))

    def linked(self, said: str) -> tuple[tuple[str, str], ...]:
        pieces: list[tuple[str, str]] = []
        end = 0
        for found in _SWITCH.finditer(said):
            switch = self._switches.get(found[1])
            if switch is not None:
                pieces += [(said[end : found.start(1)], ""), (found[1], f"#switches.{switch}")]
                end = found.end(1)
        pieces.append((said[end:], ""))
        return tuple(piece for piece in pieces if piece[0])

    def _marks_of(self, facts: dict[str, Fact]) -> Iterator[Tag]:
        """What the platform added, and what was built after a sibling programme."""
        if "added" in facts:
            yield Tag(_("Added by the platform"), "own")
        if "borrowed_from" in facts:
            sibling = self.words(facts["borrowed_from"].value)
            yield Tag(_("Built after %(programme)s") % {"programme": sibling}, "borrowed")

    def clause(
        self, clause: str, anchor: str, kind: Label, title: Label, *, within: str = ""
    ) -> ClauseMark | None:
        """The mark of a clause beside what stands under it. What has the clause of what it stands
        ``within`` is not a further thing under it."""
        if not clause:
            return None
        mark = ClauseMark(clause, clause_anchor(clause))
        if clause == within:
            return mark
        self._marks.setdefault(mark.anchor, []).append(mark)
        self.cited.setdefault(mark.anchor, []).append(Cited(anchor, kind, title))
        return mark

    def marked(self) -> dict[str, str]:
        """Every clause that was told, by its anchor; the anchor of one that stands beside a
        single thing is set there."""
        for marks in self._marks.values():
            marks[0].here = len(marks) == 1
        return {anchor: marks[0].text for anchor, marks in self._marks.items()}

    def part(
        self,
        item: str,
        key: str,
        said: CitedItem,
        name: str,
        text: str,
        kind: Label,
        *,
        within: str = "",
        note: str = "",
        reading: Reading | None = None,
        inner: tuple[ItemView, ...] = (),
    ) -> PartView:
        anchor = f"{item}.{key}.{name}"
        # A sentence says no clause that its item says already.
        own = said.clause if said.clause != within else ""
        return PartView(
            anchor=anchor,
            text=text,
            clause=self.clause(own, anchor, kind, text),
            refs=", ".join(said.refs),
            note=note,
            reading=self.reading(reading),
            inner=inner,
        )

    def statements(
        self,
        item: str,
        key: str,
        said: Iterable[Statement],
        kind: Label,
        *,
        within: str = "",
    ) -> tuple[PartView, ...]:
        return tuple(
            self.part(
                item,
                key,
                each,
                each.id,
                self.words(each.text),
                kind,
                within=within,
                reading=getattr(each, "reading", None),
            )
            for each in said
        )

    def reading(self, reading: Reading | None) -> OtherReading | None:
        if reading is None:
            return None
        return OtherReading(reading.number, self.words(reading.other))

    def _reading_of(self, facts: dict[str, Fact]) -> OtherReading | None:
        if "reading" not in facts:
            return None
        said = facts["reading"]
        return OtherReading(said.number, self.words(said.value))

    def _said(self, facts: dict[str, Fact], key: str) -> str:
        return self.words(facts[key].value) if key in facts else ""

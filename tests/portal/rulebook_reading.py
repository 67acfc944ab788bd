"""Reading a rulebook page: its items and their words, its anchors, and where its links lead."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

from pydantic import BaseModel

from tests.packs import MOON_MARKET, PROGRAMMES, SMALL_MARKET
from yunshi.rulebook.clauses import clause_anchor
from yunshi.rulebook.outline import Entry, Fact, outline
from yunshi.rulebook.pack.items import Cited
from yunshi.rulebook.pack.model import Pack

FOLDERS = (
    *sorted(written.parent for written in PROGRAMMES.glob("*/programme.yaml")),
    MOON_MARKET,
    SMALL_MARKET,
)
_VOID = frozenset({"br", "hr", "img", "input", "link", "meta", "path", "use", "circle", "rect"})
_VOID |= {"line", "polyline", "polygon", "ellipse"}

TOLD_OTHERWISE = frozenset(
    {
        # The tree of chapters, forms and sections says it.
        "place",
        "about",
        "order",
        # In words of the page's own, or in the page's head.
        "otherwise",
        "version",
        "forms",
        "points_at",
        # Questions are named by their labels there, and lead to themselves.
        "paths",
        # As they are set now.
        "value",
        "other",
        "max_bytes",
        "closing_second_counts",
        "opens",
        "closes",
    }
)
_SENTENCES = frozenset(
    {"statements", "holds", "grounds", "basis", "notes", "outcomes", "precedence", "criteria"}
)


@dataclass
class Rulebook(HTMLParser):
    """The anchors of a page, the text within each, and every link with its address."""

    html: str
    ids: Counter[str] = field(default_factory=Counter)
    links: list[str] = field(default_factory=list)
    texts: dict[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[tuple[str, str]] = []
        self.feed(self.html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        name = given.get("id", "")
        if name:
            self.ids[name] += 1
            self.texts[name] = ""
        if tag == "a" and "href" in given:
            self.links.append(given["href"])
        if tag not in _VOID:
            self._open.append((tag, name))

    def handle_endtag(self, tag: str) -> None:
        while self._open:
            closed, _name = self._open.pop()
            if closed == tag:
                return

    def handle_data(self, data: str) -> None:
        for _tag, name in self._open:
            if name:
                self.texts[name] += data

    def dangling(self) -> set[str]:
        """Links within the page that lead to nothing."""
        return {
            link for link in self.links if link[:1] == "#" and unquote(link[1:]) not in self.ids
        }

    def says(self, anchor: str, words: str) -> bool:
        return squeezed(words) in squeezed(self.texts.get(anchor, ""))


def squeezed(words: str) -> str:
    return "".join(words.split()).casefold()


def not_told(page: Rulebook, pack: Pack, language: str) -> list[str]:
    """The items of a pack that are not on its page exactly once, and what of them is not said."""
    missing = []
    for entry in outline(pack):
        anchor = f"{entry.group}.{entry.id}"
        if page.ids[anchor] != 1:
            missing.append(f"{anchor}: {page.ids[anchor]} times")
            continue
        missing += [
            f"{anchor} {fact.key}: {words}"
            for fact, words in _told(entry, language)
            if not page.says(anchor, words)
        ]
    return missing


def _told(entry: Entry, language: str) -> Iterator[tuple[Fact, str]]:
    for fact in entry.facts:
        first, _, rest = fact.key.partition(".")
        words = fact.value.in_language(language)
        if first in TOLD_OTHERWISE or (entry.group, entry.id) == ("listing", "market"):
            continue
        if first in _SENTENCES and rest.count(".") == 0:
            # The outline puts the clause in brackets behind the sentence; the page beside it.
            words = words.rpartition("（" if words.endswith("）") else " (")[0] or words
        if first == "image":
            # Whether exactly so many is as a switch says now.
            words = words.partition("（")[0].partition(" (")[0]
        if first == "options" and rest.count(".") == 0:
            words = words.partition("（不得")[0].partition(" (stands")[0]
        if fact.key.endswith(("added", "borrowed_from")) and fact.key.count("."):
            continue
        yield fact, "" if fact.key == "added" else words


def clauses_of(pack: Pack) -> set[str]:
    """Every clause that stands anywhere in a pack."""
    return {cited.clause for cited in _cited(pack) if cited.clause}


def _cited(item: object) -> Iterator[Cited]:
    if isinstance(item, Cited):
        yield item
    if isinstance(item, BaseModel):
        for name in type(item).model_fields:
            yield from _cited(getattr(item, name))
    elif isinstance(item, dict):
        for value in item.values():
            yield from _cited(value)
    elif isinstance(item, tuple):
        for value in item:
            yield from _cited(value)


def without_anchor(page: Rulebook, clauses: set[str]) -> list[str]:
    """The clauses that a page does not anchor exactly once."""
    return sorted(clause for clause in clauses if page.ids[clause_anchor(clause)] != 1)


def fragment_of(url: str) -> str:
    return unquote(urlsplit(url).fragment)


def path_of(url: str) -> str:
    return urlsplit(url).path


def name_of(folder: Path) -> str:
    return folder.name

"""Reading a page as a browser reads it, as far as these tests need."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from html.parser import HTMLParser


@dataclass
class Element:
    """A tag with its attributes."""

    tag: str
    attributes: dict[str, str]


@dataclass
class Document(HTMLParser):
    """All elements of a page in order."""

    text: str
    elements: list[Element] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append(Element(tag, {name: value or "" for name, value in attrs}))

    def all(self, *tags: str) -> list[Element]:
        """The elements with one of these tags."""
        return [element for element in self.elements if element.tag in tags]

    def names(self) -> list[str]:
        """What the controls of the page would post, in order, buttons left out."""
        return [
            element.attributes["name"]
            for element in self.all("input", "select", "textarea")
            if "name" in element.attributes
        ]

    def ids(self) -> Counter[str]:
        """How often each id stands on the page."""
        return Counter(e.attributes["id"] for e in self.elements if "id" in e.attributes)

    def inline_code(self) -> list[str]:
        """Whatever a strict content security policy would refuse."""
        found = [f"<{e.tag} style>" for e in self.elements if "style" in e.attributes]
        found += [
            f"<{e.tag} {name}>"
            for e in self.elements
            for name in e.attributes
            if name.startswith("on") and len(name) > 2
        ]
        found += ["<script> without src" for e in self.all("script") if "src" not in e.attributes]
        found += ["<style>" for _ in self.all("style")]
        found += [
            f"{e.tag} {e.attributes['href']}"
            for e in self.elements
            if e.attributes.get("href", "").startswith("javascript:")
        ]
        return found

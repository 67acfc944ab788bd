"""What a walk does on every page it passes: axe, no sideways scroll, and a picture if asked."""

from __future__ import annotations

from weakref import WeakKeyDictionary

from playwright.sync_api import Page

from tests import browsing
from tests.browsing import axe_script

_RUN = """async () => (await axe.run(document)).violations.map(
  violation => [violation.impact, violation.id,
    violation.nodes.map(node => node.target.join(' ')).join(' | ')])"""


_seen: WeakKeyDictionary[Page, set[str]] = WeakKeyDictionary()
"""The kinds of pages that a tab has been looked at in."""


_walks: WeakKeyDictionary[Page, str] = WeakKeyDictionary()
"""The walk that a tab is on, which its pictures are kept under."""


def begin(page: Page, walk: str) -> None:
    """From here on the tab's pictures belong to this walk."""
    _walks[page] = walk


def look(page: Page, name: str, *, kind: str = "") -> None:
    """Asserts that axe finds nothing serious and nothing scrolls sideways.

    axe looks at 1440 px, and at 390 px too at the first page of its ``kind`` (its ``name``).
    """
    kinds = _seen.setdefault(page, set())
    is_first = (kind or name) not in kinds
    kinds.add(kind or name)
    page.evaluate(axe_script())
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        if width == 1440 or is_first:
            found = page.evaluate(_RUN)
            serious = [each for each in found if each[0] in {"serious", "critical"}]
            assert serious == [], (name, page.url, width, serious)
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 0, (name, page.url, width, overflow)
        photograph(page, f"{name}-{width}")
    page.set_viewport_size({"width": 1440, "height": 900})


def photograph(page: Page, name: str) -> None:
    """A picture of the page, under the walk that its tab is on."""
    browsing.photograph(page, _walks.get(page, "elsewhere"), name)

"""What a walk does on every page it passes: axe, no sideways scroll, and a picture if asked."""

from __future__ import annotations

import os
from pathlib import Path

from playwright.sync_api import Page

from tests.browsing import axe_script

PICTURES = os.environ.get("YUNSHI_WALK_PICTURES", "")
"""A folder: every page passed is photographed there at 390 and 1440 px."""


_RUN = """async () => (await axe.run(document)).violations.map(
  violation => [violation.impact, violation.id,
    violation.nodes.map(node => node.target.join(' ')).join(' | ')])"""


def look(page: Page, name: str) -> None:
    """Asserts that axe finds nothing serious and nothing scrolls sideways."""
    page.evaluate(axe_script())
    serious = [found for found in page.evaluate(_RUN) if found[0] in {"serious", "critical"}]
    assert serious == [], (name, page.url, serious)
    for width in (1440, 390):
        page.set_viewport_size({"width": width, "height": 900})
        overflow = page.evaluate(
            "document.documentElement.scrollWidth - document.documentElement.clientWidth"
        )
        assert overflow <= 0, (name, page.url, width, overflow)
        photograph(page, f"{name}-{width}")
    page.set_viewport_size({"width": 1440, "height": 900})


def photograph(page: Page, name: str) -> None:
    """A picture of the page, where pictures are wanted."""
    if PICTURES:
        path = Path(PICTURES) / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        page.screenshot(path=path, full_page=True)

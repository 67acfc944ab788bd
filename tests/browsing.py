"""A real Chromium, and the assets that pages are drawn with, for the tests of every room.

They are fixtures of the whole test run: a second Playwright in one process refuses to start.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.settings import TESTS_HOME
from yunshi.design import build

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Locator, Page

PICTURES = os.environ.get("YUNSHI_WALK_PICTURES", "")
"""A folder: pages that tests look at are photographed there, in a folder for each walk."""

CHROMIUM = next(
    (
        path
        for path in (
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
        )
        if Path(path).exists()
    ),
    "/usr/bin/chromium",
)


@contextmanager
def _where_assets_are() -> Iterator[None]:
    """Where `make run` keeps them, so that they are built once."""
    before = os.environ["YUNSHI_HOME"]
    os.environ["YUNSHI_HOME"] = str(TESTS_HOME.parent)
    try:
        yield
    finally:
        os.environ["YUNSHI_HOME"] = before


@pytest.fixture(scope="session")
def assets() -> Path:
    """The folder of vendor packages, with the assets built."""
    with _where_assets_are():
        build.build()
        return build.ensure_packages()


def axe_script() -> str:
    """What looks a page over for barriers; after ``assets``."""
    with _where_assets_are():
        return (build.node_modules() / "axe-core" / "axe.min.js").read_text(encoding="utf-8")


def photograph(page: Page, walk: str, name: str) -> None:
    """A picture of the page as it is now, where pictures are wanted."""
    if PICTURES:
        path = Path(PICTURES) / walk / f"{name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        # From the top: a header that stays in sight would stand in the middle of the picture.
        page.evaluate("scrollTo(0, 0)")
        page.screenshot(path=path, full_page=True)


def follow(pressed: Locator) -> None:
    """Presses what leads to another page, and is there when this returns: what is asked of a
    page that is just being left fails, or tells of the old one."""
    with pressed.page.expect_navigation():
        pressed.click()


@pytest.fixture(scope="session")
def chromium(assets: Path) -> Iterator[Browser]:
    """One browser for all tests; each test opens contexts of its own."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django takes for a view's.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--font-render-hinting=none"]
        )
        yield browser
        browser.close()
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]

"""Assets built for real, and a real Chromium."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from tests.design import draft_site
from tests.settings import TESTS_HOME
from yunshi.design import build

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


@pytest.fixture(scope="session")
def assets() -> Iterator[Path]:
    """The built assets and the folder of vendor packages, kept where `make run` keeps them."""
    before = os.environ["YUNSHI_HOME"]
    os.environ["YUNSHI_HOME"] = str(TESTS_HOME.parent)
    try:
        build.build()
        yield build.ensure_packages()
    finally:
        os.environ["YUNSHI_HOME"] = before


@pytest.fixture(scope="session")
def chromium(assets: Path) -> Iterator[Browser]:
    """One browser for all tests; each test opens contexts of its own."""
    with sync_playwright() as playwright:
        # Playwright keeps an event loop in this thread, which Django takes for a view's.
        os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
        browser = playwright.chromium.launch(
            executable_path=CHROMIUM, args=["--no-sandbox", "--font-render-hinting=none"]
        )
        yield browser
        browser.close()
        del os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"]


@pytest.fixture
def no_database(settings: Any) -> None:
    """The site as far as the design room, without a database: a component asks none."""

    def asks_none(name: str) -> bool:
        return not name.startswith("yunshi.") or name.startswith("yunshi.site.")

    settings.ROOT_URLCONF = "tests.design.draft_site"
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if asks_none(name)]
    (engine,) = settings.TEMPLATES
    options = engine["OPTIONS"]
    processors = [name for name in options["context_processors"] if asks_none(name)]
    settings.TEMPLATES = [{**engine, "OPTIONS": {**options, "context_processors": processors}}]


@pytest.fixture
def site(assets: Path, no_database: None) -> Iterator[str]:
    """Base URL of the site, served by threads of this process."""
    from django.contrib.staticfiles.handlers import StaticFilesHandler
    from django.test.testcases import LiveServerThread

    thread = LiveServerThread("127.0.0.1", StaticFilesHandler)
    thread.daemon = True
    thread.start()
    thread.is_ready.wait()
    if thread.error:
        raise thread.error
    yield f"http://127.0.0.1:{thread.port}"
    thread.terminate()


@pytest.fixture
def draft(settings: Any, assets: Path, no_database: None) -> draft_site.Draft:
    """The draft of the small site, new for each test."""
    templates = settings.TEMPLATES[0]
    settings.TEMPLATES = [{**templates, "DIRS": [str(Path(__file__).parent / "templates")]}]
    return draft_site.begin_anew()


@pytest.fixture
def page(draft: draft_site.Draft, chromium: Browser, site: str) -> Iterator[Page]:
    """The draft's page, opened in Chinese, with its script; any error in a script fails."""
    context = chromium.new_context(locale="zh-TW", base_url=site)
    tab = context.new_page()
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(str(error)))
    tab.goto("/draft/")
    yield tab
    context.close()
    assert problems == []

"""The site as far as the design room, and a small draft on it, in a real Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from tests.design import draft_site


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

"""Signing in, in tests of pages and in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page

from tests.design.conftest import assets, chromium
from yunshi.parties.models import Person

__all__ = ["assets", "chromium"]


def signed_in(person: Person) -> Client:
    """A browser without script, in which a person is signed in."""
    client = Client()
    client.force_login(person, backend="allauth.account.auth_backends.AuthenticationBackend")
    return client


@contextmanager
def tab_of(
    browser: Browser,
    person: Person,
    site: str,
    *,
    width: int = 1440,
    javascript: bool = True,
    bypass_csp: bool = False,
    locale: str = "zh-TW",
) -> Iterator[Page]:
    """A tab in which a person is signed in; any error in a script fails."""
    context = browser.new_context(
        viewport={"width": width, "height": 900},
        locale=locale,
        base_url=site,
        java_script_enabled=javascript,
        bypass_csp=bypass_csp,
    )
    cookie = signed_in(person).cookies[settings.SESSION_COOKIE_NAME]
    context.add_cookies([{"name": cookie.key, "value": cookie.value, "url": site}])
    tab = context.new_page()
    problems: list[str] = []
    tab.on("pageerror", lambda error: problems.append(str(error)))
    yield tab
    context.close()
    assert problems == []


@pytest.fixture
def during() -> Iterator[None]:
    """The clock stands inside the window of the nonsense programme."""
    from tests.applications.world import DURING
    from yunshi.casework.clock import set_clock

    with set_clock(DURING):
        yield

"""Signing in, in tests of pages and in a browser."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser, Page

from tests.applications.world import (
    DURING,
    Vendor,
    answered,
    publish,
    solution_ids,
    started,
    vendor,
)
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock, set_clock
from yunshi.parties.models import Person
from yunshi.programmes.models import Window


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
def time() -> Iterator[SetClock]:
    """The clock stands inside the window of the nonsense programme until a test moves it."""
    with set_clock(DURING) as clock:
        yield clock


@pytest.fixture
def window(time: SetClock) -> Window:
    """The nonsense programme, published, with its written window."""
    return publish()


@pytest.fixture
def ours(window: Window) -> Vendor:
    return vendor()


@pytest.fixture
def filing(ours: Vendor, window: Window) -> Filing:
    """A draft of ours with one empty solution."""
    return started(ours, window)


@pytest.fixture
def solution(filing: Filing) -> str:
    """The id of its solution."""
    return str(solution_ids(filing)[0])


@pytest.fixture
def complete(filing: Filing, ours: Vendor) -> Filing:
    """The draft, filled with the example's answers and a paper."""
    return answered(filing, ours)


@pytest.fixture
def browser_of_ours(ours: Vendor) -> Client:
    """A browser without script, with the owner signed in."""
    return signed_in(ours.owner)

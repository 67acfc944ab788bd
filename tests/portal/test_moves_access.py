"""Who sees and does what on the pages of what officers move: by role and by programme."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.applications.world import Vendor
from tests.packs import MOON_MARKET
from tests.portal.moving import (
    EARLY,
    TUESDAY,
    day_form,
    day_waiting,
    extension_form,
    sent,
    several_days_waiting,
    url,
    window_form,
    window_of,
)
from tests.portal.office_world import Office, at_browser, staff_person
from tests.portal.queue_world import another_vendor, asked
from tests.portal.test_lists_cost_the_same import statements
from tests.portal.test_office_access import somebody
from yunshi.portal import moves_urls
from yunshi.programmes.models import Proposal, PublishedPack
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

# Transcribed from roles.md part 5: window by officer and agency, calendar by officer and
# administrator, read by auditors; part 2 for what waits.
GETS = {
    "proposals": {"officer", "agency", "auditor", "administrator", "elsewhere"},
    "window proposal": {"officer", "agency", "auditor"},
    "day proposal": {"officer", "agency", "auditor", "administrator", "elsewhere"},
    "windows": {"officer", "agency", "auditor", "elsewhere"},
    "window": {"officer", "agency"},
    "open_window": {"officer", "agency"},
    "expect_window": {"officer", "agency"},
    "days": {"officer", "agency", "auditor", "administrator", "elsewhere"},
    "declare_day": {"officer", "administrator", "elsewhere"},
}
CONFIRMS = {
    "window proposal": {"agency"},
    "day proposal": {"administrator", "elsewhere"},
}
EVERYBODY = {
    "officer": "officer",
    "agency": "agency",
    "auditor": "auditor",
    "reviewer": "reviewer",
    "administrator": "administrator",
    "elsewhere": "officer of another programme",
    "owner": "owner",
    "member": "member",
    "nobody": "nobody in particular",
}


@pytest.fixture
def proposals(office: Office, officer: Client) -> dict[str, Proposal]:
    window = window_of(office)
    moved = sent(officer, url("window", window.pk), window_form(window))
    assert moved is not None
    return {"window proposal": moved, "day proposal": day_waiting(office)}


def addresses(office: Office, proposals: dict[str, Proposal]) -> dict[str, str]:
    return {
        "proposals": url("proposals"),
        **{name: url("proposal", row.pk) for name, row in proposals.items()},
        "windows": url("windows"),
        "window": url("window", window_of(office).pk),
        "open_window": url("open_window", office.programme),
        "expect_window": url("expect_window", office.programme),
        "days": url("days"),
        "declare_day": url("declare_day"),
    }


@pytest.mark.parametrize("who", EVERYBODY)
def test_each_page_is_there_for_those_whom_the_roles_name(
    office: Office, officer: Client, proposals: dict[str, Proposal], who: str
) -> None:
    if who == "elsewhere":
        published = publish_pack(load_pack(MOON_MARKET))
        assert isinstance(published, PublishedPack)
        person = staff_person(Role.OFFICER, published.programme)
    else:
        person = somebody(office, EVERYBODY[who])
    browser = officer if who == "officer" else at_browser(person)
    there = {
        name
        for name, address in addresses(office, proposals).items()
        if browser.get(address).status_code == 200
    }
    assert there == {name for name, roles in GETS.items() if who in roles}
    if who in GETS["windows"]:
        assert ("小市集" in browser.get(url("windows")).content.decode()) == (who != "elsewhere")
    before = window_of(office).closes_at
    for name in ("confirm", "refuse", "take_back"):
        assert browser.get(url(name, proposals["day proposal"].pk)).status_code in (404, 405)
    confirmed = set()
    for name, row in proposals.items():
        answer = browser.post(url("confirm", row.pk))
        seen = who in GETS[name]
        assert answer.status_code in ((302, 422) if seen else (404,)), (name, answer.status_code)
        if answer.status_code == 302:
            confirmed.add(name)
    assert confirmed == {name for name, roles in CONFIRMS.items() if who in roles}
    moved = window_of(office).closes_at
    assert moved == (EARLY if "window proposal" in confirmed else before)


def test_every_address_has_an_expectation() -> None:
    named = {pattern.name for pattern in moves_urls.urlpatterns}
    assert named == (set(GETS) - set(CONFIRMS)) | {"proposal", "confirm", "refuse", "take_back"}


@pytest.mark.parametrize("who", ["auditor", "agency", "reviewer", "owner"])
def test_who_may_not_propose_posts_in_vain(office: Office, who: str) -> None:
    browser = at_browser(somebody(office, who))
    answer = browser.post(url("declare_day"), {**day_form(), "step": "send"})
    assert answer.status_code == 404
    if who != "agency":
        window = window_of(office)
        answer = browser.post(url("window", window.pk), {**window_form(window), "step": "send"})
        assert answer.status_code == 404
    assert not Proposal.objects.exists()


def test_visitors_are_led_to_sign_in(office: Office) -> None:
    for name in ("proposals", "windows", "days", "declare_day"):
        answer = Client().get(url(name))
        assert answer.status_code == 302
        assert answer.headers["Location"].startswith("/accounts/login/")


# No list asks more of the database for three than for one.


def test_what_waits_costs_the_same(office: Office, officer: Client, agency: Client) -> None:
    window = window_of(office)
    sent(officer, url("window", window.pk), window_form(window))
    extended(office, officer, office.vendor)
    day_waiting(office)
    for browser in (officer, agency):
        browser.get(url("proposals"))
    one = [len(statements(browser, url("proposals"))) for browser in (officer, agency)]
    for number in range(2):
        extended(office, officer, another_vendor(number))
        day_waiting(office, TUESDAY + timedelta(days=100 + number))
    assert [len(statements(each, url("proposals"))) for each in (officer, agency)] == one


def extended(office: Office, officer: Client, vendor: Vendor) -> None:
    case = office.filed(vendor)
    asked(office, case)
    sent(officer, reverse("portal:office:extension", args=[case.id]), extension_form())


def test_windows_and_the_queue_cost_the_same(office: Office, officer: Client) -> None:
    case = office.filed()
    one = len(statements(officer, url("windows")))
    queue = len(statements(officer, "/office/"))
    opens = window_of(office).closes_at
    for number in range(2):
        title = Text(zh_hant=f"第 {number} 批", en=f"Batch {number}")
        open_window(office.programme, f"b{number}", title, opens, opens.replace(year=2031), by=None)
    office.filed(another_vendor(0))
    several_days_waiting(office, 3)
    assert case.pk
    assert len(statements(officer, url("windows"))) == one
    assert len(statements(officer, "/office/")) == queue


def test_the_preview_of_a_day_costs_the_same(office: Office, officer: Client) -> None:
    def preview() -> int:
        form = {**day_form(), "step": "preview"}
        officer.post(url("declare_day"), form)
        with CaptureQueriesContext(connection) as asked_for:
            answer = officer.post(url("declare_day"), form)
        assert answer.status_code == 200
        return len(asked_for)

    asked(office, office.filed())
    one = preview()
    for number in range(2):
        asked(office, office.filed(another_vendor(number)))
    assert preview() == one

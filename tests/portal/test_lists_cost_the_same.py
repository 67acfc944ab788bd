"""No list asks more of the database for three than for one."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.packs import MOON_MARKET, PROGRAMMES
from tests.portal.office_world import Office, case_url
from tests.portal.queue_world import CSV, QUEUE, another_vendor, asked
from yunshi.answers.addresses import Address
from yunshi.applications import services as applications
from yunshi.applications.models import Filing
from yunshi.casework.models import Case
from yunshi.parties.models import Membership
from yunshi.programmes.services import grant_staff, publish_pack
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db


def statements(browser: Client, address: str) -> list[str]:
    """What a page asks, once whatever is kept in the process is there."""
    browser.get(address)
    with CaptureQueriesContext(connection) as asked_for:
        answer = browser.get(address)
        b"".join(answer) if answer.streaming else answer.content  # type: ignore[attr-defined]
    assert answer.status_code == 200
    return [query["sql"] for query in asked_for]


@pytest.mark.parametrize("address", [QUEUE, f"{QUEUE}?tab=all", CSV])
def test_the_office_s_queue(office: Office, officer: Client, address: str) -> None:
    office.filed()
    one = statements(officer, address)
    office.filed(another_vendor(0))
    asked(office, office.filed(another_vendor(1)))
    assert len(statements(officer, address)) == len(one)


@pytest.mark.parametrize("address", ["/", "/programmes/"])
def test_programmes(office: Office, address: str) -> None:
    visitor = Client()
    *others, last = sorted(written.parent for written in PROGRAMMES.glob("*/programme.yaml"))
    # With every facet that a market can have: each of the three is one statement.
    publish_pack(load_pack(last))
    one = statements(visitor, address)
    for folder in (MOON_MARKET, *others):
        publish_pack(load_pack(folder))
    assert len(statements(visitor, address)) == len(one)


def test_the_people_of_an_organisation(office: Office) -> None:
    owner = Client()
    owner.force_login(office.vendor.owner)
    one = statements(owner, "/organisation/members/")
    for name in ("喆", "𠮷"):
        office.vendor.member(name)
    assert Membership.objects.count() == 3
    assert len(statements(owner, "/organisation/members/")) == len(one)


@pytest.mark.parametrize("tab", ["", "journal", "supplements", "files", "vendor", "answers"])
def test_the_tabs_of_a_case_with_more_that_happened(
    office: Office, officer: Client, tab: str
) -> None:
    case = office.filed()
    answered_once(office, case)
    one = statements(officer, case_url(case, tab))
    answered_once(office, case)
    answered_once(office, case)
    assert len(statements(officer, case_url(case, tab))) == len(one)


@pytest.mark.parametrize("address", ["/apply/", QUEUE])
def test_desks_with_more_programmes(office: Office, officer: Client, address: str) -> None:
    member = Client()
    member.force_login(office.vendor.owner)
    browser = {"/apply/": member, QUEUE: officer}[address]
    one = statements(browser, address)
    for folder in (MOON_MARKET, PROGRAMMES / "retail-110"):
        published = publish_pack(load_pack(folder))
        grant_staff(office.officer_person, Role.OFFICER, published.programme)
    assert len(statements(browser, address)) == len(one)


def answered_once(office: Office, case: Case) -> None:
    """A supplement that was asked for, answered, and is over."""
    asked(office, case)
    filing = Filing.objects.get(pk=case.group)
    address = Address("", "burrow", "name")
    applications.hold_unchanged(filing.pk, address, "就是這樣", office.vendor.actor)
    applications.answer_supplement(
        filing.pk, office.vendor.actor, key=uuid4().hex, arrived_at=office.time.instant
    )
    case.refresh_from_db()
    assert case.state == "qualification"

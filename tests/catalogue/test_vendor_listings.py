"""R110-LST-06: a selected vendor lists its solution itself, for everybody to find and choose."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import form_of, text_of
from tests.applications.world import Vendor, staff, vendor
from tests.portal.office_stages import (
    RETAIL,
    TCLOUD,
    filing_of,
    in_qualification,
    retail_window,
    tcloud_window,
)
from yunshi.answers.queries import latest_snapshot
from yunshi.casework import clock
from yunshi.casework.acting import Performed
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry
from yunshi.catalogue.models import Listing
from yunshi.parties.models import Person
from yunshi.programmes.models import Window
from yunshi.reviews import services as reviews
from yunshi.reviews.points import points_of
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

OWN = "/listings/"


def approved(window: Window, ours: Vendor) -> Case:
    """A solution of the real programme that only waits to be listed."""
    case = in_qualification(window, ours)
    filing = filing_of(case)
    officer = staff(Role.OFFICER, window.programme_id)
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    for point in points_of(filing, snapshot, None):
        if point.needs_decision:
            reviews.decide_point(
                filing,
                officer,
                rule=point.finding.rule,
                address=point.address,
                solution=point.solution,
                met=True,
            )
    row = case.table.transition("decision", "approve")
    assert row is not None
    approver = staff(Role.AGENCY, window.programme_id) if Role.AGENCY in row.who else officer
    for verb, by in (
        (reviews.pass_qualification, officer),
        (reviews.approve_solution, approver),
    ):
        case.refresh_from_db()
        done = verb(
            case.id,
            by,
            key=uuid4().hex,
            arrived_at=clock.now(),
            expected_revision=case.revision,
        )
        assert isinstance(done, Performed), done
    case.refresh_from_db()
    return case


def press(client: Client, case: Case) -> Client:
    return client.post(f"{OWN}{case.id}/list/", form_of(client.get(OWN)), follow=True)


def test_R110_LST_06_the_vendor_lists_its_approved_solution_and_the_public_finds_it(
    client: Client,
) -> None:
    window = retail_window()
    with set_clock(window.closes_at + timedelta(days=30)):
        ours = vendor(name="𠮷野雲端")
        case = approved(window, ours)
        browser = signed_in(ours.owner)
        assert "目前沒有上架的廠商" in text_of(client.get(f"/programmes/{RETAIL}/vendors/"))
        page = press(browser, case)
        assert "已上架，市集現在就看得到。" in text_of(page)
        case.refresh_from_db()
        assert case.state == "listed"
        entry = JournalEntry.objects.filter(case=case).latest("number")
        assert (entry.action, entry.actor_person) == ("list", ours.owner.pk)
        listing = Listing.objects.get(case=case)
        public = client.get(f"/programmes/{RETAIL}/vendors/")
        assert f'href="/solutions/{listing.id}/"' in public.content.decode()
        read = text_of(public)
        assert "𠮷野雲端" in read
        assert ours.organisation.ubn in read
        assert "1 家廠商上架" in read
        in_english = client.get(f"/programmes/{RETAIL}/vendors/", headers={"accept-language": "en"})
        assert "1 vendor lists here today" in text_of(in_english)
        programme = client.get(f"/programmes/{RETAIL}/").content.decode()
        assert f'href="/programmes/{RETAIL}/vendors/"' in programme


def test_R110_LST_06_a_second_press_lists_once(client: Client) -> None:
    window = retail_window()
    with set_clock(window.closes_at + timedelta(days=30)):
        ours = vendor()
        case = approved(window, ours)
        browser = signed_in(ours.owner)
        form = form_of(browser.get(OWN))
        for _ in range(2):
            assert browser.post(f"{OWN}{case.id}/list/", form).status_code == 302
        assert Listing.objects.count() == 1


def test_R110_LST_06_only_the_owner_of_the_vendor_lists(client: Client) -> None:
    window = retail_window()
    with set_clock(window.closes_at + timedelta(days=30)):
        ours = vendor()
        case = approved(window, ours)
        owners_form = form_of(signed_in(ours.owner).get(OWN))
        member = ours.member("代理", delegated=True)
        plain = signed_in(Person.objects.get(pk=member.person))
        assert "由公司帳號的負責人上架。" in text_of(plain.get(OWN))
        plain.post(f"{OWN}{case.id}/list/", owners_form)
        stranger = signed_in(vendor("22099131", "別家").owner)
        assert "沒有等待上架的方案。" in text_of(stranger.get(OWN))
        assert stranger.post(f"{OWN}{case.id}/list/", owners_form).status_code == 404
        assert client.post(f"{OWN}{case.id}/list/", owners_form).status_code == 302  # to sign in
        assert not Listing.objects.exists()
        press(signed_in(ours.owner), case)
        assert Listing.objects.get().case_id == case.id


def test_T113_where_only_the_executor_lists_the_vendor_is_told_and_cannot() -> None:
    window = tcloud_window()
    with set_clock(window.closes_at + timedelta(days=30)):
        ours = vendor("12345675")
        case = approved(window, ours)
        browser = signed_in(ours.owner)
        page = browser.get(OWN)
        assert "由執行單位上架" in text_of(page)
        assert "/list/" not in page.content.decode()
        sent = {"key": str(uuid4()), "revision": str(case.revision)}
        browser.post(f"{OWN}{case.id}/list/", sent)
        case.refresh_from_db()
        assert case.state == "approved"
        assert not Listing.objects.exists()
        assert window.programme_id == TCLOUD


def test_the_vendors_of_no_programme_are_not_there(client: Client) -> None:
    retail_window()
    assert client.get("/programmes/nothing/vendors/").status_code == 404

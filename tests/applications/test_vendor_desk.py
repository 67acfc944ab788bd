"""The vendor's desk: what is there, by when, and where to begin."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.conftest import signed_in
from tests.applications.pages import base, text_of
from tests.applications.world import DURING, Vendor, answered, started, vendor
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.timers import run_due_timers
from yunshi.parties.models import Person
from yunshi.programmes.models import Window
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db


def test_an_organisation_without_filings_is_told_so_and_can_begin(
    browser_of_ours: Client, window: Window
) -> None:
    words = text_of(browser_of_ours.get("/apply/"))
    assert "你在這個計畫還沒有申請" in words
    assert "受理中，截止時間為民國 119 年 3 月 31 日 18:00:00" in words
    assert "預計中秋" in words
    assert "日期另行公告" in words
    assert "開始申請" in words


def test_without_any_programme_the_desk_says_so(time: SetClock) -> None:
    words = text_of(signed_in(vendor().owner).get("/apply/"))
    assert "還沒有受理申請的計畫" in words


@pytest.mark.parametrize(
    ("at", "said", "may_begin"),
    [
        (DURING - timedelta(days=30), "尚未開始受理", True),
        (DURING, "受理中", True),
        (DURING + timedelta(days=60), "受理已於", False),
    ],
)
def test_a_window_is_said_with_its_state_and_begun_in_until_it_closes(
    window: Window, ours: Vendor, time: SetClock, at: object, said: str, may_begin: bool
) -> None:
    time.move_to(at)  # type: ignore[arg-type]
    browser = signed_in(ours.owner)
    page = browser.get("/apply/")
    assert said in text_of(page)
    assert (f"/apply/start/{window.id}/" in page.content.decode()) is may_begin
    answer = browser.post(f"/apply/start/{window.id}/")
    assert Filing.objects.exists() is may_begin
    if may_begin:
        assert answer["Location"] == base(Filing.objects.get())
    else:
        assert "受理已於" in text_of(browser.get(answer["Location"]))


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        (datetime(2031, 12, 31, 23, 59, tzinfo=TAIPEI), True),
        (datetime(2032, 1, 1, tzinfo=TAIPEI), False),
    ],
)
def test_a_window_expected_for_a_time_gone_by_is_not_promised(
    window: Window, ours: Vendor, time: SetClock, at: datetime, shown: bool
) -> None:
    time.move_to(at)
    assert ("預計中秋" in text_of(signed_in(ours.owner).get("/apply/"))) is shown


def test_pressing_twice_begins_one_filing(browser_of_ours: Client, window: Window) -> None:
    first = browser_of_ours.post(f"/apply/start/{window.id}/")
    again = browser_of_ours.post(f"/apply/start/{window.id}/")
    assert first["Location"] == again["Location"]
    assert Filing.objects.count() == 1


def test_beginning_takes_a_post_and_a_window_that_is_there(
    browser_of_ours: Client, window: Window, filing: Filing
) -> None:
    assert browser_of_ours.get(f"/apply/start/{window.id}/").status_code == 405
    assert browser_of_ours.post(f"/apply/start/{filing.id}/").status_code == 404


def test_drafts_and_filed_filings_show_state_next_step_and_due(
    browser_of_ours: Client, complete: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    draft = text_of(browser_of_ours.get("/apply/"))
    assert "藍月" in draft
    assert "草稿不算送件" in draft
    assert "剩 21 天" in draft
    services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    filed = text_of(browser_of_ours.get("/apply/"))
    assert "收件證明 SMALL-119-" in filed
    assert "119/03/10（日）12:00:00" in filed
    assert "承辦人正在審查資格" in filed


def test_the_last_day_is_said_as_such(ours: Vendor, filing: Filing, window: Window) -> None:
    with set_clock(window.closes_at - timedelta(hours=1)):
        assert "今天截止" in text_of(signed_in(ours.owner).get("/apply/"))


def test_other_organisations_filings_are_not_shown(
    browser_of_ours: Client, window: Window, complete: Filing
) -> None:
    theirs = vendor("22099131", "鄰居")
    answered(started(theirs, window), theirs)
    words = text_of(signed_in(theirs.owner).get("/apply/"))
    assert words.count("藍月") == 2, "one card: its title, and the way into it"
    assert "鄰居" in words
    assert base(complete) not in signed_in(theirs.owner).get("/apply/").content.decode()


def test_a_lapsed_draft_is_kept_and_can_be_copied_into_another_window(
    complete: Filing, ours: Vendor, window: Window, time: SetClock
) -> None:
    time.move_to(window.closes_at + timedelta(minutes=10))
    run_due_timers()
    later = open_window(
        window.programme_id,
        "half_moon",
        Text(zh_hant="半月", en="Half moon"),
        time.instant + timedelta(days=1),
        time.instant + timedelta(days=30),
        by=None,
    )
    browser = signed_in(ours.owner)
    page = browser.get("/apply/")
    assert "內容都還在" in text_of(page)
    assert "把內容複製到半月" in text_of(page)
    answer = browser.post(f"{base(complete)}copy/", {"window": str(later.id)})
    copied = Filing.objects.get(window=later)
    assert answer["Location"] == base(copied)
    assert copied.draft.data["burrow"]["name"] == "月兔"
    assert browser.post(f"{base(complete)}copy/", {"window": "x"}).status_code == 404


def test_a_visitor_signs_in_first_and_a_person_without_organisation_is_told_why(
    window: Window,
) -> None:
    assert Client().get("/apply/")["Location"].startswith("/accounts/login/")
    nobody = Person.objects.create(email="nobody@example.test", name="路人")
    assert signed_in(nobody).get("/apply/").status_code == 403


def test_the_number_of_queries_does_not_grow_with_the_filings(
    browser_of_ours: Client, ours: Vendor, window: Window, filing: Filing
) -> None:
    browser_of_ours.get("/apply/")
    with_one = _queries_of(browser_of_ours)
    for _ in range(2):
        answered(started(ours, window), ours)
    assert _queries_of(browser_of_ours) == with_one
    assert with_one <= 12


def _queries_of(browser: Client) -> int:
    with CaptureQueriesContext(connection) as captured:
        assert browser.get("/apply/").status_code == 200
    return len(captured)

"""What lapses within a working day: whom to call, at which number, and whether the mail arrived."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.applications.world import DURING
from tests.portal.desk_world import filed_with_contact, with_contacts
from tests.portal.office_world import Office, at_browser, case_url, staff_person, words_of
from tests.portal.queue_world import QUEUE, another_vendor, asked
from yunshi.applications.models import Receipt
from yunshi.casework.clock import set_clock
from yunshi.casework.models import AccessLog, Case
from yunshi.notices.models import Delivery
from yunshi.notices.services import record_bounce
from yunshi.reviews.models import CaseNote
from yunshi.reviews.queries import end_of_next_working_day, lapsing
from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

LAPSING = "/office/lapsing/"


@pytest.fixture
def office(db: None, tmp_path: Path) -> Iterator[Office]:
    with set_clock(DURING) as time:
        yield Office.of_small_market(time, with_contacts(tmp_path))


@pytest.fixture
def waiting(office: Office) -> Case:
    """A supplement that is due on Tuesday 12 March, two working days after Sunday's mail."""
    case = filed_with_contact(office, office.vendor)
    asked(office, case)
    return case


def on(office: Office, day: int, hour: int = 9, browser: Client | None = None) -> None:
    """The clock stands there, and who sat at a browser has signed in again."""
    office.time.move_to(datetime(2030, 3, day, hour, tzinfo=TAIPEI))
    if browser is not None:
        browser.force_login(office.officer_person)


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-06-17T09:00:00+08:00", "2026-06-18"),
        ("2026-06-18T09:00:00+08:00", "2026-06-22"),  # a holiday on Friday, then the weekend
        ("2026-06-20T09:00:00+08:00", "2026-06-22"),
    ],
)
def test_a_working_day_ahead_is_counted_by_the_calendar(now: str, until: str) -> None:
    end = end_of_next_working_day(datetime.fromisoformat(now), WorkingDays())
    assert end.date().isoformat() == until
    assert (end.hour, end.minute, end.second) == (23, 59, 59)


def test_it_stands_there_from_the_working_day_before_until_it_is_over(
    office: Office, waiting: Case
) -> None:
    def receipts() -> list[str]:
        found = lapsing(office.officer, office.time.instant, WorkingDays())
        return [each.receipt for each in found.soon]

    ours = [Receipt.objects.get(filing=waiting.group).number]
    assert receipts() == [], "on Sunday Monday is the next working day"
    on(office, 11)
    assert receipts() == ours
    on(office, 12, 23)
    assert receipts() == ours
    on(office, 13, 0)
    assert receipts() == []


def test_a_typhoon_day_makes_the_next_working_day_later(office: Office, waiting: Case) -> None:
    calendar = WorkingDays({datetime(2030, 3, 11).date(): False})
    assert [each.receipt for each in lapsing(office.officer, office.time.instant, calendar).soon]


def test_the_page_says_whom_to_call_where_and_what_became_of_the_mail(
    office: Office, waiting: Case, officer: Client
) -> None:
    on(office, 11, browser=officer)
    page = words_of(officer.get(LAPSING).content)
    for said in (
        "月兔 04595257",
        Receipt.objects.get(filing=waiting.group).number,
        "聯絡兔 白小兔",
        "洞穴電話 02-2345-6789#12",
        "手機 0912-345-678",
        "rabbit@burrow.example",
        "2 個收件伺服器中有 2 個已收下",
        "不予受理",
        "剩 1 個工作天",
    ):
        assert said in page, said
    assert "不吃窩邊草" not in page, "what is about nobody is no name"
    assert "通知沒有送達" not in page


def test_each_vendor_whose_numbers_are_shown_is_in_the_access_log(
    office: Office, waiting: Case, officer: Client
) -> None:
    on(office, 11, browser=officer)
    officer.get(LAPSING)
    (line,) = AccessLog.objects.filter(what="office.lapsing")
    assert (line.subject, line.case_id) == (f"organisation:{waiting.owner}", waiting.id)


def test_a_notice_that_came_back_is_said_and_stands_apart(
    office: Office, waiting: Case, officer: Client
) -> None:
    for mail in Delivery.objects.filter(message__template="supplement_requested"):
        record_bounce(
            mail.pk,
            office.officer,
            key=uuid4().hex,
            arrived_at=office.time.instant,
            reason="550 no such user",
        )
    waiting.refresh_from_db()
    assert waiting.state == "unnotified"
    page = words_of(officer.get(LAPSING).content)
    assert "有通知沒送達" in page
    assert "沒有送達。" in page
    assert "02-2345-6789#12" in page
    queue = words_of(officer.get(QUEUE).content)
    assert "通知沒有送達 1" in queue


def test_a_call_is_logged_from_the_list_and_stands_on_it(
    office: Office, waiting: Case, officer: Client
) -> None:
    on(office, 11, browser=officer)
    posted = {
        "key": uuid4().hex,
        "back": "lapsing",
        "outcome": "reached",
        "whom": "白小兔",
        "number": "0912-345-678",
        "text": "今天會補。",
    }
    url = reverse("portal:office:call", args=[waiting.id])
    answer = officer.post(url, posted)
    assert (answer.status_code, answer.headers["Location"]) == (302, LAPSING)
    officer.post(url, posted)
    note = CaseNote.objects.get()
    assert (note.outcome, note.whom, note.number, note.text) == (
        "reached",
        "白小兔",
        "0912-345-678",
        "今天會補。",
    )
    page = words_of(officer.get(LAPSING).content)
    assert "上次通話 119/03/11（一）09:00，林承辦：找到人" in page
    assert "筆記 1" in words_of(officer.get(case_url(waiting)).content)


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR])
def test_only_officers_see_names_and_numbers(office: Office, waiting: Case, role: Role) -> None:
    client = at_browser(staff_person(role, office.programme, "別人"))
    assert client.get(LAPSING).status_code == 404
    assert client.get(QUEUE).status_code == 200
    assert "快到期" not in words_of(client.get(QUEUE).content)


def test_it_asks_as_much_for_three_as_for_one(
    office: Office, waiting: Case, officer: Client
) -> None:
    on(office, 11, browser=officer)
    called(officer, waiting)

    def statements() -> int:
        officer.get(LAPSING)
        with CaptureQueriesContext(connection) as asked_for:
            assert officer.get(LAPSING).status_code == 200
        return len(asked_for)

    one = statements()
    office.time.move(-timedelta(days=1))
    officer.force_login(office.officer_person)
    for number in range(2):
        case = filed_with_contact(office, another_vendor(number))
        asked(office, case)
        called(officer, case)
    on(office, 11, browser=officer)
    assert len(lapsing(office.officer, office.time.instant, WorkingDays()).soon) == 3
    assert statements() == one <= 20


def called(officer: Client, case: Case) -> None:
    form = {"key": uuid4().hex, "outcome": "no_answer", "number": "1"}
    url = reverse("portal:office:call", args=[case.id])
    assert officer.post(url, form).status_code == 302

"""The office's own clock stands still while a vendor holds the case."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.applications.world import DURING
from tests.portal.office_world import Office, at_browser, case_url, words_of
from tests.portal.queue_world import QUEUE, another_vendor, asked
from yunshi.answers.addresses import Address
from yunshi.applications import services as filings
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.notices.models import Delivery
from yunshi.notices.services import record_bounce
from yunshi.reviews.queries.office_days import OfficeDays, OfficeTime, office_days, office_times
from yunshi.rulebook.calendar import TAIPEI, WorkingDays

pytestmark = pytest.mark.django_db


@pytest.fixture
def office() -> Iterator[Office]:
    with set_clock(DURING) as time:
        yield Office.of_small_market(time)


def at(day: int, hour: int = 9) -> datetime:
    return datetime(2030, 3, day, hour, tzinfo=TAIPEI)


def days(office: Office, case: Case) -> OfficeDays:
    return office_days(office_times([case.id])[case.id], office.time.instant, WorkingDays())


def answer(office: Office, case: Case) -> None:
    assert case.group is not None
    filings.hold_unchanged(case.group, Address("", "burrow", "name"), "對", office.vendor.actor)
    filings.answer_supplement(
        case.group, office.vendor.actor, key=uuid4().hex, arrived_at=office.time.instant
    )
    case.refresh_from_db()
    assert case.state == "qualification"


def test_days_with_the_vendor_do_not_count(office: Office) -> None:
    office.time.move_to(at(11))  # a Monday
    case = office.filed()
    office.time.move_to(at(13))
    assert days(office, case) == OfficeDays(2, 0)
    asked(office, case)
    office.time.move_to(at(15, 8))
    assert days(office, case) == OfficeDays(2, 2)
    assert office_times([case.id])[case.id].stands_still
    answer(office, case)
    office.time.move_to(at(19))
    assert days(office, case) == OfficeDays(4, 2), "the weekend counts for nobody"
    assert not office_times([case.id])[case.id].stands_still


def test_a_notice_that_did_not_arrive_is_the_offices_time(office: Office) -> None:
    office.time.move_to(at(11))
    case = office.filed()
    asked(office, case)
    office.time.move_to(at(12))
    for mail in Delivery.objects.filter(message__template="supplement_requested"):
        record_bounce(
            mail.pk,
            office.officer,
            key=uuid4().hex,
            arrived_at=office.time.instant,
            reason="550",
        )
    office.time.move_to(at(14))
    assert days(office, case) == OfficeDays(2, 1)


def test_pages_say_so(office: Office) -> None:
    office.time.move_to(at(11))
    case = office.filed()
    office.time.move_to(at(13))
    browser = at_browser(office.officer_person)
    assert "在審 2 個工作天" in words_of(browser.get(QUEUE).content)
    asked(office, case)
    office.time.move_to(at(14))
    browser.force_login(office.officer_person)  # a day later
    page = words_of(browser.get(case_url(case)).content)
    assert "在審 2 個工作天 ．等候補件，審查天數暫停；不含等候補件 1 個工作天" in page


def test_a_case_of_many_months_is_not_counted_day_by_day() -> None:
    class Counted(WorkingDays):
        asked = 0

        def working_days_between(self, start: object, end: object) -> int:
            type(self).asked += 1
            return 0

    time = OfficeTime(at(1), ())
    found = office_days(time, at(1) + timedelta(days=700), Counted())
    assert (found.in_office, Counted.asked) == (500, 0)


def test_the_times_of_three_cost_as_much_as_of_one(office: Office) -> None:
    cases = [office.filed(), *(office.filed(another_vendor(n)) for n in range(2))]
    for case in cases:
        asked(office, case)
    for number in (1, 3):
        with CaptureQueriesContext(connection) as asked_for:
            assert len(office_times([case.id for case in cases[:number]])) == number
        assert len(asked_for) == 1, "a sub-select of the cases"

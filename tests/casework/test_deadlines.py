"""What counts is the arrival, cut to the second; a late timer lets nobody in."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from django.conf import settings
from hypothesis import given
from hypothesis import strategies as st

from tests.casework.nonsense import OFFICER, OWNER, SYSTEM, TEAPOT, a_key, a_teapot, done, refused
from yunshi.casework.acting import Act
from yunshi.casework.clock import set_clock
from yunshi.casework.guards import grace, in_time, is_overdue, overdue
from yunshi.casework.models import Case
from yunshi.casework.services import perform
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

CLOSING = datetime(2021, 7, 8, 17, 0, 0, tzinfo=TAIPEI)
SECOND = timedelta(seconds=1)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("arrived", "rules"),
    [
        ("16:59:59", []),
        ("17:00:00", []),
        ("17:00:00.999999", []),
        ("17:00:01", ["casework.in_time"]),
        ("17:00:01.000001", ["casework.in_time"]),
    ],
)
def test_R110_AMB_02_the_last_second_is_in_time(arrived: str, rules: list[str]) -> None:
    case = a_teapot(due=CLOSING)
    at = datetime.fromisoformat(f"2021-07-08T{arrived}+08:00")
    outcome = perform([case.id], "fill", OWNER, key=a_key(), arrived_at=at)
    assert (refused(outcome) if rules else done(outcome) and []) == rules


@pytest.mark.django_db
def test_waiting_for_a_worker_or_a_lock_makes_nobody_late() -> None:
    case = a_teapot(due=CLOSING)
    with set_clock(CLOSING + timedelta(minutes=10)):
        performed = done(perform([case.id], "fill", OWNER, key=a_key(), arrived_at=CLOSING))
    assert performed.committed_at - performed.arrived_at == timedelta(minutes=10)


@pytest.mark.django_db
def test_a_late_timer_lets_nobody_in() -> None:
    case = a_teapot(due=CLOSING)
    with set_clock(CLOSING + timedelta(days=30)):
        assert refused(perform([case.id], "fill", OWNER, key=a_key())) == ["casework.in_time"]
    case.refresh_from_db()
    assert case.state == "cold"


@pytest.mark.django_db
def test_too_late_says_the_deadline_and_the_arrival_in_both_languages() -> None:
    case = a_teapot(due=CLOSING)
    outcome = perform([case.id], "fill", OWNER, key=a_key(), arrived_at=CLOSING + 61 * SECOND)
    refused(outcome)
    (finding,) = outcome.findings
    assert finding.message.zh_hant == (
        "已經逾期，這次沒有送出。期限是民國 110 年 7 月 8 日 17:00:00，"
        "送達時間是民國 110 年 7 月 8 日 17:01:01。"
    )
    assert finding.message.en == (
        "This came too late, so nothing was sent. The deadline was 8 July 2021, 17:00:00;"
        " it arrived at 8 July 2021, 17:01:01."
    )


@pytest.mark.django_db
def test_nobody_is_called_overdue_while_a_request_in_time_may_be_at_work() -> None:
    longest = timedelta(seconds=settings.YUNSHI_LONGEST_REQUEST_SECONDS)
    case = a_teapot(due=CLOSING)
    early = CLOSING + longest + SECOND - timedelta(microseconds=1)
    assert refused(perform([case.id], "forget", SYSTEM, key=a_key(), arrived_at=early)) == [
        "casework.overdue"
    ]
    done(perform([case.id], "forget", SYSTEM, key=a_key(), arrived_at=CLOSING + longest + SECOND))


@pytest.mark.django_db
def test_a_person_waits_for_overdue_as_the_system_does() -> None:
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key()))
    done(perform([case.id], "find_leak", OFFICER, key=a_key(), due=CLOSING, reason="leaks"))
    assert refused(
        perform([case.id], "give_up", OFFICER, key=a_key(), arrived_at=CLOSING + SECOND)
    ) == ["casework.overdue"]
    done(perform([case.id], "give_up", OFFICER, key=a_key(), arrived_at=CLOSING + grace()))


@given(
    due=st.datetimes(timezones=st.just(TAIPEI), min_value=datetime(2020, 1, 1)),
    apart=st.timedeltas(timedelta(minutes=-10), timedelta(minutes=10)),
)
def test_nobody_is_in_time_and_overdue(due: datetime, apart: timedelta) -> None:
    row = TEAPOT.transition("cold", "fill")
    assert row is not None
    case = Case(due_at=due)
    act = Act("fill", row, SYSTEM, Role.SYSTEM, due + apart, "k", {}, None, None, None, ())
    late = bool(in_time(case, act))
    assert late == ((due + apart).replace(microsecond=0) > due)
    assert bool(overdue(case, act)) != is_overdue(due, due + apart)
    assert late or not is_overdue(due, due + apart)


@pytest.mark.django_db
def test_without_a_due_instant_nobody_is_late_and_nothing_overdue() -> None:
    case = a_teapot()
    assert refused(perform([case.id], "forget", SYSTEM, key=a_key())) == ["casework.overdue"]
    done(perform([case.id], "fill", OWNER, key=a_key()))

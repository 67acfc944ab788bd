from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.deadlines import (
    AnnouncedLater,
    AtInstant,
    CalendarDaysAfterNotice,
    DeadlineRule,
    Due,
    EarlierOf,
    WorkingDaysAfterNotice,
    due,
    end_of_day,
    is_in_time,
    without_instant,
    years_after,
    years_before,
)
from yunshi.rulebook.text import Text

RULE: TypeAdapter[Any] = TypeAdapter(DeadlineRule)
CALENDAR = WorkingDays()
CALENDAR.is_working_day(date(2026, 6, 19))  # loads the tables before hypothesis times anything
THREE_WORKING_DAYS = WorkingDaysAfterNotice(working_days=3)


def taipei(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=TAIPEI)


def due_at(
    rule: object,
    notice_at: datetime | None = None,
    announced: datetime | None = None,
    calendar: WorkingDays = CALENDAR,
) -> Due:
    outcome = due(RULE.validate_python(rule), notice_at, calendar, announced)
    assert isinstance(outcome, Due)
    return outcome


@pytest.mark.parametrize(
    ("noticed", "last_second"),
    [
        # 2026-06-19 is 端午節.
        pytest.param("2026-06-17 10:00", "2026-06-23 23:59:59", id="over-a-holiday"),
        pytest.param("2021-09-17 16:30", "2021-09-24 23:59:59", id="R110-D27"),
        pytest.param("2021-09-10 09:00", "2021-09-14 23:59:59", id="R110-D28"),
        # A notice in the evening, on a day off, and one second into the next day.
        pytest.param("2026-06-17 23:59:59.999999", "2026-06-23 23:59:59", id="evening"),
        pytest.param("2026-06-18 00:00:00", "2026-06-24 23:59:59", id="next-day"),
        pytest.param("2026-06-20 12:00", "2026-06-24 23:59:59", id="on-a-saturday"),
    ],
)
def test_R110_REV_03_three_working_days_after_the_notice(noticed: str, last_second: str) -> None:
    found = due_at({"working_days": 3}, taipei(noticed))
    assert found.at == taipei(last_second)
    assert found.at.tzinfo is TAIPEI
    assert not found.provisional


def test_the_day_of_the_notice_is_the_one_in_taipei() -> None:
    # 17:00 in London on the 16th is already the 17th in Taipei.
    assert due_at({"working_days": 3}, datetime(2026, 6, 16, 17, tzinfo=UTC)).at == taipei(
        "2026-06-23 23:59:59"
    )


def test_R110_D12_the_latest_approval_of_a_registration() -> None:
    found = due_at({"working_days": 5}, taipei("2021-07-02 12:00"))
    assert found.at == taipei("2021-07-09 23:59:59")
    assert found.at > taipei("2021-07-08 17:00")


@pytest.mark.parametrize(
    ("closing", "in_time", "late"),
    [
        pytest.param(
            "2021-07-08T17:00:00+08:00", "2021-07-08 17:00:00", "2021-07-08 17:00:01", id="R110-D13"
        ),
        pytest.param(
            "2022-08-20", "2022-08-20 23:59:59", "2022-08-21 00:00:00", id="I111-D25-saturday"
        ),
        pytest.param("2023-08-20", "2023-08-20 23:59:59", "2023-08-21 00:00:00", id="I112-C51"),
        pytest.param(
            "2027-10-20T18:00:00+08:00", "2027-10-20 18:00:00", "2027-10-20 18:00:01", id="A115"
        ),
    ],
)
def test_closing_instants(closing: str, in_time: str, late: str) -> None:
    found = due_at({"instant": closing})
    assert is_in_time(taipei(in_time), found.at)
    assert is_in_time(taipei(in_time).astimezone(UTC), found.at)
    assert not is_in_time(taipei(late), found.at)


def test_R110_AMB_02_the_arrival_is_cut_to_the_second() -> None:
    closing = taipei("2021-07-08 17:00:00")
    assert is_in_time(taipei("2021-07-08 17:00:00.999999"), closing)
    assert not is_in_time(taipei("2021-07-08 17:00:01.000000"), closing)
    assert is_in_time(closing, taipei("2021-07-08 17:00:00.000001"))


def test_T113_AMB_02_a_closing_date_without_an_hour_closes_at_its_end() -> None:
    assert due_at({"instant": "2024-11-30"}).at == taipei("2024-11-30 23:59:59")
    assert due_at({"instant": date(2024, 11, 30)}).at == taipei("2024-11-30 23:59:59")


def test_I112_C54_three_calendar_days_after_a_notice() -> None:
    found = due_at({"calendar_days": 3}, taipei("2023-08-10 10:00"))
    assert is_in_time(taipei("2023-08-13 23:59:59"), found.at)
    assert not is_in_time(taipei("2023-08-14 00:00:00"), found.at)


def test_R110_D49_the_earlier_of_thirty_days_and_the_announced_limit() -> None:
    rule = {"earlier_of": [{"calendar_days": 30}, "announced_later"]}
    end_of_contract = end_of_day(date(2022, 8, 31))

    unannounced = due_at(rule, end_of_contract)
    assert unannounced.awaits_announcement
    assert is_in_time(taipei("2022-09-30 23:59:59"), unannounced.at)
    assert not is_in_time(taipei("2022-10-01 00:00:00"), unannounced.at)

    announced = due_at(rule, end_of_contract, announced=end_of_day(date(2022, 9, 15)))
    assert not announced.awaits_announcement
    assert announced.rule == AnnouncedLater()
    assert is_in_time(taipei("2022-09-15 23:59:59"), announced.at)
    assert not is_in_time(taipei("2022-09-16 00:00:00"), announced.at)

    later = due_at(rule, end_of_contract, announced=end_of_day(date(2022, 12, 31)))
    assert later.at == unannounced.at
    assert later.rule == CalendarDaysAfterNotice(calendar_days=30)
    assert not later.awaits_announcement


def test_announced_later_has_no_value_until_an_officer_sets_one() -> None:
    rule = AnnouncedLater()
    assert due(rule, None, CALENDAR) == rule
    assert due(rule, taipei("2026-06-17 10:00"), CALENDAR) == rule
    assert due_at("announced_later", announced=taipei("2026-06-17 17:00")).at == taipei(
        "2026-06-17 17:00"
    )


def test_a_rule_that_counts_needs_its_notice() -> None:
    with pytest.raises(ValueError, match="counts from a notice"):
        due(THREE_WORKING_DAYS, None, CALENDAR)
    with pytest.raises(ValueError, match="time zone"):
        due(THREE_WORKING_DAYS, datetime(2026, 6, 17, 10), CALENDAR)
    with pytest.raises(ValueError, match="time zone"):
        is_in_time(datetime(2026, 6, 17, 10), taipei("2026-06-17 10:00"))


def test_the_explanation_names_the_days_that_were_skipped() -> None:
    found = due_at({"working_days": 3}, taipei("2026-06-17 10:00"))
    assert [day.on for day in found.skipped] == [date(2026, 6, day) for day in (19, 20, 21)]
    assert found.explanation == Text(
        zh_hant="自民國 115 年 6 月 17 日之次日起算 3 個工作天。"
        "不計入：115/06/19（五）端午節、115/06/20（六）星期六、115/06/21（日）星期日。"
        "截止時間為民國 115 年 6 月 23 日 23:59:59。",
        en="3 working days, counted from the day after 17 June 2026. "
        "Not counted: 19 June 2026 (Dragon Boat Festival), 20 June 2026 (Saturday), "
        "21 June 2026 (Sunday). The deadline is 23 June 2026, 23:59:59.",
    )


def test_the_explanation_names_what_was_counted_against_expectation() -> None:
    typhoon = Text(zh_hant="颱風停止上班", en="typhoon day")
    calendar = WorkingDays({date(2021, 9, 13): False}, reasons={date(2021, 9, 13): typhoon})
    found = due_at({"working_days": 2}, taipei("2021-09-10 09:00"), calendar=calendar)
    assert found.explanation == Text(
        zh_hant="自民國 110 年 9 月 10 日之次日起算 2 個工作天。"
        "不計入：110/09/12（日）星期日、110/09/13（一）颱風停止上班。"
        "計入：110/09/11（六）補行上班日。"
        "截止時間為民國 110 年 9 月 14 日 23:59:59。",
        en="2 working days, counted from the day after 10 September 2021. "
        "Not counted: 12 September 2021 (Sunday), 13 September 2021 (typhoon day). "
        "Counted as well: 11 September 2021 (make-up workday). "
        "The deadline is 14 September 2021, 23:59:59.",
    )


@pytest.mark.parametrize(
    ("rule", "first_sentence"),
    [
        ({"working_days": 1}, "One working day, counted from the day after 17 June 2026."),
        ({"calendar_days": 1}, "The day after 17 June 2026."),
        (
            {"calendar_days": 3},
            "3 calendar days, days off included, counted from the day after 17 June 2026.",
        ),
        ({"instant": "2026-06-18T17:00:00+08:00"}, "Set to a fixed time."),
        ("announced_later", "Set by the officer in the notice of the supplement."),
    ],
)
def test_each_rule_explains_itself(rule: object, first_sentence: str) -> None:
    found = due_at(rule, taipei("2026-06-17 10:00"), announced=taipei("2026-06-18 17:00"))
    assert found.explanation.en.startswith(f"{first_sentence} The deadline is ")


def test_beside_the_instant_an_explanation_does_not_repeat_it() -> None:
    found = due_at({"working_days": 3}, taipei("2027-12-30 10:00"))
    assert without_instant(found.explanation, found.at) == Text(
        zh_hant=found.explanation.zh_hant.replace("截止時間為民國 117 年 1 月 5 日 23:59:59。", ""),
        en=found.explanation.en.replace("The deadline is 5 January 2028, 23:59:59. ", ""),
    )
    assert without_instant(found.explanation, found.at) != found.explanation


def test_a_deadline_in_a_year_not_announced_is_marked_provisional() -> None:
    found = due_at({"working_days": 3}, taipei("2027-12-30 10:00"))
    assert found.provisional
    assert "暫定" in found.explanation.zh_hant
    assert "provisional" in found.explanation.en


@pytest.mark.parametrize(
    ("written", "rule"),
    [
        ({"working_days": 3}, THREE_WORKING_DAYS),
        ({"calendar_days": 30}, CalendarDaysAfterNotice(calendar_days=30)),
        (
            {"instant": "2021-07-08T17:00:00+08:00"},
            AtInstant(instant=datetime(2021, 7, 8, 17, tzinfo=timezone(timedelta(hours=8)))),
        ),
        ("announced_later", AnnouncedLater()),
        ({"announced_later": True}, AnnouncedLater()),
        (
            {"earlier_of": [{"calendar_days": 30}, "announced_later"]},
            EarlierOf(earlier_of=(CalendarDaysAfterNotice(calendar_days=30), AnnouncedLater())),
        ),
    ],
)
def test_rules_as_a_pack_writes_them(written: object, rule: object) -> None:
    read = RULE.validate_python(written)
    assert read == rule
    assert RULE.validate_json(RULE.dump_json(read)) == rule


@pytest.mark.parametrize(
    ("written", "message"),
    [
        ({}, "exactly one of instant, working_days"),
        ("soon", "exactly one of"),
        (3, "exactly one of"),
        (None, "exactly one of"),
        ({"days": 3}, "exactly one of"),
        ({"working_days": 3, "calendar_days": 3}, "exactly one of"),
        ({"working_days": 3, "from": "notice"}, "Extra inputs are not permitted"),
        ({"working_days": 0}, "greater than or equal to 1"),
        ({"working_days": -1}, "greater than or equal to 1"),
        ({"working_days": 1.5}, "valid integer"),
        ({"working_days": "3"}, "valid integer"),
        ({"working_days": True}, "valid integer"),
        ({"calendar_days": 100_000}, "less than or equal to 3660"),
        ({"instant": "2021-07-08T17:00:00"}, "needs its offset"),
        ({"instant": "2021-02-29"}, "expected a date"),
        ({"instant": "tomorrow"}, "expected a date"),
        ({"instant": 1625734800}, "valid datetime"),
        ({"announced_later": False}, "should be True"),
        ({"earlier_of": [{"working_days": 3}]}, "at least two parts"),
        ({"earlier_of": ["announced_later", "announced_later"]}, "only one part"),
        (
            {"earlier_of": [{"earlier_of": []}, {"working_days": 3}]},
            "earlier_of not within itself",
        ),
    ],
)
def test_a_wrong_rule_says_what_was_expected(written: object, message: str) -> None:
    with pytest.raises(ValidationError, match=message) as refused:
        RULE.validate_python(written)
    assert len(refused.value.errors()) == 1


def test_rules_are_frozen() -> None:
    with pytest.raises(ValidationError, match="frozen"):
        THREE_WORKING_DAYS.working_days = 5  # type: ignore[misc]


instants = st.datetimes(datetime(2017, 1, 1), datetime(2027, 6, 30), timezones=st.just(UTC))


@given(instants, st.integers(1, 30), st.integers(1, 60))
def test_the_earlier_of_two_is_one_of_them_and_no_later_than_either(
    notice_at: datetime, working: int, calendar: int
) -> None:
    one = due_at({"working_days": working}, notice_at)
    other = due_at({"calendar_days": calendar}, notice_at)
    earlier = due_at(
        {"earlier_of": [{"working_days": working}, {"calendar_days": calendar}]}, notice_at
    )
    assert earlier.at == min(one.at, other.at)
    assert is_in_time(earlier.at, one.at)
    assert is_in_time(earlier.at, other.at)


@given(instants, st.integers(1, 30))
def test_working_days_are_never_earlier_than_calendar_days_and_due_at_a_days_end(
    notice_at: datetime, n: int
) -> None:
    working = due_at({"working_days": n}, notice_at)
    assert working.at >= due_at({"calendar_days": n}, notice_at).at
    assert working.at.strftime("%H:%M:%S.%f %z") == "23:59:59.000000 +0800"
    assert sum(day.is_working_day for day in working.days) == n


@given(instants, st.integers(1, 30), st.timedeltas(timedelta(0), timedelta(days=30)))
def test_a_later_notice_is_never_due_earlier(notice_at: datetime, n: int, later: timedelta) -> None:
    for rule in ({"working_days": n}, {"calendar_days": n}):
        assert due_at(rule, notice_at).at <= due_at(rule, notice_at + later).at


# Years.


def test_T113_C12_a_bar_of_three_years() -> None:
    free_again = years_after(date(2025, 3, 1), 3)
    assert date(2028, 2, 29) < free_again
    assert date(2028, 3, 1) >= free_again


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        ("2024-02-29", 3, "2027-03-01"),
        ("2024-02-29", 4, "2028-02-29"),
        ("2024-02-28", 3, "2027-02-28"),
        ("2023-02-28", 1, "2024-02-28"),
        ("2024-03-01", 3, "2027-03-01"),
        ("2026-06-17", 0, "2026-06-17"),
    ],
)
def test_years_after(day: str, n: int, expected: str) -> None:
    assert years_after(date.fromisoformat(day), n) == date.fromisoformat(expected)


@pytest.mark.parametrize(
    ("day", "n", "expected"),
    [
        ("2024-11-20", 1, "2023-11-20"),
        ("2024-02-29", 1, "2023-02-28"),
        ("2024-02-29", 4, "2020-02-29"),
        ("2025-03-01", 1, "2024-03-01"),
        ("2025-02-28", 1, "2024-02-28"),
    ],
)
def test_T113_AMB_12_years_before(day: str, n: int, expected: str) -> None:
    assert years_before(date.fromisoformat(day), n) == date.fromisoformat(expected)


def test_no_year_beyond_the_calendar() -> None:
    for day in (date(9999, 6, 1), date(9996, 2, 29)):
        with pytest.raises(ValueError, match="year"):
            years_after(day, 9)
    for day in (date(1, 6, 1), date(4, 2, 29)):
        with pytest.raises(ValueError, match="year"):
            years_before(day, 9)


@given(
    st.dates(date(1912, 1, 1), date(2200, 12, 31)),
    st.integers(0, 50),
    st.integers(-3, 3),
)
def test_within_n_years_reads_the_same_from_both_ends(day: date, n: int, near: int) -> None:
    then = years_before(day, n) + timedelta(days=near)
    assert (years_after(then, n) <= day) == (then <= years_before(day, n))


@given(st.integers(480, 540), st.integers(0, 12), st.sampled_from([-1, 0, 1]))
def test_the_same_near_leap_days(leap: int, n: int, near: int) -> None:
    then = date(leap * 4, 2, 29 if leap % 25 or leap % 100 == 0 else 28)
    for day in (years_after(then, n), years_after(then, n) - timedelta(days=1)):
        moved = then + timedelta(days=near)
        assert (years_after(moved, n) <= day) == (moved <= years_before(day, n))

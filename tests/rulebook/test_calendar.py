import subprocess
import sys
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from yunshi.rulebook.calendar import (
    LAST_ANNOUNCED_YEAR,
    TAIPEI,
    Day,
    DayKind,
    NotARocDate,
    WorkingDays,
    date_text,
    days_between,
    gregorian_date,
    instant_text,
    parse_roc,
    roc_date,
    roc_date_short,
)
from yunshi.rulebook.text import Text

CALENDAR = WorkingDays()
CALENDAR.is_working_day(date(2026, 6, 19))  # loads the tables before hypothesis times anything

# The make-up workdays and the totals of days off that the government announced for each year;
# 2025 with the three days that the law of 28 May 2025 added.
MAKE_UP_WORKDAYS = {
    2017: ["02-18", "06-03", "09-30"],
    2018: ["03-31", "12-22"],
    2019: ["01-19", "02-23", "10-05"],
    2020: ["02-15", "06-20", "09-26"],
    2021: ["02-20", "09-11"],
    2022: ["01-22"],
    2023: ["01-07", "02-04", "02-18", "03-25", "06-17", "09-23"],
    2024: ["02-17"],
    2025: ["02-08"],
    2026: [],
    2027: [],
}
DAYS_OFF = {
    2017: 116,
    2018: 115,
    2019: 115,
    2020: 115,
    2021: 116,
    2022: 115,
    2023: 116,
    2024: 115,
    2025: 118,
    2026: 120,
}


def days_of(year: int) -> list[date]:
    first = date(year, 1, 1)
    return [first + timedelta(days=n) for n in range((date(year + 1, 1, 1) - first).days)]


@pytest.mark.parametrize("year", MAKE_UP_WORKDAYS)
def test_make_up_workdays(year: int) -> None:
    found = [day for day in days_of(year) if day.weekday() >= 5 and CALENDAR.is_working_day(day)]
    assert found == [date.fromisoformat(f"{year}-{day}") for day in MAKE_UP_WORKDAYS[year]]
    assert {CALENDAR.describe(day).kind for day in found} <= {DayKind.MAKE_UP_WORKDAY}


@pytest.mark.parametrize("year", DAYS_OFF)
def test_days_off_in_a_year(year: int) -> None:
    days_off = sum(not CALENDAR.is_working_day(day) for day in days_of(year))
    assert days_off == DAYS_OFF[year]


@pytest.mark.parametrize(
    ("day", "working"),
    [
        ("2017-10-09", False),
        ("2018-04-06", False),
        ("2019-10-11", False),
        ("2020-10-02", False),
        ("2021-02-10", False),
        ("2021-07-02", True),
        ("2021-09-20", False),
        ("2021-09-21", False),
        ("2021-10-11", False),
        ("2022-06-03", False),
        ("2022-09-09", False),
        ("2022-10-10", False),
        ("2023-01-27", False),
        ("2024-02-08", False),
        ("2024-02-15", True),
        ("2025-05-01", True),  # 勞動節, not yet a day off for offices
        ("2025-09-29", False),
        ("2025-10-24", False),
        ("2025-12-25", False),
        ("2026-02-20", False),
        ("2026-05-01", False),
        ("2026-06-15", True),
        ("2026-06-19", False),
        ("2026-09-03", True),  # 軍人節, for the armed forces only
        ("2026-09-28", False),
        ("2026-10-26", False),
        ("2026-12-25", False),
    ],
)
def test_spot_days(day: str, working: bool) -> None:
    assert CALENDAR.is_working_day(date.fromisoformat(day)) is working


def test_the_make_up_day_of_2014_belongs_to_2014_alone() -> None:
    assert CALENDAR.describe(date(2014, 12, 27)).kind is DayKind.MAKE_UP_WORKDAY
    assert [
        day for day in days_of(2014) if day.weekday() >= 5 and CALENDAR.is_working_day(day)
    ] == [date(2014, 12, 27)]


@pytest.mark.parametrize(
    ("day", "kind", "chinese", "english"),
    [
        ("2026-06-18", DayKind.WORKING_DAY, None, None),
        ("2026-06-19", DayKind.HOLIDAY, "端午節", "Dragon Boat Festival"),
        ("2026-06-20", DayKind.WEEKEND, "星期六", "Saturday"),
        ("2026-06-21", DayKind.WEEKEND, "星期日", "Sunday"),
        ("2022-09-09", DayKind.HOLIDAY, "中秋節（補假）", "Mid-Autumn Festival (observed)"),
        ("2022-09-10", DayKind.HOLIDAY, "中秋節", "Mid-Autumn Festival"),
        ("2021-09-11", DayKind.MAKE_UP_WORKDAY, "補行上班日", "make-up workday"),
        (
            "2021-09-20",
            DayKind.HOLIDAY,
            "調整放假，110/09/11（六）補行上班",
            "day off, made up on 11 September 2021",
        ),
        (
            "2024-04-04",
            DayKind.HOLIDAY,
            "兒童節、民族掃墓節",
            "Children's Day / Tomb-Sweeping Day",
        ),
    ],
)
def test_names_of_days(day: str, kind: DayKind, chinese: str | None, english: str | None) -> None:
    described = CALENDAR.describe(date.fromisoformat(day))
    assert described.kind is kind
    if chinese is None or english is None:
        assert described.name is None
    else:
        assert described.name == Text(zh_hant=chinese, en=english)


def test_names_do_not_follow_the_machines_language() -> None:
    program = (
        "from datetime import date;"
        "from yunshi.rulebook.calendar import WorkingDays, gregorian_date;"
        "day = WorkingDays().describe(date(2026, 6, 19));"
        "print(day.name.zh_hant, day.name.en, gregorian_date(day.on))"
    )
    for language in ("C.UTF-8", "th_TH.UTF-8", "zh_CN.UTF-8"):
        printed = subprocess.run(
            [sys.executable, "-c", program],
            env={"LANG": language, "LC_ALL": language, "LANGUAGE": language, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
            encoding="utf-8",
        ).stdout
        assert printed == "端午節 Dragon Boat Festival 19 June 2026\n"


def test_overrides_win_over_every_table() -> None:
    typhoon = Text(zh_hant="颱風停止上班", en="typhoon day")
    calendar = WorkingDays(
        {date(2026, 6, 18): False, date(2026, 6, 19): True, date(2026, 6, 20): True},
        reasons={date(2026, 6, 18): typhoon},
    )
    assert calendar.describe(date(2026, 6, 18)) == Day(
        date(2026, 6, 18), DayKind.DECLARED_DAY_OFF, typhoon, provisional=False
    )
    assert calendar.describe(date(2026, 6, 19)).kind is DayKind.DECLARED_WORKING_DAY
    assert calendar.describe(date(2026, 6, 19)).name == Text(
        zh_hant="另行公告之上班日", en="working day by separate notice"
    )
    assert calendar.add_working_days(date(2026, 6, 17), 3) == date(2026, 6, 22)
    assert CALENDAR.add_working_days(date(2026, 6, 17), 3) == date(2026, 6, 23)


def test_years_not_announced_are_provisional() -> None:
    assert [CALENDAR.is_provisional(year) for year in (2000, 2001, 2026, 2027, 2028)] == [
        True,
        False,
        False,
        False,
        True,
    ]
    computed = date(LAST_ANNOUNCED_YEAR + 1, 1, 3)
    assert CALENDAR.describe(computed).provisional
    assert not WorkingDays(announced_through=2028).describe(computed).provisional
    assert not WorkingDays({computed: True}).describe(computed).provisional


def test_three_working_days_after_2026_06_17() -> None:
    assert [
        (day.on.isoformat(), day.is_working_day)
        for day in CALENDAR.count_from(date(2026, 6, 17), 3)
    ] == [
        ("2026-06-18", True),
        ("2026-06-19", False),
        ("2026-06-20", False),
        ("2026-06-21", False),
        ("2026-06-22", True),
        ("2026-06-23", True),
    ]


def test_R110_D12_five_working_days_after_a_registration() -> None:
    assert CALENDAR.add_working_days(date(2021, 7, 2), 5) == date(2021, 7, 9)


def test_across_the_lunar_new_year() -> None:
    assert CALENDAR.add_working_days(date(2026, 2, 13), 1) == date(2026, 2, 23)
    assert CALENDAR.add_working_days(date(2021, 2, 9), 4) == date(2021, 2, 20)


@pytest.mark.parametrize("n", [0, -1])
def test_no_fewer_than_one_day_is_counted(n: int) -> None:
    with pytest.raises(ValueError, match="at least one"):
        CALENDAR.add_working_days(date(2026, 6, 17), n)


announced_days = st.dates(date(2017, 1, 1), date(2027, 6, 30))
override_tables = st.dictionaries(announced_days, st.booleans(), max_size=20)
counts = st.integers(1, 40)


@given(announced_days, counts, override_tables)
def test_the_result_is_a_working_day_and_the_count_is_its_inverse(
    start: date, n: int, overrides: dict[date, bool]
) -> None:
    calendar = WorkingDays(overrides)
    end = calendar.add_working_days(start, n)
    assert calendar.is_working_day(end)
    assert calendar.working_days_between(start, end) == n
    assert calendar.working_days_between(start, end - timedelta(days=1)) == n - 1


@given(announced_days, st.integers(0, 30), counts, st.integers(1, 10))
def test_adding_is_monotone_in_both(start: date, later: int, n: int, more: int) -> None:
    end = CALENDAR.add_working_days(start, n)
    assert end <= CALENDAR.add_working_days(start + timedelta(days=later), n)
    assert end < CALENDAR.add_working_days(start, n + more)
    assert CALENDAR.add_working_days(end, more) == CALENDAR.add_working_days(start, n + more)


def test_days_between() -> None:
    assert days_between(date(2022, 8, 31), date(2022, 9, 30)) == 30
    assert days_between(date(2022, 9, 30), date(2022, 8, 31)) == -30
    assert CALENDAR.working_days_between(date(2026, 6, 23), date(2026, 6, 17)) == 0


def test_dates_as_written() -> None:
    day = date(2026, 6, 30)
    assert roc_date(day) == "民國 115 年 6 月 30 日"
    assert roc_date_short(day) == "115/06/30（二）"
    assert gregorian_date(day) == "30 June 2026"
    assert date_text(day) == Text(zh_hant="民國 115 年 6 月 30 日", en="30 June 2026")
    assert roc_date(date(1912, 1, 1)) == "民國 1 年 1 月 1 日"
    assert roc_date(date(1911, 12, 31)) == "民國 前 1 年 12 月 31 日"


def test_an_instant_is_written_as_the_clock_in_taipei_shows_it() -> None:
    expected = Text(zh_hant="民國 115 年 6 月 23 日 23:59:59", en="23 June 2026, 23:59:59")
    assert instant_text(datetime(2026, 6, 23, 15, 59, 59, 999999, tzinfo=UTC)) == expected
    assert instant_text(datetime(2026, 6, 23, 23, 59, 59, tzinfo=TAIPEI)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("1130630", date(2024, 6, 30)),
        ("113/06/30", date(2024, 6, 30)),
        ("113/6/3", date(2024, 6, 3)),
        ("113.06.30", date(2024, 6, 30)),
        ("113-06-30", date(2024, 6, 30)),
        ("民國113年6月30日", date(2024, 6, 30)),
        ("民國 113 年 6 月 30 日", date(2024, 6, 30)),
        ("１１３／０６／３０", date(2024, 6, 30)),
        (" 113/06/30\n", date(2024, 6, 30)),
        ("0760221", date(1987, 2, 21)),
        ("990101", date(2010, 1, 1)),
        ("76/2/21", date(1987, 2, 21)),
        ("1130229", date(2024, 2, 29)),
        ("1/1/1", date(1912, 1, 1)),
    ],
)
def test_roc_dates_are_read(text: str, expected: date) -> None:
    assert parse_roc(text) == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2024/06/30", "Gregorian"),
        ("19940905", "Gregorian"),
        ("2024年6月30日", "Gregorian"),
        ("1120229", "no such day"),
        ("1131301", "no such day"),
        ("0000101", "no such day"),
        ("113/00/10", "no such day"),
        ("", "not an ROC date"),
        ("11306", "not an ROC date"),
        ("113/06-30", "not an ROC date"),
        ("一一三年六月", "not an ROC date"),
        ("民國前1年1月1日", "not an ROC date"),
        ("٠٧٦٠٢٢١", "not an ROC date"),
        ("1130630" * 1000, "not an ROC date"),
    ],
)
def test_what_is_no_roc_date_is_refused_with_a_reason(text: str, words: str) -> None:
    refused = parse_roc(text)
    assert isinstance(refused, NotARocDate)
    assert words in refused.reason.en


@given(st.dates(date(1912, 1, 1), date(2910, 12, 31)))
def test_a_written_roc_date_reads_back(day: date) -> None:
    compact = f"{day.year - 1911:03}{day.month:02}{day.day:02}"
    assert parse_roc(compact) == day
    assert parse_roc(roc_date(day)) == day
    assert parse_roc(roc_date_short(day).partition("（")[0]) == day


@given(st.text())
@settings(max_examples=200)
def test_any_text_gets_an_answer(text: str) -> None:
    assert isinstance(parse_roc(text), date | NotARocDate)


def test_the_holidays_package_is_imported_only_for_a_working_day() -> None:
    program = (
        "import sys, datetime; from yunshi.rulebook import calendar, deadlines;"
        "calendar.parse_roc('1130630'); calendar.WorkingDays();"
        "assert 'holidays' not in sys.modules;"
        "calendar.WorkingDays().is_working_day(datetime.date(2026, 6, 19));"
        "assert 'holidays' in sys.modules;"
        "assert 'holidays.countries' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)

"""Taiwan's working days, and dates as people in Taiwan write them.

The days come from the ``holidays`` package, which carries the government's office calendar with
its make-up workdays. It also computes years that the government has not announced yet; those are
*provisional* here and said to be. Days that stand in no table (typhoons above all) are overrides,
which officers keep.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from yunshi.rulebook.text import Text

if TYPE_CHECKING:
    from holidays.countries.taiwan import Taiwan

TAIPEI = ZoneInfo("Asia/Taipei")

FIRST_TABLED_YEAR = 2001
"""From here on every Saturday is a day off, and the official tables were compared."""

LAST_ANNOUNCED_YEAR = 2027
"""The last year whose official calendar was compared with the package's."""

_ONE_DAY = timedelta(days=1)


class DayKind(StrEnum):
    WORKING_DAY = "working_day"
    MAKE_UP_WORKDAY = "make_up_workday"
    """A weekend day on which offices work for a day off given elsewhere (補行上班日)."""
    DECLARED_WORKING_DAY = "declared_working_day"
    """A working day by override."""
    WEEKEND = "weekend"
    HOLIDAY = "holiday"
    DECLARED_DAY_OFF = "declared_day_off"
    """A day off by override, such as a typhoon day."""


_WORKING = frozenset({DayKind.WORKING_DAY, DayKind.MAKE_UP_WORKDAY, DayKind.DECLARED_WORKING_DAY})


@dataclass(frozen=True, slots=True)
class Day:
    """What one date is, and by what name a page explains it; an ordinary day has no name."""

    on: date
    kind: DayKind
    name: Text | None
    provisional: bool
    """Computed for a year whose official calendar is not announced."""

    @property
    def is_working_day(self) -> bool:
        return self.kind in _WORKING


class WorkingDays:
    """The office calendar with an operator's overrides.

    ``overrides`` says of a date whether it is a working day, against every table; ``reasons``
    names it for display. ``announced_through`` moves on when the operator has checked the
    package, or entered the differences, for a further year.
    """

    def __init__(
        self,
        overrides: Mapping[date, bool] | None = None,
        *,
        reasons: Mapping[date, Text] | None = None,
        announced_through: int = LAST_ANNOUNCED_YEAR,
    ) -> None:
        self._overrides = dict(overrides or {})
        self._reasons = dict(reasons or {})
        self._announced_through = announced_through

    def is_provisional(self, year: int) -> bool:
        """Whether the official calendar of the year is unknown here."""
        return not FIRST_TABLED_YEAR <= year <= self._announced_through

    def describe(self, day: date) -> Day:
        """What the date is and why."""
        override = self._overrides.get(day)
        if override is not None:
            kind = DayKind.DECLARED_WORKING_DAY if override else DayKind.DECLARED_DAY_OFF
            return Day(day, kind, self._reasons.get(day, _OVERRIDE_NAMES[kind]), provisional=False)
        provisional = self.is_provisional(day.year)
        official = _official_year(day.year)
        weekend = _WEEKEND_NAMES.get(day.weekday())
        if weekend is not None and day in official.make_up_workdays:
            return Day(day, DayKind.MAKE_UP_WORKDAY, _MAKE_UP_NAME, provisional)
        holiday = official.days_off.get(day)
        if holiday is not None:
            return Day(day, DayKind.HOLIDAY, holiday, provisional)
        if weekend is not None:
            return Day(day, DayKind.WEEKEND, weekend, provisional)
        return Day(day, DayKind.WORKING_DAY, None, provisional)

    def is_working_day(self, day: date) -> bool:
        return self.describe(day).is_working_day

    def count_from(self, start: date, n: int) -> tuple[Day, ...]:
        """Every date after ``start`` up to the ``n``-th working day, which is the last.

        ``start`` itself is not counted. ``n`` is at least 1.
        """
        if n < 1:
            raise ValueError("at least one working day is counted")
        days: list[Day] = []
        day, counted = start, 0
        while counted < n:
            day += _ONE_DAY
            days.append(self.describe(day))
            counted += days[-1].is_working_day
        return tuple(days)

    def add_working_days(self, start: date, n: int) -> date:
        """The ``n``-th working day after ``start``, which is not counted itself (R110-REV-03)."""
        return self.count_from(start, n)[-1].on

    def working_days_between(self, start: date, end: date) -> int:
        """How many working days lie after ``start`` up to and with ``end``; none backwards."""
        span = range(1, days_between(start, end) + 1)
        return sum(self.is_working_day(start + timedelta(days=step)) for step in span)


def days_between(start: date, end: date) -> int:
    """Calendar days from ``start`` to ``end``, the first not counted; negative backwards."""
    return (end - start).days


# The names of days.

WEEKDAYS_ZH = "一二三四五六日"
_WEEKEND_NAMES = {
    5: Text(zh_hant="星期六", en="Saturday"),
    6: Text(zh_hant="星期日", en="Sunday"),
}
_MAKE_UP_NAME = Text(zh_hant="補行上班日", en="make-up workday")
_OVERRIDE_NAMES = {
    DayKind.DECLARED_WORKING_DAY: Text(
        zh_hant="另行公告之上班日", en="working day by separate notice"
    ),
    DayKind.DECLARED_DAY_OFF: Text(zh_hant="另行公告之放假日", en="day off by separate notice"),
}


@dataclass(frozen=True, slots=True)
class _OfficialYear:
    days_off: Mapping[date, Text]
    make_up_workdays: frozenset[date]


@lru_cache(maxsize=64)
def _official_year(year: int) -> _OfficialYear:
    taiwan = _taiwan()
    chinese = taiwan(years=year, language="zh_TW")
    english = taiwan(years=year, language="en_US")
    return _OfficialYear(
        days_off=MappingProxyType(
            {day: _holiday_name(chinese.get_list(day), english.get_list(day)) for day in chinese}
        ),
        # Every year's set also holds 2014-12-27, the make-up day of another year.
        make_up_workdays=frozenset(day for day in chinese.weekend_workdays if day.year == year),
    )


@lru_cache(maxsize=1)
def _taiwan() -> type[Taiwan]:
    """The package's class for Taiwan, loaded on first use and without the other countries.

    Its ordinary import runs the modules of all countries: 0.37 s, against 0.14 s this way.
    """
    from importlib.util import module_from_spec, spec_from_file_location
    from pathlib import Path

    import holidays

    source = Path(holidays.__file__).parent / "countries" / "taiwan.py"
    spec = spec_from_file_location("yunshi.rulebook._holidays_of_taiwan", source)
    if spec is None or spec.loader is None:
        raise ImportError(f"the holidays package holds no {source}")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    taiwan: type[Taiwan] = module.Taiwan
    return taiwan


_MADE_UP_ON = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def _holiday_name(chinese: list[str], english: list[str]) -> Text:
    made_up_on = _MADE_UP_ON.search(chinese[0])
    if made_up_on:
        day = date.fromisoformat(made_up_on.group())
        return Text(
            zh_hant=f"調整放假，{roc_date_short(day)}補行上班",
            en=f"day off, made up on {gregorian_date(day)}",
        )
    return Text(zh_hant="、".join(chinese), en=" / ".join(english))


# Dates as people write them.

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
"""Not from ``strftime``, which follows the machine's locale."""


def roc_year(year: int) -> str:
    """The ROC year of a Gregorian one: ``115``; there is no year 0, so 1911 is ``前 1``."""
    return str(year - 1911) if year > 1911 else f"前 {1912 - year}"


def roc_date(day: date) -> str:
    """``民國 115 年 6 月 30 日``"""
    return f"民國 {roc_year(day.year)} 年 {day.month} 月 {day.day} 日"


def roc_date_short(day: date) -> str:
    """``115/06/30（二）``"""
    year = roc_year(day.year).replace(" ", "")
    return f"{year}/{day.month:02}/{day.day:02}（{WEEKDAYS_ZH[day.weekday()]}）"


def gregorian_date(day: date) -> str:
    """``30 June 2026``"""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def date_text(day: date) -> Text:
    """A date as each language writes it."""
    return Text(zh_hant=roc_date(day), en=gregorian_date(day))


def instant_text(at: datetime) -> Text:
    """An instant as the clock in Taipei shows it, to the second."""
    local = at.astimezone(TAIPEI)
    return Text(
        zh_hant=f"{roc_date(local)} {local:%H:%M:%S}",
        en=f"{gregorian_date(local)}, {local:%H:%M:%S}",
    )


@dataclass(frozen=True, slots=True)
class NotARocDate:
    """Why a text could not be read as an ROC date."""

    reason: Text


_COMPACT = re.compile(r"([0-9]{2,3})([0-9]{2})([0-9]{2})")
_SEPARATED = re.compile(r"([0-9]{1,3})([-/.])([0-9]{1,2})\2([0-9]{1,2})")
_WRITTEN = re.compile(r"(?:民國)?([0-9]{1,3})年([0-9]{1,2})月([0-9]{1,2})日?")
_FOUR_DIGIT_YEAR = re.compile(r"[0-9]{4}(?:[-/.年].*|[0-9]{4})", re.DOTALL)
_ASCII_FORMS = {ord("０") + digit: str(digit) for digit in range(10)} | {
    ord("／"): "/",
    ord("．"): ".",
    ord("－"): "-",
}


def parse_roc(text: str) -> date | NotARocDate:
    """An ROC date as registers and people write it.

    ``1130630``, ``0760221``, ``990101``, ``113/06/30``, ``113.6.30``, ``民國113年6月30日``, also
    with spaces or full-width digits. Registers mix calendars within one row, so a four-digit
    year is refused rather than guessed at.
    """
    if len(text) > 40:
        return _NOT_UNDERSTOOD
    compact = "".join(text.split()).translate(_ASCII_FORMS)
    if _FOUR_DIGIT_YEAR.fullmatch(compact):
        return _FOUR_DIGITS
    if found := _COMPACT.fullmatch(compact):
        year, month, day = found.groups()
    elif found := _SEPARATED.fullmatch(compact):
        year, _, month, day = found.groups()
    elif found := _WRITTEN.fullmatch(compact):
        year, month, day = found.groups()
    else:
        return _NOT_UNDERSTOOD
    if int(year) == 0:
        return _NO_SUCH_DATE
    try:
        return date(int(year) + 1911, int(month), int(day))
    except ValueError:
        return _NO_SUCH_DATE


_NOT_UNDERSTOOD = NotARocDate(
    Text(
        zh_hant="無法辨識為民國日期。請填如 113/06/30 或 1130630。",
        en="This is not an ROC date. Write it like 113/06/30 or 1130630.",
    )
)
_FOUR_DIGITS = NotARocDate(
    Text(
        zh_hant="這像是西元年。請改填民國年，例如 2024 年填 113。",
        en="This looks like a Gregorian year. Write the ROC year, for instance 113 for 2024.",
    )
)
_NO_SUCH_DATE = NotARocDate(
    Text(
        zh_hant="曆上沒有這一天。請檢查年、月、日。",
        en="There is no such day. Check the year, month and day.",
    )
)

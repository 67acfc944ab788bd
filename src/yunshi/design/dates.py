"""Dates and instants as people read them: 115/06/30（二）17:00, or 30 June 2026, 17:00.

Everything is shown in Taipei time, whatever zone the value carries; naive datetimes are refused.
"""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum

from yunshi.design.language import in_chinese
from yunshi.rulebook.calendar import (
    TAIPEI,
    WEEKDAYS_ZH,
    gregorian_date,
    roc_date,
    roc_date_short,
)

WEEKDAYS_EN = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


class Precision(StrEnum):
    """How exactly a moment is told."""

    DAY = "day"
    MINUTE = "minute"
    SECOND = "second"
    CLOCK = "clock"
    FULL = "full"


def taipei(moment: dt.datetime) -> dt.datetime:
    """The same instant on Taipei clocks. ValueError when it has no zone."""
    if moment.tzinfo is None:
        raise ValueError("an instant needs a time zone")
    return moment.astimezone(TAIPEI)


def show_day(date: dt.date) -> str:
    """115/06/30（二）, or 30 June 2026."""
    return roc_date_short(date) if in_chinese() else gregorian_date(date)


def show_full_day(date: dt.date) -> str:
    """民國 115 年 6 月 30 日, or 30 June 2026."""
    return roc_date(date) if in_chinese() else gregorian_date(date)


def show_gregorian(date: dt.date) -> str:
    """The echo below a date of the Republic: 2026 年 6 月 30 日（二）, or Tue 30 June 2026."""
    if in_chinese():
        weekday = WEEKDAYS_ZH[date.weekday()]
        return f"{date.year} 年 {date.month} 月 {date.day} 日（{weekday}）"
    return f"{WEEKDAYS_EN[date.weekday()]} {show_day(date)}"


def show(moment: dt.datetime | dt.date, precision: Precision | str = Precision.MINUTE) -> str:
    """A day or an instant in the language of the page; a plain date is told as a day."""
    precision = Precision(precision)
    if not isinstance(moment, dt.datetime):
        return show_full_day(moment) if precision == Precision.FULL else show_day(moment)
    local = taipei(moment)
    if precision == Precision.FULL:
        return show_full_day(local.date())
    if precision == Precision.DAY:
        return show_day(local.date())
    if precision == Precision.CLOCK:
        return f"{local:%H:%M:%S}"
    clock = f"{local:%H:%M:%S}" if precision == Precision.SECOND else f"{local:%H:%M}"
    if in_chinese():
        return f"{show_day(local.date())}{clock}"
    return f"{show_day(local.date())}, {clock} (Taipei time)"


@dataclass(frozen=True)
class Remaining:
    """Time left until a deadline, never negative."""

    days: int
    hours: int
    minutes: int
    seconds: int
    over: bool

    @classmethod
    def between(cls, now: dt.datetime, until: dt.datetime) -> "Remaining":
        """What lies between two instants, whole seconds."""
        left = int((until - now).total_seconds())
        over = left < 0
        left = max(0, left)
        days, left = divmod(left, 86_400)
        hours, left = divmod(left, 3_600)
        minutes, seconds = divmod(left, 60)
        return cls(days, hours, minutes, seconds, over)

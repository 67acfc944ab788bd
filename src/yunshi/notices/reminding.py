"""When people are reminded: as each office has set it, or by the deployment's defaults."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime, time, timedelta
from typing import Final

from django.conf import settings

from yunshi.notices.models import ReminderKind, ReminderSetting
from yunshi.rulebook.calendar import TAIPEI, WorkingDays

MOST_WORKING_DAYS: Final = 20
"""Nobody needs to be reminded a month before."""
HOUR: Final = time(9)
"""When the working day begins on which a reminder goes out."""


def default_days(kind: ReminderKind) -> int:
    """Working days before it is due, where an office has set nothing."""
    days: int = settings.YUNSHI_REMINDERS[kind.value]
    return days


def settings_in_force() -> Mapping[tuple[str, str], ReminderSetting]:
    """What offices have set, by programme and kind."""
    rows = ReminderSetting.objects.order_by("programme", "kind", "-pk")
    return {(row.programme_id, row.kind): row for row in rows.distinct("programme", "kind")}


def days_before() -> Callable[[str, ReminderKind], int]:
    """How many working days before; asked once, for many."""
    known = settings_in_force()

    def days(programme: str, kind: ReminderKind) -> int:
        row = known.get((programme, kind))
        return row.working_days if row is not None else default_days(kind)

    return days


def reminded_at(due_at: datetime, days: int, calendar: WorkingDays) -> datetime:
    """Nine o'clock on the ``days``-th working day before the day on which it is due."""
    day = due_at.astimezone(TAIPEI).date()
    while days:
        day -= timedelta(days=1)
        days -= calendar.is_working_day(day)
    return datetime.combine(day, HOUR, tzinfo=TAIPEI)

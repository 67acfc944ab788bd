"""Deadlines of a list as badges: how many working days are left, or how late it is."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.design.parts import DueView
from yunshi.design.status import Urgency
from yunshi.rulebook.calendar import TAIPEI, Day, WorkingDays

_ONE_DAY: Final = timedelta(days=1)
_FAR: Final = 60
"""Days beyond which working days are not counted one by one."""


def due_view(due_at: datetime, now: datetime, calendar: WorkingDays) -> DueView:
    """The badge of a deadline as it stands now."""
    today, last = now.astimezone(TAIPEI).date(), due_at.astimezone(TAIPEI).date()
    days = (last - today).days
    if now > due_at:
        late = -days
        text = (
            ngettext("%(days)d day late", "%(days)d days late", late) % {"days": late}
            if late
            else _("past since %(time)s") % {"time": f"{due_at.astimezone(TAIPEI):%H:%M}"}
        )
        return DueView(text, Urgency.LATE, due_at)
    if days == 0:
        text = _("today, %(time)s") % {"time": f"{due_at.astimezone(TAIPEI):%H:%M}"}
        return DueView(text, Urgency.TODAY, due_at)
    if days > _FAR:
        text = ngettext("%(days)d day left", "%(days)d days left", days) % {"days": days}
        return DueView(text, Urgency.LATER, due_at)
    left = calendar.working_days_between(today, last)
    text = ngettext("%(days)d working day left", "%(days)d working days left", left) % {
        "days": left
    }
    return DueView(text, Urgency.LATER, due_at)


def days_off_ahead(now: datetime, calendar: WorkingDays, within: int = 7) -> tuple[Day, ...]:
    """Weekdays of the coming days that do not count: what a reader of deadlines must know."""
    today = now.astimezone(TAIPEI).date()
    days = (calendar.describe(today + n * _ONE_DAY) for n in range(within + 1))
    return tuple(day for day in days if not day.is_working_day and day.on.weekday() < 5)

"""The two guards of casework itself: in time, and overdue."""

from __future__ import annotations

from datetime import datetime, timedelta

from django.conf import settings

from yunshi.casework import refusals
from yunshi.casework.acting import Act
from yunshi.casework.clock import to_the_second
from yunshi.casework.models import Case
from yunshi.casework.registry import register_guard, tells_time
from yunshi.rulebook.findings import Finding


def grace() -> timedelta:
    """How long after a due instant a request that arrived in time may still be at work.

    The longest request, and the second in which the deadline falls: an arrival is cut to the
    second, so 17:00:00.9 is in time for 17:00:00.
    """
    longest: int = getattr(settings, "YUNSHI_LONGEST_REQUEST_SECONDS", 120)
    return timedelta(seconds=longest + 1)


def is_overdue(due_at: datetime, at: datetime) -> bool:
    """Whether nobody can be in time any more."""
    return at >= due_at + grace()


@register_guard("in_time")
def in_time(case: Case, act: Act) -> tuple[Finding, ...]:
    """Arrival, cut to the second, is not after the due instant. No due instant, never late."""
    if case.due_at is None or to_the_second(act.arrived_at) <= case.due_at:
        return ()
    return (refusals.too_late(case.due_at, to_the_second(act.arrived_at)),)


@register_guard(tells_time("overdue"))
def overdue(case: Case, act: Act) -> tuple[Finding, ...]:
    """The due instant has passed, and the longest request after it."""
    if case.due_at is not None and is_overdue(case.due_at, act.arrived_at):
        return ()
    return (refusals.not_overdue(case.due_at),)

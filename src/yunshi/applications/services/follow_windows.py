"""What time does to cases whose window was closed earlier than when they were opened.

A case is due when its window was to close as the draft was begun. A window that closes early
leaves that instant behind it; the guards of the table read the window itself.
"""

from __future__ import annotations

from datetime import datetime
from typing import Final

from django.db.models import F

from yunshi.applications.models import Solution
from yunshi.casework import clock
from yunshi.casework.guards import grace
from yunshi.casework.timers import Run, run_timers_of
from yunshi.rulebook.stages import ApplicationState

_WAIT_FOR_THE_WINDOW: Final = (ApplicationState.DRAFT, ApplicationState.SUBMITTED)
_PAGE: Final = 500


def follow_windows(at: datetime | None = None) -> Run:
    """Drafts lapse, and review begins, as the window closes now. Safe to repeat."""
    at = at or clock.now()
    passed = (
        Solution.objects.filter(
            case__state__in=_WAIT_FOR_THE_WINDOW,
            case__due_at__gt=F("filing__window__closes_at"),
            filing__window__closes_at__lte=at - grace(),
        )
        .order_by("case_id")
        .values_list("case_id", flat=True)
    )
    return run_timers_of(list(passed[:_PAGE]), at)

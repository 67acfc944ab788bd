"""Declaring a day off or a working day."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from yunshi.casework import clock
from yunshi.programmes.models import DayOverride
from yunshi.programmes.services.second_person import check_second
from yunshi.rulebook.text import Text


def override_day(
    day: date,
    *,
    is_working_day: bool,
    reason: Text,
    by: UUID,
    confirmed_by: UUID | None = None,
) -> DayOverride:
    """Declares what a date is, for every deadline counted from now on.

    Deadlines that run already stay, unless a second person confirms that they move
    (``yunshi.reviews``).
    """
    check_second(by, confirmed_by, is_needed=False)
    return DayOverride.objects.create(
        day=day,
        is_working_day=is_working_day,
        reason_zh=reason.zh_hant,
        reason_en=reason.en,
        set_at=clock.now(),
        set_by_id=by,
        confirmed_by_id=confirmed_by,
    )

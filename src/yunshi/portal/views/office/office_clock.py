"""The office's own clock in words: how long a case has been with it, and what it aims at."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.reviews.queries.office_days import OfficeTime, office_days, target_days
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class OfficeClock:
    """Days in the office, in words; ``is_over`` when they are more than the office aims at."""

    words: str
    note: str
    is_over: bool


def office_clock(
    time: OfficeTime | None, pack: Pack, at: datetime, calendar: WorkingDays
) -> OfficeClock | None:
    """``None`` until qualification has begun."""
    if time is None:
        return None
    days = office_days(time, at, calendar)
    words = ngettext(
        "%(n)d working day in the office", "%(n)d working days in the office", days.in_office
    ) % {"n": days.in_office}
    notes = []
    if time.stands_still:
        notes.append(_("waiting for the vendor; the office's clock stands still"))
    if days.with_vendor:
        notes.append(
            ngettext(
                "%(n)d with the vendor not counted",
                "%(n)d with the vendor not counted",
                days.with_vendor,
            )
            % {"n": days.with_vendor}
        )
    target = target_days(pack)
    if target is not None:
        notes.append(
            ngettext("aim: %(n)d working day", "aim: %(n)d working days", target) % {"n": target}
        )
    return OfficeClock(words, _("; ").join(notes), target is not None and days.in_office > target)

"""Moving the day with which a programme's listings end."""

from __future__ import annotations

from datetime import date
from uuid import UUID

from yunshi.casework import clock
from yunshi.programmes.models import ListingPeriod
from yunshi.programmes.queries import current_pack


def extend_listings(
    programme: str, last_day: date, *, by: UUID | None, reason: str
) -> ListingPeriod:
    """Sets the last day, in Taipei, of all that a programme lists, listed or yet to be.

    A later row counts over an earlier one, so a mistaken day is mended by setting it again.
    Raises ValueError without a reason, and for a programme whose listings end with no period.
    """
    if current_pack(programme).pack.listing.validity.ends != "period":
        raise ValueError(f"the listings of {programme} have no last day")
    if not reason.strip():
        raise ValueError("a period is moved with a reason")
    return ListingPeriod.objects.create(
        programme_id=programme,
        last_day=last_day,
        set_at=clock.now(),
        set_by_id=by,
        reason=reason.strip(),
    )

"""Beginning a filing by the vendor's own wish."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.applications.models import Filing
from yunshi.applications.services.may_begin import has_too_many_drafts, window_is_closed
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.models import Window
from yunshi.rulebook.stages import ApplicationState


def begin_filing(
    window_id: UUID, organisation: UUID, actor: Actor, *, arrived_at: datetime
) -> Filing | Refused:
    """A new draft in an open or coming window; refused once the window has closed, and with too
    many drafts in it already.

    A draft of the same window in which nobody has written yet is given again, so that pressing
    twice begins one filing. Raises Window.DoesNotExist.
    """
    window = Window.objects.get(pk=window_id)
    closed = window_is_closed(window, arrived_at)
    if closed is not None:
        return closed
    with transaction.atomic():
        # Counting holds the organisation: of two who press at once the second finds the first's.
        too_many = has_too_many_drafts(window, organisation)
        untouched = _untouched(window, organisation)
        return untouched or too_many or start_filing(window.id, organisation, actor)


def _untouched(window: Window, organisation: UUID) -> Filing | None:
    return (
        Filing.objects.filter(
            organisation=organisation,
            window=window,
            submitted_at=None,
            draft__revision=0,
            solutions__case__state=ApplicationState.DRAFT,
        )
        .order_by("started_at")
        .first()
    )

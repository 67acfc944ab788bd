"""Beginning a filing by the vendor's own wish."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.applications.models import Filing
from yunshi.applications.services.enrolled import answers_of_account, may_not_begin
from yunshi.applications.services.may_begin import has_too_many_drafts, window_is_closed
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.models import Window
from yunshi.programmes.queries import pack_for
from yunshi.rulebook.stages import ApplicationState


def begin_filing(
    window_id: UUID, organisation: UUID, actor: Actor, *, arrived_at: datetime
) -> Filing | Refused:
    """A new draft in an open or coming window; refused once the window has closed, without an
    active account, and with too many drafts in it already.

    The answers and papers of an account that was reviewed are brought along.

    A draft of the same window in which nobody has written yet is given again, so that pressing
    twice begins one filing. Raises Window.DoesNotExist.
    """
    window = Window.objects.get(pk=window_id)
    closed = window_is_closed(window, arrived_at)
    if closed is not None:
        return closed
    loaded = pack_for(window, arrived_at)
    with transaction.atomic():
        refused = may_not_begin(loaded, organisation, actor, arrived_at)
        if refused is not None:
            return refused
        # Counting holds the organisation: of two who press at once the second finds the first's.
        too_many = has_too_many_drafts(window, organisation)
        untouched = _untouched(window, organisation)
        if untouched or too_many:
            return untouched or too_many
        brought = answers_of_account(organisation, loaded.pack)
        return start_filing(window.id, organisation, actor, data=brought)


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

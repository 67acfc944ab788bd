"""Whether an organisation may begin one more draft in a window."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.conf import settings

from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.casework.acting import Refused
from yunshi.parties.models import Organisation
from yunshi.programmes.models import Window
from yunshi.programmes.queries import as_open_window, pack_for, switches_of
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.windows import WindowState, state_of, window_finding


def window_is_closed(window: Window, at: datetime) -> Refused | None:
    """Refused once the window has closed, in the words that a submission would hear."""
    pack, switches = pack_for(window, at).pack, switches_of(window.programme_id)
    dated = (as_open_window(window),)
    state, _ = state_of(pack, dated, at, switches)
    if state is not WindowState.CLOSED:
        return None
    return Refused("start", (), (window_finding(pack, dated, at, switches),), at)


def has_too_many_drafts(window: Window, organisation: UUID) -> Refused | None:
    """Refused with as many open drafts as ``YUNSHI_MOST_DRAFTS`` allows in one window.

    Within the caller's transaction, which holds the organisation until its draft is there: of two
    who begin at once the second counts the first's.
    """
    Organisation.objects.select_for_update(no_key=True).only("pk").get(pk=organisation)
    drafts = Filing.objects.filter(
        organisation=organisation,
        window=window,
        submitted_at=None,
        solutions__case__state=ApplicationState.DRAFT,
    )
    most: int = settings.YUNSHI_MOST_DRAFTS
    if drafts.distinct().count() < most:
        return None
    return refusals.too_many_drafts(most)

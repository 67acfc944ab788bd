"""Beginning a filing by the vendor's own wish."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from yunshi.applications.models import Filing
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.models import Window
from yunshi.programmes.queries import as_open_window, pack_for, switches_of
from yunshi.rulebook.windows import WindowState, state_of, window_finding


def begin_filing(
    window_id: UUID, organisation: UUID, actor: Actor, *, arrived_at: datetime
) -> Filing | Refused:
    """A new draft in an open or coming window; refused once the window has closed.

    A draft of the same window in which nobody has written yet is given again, so that pressing
    twice begins one filing. Raises Window.DoesNotExist.
    """
    window = Window.objects.get(pk=window_id)
    pack = pack_for(window, arrived_at).pack
    switches = switches_of(window.programme_id)
    dated = (as_open_window(window),)
    state, _ = state_of(pack, dated, arrived_at, switches)
    if state is WindowState.CLOSED:
        finding = window_finding(pack, dated, arrived_at, switches)
        return Refused("start", (), (finding,), arrived_at)
    untouched = (
        Filing.objects.filter(
            organisation=organisation,
            window=window,
            submitted_at=None,
            draft__revision=0,
            solutions__case__state="draft",
        )
        .order_by("started_at")
        .first()
    )
    return untouched or start_filing(window.id, organisation, actor)

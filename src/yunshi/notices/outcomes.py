"""What came of recording that a mail came back, in words for whoever recorded it."""

from __future__ import annotations

from django.utils.translation import gettext as _

from yunshi.notices.services import Bounced


def said_of(bounced: Bounced) -> str:
    """What became of the deadline."""
    if bounced.counts_on:
        return _(
            "Recorded. Another mail of the same notice was delivered, so the deadline now rests on "
            "that one."
        )
    if bounced.stopped_a_clock:
        return _("Recorded. No mail of the notice stands any more, so no deadline runs.")
    return _("Recorded. No deadline rests on this mail.")

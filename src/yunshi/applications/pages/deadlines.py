"""Deadlines of a filing, as its pages show them."""

from __future__ import annotations

from datetime import datetime

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.queries import Phase
from yunshi.design.dates import show, taipei
from yunshi.design.parts import DeadlineView, DueView
from yunshi.design.status import Urgency


def deadline(hand: FilingInHand, now: datetime) -> DeadlineView | None:
    """The instant that counts now: of the window, or of a running supplement."""
    window = hand.filing.window
    if hand.supplement is not None:
        explained = hand.supplement.due_explained
        words = explained["en" if hand.language.startswith("en") else "zh-Hant"]
        return DeadlineView(
            _("Time left to answer the supplement"), hand.supplement.due_at, now, (words,)
        )
    if hand.phase is Phase.FILED:
        return None
    draft_note = _("What counts is the receipt after you submit; a draft is no submission.")
    if now < window.opens_at:
        closes = _("It closes at %(closes)s.") % {"closes": show(window.closes_at, "second")}
        return DeadlineView(
            _("Filing opens in"), window.opens_at, now, (closes, _("You can fill in already."))
        )
    return DeadlineView(_("Time left to submit"), window.closes_at, now, (draft_note,))


def due_view(due: datetime, now: datetime) -> DueView:
    """The badge of a deadline: how many days are left on Taipei's calendar, and how near it is."""
    if due < now:
        return DueView(_("Overdue"), Urgency.LATE, due)
    days = (taipei(due).date() - taipei(now).date()).days
    if days == 0:
        return DueView(_("Due today"), Urgency.TODAY, due)
    text = ngettext("%(days)d day left", "%(days)d days left", days) % {"days": days}
    return DueView(text, Urgency.LATER, due)

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
from yunshi.rulebook.deadlines import without_instant
from yunshi.rulebook.notice_deadlines import rule_on_a_page
from yunshi.rulebook.text import Text


def deadline(hand: FilingInHand, now: datetime) -> DeadlineView | None:
    """The instant that counts now: of the window, or of a running supplement.

    While the notice is on its way none runs, so nothing is counted down; see ``no_clock_yet``.
    """
    window = hand.filing.window
    if hand.supplement is not None:
        if hand.supplement.due_at is None or not hand.supplement.runs:
            return None
        notes = tuple(note for note in (explained(hand),) if note)
        return DeadlineView(
            _("Time left to answer the supplement"), hand.supplement.due_at, now, notes
        )
    if hand.phase is Phase.FILED:
        return None
    draft_note = _("What counts is the receipt after you submit; a draft is no submission.")
    if now < window.opens_at:
        closes = _("It closes on %(closes)s.") % {"closes": show(window.closes_at, "second")}
        return DeadlineView(
            _("Filing opens in"), window.opens_at, now, (closes, _("You can fill in already."))
        )
    if now > window.closes_at:
        return DeadlineView(_("Filing has closed"), window.closes_at, now)
    return DeadlineView(_("Time left to submit"), window.closes_at, now, (draft_note,))


def explained(hand: FilingInHand) -> str:
    """How the running supplement's instant was found, or by what rule it will be; without the
    instant itself, which stands above."""
    if hand.supplement is None:
        return ""
    words = Text.model_validate(hand.supplement.due_explained)
    due = hand.supplement.due_at
    words = rule_on_a_page(words) if due is None else without_instant(words, due)
    return words.in_language(hand.language)


def no_clock_yet(hand: FilingInHand) -> str:
    """That no clock runs yet, in plain words; empty where one does."""
    if hand.supplement is None or hand.supplement.runs:
        return ""
    notice = hand.supplement.notice
    if notice is not None and notice.state in (notice.State.BOUNCED, notice.State.FAILED):
        words = _(
            "The notice could not be delivered by mail, so no clock runs. You can answer already."
        )
    else:
        words = _("The notice is on its way by mail; no clock runs yet. You can answer already.")
    if hand.supplement.due_at is None:
        return words
    planned = _("The planned deadline is %(at)s; it binds once the notice is delivered.")
    return " ".join((words, planned % {"at": show(hand.supplement.due_at, "second")}))


def days_left(due: datetime, now: datetime) -> DueView:
    """The badge of a deadline for its vendor, in days of Taipei's calendar; the office's own badge
    (``reviews.pages.due``) counts working days and how late a case is."""
    if due < now:
        return DueView(_("Overdue"), Urgency.LATE, due)
    days = (taipei(due).date() - taipei(now).date()).days
    if days == 0:
        return DueView(_("Due today"), Urgency.TODAY, due)
    text = ngettext("%(days)d day left", "%(days)d days left", days) % {"days": days}
    return DueView(text, Urgency.LATER, due)

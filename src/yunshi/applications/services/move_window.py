"""Windows as officers open and move them: nobody with a draft is left without word of it.

Dates of a window that has been open take two people, others one (decision 17).
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction

from yunshi.applications.in_windows import open_drafts_in
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.canonical import Json, instant
from yunshi.casework.services import record_refusal, send_notice
from yunshi.programmes import refusals
from yunshi.programmes.models import Proposal, Window, WindowExpectation
from yunshi.programmes.proposing import digest, holds_one_of, register_kind
from yunshi.programmes.queries import has_opened, windows_of
from yunshi.programmes.services import (
    Wanted,
    expect_window,
    open_window,
    propose,
    set_window_dates,
)
from yunshi.programmes.window_rules import closes_early, obstacles_to_dates, obstacles_to_new
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

MOVERS: Final = (Role.OFFICER, Role.AGENCY)
"""Who opens and moves windows (roles, part 5)."""
MOVE: Final = "move_window"


@dataclass(frozen=True, slots=True)
class NewDates:
    """When a window is to open and close, why, and what the public is told of it."""

    opens: datetime
    closes: datetime
    reason: str
    words: Text | None = None


def propose_dates(
    window: Window, dates: NewDates, actor: Actor, *, arrived_at: datetime
) -> Proposal | Refused:
    """Proposes to move a window that has been open; see ``propose``."""
    content: dict[str, Json] = {
        "window": str(window.pk),
        "opens_at": instant(dates.opens),
        "closes_at": instant(dates.closes),
        "opened_before": instant(window.opens_at),
        "closed_before": instant(window.closes_at),
        "words": dates.words.as_json() if dates.words else None,
    }
    wanted = Wanted(MOVE, subject_of(window), content, dates.reason, window.programme_id)
    return propose(wanted, actor, arrived_at=arrived_at)


def move_window(
    window_id: UUID, dates: NewDates, actor: Actor, *, revision: int, arrived_at: datetime
) -> Window | Refused:
    """Moves, as one person, a window that nobody could file in yet, and tells who has a draft.

    Refused once it has been open, when its dates have changed since ``revision``, and for dates
    that no window may get.
    """
    with transaction.atomic():
        window = Window.objects.select_for_update().get(pk=window_id)
        said = _role(actor, window.programme_id) or _alone(window, dates, revision, arrived_at)
        if not said and actor.person is not None:
            return _moved(window, dates, by=actor.person, confirmed_by=None)
    return _recorded(MOVE, said, actor, arrived_at)


def open_batch(
    programme: str,
    name: str,
    title: Text,
    opens: datetime,
    closes: datetime,
    actor: Actor,
    *,
    arrived_at: datetime,
) -> Window | Refused:
    """A new window of a programme, as announced."""
    taken = {window.name for window in windows_of(programme)}
    said = _role(actor, programme) or obstacles_to_new(name, taken, opens, closes, arrived_at)
    if not said and actor.person is not None:
        try:
            return open_window(programme, name, title, opens, closes, by=actor.person)
        except IntegrityError:  # somebody opened one of that name at the same moment
            said = (refusals.name_taken(name),)
    return _recorded("open_window", said, actor, arrived_at)


def expect_batch(
    programme: str,
    name: str,
    title: Text,
    expected: Text,
    until: date | None,
    actor: Actor,
    *,
    arrived_at: datetime,
) -> WindowExpectation | Refused:
    """Announces in words when a window is expected that has no dates yet."""
    said = _role(actor, programme)
    if not said and name in {window.name for window in windows_of(programme)}:
        said = (refusals.name_taken(name),)
    if not said and actor.person is not None:
        return expect_window(programme, name, title, expected, until, by=actor.person)
    return _recorded("expect_window", said, actor, arrived_at)


def subject_of(window: Window) -> str:
    return f"window:{window.pk}"


def dates_in(proposal: Proposal) -> NewDates:
    """The dates that a proposal would give its window."""
    content = proposal.content
    words = content["words"]
    return NewDates(
        datetime.fromisoformat(content["opens_at"]),
        datetime.fromisoformat(content["closes_at"]),
        proposal.reason,
        Text.model_validate(words) if words else None,
    )


class _MovesWindow:
    action = MOVE

    def proposers(self, proposal: Proposal) -> Collection[Role]:
        return MOVERS

    def confirmers(self, proposal: Proposal) -> Collection[Role]:
        return MOVERS

    def fingerprint(self, proposal: Proposal, *, lock: bool = False) -> str:
        rows = Window.objects.select_for_update() if lock else Window.objects
        window = rows.get(pk=proposal.content["window"])
        return digest({"window": str(window.pk), "revision": window.revision})

    def obstacles(self, proposal: Proposal, at: datetime) -> tuple[Finding, ...]:
        window = Window.objects.get(pk=proposal.content["window"])
        return _obstacles(window, dates_in(proposal), at)

    def carry_out(self, proposal: Proposal, actor: Actor, arrived_at: datetime) -> Refused | None:
        window = Window.objects.get(pk=proposal.content["window"])
        _moved(window, dates_in(proposal), by=proposal.proposed_by_id, confirmed_by=actor.person)
        return None


register_kind(MOVE, _MovesWindow())


def _role(actor: Actor, programme: str) -> tuple[Finding, ...]:
    return () if holds_one_of(actor, MOVERS, programme) else (refusals.not_in_this_role(),)


def _obstacles(window: Window, dates: NewDates, at: datetime) -> tuple[Finding, ...]:
    said = obstacles_to_dates(window, dates.opens, dates.closes, at)
    if not said and dates.words is None and _stops_early(window, dates):
        return (refusals.needs_public_words(),)
    return said


def _alone(window: Window, dates: NewDates, revision: int, at: datetime) -> tuple[Finding, ...]:
    if has_opened(window):
        return (refusals.needs_a_second_person(),)
    if window.revision != revision:
        return (refusals.changed_meanwhile(),)
    if not dates.reason.strip():
        return (refusals.needs_reason(),)
    return _obstacles(window, dates, at)


def _stops_early(window: Window, dates: NewDates) -> bool:
    return closes_early(window, dates.closes) and has_opened(window)


def _moved(window: Window, dates: NewDates, *, by: UUID, confirmed_by: UUID | None) -> Window:
    template = "window_closes_early" if _stops_early(window, dates) else "window_moved"
    facts: dict[str, Json] = {
        "opens_at": instant(dates.opens),
        "closes_at": instant(dates.closes),
        "closed_before": instant(window.closes_at),
        "words": dates.words.as_json() if dates.words else None,
    }
    moved = set_window_dates(
        window.pk,
        dates.opens,
        dates.closes,
        by=by,
        reason=dates.reason,
        confirmed_by=confirmed_by,
        notice=dates.words,
    )
    send_notice(open_drafts_in(window.pk), template, Role.OWNER, facts)
    return moved


def _recorded(
    action: str, said: tuple[Finding, ...], actor: Actor, arrived_at: datetime
) -> Refused:
    outcome = refusals.refused(action, said, arrived_at)
    record_refusal(outcome, actor=actor, key=action)
    return outcome

"""What time itself does to cases, and the jobs that steps have left behind.

A timer is a convenience, never the guard: coming late it lets nobody in, coming early the guard
of its row refuses.
"""

from __future__ import annotations

import logging
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Performed
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.registry import is_time_guard, register_job
from yunshi.casework.services.outbox import mark_failed, mark_sent
from yunshi.casework.services.perform import perform
from yunshi.rulebook.lifecycle import Role, Transition

_log = logging.getLogger("yunshi.casework.timers")
_PAGE = 500


@dataclass(frozen=True, slots=True)
class Run:
    """What came of a run: how many were done, refused or left to another worker, or broke."""

    done: int = 0
    left: int = 0
    broken: int = 0


def timer_rows(case: Case) -> tuple[Transition, ...]:
    """The rows by which time moves the case on from where it stands."""
    return tuple(
        row
        for row in case.table.leaving(case.state)
        if Role.SYSTEM in row.who and any(is_time_guard(guard) for guard in row.guards)
    )


def run_due_timers(at: datetime | None = None) -> Run:
    """Moves on every case whose due instant, and the longest request after it, have passed.

    Each case in a transaction of its own; a case that somebody has in hand is left for the next
    run. Safe to run at any time, and by several workers at once.
    """
    at = at or clock.now()
    return _run_timers(_due(at), at, Q(due_at__lte=at - grace()))


def run_timers_of(cases: Iterable[UUID], at: datetime | None = None) -> Run:
    """Tries the timers of these cases, whatever their due instants say: for cases whose time has
    come by something else, such as a window that was closed early. Their guards decide.
    """
    return _run_timers(cases, at or clock.now(), Q())


def _run_timers(cases: Iterable[UUID], at: datetime, still: Q) -> Run:
    done = left = broken = 0
    for case in cases:
        try:
            moved = _run_timer(case, at, still)
        except Exception:
            # One case that cannot move must not keep the others from moving.
            _log.exception("the timer of case %s broke", case)
            broken += 1
        else:
            done, left = done + moved, left + (not moved)
    return Run(done, left, broken)


def run_waiting_jobs(at: datetime | None = None) -> Run:
    """Runs the jobs whose turn it is, each in a transaction of its own, the oldest first.

    A job that raises is tried again later, each time waiting longer.
    """
    at = at or clock.now()
    waiting = OutboxMessage.objects.filter(
        kind=OutboxMessage.Kind.JOB,
        state=OutboxMessage.State.WAITING,
        next_attempt_at__lte=at,
    ).order_by("next_attempt_at", "pk")
    done = left = broken = 0
    for message in list(waiting.values_list("pk", flat=True)[:_PAGE]):
        try:
            ran = _run_job(message)
        except Exception as error:
            _log.exception("job %s broke", message)
            mark_failed(message, f"{type(error).__name__}: {error}")
            broken += 1
        else:
            done, left = done + ran, left + (not ran)
    return Run(done, left, broken)


def _due(at: datetime) -> Iterator[UUID]:
    """Cases to look at, page by page, so that those which cannot move keep nobody waiting."""
    passed = Case.objects.filter(due_at__lte=at - grace()).order_by("due_at", "id")
    page = list(passed.values_list("due_at", "id")[:_PAGE])
    while page:
        yield from (case for _, case in page)
        due_at, case = page[-1]
        further = passed.filter(Q(due_at__gt=due_at) | Q(due_at=due_at, id__gt=case))
        page = list(further.values_list("due_at", "id")[:_PAGE])


def _run_timer(case_id: UUID, at: datetime, still: Q) -> bool:
    with transaction.atomic():
        case = (
            Case.objects.select_for_update(no_key=True, skip_locked=True)
            .filter(still, id=case_id)
            .first()
        )
        if case is None:
            return False
        return any(
            isinstance(
                perform(
                    [case.id],
                    row.action,
                    Actor.system(),
                    key=f"timer {case.id} {case.revision}",
                    arrived_at=at,
                ),
                Performed,
            )
            for row in timer_rows(case)
        )


def _run_job(message_id: int) -> bool:
    with transaction.atomic():
        message = (
            OutboxMessage.objects.select_for_update(skip_locked=True)
            .filter(pk=message_id, state=OutboxMessage.State.WAITING)
            .first()
        )
        if message is None:
            return False
        register_job.named(message.template)(message.step)
        mark_sent(message_id)
    return True

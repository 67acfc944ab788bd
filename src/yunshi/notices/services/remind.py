"""Reminding people of what is due: vendors of supplements and unsent drafts, officers of tasks.

A reminder and its mail are written together, once for each due instant: whoever runs this at the
same time, or again after being killed, writes nothing twice. Sending it is the outbox's work, and
a reminder whose matter has passed when its turn comes is dropped.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.db import IntegrityError, transaction

from yunshi.answers.models import Supplement
from yunshi.applications.in_windows import open_drafts_in
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.canonical import Json, instant
from yunshi.casework.models import Case, JournalEntry, OutboxMessage, Task
from yunshi.casework.services import remind_of
from yunshi.notices.models import Reminder, ReminderKind
from yunshi.notices.reminding import MOST_WORKING_DAYS, days_before, reminded_at
from yunshi.programmes.models import Window
from yunshi.programmes.queries import working_days
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState

_log = logging.getLogger(__name__)

_AHEAD: Final = timedelta(days=3 * MOST_WORKING_DAYS)
"""How far one looks for what is due: working days are never thinner, new year included."""


@dataclass(frozen=True, slots=True)
class _Due:
    """Something that is due, and from when on it could have been known."""

    kind: ReminderKind
    about: str
    programme: str
    due_at: datetime
    known_at: datetime
    template: str
    to: Role
    entries: Callable[[], Sequence[JournalEntry]]
    facts: dict[str, Json]
    person: UUID | None = None


def write_reminders(at: datetime | None = None) -> int:
    """Writes the reminders whose time has come; how many. Safe to run at any time, and by several
    at once."""
    now = at or clock.now()
    calendar, settings = working_days(), days_before()
    written = 0
    for finds in (_supplements, _drafts, _tasks):
        for due in _new(list(finds(now))):
            days = settings(due.programme, due.kind)
            if _has_come(due, days, now, calendar):
                written += _write_once(due, now)
    return written


def _has_come(due: _Due, days: int, now: datetime, calendar: WorkingDays) -> bool:
    """Never before it could be known: a notice that just went out reminds by itself."""
    if not days:
        return False
    at = reminded_at(due.due_at, days, calendar)
    return due.known_at < at <= now


def _new(found: Sequence[_Due]) -> Iterator[_Due]:
    """Those of which nobody was reminded yet."""
    done = set(
        Reminder.objects.filter(
            about__in=[due.about for due in found],
            due_at__in={due.due_at for due in found},
        ).values_list("kind", "about", "due_at")
    )
    return (due for due in found if (due.kind, due.about, due.due_at) not in done)


def _write_once(due: _Due, now: datetime) -> bool:
    try:
        with transaction.atomic():
            entries = due.entries()
            if not entries:
                return False
            Reminder.objects.create(
                kind=due.kind,
                about=due.about,
                due_at=due.due_at,
                person=due.person,
                message=remind_of(entries, due.template, due.to, due.facts),
                written_at=now,
            )
    except IntegrityError:
        return False  # another worker has just written it
    except Exception:
        # One that cannot be written must not keep the others from being reminded.
        _log.exception("nobody was reminded of %s %s", due.kind, due.about)
        return False
    return True


def _supplements(now: datetime) -> Iterator[_Due]:
    rows = Supplement.objects.filter(
        state=Supplement.State.ASKED,
        notified_at__isnull=False,
        due_at__gt=now,
        due_at__lte=now + _AHEAD,
    )
    programmes = dict(
        Filing.objects.filter(draft__in=[row.draft_id for row in rows]).values_list(
            "draft", "programme"
        )
    )
    for row in rows:
        if row.due_at is not None and row.notified_at is not None:
            yield _Due(
                ReminderKind.SUPPLEMENT,
                str(row.pk),
                programmes[row.draft_id],
                row.due_at,
                row.notified_at,
                "supplement_reminder",
                Role.OWNER,
                lambda cases=tuple(row.cases): _last_entries(cases, ApplicationState.SUPPLEMENT),
                {},
            )


def _drafts(now: datetime) -> Iterator[_Due]:
    """Not of copies by which a standing filing is changed: their vendor has filed."""
    for window in Window.objects.filter(
        opens_at__lte=now, closes_at__gt=now, closes_at__lte=now + _AHEAD
    ):
        entries = {entry.case.group: entry for entry in open_drafts_in(window.pk)}
        begun = Filing.objects.filter(pk__in=list(entries), replaces=None)
        for filing, started_at in begun.values_list("pk", "started_at"):
            yield _Due(
                ReminderKind.DRAFT,
                str(filing),
                window.programme_id,
                window.closes_at,
                started_at,
                "draft_reminder",
                Role.OWNER,
                lambda entry=entries[filing]: [entry],
                {"closes_at": instant(window.closes_at)},
            )


def _tasks(now: datetime) -> Iterator[_Due]:
    rows = Task.objects.select_related("case").filter(
        done_at=None, role=Role.OFFICER.value, due_at__gt=now, due_at__lte=now + _AHEAD
    )
    for row in rows:
        if row.due_at is not None:
            yield _Due(
                ReminderKind.TASK,
                str(row.pk),
                row.case.programme,
                row.due_at,
                row.opened_at,
                "task_reminder",
                Role.OFFICER,
                lambda case=row.case_id: _last_entries((case,), None),
                {"task": row.pk},
                row.assignee,
            )


def _last_entries(cases: Sequence[UUID], state: str | None) -> list[JournalEntry]:
    """The last step of each of the cases that still stands where it must."""
    standing = Case.objects.filter(id__in=list(cases)).order_by("id")
    if state is not None:
        standing = standing.filter(state=state)
    heads = list(standing.values_list("head", flat=True))
    entries = JournalEntry.objects.select_related("case").filter(case__in=list(cases))
    return list(entries.filter(hash__in=heads).order_by("case_id"))


def has_passed(message: OutboxMessage) -> str:
    """Why a reminder is not needed any more; empty where it is, and for any other mail."""
    reminder = Reminder.objects.filter(message=message).first()
    if reminder is None:
        return ""
    if clock.now() >= reminder.due_at:
        return "it was due already"
    match reminder.kind:
        case ReminderKind.SUPPLEMENT:
            still = Supplement.objects.filter(
                pk=reminder.about, state=Supplement.State.ASKED, due_at=reminder.due_at
            )
        case ReminderKind.DRAFT:
            still = Filing.objects.filter(
                pk=reminder.about,
                submitted_at=None,
                window__closes_at=reminder.due_at,
                solutions__case__state=ApplicationState.DRAFT,
            )
        case _:
            still = Task.objects.filter(pk=reminder.about, done_at=None)
    return "" if still.exists() else "it was done, or its deadline has moved"

"""What becomes of mails and jobs. Delivery itself belongs to the rooms above."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.canonical import Json
from yunshi.casework.models import JournalEntry, OutboxMessage
from yunshi.casework.registry import register_job
from yunshi.casework.step_facts import StepFacts
from yunshi.rulebook.lifecycle import Role

_FIRST_WAIT = timedelta(minutes=1)
_LONGEST_WAIT = timedelta(hours=6)
ATTEMPTS = 12
"""The last comes about a day after the first."""


def start_job(entry: JournalEntry, name: str, facts: Mapping[str, Json] | None = None) -> None:
    """Has a registered job run after the step is committed, in a transaction of its own.

    Called by effects. Raises LookupError when no room registers the job.
    """
    register_job.named(name)
    OutboxMessage.objects.create(
        kind=OutboxMessage.Kind.JOB,
        template=name,
        case=entry.case,
        entry=entry,
        facts=StepFacts.of([entry], facts or {}).as_json(),
        written_at=entry.committed_at,
        next_attempt_at=entry.committed_at,
    )


def send_notice(
    entries: Sequence[JournalEntry], template: str, to: Role, facts: Mapping[str, Json]
) -> None:
    """Puts mails into the outbox that no step causes, one for each entry: about what its case
    concerns, such as new dates of a window. Called inside the transaction that makes it so."""
    now = clock.now()
    OutboxMessage.objects.bulk_create(
        OutboxMessage(
            kind=OutboxMessage.Kind.MAIL,
            template=template,
            audience=to.value,
            case=entry.case,
            entry=entry,
            facts=StepFacts.of([entry], facts).as_json(),
            written_at=now,
            next_attempt_at=now,
        )
        for entry in entries
    )


def mark_sent(message: int, *, at: datetime | None = None) -> None:
    """The mail server has accepted the mail, or the job has run."""
    with transaction.atomic():
        row = OutboxMessage.objects.select_for_update().get(pk=message)
        row.state = OutboxMessage.State.SENT
        row.attempts += 1
        row.settled_at = at or clock.now()
        row.trouble = ""
        row.save(update_fields=["state", "attempts", "settled_at", "trouble"])


def mark_refused(message: int, trouble: str) -> None:
    """The mail server has refused the mail for good: as if it had been accepted and come back."""
    with transaction.atomic():
        row = OutboxMessage.objects.select_for_update().get(pk=message)
        row.state = OutboxMessage.State.BOUNCED
        row.attempts += 1
        row.settled_at = clock.now()
        row.trouble = trouble
        row.save(update_fields=["state", "attempts", "settled_at", "trouble"])


def send_anew(message: OutboxMessage) -> OutboxMessage:
    """Another message about the same step, whose turn is now; what it says its room decides."""
    now = clock.now()
    return OutboxMessage.objects.create(
        kind=message.kind,
        template=message.template,
        audience=message.audience,
        case_id=message.case_id,
        entry_id=message.entry_id,
        facts=message.facts,
        written_at=now,
        next_attempt_at=now,
    )


def remind_of(
    entries: Sequence[JournalEntry], template: str, to: Role, facts: Mapping[str, Json]
) -> OutboxMessage:
    """One mail about the last steps of cases that belong together: what has not happened since."""
    now = clock.now()
    return OutboxMessage.objects.create(
        kind=OutboxMessage.Kind.MAIL,
        template=template,
        audience=to.value,
        case_id=entries[0].case_id,
        entry=entries[0],
        facts=StepFacts.of(entries, facts).as_json(),
        written_at=now,
        next_attempt_at=now,
    )


def mark_dropped(message: int, why: str) -> None:
    """What the mail says has passed; it is not sent."""
    OutboxMessage.objects.filter(pk=message, state=OutboxMessage.State.WAITING).update(
        state=OutboxMessage.State.DROPPED, settled_at=clock.now(), trouble=why
    )


def try_again(message: int) -> bool:
    """A message that was given up waits for its turn again; ``False`` when it was not given up."""
    waits = OutboxMessage.objects.filter(pk=message, state=OutboxMessage.State.FAILED).update(
        state=OutboxMessage.State.WAITING,
        attempts=0,
        settled_at=None,
        next_attempt_at=clock.now(),
    )
    return waits == 1


def mark_failed(message: int, trouble: str) -> None:
    """An attempt failed: it waits longer each time, and is given up after the last."""
    with transaction.atomic():
        row = OutboxMessage.objects.select_for_update().get(pk=message)
        row.attempts += 1
        row.trouble = trouble
        if row.attempts >= ATTEMPTS:
            row.state = OutboxMessage.State.FAILED
            row.settled_at = clock.now()
        else:
            wait = min(_FIRST_WAIT * 2 ** (row.attempts - 1), _LONGEST_WAIT)
            row.next_attempt_at = clock.now() + wait
        row.save(update_fields=["attempts", "trouble", "state", "settled_at", "next_attempt_at"])


def mark_bounced(message: int, trouble: str) -> bool:
    """A mail that was accepted came back; ``False`` when it was not standing as sent.

    The notice clock that started with it is void: the caller performs the reopening.
    """
    bounced = OutboxMessage.objects.filter(pk=message, state=OutboxMessage.State.SENT).update(
        state=OutboxMessage.State.BOUNCED, settled_at=clock.now(), trouble=trouble
    )
    return bounced == 1

"""Writing entries and what hangs on them; how a key makes a step happen once.

Only the verbs of this room call this.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import connection

from yunshi.casework import chain, clock, refusals
from yunshi.casework.acting import Actor, Move, Performed
from yunshi.casework.canonical import Json, canonical, instant, plain
from yunshi.casework.models import ActionKey, Case, JournalEntry, OutboxMessage, PersonalPayload
from yunshi.casework.step_facts import StepFacts
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Notice, Role


@dataclass(frozen=True, slots=True)
class Step:
    """One case about to move. The case still stands where it stood."""

    case: Case
    target: str
    due_at: datetime | None
    role: Role | None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True, slots=True)
class Words:
    """What an act says: facts for the chain, and the erasable rest beside it."""

    facts: Mapping[str, Json]
    personal: Mapping[str, Json] | None = None
    reason: str | None = None

    @property
    def payloads(self) -> dict[str, Json]:
        """What lies beside the entry, by part."""
        parts: dict[str, Json] = {"reason": self.reason, "personal": self.personal}
        return {part: payload for part, payload in parts.items() if payload is not None}


def digest_of(cases: Sequence[UUID], words: Words, due: datetime | None, **more: Json) -> str:
    """What a repeated key is compared by: all that was asked."""
    asked: dict[str, Json] = {
        "cases": sorted(str(case) for case in cases),
        "facts": words.facts,
        "personal": words.personal,
        "reason": words.reason,
        "due": instant(due) if due else None,
        **more,
    }
    return hashlib.sha256(canonical(asked)).hexdigest()


def remember(
    actor: Actor, action: str, key: str, digest: str, steps: Sequence[Step]
) -> datetime | None:
    """Takes the key for these steps; the database's time of doing so, or ``None`` if it is taken.

    Waits for another transaction that is just taking the same key.
    """
    result: list[Json] = [[str(step.case.id), step.case.revision + 1] for step in steps]
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO casework_actionkey (actor, action, key, digest, result, committed_at)"
            " VALUES (%s, %s, %s, %s, %s::jsonb, coalesce(%s, clock_timestamp()))"
            " ON CONFLICT (actor, action, key) DO NOTHING RETURNING committed_at",
            [actor.name, action, key, digest, canonical(result).decode(), clock.instant_set()],
        )
        row = cursor.fetchone()
    return None if row is None else row[0]


def first_result(actor: Actor, action: str, key: str, digest: str) -> Performed | Finding | None:
    """What the key stands for: its first result, a finding for other content, or nothing."""
    known = ActionKey.objects.filter(actor=actor.name, action=action, key=key).first()
    if known is None:
        return None
    if known.digest != digest:
        return refusals.key_used_otherwise()
    numbers = {UUID(case): number for case, number in known.result}
    written = JournalEntry.objects.filter(case__in=numbers, key=key, action=action)
    entries = {each.case_id: each for each in written if numbers[each.case_id] == each.number}
    first = [entries[case] for case in numbers]
    return Performed(
        action=action,
        moves=tuple(move_of(entry) for entry in first),
        arrived_at=first[0].arrived_at,
        committed_at=first[0].committed_at,
        replayed=True,
    )


def write(
    steps: Sequence[Step],
    *,
    actor: Actor,
    action: str,
    key: str,
    arrived_at: datetime,
    committed_at: datetime,
    words: Words,
) -> list[JournalEntry]:
    """Writes journal, personal payloads and outbox rows, and moves the cases in memory.

    In the database the insert of an entry itself moves the case row.
    """
    entries: list[JournalEntry] = []
    payloads: list[PersonalPayload] = []
    for step in steps:
        entry = JournalEntry(
            case=step.case,
            number=step.case.revision + 1,
            action=action,
            source=step.case.state if step.case.revision else "",
            target=step.target,
            due_at=step.due_at,
            actor_person=actor.person,
            actor_role=step.role.value if step.role else "",
            arrived_at=arrived_at,
            committed_at=committed_at,
            key=key,
            facts=plain(words.facts),
            previous_hash=step.case.head,
        )
        for part, payload in words.payloads.items():
            salt = chain.new_salt()
            entry.personal_digests[part] = chain.personal_digest(salt, payload)
            payloads.append(
                PersonalPayload(entry=entry, part=part, salt=salt, payload=plain(payload))
            )
        entry.hash = chain.entry_hash(entry)
        entries.append(entry)
    JournalEntry.objects.bulk_create(entries)
    if payloads:
        PersonalPayload.objects.bulk_create(payloads)
    for step, entry in zip(steps, entries, strict=True):
        step.case.state = entry.target
        step.case.revision = entry.number
        step.case.head = entry.hash
        step.case.due_at = entry.due_at
    messages = _mails(steps, entries)
    if messages:
        OutboxMessage.objects.bulk_create(messages)
    return entries


def move_of(entry: JournalEntry) -> Move:
    return Move(
        case=entry.case_id,
        entry=entry.pk,
        number=entry.number,
        source=entry.source,
        target=entry.target,
        due_at=entry.due_at,
        hash=entry.hash,
    )


def _mails(steps: Sequence[Step], entries: Sequence[JournalEntry]) -> list[OutboxMessage]:
    """One mail for each template and audience, however many cases moved: one filing, one mail."""
    concerned: dict[tuple[str, Role, str, UUID | None], list[JournalEntry]] = {}
    for step, entry in zip(steps, entries, strict=True):
        for notice in step.notices:
            for role in notice.to:
                mail = (notice.template, role, step.case.programme, step.case.owner)
                concerned.setdefault(mail, []).append(entry)
    return [
        OutboxMessage(
            kind=OutboxMessage.Kind.MAIL,
            template=template,
            audience=role.value,
            case=about[0].case,
            entry=about[0],
            facts=StepFacts.of(about).as_json(),
            written_at=about[0].committed_at,
            next_attempt_at=about[0].committed_at,
        )
        for (template, role, _, _), about in concerned.items()
    ]

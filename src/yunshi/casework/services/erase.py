"""Personal payloads: read them with a trace, erase them by law."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.db import transaction

from yunshi.casework import clock, refusals
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.canonical import PlainJson
from yunshi.casework.models import ActionKey, Case, JournalEntry, PersonalPayload
from yunshi.casework.obstacles import holds_on, standing_holds
from yunshi.casework.services.access import log_access
from yunshi.casework.services.journal import Step, Words, digest_of, remember, write
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

ERASE = "erase"
"""The action of an entry that says what was erased; it stands in no table."""


@dataclass(frozen=True, slots=True)
class Erased:
    """The payload is gone; the journal still says that there was one."""

    at: datetime


def read_personal(
    entry: int, part: str, *, actor: Actor, role: Role, purpose: str
) -> PlainJson | Erased:
    """The payload of an entry, with a line in the access log unless the system itself reads.

    Raises ``PersonalPayload.DoesNotExist`` when the entry never had such a part.
    """
    row = PersonalPayload.objects.select_related("entry__case").get(entry=entry, part=part)
    if row.erased_at is not None:
        return Erased(row.erased_at)
    if not actor.is_system:
        log_access(
            actor,
            role,
            subject=f"entry:{entry}",
            what=part,
            purpose=purpose,
            programme=row.entry.case.programme,
            case=row.entry.case_id,
        )
    payload: PlainJson = row.payload
    return payload


def erase_personal(entry: int, *, actor: Actor, role: Role, ground: str) -> bool:
    """Erases what an entry carried about people; ``False`` when nothing was left of it.

    The chain holds only salted digests and stays whole. An entry of its own says what was
    erased, by whom and on which ground (nothing personal).
    """
    with transaction.atomic():
        of = JournalEntry.objects.get(pk=entry)
        case = Case.objects.select_for_update(no_key=True).get(pk=of.case_id)
        left = PersonalPayload.objects.filter(entry=entry, erased_at=None)
        parts = sorted(left.values_list("part", flat=True))
        if not parts:
            return False
        said = Words({"entry": of.number, "parts": parts, "ground": ground})
        erased_at = _write_erasure([case], said, actor, role)
        left.update(salt=None, payload=None, erased_at=erased_at)
        # The digest of the request was made with the payload and could be guessed at.
        ActionKey.objects.filter(action=of.action, key=of.key).update(digest="")
    return True


def say_erased(
    cases: Sequence[UUID], erased: Collection[UUID], *, actor: Actor, ground: str
) -> datetime | Refused:
    """Writes into the journal of the cases that rows of a room above are erased, and why.

    ``erased`` are the opaque keys of those rows; the database lets them be emptied only once an
    entry names them. The caller erases them in the same transaction. Refused to anybody but an
    administrator, while a case has not ended, and while a hold on a case, its organisation or
    its group forbids ``erase``. ``ground`` stands in the chain for ever: nothing personal.
    """
    if not ground.strip() or not cases or not erased:
        raise ValueError("something is erased, in a case, on a ground")
    with transaction.atomic():
        rows = Case.objects.select_for_update(no_key=True).filter(id__in=cases).order_by("id")
        locked = list(rows)
        at = clock.now()
        findings = _against_erasing(locked, actor, at)
        if findings:
            return Refused(ERASE, tuple(cases), findings, at)
        keys = sorted(str(key) for key in erased)
        words = Words({"erased": keys, "ground": ground.strip()})
        return _write_erasure(locked, words, actor, Role.ADMINISTRATOR)


def _against_erasing(locked: Sequence[Case], actor: Actor, at: datetime) -> tuple[Finding, ...]:
    findings: dict[Finding, None] = {}
    holds = standing_holds(locked, at)
    for case in locked:
        who = (Role.ADMINISTRATOR,)
        if actor.role_among(who, programme=case.programme, owner=case.owner) is None:
            return (refusals.not_in_this_role(who),)
        if not case.table.state(case.state).ended:
            findings[refusals.not_ended(case.table, case.state)] = None
        findings.update(dict.fromkeys(holds_on(ERASE, case, holds)))
    return tuple(findings)


def _write_erasure(cases: Sequence[Case], words: Words, actor: Actor, role: Role) -> datetime:
    """An entry in each of the locked cases; the database's time of it."""
    steps = [Step(case, case.state, case.due_at, role) for case in cases]
    key = str(uuid4())
    asked = digest_of([case.id for case in cases], words, None)
    committed_at = remember(actor, ERASE, key, asked, steps)
    assert committed_at is not None  # noqa: S101 (a fresh key is never taken)
    write(
        steps,
        actor=actor,
        action=ERASE,
        key=key,
        arrived_at=clock.now(),
        committed_at=committed_at,
        words=words,
    )
    return committed_at


def forget_keys(before: datetime) -> int:
    """Forgets idempotency keys older than an instant; how many."""
    forgotten, _ = ActionKey.objects.filter(committed_at__lt=before).delete()
    return forgotten

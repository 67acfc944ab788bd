"""Personal payloads: read them with a trace, erase them by law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.acting import Actor
from yunshi.casework.canonical import PlainJson
from yunshi.casework.models import ActionKey, Case, JournalEntry, PersonalPayload
from yunshi.casework.services.access import log_access
from yunshi.casework.services.journal import Step, Words, digest_of, remember, write
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
        words = Words({"entry": of.number, "parts": parts, "ground": ground})
        step = Step(case, case.state, case.due_at, role)
        key = str(uuid4())
        committed_at = remember(actor, ERASE, key, digest_of([case.id], words, None), [step])
        assert committed_at is not None  # noqa: S101 (a fresh key is never taken)
        left.update(salt=None, payload=None, erased_at=committed_at)
        # The digest of the request was made with the payload and could be guessed at.
        ActionKey.objects.filter(action=of.action, key=of.key).update(digest="")
        write(
            [step],
            actor=actor,
            action=ERASE,
            key=key,
            arrived_at=clock.now(),
            committed_at=committed_at,
            words=words,
        )
    return True


def forget_keys(before: datetime) -> int:
    """Forgets idempotency keys older than an instant; how many."""
    forgotten, _ = ActionKey.objects.filter(committed_at__lt=before).delete()
    return forgotten

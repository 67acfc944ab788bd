"""What officers write down about a case: a note, or how a call went."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import Case
from yunshi.casework.refusals import key_used_otherwise, not_in_this_role
from yunshi.casework.services import record_refusal
from yunshi.reviews import refusals
from yunshi.reviews.models import CaseNote
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

LONGEST_NOTE: Final = 4000
"""Characters of a note."""
LONGEST_NAME: Final = 200
"""Characters of whom somebody called, and of the number."""
ACTION: Final = "write_note"


@dataclass(frozen=True, slots=True)
class Call:
    """Whom an officer called, at which number, and how it ended."""

    whom: str
    number: str
    outcome: CaseNote.Outcome


def write_note(
    case_id: UUID, actor: Actor, text: str, *, key: str, call: Call | None = None
) -> CaseNote | Refused:
    """Adds a note, or a call with or without words; by an officer of the programme.

    Nobody but the programme's officers reads it. Refused without words, for a call without
    anybody called, and for more than ``LONGEST_NOTE`` characters. The same key again writes
    nothing and gives the first row. Raises Case.DoesNotExist.
    """
    outcome = _write(Case.objects.get(pk=case_id), actor, text.strip(), key, call)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _write(case: Case, actor: Actor, text: str, key: str, call: Call | None) -> CaseNote | Refused:
    def refused(finding: Finding) -> Refused:
        return Refused(ACTION, (case.id,), (finding,), clock.now())

    role = actor.role_among((Role.OFFICER,), programme=case.programme, owner=None)
    if role is None or actor.person is None:
        return refused(not_in_this_role((Role.OFFICER,)))
    whom, number = (call.whom.strip(), call.number.strip()) if call else ("", "")
    if call is None and not text:
        return refused(refusals.note_is_empty())
    if call is not None and not (whom or number):
        return refused(refusals.call_without_anybody())
    if len(text) > LONGEST_NOTE or max(len(whom), len(number)) > LONGEST_NAME:
        return refused(refusals.note_too_long(LONGEST_NOTE))
    said = CaseNote(
        case=case,
        outcome=call.outcome if call else "",
        whom=whom,
        number=number,
        text=text,
        written_at=clock.now(),
        written_by=actor.person,
        key=key,
    )
    CaseNote.objects.bulk_create([said], ignore_conflicts=True)
    written = CaseNote.objects.get(written_by=actor.person, key=key)
    if _content(written) != _content(said):
        return refused(key_used_otherwise())
    return written


def _content(note: CaseNote) -> tuple[object, ...]:
    return (note.case_id, note.outcome, note.whom, note.number, note.text)

"""Who looks after a case."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import Case
from yunshi.casework.refusals import changed_meanwhile, not_in_this_role
from yunshi.casework.services import record_refusal
from yunshi.programmes.queries import staff_of
from yunshi.reviews import refusals
from yunshi.reviews.models import Assignment
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

ACTION: Final = "assign_case"


@dataclass(frozen=True, slots=True)
class Assigned:
    """Who looks after the case now; ``None``: nobody in particular."""

    case: UUID
    officer: UUID | None


@dataclass(frozen=True, slots=True)
class SeenAssigned:
    """Who looked after the case when the page was made that somebody acts from."""

    officer: UUID | None


def assign_case(
    case_id: UUID,
    actor: Actor,
    officer: UUID | None,
    *,
    key: str,
    arrived_at: datetime,
    seen: SeenAssigned | None = None,
) -> Assigned | Refused:
    """Gives a case to an officer of its programme, or to nobody in particular.

    Any officer of the programme may; who had it before stays written down. Refused for somebody
    who is no officer there, and when the case was given to another since it was ``seen``. The
    same again changes nothing. Raises Case.DoesNotExist.
    """
    with transaction.atomic():
        # Two who assign at once come one after the other: the second sees what the first did.
        case = Case.objects.select_for_update(no_key=True).get(pk=case_id)
        outcome = _assign(case, actor, officer, arrived_at, seen)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _assign(
    case: Case,
    actor: Actor,
    officer: UUID | None,
    arrived_at: datetime,
    seen: SeenAssigned | None,
) -> Assigned | Refused:
    def refused(finding: Finding) -> Refused:
        return Refused(ACTION, (case.id,), (finding,), arrived_at)

    role = actor.role_among((Role.OFFICER,), programme=case.programme, owner=None)
    if role is None or actor.person is None:
        return refused(not_in_this_role((Role.OFFICER,)))
    standing = Assignment.objects.filter(case=case, ended_at=None).first()
    now_with = standing.officer if standing is not None else None
    if now_with == officer:
        return Assigned(case.id, officer)
    if seen is not None and seen.officer != now_with:
        return refused(changed_meanwhile())
    if officer is not None and not _is_officer(officer, case.programme):
        return refused(refusals.no_officer_there())
    at = clock.now()
    if standing is not None:
        Assignment.objects.filter(pk=standing.pk).update(ended_at=at, ended_by=actor.person)
    if officer is not None:
        Assignment.objects.create(
            case=case, officer=officer, assigned_at=at, assigned_by=actor.person
        )
    return Assigned(case.id, officer)


def _is_officer(person: UUID, programme: str) -> bool:
    return any(member.person == person for member in staff_of(programme, Role.OFFICER))

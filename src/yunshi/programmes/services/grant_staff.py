"""Making a person staff of a programme."""

from __future__ import annotations

from django.db import transaction

from yunshi.casework import clock
from yunshi.parties.models import Person
from yunshi.parties.services import require_second_factor
from yunshi.programmes.models import StaffGrant
from yunshi.rulebook.lifecycle import Role


def grant_staff(person: Person, role: Role, programme: str | None) -> StaffGrant:
    """Gives a person a role; from then on they sign in with a second factor."""
    with transaction.atomic():
        grant, _ = StaffGrant.objects.get_or_create(
            person=person,
            role=role.value,
            programme_id=programme,
            ended_at=None,
            defaults={"granted_at": clock.now()},
        )
        require_second_factor(person)
    return grant


def end_staff_grant(grant: int) -> bool:
    """Takes a role away; ``False`` when it was taken already. The row stays as history."""
    ended = StaffGrant.objects.filter(pk=grant, ended_at=None).update(ended_at=clock.now())
    return ended == 1

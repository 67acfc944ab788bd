"""Who acts for an organisation, and with what right. Only its owner changes that."""

from __future__ import annotations

from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.parties import refusals
from yunshi.parties.events import record
from yunshi.parties.models import Membership, Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Delegated, Refused, Removed


def lock_for_owner(person: Person, organisation: UUID) -> bool:
    """Whether the person is the owner; the organisation stays locked until the transaction ends."""
    Organisation.objects.select_for_update().filter(pk=organisation).first()
    return Membership.objects.filter(
        organisation=organisation,
        person=person,
        person__is_active=True,
        role=Membership.Role.OWNER,
        ended_at=None,
    ).exists()


def remove_member(organisation: UUID, membership: UUID, *, by: Person) -> Removed | Refused:
    """End a member's part; from the next request on they no longer act for the organisation."""
    with transaction.atomic():
        found = _member(organisation, membership, by)
        if isinstance(found, Refused):
            return found
        found.ended_at = clock.now()
        found.save(update_fields=["ended_at"])
        record(
            PartyEvent.Kind.MEMBER_REMOVED,
            actor=by.pk,
            organisation=organisation,
            person=found.person_id,
        )
    return Removed(found)


def delegate(
    organisation: UUID, membership: UUID, delegated: bool, *, by: Person
) -> Delegated | Refused:
    """Let a member submit, sign and claim on the owner's behalf, or no longer (roles.md, 6.7)."""
    with transaction.atomic():
        found = _member(organisation, membership, by)
        if isinstance(found, Refused):
            return found
        if found.delegated != delegated:
            found.delegated = delegated
            found.save(update_fields=["delegated"])
            kind = (
                PartyEvent.Kind.DELEGATION_GIVEN
                if delegated
                else PartyEvent.Kind.DELEGATION_WITHDRAWN
            )
            record(kind, actor=by.pk, organisation=organisation, person=found.person_id)
    return Delegated(found)


def _member(organisation: UUID, membership: UUID, by: Person) -> Membership | Refused:
    """The active membership of somebody other than the owner, for the owner to change."""
    if not lock_for_owner(by, organisation):
        return Refused((refusals.not_owner(),))
    found = Membership.objects.filter(
        pk=membership, organisation=organisation, ended_at=None
    ).first()
    if found is None:
        return Refused((refusals.no_such_member(),))
    if found.role == Membership.Role.OWNER:
        return Refused((refusals.owner_stays(),))
    return found

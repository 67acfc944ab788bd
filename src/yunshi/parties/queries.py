"""What is read about people and organisations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import QuerySet

from yunshi.casework import clock
from yunshi.casework.acting import Grant
from yunshi.parties.models import Invitation, Membership, Organisation, PendingRegistration, Person
from yunshi.rulebook.lifecycle import Role


@dataclass(frozen=True, slots=True)
class PersonFacts:
    """A person as other rooms may know them: for mails, and to say who did what."""

    id: UUID
    name: str
    email: str
    language: str
    is_active: bool


@dataclass(frozen=True, slots=True)
class OrganisationFacts:
    id: UUID
    ubn: str
    name: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class MembershipFacts:
    """One place where a person acts; ``delegated`` is false for an owner, who needs none."""

    id: UUID
    organisation: OrganisationFacts
    is_owner: bool
    delegated: bool
    since: datetime


@dataclass(frozen=True, slots=True)
class MemberFacts:
    """One person of an organisation; ``id`` is that of the membership."""

    id: UUID
    person: PersonFacts
    is_owner: bool
    delegated: bool
    since: datetime


def person_facts(person: Person) -> PersonFacts:
    return PersonFacts(person.pk, person.name, person.email, person.language, person.is_active)


def organisation_facts(organisation: Organisation) -> OrganisationFacts:
    return OrganisationFacts(
        organisation.pk, organisation.ubn, organisation.name, organisation.created_at
    )


def organisation(organisation_id: UUID) -> OrganisationFacts | None:
    found = Organisation.objects.filter(pk=organisation_id).first()
    return None if found is None else organisation_facts(found)


def organisations(ids: Iterable[UUID]) -> Mapping[UUID, OrganisationFacts]:
    """Those of the ids that exist, in one query."""
    found = Organisation.objects.filter(pk__in=set(ids))
    return {each.pk: organisation_facts(each) for each in found}


def person(person_id: UUID) -> PersonFacts | None:
    found = Person.objects.filter(pk=person_id).first()
    return None if found is None else person_facts(found)


def people(ids: Iterable[UUID]) -> Mapping[UUID, PersonFacts]:
    """Those of the ids that exist, in one query."""
    return {each.pk: person_facts(each) for each in Person.objects.filter(pk__in=set(ids))}


def names_of(ids: Iterable[UUID | None]) -> Mapping[UUID, str]:
    """What people are called, by id, in one query; nobody acted where there is no id."""
    return {each.id: each.name for each in people(filter(None, ids)).values()}


def memberships_of(person: Person | UUID) -> tuple[MembershipFacts, ...]:
    """The organisations that a person acts for now, by name."""
    found = _memberships(Membership.objects.filter(person=person, ended_at=None))
    return tuple(sorted(found, key=lambda each: (each.organisation.name, each.organisation.ubn)))


def _memberships(rows: QuerySet[Membership]) -> Iterator[MembershipFacts]:
    """As plain columns: every request of a signed-in person asks for them."""
    columns = rows.values_list(
        "id",
        "role",
        "delegated",
        "created_at",
        "organisation_id",
        "organisation__ubn",
        "organisation__name",
        "organisation__created_at",
    )
    for id_, role, delegated, since, *organisation in columns:
        is_owner = role == Membership.Role.OWNER
        yield MembershipFacts(id_, OrganisationFacts(*organisation), is_owner, delegated, since)


def members_of(organisation_id: UUID) -> tuple[MemberFacts, ...]:
    """Everybody who acts for an organisation now: the owner first, then in the order of joining."""
    rows = (
        Membership.objects.filter(organisation=organisation_id, ended_at=None)
        .select_related("person")
        .order_by("-role", "created_at", "pk")
    )
    return tuple(
        MemberFacts(
            row.pk,
            person_facts(row.person),
            row.role == Membership.Role.OWNER,
            row.delegated,
            row.created_at,
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class InvitationFacts:
    """An invitation that nobody has accepted yet."""

    id: UUID
    email: str
    expires_at: datetime
    is_expired: bool
    is_sent: bool


def open_invitations(organisation_id: UUID) -> tuple[InvitationFacts, ...]:
    """Invitations of an organisation that were neither accepted nor withdrawn, newest first."""
    now = clock.now()
    rows = Invitation.objects.filter(
        organisation=organisation_id, accepted_at=None, withdrawn_at=None
    ).order_by("-created_at")
    return tuple(
        InvitationFacts(
            row.pk, row.email, row.expires_at, row.expires_at <= now, row.sent_at is not None
        )
        for row in rows
    )


@dataclass(frozen=True, slots=True)
class WaitingRegistration:
    """A registration whose mail is waited for. The same of an address that has an account."""

    email: str
    expires_at: datetime
    is_sent: bool


def open_registrations() -> QuerySet[PendingRegistration]:
    """Those that have not expired, and so still count."""
    return PendingRegistration.objects.filter(expires_at__gt=clock.now())


def open_registration(registration: UUID) -> WaitingRegistration | None:
    """One that was neither completed nor has expired."""
    row = open_registrations().filter(pk=registration).first()
    return row and WaitingRegistration(row.email, row.expires_at, row.sent_at is not None)


def owner_grants(person: Person | UUID) -> frozenset[Grant]:
    """The roles that a person holds for organisations now (roles.md, separation rule 7).

    A member to whom the owner has delegated holds two: MEMBER and DELEGATE.
    """
    rows = Membership.objects.filter(
        person=person, ended_at=None, person__is_active=True
    ).values_list("organisation", "role", "delegated")
    return frozenset(
        grant
        for owner, role, delegated in rows
        for grant in _grants(owner, role == Membership.Role.OWNER, delegated)
    )


def grants_in(membership: MembershipFacts) -> frozenset[Grant]:
    """The roles that one membership gives: of a person who acts for that organisation alone."""
    return frozenset(_grants(membership.organisation.id, membership.is_owner, membership.delegated))


def _grants(owner: UUID, is_owner: bool, delegated: bool) -> Iterator[Grant]:
    if is_owner:
        yield Grant(Role.OWNER, owner=owner)
        return
    yield Grant(Role.MEMBER, owner=owner)
    if delegated:
        yield Grant(Role.DELEGATE, owner=owner)

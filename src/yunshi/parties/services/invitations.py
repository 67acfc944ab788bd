"""Asking people to join by mail."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Final
from uuid import UUID

from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction
from django.db.models import QuerySet

from yunshi.casework import clock
from yunshi.parties import links, mails, refusals
from yunshi.parties.entries import (
    address_of,
    check_address,
    check_passwords,
    check_person_name,
    trimmed,
)
from yunshi.parties.events import record
from yunshi.parties.models import Invitation, Membership, Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Invited, Joined, Refused, Withdrawn
from yunshi.parties.services.memberships import lock_for_owner
from yunshi.parties.services.people import is_about_address, write_person

VALID_FOR: Final = timedelta(days=7)
MOST_A_DAY: Final = 50


def invite_member(
    organisation: UUID, email: str, *, by: Person, language: str | None = None
) -> Invited | Refused:
    """Send an address a link with which its holder joins as a member.

    An open invitation to the same address is withdrawn: the newest link is the one that works.
    The mail is in the language of the person who has the address, else in ``language``, else in
    the inviter's.
    """
    address = address_of(email)
    with transaction.atomic():
        if not lock_for_owner(by, organisation):
            return Refused((refusals.not_owner(),))
        findings = check_address(address)
        if findings:
            return Refused(tuple(findings))
        if Membership.objects.filter(
            organisation=organisation, person__email=address, ended_at=None
        ).exists():
            return Refused((refusals.already_member(),))
        now = clock.now()
        sent_today = Invitation.objects.filter(
            organisation=organisation, created_at__gt=now - timedelta(days=1)
        ).count()
        if sent_today >= MOST_A_DAY:
            return Refused((refusals.too_many_invitations(MOST_A_DAY),))
        for earlier in _open(organisation).filter(email=address):
            _withdraw(earlier, by)
        invited = Person.objects.filter(email=address).first()
        invitation = Invitation.objects.create(
            organisation_id=organisation,
            email=address,
            invited_by=by,
            language=invited.language if invited else language or by.language,
            created_at=now,
            expires_at=now + VALID_FOR,
        )
        record(
            PartyEvent.Kind.MEMBER_INVITED,
            actor=by.pk,
            organisation=organisation,
            facts={"invitation": str(invitation.pk)},
        )
        transaction.on_commit(partial(mails.send_invitation, invitation))
    return Invited(invitation)


def withdraw_invitation(organisation: UUID, invitation: UUID, *, by: Person) -> Withdrawn | Refused:
    """Make an open invitation's link useless."""
    with transaction.atomic():
        if not lock_for_owner(by, organisation):
            return Refused((refusals.not_owner(),))
        found = _open(organisation).filter(pk=invitation).first()
        if found is None:
            return Refused((refusals.no_such_invitation(),))
        _withdraw(found, by)
    return Withdrawn(found)


def accept_invitation(token: str, *, by: Person) -> Joined | Refused:
    """Join with the account that one has; its address must be the invited one."""
    with transaction.atomic():
        invitation = _locked(token)
        if isinstance(invitation, Refused):
            return invitation
        if by.email != invitation.email:
            return Refused((refusals.invitation_for_another(),))
        return _join(invitation, by)


def join_by_invitation(
    token: str, *, name: str, password: str, password_again: str, language: str
) -> Joined | Refused:
    """Join with a new account. The link proves that its holder reads the invited mailbox, so
    the address counts as verified."""
    name = trimmed(name)
    usable = usable_invitation(token)
    if isinstance(usable, Refused):
        return usable
    findings = [
        *check_person_name(name),
        *check_passwords(password, password_again, address=usable.email, name=name),
    ]
    if findings:
        return Refused(tuple(findings))
    hashed = make_password(password)
    try:
        with transaction.atomic():
            invitation = _locked(token)
            if isinstance(invitation, Refused):
                return invitation
            person = write_person(invitation.email, name, hashed, language, verified=True)
            return _join(invitation, person)
    except IntegrityError as error:
        if not is_about_address(error):
            raise
        return Refused((refusals.address_taken(),))


def usable_invitation(token: str) -> Invitation | Refused:
    """The invitation behind a link, if it can still be accepted; changes nothing."""
    pk = links.invitation_in(token)
    found = Invitation.objects.select_related("organisation").filter(pk=pk).first() if pk else None
    return _usable(found)


def _usable(invitation: Invitation | None) -> Invitation | Refused:
    if invitation is None:
        return Refused((refusals.no_such_invitation(),))
    if invitation.accepted_at is not None:
        return Refused((refusals.invitation_used(),))
    if invitation.withdrawn_at is not None:
        return Refused((refusals.invitation_withdrawn(),))
    if clock.now() >= invitation.expires_at:
        return Refused((refusals.invitation_expired(invitation.expires_at),))
    return invitation


def _locked(token: str) -> Invitation | Refused:
    """As :func:`usable_invitation`, with organisation and invitation locked, in that order."""
    pk = links.invitation_in(token)
    if pk is None:
        return _usable(None)
    organisation = Invitation.objects.filter(pk=pk).values("organisation")
    Organisation.objects.select_for_update().filter(pk__in=organisation).first()
    invitations = Invitation.objects.select_for_update(of=["self"])
    return _usable(invitations.select_related("organisation").filter(pk=pk).first())


def _join(invitation: Invitation, person: Person) -> Joined:
    now = clock.now()
    invitation.accepted_at, invitation.accepted_by = now, person
    invitation.save(update_fields=["accepted_at", "accepted_by"])
    membership, joined = Membership.objects.get_or_create(
        organisation=invitation.organisation,
        person=person,
        ended_at=None,
        defaults={"role": Membership.Role.MEMBER},
    )
    if joined:
        record(
            PartyEvent.Kind.MEMBER_JOINED,
            actor=person.pk,
            organisation=invitation.organisation_id,
            person=person.pk,
            facts={"invitation": str(invitation.pk)},
        )
    return Joined(person, membership)


def _open(organisation: UUID) -> QuerySet[Invitation]:
    return Invitation.objects.filter(organisation=organisation, accepted_at=None, withdrawn_at=None)


def _withdraw(invitation: Invitation, by: Person) -> None:
    invitation.withdrawn_at = clock.now()
    invitation.save(update_fields=["withdrawn_at"])
    record(
        PartyEvent.Kind.INVITATION_WITHDRAWN,
        actor=by.pk,
        organisation=invitation.organisation_id,
        facts={"invitation": str(invitation.pk)},
    )

"""A new organisation with its first person."""

from __future__ import annotations

from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction

from yunshi.parties import refusals
from yunshi.parties.entries import (
    address_of,
    check_address,
    check_organisation_name,
    check_passwords,
    check_person_name,
    check_ubn,
    trimmed,
)
from yunshi.parties.events import record
from yunshi.parties.models import Membership, Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Refused, Registered
from yunshi.parties.services.people import constraint_of, is_about_address, write_person
from yunshi.rulebook import characters


def register_organisation(
    *,
    ubn: str,
    organisation_name: str,
    person_name: str,
    email: str,
    password: str,
    password_again: str,
    language: str = Person.Language.CHINESE,
) -> Registered | Refused:
    """Open the account of an organisation (R110-ACC-03, -04, -07). All findings at once.

    The number is taken as typed, and a malformed one is never looked up. Of two who register the
    same number at the same moment one gets the account, the other is told that it is taken; so
    too for the address, which a public page must not pass on (``refusals.ADDRESS_TAKEN``).
    """
    organisation_name = characters.normalise(organisation_name)
    person_name, address = trimmed(person_name), address_of(email)
    wrong_number = check_ubn(ubn)
    findings = [
        *check_organisation_name(organisation_name),
        *wrong_number,
        *check_person_name(person_name),
        *check_address(address),
        *check_passwords(password, password_again, address=address, name=person_name),
    ]
    if not wrong_number and Organisation.objects.filter(ubn=ubn).exists():
        findings.append(refusals.ubn_taken(ubn))
    if findings:
        return Refused(tuple(findings))
    # Slow on purpose, so before any row is locked.
    hashed = make_password(password)
    try:
        with transaction.atomic():
            organisation = Organisation.objects.create(ubn=ubn, name=organisation_name)
            person = write_person(address, person_name, hashed, language, verified=False)
            Membership.objects.create(
                person=person, organisation=organisation, role=Membership.Role.OWNER
            )
            record(
                PartyEvent.Kind.ORGANISATION_REGISTERED,
                actor=person.pk,
                organisation=organisation.pk,
                person=person.pk,
                facts={"ubn": ubn},
            )
    except IntegrityError as error:
        if constraint_of(error) == "parties_organisation_ubn":
            return Refused((refusals.ubn_taken(ubn),))
        if is_about_address(error):
            return Refused((refusals.address_taken(),))
        raise
    return Registered(person, organisation)

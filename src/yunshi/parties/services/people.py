"""A person's own account."""

from __future__ import annotations

from uuid import UUID

from allauth.account.models import EmailAddress
from django.contrib.auth.hashers import make_password
from django.db import IntegrityError, transaction

from yunshi.parties import refusals
from yunshi.parties.entries import (
    address_of,
    check_address,
    check_passwords,
    check_person_name,
    trimmed,
)
from yunshi.parties.events import record
from yunshi.parties.models import PartyEvent, Person
from yunshi.parties.outcomes import PersonCreated, Refused
from yunshi.parties.services.second_factor import require_second_factor


def create_person(
    email: str,
    name: str,
    *,
    password: str | None = None,
    language: str = Person.Language.CHINESE,
    must_use_second_factor: bool = False,
    address_is_verified: bool = True,
    by: UUID | None = None,
) -> PersonCreated | Refused:
    """An account without an organisation: staff, and the people of a demo.

    Without a password the person sets the first one through "forgotten password". ``by`` is who
    creates it; None is the system.
    """
    address, name = address_of(email), trimmed(name)
    findings = [*check_address(address), *check_person_name(name)]
    if password is not None:
        findings += check_passwords(password, password, address=address, name=name)
    if findings:
        return Refused(tuple(findings))
    hashed = make_password(password)
    try:
        with transaction.atomic():
            person = write_person(
                address, name, hashed, language, verified=address_is_verified, by=by
            )
            if must_use_second_factor:
                require_second_factor(person, by=by)
    except IntegrityError as error:
        if not is_about_address(error):
            raise
        return Refused((refusals.address_taken(),))
    return PersonCreated(person)


def write_person(
    address: str, name: str, hashed: str, language: str, *, verified: bool, by: UUID | None = None
) -> Person:
    """Rows of a checked person, within the caller's transaction.

    Raises IntegrityError when somebody has the address; see :func:`is_about_address`.
    """
    person = Person.objects.create(email=address, name=name, password=hashed, language=language)
    EmailAddress.objects.create(user=person, email=address, primary=True, verified=verified)
    record(PartyEvent.Kind.PERSON_CREATED, actor=by, person=person.pk)
    return person


def is_about_address(error: IntegrityError) -> bool:
    """Whether an address was somebody's already."""
    return constraint_of(error) in {"parties_person_email", "unique_verified_email"}


def constraint_of(error: IntegrityError) -> str:
    diagnosis = getattr(error.__cause__, "diag", None)
    return getattr(diagnosis, "constraint_name", None) or ""


def change_language(person: Person, language: str) -> None:
    """Raises ValueError for a language that the site does not speak."""
    person.language = Person.Language(language)
    Person.objects.filter(pk=person.pk).update(language=person.language)


def change_name(person: Person, name: str) -> Refused | None:
    """None when it is done."""
    name = trimmed(name)
    findings = check_person_name(name)
    if findings:
        return Refused(tuple(findings))
    person.name = name
    Person.objects.filter(pk=person.pk).update(name=name)
    return None

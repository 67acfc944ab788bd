"""A new organisation with its first person: typed first, made when the address is verified."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from typing import Final

from django.conf import settings
from django.contrib.auth.hashers import check_password, make_password
from django.db import IntegrityError, transaction

from yunshi.casework import clock
from yunshi.parties import links, mails, refusals
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
from yunshi.parties.models import (
    Membership,
    Organisation,
    PartyEvent,
    PendingRegistration,
    Person,
)
from yunshi.parties.outcomes import NumberTaken, Pending, Refused, Registered
from yunshi.parties.queries import open_registrations
from yunshi.parties.services import tries
from yunshi.parties.services.people import constraint_of, is_about_address, write_person
from yunshi.rulebook import characters

PAUSE: Final = timedelta(minutes=1)
"""Between two mails to one address."""

_NOBODY_S_PASSWORD: Final = "!"  # noqa: S105 - checking against it takes as long as any other


def begin_registration(
    *,
    ubn: str,
    organisation_name: str,
    person_name: str,
    email: str,
    password: str,
    password_again: str,
    language: str = Person.Language.CHINESE,
) -> Pending | Refused:
    """Keep what registers an organisation, and send the link that completes it. All findings at
    once (R110-ACC-03, -04, -07).

    The number is taken as typed, and a malformed one is never looked up. One that an organisation
    has is refused; one that others have merely typed as well is not. Whether somebody has the
    address changes nothing here: neither the outcome nor what is asked of the database.
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
            earlier = PendingRegistration.objects.select_for_update().filter(email=address).first()
            if earlier is not None and _was_just_sent(earlier):
                return Refused((refusals.registration_too_soon(),))
            if earlier is not None:
                earlier.delete()
            now = clock.now()
            pending = PendingRegistration.objects.create(
                email=address,
                ubn=ubn,
                organisation_name=organisation_name,
                name=person_name,
                password=hashed,
                language=language,
                created_at=now,
                expires_at=now + timedelta(hours=settings.YUNSHI_REGISTRATION_HOURS),
                sent_at=now,
            )
            transaction.on_commit(partial(mails.send_registration, pending))
    except IntegrityError as error:
        if constraint_of(error) != "parties_pendingregistration_email":
            raise
        # Another began with the same address at this moment.
        return Refused((refusals.registration_too_soon(),))
    return Pending(pending)


def send_registration_again(email: str) -> Pending | Refused:
    """The mail of an open registration once more; a link sent before works as well."""
    with transaction.atomic():
        pending = open_registrations().select_for_update().filter(email=address_of(email)).first()
        if pending is None:
            return Refused((refusals.registration_ended(),))
        if _was_just_sent(pending):
            return Refused((refusals.registration_too_soon(),))
        pending.sent_at = clock.now()
        pending.save(update_fields=["sent_at"])
        transaction.on_commit(partial(mails.send_registration, pending))
    return Pending(pending)


def begun_with(email: str, password: str) -> bool:
    """Whether an open registration has this address and password.

    It takes as long and asks as much whether there is one or not, and whether somebody has the
    address or not: a registration can be begun for any address, and proves nothing of it.
    """
    pending = open_registrations().filter(email=address_of(email)).first()
    return check_password(password, pending.password if pending else _NOBODY_S_PASSWORD)


def usable_registration(token: str) -> PendingRegistration | Refused:
    """The registration behind a link, if it can still be completed; changes nothing."""
    named = links.registration_in(token)
    if named is None:
        return Refused((refusals.no_such_registration(),))
    pk, expires_at = named
    if clock.now() >= expires_at:
        return Refused((refusals.registration_expired(expires_at),))
    found = open_registrations().filter(pk=pk).first()
    return found or Refused((refusals.registration_used(),))


def complete_registration(token: str, password: str) -> Registered | NumberTaken | Refused:
    """Verify the address and make what was registered, in one transaction.

    The link shows that its holder reads the mailbox, the password that it was they who
    registered: a stranger who typed the address of another gets no account out of the other's
    opening a link. Of two registrations of one number the first that is completed has it; the
    other person keeps an account of their own.
    """
    pending = usable_registration(token)
    if isinstance(pending, Refused):
        return pending
    what = tries.registration_of(pending.pk)
    locked = tries.begin_try(what)
    if locked is not None:
        return Refused((refusals.registration_locked(locked.until),))
    if not check_password(password, pending.password):
        return Refused((refusals.registration_password_wrong(),))
    tries.forget_tries(what)
    try:
        with transaction.atomic():
            # Two presses at once: the second waits here, and finds nothing.
            found = PendingRegistration.objects.select_for_update().filter(pk=pending.pk).first()
            if found is None:
                return Refused((refusals.registration_used(),))
            return _complete(found)
    except IntegrityError as error:
        if not is_about_address(error):
            raise
        return Refused((refusals.registration_address_taken(),))


def forget_expired_registrations() -> int:
    """Remove what expired, and say how many it were."""
    removed, _ = PendingRegistration.objects.filter(expires_at__lte=clock.now()).delete()
    return removed


def _was_just_sent(pending: PendingRegistration) -> bool:
    return pending.sent_at is not None and clock.now() < pending.sent_at + PAUSE


def _complete(pending: PendingRegistration) -> Registered | NumberTaken:
    person = write_person(
        pending.email, pending.name, pending.password, pending.language, verified=True
    )
    pending.delete()
    try:
        with transaction.atomic():
            organisation = Organisation.objects.create(
                ubn=pending.ubn, name=pending.organisation_name
            )
    except IntegrityError as error:
        if constraint_of(error) != "parties_organisation_ubn":
            raise
        return NumberTaken(person, pending.ubn)
    Membership.objects.create(person=person, organisation=organisation, role=Membership.Role.OWNER)
    record(
        PartyEvent.Kind.ORGANISATION_REGISTERED,
        actor=person.pk,
        organisation=organisation.pk,
        person=person.pk,
        facts={"ubn": pending.ubn},
    )
    return Registered(person, organisation)

"""A new organisation with its first person: typed first, made when the address is verified."""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial
from typing import Final
from uuid import UUID

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
    RegistrationMails,
)
from yunshi.parties.outcomes import NumberTaken, Pending, Refused, Registered
from yunshi.parties.queries import open_registrations
from yunshi.parties.services import mail_limit, tries
from yunshi.parties.services.people import constraint_of, is_about_address, write_person
from yunshi.rulebook import characters

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

    It ends no other registration of the address, and none is in its way: within a minute of another
    mail it waits unsent. Only with as many waiting as may, or as many mails sent within a day,
    nothing is kept and the outcome is as ever.
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
    now = clock.now()
    pending = PendingRegistration(
        email=address,
        ubn=ubn,
        organisation_name=organisation_name,
        name=person_name,
        password=hashed,
        language=language,
        created_at=now,
        expires_at=now + timedelta(hours=settings.YUNSHI_REGISTRATION_HOURS),
    )
    with transaction.atomic():
        mails_sent = mail_limit.mails_to(address)
        waiting = open_registrations().filter(email=address).count()
        if waiting >= settings.YUNSHI_MOST_REGISTRATIONS or mail_limit.is_spent(mails_sent, now):
            return Pending(pending, is_kept=False)
        pending.save(force_insert=True)
        if not mail_limit.was_just_sent(mails_sent, now):
            _send(pending, mails_sent)
    return Pending(pending)


def send_registration_again(registration: UUID) -> Pending | Refused:
    """The mail of an open registration once more; a link sent before works as well."""
    with transaction.atomic():
        pending = open_registrations().filter(pk=registration).first()
        if pending is None:
            return Refused((refusals.registration_ended(),))
        mails_sent = mail_limit.mails_to(pending.email)
        now = clock.now()
        if mail_limit.was_just_sent(mails_sent, now):
            return Refused((refusals.registration_too_soon(),))
        if mail_limit.is_spent(mails_sent, now):
            return Refused((refusals.registration_mails_spent(),))
        _send(pending, mails_sent)
    return Pending(pending)


def _send(pending: PendingRegistration, mails_sent: RegistrationMails) -> None:
    """Count the mail now, and send it when all is committed."""
    now = clock.now()
    mail_limit.count_mail(mails_sent, now)
    pending.sent_at = now
    # It may have been completed meanwhile, so it is not saved whole.
    PendingRegistration.objects.filter(pk=pending.pk).update(sent_at=now)
    transaction.on_commit(partial(_hand_over, pending, now))


def _hand_over(pending: PendingRegistration, sent_at: datetime) -> None:
    if mails.send_registration(pending):
        return
    PendingRegistration.objects.filter(pk=pending.pk).update(sent_at=None)
    mail_limit.take_back(pending.email, sent_at)


def begun_with(email: str, password: str) -> PendingRegistration | None:
    """The open registration that has this address and password.

    It takes as long and asks as much whether somebody has the address or not: a registration can
    be begun for any address, and proves nothing of it. Nor whether there is one or none; of
    several, each has its own password to be tried.
    """
    waiting = open_registrations().filter(email=address_of(email)).order_by("created_at", "pk")
    tried = list(waiting) or [PendingRegistration(password=_NOBODY_S_PASSWORD)]
    return next((each for each in tried if check_password(password, each.password)), None)


def usable_registration(token: str) -> PendingRegistration | Refused:
    """The registration behind a link, if it can still be completed; changes nothing.

    An account with the address ends every link to it, but the rows stand until they expire: were
    they gone, whoever began one would see from its page that the address has an account by now.
    """
    named = links.registration_in(token)
    if named is None:
        return Refused((refusals.no_such_registration(),))
    pk, expires_at = named
    if clock.now() >= expires_at:
        return Refused((refusals.registration_expired(expires_at),))
    found = open_registrations().filter(pk=pk).first()
    if found is None:
        return Refused((refusals.registration_used(),))
    if Person.objects.filter(email=found.email).exists():
        return Refused((refusals.registration_address_taken(),))
    return found


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

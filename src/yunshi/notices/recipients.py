"""Who gets a mail."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from yunshi.answers.models import Supplement
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.casework.models import OutboxMessage
from yunshi.notices.account_mails import copies_of_account, is_about_account
from yunshi.notices.models import Delivery, Reminder, Resending
from yunshi.parties.entries import check_address
from yunshi.parties.queries import PersonFacts, members_of, people
from yunshi.programmes.queries import pack_of, staff_of
from yunshi.rulebook.lifecycle import Role


@dataclass(frozen=True, slots=True)
class Addressee:
    """One address, and in whose words and language the mail is written."""

    address: str
    reader: PersonFacts
    person: UUID | None
    """``None`` for an address that gets a copy."""
    words: Delivery | None = None
    """What is sent again, word for word."""


def addressees(message: OutboxMessage) -> tuple[Addressee, ...]:
    """Everybody who gets the mail, each in an envelope of their own: the people behind the
    audience first, then the addresses that get copies. Empty when nobody holds the role."""
    again = Resending.objects.filter(message=message).select_related("delivery").first()
    if again is not None:
        return _once_more(again.delivery)
    people = recipients(message)
    known = {person.email for person in people}
    return (
        *(Addressee(person.email, person, person.id) for person in people),
        *(
            Addressee(address, people[0], None)
            for address in (copies_to(message) if people else ())
            if address not in known
        ),
    )


def is_sent_again(message: OutboxMessage) -> bool:
    """Whether the message carries the words of an earlier one."""
    return Resending.objects.filter(message=message).exists()


def _once_more(words: Delivery | None) -> tuple[Addressee, ...]:
    """The address of a mail that is sent again; none once it was erased by law."""
    if words is None or not words.address:
        return ()
    reader = PersonFacts(
        words.person or UUID(int=0), "", words.address, words.language, is_active=True
    )
    return (Addressee(words.address, reader, words.person, words),)


def recipients(message: OutboxMessage) -> tuple[PersonFacts, ...]:
    """The people behind the audience: of the organisation, or of the programme's staff.

    What goes to the owner also goes to delegates, who may act on it: a mail must not wait for
    one person's holiday.
    """
    role = Role(message.audience)
    whose = Reminder.objects.filter(message=message).values_list("person", flat=True).first()
    if role is Role.OWNER:
        if message.case.owner is None:
            return ()
        return tuple(
            member.person
            for member in members_of(message.case.owner)
            if (member.is_owner or member.delegated) and member.person.is_active
        )
    staff = [
        member
        for member in staff_of(message.case.programme, role)
        if whose in (None, member.person)
    ]
    found = people(member.person for member in staff)
    return tuple(person for person in found.values() if person.is_active)


def copies_to(message: OutboxMessage) -> tuple[str, ...]:
    """Addresses in what was filed that get what the applicant gets, such as the contact's, and the
    one that an officer added when a notice was sent again.

    Of the latest snapshot, so that an answered supplement can mend a wrong address.
    """
    if Role(message.audience) is not Role.OWNER:
        return ()
    if is_about_account(message):
        return copies_of_account(message)
    filing = Filing.objects.get(pk=message.case.group)
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None or snapshot.is_erased:
        return ()
    found = list(
        Supplement.objects.filter(notice=message)
        .exclude(also_to="")
        .values_list("also_to", flat=True)
    )
    for placed in pack_of(message.case.pack_hash).pack.questions.values():
        if placed.question.receives_mail and placed.form.per == "filing":
            address = snapshot.data.get(placed.form.form, {}).get(placed.question.id)
            if isinstance(address, str) and not check_address(address):
                found.append(address)
    return tuple(dict.fromkeys(found))

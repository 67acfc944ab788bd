"""Who gets a mail."""

from __future__ import annotations

from yunshi.casework.models import OutboxMessage
from yunshi.parties.queries import PersonFacts, members_of, people
from yunshi.programmes.queries import staff_of
from yunshi.rulebook.lifecycle import Role


def recipients(message: OutboxMessage) -> tuple[PersonFacts, ...]:
    """The people behind the audience: of the organisation, or of the programme's staff.

    What goes to the owner also goes to delegates, who may act on it: a mail must not wait for
    one person's holiday.
    """
    role = Role(message.audience)
    if role is Role.OWNER:
        if message.case.owner is None:
            return ()
        return tuple(
            member.person
            for member in members_of(message.case.owner)
            if (member.is_owner or member.delegated) and member.person.is_active
        )
    staff = staff_of(message.case.programme, role)
    found = people(member.person for member in staff)
    return tuple(person for person in found.values() if person.is_active)

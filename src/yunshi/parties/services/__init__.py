"""What changes people, organisations and memberships. Refusals are values, never exceptions."""

from yunshi.parties.services.invitations import (
    accept_invitation,
    invite_member,
    join_by_invitation,
    withdraw_invitation,
)
from yunshi.parties.services.memberships import delegate, remove_member
from yunshi.parties.services.people import (
    change_language,
    change_name,
    create_person,
)
from yunshi.parties.services.registration import (
    begin_registration,
    complete_registration,
    send_registration_again,
)
from yunshi.parties.services.second_factor import (
    give_authenticator,
    require_second_factor,
    take_authenticator_away,
)

__all__ = [
    "accept_invitation",
    "begin_registration",
    "change_language",
    "change_name",
    "complete_registration",
    "create_person",
    "delegate",
    "give_authenticator",
    "invite_member",
    "join_by_invitation",
    "remove_member",
    "require_second_factor",
    "send_registration_again",
    "take_authenticator_away",
    "withdraw_invitation",
]

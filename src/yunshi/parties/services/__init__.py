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
    require_second_factor,
)
from yunshi.parties.services.registration import register_organisation

__all__ = [
    "accept_invitation",
    "change_language",
    "change_name",
    "create_person",
    "delegate",
    "invite_member",
    "join_by_invitation",
    "register_organisation",
    "remove_member",
    "require_second_factor",
    "withdraw_invitation",
]

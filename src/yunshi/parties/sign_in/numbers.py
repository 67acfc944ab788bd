"""Whom a unified business number stands for at sign-in: the owner of its organisation."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from yunshi.parties.models import Membership

_NUMBER: Final = re.compile("[0-9]{8}")


@dataclass(frozen=True, slots=True)
class Owner:
    person: UUID
    email: str
    organisation: UUID


def is_number(typed: str) -> bool:
    """Whether what was typed to sign in is a number and no address."""
    return _NUMBER.fullmatch(typed) is not None


def owner_of(number: str) -> Owner | None:
    """The active owner of the organisation with this number."""
    found = (
        Membership.objects.filter(
            organisation__ubn=number, role=Membership.Role.OWNER, ended_at=None
        )
        .values_list("person_id", "person__email", "organisation_id")
        .first()
    )
    return None if found is None else Owner(*found)


def nobody_of(number: str) -> str:
    """An address that nobody can have, to be looked for where nobody owns the number."""
    return f"{number}@number.invalid"

"""Taking the name that the register has, where another was typed at registration."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from yunshi.parties import refusals
from yunshi.parties.events import record
from yunshi.parties.models import Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Refused
from yunshi.parties.registers.names import registered_name
from yunshi.parties.services.memberships import lock_for_owner


@dataclass(frozen=True, slots=True)
class Renamed:
    """The organisation is called so from now on; filings keep the name they were filed under."""

    organisation: Organisation


def take_registered_name(organisation: UUID, *, seen: str, by: Person) -> Renamed | Refused:
    """Names the organisation as the register does. Only its owner does that, and only to the name
    that was shown to them."""
    with transaction.atomic():
        if not lock_for_owner(by, organisation):
            return Refused((refusals.not_owner(),))
        row = Organisation.objects.get(pk=organisation)
        name = registered_name(row.ubn)
        if name is None or name != seen:
            return Refused((refusals.registered_name_changed(),))
        row.name = name
        row.save(update_fields=["name"])
        record(PartyEvent.Kind.ORGANISATION_RENAMED, actor=by.pk, organisation=organisation)
    return Renamed(row)

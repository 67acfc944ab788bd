"""Writing down what happened to accounts, in the transaction in which it happens."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import UUID

from yunshi.casework.canonical import Json
from yunshi.parties.models import PartyEvent


def record(
    kind: PartyEvent.Kind,
    *,
    actor: UUID | None,
    organisation: UUID | None = None,
    person: UUID | None = None,
    facts: Mapping[str, Json] | None = None,
) -> None:
    """One event, now. Facts must hold nothing personal: they are never erased."""
    PartyEvent.objects.create(
        kind=kind, actor=actor, organisation=organisation, person=person, facts=dict(facts or {})
    )

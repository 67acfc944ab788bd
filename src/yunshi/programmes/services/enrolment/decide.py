"""What an officer decides about an application for an account."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.models import Case
from yunshi.casework.services import perform, record_refusal
from yunshi.programmes import enrolment_refusals as refusals
from yunshi.programmes.enrolment_queries import correction_due
from yunshi.programmes.queries import pack_of

LONGEST_REASON = 2000
"""Characters of one item; a vendor reads it in a mail."""


def approve_account(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
    reason: str = "",
) -> Performed | Refused:
    """Opens the door to filing (a4). Refused while a waiver is claimed and not on the list."""
    return perform(
        [case],
        "approve_account",
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        expected_revision=expected_revision,
    )


def return_account(
    case: UUID,
    actor: Actor,
    *,
    items: Mapping[Address, str],
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """Gives it back with what is to be corrected and why (a5, R110-ACC-14).

    The journal keeps the places; what was written about each lies beside it and can be erased.
    Refused without an item, and where one has no words.
    """
    said = {address: words.strip()[:LONGEST_REASON] for address, words in items.items()}
    if not said or not all(said.values()):
        outcome = refusals.nothing_to_correct()
        record_refusal(outcome, actor=actor, key=key)
        return outcome
    pack = pack_of(Case.objects.values_list("pack_hash", flat=True).get(pk=case)).pack
    due = correction_due(pack, arrived_at)
    return perform(
        [case],
        "return_account",
        actor,
        key=key,
        arrived_at=arrived_at,
        due=due.at,
        reason=reason,
        expected_revision=expected_revision,
        facts={
            "items": sorted(str(address) for address in said),
            "due_explained": due.explanation.as_json(),
        },
        personal={"items": [[str(address), words] for address, words in said.items()]},
    )


def reject_account(
    case: UUID,
    actor: Actor,
    *,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """Refuses it with a reason; the number stays reserved (a7)."""
    return perform(
        [case],
        "reject_account",
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        expected_revision=expected_revision,
    )

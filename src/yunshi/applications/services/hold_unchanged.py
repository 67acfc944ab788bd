"""Answering an item of a supplement by holding that it is right as it stands."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import Address
from yunshi.answers.queries import running_supplement
from yunshi.answers.services import leave_unchanged
from yunshi.applications import refusals
from yunshi.applications.services.edit_filing import is_over
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework.acting import Actor, Refused
from yunshi.rulebook.lifecycle import Role

_MAY_ANSWER = (Role.OWNER, Role.DELEGATE, Role.MEMBER)
LONGEST_REASON = 2000
"""Characters; an officer reads it."""


def hold_unchanged(
    filing_id: UUID,
    address: Address,
    because: str,
    actor: Actor,
    *,
    arrived_at: datetime | None = None,
) -> Refused | None:
    """Notes why an item stays as it is. Refused without a reason, and when nothing is asked.

    What counts is ``arrived_at``, when the request reached us; now, if it is not given.

    Raises Filing.DoesNotExist.
    """
    because = because.strip()[:LONGEST_REASON]
    with transaction.atomic():
        filing = lock_filing(filing_id)
        supplement = running_supplement(filing.draft_id)
        held = actor.role_among(
            _MAY_ANSWER, programme=filing.programme_id, owner=filing.organisation_id
        )
        if supplement is None or held is None:
            return refusals.no_supplement_running(filing)
        if is_over(filing, arrived_at):
            return refusals.no_supplement_running(filing)
        if not because:
            return refusals.unchanged_needs_reason(filing)
        if not leave_unchanged(supplement, address, because):
            return refusals.no_supplement_running(filing)
    return None

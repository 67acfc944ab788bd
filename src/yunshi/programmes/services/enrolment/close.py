"""Closing an account, and opening it again (a10)."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.services import perform


def leave(case: UUID, actor: Actor, *, key: str, arrived_at: datetime) -> Performed | Refused:
    """The vendor closes its account. Refused while something is under way or listed."""
    return perform([case], "leave", actor, key=key, arrived_at=arrived_at)


def close_account(
    case: UUID,
    actor: Actor,
    *,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """The office closes it, for instance because the business has closed."""
    return perform(
        [case],
        "close_account",
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        expected_revision=expected_revision,
    )


def reopen_account(
    case: UUID,
    actor: Actor,
    *,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """The office opens a closed account again."""
    return perform(
        [case],
        "reopen_account",
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        expected_revision=expected_revision,
    )

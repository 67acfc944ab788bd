"""Moving a solution through qualification and decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.services import perform


def begin_qualification(
    cases: Sequence[UUID],
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    seen: Mapping[UUID, int] | None = None,
) -> Performed | Refused:
    """Opens the review of solutions of one filing; ``seen`` are revisions looked at."""
    return perform(
        cases,
        "begin_qualification",
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=seen,
    )


def pass_qualification(
    case: UUID, actor: Actor, *, key: str, arrived_at: datetime, expected_revision: int
) -> Performed | Refused:
    """Passes a solution on; refused while a rule fails or a point is not judged."""
    return perform(
        [case],
        "pass_qualification",
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=expected_revision,
    )


def fail_qualification(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int,
    reason: str,
) -> Performed | Refused:
    """Ends a solution as not qualified (資格不符), with the reason that the vendor will read."""
    return perform(
        [case],
        "fail_qualification",
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=expected_revision,
        reason=reason,
    )


def approve_solution(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int,
    reason: str = "",
) -> Performed | Refused:
    """Approves a solution for listing, by whom the programme says."""
    return perform(
        [case],
        "approve",
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=expected_revision,
        reason=reason or None,
    )


def refuse_solution(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int,
    reason: str,
) -> Performed | Refused:
    """Refuses a solution, with the reason that the vendor will read."""
    return perform(
        [case],
        "refuse",
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=expected_revision,
        reason=reason,
    )

"""Moving a solution through qualification and decision."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.models import Case
from yunshi.casework.services import perform
from yunshi.programmes.queries import pack_of
from yunshi.reviews.lanes import CHANGE_LANE, lane_of_case
from yunshi.rulebook.lanes import after_not_passing


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


def confirm_lane(
    case: UUID, actor: Actor, *, key: str, arrived_at: datetime, expected_revision: int
) -> Performed | Refused:
    """Confirms a solution whose standing takes the place of review (D36); the journal names the
    lane."""
    lane = lane_of_case(Case.objects.get(pk=case))
    return perform(
        [case],
        "confirm_lane",
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=expected_revision,
        facts={"lane": lane.id if lane is not None else ""},
    )


def change_lane(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int,
    reason: str,
) -> Performed | Refused:
    """Sends a solution that does not pass its lane on by another, instead of refusing it (c17)."""
    row = Case.objects.get(pk=case)
    lane = lane_of_case(row)
    further = after_not_passing(pack_of(row.pack_hash).pack, lane)
    return perform(
        [case],
        CHANGE_LANE,
        actor,
        key=key,
        arrived_at=arrived_at,
        expected_revision=expected_revision,
        reason=reason,
        facts={
            "from": lane.id if lane is not None else "",
            "lane": further.id if further is not None else "",
        },
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

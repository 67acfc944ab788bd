"""An officer's answer to a point that a person must judge."""

from __future__ import annotations

from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.refusals import not_in_this_role
from yunshi.reviews.models import PointDecision
from yunshi.rulebook.lifecycle import Role


def decide_point(
    filing: Filing,
    actor: Actor,
    *,
    rule: str,
    address: Address | None,
    solution: UUID | None,
    met: bool,
    note: str = "",
) -> PointDecision | Refused:
    """Says of a point that it is met, or not; the latest answer counts."""
    if actor.role_among((Role.OFFICER,), programme=filing.programme_id, owner=None) is None:
        return Refused("decide_point", (), (not_in_this_role((Role.OFFICER,)),), clock.now())
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None or actor.person is None:
        raise ValueError("only a filed solution has points, and only a person judges them")
    return PointDecision.objects.create(
        filing=filing,
        snapshot=snapshot,
        rule=rule,
        address=str(address or ""),
        solution=solution,
        met=met,
        note=note.strip(),
        decided_at=clock.now(),
        decided_by=actor.person,
    )

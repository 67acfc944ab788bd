"""Opening the case that a solution of a filing is."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from yunshi.applications.models import Filing, Solution
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.services import open_case
from yunshi.programmes.queries import life_cycle_of
from yunshi.rulebook.lifecycle import Role

MAY_WRITE = (Role.OWNER, Role.DELEGATE, Role.MEMBER)
"""Who may start, fill and discard a draft (roles, part 2)."""


def open_solution(
    filing: Filing,
    solution: UUID,
    actor: Actor,
    name: str = "",
    *,
    replaces: UUID | None = None,
    arrived_at: datetime | None = None,
) -> Refused | None:
    """Opens the case of a solution that stands in the filing's draft; ``replaces`` is the one of
    an earlier filing that it was copied from to change it."""
    opened = open_case(
        life_cycle_of(filing.draft.pack_hash),
        programme=filing.programme_id,
        owner=filing.organisation_id,
        group=filing.id,
        actor=actor,
        who=MAY_WRITE,
        key=f"solution {solution}",
        pack_hash=filing.draft.pack_hash,
        due=filing.window.closes_at,
        arrived_at=arrived_at,
    )
    if isinstance(opened, Refused):
        return opened
    Solution.objects.create(
        id=solution,
        filing=filing,
        case_id=opened.moves[0].case,
        name=name,
        added_at=clock.now(),
        replaces_id=replaces,
    )
    return None

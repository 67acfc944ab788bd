"""The lane of a solution: which of a programme's review stages it goes through."""

from __future__ import annotations

from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane, Stage


def lane_of(scope: Scope) -> Lane | None:
    """The first lane for filings whose condition holds of a solution's answers; None where a
    programme has no lanes. What is still unanswered holds of nothing, so the rest takes it."""
    for lane in scope.pack.review.lanes:
        if lane.standing is None and scope.decides(lane.when) is True:
            return lane
    return None


def stages_through(pack: Pack, lane: Lane | None) -> tuple[Stage, ...]:
    """The stages of a lane in their order; all of the programme's without one."""
    if lane is None:
        return pack.review.stages
    return tuple(pack.stage_by_id[name] for name in lane.stages)

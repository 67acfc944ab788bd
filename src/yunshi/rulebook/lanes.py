"""The lane of a solution: which of a programme's review stages it goes through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane, Stage

if TYPE_CHECKING:
    from yunshi.rulebook.evaluation.scope import Scope


def lane_of(scope: Scope) -> Lane | None:
    """The first lane for filings whose condition holds of a solution's answers; None where a
    programme has no lanes. What is still unanswered holds of nothing, so the rest takes it."""
    for lane in scope.pack.review.lanes:
        if takes_filings(lane) and scope.decides(lane.when) is True:
            return lane
    return None


def takes_filings(lane: Lane) -> bool:
    """Whether a filing can go by a lane: not by one that is for what is taken over without one."""
    return lane.standing is None or lane.when is not None


def skips_review(lane: Lane) -> bool:
    """Whether a filed solution goes by no stage: what it holds already stands for all of them."""
    return takes_filings(lane) and not lane.stages


def claims_of(pack: Pack) -> tuple[Lane, ...]:
    """The lanes that a solution may claim by its answers and that rest on a standing."""
    return tuple(
        lane for lane in pack.review.lanes if lane.standing is not None and takes_filings(lane)
    )


def after_not_passing(pack: Pack, lane: Lane | None) -> Lane | None:
    """Where a solution goes on that does not pass its lane; None where it is refused."""
    if lane is None or lane.not_passed is None:
        return None
    further = lane.not_passed.lane
    return next(each for each in pack.review.lanes if each.id == further)


def stages_through(pack: Pack, lane: Lane | None) -> tuple[Stage, ...]:
    """The stages of a lane in their order; all of the programme's without one."""
    if lane is None:
        return pack.review.stages
    return tuple(pack.stage_by_id[name] for name in lane.stages)

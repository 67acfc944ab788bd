"""What lanes add to the table of an application."""

from __future__ import annotations

from yunshi.rulebook.lanes import skips_review
from yunshi.rulebook.lifecycle import Notice, Role, Transition
from yunshi.rulebook.pack.model import Pack


def may_skip_review(pack: Pack) -> bool:
    """Whether a filed solution can hold what stands for every stage of review."""
    return any(map(skips_review, pack.review.lanes))


def may_change_lanes(pack: Pack) -> bool:
    """Whether a solution that does not pass its lane can go on by another."""
    return any(lane.not_passed is not None for lane in pack.review.lanes)


def lane_rows(
    pack: Pack, *, qualification: str, decision: str, approved: str
) -> tuple[Transition, ...]:
    """An officer confirms a solution whose standing takes the place of review, and sends on by
    another lane what does not pass its own, instead of refusing it (c17)."""
    confirm = Transition(
        action="confirm_lane",
        source=qualification,
        target=approved,
        who=(Role.OFFICER,),
        guards=("lane_skips_review", "nothing_blocks_qualification"),
        notices=(Notice(template="approved", to=(Role.OWNER,)),),
        refs=tuple(ref for lane in pack.review.lanes if skips_review(lane) for ref in lane.refs),
    )
    change = Transition(
        action="change_lane",
        source=decision,
        target=decision,
        who=(Role.OFFICER,),
        guards=("lane_goes_on",),
        reason_required=True,
        refs=tuple(
            ref for lane in pack.review.lanes if lane.not_passed is not None for ref in lane.refs
        ),
    )
    return (
        *((confirm,) if may_skip_review(pack) else ()),
        *((change,) if may_change_lanes(pack) else ()),
    )

"""The programme's own stages as a stepper.

What stands between qualification and the contract is recorded as one decision, so it is one step
of the stepper; the page names the stages that it holds.
"""

from __future__ import annotations

from typing import Final

from django.utils.translation import pgettext

from yunshi.design.language import page_language
from yunshi.design.parts import Step
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.lanes import stages_through
from yunshi.rulebook.pack.review import Stage
from yunshi.rulebook.stages import ApplicationState

_FILED: Final = 0
_QUALIFICATION: Final = 1
_DECISION: Final = 2


def steps(seen: CaseInReview) -> tuple[Step, ...]:
    """From filing to listing, with the step where the case stands or ended."""
    labels = [
        pgettext("step", "Filed"),
        _title(_of_kind(seen, "qualification")) or pgettext("step", "Qualification"),
        _decision(seen),
        _title(_of_kind(seen, "contract")) or pgettext("step", "Listed"),
    ]
    now = _position(seen, len(labels))
    return tuple(
        Step(label, "done" if number < now else "now" if number == now else "next")
        for number, label in enumerate(labels)
    )


def stages_of(seen: CaseInReview) -> tuple[Stage, ...]:
    """The stages of the lane that the solution goes by."""
    return stages_through(seen.pack, seen.lane)


def lane_name(seen: CaseInReview) -> str:
    """The lane a solution goes by; empty where its programme has none."""
    lane = seen.lane
    return lane.title.in_language(page_language()) if lane is not None else ""


def stages_in_one(seen: CaseInReview) -> tuple[str, ...]:
    """The stages that are recorded as one decision."""
    return tuple(
        _title(stage)
        for stage in stages_of(seen)
        if stage.kind not in ("qualification", "contract")
    )


def _decision(seen: CaseInReview) -> str:
    """The step of the decision: the stage's own title, where it is but one."""
    held = stages_in_one(seen)
    return held[0] if len(held) == 1 else pgettext("step", "Decision")


def _of_kind(seen: CaseInReview, kind: str) -> Stage | None:
    return next((stage for stage in stages_of(seen) if stage.kind == kind), None)


def _title(stage: Stage | None) -> str:
    return stage.title.in_language(page_language()) if stage is not None else ""


def _position(seen: CaseInReview, count: int) -> int:
    """The number of the step; past the last one when all is done."""
    match seen.case.state:
        case ApplicationState.SUBMITTED | ApplicationState.WITHDRAWN | ApplicationState.REPLACED:
            return _FILED
        case ApplicationState.DECISION | ApplicationState.REFUSED:
            return _DECISION
        case ApplicationState.APPROVED:
            return count - 1
        case ApplicationState.LISTED:
            return count
    return _QUALIFICATION

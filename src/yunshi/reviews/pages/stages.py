"""The programme's own stages as a stepper.

What stands between qualification and the market is recorded as one decision for now; the page
says so beside it.
"""

from __future__ import annotations

from django.utils.translation import pgettext

from yunshi.design.language import page_language
from yunshi.design.parts import Step
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.lanes import lane_of, stages_through
from yunshi.rulebook.pack.review import Stage
from yunshi.rulebook.stages import WAITING_FOR_SUPPLEMENT, ApplicationState


def steps(seen: CaseInReview) -> tuple[Step, ...]:
    """From filing to listing, with the step where the case stands or ended."""
    language = page_language()
    stages = stages_of(seen)
    labels = [
        pgettext("step", "Filed"),
        *(stage.title.in_language(language) for stage in stages),
        pgettext("step", "Listed"),
    ]
    now = _position(seen, len(labels))
    return tuple(
        Step(label, "done" if number < now else "now" if number == now else "next")
        for number, label in enumerate(labels)
    )


def stages_of(seen: CaseInReview) -> tuple[Stage, ...]:
    """The stages of the lane that the solution goes by."""
    return stages_through(seen.pack, lane_of(seen.scope))


def lane_name(seen: CaseInReview) -> str:
    """The lane a solution goes by; empty where its programme has none."""
    lane = lane_of(seen.scope)
    return lane.title.in_language(page_language()) if lane is not None else ""


def _position(seen: CaseInReview, count: int) -> int:
    """The number of the step; past the last one when all is done."""
    stages = stages_of(seen)
    qualification = 1 + next(
        (number for number, stage in enumerate(stages) if stage.kind == "qualification"), 0
    )
    state = seen.case.state
    if state == ApplicationState.SUBMITTED:
        return 0
    if state in (ApplicationState.QUALIFICATION, *WAITING_FOR_SUPPLEMENT):
        return qualification
    if state == ApplicationState.DECISION:
        return min(qualification + 1, count - 1)
    if state == ApplicationState.APPROVED:
        return count - 1
    if state == ApplicationState.LISTED:
        return count
    return _ended_at(seen, qualification, count)


def _ended_at(seen: CaseInReview, qualification: int, count: int) -> int:
    """Where a case ended that did not reach the market."""
    if seen.case.state == ApplicationState.REFUSED:
        return min(qualification + 1, count - 1)
    return 0 if seen.case.state == ApplicationState.WITHDRAWN else qualification


def stages_in_one(seen: CaseInReview) -> tuple[str, ...]:
    """The stages that are recorded as one decision for now."""
    language = page_language()
    return tuple(
        stage.title.in_language(language)
        for stage in stages_of(seen)
        if stage.kind != "qualification"
    )

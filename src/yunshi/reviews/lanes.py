"""The lane by which a solution goes now: as it was filed, or as an officer has sent it on."""

from __future__ import annotations

from typing import Final

from yunshi.answers.queries import latest_snapshot
from yunshi.applications.guards import filing_of
from yunshi.applications.judging import number_of
from yunshi.applications.models import Solution
from yunshi.casework.models import Case, JournalEntry
from yunshi.programmes.queries import pack_of
from yunshi.reviews.points import judge_snapshot
from yunshi.rulebook.lanes import after_not_passing, lane_of
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.review import Lane

CHANGE_LANE: Final = "change_lane"


def lane_now(case: Case, filed_by: Lane | None, pack: Pack) -> Lane | None:
    """The lane in force, from the one by which the solution was filed.

    What the journal says of lanes changed is asked only where a lane leads on to another.
    """
    lane = filed_by
    if after_not_passing(pack, lane) is None:
        return lane
    for _ in range(JournalEntry.objects.filter(case=case.id, action=CHANGE_LANE).count()):
        lane = after_not_passing(pack, lane)
    return lane


def lane_of_case(case: Case) -> Lane | None:
    """The same, by what was filed last; None where the programme has no lanes, or where the
    answers were erased."""
    pack = pack_of(case.pack_hash).pack
    if not pack.review.lanes:
        return None
    filing = filing_of(case)
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None or snapshot.data is None:
        return None
    evaluation = judge_snapshot(filing, snapshot)
    solution = Solution.objects.values_list("id", flat=True).get(case=case.id)
    number = number_of(evaluation, solution)
    if number is None:
        return None
    return lane_now(case, lane_of(evaluation.scope.solution_scopes[number]), pack)

"""Whether a list says what a solution's lane rests on."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.conditions import leaves, paths_of
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.scope import STANDINGS, FilingScope, Scope
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.lanes import lane_of
from yunshi.rulebook.pack.review import Lane


def standing_findings(scope: FilingScope) -> Iterator[Finding]:
    """Of each solution that claims a lane with a standing, whether the vendor is on its list.

    Who is on none is looked at by a person, never refused: a list may lack what is true.
    """
    held = scope.facts.get(STANDINGS, ())
    for solution in scope.solution_scopes:
        lane = lane_of(solution)
        if lane is not None and lane.standing is not None:
            listed = isinstance(held, tuple) and lane.standing in held
            yield _finding(solution, lane, listed=listed)


def _finding(solution: Scope, lane: Lane, *, listed: bool) -> Finding:
    template = messages.STANDING_LISTED if listed else messages.STANDING_NOT_LISTED
    return Finding(
        rule=f"lanes.{lane.id}.standing",
        refs=lane.refs,
        clause=lane.clause,
        verdict=Verdict.PASS if listed else Verdict.REVIEW,
        blocks=Blocks.QUALIFICATION,
        path=_claim(solution, lane),
        message=template.filled({"lane": lane.title}),
    )


def _claim(solution: Scope, lane: Lane) -> str:
    """Where the solution says that it goes by the lane."""
    for leaf, _of_each in leaves(lane.when) if lane.when is not None else ():
        for path in paths_of(leaf):
            if path in solution.pack.questions:
                return solution.pointer(path)
    return solution.prefix

"""Counting the findings about the cases of a filing."""

from __future__ import annotations

from collections.abc import Iterable
from uuid import UUID

from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing, Solution
from yunshi.reviews.models import FindingsTally
from yunshi.reviews.points import Point, points_of
from yunshi.rulebook.findings import Verdict

_COUNTS = ("snapshot", "passed", "failed", "to_judge", "in_the_way")


def count_findings_of(filing: Filing) -> None:
    """Writes the tallies of all solutions of a filing; inside the transaction that changed them.

    The rows are locked before the decisions are read, so that of two who count at the same time
    the later one knows what the earlier one decided. They are the last lock that anybody takes.
    """
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None:
        return
    standing = FindingsTally.objects.select_for_update().filter(filing=filing).order_by("case")
    list(standing.values_list("case", flat=True))
    points = points_of(filing, snapshot, None)
    about_all = [point for point in points if point.solution is None]
    by_solution: dict[UUID, list[Point]] = {}
    for point in points:
        if point.solution is not None:
            by_solution.setdefault(point.solution, []).append(point)
    # Not by the filing's own relation: whoever submits has narrowed it to what was a draft.
    solutions = Solution.objects.filter(filing=filing.pk).order_by("case")
    rows = [
        _tally([*about_all, *by_solution.get(solution, ())], case, filing, snapshot.id)
        for solution, case in solutions.values_list("id", "case_id")
    ]
    FindingsTally.objects.bulk_create(
        rows, update_conflicts=True, unique_fields=["case"], update_fields=_COUNTS
    )


def _tally(points: Iterable[Point], case: UUID, filing: Filing, snapshot: UUID) -> FindingsTally:
    tally = FindingsTally(
        case_id=case,
        filing=filing,
        snapshot_id=snapshot,
        passed=0,
        failed=0,
        to_judge=0,
        in_the_way=0,
    )
    for point in points:
        if point.standing is Verdict.PASS:
            tally.passed += 1
        elif point.standing is Verdict.FAIL:
            tally.failed += 1
        else:
            tally.to_judge += 1
        tally.in_the_way += point.blocks
    return tally

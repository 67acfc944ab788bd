"""Two officers judge points of one filing at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier

from django.db import connections

from tests.applications.world import staff, vendor
from tests.databases import TestDatabase
from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, in_qualification, tcloud_window
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor
from yunshi.casework.clock import set_clock
from yunshi.reviews import services
from yunshi.reviews.models import FindingsTally, PointDecision
from yunshi.reviews.points import Point
from yunshi.reviews.queries import case_in_review
from yunshi.rulebook.lifecycle import Role

AT_ONCE = 4


def test_the_tally_counts_every_decision_however_they_fall_together(
    fresh_database: TestDatabase,
) -> None:
    case = in_qualification(tcloud_window(), vendor("12345675"))
    officers = [staff(Role.OFFICER, TCLOUD) for _ in range(AT_ONCE)]
    with set_clock(BATCH_CLOSES + timedelta(days=3)):
        seen = case_in_review(case.id, officers[0])
        assert seen is not None
        waiting = [point for point in seen.points if point.needs_decision]
        before = FindingsTally.objects.get(case=case)
        assert before.to_judge == len(waiting) > 3 * AT_ONCE
        together = Barrier(AT_ONCE)

        def judge(officer: Actor, points: list[Point]) -> None:
            filing = Filing.objects.get(pk=case.group)
            try:
                for point in points:
                    together.wait(timeout=30)
                    outcome = services.decide_point(
                        filing,
                        officer,
                        rule=point.finding.rule,
                        address=point.address,
                        solution=point.solution,
                        met=True,
                    )
                    assert isinstance(outcome, PointDecision), outcome
            finally:
                connections.close_all()

        with ThreadPoolExecutor(AT_ONCE) as pool:
            shares = [waiting[3 * n : 3 * n + 3] for n in range(AT_ONCE)]
            list(pool.map(judge, officers, shares))
        after = FindingsTally.objects.get(case=case)
        decided = 3 * AT_ONCE
        assert PointDecision.objects.count() == decided
        assert (after.to_judge, after.passed, after.failed) == (
            before.to_judge - decided,
            before.passed + decided,
            before.failed,
        )

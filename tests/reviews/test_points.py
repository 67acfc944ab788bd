"""Points judged by officers, and how the findings about each case count for the queue."""

from __future__ import annotations

from collections.abc import Iterator
from uuid import uuid4

import pytest

from tests.applications.world import DURING, attach, person, solution_ids, staff
from tests.reviews.test_qualification import NAME, World
from yunshi.answers.addresses import Address
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Refusal
from yunshi.programmes.queries import actor_of
from yunshi.programmes.services import grant_staff
from yunshi.reviews import services
from yunshi.reviews.models import FindingsTally, PointDecision
from yunshi.reviews.points import points_of
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def world() -> Iterator[World]:
    with set_clock(DURING) as time:
        yield World(time)


def judged(world: World, filing: Filing, **changed: object) -> PointDecision | Refused:
    (solution,) = solution_ids(filing)
    about = {"rule": "tastes_good", "address": None, "solution": solution, "met": True}
    return services.decide_point(filing, world.officer, **{**about, **changed})  # type: ignore[arg-type]


def tally(filing: Filing) -> tuple[int, int, int, int]:
    row = FindingsTally.objects.get(filing=filing)
    return row.passed, row.failed, row.to_judge, row.in_the_way


def counted(filing: Filing) -> tuple[int, int, int, int]:
    """The same figures, counted here from the points themselves."""
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    points = points_of(filing, snapshot, None)
    standing = [point.standing for point in points]
    return (
        standing.count(Verdict.PASS),
        standing.count(Verdict.FAIL),
        standing.count(Verdict.REVIEW),
        sum(point.blocks for point in points),
    )


def test_the_tally_is_written_when_qualification_begins_and_follows_every_decision(
    world: World,
) -> None:
    filing = world.filed()
    before = tally(filing)
    assert before == counted(filing)
    assert before[2] > 0
    assert isinstance(judged(world, filing, met=True), PointDecision)
    met = (before[0] + 1, before[1], before[2] - 1, before[3] - 1)
    assert tally(filing) == counted(filing) == met
    assert isinstance(judged(world, filing, met=False, note="太鹹"), PointDecision)
    assert tally(filing) == counted(filing) == (before[0], before[1] + 1, before[2] - 1, before[3])


@pytest.mark.parametrize("note", ["", " \u3000\n"])
def test_not_met_without_a_reason_is_refused_and_writes_nothing(world: World, note: str) -> None:
    filing = world.filed()
    before = tally(filing)
    refused = judged(world, filing, met=False, note=note)
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["point.no_reason"]
    assert PointDecision.objects.count() == 0
    assert tally(filing) == before


def test_a_decision_about_the_company_counts_in_every_solution_of_the_filing(world: World) -> None:
    from tests.applications.world import answered, started

    filing = answered(started(world.vendor, world.window), world.vendor)
    filings.add_solution(filing, world.vendor.actor, copy_of=solution_ids(filing)[0])
    for solution in solution_ids(filing):
        paper = Address(str(solution), "documents", "taste")
        attach(filing, paper, world.vendor, dated=DURING.date())
    done = filings.submit_filing(
        filing.id, world.vendor.actor, key="k", arrived_at=world.time.instant
    )
    assert isinstance(done, filings.Submitted), done
    filing = Filing.objects.get(pk=filing.pk)
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    about_all = [
        point
        for point in points_of(filing, snapshot, None)
        if point.needs_decision and point.solution is None
    ]
    before = {row.case_id: row.to_judge for row in FindingsTally.objects.filter(filing=filing)}
    assert len(before) == 2
    for point in about_all:
        services.decide_point(
            filing,
            world.officer,
            rule=point.finding.rule,
            address=point.address,
            solution=None,
            met=True,
        )
    after = {row.case_id: row.to_judge for row in FindingsTally.objects.filter(filing=filing)}
    assert after == {case: count - len(about_all) for case, count in before.items()}


def test_the_tally_follows_an_answered_supplement(world: World) -> None:
    filing = world.filed()
    before = FindingsTally.objects.get(filing=filing).snapshot_id
    world.ask(filing, NAME)
    filings.save_answers(filing, 99, {NAME: "月兔新名"}, world.vendor.actor)
    filings.answer_supplement(filing.id, world.vendor.actor, key="a", arrived_at=world.time.instant)
    after = FindingsTally.objects.get(filing=filing)
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    assert (after.snapshot_id, tally(filing)) == (snapshot.id, counted(filing))
    assert after.snapshot_id != before


def test_the_same_answer_again_writes_nothing(world: World) -> None:
    filing = world.filed()
    first = judged(world, filing, note=" 好吃 ")
    assert judged(world, filing, note="好吃") == first
    assert PointDecision.objects.filter(filing=filing).count() == 1


def test_a_point_is_judged_only_as_it_was_seen(world: World) -> None:
    filing = world.filed()
    seen = latest_snapshot(filing.draft_id)
    assert seen is not None
    world.ask(filing, NAME)
    filings.save_answers(filing, 99, {NAME: "月兔新名"}, world.vendor.actor)
    filings.answer_supplement(filing.id, world.vendor.actor, key="a", arrived_at=world.time.instant)
    late = judged(world, filing, seen=seen.id, key="late")
    assert isinstance(late, Refused)
    assert [finding.rule for finding in late.findings] == ["casework.revision"]
    assert Refusal.objects.get(key="late").action == "decide_point"
    assert not PointDecision.objects.filter(filing=filing).exists()


@pytest.mark.parametrize(
    "changed",
    [{"rule": "no_such_rule"}, {"solution": None}, {"address": NAME}, {"solution": uuid4()}],
)
def test_what_is_no_point_for_a_person_is_not_judged(
    world: World, changed: dict[str, object]
) -> None:
    filing = world.filed()
    refused = judged(world, filing, **changed)
    assert isinstance(refused, Refused)
    assert [f.rule for f in refused.findings] in [["point.unknown"], ["point.not_in_qualification"]]


def test_nothing_is_judged_once_the_vendor_has_withdrawn(world: World) -> None:
    filing = world.filed()
    case = world.case(filing)
    withdrawn = filings.withdraw_solution(
        case.id, world.vendor.actor, key="w", arrived_at=world.time.instant
    )
    assert isinstance(withdrawn, Performed)
    refused = judged(world, filing)
    assert isinstance(refused, Refused)
    assert [f.rule for f in refused.findings] == ["point.not_in_qualification"]


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR, Role.REVIEWER])
def test_only_officers_of_the_programme_judge_points(world: World, role: Role) -> None:
    filing = world.filed()
    (solution,) = solution_ids(filing)
    refused = services.decide_point(
        filing,
        staff(role, world.programme),
        rule="tastes_good",
        address=None,
        solution=solution,
        met=True,
    )
    assert isinstance(refused, Refused)
    assert [f.rule for f in refused.findings] == ["casework.role"]


def test_roles_6_2_who_reviewed_qualification_does_not_approve_for_the_agency(
    world: World,
) -> None:
    filing = world.filed()
    both = person("兩個角色")
    for role in (Role.OFFICER, Role.AGENCY):
        grant_staff(both, role, world.programme)
    actor = actor_of(both.id)
    world.decide_points(filing)
    assert isinstance(world.act(services.pass_qualification, filing, actor), Performed)
    for verb, more in (
        (services.approve_solution, {}),
        (services.refuse_solution, {"reason": "不好吃"}),
    ):
        refused = world.act(verb, filing, actor, **more)
        assert isinstance(refused, Refused)
        assert [f.rule for f in refused.findings] == ["reviews.decided_by_another"]
    assert isinstance(world.act(services.approve_solution, filing, world.agency), Performed)


def test_a_supplement_asked_from_an_old_page_is_refused(world: World) -> None:
    filing = world.filed()
    case = world.case(filing)
    refused = services.ask_supplement(
        filing.id,
        world.officer,
        {NAME: "請補正"},
        key=uuid4().hex,
        arrived_at=world.time.instant,
        seen={case.id: case.revision - 1},
    )
    assert isinstance(refused, Refused)
    assert [f.rule for f in refused.findings] == ["casework.revision"]
    assert world.case(filing).state == "qualification"


def test_of_several_points_judged_at_once_all_stand_or_none(world: World) -> None:
    filing = world.filed()
    (solution,) = solution_ids(filing)
    good = services.PointAsked("tastes_good", None, solution)
    refused = services.decide_points(
        filing,
        world.officer,
        (good, services.PointAsked("no_such_rule", None, solution)),
        met=True,
    )
    assert isinstance(refused, Refused)
    assert filing.point_decisions.count() == 0
    taken = services.decide_points(filing, world.officer, (good,), met=True)
    assert not isinstance(taken, Refused)
    assert [decision.rule for decision in taken] == ["tastes_good"]

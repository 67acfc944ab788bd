"""From a filed solution to the market: points, supplements under the clock, decision, listing."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import UUID, uuid4

import pytest

from tests.applications.world import (
    DURING,
    Vendor,
    answered,
    attach,
    publish,
    solution_ids,
    staff,
    started,
    vendor,
)
from yunshi.answers.addresses import Address
from yunshi.answers.models import Supplement
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.applications.services.answer_supplement import Answered
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.catalogue.services import Listed, list_solution
from yunshi.notices.services import deliver_waiting
from yunshi.reviews import services
from yunshi.reviews.points import points_of
from yunshi.reviews.services import Asked
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

CARROTS = Address("", "burrow", "carrots")
NAME = Address("", "burrow", "name")


class World:
    def __init__(self, time: SetClock) -> None:
        self.time = time
        self.window = publish()
        self.programme = self.window.programme_id
        self.vendor: Vendor = vendor()
        self.officer: Actor = staff(Role.OFFICER, self.programme)
        self.agency: Actor = staff(Role.AGENCY, self.programme)

    def filed(self) -> Filing:
        filing = answered(started(self.vendor, self.window), self.vendor)
        outcome = filings.submit_filing(
            filing.id, self.vendor.actor, key=uuid4().hex, arrived_at=self.time.instant
        )
        assert isinstance(outcome, filings.Submitted), outcome
        return Filing.objects.get(pk=filing.pk)

    def case(self, filing: Filing) -> Case:
        return Case.objects.get(group=filing.id)

    def ask(self, filing: Filing, *items: Address) -> Supplement:
        outcome = services.ask_supplement(
            filing.id,
            self.officer,
            dict.fromkeys(items, "請補正"),
            key=uuid4().hex,
            arrived_at=self.time.instant,
        )
        assert isinstance(outcome, Asked), outcome
        return outcome.supplement

    def notified(self, filing: Filing, *items: Address) -> Supplement:
        """A supplement whose notice a mail server has taken, so that its clock runs."""
        supplement = self.ask(filing, *items)
        deliver_waiting()
        supplement.refresh_from_db()
        return supplement

    def decide_points(self, filing: Filing) -> None:
        snapshot = latest_snapshot(filing.draft_id)
        assert snapshot is not None
        for point in points_of(filing, snapshot, None):
            if point.needs_decision:
                services.decide_point(
                    filing,
                    self.officer,
                    rule=point.finding.rule,
                    address=point.address,
                    solution=point.solution,
                    met=True,
                )

    def act(self, verb: object, filing: Filing, actor: Actor, **more: object) -> object:
        case = self.case(filing)
        return verb(  # type: ignore[operator]
            case.id,
            actor,
            key=uuid4().hex,
            arrived_at=self.time.instant,
            expected_revision=case.revision,
            **more,
        )


@pytest.fixture
def world() -> object:
    with set_clock(DURING) as time:
        yield World(time)


def test_qualification_passes_only_when_every_point_was_judged(world: World) -> None:
    filing = world.filed()
    early = world.act(services.pass_qualification, filing, world.officer)
    assert isinstance(early, Refused)
    assert {finding.rule for finding in early.findings} >= {"tastes_good"}
    world.decide_points(filing)
    assert isinstance(world.act(services.pass_qualification, filing, world.officer), Performed)
    assert world.case(filing).state == "decision"


def test_a_point_found_not_met_stands_in_the_way(world: World) -> None:
    filing = world.filed()
    world.decide_points(filing)
    (solution,) = solution_ids(filing)
    services.decide_point(
        filing,
        world.officer,
        rule="tastes_good",
        address=None,
        solution=solution,
        met=False,
        note="太鹹",
    )
    refused = world.act(services.pass_qualification, filing, world.officer)
    assert isinstance(refused, Refused)
    assert [finding.rule for finding in refused.findings] == ["tastes_good"]


def test_a_supplement_reopens_its_items_alone_and_names_its_due_instant(world: World) -> None:
    filing = world.filed()
    supplement = world.notified(filing, NAME)
    # Two working days after Sunday 10 March 2030.
    assert supplement.due_at == datetime(2030, 3, 12, 15, 59, 59, tzinfo=UTC)
    assert world.case(filing).state == "supplement"
    assert world.case(filing).due_at == supplement.due_at
    closed = filings.save_answers(filing, 99, {CARROTS: 5}, world.vendor.actor)
    assert type(closed).__name__ == "Closed"
    mail = OutboxMessage.objects.get(case__group=filing.id, template="supplement_requested")
    assert mail.audience == "owner"


@pytest.mark.parametrize(("late_by", "accepted"), [(0, True), (1, False)])
def test_a_supplement_is_answered_to_the_second(world: World, late_by: int, accepted: bool) -> None:
    filing = world.filed()
    supplement = world.notified(filing, NAME)
    filings.save_answers(filing, 99, {NAME: "月兔新名"}, world.vendor.actor)
    arrived_at = supplement.due_at + timedelta(seconds=late_by)
    world.time.move_to(arrived_at)
    outcome = filings.answer_supplement(
        filing.id, world.vendor.actor, key="answer", arrived_at=arrived_at
    )
    assert isinstance(outcome, Answered) is accepted
    if isinstance(outcome, Answered):
        again = filings.answer_supplement(
            filing.id, world.vendor.actor, key="answer", arrived_at=arrived_at
        )
        assert isinstance(again, Answered)
        snapshot = latest_snapshot(filing.draft_id)
        assert snapshot is not None
        assert (snapshot.number, snapshot.data["burrow"]["name"]) == (2, "月兔新名")
        assert world.case(filing).state == "qualification"
    else:
        assert world.case(filing).state == "supplement"


def test_an_unanswered_item_keeps_the_supplement_open_unless_it_stands_with_a_reason(
    world: World,
) -> None:
    from yunshi.answers.services import leave_unchanged

    filing = world.filed()
    supplement = world.ask(filing, NAME)
    act = {"key": "a", "arrived_at": world.time.instant}
    early = filings.answer_supplement(filing.id, world.vendor.actor, **act)
    assert isinstance(early, Refused)
    assert [finding.rule for finding in early.findings] == ["supplement.unanswered"]
    assert leave_unchanged(supplement, NAME, "登記名稱就是這樣")
    assert isinstance(filings.answer_supplement(filing.id, world.vendor.actor, **act), Answered)


def test_a_supplement_lapses_by_itself_with_the_programmes_own_outcome(world: World) -> None:
    filing = world.filed()
    supplement = world.notified(filing, NAME)
    world.time.move_to(supplement.due_at + timedelta(minutes=10))
    run_due_timers()
    assert world.case(filing).state == "not_accepted"
    supplement.refresh_from_db()
    assert supplement.state == Supplement.State.LAPSED
    filing.draft.refresh_from_db()
    assert filing.draft.open_items == []


def test_an_item_of_the_companys_part_holds_every_solution_of_the_filing(world: World) -> None:
    filing = answered(started(world.vendor, world.window), world.vendor)
    second = filings.add_solution(filing, world.vendor.actor, copy_of=solution_ids(filing)[0])
    assert isinstance(second, UUID)
    for solution in solution_ids(filing):
        attach(
            filing,
            Address(str(solution), "documents", "taste"),
            world.vendor,
            dated=DURING.date(),
        )
    outcome = filings.submit_filing(
        filing.id, world.vendor.actor, key="k", arrived_at=world.time.instant
    )
    assert isinstance(outcome, filings.Submitted), outcome
    supplement = world.ask(Filing.objects.get(pk=filing.pk), NAME)
    assert len(supplement.cases) == 2
    assert set(Case.objects.filter(group=filing.id).values_list("state", flat=True)) == {
        "supplement"
    }


def test_a_changed_answer_is_judged_anew_after_a_supplement(world: World) -> None:
    filing = world.filed()
    world.decide_points(filing)
    (solution,) = solution_ids(filing)
    paper = Address(str(solution), "documents", "taste")
    world.ask(filing, paper)
    attach(filing, paper, world.vendor, dated=DURING.date())
    done = filings.answer_supplement(
        filing.id, world.vendor.actor, key="a", arrived_at=world.time.instant
    )
    assert isinstance(done, Answered), done
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    waiting = {
        (point.finding.rule.split(".")[0], str(point.address))
        for point in points_of(Filing.objects.get(pk=filing.pk), snapshot, None)
        if point.needs_decision
    }
    assert waiting <= {("documents", str(paper))}


def test_two_officers_deciding_from_the_same_page_one_is_told_to_reload(world: World) -> None:
    filing = world.filed()
    world.decide_points(filing)
    revision = world.case(filing).revision
    first = services.fail_qualification(
        world.case(filing).id,
        world.officer,
        key="1",
        arrived_at=world.time.instant,
        expected_revision=revision,
        reason="資格不符",
    )
    second = services.pass_qualification(
        world.case(filing).id,
        staff(Role.OFFICER, world.programme),
        key="2",
        arrived_at=world.time.instant,
        expected_revision=revision,
    )
    assert isinstance(first, Performed)
    assert isinstance(second, Refused)
    assert world.case(filing).state == "unqualified"


def test_a_decided_solution_is_listed_with_the_markets_columns(world: World) -> None:
    filing = world.filed()
    world.decide_points(filing)
    world.act(services.pass_qualification, filing, world.officer)
    by_officer = world.act(services.approve_solution, filing, world.officer)
    assert isinstance(by_officer, Refused), "this programme's agency approves"
    assert isinstance(world.act(services.approve_solution, filing, world.agency), Performed)
    listed = world.act(list_solution, filing, world.officer)
    assert isinstance(listed, Listed), listed
    revision = listed.listing.revisions.get(current=True)
    assert (revision.name, revision.vendor) == ("藍月", "月兔")
    assert revision.categories == ["goat", "cow"]
    assert world.case(filing).state == "listed"

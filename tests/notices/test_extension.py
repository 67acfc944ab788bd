"""More time for one vendor: an officer proposes, the agency confirms, the vendor is told."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import IntegrityError, transaction

from tests.applications.world import staff
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld, small_market
from tests.notices.two_people import confirmed, extension_proposed, rules
from yunshi.applications import services as filings
from yunshi.applications.services import withdraw_solution
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import JournalEntry
from yunshi.casework.services import perform
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting
from yunshi.parties.models import Person
from yunshi.programmes.models import Proposal, WindowDates
from yunshi.programmes.queries import actor_of
from yunshi.programmes.services import confirm_proposal, grant_staff
from yunshi.reviews.services import propose_extension
from yunshi.reviews.verification import clocks_not_as_journaled
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

DUE = datetime(2030, 3, 12, 23, 59, 59, tzinfo=TAIPEI)
UNTIL = datetime(2030, 3, 15, 17, 0, tzinfo=TAIPEI)


@pytest.fixture
def running(world: SupplementWorld) -> SupplementWorld:
    world.notified()
    assert world.supplement.due_at == DUE
    return world


@pytest.fixture
def agency(running: SupplementWorld) -> Actor:
    return staff(Role.AGENCY, running.filing.programme_id)


def refused_to_propose(
    world: SupplementWorld,
    until: datetime = UNTIL,
    *,
    reason: str = "主機故障",
    by: Actor | None = None,
) -> list[str]:
    outcome = propose_extension(
        world.supplement,
        until,
        by or world.officer,
        reason=reason,
        arrived_at=world.time.instant,
    )
    assert not Proposal.objects.exists()
    return rules(outcome)


def test_an_officer_proposes_the_agency_confirms_and_the_vendor_gets_a_mail(
    running: SupplementWorld, agency: Actor
) -> None:
    proposal = extension_proposed(running, UNTIL, running.officer)
    assert running.case.due_at == DUE
    running.sink.taken.clear()
    confirmed(running, proposal, agency)
    assert (running.case.state, running.case.due_at) == ("supplement", UNTIL)
    assert running.supplement.due_at == UNTIL
    entry = JournalEntry.objects.get(case=running.case, action="extend_supplement")
    assert (entry.actor_person, entry.actor_role) == (agency.person, "agency")
    assert entry.facts["proposed_by"] == str(running.officer.person)
    deliver_waiting()
    assert running.sink.to == [running.vendor.owner.email]
    mail = Delivery.objects.get(message__template="supplement_extended")
    for words in ("3 月 12 日 23:59:59", "3 月 15 日 17:00:00", "主機故障", "請補正"):
        assert words in mail.body, words
    assert "{" not in mail.body + mail.subject
    assert verify_case(running.case.id).is_sound
    assert list(clocks_not_as_journaled()) == []


def test_an_answer_is_in_time_until_the_new_deadline_and_then_it_lapses(
    running: SupplementWorld, agency: Actor
) -> None:
    confirmed(running, extension_proposed(running, UNTIL, running.officer), agency)
    running.time.move_to(DUE + timedelta(hours=1))
    run_due_timers()
    assert running.case.state == "supplement"
    running.time.move_to(UNTIL + timedelta(minutes=10))
    run_due_timers()
    assert running.case.state == "not_accepted"
    assert verify_case(running.case.id).is_sound


def test_where_an_agency_approves_no_officer_confirms(running: SupplementWorld) -> None:
    proposal = extension_proposed(running, UNTIL, running.officer)
    second = staff(Role.OFFICER, running.filing.programme_id)
    for stranger in (second, staff(Role.ADMINISTRATOR, None), running.vendor.actor):
        outcome = confirm_proposal(proposal.pk, stranger, arrived_at=running.time.instant)
        assert rules(outcome) == ["proposal.role"]
    assert running.case.due_at == DUE


def test_where_no_agency_is_named_a_second_officer_confirms(
    db: None, time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    pack = small_market(tmp_path, ("review.yaml", "by: agency", "by: executor"))
    world = SupplementWorld.begun(time, sink, pack)
    world.notified()
    proposal = extension_proposed(world, UNTIL, world.officer)
    own = confirm_proposal(proposal.pk, world.officer, arrived_at=time.instant)
    assert rules(own) == ["proposal.same_person"]
    confirmed(world, proposal, staff(Role.OFFICER, world.filing.programme_id))
    assert world.case.due_at == UNTIL


def test_nobody_confirms_what_they_proposed_even_with_both_roles(running: SupplementWorld) -> None:
    assert running.officer.person is not None
    person = Person.objects.get(pk=running.officer.person)
    grant_staff(person, Role.AGENCY, running.filing.programme_id)
    both = actor_of(person.pk)
    proposal = extension_proposed(running, UNTIL, both)
    outcome = confirm_proposal(proposal.pk, both, arrived_at=running.time.instant)
    assert rules(outcome) == ["proposal.same_person"]


def test_a_deadline_is_never_shortened(running: SupplementWorld) -> None:
    assert refused_to_propose(running, DUE) == ["extension.not_later"]
    assert refused_to_propose(running, DUE - timedelta(seconds=1)) == ["extension.not_later"]
    past = running.time.instant - timedelta(days=1)
    assert refused_to_propose(running, past) == ["extension.not_later"]


def test_it_takes_a_reason_and_an_officer(running: SupplementWorld, agency: Actor) -> None:
    assert refused_to_propose(running, reason="  ") == ["proposal.no_reason"]
    assert refused_to_propose(running, by=agency) == ["proposal.role"]
    assert refused_to_propose(running, by=running.vendor.actor) == ["proposal.role"]
    assert refused_to_propose(running, by=staff(Role.ADMINISTRATOR, None)) == ["proposal.role"]


def test_nothing_is_extended_before_a_clock_runs(world: SupplementWorld) -> None:
    world.ask()
    assert refused_to_propose(world) == ["extension.nothing_runs"]


def test_once_it_is_past_or_has_lapsed_it_is_not_extended(
    running: SupplementWorld, agency: Actor
) -> None:
    proposal = extension_proposed(running, UNTIL, running.officer)
    running.time.move_to(DUE + timedelta(seconds=1))
    late = confirm_proposal(proposal.pk, agency, arrived_at=running.time.instant)
    assert rules(late) == ["extension.too_late"]
    running.let_it_lapse()
    void = confirm_proposal(proposal.pk, agency, arrived_at=running.time.instant)
    assert rules(void) == ["proposal.void"]
    assert (running.case.state, running.case.due_at) == ("not_accepted", None)


def test_a_proposal_is_void_once_the_vendor_has_answered(
    running: SupplementWorld, agency: Actor
) -> None:
    proposal = extension_proposed(running, UNTIL, running.officer)
    running.answer()
    outcome = confirm_proposal(proposal.pk, agency, arrived_at=running.time.instant)
    assert rules(outcome) == ["proposal.void"]
    proposal.refresh_from_db()
    assert proposal.state == "void"
    assert running.case.state == "qualification"


def test_the_door_itself_asks_for_two_people(running: SupplementWorld, agency: Actor) -> None:
    """Whoever calls the row without a proposal that somebody else made is turned away."""
    proposal = extension_proposed(running, UNTIL, running.officer)

    def extended(**facts: str) -> Refused:
        outcome = perform(
            [running.case.id],
            "extend_supplement",
            agency,
            key=uuid4().hex,
            arrived_at=running.time.instant,
            due=UNTIL,
            facts={"supplement": str(running.supplement.pk), **facts},
            reason="x",
        )
        assert isinstance(outcome, Refused)
        return outcome

    assert rules(extended()) == ["extension.one_person"]
    assert rules(extended(proposal="nonsense")) == ["extension.one_person"]
    assert rules(extended(proposal=str(proposal.pk))) == ["extension.one_person"]
    assert running.case.due_at == DUE


def test_what_was_promised_stands_when_one_of_several_mails_comes_back(
    world: SupplementWorld,
) -> None:
    deputy = world.vendor.member("代理", delegated=True)
    address = Person.objects.get(pk=deputy.person).email
    agency = staff(Role.AGENCY, world.filing.programme_id)
    world.notified()
    confirmed(world, extension_proposed(world, UNTIL, world.officer), agency)
    first = Delivery.objects.filter(message__template="supplement_requested").order_by("sent_at")
    world.bounced(first[0].address)
    assert {each.address for each in first} == {world.vendor.owner.email, address}
    assert (world.case.state, world.case.due_at) == ("supplement", UNTIL)
    assert world.supplement.due_at == UNTIL
    assert list(clocks_not_as_journaled()) == []


def test_the_reason_goes_with_the_answers_that_are_erased_by_law(
    running: SupplementWorld, agency: Actor
) -> None:
    proposal = extension_proposed(running, UNTIL, running.officer)
    confirmed(running, proposal, agency)
    rows = Proposal.objects.filter(pk=proposal.pk)
    with pytest.raises(IntegrityError, match="stands as it is"), transaction.atomic():
        rows.update(reason="", ended_because="")
    withdrawn = withdraw_solution(
        running.case.id, running.vendor.actor, key="w", arrived_at=running.time.instant
    )
    assert isinstance(withdrawn, Performed)
    administrator = staff(Role.ADMINISTRATOR, None)
    gone = filings.erase_filing(running.filing.id, administrator, ground="個資法第11條第3項")
    assert isinstance(gone, filings.FilingErased)
    kept = rows.get()
    assert (kept.reason, kept.state, kept.content) == ("", "confirmed", proposal.content)
    with pytest.raises(IntegrityError, match="stands as it is"), transaction.atomic():
        rows.update(reason="x")
    assert verify_case(running.case.id).is_sound


def test_R110_IDD_05_no_intake_is_extended_this_way(running: SupplementWorld) -> None:
    """R110-IDD-05, roles part 6 rule 9: the verb takes a supplement, and moves no window."""
    agency = staff(Role.AGENCY, running.filing.programme_id)
    before = list(WindowDates.objects.values_list("revision", "closes_at"))
    confirmed(running, extension_proposed(running, UNTIL, running.officer), agency)
    assert list(WindowDates.objects.values_list("revision", "closes_at")) == before
    knows = {
        row.source for row in running.case.table.transitions if row.action == "extend_supplement"
    }
    assert knows == {"supplement"}

"""A notice that comes back counts as not given, before and after the lapse (R110-AMB-22)."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.utils import translation

from tests.applications.world import staff
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld, small_market
from yunshi.answers.models import Supplement
from yunshi.applications.services import withdraw_solution
from yunshi.applications.services.answer_supplement import Answered
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage, PersonalPayload, Refusal
from yunshi.casework.services import perform, try_again
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.notices.models import Delivery
from yunshi.notices.outcomes import said_of
from yunshi.notices.services import (
    Bounced,
    Delivered,
    deliver_waiting,
    record_bounce,
    settle_notices,
)
from yunshi.parties.models import Person
from yunshi.reviews.queries import Tab, Wanted, queue
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

UNKNOWN = "550 5.1.1 no such user here"


def mine(world: SupplementWorld) -> list[str]:
    """The states of what waits for the officer."""
    rows = queue(world.officer, Wanted(tab=Tab.MINE), world.time.instant).rows
    return [row.state for row in rows]


def rules(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [finding.rule for finding in outcome.findings]


# A mail that was taken comes back.


def test_R110_AMB_22_a_notice_that_came_back_stops_the_clock_and_is_journaled(
    world: SupplementWorld, time: SetClock
) -> None:
    due = world.notified().due_at
    assert mine(world) == []
    outcome = world.bounced(reason="信箱不存在")
    assert isinstance(outcome, Bounced)
    assert outcome.stopped_a_clock
    case = world.case
    assert (case.state, case.due_at) == ("unnotified", None)
    assert world.steps == ["ask_supplement", "start_clock", "notice_came_back"]
    entry = JournalEntry.objects.get(case=case, action="notice_came_back")
    assert entry.actor_person == world.officer.person
    assert PersonalPayload.objects.get(entry=entry, part="reason").payload == "信箱不存在"
    supplement = world.supplement
    assert (supplement.runs, supplement.due_at) == (False, None)
    assert OutboxMessage.objects.get(pk=supplement.notice_id).state == "bounced"
    assert mine(world) == ["unnotified"]
    assert due is not None
    time.move_to(due + timedelta(days=30))
    run_due_timers()
    assert world.case.state == "unnotified"
    assert verify().is_sound


def test_R110_AMB_22_after_a_bounce_the_vendor_may_still_answer(world: SupplementWorld) -> None:
    world.notified()
    world.bounced()
    assert isinstance(world.answer(), Answered)
    assert world.case.state == "qualification"
    settle_notices()
    assert world.case.state == "qualification"


def test_R110_AMB_22_the_notice_is_sent_again_to_one_address_more_and_the_clock_begins_anew(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    first = world.notified()
    before = (first.notice_id, first.due_at)
    world.bounced()
    sink.taken.clear()
    sink.answers[world.vendor.owner.email] = UNKNOWN
    time.move(timedelta(days=7))
    assert isinstance(world.resend(also_to="boss@rabbit.example"), Performed)
    assert (world.case.state, world.case.due_at) == ("supplement", None)
    assert deliver_waiting() == Delivered(sent=1)
    assert sink.to == ["boss@rabbit.example"]
    supplement = world.supplement
    assert supplement.notice_id != before[0]
    assert supplement.notified_at == time.instant
    assert supplement.due_at is not None
    assert before[1] is not None
    assert supplement.due_at - before[1] == timedelta(days=7), "Sunday to Sunday"
    assert world.case.due_at == supplement.due_at
    assert Supplement.objects.count() == 1
    resent = JournalEntry.objects.get(case=world.case, action="resend_notice")
    payload = PersonalPayload.objects.get(entry=resent, part="personal").payload
    assert payload == {"also_to": "boss@rabbit.example"}
    assert "boss@rabbit.example" not in str(resent.facts)


def test_R110_AMB_22_a_case_that_lapsed_by_a_notice_that_came_back_is_reopened(
    world: SupplementWorld, time: SetClock
) -> None:
    world.notified()
    world.let_it_lapse()
    world.filing.draft.refresh_from_db()
    assert world.filing.draft.open_items == []
    outcome = world.bounced()
    assert isinstance(outcome, Bounced)
    assert outcome.stopped_a_clock
    assert (world.case.state, world.case.due_at) == ("unnotified", None)
    supplement = world.supplement
    assert (supplement.state, supplement.ended_at) == (Supplement.State.ASKED, None)
    world.filing.draft.refresh_from_db()
    assert world.filing.draft.open_items == ["burrow/name"]
    assert world.steps[-2:] == ["lapse_supplement", "reopen"]
    world.resend()
    deliver_waiting()
    assert world.case.due_at == world.supplement.due_at
    assert world.case.due_at is not None
    assert world.case.due_at > time.instant
    assert isinstance(world.answer(), Answered)
    assert verify().is_sound


def test_reopened_and_notified_again_it_can_lapse_again(
    world: SupplementWorld,
) -> None:
    world.notified()
    world.let_it_lapse()
    world.bounced()
    world.resend()
    deliver_waiting()
    world.let_it_lapse()
    assert world.supplement.state == Supplement.State.LAPSED
    assert world.steps.count("lapse_supplement") == 2


def test_a_bounce_of_the_mail_before_last_changes_nothing(world: SupplementWorld) -> None:
    world.notified()
    first = world.delivery()
    world.bounced()
    world.resend()
    deliver_waiting()
    again = world.bounced()  # of the second, whose number is the latest
    assert isinstance(again, Bounced)
    world.resend()
    deliver_waiting()
    due = world.case.due_at
    other = Delivery.objects.create(
        message=first.message,
        address="another@example.org",
        language="en",
        subject=first.subject,
        body=first.body,
        sent_at=first.sent_at,
    )
    late = record_bounce(
        other.pk, world.officer, key=uuid4().hex, arrived_at=world.time.instant, reason="late"
    )
    assert isinstance(late, Bounced)
    assert not late.stopped_a_clock
    assert (world.case.state, world.case.due_at) == ("supplement", due)


# Several recipients.


def two_taken(world: SupplementWorld, sink: Sink) -> tuple[str, str, datetime | None]:
    """The deputy's mail server takes the notice now, the owner's a day later."""
    deputy = Person.objects.get(pk=world.vendor.member("代理", delegated=True).person).email
    sink.answers[world.vendor.owner.email] = "451 later"
    world.ask()
    deliver_waiting()
    world.time.move(timedelta(days=1))
    sink.answers.clear()
    deliver_waiting()
    return deputy, world.vendor.owner.email, world.supplement.notified_at


def in_english(outcome: Bounced) -> str:
    with translation.override("en"):
        return said_of(outcome)


def test_when_the_first_of_two_comes_back_the_clock_counts_from_the_second(
    world: SupplementWorld, sink: Sink
) -> None:
    first, second, counted = two_taken(world, sink)
    outcome = world.bounced(first)
    assert isinstance(outcome, Bounced)
    assert (outcome.stopped_a_clock, outcome.counts_on) == (True, True)
    assert "Another mail of the same notice was delivered" in in_english(outcome)
    supplement = world.supplement
    assert counted is not None
    assert supplement.notified_at == counted + timedelta(days=1)
    assert (world.case.state, world.case.due_at) == ("supplement", supplement.due_at)
    assert world.steps[-2:] == ["notice_came_back", "start_clock"]
    assert OutboxMessage.objects.get(pk=supplement.notice_id).state == "sent"
    last = world.bounced(second)
    assert isinstance(last, Bounced)
    assert (last.stopped_a_clock, last.counts_on) == (True, False)
    assert "so no deadline runs" in in_english(last)
    assert world.case.state == "unnotified"
    assert OutboxMessage.objects.get(pk=supplement.notice_id).state == "bounced"


def test_two_taken_at_the_same_instant_are_two_notices(world: SupplementWorld, sink: Sink) -> None:
    """The clock that starts from the second is another step than the first one's; when that comes
    back too, no deadline is left."""
    deputy = Person.objects.get(pk=world.vendor.member("代理", delegated=True).person).email
    counted = world.notified().notified_at
    world.bounced(deputy)
    supplement = world.supplement
    assert (supplement.notified_at, supplement.runs) == (counted, True)
    assert (world.case.state, world.case.due_at) == ("supplement", supplement.due_at)
    world.bounced(world.vendor.owner.email)
    assert (world.case.state, world.case.due_at) == ("unnotified", None)
    assert (world.supplement.notified_at, world.supplement.runs) == (None, False)


def test_when_the_second_of_two_comes_back_the_clock_stands(
    world: SupplementWorld, sink: Sink
) -> None:
    _, second, counted = two_taken(world, sink)
    due = world.case.due_at
    outcome = world.bounced(second)
    assert isinstance(outcome, Bounced)
    assert (outcome.stopped_a_clock, outcome.counts_on) == (False, False)
    assert in_english(outcome) == "Recorded. No deadline rests on this mail."
    assert (world.supplement.notified_at, world.case.due_at) == (counted, due)
    assert "notice_came_back" not in world.steps


# The mail server refuses.


def test_a_permanent_refusal_is_a_bounce_without_a_person(
    world: SupplementWorld, sink: Sink
) -> None:
    sink.answers["*"] = UNKNOWN
    world.ask()
    assert deliver_waiting() == Delivered(refused=1)
    assert (world.case.state, world.case.due_at) == ("unnotified", None)
    assert mine(world) == ["unnotified"]
    entry = JournalEntry.objects.get(case=world.case, action="notice_came_back")
    assert entry.actor_person is None
    assert "no such user" in PersonalPayload.objects.get(entry=entry, part="reason").payload
    assert deliver_waiting() == Delivered(), "nothing more happens by itself"
    assert world.steps == ["ask_supplement", "notice_came_back"]


@pytest.mark.parametrize("answer", ["451 4.7.1 greylisted", "421 4.3.2 shutting down"])
def test_a_temporary_failure_delays_and_loses_nothing(
    world: SupplementWorld, sink: Sink, time: SetClock, answer: str
) -> None:
    sink.answers["*"] = answer
    world.ask()
    assert deliver_waiting() == Delivered(failed=1)
    assert (world.case.state, mine(world)) == ("supplement", [])
    time.move(timedelta(minutes=2))
    sink.answers.clear()
    assert deliver_waiting() == Delivered(sent=1)
    assert world.supplement.notified_at == time.instant


def test_a_mail_that_is_given_up_reaches_the_office_and_can_be_tried_again(
    world: SupplementWorld, sink: Sink, time: SetClock
) -> None:
    sink.answers["*"] = "451 4.3.0 later"
    world.ask()
    for _ in range(12):
        deliver_waiting()
        time.move(timedelta(hours=6))
    notice = OutboxMessage.objects.get(pk=world.supplement.notice_id)
    assert notice.state == "failed"
    assert mine(world) == ["unnotified"]
    sink.answers.clear()
    assert try_again(notice.pk)
    assert deliver_waiting() == Delivered(sent=1)
    assert (world.case.state, world.case.due_at) == ("supplement", world.supplement.due_at)
    assert world.case.due_at is not None
    assert not try_again(notice.pk)


# Who may, and what is refused.


@pytest.mark.parametrize("who", ["vendor", "agency", "auditor", "reviewer", "elsewhere", "nobody"])
def test_only_the_programmes_officers_record_a_bounce_or_send_again(
    world: SupplementWorld, who: str
) -> None:
    programme = world.filing.programme_id
    by = {
        "vendor": lambda: world.vendor.actor,
        "elsewhere": lambda: Actor(uuid4()),
        "nobody": lambda: Actor(None),
    }.get(who, lambda: staff(Role(who), programme))()
    world.notified()
    assert rules(world.bounced(by=by)) == ["casework.role"]
    assert world.delivery().stands
    assert world.case.state == "supplement"
    world.bounced()
    assert rules(world.resend(by=by)) == ["casework.role"]
    assert world.case.state == "unnotified"
    assert Refusal.objects.filter(action="notice_came_back").exists()


def test_a_bounce_needs_a_reason_and_a_mail_that_was_taken(
    world: SupplementWorld, sink: Sink
) -> None:
    sink.answers["*"] = "451 later"
    world.ask()
    deliver_waiting()
    assert rules(world.bounced()) == ["notice.not_taken"]
    sink.answers.clear()
    world.time.move(timedelta(minutes=2))
    deliver_waiting()
    assert rules(world.bounced(reason="  ")) == ["casework.reason"]
    assert world.delivery().stands


def test_recording_it_twice_changes_nothing(world: SupplementWorld) -> None:
    world.notified()
    world.bounced()
    revision = world.case.revision
    again = world.bounced()
    assert isinstance(again, Bounced)
    assert not again.stopped_a_clock
    assert world.case.revision == revision


@pytest.mark.parametrize("action", ["notice_came_back", "reopen"])
def test_nobody_stops_a_clock_while_its_notice_stands(world: SupplementWorld, action: str) -> None:
    """The guard at the door, whatever a caller says."""
    supplement = world.notified()
    if action == "reopen":
        world.let_it_lapse()
    before = world.case.state
    for facts in ({"supplement": str(supplement.pk)}, {"supplement": str(uuid4())}, {}):
        done = perform(
            [world.case.id], action, world.officer, key=uuid4().hex, facts=facts, reason="x"
        )
        assert rules(done) == ["reviews.notice_stands"]
    assert world.case.state == before


def test_nothing_is_sent_again_while_the_notice_stands_or_is_on_its_way(
    world: SupplementWorld,
) -> None:
    world.ask()
    assert rules(world.resend()) == ["notice.not_void"]
    deliver_waiting()
    assert rules(world.resend()) == ["notice.not_void"]
    assert OutboxMessage.objects.filter(template="supplement_requested").count() == 1


@pytest.mark.parametrize("address", ["兔子", "a@b", "a b@c.example", "x@例.example"])
def test_what_is_no_address_gets_no_notice(world: SupplementWorld, address: str) -> None:
    world.notified()
    world.bounced()
    assert rules(world.resend(also_to=address)) == ["notice.address"]
    assert world.case.state == "unnotified"


def test_T113_C55_sent_again_a_notice_states_its_deadline_anew(
    time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    change = ("review.yaml", "deadline: {working_days: 2}", "deadline: announced_later")
    world = SupplementWorld.begun(time, sink, small_market(tmp_path, change))
    world.ask(announced=time.instant + timedelta(days=3))
    deliver_waiting()
    world.bounced()
    assert rules(world.resend()) == ["supplement.no_deadline"]
    past = time.instant - timedelta(days=1)
    assert rules(world.resend(announced=past)) == ["supplement.deadline_passed"]
    stated = time.instant + timedelta(days=9)
    assert isinstance(world.resend(announced=stated), Performed)
    deliver_waiting()
    assert world.case.due_at == stated


def test_an_answered_supplement_does_not_come_back_with_its_mail(world: SupplementWorld) -> None:
    world.notified()
    assert isinstance(world.answer(), Answered)
    outcome = world.bounced()
    assert isinstance(outcome, Bounced)
    assert not outcome.stopped_a_clock
    assert world.case.state == "qualification"


def test_withdrawn_while_unnotified_the_supplement_ends(world: SupplementWorld) -> None:
    world.notified()
    world.bounced()
    done = withdraw_solution(
        world.case.id, world.vendor.actor, key="w", arrived_at=world.time.instant
    )
    assert isinstance(done, Performed)
    assert world.supplement.state == Supplement.State.WITHDRAWN
    assert Case.objects.get(pk=world.case.pk).state == "withdrawn"

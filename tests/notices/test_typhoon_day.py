"""A typhoon day while deadlines run: seen before, confirmed by another, moved and told anew."""

from __future__ import annotations

import hashlib
from datetime import date, datetime
from pathlib import Path

import pytest
from django.db import IntegrityError, transaction

from tests.applications.world import staff
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld, small_market
from tests.notices.two_people import (
    TUESDAY,
    TYPHOON,
    confirmed,
    day_proposed,
    rules,
    three_days,
)
from yunshi.casework import clock
from yunshi.casework.clock import SetClock
from yunshi.casework.models import JournalEntry, OutboxMessage, Refusal
from yunshi.casework.services import freeze_life_cycle
from yunshi.casework.verification import verify_case
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.models import DayOverride, Proposal, PublishedPack
from yunshi.programmes.services import (
    confirm_proposal,
    override_day,
    refuse_proposal,
    take_back_proposal,
)
from yunshi.reviews.running import deadlines_moved_by
from yunshi.reviews.services import propose_day
from yunshi.reviews.verification import clocks_not_as_journaled
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import LifeCycle, Role
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.stages import compile_application

pytestmark = pytest.mark.django_db


def night_of(day: int) -> datetime:
    return datetime(2030, 3, day, 23, 59, 59, tzinfo=TAIPEI)


@pytest.fixture
def three(db: None, time: SetClock, sink: Sink, tmp_path: Path) -> SupplementWorld:
    """A supplement with three working days runs: notified on a Sunday, due on Wednesday night."""
    world = SupplementWorld.begun(time, sink, three_days(tmp_path))
    world.notified()
    assert world.supplement.due_at == night_of(13)
    return world


def test_R110_REV_03_a_typhoon_day_in_a_running_supplement_moves_it_by_one(
    three: SupplementWorld,
) -> None:
    """R110-REV-03: three working days, the typhoon day is none."""
    second = staff(Role.OFFICER, three.filing.programme_id)
    proposal = day_proposed(three, three.officer)
    assert three.case.due_at == night_of(13)
    three.sink.taken.clear()
    confirmed(three, proposal, second)
    assert (three.case.state, three.case.due_at) == ("supplement", night_of(14))
    assert three.supplement.due_at == night_of(14)
    assert three.steps == ["ask_supplement", "start_clock", "move_deadline"]
    entry = JournalEntry.objects.get(case=three.case, action="move_deadline")
    assert (entry.actor_person, entry.actor_role) == (None, "system")
    assert entry.facts["proposed_by"] == str(three.officer.person)
    assert entry.facts["confirmed_by"] == str(second.person)
    assert entry.facts["proposal"] == str(proposal.pk)
    day = DayOverride.objects.get()
    assert (day.set_by_id, day.confirmed_by_id) == (three.officer.person, second.person)
    deliver_waiting()
    assert three.sink.to == [three.vendor.owner.email]
    mail = Delivery.objects.get(message__template="deadline_moved")
    for words in ("3 月 13 日 23:59:59", "3 月 14 日 23:59:59", "颱風停止上班", "請補正"):
        assert words in mail.body, words
    assert "{" not in mail.body + mail.subject
    assert verify_case(three.case.id).is_sound
    assert list(clocks_not_as_journaled()) == []


def test_it_is_answered_on_the_day_that_it_moved_to(three: SupplementWorld) -> None:
    second = staff(Role.OFFICER, three.filing.programme_id)
    confirmed(three, day_proposed(three, three.officer), second)
    three.time.move_to(night_of(14))
    three.answer()
    assert three.case.state == "qualification"


def test_it_is_seen_before_anything_changes(three: SupplementWorld) -> None:
    (moved,) = deadlines_moved_by(TUESDAY, is_working_day=False, at=three.time.instant)
    assert (moved.due_at, moved.counted.at) == (night_of(13), night_of(14))
    assert (moved.vendor, moved.by_hand, moved.cases) == ("月兔", False, (three.case.id,))
    assert three.case.due_at == night_of(13)
    weekend = date(2030, 3, 17)
    assert deadlines_moved_by(weekend, is_working_day=False, at=three.time.instant) == ()


def test_T113_SUPP_01_what_is_fixed_as_an_instant_does_not_move(
    db: None, time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    """The deadline is the one that the notice names (case C55)."""
    pack = small_market(tmp_path, ("review.yaml", "{working_days: 2}", "announced_later"))
    world = SupplementWorld.begun(time, sink, pack)
    world.ask(announced=night_of(13))
    deliver_waiting()
    assert world.supplement.runs
    second = staff(Role.OFFICER, world.filing.programme_id)
    confirmed(world, day_proposed(world, world.officer), second)
    assert world.supplement.due_at == night_of(13)
    assert world.steps == ["ask_supplement", "start_clock"]


def test_calendar_days_do_not_move(db: None, time: SetClock, sink: Sink, tmp_path: Path) -> None:
    """R110-SUB-08: a last day that is a day off stays the last day."""
    pack = small_market(tmp_path, ("review.yaml", "{working_days: 2}", "{calendar_days: 2}"))
    world = SupplementWorld.begun(time, sink, pack)
    world.notified()
    assert deadlines_moved_by(TUESDAY, is_working_day=False, at=time.instant) == ()


def test_no_vendor_is_held_to_less_than_was_told(three: SupplementWorld) -> None:
    second = staff(Role.OFFICER, three.filing.programme_id)
    confirmed(three, day_proposed(three, three.officer), second)
    back = propose_day(
        TUESDAY,
        is_working_day=True,
        reason=TYPHOON,
        actor=second,
        arrived_at=three.time.instant,
    )
    assert isinstance(back, Proposal)
    confirmed(three, back, three.officer)
    assert three.case.due_at == night_of(14)
    assert three.steps.count("move_deadline") == 1


def test_it_takes_another_officer_or_an_administrator(three: SupplementWorld) -> None:
    at = three.time.instant
    proposal = day_proposed(three, three.officer)
    assert rules(confirm_proposal(proposal.pk, three.officer, arrived_at=at)) == [
        "proposal.same_person"
    ]
    for stranger in (
        staff(Role.AGENCY, three.filing.programme_id),
        staff(Role.AUDITOR, three.filing.programme_id),
        staff(Role.REVIEWER, three.filing.programme_id),
        three.vendor.actor,
    ):
        assert rules(confirm_proposal(proposal.pk, stranger, arrived_at=at)) == ["proposal.role"]
    assert three.case.due_at == night_of(13)
    assert Refusal.objects.filter(action="declare_day").count() == 5
    confirmed(three, proposal, staff(Role.ADMINISTRATOR, None))
    assert three.case.due_at == night_of(14)


def test_who_does_not_keep_the_calendar_does_not_propose(three: SupplementWorld) -> None:
    for stranger in (staff(Role.AGENCY, three.filing.programme_id), three.vendor.actor):
        outcome = propose_day(
            TUESDAY,
            is_working_day=False,
            reason=TYPHOON,
            actor=stranger,
            arrived_at=three.time.instant,
        )
        assert rules(outcome) == ["proposal.role"]
    assert not Proposal.objects.exists()


def test_the_proposal_is_void_once_somebody_has_declared_the_day(three: SupplementWorld) -> None:
    proposal = day_proposed(three, three.officer)
    second = staff(Role.OFFICER, three.filing.programme_id)
    assert second.person is not None
    override_day(TUESDAY, is_working_day=True, reason=TYPHOON, by=second.person)
    outcome = confirm_proposal(proposal.pk, second, arrived_at=three.time.instant)
    assert rules(outcome) == ["proposal.void"]
    proposal.refresh_from_db()
    assert proposal.state == "void"
    assert (three.case.due_at, DayOverride.objects.count()) == (night_of(13), 1)
    again = confirm_proposal(proposal.pk, second, arrived_at=three.time.instant)
    assert rules(again) == ["proposal.ended"]


def test_one_proposal_about_a_day_waits_at_a_time(three: SupplementWorld) -> None:
    proposal = day_proposed(three, three.officer)
    second = staff(Role.OFFICER, three.filing.programme_id)
    again = propose_day(
        TUESDAY,
        is_working_day=True,
        reason=TYPHOON,
        actor=second,
        arrived_at=three.time.instant,
    )
    assert rules(again) == ["proposal.waits_already"]
    refused = refuse_proposal(proposal.pk, second, because=" ", arrived_at=three.time.instant)
    assert rules(refused) == ["proposal.no_reason"]
    done = refuse_proposal(proposal.pk, second, because="不是颱風", arrived_at=three.time.instant)
    assert isinstance(done, Proposal)
    assert (done.state, done.ended_because) == ("refused", "不是颱風")
    mine = day_proposed(three, three.officer)
    assert rules(take_back_proposal(mine.pk, second, arrived_at=three.time.instant)) == [
        "proposal.not_the_proposer"
    ]
    back = take_back_proposal(mine.pk, three.officer, arrived_at=three.time.instant)
    assert isinstance(back, Proposal)
    assert (back.state, three.case.due_at) == ("taken_back", night_of(13))


def test_what_was_answered_meanwhile_is_left_alone(three: SupplementWorld) -> None:
    proposal = day_proposed(three, three.officer)
    three.answer()
    confirmed(three, proposal, staff(Role.OFFICER, three.filing.programme_id))
    assert "move_deadline" not in three.steps
    assert three.supplement.due_at == night_of(13)


def test_a_day_that_is_years_away_is_a_slip(three: SupplementWorld) -> None:
    outcome = propose_day(
        date(2019, 3, 12),
        is_working_day=False,
        reason=TYPHOON,
        actor=three.officer,
        arrived_at=three.time.instant,
    )
    assert rules(outcome) == ["day.out_of_reach"]


def published_with_the_table_of_before(pack: Path) -> None:
    """The pack as a release published it that knew no moved deadlines."""
    loaded = load_pack(pack)
    now = compile_application(loaded.pack)
    before = LifeCycle(
        kind=now.kind,
        initial=now.initial,
        states=now.states,
        transitions=tuple(
            row
            for row in now.transitions
            if row.action not in ("move_deadline", "extend_supplement")
        ),
    )
    assert hashlib.sha256(before.frozen_bytes()).hexdigest() != now.hash
    PublishedPack.objects.create(
        hash=loaded.hash,
        programme=loaded.pack.id,
        version=loaded.pack.programme.version,
        effective_from=loaded.pack.programme.effective_from,
        resolved=loaded.resolved,
        life_cycle=freeze_life_cycle(before),
        published_at=clock.now(),
    )


def test_a_case_of_an_earlier_table_is_named_and_left_to_people(
    db: None, time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    pack = three_days(tmp_path)
    published_with_the_table_of_before(pack)
    world = SupplementWorld.begun(time, sink, pack)
    world.notified()
    (moved,) = deadlines_moved_by(TUESDAY, is_working_day=False, at=time.instant)
    assert moved.by_hand
    confirmed(
        world, day_proposed(world, world.officer), staff(Role.OFFICER, world.filing.programme_id)
    )
    assert world.case.due_at == night_of(13)
    assert not OutboxMessage.objects.filter(template="deadline_moved").exists()


def test_the_database_keeps_two_people_and_what_they_did(three: SupplementWorld) -> None:
    proposal = day_proposed(three, three.officer)
    rows = Proposal.objects.filter(pk=proposal.pk)
    at = three.time.instant
    with pytest.raises(IntegrityError, match="ended_by_another"), transaction.atomic():
        rows.update(state="confirmed", ended_by=three.officer.person, ended_at=at)
    with pytest.raises(IntegrityError, match="ended_by_another"), transaction.atomic():
        rows.update(state="taken_back", ended_at=at)
    with pytest.raises(Exception, match=r"stands as it is|permission denied"), transaction.atomic():
        rows.update(reason="x")
    confirmed(three, proposal, staff(Role.OFFICER, three.filing.programme_id))
    with pytest.raises(IntegrityError, match="stands as it is"), transaction.atomic():
        rows.update(state="waiting", ended_by=None, ended_at=None)

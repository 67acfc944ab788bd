"""Days that are declared, extensions, bounces and answers in whichever order: what hangs on them
agrees, nobody is held to less than was told, and nothing lapses before its deadline."""

from __future__ import annotations

from datetime import date, datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from tests.applications.world import staff
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from tests.notices.two_people import TUESDAY, TYPHOON
from yunshi.answers.models import Supplement
from yunshi.casework.acting import Actor
from yunshi.casework.clock import SetClock
from yunshi.casework.models import JournalEntry
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.models import Proposal
from yunshi.programmes.services import confirm_proposal, refuse_proposal, take_back_proposal
from yunshi.reviews.services import propose_day, propose_extension
from yunshi.reviews.verification import clocks_not_as_journaled
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

EVENTS = (
    "day off",
    "day off, confirm",
    "day off, confirm",
    "working day, confirm",
    "extend",
    "extend, confirm",
    "extend, confirm",
    "confirm",
    "refuse",
    "take back",
    "deliver",
    "bounce",
    "resend",
    "hours pass",
    "days pass",
    "timers",
    "answer",
)
MOVES = ("start_clock", "move_deadline", "extend_supplement")


class Walk:
    """The world with an officer who proposes, and two who confirm."""

    def __init__(self, world: SupplementWorld) -> None:
        self.world = world
        programme = world.filing.programme_id
        self.seconds = (staff(Role.OFFICER, programme), staff(Role.AGENCY, programme))
        self.days = -1

    @property
    def at(self) -> datetime:
        return self.world.time.instant

    def day(self) -> date:
        self.days += 1
        return TUESDAY + timedelta(days=(0, -1, 1, 2, 3)[self.days % 5])

    def waiting(self) -> Proposal | None:
        return Proposal.objects.filter(state="waiting").order_by("subject").first()

    def happen(self, what: str) -> None:
        for part in what.split(", "):
            self.do(part)

    def do(self, what: str) -> None:
        world, proposal = self.world, self.waiting()
        match what:
            case "day off" | "working day":
                propose_day(
                    self.day(),
                    is_working_day=what == "working day",
                    reason=TYPHOON,
                    actor=world.officer,
                    arrived_at=self.at,
                )
            case "extend":
                until = (world.supplement.due_at or self.at) + timedelta(hours=20)
                propose_extension(
                    world.supplement, until, world.officer, reason="x", arrived_at=self.at
                )
            case "confirm" if proposal is not None:
                for second in self.seconds:
                    confirm_proposal(proposal.pk, second, arrived_at=self.at)
            case "refuse" if proposal is not None:
                refuse_proposal(proposal.pk, self.second, because="x", arrived_at=self.at)
            case "take back" if proposal is not None:
                take_back_proposal(proposal.pk, world.officer, arrived_at=self.at)
            case "deliver":
                deliver_waiting()
            case "bounce" if world.delivered_ever:
                world.bounced()
            case "resend":
                world.resend()
            case "hours pass":
                world.time.move(timedelta(hours=7))
            case "days pass":
                world.time.move(timedelta(days=2))
            case "timers":
                run_due_timers()
            case "answer":
                world.answer()

    @property
    def second(self) -> Actor:
        return self.seconds[0]

    def agrees(self) -> None:
        world = self.world
        case, supplement = world.case, world.supplement
        waits = case.state in ("supplement", "unnotified")
        assert waits == (supplement.state == Supplement.State.ASKED)
        if waits:
            assert case.due_at == (supplement.due_at if supplement.runs else None)
        assert list(clocks_not_as_journaled()) == []
        # Under one notice no vendor is held to less than was told.
        told: datetime | None = None
        for entry in JournalEntry.objects.filter(case=case).order_by("number"):
            if entry.action in ("notice_came_back", "reopen", "resend_notice"):
                told = None
            elif entry.action in MOVES:
                assert entry.due_at is not None
                assert told is None or entry.due_at > told
                told = entry.due_at
            elif entry.action == "lapse_supplement":
                assert told is not None
                assert entry.committed_at > told
        # Two people stand behind each proposal that was carried out.
        for proposal in Proposal.objects.filter(state="confirmed"):
            assert proposal.ended_by_id != proposal.proposed_by_id
        moved = JournalEntry.objects.filter(case=case, action="extend_supplement").count()
        extended = Proposal.objects.filter(kind="extend_supplement", state="confirmed").count()
        assert moved == extended


@given(events=st.lists(st.sampled_from(EVENTS), min_size=4, max_size=16))
@settings(
    max_examples=25,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes here
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_is_moved_and_answered_clocks_and_journal_agree(
    world: SupplementWorld, time: SetClock, sink: Sink, events: list[str]
) -> None:
    begun = time.instant
    with transaction.atomic():
        world.ask()
        deliver_waiting()
        walk = Walk(world)
        for what in events:
            walk.happen(what)
            walk.agrees()
        event(world.case.state)
        event(f"moved: {set(world.steps) & {MOVES[1], MOVES[2]}}")
        deliver_waiting()
        run_due_timers()
        walk.agrees()
        assert verify_case(world.case.id).is_sound
        transaction.set_rollback(True)
    time.move_to(begun)
    sink.answers.clear()
    sink.taken.clear()

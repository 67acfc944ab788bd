"""Whatever happens to a notice and in whichever order, what hangs on it agrees."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, Phase, event, given, settings
from hypothesis import strategies as st

from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from yunshi.answers.models import Supplement
from yunshi.applications.services import withdraw_solution
from yunshi.casework.clock import SetClock
from yunshi.casework.models import JournalEntry, OutboxMessage
from yunshi.casework.services import try_again
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.notices.services import deliver_waiting, settle_notices
from yunshi.reviews.services import supplement_due

pytestmark = pytest.mark.django_db

SERVER = {"takes": "250 OK", "is away": "451 later", "refuses": "550 no such user"}
ASKED_OR_LAPSED = (Supplement.State.ASKED, Supplement.State.LAPSED)
EVENTS = (
    *(f"server {how}" for how in SERVER),
    "deliver",
    "deliver",
    "settle",
    "bounce",
    "resend",
    "try again",
    "hours pass",
    "days pass",
    "timers",
    "answer",
    "withdraw",
)


def happen(what: str, world: SupplementWorld) -> None:
    """Does it, or is refused: both are fine, and what stands afterwards must agree."""
    match what:
        case "deliver":
            deliver_waiting()
        case "settle":
            settle_notices()
        case "bounce":
            if world.delivered_ever:
                world.bounced()
        case "resend":
            world.resend()
        case "try again":
            notice = world.supplement.notice
            assert notice is not None
            try_again(notice.pk)
        case "hours pass":
            world.time.move(timedelta(hours=5))
        case "days pass":
            world.time.move(timedelta(days=3))
        case "timers":
            run_due_timers()
        case "answer":
            world.answer()
        case "withdraw":
            withdraw_solution(
                world.case.id, world.vendor.actor, key="w", arrived_at=world.time.instant
            )
        case _:
            world.sink.answers["*"] = SERVER[what.removeprefix("server ")]


def agrees(world: SupplementWorld) -> None:
    case, supplement = world.case, world.supplement
    notice = supplement.notice
    assert notice is not None
    waits = case.state in ("supplement", "unnotified")
    # The supplement is open as long as its case waits for it, and its item with it.
    assert waits == (supplement.state == Supplement.State.ASKED)
    world.filing.draft.refresh_from_db()
    assert world.filing.draft.open_items == (["burrow/name"] if waits else [])
    # A deadline binds just when the notice stands, and is the one that the rule gives.
    if waits:
        assert case.due_at == (supplement.due_at if supplement.runs else None)
        assert (supplement.due_at is not None) == supplement.runs
    if supplement.notified_at is not None and supplement.state in ASKED_OR_LAPSED:
        due = supplement_due(world.filing, supplement.notified_at)
        assert supplement.due_at == getattr(due, "at", None)
        standing = [d.sent_at for d in notice.deliveries.all() if d.stands]  # type: ignore[attr-defined]
        assert supplement.notified_at == min(standing)
    # Unnotified is only what no notice reached.
    if case.state == "unnotified":
        assert not supplement.runs
        assert notice.state in ("bounced", "failed", "waiting", "sent")
    # Nothing lapses but by a clock that ran out.
    for entry in JournalEntry.objects.filter(case=case, action="lapse_supplement"):
        started = JournalEntry.objects.filter(
            case=case, action="start_clock", number=entry.number - 1
        ).get()
        assert started.due_at is not None
        assert entry.committed_at > started.due_at
    # One mail for each time that it was asked for.
    asked = JournalEntry.objects.filter(
        case=case, action__in=("ask_supplement", "resend_notice")
    ).count()
    mails = OutboxMessage.objects.filter(case=case, template="supplement_requested").count()
    assert asked == mails


@given(events=st.lists(st.sampled_from(EVENTS), min_size=3, max_size=14))
@settings(
    max_examples=25,
    phases=(Phase.explicit, Phase.reuse, Phase.generate),  # shrinking takes minutes here
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)
def test_whatever_becomes_of_the_notice_case_supplement_and_journal_agree(
    world: SupplementWorld, time: SetClock, sink: Sink, events: list[str]
) -> None:
    begun = time.instant
    with transaction.atomic():
        world.ask()
        for what in events:
            happen(what, world)
            agrees(world)
        event(world.case.state)
        deliver_waiting()
        run_due_timers()
        agrees(world)
        assert verify_case(world.case.id).is_sound
        transaction.set_rollback(True)
    time.move_to(begun)
    sink.answers.clear()
    sink.taken.clear()

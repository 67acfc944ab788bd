"""kill -9 while a notice goes out: it may be sent twice, and is counted once (R110-AMB-22)."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from tests.databases import TestDatabase
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from yunshi.casework.clock import SetClock
from yunshi.casework.verification import verify
from yunshi.notices.models import Delivery
from yunshi.notices.services import Delivered, deliver_waiting
from yunshi.parties.models import Person

ROOT = Path(__file__).resolve().parents[2]


def killed_at(address: str, world: SupplementWorld, database: TestDatabase) -> None:
    """Delivers in a process that dies when the mail server has taken the mail to an address, and
    before the mail server says so."""
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.notices.delivering", str(world.sink.port)],
        cwd=ROOT,
        env=database.environment()
        | {
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "YUNSHI_TEST_CLOCK": world.time.instant.isoformat(),
        },
    )

    def kill(taken: str) -> bool:
        if taken != address:
            return True
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
        return False

    world.sink.before_answering = kill
    try:
        assert process.wait(timeout=120) == -signal.SIGKILL
    finally:
        process.kill()
        process.wait()
        world.sink.before_answering = lambda taken: True


def test_R110_AMB_22_a_mail_sent_but_not_recorded_is_sent_twice_and_counted_once(
    fresh_database: TestDatabase, time: SetClock, sink: Sink
) -> None:
    world = SupplementWorld.begun(time, sink)
    world.ask()
    owner = world.vendor.owner.email
    killed_at(owner, world, fresh_database)
    assert sink.to == [owner]
    assert not Delivery.objects.filter(address=owner, message__template="supplement_requested")
    assert world.case.due_at is None
    time.move(timedelta(hours=1))
    assert deliver_waiting() == Delivered(sent=1)
    assert sink.to == [owner, owner]
    assert world.supplement.notified_at == time.instant
    assert world.steps == ["ask_supplement", "start_clock"]
    assert verify().is_sound


def test_R110_AMB_22_an_acceptance_that_was_recorded_counts_after_the_process_was_killed(
    fresh_database: TestDatabase, time: SetClock, sink: Sink
) -> None:
    """The owner's mail is recorded, the process dies with the deputy's: nobody has started the
    clock yet, and it still counts from the owner's."""
    world = SupplementWorld.begun(time, sink)
    deputy = Person.objects.get(pk=world.vendor.member("代理", delegated=True).person).email
    world.ask()
    killed_at(deputy, world, fresh_database)
    owner = world.vendor.owner.email
    assert sink.to == [owner, deputy]
    taken = world.delivery(owner).sent_at
    assert taken is not None
    assert (world.case.due_at, world.steps) == (None, ["ask_supplement"])
    time.move(timedelta(days=3))
    assert deliver_waiting() == Delivered(sent=1)
    assert sink.to == [owner, deputy, deputy]
    assert world.supplement.notified_at == taken
    assert world.case.due_at == world.supplement.due_at
    assert world.steps == ["ask_supplement", "start_clock"]
    assert verify().is_sound

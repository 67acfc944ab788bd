"""kill -9 while a day is confirmed: the day and every deadline move, or nothing does."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time as clock_time
from pathlib import Path

from django.db import transaction

from tests.applications.world import staff
from tests.databases import TestDatabase
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from tests.notices.two_people import confirmed, day_proposed
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework.clock import SetClock
from yunshi.casework.verification import verify
from yunshi.programmes.models import DayOverride, Proposal
from yunshi.rulebook.lifecycle import Role

ROOT = Path(__file__).resolve().parents[2]


def waits_for_a_lock(database: TestDatabase) -> bool:
    """Whether the other process has come so far that it waits for the filing."""
    with database.connect_as_owner() as watching:
        for _ in range(600):
            found = watching.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'confirming'"
                " AND datname = current_database() AND wait_event_type = 'Lock'"
            ).fetchone()
            if found is not None and found[0]:
                return True
            watching.rollback()
            clock_time.sleep(0.05)
    return False


def test_a_confirmation_that_is_killed_leaves_nothing_behind_and_can_be_repeated(
    fresh_database: TestDatabase, time: SetClock, sink: Sink
) -> None:
    world = SupplementWorld.begun(time, sink)
    world.notified()
    due = world.case.due_at
    proposal = day_proposed(world, world.officer)
    second = staff(Role.OFFICER, world.filing.programme_id)
    with transaction.atomic():
        lock_filing(world.filing.id)  # so that the process stops when the day is declared already
        process = subprocess.Popen(
            [
                sys.executable,
                "-m",
                "tests.notices.confirming",
                str(proposal.pk),
                str(second.person),
            ],
            cwd=ROOT,
            env=fresh_database.environment()
            | {
                "DJANGO_SETTINGS_MODULE": "tests.settings",
                "YUNSHI_TEST_CLOCK": time.instant.isoformat(),
                "PGAPPNAME": "confirming",
            },
        )
        try:
            assert waits_for_a_lock(fresh_database)
            os.kill(process.pid, signal.SIGKILL)
            assert process.wait(timeout=30) == -signal.SIGKILL
        finally:
            process.kill()
            process.wait()
    # What the server still does for the killed process ends when it finds nobody there.
    with transaction.atomic():
        stands = Proposal.objects.select_for_update().get(pk=proposal.pk)
    assert (stands.state, stands.ended_by) == ("waiting", None)
    assert not DayOverride.objects.exists()
    assert (world.case.due_at, world.steps) == (due, ["ask_supplement", "start_clock"])
    assert verify().is_sound
    confirmed(world, proposal, second)
    assert world.steps == ["ask_supplement", "start_clock", "move_deadline"]
    assert DayOverride.objects.count() == 1
    assert verify().is_sound

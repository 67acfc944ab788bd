"""kill -9: what was acknowledged stands, what was not leaves nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import pytest

from tests.casework.nonsense import OWNER, a_teapot, done
from tests.databases import TestDatabase
from yunshi.casework.models import ActionKey, Case, JournalEntry, OutboxMessage, PersonalPayload
from yunshi.casework.services import perform
from yunshi.casework.verification import verify

ROOT = Path(__file__).resolve().parents[2]

# What each action leaves in the outbox: kind and template.
LEFT = {
    "open": [],
    "fill": [("mail", "filled"), ("mail", "filled")],
    "serve": [("job", "call_guests")],
}


@contextmanager
def walking(database: TestDatabase, *arguments: str) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.casework.walking", *arguments],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        # A name by which the server knows the sessions of this process.
        env=database.environment() | {"PGAPPNAME": "walking"},
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait()
        assert process.stdout is not None
        process.stdout.close()


def lines(process: subprocess.Popen[str]) -> Iterator[str]:
    assert process.stdout is not None
    return iter(process.stdout.readline, "")


def sessions(database: TestDatabase) -> int:
    """How many sessions the other process has inside a transaction."""
    with database.connect_as_owner() as watching:
        (count,) = watching.execute(
            "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'walking'"
            " AND datname = current_database() AND state LIKE 'idle in transaction%'"
        ).fetchone() or (0,)
    return int(count)


def sessions_of_the_killed_are_gone(database: TestDatabase) -> bool:
    """The server notices a killed client when it next reads from it."""
    with database.connect_as_owner() as watching:
        for _ in range(200):
            (left,) = watching.execute(
                "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
                " AND application_name = 'walking'"
            ).fetchone() or (0,)
            if not left:
                return True
            time.sleep(0.05)
    return False


@pytest.mark.parametrize("after", [7, 8, 9])
def test_what_was_acknowledged_survives_kill_9(fresh_database: TestDatabase, after: int) -> None:
    acknowledged: list[tuple[UUID, str]] = []
    with walking(fresh_database, "steps") as process:
        for line in lines(process):
            case, action = line.split()
            acknowledged.append((UUID(case), action))
            if len(acknowledged) == after:
                os.kill(process.pid, signal.SIGKILL)
                break
        # What it still managed to say before it died was acknowledged too.
        acknowledged += [(UUID(case), action) for case, action in map(str.split, lines(process))]
    assert process.returncode == -signal.SIGKILL
    assert len(acknowledged) >= after

    assert sessions_of_the_killed_are_gone(fresh_database)
    entries = {(e.case_id, e.action): e for e in JournalEntry.objects.all()}
    assert set(acknowledged) <= set(entries)
    # At most the one step in hand was committed and not yet acknowledged.
    assert len(entries) - len(acknowledged) in (0, 1)
    for entry in entries.values():
        left = OutboxMessage.objects.filter(entry=entry).order_by("pk")
        assert list(left.values_list("kind", "template")) == LEFT[entry.action]
        assert PersonalPayload.objects.filter(entry=entry).count() == (entry.action == "fill")
    assert verify().is_sound


def test_kill_9_inside_the_transaction_leaves_nothing_and_the_form_can_be_sent_again(
    fresh_database: TestDatabase,
) -> None:
    case = a_teapot()

    def standing() -> list[int]:
        tables = (JournalEntry, ActionKey, OutboxMessage, PersonalPayload)
        return [table.objects.count() for table in tables]

    before = standing()
    with walking(fresh_database, "middle", str(case.id)) as process:
        assert next(lines(process)) == "written 2\n"
        assert sessions(fresh_database) == 1
        os.kill(process.pid, signal.SIGKILL)
    assert sessions_of_the_killed_are_gone(fresh_database)
    assert standing() == before == [1, 1, 0, 0]
    assert Case.objects.get().state == "cold"
    again = done(perform([case.id], "fill", OWNER, key="the form", personal={"by": "王小明"}))
    assert not again.replayed
    assert standing() == [2, 2, 2, 1]
    assert verify().is_sound

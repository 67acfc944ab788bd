"""Two workers that remind at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime
from threading import Barrier

from django.db import connections

from tests.applications.world import DURING
from tests.databases import TestDatabase
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from yunshi.casework.clock import set_clock
from yunshi.casework.models import OutboxMessage
from yunshi.notices.models import Reminder
from yunshi.notices.services import write_reminders
from yunshi.rulebook.calendar import TAIPEI

MONDAY = datetime(2030, 3, 11, 9, 0, tzinfo=TAIPEI)


def test_two_workers_at_once_write_it_once(fresh_database: TestDatabase, sink: Sink) -> None:
    with set_clock(DURING) as time:
        world = SupplementWorld.begun(time, sink)
        world.notified()
        time.move_to(MONDAY)
        together = Barrier(2)

        def remind(_: int) -> int:
            try:
                together.wait(timeout=30)
                return write_reminders()
            finally:
                connections.close_all()

        with ThreadPoolExecutor(2) as pool:
            assert sum(pool.map(remind, range(2))) == 1
        assert Reminder.objects.count() == 1
        assert OutboxMessage.objects.filter(template="supplement_reminder").count() == 1

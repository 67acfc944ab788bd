"""Uploads are counted by ten minutes, exactly, and who was refused waits no longer for it."""

from __future__ import annotations

from datetime import timedelta
from threading import Barrier, Thread

import pytest
from django.db import connection

from tests.applications.world import DURING, person
from yunshi.applications.services import count_upload
from yunshi.casework.clock import set_clock


@pytest.mark.django_db
def test_the_count_begins_anew_with_each_ten_minutes_however_often_was_tried() -> None:
    somebody, neighbour = person("甲").pk, person("乙").pk
    with set_clock(DURING) as time:
        assert [count_upload("papers", somebody, 2) for _ in range(4)] == [True, True, False, False]
        assert count_upload("papers", neighbour, 2), "another person's count is their own"
        assert count_upload("answers", somebody, 2), "and so is another kind's"
        for minute in range(1, 10):
            time.move_to(DURING + timedelta(minutes=minute))
            assert not count_upload("papers", somebody, 2)
        time.move_to(DURING + timedelta(minutes=10))
        assert [count_upload("papers", somebody, 2) for _ in range(3)] == [True, True, False]


@pytest.mark.usefixtures("fresh_database")
def test_of_uploads_at_once_none_is_lost_from_the_count() -> None:
    somebody, together, outcomes = person("甲").pk, Barrier(8), []

    def send() -> None:
        together.wait()
        outcomes.append(count_upload("papers", somebody, 5))
        connection.close()

    with set_clock(DURING):
        threads = [Thread(target=send) for _ in range(8)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert sorted(outcomes) == [False] * 3 + [True] * 5

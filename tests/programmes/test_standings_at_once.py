"""Two officers import a list at the same moment."""

from __future__ import annotations

import threading

from django.db import connection

from tests.databases import TestDatabase
from tests.programmes.test_standings import A, B, World
from yunshi.programmes.models import Standing, StandingList
from yunshi.programmes.services import NotImported


def test_of_two_who_import_at_the_same_moment_one_looks_again(
    fresh_database: TestDatabase,
) -> None:
    world = World()
    start = threading.Barrier(2)
    outcomes: list[StandingList | NotImported] = []

    def one(ubn: str) -> None:
        try:
            start.wait()
            outcomes.append(world.imported(ubn, seen=0))
        finally:
            connection.close()

    threads = [threading.Thread(target=one, args=[ubn]) for ubn in (A, B)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(type(each).__name__ for each in outcomes) == ["NotImported", "StandingList"]
    assert StandingList.objects.count() == Standing.objects.count() == 1

"""``verify`` names a supplement whose deadline is not the one that the journal holds."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from django.db import connection

from tests.applications.test_verifying_filed import verified
from tests.databases import TestDatabase
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from yunshi.answers.models import Supplement, SupplementItem
from yunshi.casework.clock import SetClock
from yunshi.casework.models import JournalEntry
from yunshi.notices.services import deliver_waiting
from yunshi.reviews.verification import NotAsJournaled, clocks_not_as_journaled

UNKNOWN = "550 5.1.1 no such user here"


def asked(world: SupplementWorld, sink: Sink) -> None:
    world.ask()


def running(world: SupplementWorld, sink: Sink) -> None:
    world.notified()


def answered(world: SupplementWorld, sink: Sink) -> None:
    world.notified()
    world.answer()


def came_back(world: SupplementWorld, sink: Sink) -> None:
    world.notified()
    world.bounced()


def refused(world: SupplementWorld, sink: Sink) -> None:
    sink.answers[world.vendor.owner.email] = UNKNOWN
    world.ask()
    deliver_waiting()


def sent_again(world: SupplementWorld, sink: Sink) -> None:
    came_back(world, sink)
    world.resend()


def running_again(world: SupplementWorld, sink: Sink) -> None:
    sent_again(world, sink)
    world.time.move(timedelta(days=1))
    deliver_waiting()
    assert world.supplement.runs


def lapsed(world: SupplementWorld, sink: Sink) -> None:
    world.notified()
    world.let_it_lapse()


def reopened(world: SupplementWorld, sink: Sink) -> None:
    lapsed(world, sink)
    world.bounced()
    assert world.steps[-1] == "reopen"


WAYS = (asked, running, answered, came_back, refused, sent_again, running_again, lapsed, reopened)


@pytest.mark.django_db
@pytest.mark.parametrize("way", WAYS, ids=lambda way: way.__name__)
def test_what_the_verbs_did_to_a_clock_verifies_and_what_they_did_not_is_named(
    world: SupplementWorld, sink: Sink, way: Callable[[SupplementWorld, Sink], None]
) -> None:
    way(world, sink)
    assert list(clocks_not_as_journaled()) == []
    with connection.cursor() as cursor:
        cursor.execute(
            "UPDATE answers_supplement"
            " SET due_at = coalesce(due_at, now()) + interval '30 days',"
            " notified_at = coalesce(notified_at, now()) + interval '1 second'"
        )
    (fault,) = clocks_not_as_journaled()
    assert (fault.supplement, fault.case, fault.columns) == (
        world.supplement.id,
        world.case.id,
        ("notified_at", "due_at"),
    )


@pytest.mark.django_db
@pytest.mark.parametrize("way", [asked, running, sent_again], ids=lambda way: way.__name__)
def test_what_an_officer_announced_is_in_the_journal_before_the_notice_is_taken(
    world: SupplementWorld, sink: Sink, way: Callable[[SupplementWorld, Sink], None]
) -> None:
    way(world, sink)
    number = world.supplement.id
    moved = "UPDATE answers_supplement SET announced_at = coalesce(announced_at, now())"
    with connection.cursor() as cursor:
        cursor.execute(f"{moved} + interval '1 day'")
    (fault,) = clocks_not_as_journaled()
    assert (fault.supplement, fault.columns[-1]) == (number, "announced_at")


@pytest.mark.django_db
def test_a_supplement_of_no_entry_and_an_entry_without_its_supplement_are_named(
    world: SupplementWorld,
) -> None:
    world.notified()
    supplement = world.supplement
    asking = JournalEntry.objects.get(case=world.case, action="ask_supplement")
    Supplement.objects.update(cases=[])
    assert list(clocks_not_as_journaled()) == [
        NotAsJournaled(supplement.id, None, None),
        NotAsJournaled(None, world.case.id, asking.number),
    ]
    SupplementItem.objects.all().delete()
    Supplement.objects.all().delete()
    assert list(clocks_not_as_journaled()) == [
        NotAsJournaled(None, world.case.id, asking.number),
    ]


def test_the_command_names_a_moved_deadline_and_ends_with_1(
    fresh_database: TestDatabase, time: SetClock, sink: Sink, tmp_path: Path
) -> None:
    world = SupplementWorld.begun(time, sink)
    world.notified()
    clean = verified(fresh_database, tmp_path, "--json")
    assert (clean.status, clean.json["tampered"]) == (0, []), clean.err
    with fresh_database.connect_as_application() as application:
        application.execute("UPDATE answers_supplement SET due_at = now() + interval '30 days'")
    number = JournalEntry.objects.get(case=world.case, action="start_clock").number
    said = verified(fresh_database, tmp_path, "--json")
    assert (said.status, [message["en"] for message in said.json["tampered"]]) == (
        1,
        [
            f"Supplement {world.supplement.id} says otherwise than case {world.case.id},"
            f" entry {number}: due_at."
        ],
    ), said.err

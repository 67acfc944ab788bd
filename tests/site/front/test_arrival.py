"""A request has arrived when its head is there: no dawdler, no busy thread makes it late."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import RequestFactory

from tests.site.front.conftest import THREADS, Front, StartFront
from yunshi.casework import clock
from yunshi.casework.arrival import (
    HEAD,
    SENT_WITHIN_SECONDS,
    Arrival,
    Head,
    arrived_at,
    began_at,
)
from yunshi.site.front.open_files import allow_open_files

MORE_THAN_MOST_SERVERS_TAKE = 1200
"""Connections: 1024 are a usual limit of open files, of a server's own, and of its backlog."""
CROWD = (
    b"POST /told HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nConnection: close\r\n\r\nwhole"
)
NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


@contextmanager
def every_thread_held(front: Front) -> Iterator[None]:
    holding = [threading.Thread(target=front.ask, args=[f"/held/{n}"]) for n in range(THREADS)]
    for thread in holding:
        thread.start()
    try:
        for number in range(THREADS):
            front.made(f"held-{number}")
        yield
    finally:
        (front.folder / "release").touch()
        for thread in holding:
            thread.join()


def a_moment_later(front: Front) -> datetime:
    """What the database's clock says later, by more than clocks that agree can differ."""
    time.sleep(0.5)
    return database_now(front)


def database_now(front: Front) -> datetime:
    with front.database.connect_as_application() as connection:
        row = connection.execute("SELECT clock_timestamp()").fetchone()
    assert row is not None
    return row[0].astimezone(UTC)  # type: ignore[no-any-return]


def instants(told: dict[str, str]) -> tuple[datetime, datetime]:
    return datetime.fromisoformat(told["arrived"]), datetime.fromisoformat(told["thread_given"])


@pytest.mark.processes
def test_R110_D13_waiting_for_a_thread_makes_nobody_late(front: Front) -> None:
    with every_thread_held(front):
        sender = front.ask_leave("/told", b"body")
        sender.sendall(b"body")
        # The head is there, and no thread is free for it; only then the deadline passes.
        closing = a_moment_later(front)
        assert front.entered() == 0
        time.sleep(0.5)
    arrived, thread_given = instants(front.answer(sender))
    assert arrived < closing < thread_given


@pytest.mark.processes
def test_R110_D13_a_crowd_that_waits_keeps_nobody_outside(front: Front) -> None:
    allow_open_files()
    with every_thread_held(front):
        crowd = [front.send_raw(CROWD) for _ in range(MORE_THAN_MOST_SERVERS_TAKE)]
        sender = front.ask_leave("/told", b"body")
        sender.sendall(b"body")
        closing = a_moment_later(front)
        time.sleep(0.5)
    arrived, thread_given = instants(front.answer(sender))
    assert arrived < closing < thread_given
    assert all(each.recv(12) == b"HTTP/1.1 200" for each in crowd)


@pytest.mark.processes
def test_dawdling_senders_hold_no_thread(front: Front) -> None:
    dawdlers = [front.dawdle() for _ in range(4 * THREADS)]
    assert front.told()["length"] == 0
    assert front.told(method="POST", body=b"whole")["length"] == 5
    # None of theirs reached a view; each is answered once it has sent the rest.
    assert front.entered() == 2
    for dawdler in dawdlers:
        dawdler.sendall(bytes(996))
        assert dawdler.recv(12) == b"HTTP/1.1 200"
    assert front.entered() == 2 + len(dawdlers)


@pytest.mark.processes
def test_arrival_is_the_head_and_not_the_last_byte(front: Front) -> None:
    sender = front.ask_leave("/told", b"body")
    closing = a_moment_later(front)
    time.sleep(0.5)
    sender.sendall(b"body")
    arrived, thread_given = instants(front.answer(sender))
    assert arrived < closing < thread_given


@pytest.mark.processes
def test_no_header_forges_the_arrival(front: Front) -> None:
    before = database_now(front)
    forged = {
        "yunshi.head": "0",
        "Yunshi-Head": "0",
        "HTTP-yunshi.head": "0",
        "X-Arrived-At": "2020-01-01T00:00:00Z",
        "X-Request-Start": "t=1",
        "Date": "Wed, 01 Jan 2020 00:00:00 GMT",
    }
    arrived, thread_given = instants(front.told(headers=forged))
    assert before - timedelta(seconds=1) < arrived <= thread_given + timedelta(seconds=1)


@pytest.mark.processes
def test_a_test_clock_is_read_when_the_head_is_there(
    start_front: StartFront, tmp_path: Path
) -> None:
    file = tmp_path / "clock"
    file.write_text(NOON.isoformat())
    front = start_front(YUNSHI_TEST_CLOCK=f"@{file}")
    sender = front.ask_leave("/told", b"body")
    file.write_text((NOON + timedelta(minutes=5)).isoformat())
    sender.sendall(b"body")
    assert instants(front.answer(sender))[0] == NOON
    assert instants(front.told())[0] == NOON + timedelta(minutes=5)


def stamped(request: HttpRequest) -> datetime:
    seen: list[datetime] = []

    def page(request: HttpRequest) -> HttpResponse:
        seen.append(arrived_at(request))
        return HttpResponse()

    Arrival(page)(request)
    return seen[0]


def test_the_time_waited_is_taken_off_the_set_instant_only_by_the_clock_itself() -> None:
    with clock.set_clock(NOON) as standing:
        head = Head()
        standing.move(timedelta(minutes=5))
        assert stamped(RequestFactory().get("/", **{HEAD: head})) == NOON
        # A server that tells nothing (plain WSGI): the middleware's own stamp.
        assert stamped(RequestFactory().get("/")) == NOON + timedelta(minutes=5)


@pytest.mark.django_db
def test_the_instant_is_the_database_s_clock_less_the_time_waited(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # A machine whose own clock is an hour wrong: only its seconds are used.
    monkeypatch.setattr(clock, "_calibration", None)
    really = clock.time.time
    monkeypatch.setattr(clock.time, "time", lambda: really() + 3600)
    head = Head(monotonic=clock.time.monotonic() - 90)
    before = clock.now()
    arrived = stamped(RequestFactory().get("/", **{HEAD: head}))
    after = clock.now()
    assert before - timedelta(seconds=91) < arrived < after - timedelta(seconds=90)
    assert abs(after.timestamp() - really()) < 60
    monkeypatch.undo()
    monkeypatch.setattr(clock, "_calibration", None)


@pytest.mark.parametrize("forged", ["0", "2020-01-01T00:00:00Z", 0.0, NOON])
def test_only_a_head_is_believed(forged: object) -> None:
    with clock.set_clock(NOON - timedelta(days=1)) as standing:
        assert stamped(RequestFactory().get("/", **{HEAD: forged})) == standing.instant


@pytest.mark.parametrize(
    ("took", "counted_after"),
    [(0, 0), (SENT_WITHIN_SECONDS, 0), (SENT_WITHIN_SECONDS + 1, SENT_WITHIN_SECONDS + 1)],
)
def test_what_was_long_under_way_counts_from_its_last_byte(
    took: float, counted_after: float
) -> None:
    head = Head(monotonic=0, set_to=NOON, took=took)
    assert head.counted() - NOON == timedelta(seconds=counted_after)
    seen: list[datetime] = []

    def page(request: HttpRequest) -> HttpResponse:
        seen.extend((arrived_at(request), began_at(request)))
        return HttpResponse()

    Arrival(page)(RequestFactory().post("/", **{HEAD: head}))
    # An upload counts from its beginning: a slow line makes nobody late.
    assert seen == [head.counted(), NOON]


@pytest.mark.processes
def test_a_sender_that_goes_amid_its_body_reaches_no_view(front: Front) -> None:
    sender = front.ask_leave("/told", b"body")
    sender.sendall(b"bo")
    sender.shutdown(socket.SHUT_WR)
    sender.recv(12)
    assert front.entered() == 0
    assert front.told()["length"] == 0

"""/healthz tells a load balancer whether the database answers."""

from __future__ import annotations

import socket
import threading
import time
from collections.abc import Iterator

import pytest
from django.test import Client

from tests.databases import TestDatabase, pointed_at
from yunshi.site import health


@pytest.fixture(autouse=True)
def no_answer_yet(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "_last_answer", None)


@pytest.fixture
def silent_port() -> Iterator[int]:
    """A port that takes connections and never says a word."""
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen()
        yield listener.getsockname()[1]


def test_200_while_the_database_answers(fresh_database: TestDatabase, client: Client) -> None:
    response = client.get("/healthz")
    assert (response.status_code, response.content) == (200, b"ok\n")
    assert "no-store" in response.headers["Cache-Control"]


def test_503_when_nothing_listens(fresh_database: TestDatabase, client: Client) -> None:
    url = "postgresql://somebody:secret@127.0.0.1:1/nothing"
    with pointed_at(TestDatabase("nothing", url, url)):
        response = client.get("/healthz")
    assert (response.status_code, response.content) == (503, b"database unreachable\n")


def test_503_in_seconds_when_the_server_hangs(
    fresh_database: TestDatabase, client: Client, silent_port: int
) -> None:
    url = f"postgresql://somebody:secret@127.0.0.1:{silent_port}/nothing"
    begun = time.monotonic()
    with pointed_at(TestDatabase("nothing", url, url)):
        response = client.get("/healthz")
    assert response.status_code == 503
    assert time.monotonic() - begun < 5


def test_200_while_every_connection_of_the_pool_is_at_work(
    fresh_database: TestDatabase, client: Client
) -> None:
    from django.db import connection

    connection.ensure_connection()
    pool = connection.pool
    taken = [pool.getconn(timeout=5) for _ in range(pool.max_size - 1)]
    try:
        assert client.get("/healthz").status_code == 200
    finally:
        for one in taken:
            pool.putconn(one)


def test_many_questions_at_once_open_one_connection(
    fresh_database: TestDatabase, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    really_ask = health._ask_database

    def count() -> bool:
        asked.append(1)
        return really_ask()

    monkeypatch.setattr(health, "_ask_database", count)
    # However long twenty threads take on a busy machine, they ask at once.
    monkeypatch.setattr(health, "_HOLDS_SECONDS", 60.0)
    answers: list[int] = []
    threads = [
        threading.Thread(target=lambda: answers.append(Client().get("/healthz").status_code))
        for _ in range(20)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(10)
    assert answers == [200] * 20
    assert len(asked) == 1


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_it_only_answers_questions(
    fresh_database: TestDatabase, client: Client, method: str
) -> None:
    assert getattr(client, method)("/healthz").status_code == 405

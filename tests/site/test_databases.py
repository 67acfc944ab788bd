"""Test runs on one server leave each other's databases alone, and clear up after dead ones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

import psycopg
import pytest
from pytest_django import DjangoDbBlocker

from tests.databases import TestServer
from yunshi.site.rooms import PACKAGE

pytestmark = pytest.mark.database

# A run that makes a database and is killed before it can drop it.
_KILLED = """
import os, signal, sys
from tests.databases import TestServer
server = TestServer(sys.argv[1], sys.argv[2])
with server.copy(sys.argv[3]) as database:
    print(database.name, flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


def names(server: TestServer) -> set[str]:
    with psycopg.connect(server.describe(str(server.owner["dbname"])).owner_url) as connection:
        rows = connection.execute("SELECT datname FROM pg_database").fetchall()
    return {row[0] for row in rows}


@pytest.fixture
def other_run(postgres_server: TestServer, template_database: str) -> Iterator[TestServer]:
    """Another run on the same server, as another process would be."""
    here = postgres_server.describe(str(postgres_server.owner["dbname"]))
    run = TestServer(here.application_url, here.owner_url)
    yield run
    run.leave()


def test_what_a_killed_run_left_is_dropped_by_the_next(
    postgres_server: TestServer, template_database: str, other_run: TestServer
) -> None:
    here = postgres_server.describe(str(postgres_server.owner["dbname"]))
    done = subprocess.run(
        [sys.executable, "-c", _KILLED, here.application_url, here.owner_url, template_database],
        cwd=PACKAGE.parent.parent,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    left = done.stdout.strip()
    assert left in names(postgres_server), done.stderr
    assert other_run.template() == template_database
    assert left not in names(postgres_server)


def test_what_a_living_run_uses_stays(
    postgres_server: TestServer, template_database: str, other_run: TestServer
) -> None:
    with postgres_server.copy(template_database) as mine:
        other_run.template()
        assert {mine.name, template_database} <= names(postgres_server)
    assert mine.name not in names(postgres_server)


def test_a_template_stays_while_a_run_uses_it_and_goes_with_the_last(
    postgres_server: TestServer,
    template_database: str,
    other_run: TestServer,
    monkeypatch: pytest.MonkeyPatch,
    django_db_blocker: DjangoDbBlocker,
) -> None:
    """Somebody edits a migration while another's tests are under way."""
    monkeypatch.setattr("tests.databases.migrations_fingerprint", lambda: "of_another_state")
    with django_db_blocker.unblock():
        edited = other_run.template()
    assert {edited, template_database} <= names(postgres_server)
    other_run.leave()
    monkeypatch.undo()
    postgres_server.template()
    assert edited not in names(postgres_server)
    assert template_database in names(postgres_server)

"""A test's database is dropped by a role that is no superuser, whoever is in it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest

from tests.cli.processes import wait_until
from tests.databases import TestDatabase, TestServer
from yunshi.cli.embedded_postgres import EmbeddedPostgres
from yunshi.cli.embedded_postgres.making import Passwords, superuser_conninfo
from yunshi.cli.embedded_postgres.warden import ServerNote

pytestmark = pytest.mark.processes

# A table that autovacuum finds at once and needs minutes for.
_MAKE_WORK = """
CREATE TABLE dusty (words text) WITH (
    autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0,
    autovacuum_vacuum_cost_delay = 100, autovacuum_vacuum_cost_limit = 1
);
INSERT INTO dusty SELECT repeat('dust', 200) FROM generate_series(1, 20000);
DELETE FROM dusty;
"""


@pytest.fixture
def superuser(home: Path, server: TestServer) -> Iterator[psycopg.Connection]:
    note = ServerNote.read(home / "postgres" / "server.json")
    assert note is not None
    passwords = Passwords.kept_in(home / "postgres" / "passwords.json")
    with psycopg.connect(superuser_conninfo(passwords, note.port), autocommit=True) as connection:
        yield connection


@pytest.fixture
def server(home: Path) -> Iterator[TestServer]:
    with EmbeddedPostgres(home, durable=False) as urls:
        server = TestServer(urls.application, urls.owner)
        yield server
        server.leave()


def sessions(superuser: psycopg.Connection, database: TestDatabase) -> list[str]:
    """What kinds of processes of the server are in the database."""
    rows = superuser.execute(
        "SELECT backend_type FROM pg_stat_activity WHERE datname = %s", [database.name]
    )
    return sorted(kind for (kind,) in rows)


def databases(superuser: psycopg.Connection) -> set[str]:
    return {name for (name,) in superuser.execute("SELECT datname FROM pg_database")}


def test_autovacuum_in_a_database_does_not_keep_it(
    server: TestServer, superuser: psycopg.Connection
) -> None:
    superuser.execute("ALTER SYSTEM SET autovacuum_naptime = '1s'")
    superuser.execute("SELECT pg_reload_conf()")
    with server.copy("template1") as database:
        with database.connect_as_owner() as connection:
            connection.execute(_MAKE_WORK)
        wait_until(
            lambda: "autovacuum worker" in sessions(superuser, database),
            seconds=60,
            what="a worker of autovacuum",
        )
    assert database.name not in databases(superuser)


def test_sessions_of_ours_are_ended(server: TestServer, superuser: psycopg.Connection) -> None:
    with server.copy("template1") as database:
        left = [database.connect_as_application(), database.connect_as_owner()]
        assert sessions(superuser, database) == ["client backend"] * 2
    assert database.name not in databases(superuser)
    for connection in left:
        with pytest.raises(psycopg.OperationalError):
            connection.execute("SELECT 1")
        connection.close()

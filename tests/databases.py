"""Test databases on a real PostgreSQL server.

One template is migrated under the owner's role; every worker's database, and every database a
test wants for itself, is a copy of it. The tests connect under the application's role, so that
what it may not do fails in tests too.
"""

from __future__ import annotations

import hashlib
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import psycopg
from psycopg import sql
from psycopg.conninfo import conninfo_to_dict, make_conninfo

from yunshi.site.rooms import PACKAGE

# Says whose a test database is: "yunshi test run <number>". While a run lives it holds the lock of
# that number, on any machine; the server drops the lock with the run's connection.
_COMMENT = "yunshi test run "
_TEMPLATE_PREFIX = "yunshi_template_"
_TEST_PREFIX = "yunshi_test_"
# Any number that all test runs share: they make and drop databases one after the other.
_MAKING = 7_205_113


@dataclass(frozen=True)
class TestDatabase:
    """One database for tests, as URLs that can be handed to another process."""

    __test__ = False

    name: str
    application_url: str
    owner_url: str

    def environment(self) -> dict[str, str]:
        """This process's environment with the URLs of this database in it."""
        return {
            **os.environ,
            "DJANGO_SETTINGS_MODULE": "yunshi.site.settings",
            "YUNSHI_DATABASE_URL": self.application_url,
            "YUNSHI_OWNER_DATABASE_URL": self.owner_url,
        }

    def connect_as_application(self) -> psycopg.Connection:
        """A connection of its own, in autocommit, under the application's role."""
        return psycopg.connect(self.application_url, autocommit=True)

    def connect_as_owner(self) -> psycopg.Connection:
        """A connection of its own, in autocommit, under the owner's role."""
        return psycopg.connect(self.owner_url, autocommit=True)


class TestServer:
    """A PostgreSQL server on which the owner's role may create databases."""

    __test__ = False

    def __init__(self, application_url: str, owner_url: str) -> None:
        self.application = conninfo_to_dict(application_url)
        self.owner = conninfo_to_dict(owner_url)
        self._run = secrets.randbits(62)
        self._presence = self._connect()
        self._presence.execute("SELECT pg_advisory_lock(%s)", [self._run])

    def leave(self) -> None:
        """Our databases and templates may be dropped from now on."""
        self._presence.close()

    def describe(self, name: str) -> TestDatabase:
        """The database of this name, as URLs."""
        return TestDatabase(name, _url(self.application, name), _url(self.owner, name))

    def template(self) -> str:
        """Name of the migrated template of this state of the migrations, made when missing.

        It stays as long as a run that asked for it lives.
        """
        name = _TEMPLATE_PREFIX + migrations_fingerprint()
        with self._maintenance() as maintenance:
            self._presence.execute("SELECT pg_advisory_lock_shared(%s)", [_lock_of(name)])
            self._drop_leftovers(maintenance)
            found = maintenance.execute(
                "SELECT datallowconn FROM pg_database WHERE datname = %s", [name]
            ).fetchone()
            # A finished template takes no connections; one that does was left half-made.
            if found is not None and found[0]:
                _drop(maintenance, name)
                found = None
            if found is None:
                self._create(maintenance, name, template="template0")
                try:
                    _migrate(self.describe(name))
                except BaseException:
                    _drop(maintenance, name)
                    raise
                maintenance.execute(
                    sql.SQL("ALTER DATABASE {} ALLOW_CONNECTIONS false").format(
                        sql.Identifier(name)
                    )
                )
        return name

    @contextmanager
    def copy(self, template: str) -> Iterator[TestDatabase]:
        """A database of one's own, dropped at the end."""
        name = f"{_TEST_PREFIX}{os.getpid()}_{secrets.token_hex(4)}"
        with self._maintenance() as maintenance:
            self._create(maintenance, name, template=template)
        try:
            yield self.describe(name)
        finally:
            with self._maintenance() as maintenance:
                _drop(maintenance, name)

    def _create(self, maintenance: psycopg.Connection, name: str, *, template: str) -> None:
        database = sql.Identifier(name)
        maintenance.execute(
            sql.SQL("CREATE DATABASE {} TEMPLATE {}").format(database, sql.Identifier(template))
        )
        maintenance.execute(
            sql.SQL("COMMENT ON DATABASE {} IS {}").format(
                database, sql.Literal(f"{_COMMENT}{self._run}")
            )
        )
        maintenance.execute(sql.SQL("REVOKE ALL ON DATABASE {} FROM PUBLIC").format(database))
        maintenance.execute(
            sql.SQL("GRANT CONNECT ON DATABASE {} TO {}").format(
                database, sql.Identifier(str(self.application["user"]))
            )
        )

    def _drop_leftovers(self, maintenance: psycopg.Connection) -> None:
        """Drop what ended runs left: their databases, and templates that no living run uses."""
        rows = maintenance.execute(
            "SELECT datname, shobj_description(oid, 'pg_database') FROM pg_database"
            " WHERE starts_with(datname, %s) OR starts_with(datname, %s)",
            [_TEST_PREFIX, _TEMPLATE_PREFIX],
        ).fetchall()
        for name, comment in rows:
            if name.startswith(_TEMPLATE_PREFIX):
                lock = _lock_of(name)
            else:
                # One without a comment was left between its making and its naming.
                number = (comment or f"{_COMMENT}0").removeprefix(_COMMENT)
                if not number.isdigit():
                    continue
                lock = int(number)
            if _takes(maintenance, lock):
                _drop(maintenance, name)
                maintenance.execute("SELECT pg_advisory_unlock(%s)", [lock])

    def _connect(self) -> psycopg.Connection:
        return psycopg.connect(make_conninfo(**self.owner), autocommit=True)

    @contextmanager
    def _maintenance(self) -> Iterator[psycopg.Connection]:
        """A connection of its own for making and dropping, one run after the other."""
        with self._connect() as connection:
            connection.execute("SELECT pg_advisory_lock(%s)", [_MAKING])
            yield connection


def _takes(maintenance: psycopg.Connection, lock: int) -> bool:
    row = maintenance.execute("SELECT pg_try_advisory_lock(%s)", [lock]).fetchone()
    return row is not None and bool(row[0])


def _lock_of(template: str) -> int:
    return int.from_bytes(hashlib.sha256(template.encode()).digest()[:7])


def _url(parts: Mapping[str, object], name: str) -> str:
    """The URL of another database on the same server."""
    known = {key: quote(str(value), safe="") for key, value in parts.items() if value is not None}
    login = f"{known.pop('user')}:{known.pop('password', '')}"
    place = f"{known.pop('host', '')}:{known.pop('port', '5432')}"
    known.pop("dbname", None)
    options = "&".join(f"{key}={value}" for key, value in known.items())
    return f"postgresql://{login}@{place}/{quote(name, safe='')}" + (f"?{options}" * bool(options))


def _drop(maintenance: psycopg.Connection, name: str) -> None:
    """Drop a database, ending the sessions that are ours to end.

    Not WITH (FORCE): that refuses where autovacuum is at work in the database, whose processes
    belong to no role. A plain DROP asks those to end, and waits for everybody at most 5 s.
    """
    drop = sql.SQL("DROP DATABASE IF EXISTS {}").format(sql.Identifier(name))
    for last in (False, False, True):
        maintenance.execute(
            "SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity"
            " WHERE datname = %s AND pg_has_role(usesysid, 'USAGE')",
            [name],
        )
        try:
            maintenance.execute(drop)
        except psycopg.errors.ObjectInUse:
            # Somebody came in between: a pool that is still alive, for instance.
            if last:
                raise
        else:
            return


def migrations_fingerprint() -> str:
    """A short hash of everything a migrated database follows from: the rooms' migrations, the
    rooms installed, the models, and the locked packages."""
    digest = hashlib.sha256()
    sources = sorted(
        path
        for pattern in (
            "*/migrations/**/*",
            "*/apps.py",
            "*/models.py",
            "*/models/**/*.py",
            "site/**/*.py",
        )
        for path in PACKAGE.glob(pattern)
        if path.is_file() and path.suffix != ".pyc"
    )
    project = PACKAGE.parent.parent
    for path in (*sources, Path(__file__), project / "uv.lock"):
        digest.update(str(path.relative_to(project)).encode() + b"\0")
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()[:16]


def _migrate(database: TestDatabase) -> None:
    from django.core.management import call_command

    with pointed_at(database):
        call_command("migrate", verbosity=0, interactive=False)


@contextmanager
def pointed_at(database: TestDatabase) -> Iterator[None]:
    """Both of Django's aliases lead to this database, in every thread, until the end."""
    from django.conf import settings
    from django.db import connections

    role = settings.YUNSHI_APPLICATION_ROLE
    before = {alias: dict(connections.settings[alias]) for alias in connections.settings}
    _disconnect()
    for alias, url in (("default", database.application_url), ("owner", database.owner_url)):
        parts = conninfo_to_dict(url)
        connections.settings[alias].update(
            NAME=parts["dbname"],
            USER=parts["user"],
            PASSWORD=parts.get("password") or "",
            HOST=parts.get("host") or "",
            PORT=str(parts.get("port") or ""),
        )
    settings.YUNSHI_APPLICATION_ROLE = connections.settings["default"]["USER"]
    try:
        yield
    finally:
        _disconnect()
        settings.YUNSHI_APPLICATION_ROLE = role
        for alias, parts in before.items():
            connections.settings[alias].update(parts)


def _disconnect() -> None:
    from django.db import connections

    for connection in connections.all():
        connection.close()
        connection.close_pool()

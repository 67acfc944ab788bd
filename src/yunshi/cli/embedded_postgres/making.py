"""Make a cluster with its two roles, and know their passwords."""

from __future__ import annotations

import json
import os
import secrets
import shutil
import tempfile
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from yunshi.cli.embedded_postgres.account import Account
from yunshi.cli.embedded_postgres.binaries import Programs

OWNER_ROLE: Final = "yunshi_owner"
APPLICATION_ROLE: Final = "yunshi_application"
DATABASE: Final = "yunshi"
_SUPERUSER: Final = "postgres"


class EmbeddedPostgresError(Exception):
    """The server cannot be had; the message says why and, where it can, what to do."""


@dataclass(frozen=True)
class DatabaseUrls:
    """One database under its two roles."""

    application: str
    owner: str


@dataclass(frozen=True)
class Passwords:
    superuser: str
    owner: str
    application: str

    @classmethod
    def kept_in(cls, path: Path) -> Passwords:
        """The passwords of this cluster; made on first use, readable by their owner alone."""
        if not path.exists():
            made = cls(*(secrets.token_urlsafe(32) for _ in range(3)))
            handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".passwords-")
            with os.fdopen(handle, "w", encoding="ascii") as file:
                json.dump(asdict(made), file)
            os.replace(draft, path)
        return cls(**json.loads(path.read_text(encoding="ascii")))


def _url(role: str, password: str, port: int, database: str) -> str:
    # token_urlsafe needs no escaping in a URL.
    return f"postgresql://{role}:{password}@127.0.0.1:{port}/{database}"


def database_urls(passwords: Passwords, port: int) -> DatabaseUrls:
    return DatabaseUrls(
        application=_url(APPLICATION_ROLE, passwords.application, port, DATABASE),
        owner=_url(OWNER_ROLE, passwords.owner, port, DATABASE),
    )


def superuser_conninfo(passwords: Passwords, port: int) -> str:
    return make_conninfo(
        host="127.0.0.1",
        port=port,
        user=_SUPERUSER,
        password=passwords.superuser,
        dbname="postgres",
        connect_timeout=5,
    )


def accepts(conninfo: str) -> bool:
    try:
        psycopg.connect(conninfo).close()
    except psycopg.OperationalError:
        return False
    return True


def make_cluster(account: Account, programs: Programs, data: Path, password: str) -> None:
    """initdb into a folder beside the place, then move it there: never a half-made cluster."""
    draft = Path(tempfile.mkdtemp(dir=data.parent, prefix=".data-"))
    try:
        account.own(draft)
        password_file = draft / "password"
        password_file.write_text(password, encoding="ascii")
        password_file.chmod(0o600)
        account.own(password_file)
        made = account.run(
            [
                programs / "initdb",
                f"--pgdata={draft / 'data'}",
                f"--username={_SUPERUSER}",
                f"--pwfile={password_file}",
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                *_locale(programs),
                "--data-checksums",
            ]
        )
        if made.returncode != 0:
            raise EmbeddedPostgresError(
                f"initdb failed in {data.parent}: {made.stdout.decode(errors='replace').strip()}"
            )
        try:
            os.rename(draft / "data", data)
        except OSError as error:
            raise EmbeddedPostgresError(
                f"{data} holds something that is not a PostgreSQL cluster: move it away."
            ) from error
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _locale(programs: Programs) -> list[str | Path]:
    """C.UTF-8: texts sort by code point. From 17 on PostgreSQL has it built in, the same on every
    system; before, it is the system's."""
    if programs.major_version >= 17:
        return ["--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"]
    return ["--locale=C.UTF-8"]


def make_roles(passwords: Passwords, port: int) -> None:
    """The two roles and the database, where they are missing."""
    with psycopg.connect(superuser_conninfo(passwords, port), autocommit=True) as connection:
        for role, password, rights in (
            (OWNER_ROLE, passwords.owner, "CREATEDB"),
            (APPLICATION_ROLE, passwords.application, "NOCREATEDB"),
        ):
            known = connection.execute("SELECT 1 FROM pg_roles WHERE rolname = %s", [role])
            verb = sql.SQL("ALTER" if known.fetchone() else "CREATE")
            connection.execute(
                sql.SQL("{} ROLE {} LOGIN NOSUPERUSER NOCREATEROLE {} PASSWORD {}").format(
                    verb, sql.Identifier(role), sql.SQL(rights), sql.Literal(password)
                )
            )
        found = connection.execute("SELECT 1 FROM pg_database WHERE datname = %s", [DATABASE])
        if found.fetchone() is None:
            connection.execute(
                sql.SQL("CREATE DATABASE {} OWNER {}").format(
                    sql.Identifier(DATABASE), sql.Identifier(OWNER_ROLE)
                )
            )
        for statement in (
            "REVOKE ALL ON DATABASE {database} FROM PUBLIC",
            "GRANT CONNECT ON DATABASE {database} TO {role}",
            # The owner may end the application's sessions, to drop a database of its own.
            "GRANT {role} TO {owner}",
        ):
            connection.execute(
                sql.SQL(statement).format(
                    database=sql.Identifier(DATABASE),
                    role=sql.Identifier(APPLICATION_ROLE),
                    owner=sql.Identifier(OWNER_ROLE),
                )
            )

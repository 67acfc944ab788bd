"""Start, join and leave the embedded PostgreSQL server of a data folder."""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Final

import psycopg
from psycopg import sql
from psycopg.conninfo import make_conninfo

from yunshi.cli.embedded_postgres.account import (
    Account,
    AccountError,
    reachable_folder,
    server_account,
)
from yunshi.cli.embedded_postgres.binaries import MAJOR_VERSION, BinariesMissing, programs_for
from yunshi.cli.embedded_postgres.locks import FileLock, LockTimeout, is_held
from yunshi.cli.embedded_postgres.warden import STOP_SECONDS, Charge, ServerNote

OWNER_ROLE: Final = "yunshi_owner"
APPLICATION_ROLE: Final = "yunshi_application"
DATABASE: Final = "yunshi"
_SUPERUSER: Final = "postgres"
# A server that crashed replays its log before it answers; that may take minutes.
START_SECONDS: Final = 600


class EmbeddedPostgresError(Exception):
    """The server cannot be had; the message says why and, where it can, what to do."""


@dataclass(frozen=True)
class DatabaseUrls:
    """One database under its two roles."""

    application: str
    owner: str


@dataclass(frozen=True)
class _Passwords:
    superuser: str
    owner: str
    application: str

    @classmethod
    def kept_in(cls, path: Path) -> _Passwords:
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


def _urls(passwords: _Passwords, port: int) -> DatabaseUrls:
    return DatabaseUrls(
        application=_url(APPLICATION_ROLE, passwords.application, port, DATABASE),
        owner=_url(OWNER_ROLE, passwords.owner, port, DATABASE),
    )


def control_folder(home: Path) -> Path:
    """Where an embedded server of this data folder keeps its locks, notes and passwords."""
    return home / "postgres"


def running_urls(home: Path) -> DatabaseUrls | None:
    """URLs of the embedded server that runs in this data folder; None when none runs, or when
    it belongs to somebody else."""
    control = control_folder(home)
    try:
        if not is_held(control / "warden.lock"):
            return None
        note = ServerNote.read(control / "server.json")
        if note is None:
            return None
        return _urls(_Passwords.kept_in(control / "passwords.json"), note.port)
    except PermissionError:
        return None


class EmbeddedPostgres:
    """The PostgreSQL server of a data folder, for as long as we use it.

    Several processes may use one server: the first starts it, the last to leave stops it, and a
    killed one counts as having left. ``durable=False`` is for tests only: such a server may lose
    everything when the machine stops, and a broken one is thrown away and made anew.
    """

    def __init__(
        self,
        home: Path,
        *,
        durable: bool = True,
        tell: Callable[[str], None] = lambda line: print(line, file=sys.stderr),
    ) -> None:
        self.home = home
        self.durable = durable
        self.control = control_folder(home)
        self._tell = tell
        self._users = FileLock(self.control / "users.lock")
        self._warden: subprocess.Popen[bytes] | None = None

    def start(self) -> DatabaseUrls:
        """Start the server or join the one that runs. Raises EmbeddedPostgresError."""
        try:
            return self._start()
        except PermissionError as error:
            self.stop()
            raise EmbeddedPostgresError(
                f"{error.filename} belongs to another user: run as that user, or set YUNSHI_HOME"
                " to a folder of your own."
            ) from error
        except (AccountError, BinariesMissing, LockTimeout) as error:
            self.stop()
            raise EmbeddedPostgresError(str(error)) from error
        except BaseException:
            self.stop()
            raise

    def stop(self) -> None:
        """Leave the server. When we were its last user, returns once it has stopped."""
        self._users.release()
        end = time.monotonic() + 2 * STOP_SECONDS
        while is_held(self.control / "warden.lock") and time.monotonic() < end:
            if self._others_use_it():
                return
            time.sleep(0.02)
        if self._warden is not None:
            # Our child has given its lock back; only its exit is left to collect.
            self._warden.wait(STOP_SECONDS)
            self._warden = None

    def __enter__(self) -> DatabaseUrls:
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def _others_use_it(self) -> bool:
        """Whether the users' lock is shared by others; a warden that stops holds it alone."""
        with FileLock(self.control / "users.lock") as lock:
            if lock.try_acquire():
                return False
            return lock.try_acquire(shared=True)

    def _start(self) -> DatabaseUrls:
        self.control.mkdir(parents=True, exist_ok=True)
        # While a warden stops its server nobody can join; afterwards we start anew.
        self._users.acquire(shared=True, seconds=2 * STOP_SECONDS)
        with FileLock(self.control / "start.lock") as starting:
            starting.acquire(seconds=START_SECONDS)
            running = running_urls(self.home)
            if running is not None:
                return running
            account = server_account()
            programs = programs_for(account)
            data = self._data_folder(account)
            passwords = _Passwords.kept_in(self.control / "passwords.json")
            self._stop_left_server(account, programs, data)
            if not (data / "PG_VERSION").is_file():
                _make_cluster(account, programs, data, passwords.superuser)
            self._check_version(account, data)
            try:
                port = self._start_warden(account, programs, data)
            except EmbeddedPostgresError:
                if self.durable:
                    raise
                shutil.rmtree(data)
                _make_cluster(account, programs, data, passwords.superuser)
                port = self._start_warden(account, programs, data)
            _make_roles(passwords, port)
            return _urls(passwords, port)

    def _data_folder(self, account: Account) -> Path:
        folder = reachable_folder(self.control, account)
        if folder != self.control:
            self._tell(
                f"{self.control} lies in a private folder; PostgreSQL keeps its data in {folder}."
            )
        return folder / "data"

    def _check_version(self, account: Account, data: Path) -> None:
        found = (data / "PG_VERSION").read_text(encoding="ascii").strip()
        if found != str(MAJOR_VERSION):
            raise EmbeddedPostgresError(
                f"{data} was made by PostgreSQL {found}, this Yunshi brings {MAJOR_VERSION}:"
                " dump it with the old version and restore it, or move the folder away."
            )

    def _stop_left_server(self, account: Account, programs: Path, data: Path) -> None:
        """Stop a server whose warden was killed. It may be stopping already."""
        if not (data / "postmaster.pid").exists():
            return
        if account.run([programs / "pg_ctl", "status", "-D", data]).returncode != 0:
            return
        stopped = account.run(
            [programs / "pg_ctl", "stop", "-D", data, "-m", "fast", "-w", "-t", str(STOP_SECONDS)]
        )
        if (
            stopped.returncode != 0
            and account.run([programs / "pg_ctl", "status", "-D", data]).returncode == 0
        ):
            raise EmbeddedPostgresError(
                f"A PostgreSQL server that was left in {data} does not stop:"
                f" {stopped.stdout.decode(errors='replace').strip()}"
            )

    def _start_warden(self, account: Account, programs: Path, data: Path) -> int:
        """Start the warden and wait for its server's port."""
        charge = Charge(
            control=str(self.control),
            data=str(data),
            programs=str(programs),
            user_id=account.user_id,
            group_id=account.group_id,
            durable=self.durable,
        )
        note = self.control / "server.json"
        note.unlink(missing_ok=True)
        log_path = self.control / "warden.log"
        with open(log_path, "ab") as log:
            warden = subprocess.Popen(  # noqa: S603 - ourselves
                [sys.executable, "-m", "yunshi.cli.embedded_postgres", charge.dumps()],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        self._warden = warden
        passwords = _Passwords.kept_in(self.control / "passwords.json")
        end = time.monotonic() + START_SECONDS
        told = time.monotonic() + 5
        while time.monotonic() < end:
            found = ServerNote.read(note)
            if found is not None and _accepts(_superuser_conninfo(passwords, found.port)):
                return found.port
            if warden.poll() is not None:
                raise EmbeddedPostgresError(
                    f"PostgreSQL did not start; {self.control / 'server.log'} says why."
                )
            if time.monotonic() > told:
                self._tell("PostgreSQL is still starting (it may be recovering from a crash) …")
                told = end
            time.sleep(0.02)
        raise EmbeddedPostgresError(f"PostgreSQL did not start within {START_SECONDS} seconds.")


def _superuser_conninfo(passwords: _Passwords, port: int) -> str:
    return make_conninfo(
        host="127.0.0.1",
        port=port,
        user=_SUPERUSER,
        password=passwords.superuser,
        dbname="postgres",
        connect_timeout=5,
    )


def _accepts(conninfo: str) -> bool:
    try:
        psycopg.connect(conninfo).close()
    except psycopg.OperationalError:
        return False
    return True


def _make_cluster(account: Account, programs: Path, data: Path, password: str) -> None:
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
                # The server's own C.UTF-8: order and case are the same on every system.
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--data-checksums",
            ]
        )
        if made.returncode != 0:
            raise EmbeddedPostgresError(
                f"initdb failed in {data.parent}: {made.stdout.decode(errors='replace').strip()}"
            )
        os.rename(draft / "data", data)
    finally:
        with contextlib.suppress(FileNotFoundError):
            shutil.rmtree(draft)


def _make_roles(passwords: _Passwords, port: int) -> None:
    """The two roles and the database, where they are missing."""
    with psycopg.connect(_superuser_conninfo(passwords, port), autocommit=True) as connection:
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
        ):
            connection.execute(
                sql.SQL(statement).format(
                    database=sql.Identifier(DATABASE), role=sql.Identifier(APPLICATION_ROLE)
                )
            )

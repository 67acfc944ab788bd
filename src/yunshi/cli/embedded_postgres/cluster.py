"""Start, join and leave the embedded PostgreSQL server of a data folder."""

from __future__ import annotations

import os
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Final

from yunshi.cli.embedded_postgres.account import (
    Account,
    AccountError,
    keep_private,
    make_passable,
    reachable_folder,
    server_account,
)
from yunshi.cli.embedded_postgres.binaries import (
    BinariesMissing,
    Programs,
    bundled_programs,
    programs_in,
)
from yunshi.cli.embedded_postgres.locks import FileLock, LockTimeout, is_held
from yunshi.cli.embedded_postgres.making import (
    DatabaseUrls,
    EmbeddedPostgresError,
    Passwords,
    accepts,
    database_urls,
    make_cluster,
    make_roles,
    superuser_conninfo,
)
from yunshi.cli.embedded_postgres.warden import STOP_SECONDS, Charge, ServerNote

# A server that crashed replays its log before it answers; that may take minutes.
START_SECONDS: Final = 600


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
        return database_urls(Passwords.kept_in(control / "passwords.json"), note.port)
    except PermissionError:
        return None


class _Warden:
    """The warden that we started. It may outlive us, so it is no subprocess.Popen."""

    def __init__(self, charge: Charge, log: Path) -> None:
        self._ended = False
        append = os.O_WRONLY | os.O_CREAT | os.O_APPEND
        self._process = os.posix_spawn(
            sys.executable,
            [sys.executable, "-m", "yunshi.cli.embedded_postgres", charge.dumps()],
            os.environ,
            file_actions=[
                (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0),
                (os.POSIX_SPAWN_OPEN, 1, str(log), append, 0o600),
                (os.POSIX_SPAWN_DUP2, 1, 2),
            ],
            # Ctrl-C in our terminal is not meant for it.
            setsid=True,
        )

    def has_ended(self) -> bool:
        if not self._ended:
            try:
                self._ended = os.waitpid(self._process, os.WNOHANG)[0] != 0
            except ChildProcessError:
                self._ended = True
        return self._ended


class EmbeddedPostgres:
    """The PostgreSQL server of a data folder, for as long as we use it.

    Several processes may use one server: the first starts it, the last to leave stops it, and a
    killed one counts as having left. ``durable=False`` is for tests only: such a server may lose
    everything when the machine stops, and a broken one is thrown away and made anew.
    ``programs`` names a folder with other PostgreSQL programs than the bundled ones.
    """

    def __init__(
        self,
        home: Path,
        *,
        durable: bool = True,
        programs: Path | None = None,
        tell: Callable[[str], None] = lambda line: print(line, file=sys.stderr),
    ) -> None:
        self.home = home
        self.durable = durable
        self.control = control_folder(home)
        self._programs = programs
        self._tell = tell
        self._users = FileLock(self.control / "users.lock")
        self._warden: _Warden | None = None

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
        # Our child has given its lock back; only its exit is left to collect.
        while self._warden and not self._warden.has_ended() and time.monotonic() < end:
            time.sleep(0.01)

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
        # As root, the server's own account must get through to its data.
        for folder in (self.home, self.control):
            if os.geteuid() == 0:
                make_passable(folder)
            else:
                folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        # While a warden stops its server nobody can join; afterwards we start anew.
        self._users.acquire(shared=True, seconds=2 * STOP_SECONDS)
        with FileLock(self.control / "start.lock") as starting:
            starting.acquire(seconds=START_SECONDS)
            running = running_urls(self.home)
            if running is not None:
                return running
            account = server_account()
            keep_private(self.home, account)
            programs = (
                programs_in(self._programs, account)
                if self._programs is not None
                else bundled_programs(account)
            )
            data = self._data_folder(account)
            passwords = Passwords.kept_in(self.control / "passwords.json")
            self._stop_left_server(account, programs, data)
            try:
                port = self._start_cluster(account, programs, data)
            except EmbeddedPostgresError:
                if self.durable or not data.exists():
                    raise
                shutil.rmtree(data)
                port = self._start_cluster(account, programs, data)
            make_roles(passwords, port)
            return database_urls(passwords, port)

    def _data_folder(self, account: Account) -> Path:
        folder = reachable_folder(self.control, account)
        if folder != self.control:
            self._tell(
                f"{self.control} lies in a private folder; PostgreSQL keeps its data in {folder}."
            )
        return folder / "data"

    def _start_cluster(self, account: Account, programs: Programs, data: Path) -> int:
        version = data / "PG_VERSION"
        if not version.is_file():
            passwords = Passwords.kept_in(self.control / "passwords.json")
            make_cluster(account, programs, data, passwords.superuser)
        found = version.read_text(encoding="ascii").strip()
        if found != str(programs.major_version):
            raise EmbeddedPostgresError(
                f"{data} was made by PostgreSQL {found}, this is {programs.major_version}:"
                " dump it with the old version and restore it, or move the folder away."
            )
        return self._start_warden(account, programs, data)

    def _stop_left_server(self, account: Account, programs: Programs, data: Path) -> None:
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

    def _start_warden(self, account: Account, programs: Programs, data: Path) -> int:
        """Start the warden and wait for its server's port."""
        charge = Charge(
            control=str(self.control),
            data=str(data),
            programs=str(programs.folder),
            user_id=account.user_id,
            group_id=account.group_id,
            durable=self.durable,
        )
        note = self.control / "server.json"
        note.unlink(missing_ok=True)
        warden = self._warden = _Warden(charge, self.control / "warden.log")
        passwords = Passwords.kept_in(self.control / "passwords.json")
        end = time.monotonic() + START_SECONDS
        told = time.monotonic() + 5
        while time.monotonic() < end:
            found = ServerNote.read(note)
            if found is not None and accepts(superuser_conninfo(passwords, found.port)):
                return found.port
            if warden.has_ended():
                raise EmbeddedPostgresError(
                    f"PostgreSQL did not start; {self.control / 'server.log'} says why."
                )
            if time.monotonic() > told:
                self._tell("PostgreSQL is still starting (it may be recovering from a crash) …")
                told = end
            time.sleep(0.02)
        raise EmbeddedPostgresError(f"PostgreSQL did not start within {START_SECONDS} seconds.")

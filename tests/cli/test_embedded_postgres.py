"""The embedded PostgreSQL: two roles, nothing open, and no process left whoever dies."""

from __future__ import annotations

import json
import os
import shutil
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg
import pytest

from tests.cli.processes import is_alive, processes_naming, wait_until
from yunshi.cli.embedded_postgres import EmbeddedPostgres, EmbeddedPostgresError, running_urls
from yunshi.cli.embedded_postgres.account import ACCOUNT_NAME, REACHABLE_HOME, server_account
from yunshi.cli.embedded_postgres.binaries import bundled_programs
from yunshi.cli.embedded_postgres.warden import ServerNote

pytestmark = pytest.mark.processes

# Starts or joins the server, says its URLs, and uses it until its input ends.
_USER = """
import json, sys
from pathlib import Path
from yunshi.cli.embedded_postgres import EmbeddedPostgres
with EmbeddedPostgres(Path(sys.argv[1])) as urls:
    print(json.dumps([urls.application, urls.owner]), flush=True)
    sys.stdin.read()
"""


@contextmanager
def user_process(home: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", _USER, str(home)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        yield process
    finally:
        process.kill()
        process.wait(30)
        assert process.stdin is not None
        assert process.stdout is not None
        process.stdin.close()
        process.stdout.close()


def first_line(process: subprocess.Popen[str]) -> list[str]:
    assert process.stdout is not None
    line = process.stdout.readline()
    assert line, "the process ended without a word"
    return list(json.loads(line))


def note_of(home: Path) -> ServerNote:
    note = ServerNote.read(home / "postgres" / "server.json")
    assert note is not None
    return note


def query(url: str, statement: str) -> Any:
    with psycopg.connect(url, autocommit=True) as connection:
        row = connection.execute(statement).fetchone()
        assert row is not None
        return row[0]


def run(url: str, *statements: str) -> None:
    with psycopg.connect(url, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement)


def wait_until_gone(home: Path, *processes: int) -> None:
    wait_until(
        lambda: not any(map(is_alive, processes)) and not processes_naming(home),
        seconds=20,
        what=f"the end of every process on {home}",
    )


def test_the_two_roles_are_no_superusers_and_only_the_owner_makes_tables(home: Path) -> None:
    with EmbeddedPostgres(home) as urls:
        assert query(urls.owner, "SELECT current_user") == "yunshi_owner"
        assert query(urls.application, "SELECT current_user") == "yunshi_application"
        for url in (urls.owner, urls.application):
            assert query(url, "SELECT current_setting('is_superuser')") == "off"
        run(urls.owner, "CREATE TABLE of_owner (id integer)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            run(urls.application, "CREATE TABLE of_application (id integer)")
        with pytest.raises(psycopg.errors.InsufficientPrivilege):
            run(urls.application, "CREATE DATABASE of_application")


def test_the_cluster_is_made_as_promised(home: Path) -> None:
    with EmbeddedPostgres(home) as urls:
        for setting, value in {
            "listen_addresses": "127.0.0.1",
            "password_encryption": "scram-sha-256",
            "data_checksums": "on",
            "server_encoding": "UTF8",
            "fsync": "on",
        }.items():
            assert query(urls.owner, f"SHOW {setting}") == value
        assert (
            query(
                urls.owner,
                "SELECT coalesce(datlocale, datcollate) FROM pg_database"
                " WHERE datname = current_database()",
            )
            == "C.UTF-8"
        )
    data = next(home.glob("postgres/data"))
    rules = [
        line.split()[-1]
        for line in (data / "pg_hba.conf").read_text(encoding="utf-8").splitlines()
        if line.strip() and not line.startswith("#")
    ]
    assert set(rules) == {"scram-sha-256"}


def test_nobody_enters_without_the_password_and_nobody_else_reads_it(home: Path) -> None:
    with EmbeddedPostgres(home) as urls:
        password = urls.application.partition("yunshi_application:")[2].partition("@")[0]
        assert len(password) >= 32
        with pytest.raises(psycopg.OperationalError, match="password authentication failed"):
            run(urls.application.replace(password, "guess"), "SELECT 1")
        kept = (home / "postgres" / "passwords.json").stat()
        assert stat.S_IMODE(kept.st_mode) == 0o600
        assert kept.st_uid == os.geteuid()
        for process in processes_naming(home):
            command = Path(f"/proc/{process}/cmdline").read_bytes()
            assert password.encode() not in command


def test_the_server_is_not_root_and_its_account_logs_in_nowhere(home: Path) -> None:
    with EmbeddedPostgres(home):
        server = note_of(home).server
        owner = os.stat(f"/proc/{server}").st_uid
        assert owner != 0
        if os.geteuid() == 0:
            import pwd

            assert pwd.getpwuid(owner).pw_name == ACCOUNT_NAME
            assert pwd.getpwuid(owner).pw_shell == "/usr/sbin/nologin"
        environment = Path(f"/proc/{server}/environ").read_bytes()
        assert set(environment.rstrip(b"\0").split(b"\0")) >= {b"LC_ALL=C", b"TZ=UTC"}
        assert b"YUNSHI" not in environment


def test_leaving_stops_the_server_and_the_data_stays(home: Path) -> None:
    server = EmbeddedPostgres(home)
    urls = server.start()
    run(urls.owner, "CREATE TABLE kept (id integer)", "INSERT INTO kept VALUES (7)")
    note = note_of(home)
    server.stop()
    assert not is_alive(note.server)
    assert not is_alive(note.warden)
    assert processes_naming(home) == []
    assert running_urls(home) is None
    with server as urls:
        assert query(urls.owner, "SELECT id FROM kept") == 7


def test_the_last_to_leave_stops_the_server(home: Path) -> None:
    with user_process(home) as other:
        urls = first_line(other)
        mine = EmbeddedPostgres(home)
        assert mine.start().application == urls[0]
        note = note_of(home)
        mine.stop()
        assert query(urls[0], "SELECT 1") == 1
        assert other.stdin is not None
        other.stdin.close()
        assert other.wait(20) == 0
        wait_until_gone(home, note.server, note.warden)


def test_several_at_once_start_one_server(home: Path) -> None:
    with (
        user_process(home) as first,
        user_process(home) as second,
        user_process(home) as third,
    ):
        assert len({tuple(first_line(process)) for process in (first, second, third)}) == 1
        assert len(processes_naming(f'"control": "{home}/postgres"')) == 1
    wait_until_gone(home)


def test_kill_9_of_the_only_user_stops_the_server_in_order(home: Path) -> None:
    with user_process(home) as user:
        urls = first_line(user)
        run(urls[1], "CREATE TABLE kept (id integer)", "INSERT INTO kept VALUES (7)")
        note = note_of(home)
        user.kill()
        wait_until_gone(home, note.server, note.warden)
    assert "database system is shut down" in (home / "postgres" / "server.log").read_text()
    with EmbeddedPostgres(home) as again:
        assert query(again.owner, "SELECT id FROM kept") == 7


def test_kill_9_of_the_warden_leaves_no_server(home: Path) -> None:
    with user_process(home) as user:
        urls = first_line(user)
        run(urls[1], "CREATE TABLE kept (id integer)", "INSERT INTO kept VALUES (7)")
        note = note_of(home)
        os.kill(note.warden, signal.SIGKILL)
        wait_until(lambda: not is_alive(note.server), seconds=20, what="the end of the server")
        # The user still holds its lock, and a newcomer gets a new server all the same.
        with EmbeddedPostgres(home) as again:
            assert query(again.owner, "SELECT id FROM kept") == 7


def test_sigterm_to_the_warden_stops_the_server_in_order(home: Path) -> None:
    with user_process(home) as user:
        first_line(user)
        note = note_of(home)
        os.kill(note.warden, signal.SIGTERM)
        wait_until(
            lambda: not is_alive(note.server) and not is_alive(note.warden),
            seconds=20,
            what="the end of server and warden",
        )
    assert "database system is shut down" in (home / "postgres" / "server.log").read_text()


def test_after_a_crash_of_the_server_the_next_start_recovers_what_was_committed(
    home: Path,
) -> None:
    with user_process(home) as user:
        urls = first_line(user)
        run(urls[1], "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS id")
        note = note_of(home)
        os.kill(note.server, signal.SIGKILL)
        wait_until(lambda: not is_alive(note.warden), seconds=20, what="the end of the warden")
    wait_until_gone(home, note.server, note.warden)
    with EmbeddedPostgres(home) as again:
        assert query(again.owner, "SELECT count(*) FROM kept") == 1000


def test_a_server_that_was_left_behind_is_stopped_and_started_anew(home: Path) -> None:
    with EmbeddedPostgres(home) as urls:
        run(urls.owner, "CREATE TABLE kept (id integer)", "INSERT INTO kept VALUES (7)")
    account = server_account()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    left = account.start(
        [
            bundled_programs(account) / "postgres",
            "-D",
            home / "postgres" / "data",
            "-clisten_addresses=127.0.0.1",
            f"-cport={port}",
            "-cunix_socket_directories=",
        ],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        pid_file = home / "postgres" / "data" / "postmaster.pid"
        wait_until(
            lambda: pid_file.exists() and "ready" in pid_file.read_text(),
            seconds=20,
            what="the start of the server that is left",
        )
        with EmbeddedPostgres(home) as urls:
            assert left.wait(20) == 0
            assert query(urls.owner, "SELECT id FROM kept") == 7
    finally:
        left.kill()
        left.wait(20)


def test_a_cluster_of_another_version_is_refused_and_left_as_it_is(home: Path) -> None:
    with EmbeddedPostgres(home):
        pass
    version = home / "postgres" / "data" / "PG_VERSION"
    version.write_text("12\n")
    with pytest.raises(EmbeddedPostgresError, match=r"was made by PostgreSQL 12, this is 18"):
        EmbeddedPostgres(home).start()
    assert version.read_text() == "12\n"
    assert processes_naming(home) == []


def test_a_folder_that_is_no_cluster_is_refused_and_left_as_it_is(home: Path) -> None:
    other = home / "postgres" / "data" / "letter.txt"
    other.parent.mkdir(parents=True)
    other.write_text("dear reader")
    with pytest.raises(EmbeddedPostgresError, match="not a PostgreSQL cluster: move it away"):
        EmbeddedPostgres(home).start()
    assert other.read_text() == "dear reader"


@pytest.mark.parametrize("before", [None, 0o755, 0o777])
def test_the_data_folder_is_closed_to_others_and_the_server_gets_through(
    before: int | None,
) -> None:
    with tempfile.TemporaryDirectory(prefix="yunshi-open-") as above:
        os.chmod(above, 0o755)  # noqa: S103 (others pass through, as through /srv)
        home = Path(above) / "var"
        if before is not None:
            home.mkdir()
            home.chmod(before)
        for _ in range(2):
            with EmbeddedPostgres(home) as urls:
                assert query(urls.owner, "SELECT 1") == 1
                found = home.stat()
                if os.geteuid() == 0:
                    assert stat.S_IMODE(found.st_mode) == 0o710
                    assert found.st_gid == server_account().group_id
                    data = Path(os.readlink(f"/proc/{note_of(home).server}/cwd"))
                    assert data.is_relative_to(home)
                else:
                    assert stat.S_IMODE(found.st_mode) == 0o700


@pytest.mark.skipif(os.geteuid() != 0, reason="only root starts servers for another account")
def test_private_folders_above_stay_private() -> None:
    with tempfile.TemporaryDirectory(prefix="yunshi-private-") as private:
        home = Path(private) / "var"
        told: list[str] = []
        server = EmbeddedPostgres(home, tell=told.append)
        with server as urls:
            data = Path(
                os.readlink(f"/proc/{note_of(home).server}/cwd"),
            )
            assert query(urls.owner, "SELECT 1") == 1
        assert data.parent.parent == REACHABLE_HOME
        assert [str(data.parent) in line for line in told] == [True]
        assert stat.S_IMODE(os.stat(private).st_mode) == 0o700
        assert stat.S_IMODE(data.stat().st_mode) == 0o700
        shutil.rmtree(data.parent)


@pytest.mark.skipif(os.geteuid() == 0, reason="root reads every file")
def test_a_folder_of_another_user_gives_one_clear_sentence(home: Path) -> None:
    control = home / "postgres"
    control.mkdir(mode=0o500)
    with pytest.raises(EmbeddedPostgresError, match="belongs to another user"):
        EmbeddedPostgres(home).start()
    control.chmod(0o700)


# Starts a program that outlives nobody, says its number, and waits to be killed.
_PARENT = """
import signal, subprocess, sys
from yunshi.cli.embedded_postgres.account import die_with_parent
child = subprocess.Popen(
    [sys.executable, "-c", "import time; time.sleep(60)"],
    preexec_fn=die_with_parent(signal.SIGINT),
)
print(child.pid, flush=True)
child.wait()
"""


def test_a_child_ends_with_its_parent_even_where_ctrl_c_is_ignored() -> None:
    """As in a script that puts the tests in the background."""
    with subprocess.Popen(
        [sys.executable, "-c", _PARENT],
        stdout=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, signal.SIG_IGN),
    ) as parent:
        assert parent.stdout is not None
        child = int(parent.stdout.readline())
        parent.kill()
    wait_until(lambda: not is_alive(child), seconds=10, what="the end of the child")

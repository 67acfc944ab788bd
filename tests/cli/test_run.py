"""``yunshi run`` and ``make run``: ready, stopped, killed, started again. Real processes."""

from __future__ import annotations

import http.client
import json
import os
import signal
import socket
import stat
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import psycopg
import pytest

from tests.cli.processes import is_alive, processes_naming, wait_until
from tests.databases import TestDatabase
from yunshi.cli.embedded_postgres import running_urls
from yunshi.site.rooms import PACKAGE

pytestmark = pytest.mark.processes

PROJECT = PACKAGE.parent.parent
# Should the test itself be killed, the site goes with it.
YUNSHI_RUN = (sys.executable, "-m", "yunshi.cli", "run", "--stop-with-parent")
# What one start may take on a busy machine, once everything is installed.
START_SECONDS = 180
STOP_SECONDS = 40


class Site:
    """A started site: its process, its port, and what it printed so far."""

    def __init__(self, process: subprocess.Popen[bytes], home: Path, port: int, log: Path) -> None:
        self.process = process
        self.home = home
        self.port = port
        self._log = log

    @property
    def lines(self) -> list[str]:
        return self._log.read_text(encoding="utf-8").splitlines()

    def wait_for_line(self, words: str) -> str:
        """The first line with these words; fails when it ends before, or takes too long."""

        def found() -> list[str]:
            # Looked at before the lines: what it printed last must not be missed.
            has_ended = self.process.poll() is not None
            lines = [line for line in self.lines if words in line]
            if has_ended and not lines:
                pytest.fail(f"it ended and never said {words!r}:\n" + "\n".join(self.lines))
            return lines

        wait_until(found, seconds=START_SECONDS, what=f"the line {words!r}")
        return found()[0]

    def wait_until_ready(self) -> None:
        assert self.wait_for_line("is ready").endswith(f"http://127.0.0.1:{self.port}")

    def ask(self, path: str) -> int:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            return connection.getresponse().status
        finally:
            connection.close()

    def end(self) -> int:
        """Wait for its end; no process of its data folder may be left."""
        status = self.process.wait(STOP_SECONDS)
        assert processes_naming(self.home) == []
        return status

    def wait_until_all_is_gone(self) -> None:
        wait_until(
            lambda: not processes_naming(self.home),
            seconds=STOP_SECONDS,
            what=f"the end of every process on {self.home}",
        )


@contextmanager
def started(
    home: Path,
    environment: dict[str, str],
    command: Sequence[str] = YUNSHI_RUN,
    *,
    port: int | None = None,
    **more: str,
) -> Iterator[Site]:
    port = port or free_port()
    variables = {
        **environment,
        "YUNSHI_HOME": str(home),
        "YUNSHI_PORT": str(port),
        # The demo has a test of its own; the others start faster without.
        "YUNSHI_DEMO": "0",
        **more,
    }
    log = home.with_suffix(".log")
    with log.open("wb") as file:
        process = subprocess.Popen(
            command,
            cwd=PROJECT,
            env=variables,
            stdin=subprocess.DEVNULL,
            stdout=file,
            stderr=file,
            start_new_session=True,
        )
    try:
        yield Site(process, home, port, log)
    finally:
        process.kill()
        process.wait()
        log.unlink()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_it_serves_stops_on_sigterm_and_keeps_its_data(
    home: Path, bare_environment: dict[str, str]
) -> None:
    with started(home, bare_environment) as site:
        site.wait_until_ready()
        assert site.ask("/healthz") == 200
        urls = running_urls(home)
        assert urls is not None
        with psycopg.connect(urls.application) as connection:
            connection.execute("INSERT INTO django_session VALUES ('kept', 'data', now())")
        secret = (home / "secret-key").read_text()
        assert stat.S_IMODE((home / "secret-key").stat().st_mode) == 0o600
        site.process.send_signal(signal.SIGTERM)
        assert site.end() == 0
    with started(home, bare_environment) as again:
        again.wait_until_ready()
        assert (home / "secret-key").read_text() == secret
        urls = running_urls(home)
        assert urls is not None
        with psycopg.connect(urls.application) as connection:
            found = connection.execute("SELECT session_key FROM django_session").fetchall()
            assert found == [("kept",)]
        again.process.send_signal(signal.SIGTERM)
        assert again.end() == 0


def test_ctrl_c_stops_it(home: Path, bare_environment: dict[str, str]) -> None:
    with started(home, bare_environment) as site:
        site.wait_until_ready()
        # A terminal sends SIGINT to the whole group in front.
        os.killpg(site.process.pid, signal.SIGINT)
        assert site.end() == 0
        assert not any("Traceback" in line for line in site.lines)


def test_senders_who_dawdle_keep_nobody_waiting_and_it_from_nothing(
    home: Path, bare_environment: dict[str, str]
) -> None:
    with started(home, bare_environment) as site, ExitStack() as senders:
        site.wait_until_ready()
        for _ in range(20):
            sender = socket.create_connection(("127.0.0.1", site.port))
            senders.enter_context(sender)
            sender.sendall(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nsome")
        assert site.ask("/healthz") == 200
        os.killpg(site.process.pid, signal.SIGINT)
        assert site.end() == 0


@pytest.mark.parametrize(
    "moment", ["Building style sheet", "Starting PostgreSQL", "Preparing the database"]
)
def test_sigterm_during_the_start_leaves_nothing(
    home: Path, bare_environment: dict[str, str], moment: str
) -> None:
    with started(home, bare_environment) as site:
        site.wait_for_line(moment)
        site.process.send_signal(signal.SIGTERM)
        assert site.end() == 0
        assert not any("is ready" in line for line in site.lines)


def test_kill_9_leaves_nothing_and_the_next_start_works(
    home: Path, bare_environment: dict[str, str]
) -> None:
    with started(home, bare_environment) as site:
        site.wait_until_ready()
        site.process.kill()
        site.wait_until_all_is_gone()
    with started(home, bare_environment) as again:
        again.wait_until_ready()
        assert again.ask("/healthz") == 200
        again.process.send_signal(signal.SIGTERM)
        assert again.end() == 0


def test_kill_9_of_the_web_server_ends_the_site_with_an_error(
    home: Path, bare_environment: dict[str, str]
) -> None:
    with started(home, bare_environment) as site:
        site.wait_until_ready()
        web = min(p for p in processes_naming(home) if _command(p).find(b"granian") >= 0)
        os.kill(web, signal.SIGKILL)
        assert site.end() == 1
        assert "The web server ended (status -9)." in site.lines


def test_web_and_worker_never_see_the_owner(home: Path, bare_environment: dict[str, str]) -> None:
    with started(home, bare_environment) as site:
        site.wait_until_ready()
        urls = running_urls(home)
        assert urls is not None
        seen = [
            process
            for process in processes_naming(home)
            if {b"granian", b"procrastinate"} & set(_command(process).split(b"\0"))
        ]
        assert len(seen) == 3  # granian, its worker process, and the jobs' worker
        for process in seen:
            environment = Path(f"/proc/{process}/environ").read_bytes()
            assert urls.application.encode() in environment
            assert b"yunshi_owner" not in environment
        site.process.send_signal(signal.SIGTERM)
        assert site.end() == 0


def test_it_makes_the_demo_instance_and_prints_one_account_per_role(
    home: Path, bare_environment: dict[str, str]
) -> None:
    printed = []
    for _ in range(2):
        # The second start finds the instance and prints the same accounts.
        with started(home, bare_environment, YUNSHI_DEMO="1") as site:
            site.wait_until_ready()
            site.wait_for_line("Ctrl-C stops it")
            lines = site.lines
            first = lines.index(site.wait_for_line("is ready")) + 1
            printed.append(lines[first : lines.index(site.wait_for_line("Ctrl-C stops it"))])
            site.process.send_signal(signal.SIGTERM)
            assert site.end() == 0
    accounts = json.loads((home / "demo-accounts.json").read_text())
    assert stat.S_IMODE((home / "demo-accounts.json").stat().st_mode) == 0o600
    assert len(accounts) > 1
    expected = [[role, told["email"], told["password"]] for role, told in accounts.items()]
    assert [line.split()[:3] for line in printed[0]] == expected
    assert printed[1] == printed[0]


def test_a_site_that_others_can_reach_gets_no_demo(
    home: Path, bare_environment: dict[str, str]
) -> None:
    environment = {**bare_environment, "YUNSHI_BASE_URL": "https://market.example"}
    with started(home, environment, YUNSHI_DEMO="") as site:
        assert site.wait_for_line("is ready").endswith("https://market.example")
        site.process.send_signal(signal.SIGTERM)
        assert site.end() == 0
        assert not any("demo" in line for line in site.lines)


def test_a_second_start_on_the_same_data_is_refused(
    home: Path, bare_environment: dict[str, str]
) -> None:
    with started(home, bare_environment) as site:
        site.wait_until_ready()
        second = subprocess.run(
            YUNSHI_RUN,
            env={**bare_environment, "YUNSHI_HOME": str(home), "YUNSHI_PORT": str(free_port())},
            capture_output=True,
            text=True,
            timeout=START_SECONDS,
            check=False,
        )
        assert second.returncode == 1
        assert second.stderr == f"Yunshi already runs on {home}.\n"
        assert site.ask("/healthz") == 200
        site.process.send_signal(signal.SIGTERM)
        assert site.end() == 0


@pytest.mark.parametrize(
    ("variables", "said"),
    [
        ({"YUNSHI_PORT": "eighty"}, "YUNSHI_PORT must be a port number, not 'eighty'."),
        ({"YUNSHI_PORT": "0"}, "YUNSHI_PORT must be a port number, not '0'."),
        (
            {"YUNSHI_OWNER_DATABASE_URL": "postgresql://a@127.0.0.1/b"},
            "Set both YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL, or neither.",
        ),
        (
            {"YUNSHI_DATABASE_URL": "postgresql://a@127.0.0.1/b"},
            "Set both YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL, or neither.",
        ),
    ],
)
def test_wrong_variables_are_refused_in_one_line(
    home: Path, bare_environment: dict[str, str], variables: dict[str, str], said: str
) -> None:
    done = subprocess.run(
        YUNSHI_RUN,
        env={**bare_environment, "YUNSHI_HOME": str(home), **variables},
        capture_output=True,
        text=True,
        timeout=START_SECONDS,
        check=False,
    )
    assert (done.returncode, done.stderr) == (1, said + "\n")


def test_a_taken_port_is_named_before_anything_starts(
    home: Path, bare_environment: dict[str, str]
) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with started(home, bare_environment, port=port) as site:
            assert site.end() == 1
            assert site.lines == [f"Port {port} is taken: set YUNSHI_PORT to another."]


def test_with_urls_it_uses_that_server_and_starts_none(
    home: Path, bare_environment: dict[str, str], fresh_database: TestDatabase
) -> None:
    given = {
        "YUNSHI_DATABASE_URL": fresh_database.application_url,
        "YUNSHI_OWNER_DATABASE_URL": fresh_database.owner_url,
    }
    with started(home, bare_environment, **given) as site:
        site.wait_until_ready()
        assert site.ask("/healthz") == 200
        assert not (home / "postgres").exists()
        site.process.send_signal(signal.SIGTERM)
        assert site.end() == 0


def test_make_run_passes_sigterm_on(home: Path, bare_environment: dict[str, str]) -> None:
    with started(home, bare_environment, ("make", "run")) as site:
        site.wait_until_ready()
        assert site.ask("/healthz") == 200
        site.process.send_signal(signal.SIGTERM)
        site.wait_until_all_is_gone()


def test_kill_9_of_make_leaves_nothing(home: Path, bare_environment: dict[str, str]) -> None:
    with started(home, bare_environment, ("make", "run")) as site:
        site.wait_until_ready()
        site.process.kill()
        site.wait_until_all_is_gone()


def _command(process: int) -> bytes:
    return Path(f"/proc/{process}/cmdline").read_bytes() if is_alive(process) else b""

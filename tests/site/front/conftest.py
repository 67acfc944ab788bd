"""A real granian that serves ``yunshi.site.asgi`` with views of the tests' own."""

from __future__ import annotations

import contextlib
import http.client
import json
import os
import signal
import socket
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.cli.processes import processes_naming, wait_until
from tests.databases import TestDatabase, TestServer
from yunshi.cli.run import web_command
from yunshi.site.rooms import PACKAGE

THREADS = 3
START_SECONDS = 60
ANSWER_SECONDS = 60


@dataclass
class Front:
    """A started server, and the folder through which its views are held and seen."""

    process: subprocess.Popen[bytes]
    port: int
    folder: Path
    database: TestDatabase
    senders: list[socket.socket] = field(default_factory=list)

    def ask(
        self,
        path: str,
        *,
        method: str = "GET",
        body: Any = None,
        headers: dict[str, str] | None = None,
        chunked: bool = False,
    ) -> tuple[int, http.client.HTTPMessage, bytes]:
        with contextlib.closing(self.connect()) as connection:
            connection.request(method, path, body, headers or {}, encode_chunked=chunked)
            response = connection.getresponse()
            return response.status, response.headers, response.read()

    def told(self, path: str = "/told", **more: Any) -> dict[str, Any]:
        status, _, body = self.ask(path, **more)
        assert status == 200, body
        return dict(json.loads(body))

    def connect(self) -> http.client.HTTPConnection:
        return http.client.HTTPConnection("127.0.0.1", self.port, timeout=ANSWER_SECONDS)

    def send_raw(self, data: bytes) -> socket.socket:
        """A connection of one's own that has sent just this; closed with the server."""
        sender = socket.create_connection(("127.0.0.1", self.port), timeout=ANSWER_SECONDS)
        sender.sendall(data)
        self.senders.append(sender)
        return sender

    def dawdle(self, promised: int = 1000) -> socket.socket:
        """A sender who has promised so many bytes and sent a few."""
        head = f"POST /told HTTP/1.1\r\nHost: localhost\r\nContent-Length: {promised}\r\n"
        return self.send_raw(f"{head}\r\nsome".encode())

    def ask_leave(self, path: str, body: bytes, *, length: int | None = None) -> socket.socket:
        """A sender whose head the server has taken in, and who may now send the body."""
        length = len(body) if length is None else length
        sender = self.send_raw(
            f"POST {path} HTTP/1.1\r\nHost: localhost\r\nContent-Length: {length}\r\n"
            "Expect: 100-continue\r\nConnection: close\r\n\r\n".encode()
        )
        leave = b"HTTP/1.1 100 Continue\r\n\r\n"
        assert sender.recv(len(leave), socket.MSG_WAITALL) == leave
        return sender

    def answer(self, sender: socket.socket) -> dict[str, Any]:
        """What the view that tells said to a sender of a raw request."""
        with contextlib.closing(http.client.HTTPResponse(sender)) as response:
            response.begin()
            assert response.status == 200
            return dict(json.loads(response.read()))

    def made(self, name: str) -> None:
        wait_until(
            (self.folder / name).exists, seconds=ANSWER_SECONDS, what=f"the making of {name}"
        )

    def leave(self) -> None:
        """Let go of everything that this test holds."""
        (self.folder / "release").touch()
        for sender in self.senders:
            sender.close()
        self.senders.clear()

    def entered(self) -> int:
        """How many requests have reached the view that tells."""
        seen = self.folder / "views-entered"
        return len(seen.read_text().splitlines()) if seen.exists() else 0


StartFront = Callable[..., Front]


@pytest.fixture(scope="package")
def front_database(
    postgres_server: TestServer, template_database: str, django_db_blocker: Any
) -> Iterator[TestDatabase]:
    with (
        django_db_blocker.unblock(),
        postgres_server.copy(template_database) as database,
    ):
        yield database


@pytest.fixture(scope="package")
def shared_front(
    tmp_path_factory: pytest.TempPathFactory, front_database: TestDatabase
) -> Iterator[Front]:
    with _running(_start(tmp_path_factory.mktemp("front"), front_database, 120, {})) as front:
        yield front


@pytest.fixture
def front(shared_front: Front) -> Iterator[Front]:
    """One server for all tests, with an empty folder for each."""
    for each in shared_front.folder.iterdir():
        each.unlink()
    yield shared_front
    shared_front.leave()


@pytest.fixture
def start_front(tmp_path: Path, front_database: TestDatabase) -> Iterator[StartFront]:
    """Starts a server of the test's own: ``longest`` seconds of a request, and more variables."""
    with contextlib.ExitStack() as stack:

        def start(*, longest: int = 120, **environment: str) -> Front:
            front = _start(tmp_path, front_database, longest, environment)
            return stack.enter_context(_running(front))

        yield start


@contextlib.contextmanager
def _running(front: Front) -> Iterator[Front]:
    try:
        yield front
    finally:
        front.leave()
        front.process.send_signal(signal.SIGTERM)
        front.process.wait(ANSWER_SECONDS)
        assert processes_naming(front.folder) == []


def _start(
    folder: Path, database: TestDatabase, longest: int, environment: dict[str, str]
) -> Front:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = int(probe.getsockname()[1])
    variables = {
        **os.environ,
        "YUNSHI_DATABASE_URL": database.application_url,
        "YUNSHI_STOP_WITH_PARENT": "1",
        "YUNSHI_WEB_THREADS": str(THREADS),
        "DJANGO_SETTINGS_MODULE": "tests.site.front.settings",
        "PYTHONPATH": f"{PACKAGE.parent.parent}{os.pathsep}{PACKAGE.parent}",
        "TEST_FRONT_FOLDER": str(folder),
        "TEST_LONGEST_REQUEST_SECONDS": str(longest),
        **environment,
    }
    variables.pop("YUNSHI_OWNER_DATABASE_URL", None)
    command = web_command(port, last_requests=3)
    process = subprocess.Popen(command, env=variables, stdin=subprocess.DEVNULL)
    front = Front(process, port, folder, database)

    def answers() -> bool:
        assert process.poll() is None, "the server ended"
        try:
            return front.ask("/redirected")[0] == 303
        except OSError:
            return False

    wait_until(answers, seconds=START_SECONDS, what="the server's first answer")
    return front

"""The site as ``yunshi run`` serves it, and an officer who looks at the queue once a second."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO, Final

from benchmarks.rush.wire import HOST
from yunshi.cli.run import web_command

_START_SECONDS: Final = 180
_STOP_SECONDS: Final = 60
_LONGEST_LOOK: Final = 130.0


class SiteFailed(Exception):
    """The site did not start, or ended."""


class Site:
    """A running site. Whatever it logs is kept: an error in there is a fault of the run."""

    def __init__(self, process: subprocess.Popen[bytes], port: int, log: IO[bytes]) -> None:
        self.port = port
        self._process = process
        self._log = log

    def log(self) -> str:
        self._log.seek(0)
        return self._log.read().decode(errors="replace")

    def check(self) -> None:
        if self._process.poll() is not None:
            raise SiteFailed(self.log()[-2000:])


@contextmanager
def served(*, web_alone: bool = False) -> Iterator[Site]:
    """``yunshi run`` on the database and the folder of this process's environment.

    ``web_alone``: only what it serves with, on a database that is migrated; no worker, no assets.
    """
    with socket.socket() as probe:
        probe.bind((HOST, 0))
        port = int(probe.getsockname()[1])
    variables = {
        **os.environ,
        "YUNSHI_PORT": str(port),
        "YUNSHI_BASE_URL": f"http://{HOST}:{port}",
        "YUNSHI_DEMO": "0",
        "YUNSHI_STATIC_FROM_SOURCE": "1" if web_alone else "0",
    }
    command = [sys.executable, "-m", "yunshi.cli", "run", "--stop-with-parent"]
    if web_alone:
        command = web_command(port)
        variables["YUNSHI_STOP_WITH_PARENT"] = "1"
    with tempfile.TemporaryFile() as log:
        process = subprocess.Popen(  # noqa: S603 (our own command)
            command, env=variables, stdin=subprocess.DEVNULL, stdout=log, stderr=log
        )
        site = Site(process, port, log)
        try:
            _wait_for_answer(site)
            yield site
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(_STOP_SECONDS)


def _wait_for_answer(site: Site) -> None:
    end = time.monotonic() + _START_SECONDS
    while time.monotonic() < end:
        site.check()
        try:
            if look(site.port, "/healthz", "").status == http.HTTPStatus.OK:
                return
        except OSError:
            time.sleep(0.1)
    raise SiteFailed("no answer")


@dataclass(frozen=True, slots=True)
class Look:
    """One look at a page; 0 where no answer came."""

    at: float
    """Seconds since 1970."""
    status: int
    seconds: float


def look(port: int, path: str, cookies: str) -> Look:
    at, begun = time.time(), time.monotonic()
    connection = http.client.HTTPConnection(HOST, port, timeout=_LONGEST_LOOK)
    try:
        connection.request("GET", path, headers={"Cookie": cookies, "Accept": "text/html"})
        reply = connection.getresponse()
        reply.read()
        return Look(at, reply.status, time.monotonic() - begun)
    finally:
        connection.close()


class Watch:
    """Somebody who asks for a page once a second, whether or not the last one has come."""

    def __init__(self, port: int, path: str, cookies: str, every: float = 1.0) -> None:
        self.looks: list[Look] = []
        self._asked = (port, path, cookies)
        self._every = every
        self._over = threading.Event()
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Watch:
        self._clock = threading.Thread(target=self._tick)
        self._clock.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._over.set()
        self._clock.join()
        for thread in self._threads:
            thread.join()

    def _tick(self) -> None:
        while not self._over.is_set():
            thread = threading.Thread(target=self._look)
            thread.start()
            self._threads.append(thread)
            self._over.wait(self._every)

    def _look(self) -> None:
        begun = time.time()
        try:
            self.looks.append(look(*self._asked))
        except OSError:
            self.looks.append(Look(begun, 0, time.time() - begun))

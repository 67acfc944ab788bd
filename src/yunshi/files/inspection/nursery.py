"""The nursery, as its parent sees it: one process of ours has one, from its first upload on."""

from __future__ import annotations

import atexit
import logging
import os
import select
import signal
import socket
import subprocess
import sys
import threading
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from functools import cache
from typing import IO, Final

from yunshi.files.inspection.processes import ConfinementError, isolated
from yunshi.files.parsing.nursery import ASK, BORN, NOT_BORN

log = logging.getLogger(__name__)

START_NURSERY: Final = "from yunshi.files.parsing.nursery import main; main()"
SECONDS_TO_ANSWER: Final = 30.0
"""The first answer takes as long as the parsers take to be imported."""
_SECONDS_TO_LEAVE: Final = 5.0


@cache
def is_possible() -> bool:
    """Whether this system can name a process by a descriptor; only Linux can, and not in every
    container.
    """
    if sys.platform != "linux":
        return False
    try:
        pidfd = os.pidfd_open(os.getpid())
        try:
            signal.pidfd_send_signal(pidfd, 0)
        finally:
            os.close(pidfd)
    except (AttributeError, OSError):
        return False
    return True


class ForkedProcess:
    """A child of the nursery. Its pidfd never comes to mean another process.

    In a process forked from ours it counts as ended, and is not killed from there.
    """

    def __init__(self, pidfd: IO[bytes], stdin: IO[bytes], stdout: IO[bytes]) -> None:
        self.stdin = stdin
        self.stdout = stdout
        self._pidfd = pidfd
        self._owner = os.getpid()

    @property
    def pidfd(self) -> int:
        return self._pidfd.fileno()

    def has_ended(self) -> bool:
        return os.getpid() != self._owner or self._is_gone(within_milliseconds=0)

    def kill(self) -> None:
        if os.getpid() == self._owner:
            with suppress(ProcessLookupError):
                signal.pidfd_send_signal(self.pidfd, signal.SIGKILL)

    def end(self) -> None:
        with self.stdin, self.stdout, self._pidfd:
            self.kill()
            if os.getpid() == self._owner:
                self._is_gone(within_milliseconds=None)

    def _is_gone(self, within_milliseconds: int | None) -> bool:
        poller = select.poll()
        poller.register(self.pidfd, select.POLLIN)
        return bool(poller.poll(within_milliseconds))


class Nursery:
    """Starts the nursery when a child is first wanted, and another when it died or hangs.

    For all threads at once. Where this process forks, the new one begins without a nursery.
    """

    def __init__(self, program: str = START_NURSERY) -> None:
        self._program = program
        self._running: tuple[subprocess.Popen[bytes], socket.socket] | None = None
        # A signal's handler may fork while its own thread holds it.
        self._lock = threading.RLock()

    @property
    def process(self) -> subprocess.Popen[bytes] | None:
        return None if self._running is None else self._running[0]

    def child(self) -> ForkedProcess:
        """A new confined child. Raises ``ConfinementError`` where there can be none."""
        with ExitStack() as ours:
            child_in, stdin = _pipe()
            with child_in:
                ours.enter_context(stdin)
                stdout, child_out = _pipe()
                with child_out:
                    ours.enter_context(stdout)
                    pidfd = self._born([child_in.fileno(), child_out.fileno()])
            ours.pop_all()
        return ForkedProcess(pidfd, stdin, stdout)

    def end(self) -> None:
        """End the nursery and all its children, if there is one, and wait until it is gone."""
        with self._lock:
            if self._running is None:
                return
            process, asked = self._running
            # It leaves by itself when nobody can ask any more.
            asked.close()
            try:
                process.wait(_SECONDS_TO_LEAVE)
            except subprocess.TimeoutExpired:
                self._give_up()
            self._running = None

    def before_fork(self) -> None:
        """Nobody is in the midst of asking, or of starting, when the process is doubled."""
        self._lock.acquire()

    def after_fork_in_parent(self) -> None:
        self._lock.release()

    def after_fork_in_child(self) -> None:
        """Leave the nursery to the process that started it, which alone keeps it alive."""
        self._lock = threading.RLock()
        if self._running is not None:
            process, asked = self._running
            asked.close()
            # No child of this process: there is nothing to wait for, nor to warn of.
            process.returncode = 0
            self._running = None

    def _born(self, pipes: Sequence[int]) -> IO[bytes]:
        """The new child's pidfd."""
        with self._lock:
            for _ in range(2):
                answer, pidfds = self._answer(pipes)
                if answer == BORN and pidfds:
                    return open(pidfds[0], "rb", buffering=0)
                if answer == NOT_BORN:
                    raise ConfinementError("there is no room for the process that parses files")
                log.warning("The nursery of the processes that parse files is replaced.")
                self._give_up()
        raise ConfinementError("the nursery of the processes that parse files does not start")

    def _answer(self, pipes: Sequence[int]) -> tuple[bytes, list[int]]:
        """What it says; nothing if it died or does not answer."""
        asked = self._started()
        try:
            socket.send_fds(asked, [ASK], pipes)
            answer, pidfds, _, _ = socket.recv_fds(asked, 1, 1, socket.MSG_CMSG_CLOEXEC)
        except (TimeoutError, ConnectionError):
            return b"", []
        return answer, pidfds

    def _started(self) -> socket.socket:
        if self._running is None:
            asked, its_end = socket.socketpair()
            asked.settimeout(SECONDS_TO_ANSWER)
            with its_end, ExitStack() as ours:
                ours.enter_context(asked)
                process = subprocess.Popen(  # noqa: S603 (our own interpreter, no shell, fixed words)
                    isolated(self._program),
                    stdin=its_end,
                    stdout=subprocess.DEVNULL,
                    stderr=subprocess.DEVNULL,
                    cwd="/",
                    env={},
                )
                ours.pop_all()
            self._running = process, asked
        return self._running[1]

    def _give_up(self) -> None:
        """Do without it at once. Its children belong to who asked for them, and live on."""
        if self._running is not None:
            process, asked = self._running
            asked.close()
            process.kill()
            process.wait()
            self._running = None


def _pipe() -> tuple[IO[bytes], IO[bytes]]:
    reading, writing = os.pipe()
    return open(reading, "rb", buffering=0), open(writing, "wb", buffering=0)


NURSERY: Final = Nursery()
"""The one of this process."""

os.register_at_fork(
    before=NURSERY.before_fork,
    after_in_parent=NURSERY.after_fork_in_parent,
    after_in_child=NURSERY.after_fork_in_child,
)
atexit.register(NURSERY.end)

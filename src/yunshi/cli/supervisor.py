"""Run programs as children that end when we end, however we end."""

from __future__ import annotations

import contextlib
import os
import select
import signal
import subprocess
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import FrameType
from typing import Final, TypeVar

from yunshi.cli.embedded_postgres.account import die_with_parent

# A web process may be busy with a request, a worker with a job, when they are told to stop.
STOP_SECONDS: Final = 20
_STOP_SIGNALS: Final = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)

_Result = TypeVar("_Result")


class ToldToStop(Exception):
    """Somebody sent SIGINT, SIGTERM or SIGHUP."""


class ChildFailed(Exception):
    """A program ended that should not have, or not so."""


@dataclass(frozen=True)
class Child:
    """A program that we started, the leader of a process group of its own."""

    name: str
    process: subprocess.Popen[str]

    def has_ended(self) -> bool:
        """Whether it has ended. It is not collected yet, so its group keeps its number."""
        if self.process.returncode is not None:
            return True
        options = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.process.pid, options) is not None

    def collect(self) -> int:
        """End what is left of its group, and return its exit status."""
        if self.process.returncode is None:
            with contextlib.suppress(ProcessLookupError, PermissionError):
                os.killpg(self.process.pid, signal.SIGKILL)
        return self.process.wait()


class Supervisor:
    """Starts children, waits for them or for a signal, and stops them all at the end.

    Use it as a context manager in the main thread. Signals are only noted; the methods that wait
    raise ToldToStop, so that no child is lost between its start and our knowing of it.
    """

    def __init__(self) -> None:
        self._children: list[Child] = []
        self._told = False
        self._raise_at_once = False
        self._reader = self._writer = -1

    def __enter__(self) -> Supervisor:
        self._reader, self._writer = os.pipe()
        os.set_blocking(self._reader, False)
        os.set_blocking(self._writer, False)
        # Any signal with a handler wakes the select in _pause.
        signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        signal.signal(signal.SIGCHLD, lambda number, frame: None)
        for number in _STOP_SIGNALS:
            signal.signal(number, self._note)
        return self

    def __exit__(self, *error: object) -> None:
        self.stop_children()
        for number in (*_STOP_SIGNALS, signal.SIGCHLD):
            signal.signal(number, signal.SIG_DFL)
        signal.set_wakeup_fd(-1)
        os.close(self._reader)
        os.close(self._writer)

    def start(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str],
        *,
        output: int | None = None,
        private_files: bool = True,
        orphaned: signal.Signals = signal.SIGTERM,
    ) -> Child:
        """Start a program. ``private_files``: others may not read what it writes. ``orphaned`` is
        what it is told when we die without telling it anything (kill -9)."""
        process = subprocess.Popen(  # noqa: S603 - programs of ours, no shell
            command,
            env=dict(environment),
            stdin=subprocess.DEVNULL,
            stdout=output,
            text=True,
            # A group of its own: Ctrl-C in the terminal reaches us alone, and we tell it.
            process_group=0,
            umask=0o077 if private_files else -1,
            preexec_fn=die_with_parent(orphaned),
        )
        child = Child(name, process)
        self._children.append(child)
        return child

    def run(
        self,
        name: str,
        command: Sequence[str],
        environment: Mapping[str, str],
        *,
        private_files: bool = True,
    ) -> None:
        """Run a program to its end. Raises ChildFailed when it fails, ToldToStop."""
        child = self.start(name, command, environment, private_files=private_files)
        while not child.has_ended():
            self._pause(60)
        self._children.remove(child)
        if child.collect() != 0:
            raise ChildFailed(f"{name} failed.")

    def answer(self, name: str, command: Sequence[str], environment: Mapping[str, str]) -> str:
        """Run a program to its end and return what it printed (a few lines)."""
        child = self.start(name, command, environment, output=subprocess.PIPE)
        pipe = child.process.stdout
        if pipe is None:
            raise AssertionError("the output was asked for")
        with pipe:
            os.set_blocking(pipe.fileno(), False)
            printed = b""
            while True:
                ended = child.has_ended()
                with contextlib.suppress(BlockingIOError):
                    while chunk := os.read(pipe.fileno(), 65536):
                        printed += chunk
                if ended:
                    break
                self._pause(60, pipe.fileno())
        self._children.remove(child)
        if child.collect() != 0:
            raise ChildFailed(f"{name} failed.")
        return printed.decode(errors="replace")

    def stop_with_parent(self) -> None:
        """From now on the death of our own parent, even by kill -9, is a reason to stop."""
        arrange = die_with_parent(signal.SIGTERM, parent=os.getppid())
        if arrange is not None:
            arrange()

    def interruptible(self, action: Callable[[], _Result]) -> _Result:
        """Call something that waits by itself; a signal raises ToldToStop from within it."""
        self._raise_at_once = True
        try:
            if self._told:
                raise ToldToStop
            return action()
        finally:
            self._raise_at_once = False

    def wait_for(self, condition: Callable[[], bool], *, seconds: float, what: str) -> None:
        """Wait until the condition holds. Raises ChildFailed when a child ends before, or when
        it takes longer; ToldToStop."""
        end = time.monotonic() + seconds
        while not condition():
            self._pause(0.1)
            self._check_children()
            if time.monotonic() > end:
                raise ChildFailed(f"{what} took more than {seconds:g} seconds.")

    def wait(self) -> None:
        """Wait until we are told to stop (ToldToStop) or a child ends (ChildFailed)."""
        while True:
            self._check_children()
            self._pause(60)

    def _check_children(self) -> None:
        for child in self._children:
            if child.has_ended():
                raise ChildFailed(f"{child.name} ended (status {child.collect()}).")

    def _note(self, number: int, frame: FrameType | None) -> None:
        self._told = True
        if self._raise_at_once:
            self._raise_at_once = False
            raise ToldToStop

    def _pause(self, seconds: float, *descriptors: int) -> None:
        """Sleep until a signal arrives, a child ends or a descriptor has something to read."""
        if not self._told:
            select.select([self._reader, *descriptors], [], [], seconds)
            with contextlib.suppress(BlockingIOError):
                os.read(self._reader, 4096)
        if self._told:
            raise ToldToStop

    def stop_children(self) -> None:
        """Tell all, then wait for each; who does not end in time is killed with its group."""
        for child in self._children:
            if not child.has_ended():
                child.process.terminate()
        end = time.monotonic() + STOP_SECONDS
        for child in reversed(self._children):
            while not child.has_ended() and time.monotonic() < end:
                time.sleep(0.02)
            child.collect()
        self._children.clear()

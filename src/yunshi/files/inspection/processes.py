"""A confined process, as whoever asks it sees it; and the plain way to start one."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import IO, Final, Protocol

import yunshi

START_WORKER: Final = "from yunshi.files.parsing.worker import main; main()"


class ConfinementError(RuntimeError):
    """The child process does not start on this machine: nothing can be parsed safely."""


class ConfinedProcess(Protocol):
    """A process that reads requests from ``stdin`` and answers on ``stdout``, both unbuffered."""

    @property
    def stdin(self) -> IO[bytes]: ...

    @property
    def stdout(self) -> IO[bytes]: ...

    def has_ended(self) -> bool: ...

    def kill(self) -> None:
        """Have it killed, without waiting until it is."""

    def end(self) -> None:
        """Kill it, wait until it is gone, and close what led to it."""


class FreshProcess:
    """A process of its own, begun from nothing: the way of systems that have no nursery.

    Takes a tenth of a second of a processor, most of it for importing parsers.
    """

    def __init__(self) -> None:
        self._process = subprocess.Popen(  # noqa: S603 (our own interpreter, no shell, fixed words)
            isolated(START_WORKER),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd="/",
            env={},
        )

    @property
    def stdin(self) -> IO[bytes]:
        assert self._process.stdin is not None  # noqa: S101
        return self._process.stdin

    @property
    def stdout(self) -> IO[bytes]:
        assert self._process.stdout is not None  # noqa: S101
        return self._process.stdout

    def has_ended(self) -> bool:
        return self._process.poll() is not None

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        with self._process as process:
            process.kill()


def isolated(program: str) -> list[str]:
    """The command that runs a program with this very copy of Yunshi, and nothing of the user's."""
    home = str(Path(yunshi.__file__).resolve().parents[1])
    start = f"import sys; sys.path.insert(0, sys.argv[1]); {program}"
    return [sys.executable, "-I", "-X", "utf8", "-c", start, home]

"""The confined child process, as its parent sees it."""

from __future__ import annotations

import json
import logging
import os
import selectors
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

import yunshi

log = logging.getLogger(__name__)

SECONDS_PER_FILE: Final = 30.0
"""By the wall clock; the child's own limit on processor time is shorter."""
_SECONDS_TO_START: Final = 30.0
_LONGEST_ANSWER: Final = 1024 * 1024
# The path comes first, so that what is imported is this very copy of Yunshi.
_START: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from yunshi.files.parsing.worker import main; main()"
)


class ConfinementError(RuntimeError):
    """The child process does not start on this machine: nothing can be parsed safely."""


@dataclass(slots=True)
class Reading:
    """What the child found in a file. Empty for a file that no parser was made for."""

    type: str | None = None
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    problems: dict[str, dict[str, str]] = field(default_factory=dict)


class Child:
    """Starts the child when first needed, and again after a file has brought it down."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[bytes] | None = None

    def read(self, path: Path, content: str) -> Reading:
        """Have a file parsed. A file that ends the child or takes too long is *too demanding*."""
        process = self._started()
        request = json.dumps({"path": str(path.absolute()), "content": content})
        answer = _exchange(process, request.encode() + b"\n", SECONDS_PER_FILE)
        if answer is None:
            self.end()
            log.warning("The parser of a %s file was ended by its limits.", content)
            return Reading(problems={"too_demanding": {}})
        told = json.loads(answer)
        if "too_demanding" in told:
            self.end()
            return Reading(problems={"too_demanding": {}})
        if "unexpected" in told:
            log.error("The parser of a %s file failed: %s", content, told["unexpected"])
            return Reading(problems={"too_demanding": {}})
        return Reading(**told)

    def end(self) -> None:
        """End the child, if there is one, and wait until it is gone."""
        if self._process is None:
            return
        with self._process as process:
            process.kill()
        self._process = None

    def _started(self) -> subprocess.Popen[bytes]:
        if self._process is not None and self._process.poll() is None:
            return self._process
        self.end()
        home = str(Path(yunshi.__file__).resolve().parents[1])
        process = subprocess.Popen(  # noqa: S603 (our own interpreter, no shell, fixed words)
            [sys.executable, "-I", "-X", "utf8", "-c", _START, home],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            bufsize=0,
            cwd="/",
            env={},
        )
        self._process = process
        if _exchange(process, b"", _SECONDS_TO_START) != b"ready":
            self.end()
            raise ConfinementError("the process that parses files does not start")
        return process


def _exchange(process: subprocess.Popen[bytes], request: bytes, seconds: float) -> bytes | None:
    """Send a line and read the answering line; ``None`` if the child died or took too long."""
    assert process.stdin is not None  # noqa: S101
    assert process.stdout is not None  # noqa: S101
    until = time.monotonic() + seconds
    answer = b""
    try:
        if request:
            process.stdin.write(request)
        with selectors.DefaultSelector() as selector:
            selector.register(process.stdout, selectors.EVENT_READ)
            while not answer.endswith(b"\n"):
                left = until - time.monotonic()
                if left <= 0 or not selector.select(left) or len(answer) > _LONGEST_ANSWER:
                    return None
                piece = os.read(process.stdout.fileno(), 65_536)
                if not piece:
                    return None
                answer += piece
    except BrokenPipeError:
        return None
    return answer.rstrip(b"\n")

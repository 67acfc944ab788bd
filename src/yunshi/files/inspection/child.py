"""The confined child process, as its parent sees it."""

from __future__ import annotations

import json
import logging
import os
import selectors
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from yunshi.files.inspection.nursery import NURSERY, is_possible
from yunshi.files.inspection.processes import ConfinedProcess, ConfinementError, FreshProcess

log = logging.getLogger(__name__)

SECONDS_PER_FILE: Final = 30.0
"""By the wall clock; the child's own limit on processor time is shorter."""
_SECONDS_TO_START: Final = 30.0
_LONGEST_ANSWER: Final = 1024 * 1024


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

    def __init__(self, start: Callable[[], ConfinedProcess] | None = None) -> None:
        self._start = start or _start
        self._process: ConfinedProcess | None = None

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
        self._process.end()
        self._process = None

    def _started(self) -> ConfinedProcess:
        if self._process is not None and not self._process.has_ended():
            return self._process
        self.end()
        self._process = process = self._start()
        if _exchange(process, b"", _SECONDS_TO_START) != b"ready":
            self.end()
            raise ConfinementError("the process that parses files does not start")
        return process


def _start() -> ConfinedProcess:
    return NURSERY.child() if is_possible() else FreshProcess()


def _exchange(process: ConfinedProcess, request: bytes, seconds: float) -> bytes | None:
    """Send a line and read the answering line; ``None`` if the child died or took too long."""
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

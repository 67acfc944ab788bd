"""Whose turn it is for a thread: two lines, and neither keeps the other waiting for long."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from enum import Enum
from typing import Final

from yunshi.site.front.gathering import Busy

MOST_READS_WAITING: Final = 200
"""Nothing is lost by turning one away: whoever wants to read asks again."""
MOST_WRITES_WAITING: Final = 10_000
"""Its arrival is known and counts, so it waits where a read is sent away: on a closing day
thousands submit in the last minutes, and all who were there in time must be let in."""
_READS_IN_A_ROW: Final = 2


class Line(Enum):
    """Who waits: for a page that is of use now, or with something that has arrived."""

    READS = "reads"
    WRITES = "writes"

    @property
    def most_waiting(self) -> int:
        return MOST_READS_WAITING if self is Line.READS else MOST_WRITES_WAITING

    @classmethod
    def of(cls, method: str) -> Line:
        return cls.READS if method in {"GET", "HEAD", "OPTIONS"} else cls.WRITES


class Turns:
    """Threads, given out in turns: in each line first come, first served; where both wait, two
    reads and then a write. So an office can work while a crowd submits, and pages that are asked
    for again and again hold up no submission. Used in the event loop alone.
    """

    def __init__(self, threads: int) -> None:
        self._free = threads
        # In order of arrival, and whoever leaves is found at once.
        self._waiting: dict[Line, dict[asyncio.Future[None], None]] = {line: {} for line in Line}
        self._reads_in_a_row = 0

    @contextlib.asynccontextmanager
    async def thread(self, line: Line, seconds: float) -> AsyncIterator[None]:
        """A thread is free for as long as the block lasts. Raises Busy when as many wait already,
        or none became free in time."""
        await self._take(line, seconds)
        try:
            yield
        finally:
            self._give_back()

    async def _take(self, line: Line, seconds: float) -> None:
        if self._free:
            self._free -= 1
            return
        waiting = self._waiting[line]
        if len(waiting) >= line.most_waiting:
            raise Busy
        turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        waiting[turn] = None
        try:
            async with asyncio.timeout(seconds):
                await turn
        except BaseException as error:
            if turn.done() and not turn.cancelled():
                # It was ours just when the time was over.
                self._give_back()
            if isinstance(error, TimeoutError):
                raise Busy from None
            raise
        finally:
            waiting.pop(turn, None)

    def _give_back(self) -> None:
        line = self._next()
        if line is None:
            self._free += 1
            return
        self._reads_in_a_row = self._reads_in_a_row + 1 if line is Line.READS else 0
        turn = next(iter(self._waiting[line]))
        del self._waiting[line][turn]
        turn.set_result(None)

    def _next(self) -> Line | None:
        reads, writes = self._waiting[Line.READS], self._waiting[Line.WRITES]
        if reads and (not writes or self._reads_in_a_row < _READS_IN_A_ROW):
            return Line.READS
        return Line.WRITES if writes else None

"""Whose turn it is: a crowd that submits keeps nobody from reading, and readers nobody waiting."""

from __future__ import annotations

import asyncio
import resource
import subprocess
import sys
from collections.abc import Awaitable, Callable

import pytest

from yunshi.site.front.gathering import Busy
from yunshi.site.front.open_files import WANTED
from yunshi.site.front.turns import MOST_READS_WAITING, MOST_WRITES_WAITING, Line, Turns

LONG = 30.0


class Crowd:
    """Requests on one thread, which is held until ``release``."""

    def __init__(self) -> None:
        self.turns = Turns(1)
        self.served: list[str] = []
        self.refused: list[str] = []
        self.release = asyncio.Event()
        self._tasks: list[asyncio.Task[None]] = []

    async def holding(self) -> None:
        async with self.turns.thread(Line.READS, LONG):
            await self.release.wait()

    async def ask(self, name: str, line: Line, seconds: float = LONG) -> None:
        try:
            async with self.turns.thread(line, seconds):
                self.served.append(name)
                await asyncio.sleep(0)
        except Busy:
            self.refused.append(name)

    async def come(self, *asking: Awaitable[None]) -> None:
        """They come one after the other, and wait."""
        for each in asking:
            self._tasks.append(asyncio.ensure_future(each))
            await asyncio.sleep(0)

    async def over(self) -> None:
        self.release.set()
        await asyncio.gather(*self._tasks, return_exceptions=True)


def in_a_loop(act: Callable[[Crowd], Awaitable[None]]) -> Crowd:
    async def run() -> Crowd:
        crowd = Crowd()
        await crowd.come(crowd.holding())
        await act(crowd)
        await crowd.over()
        return crowd

    return asyncio.run(run())


def test_two_reads_and_then_a_write_and_in_each_line_first_come_first_served() -> None:
    async def act(crowd: Crowd) -> None:
        await crowd.come(*(crowd.ask(f"w{n}", Line.WRITES) for n in range(4)))
        await crowd.come(*(crowd.ask(f"r{n}", Line.READS) for n in range(5)))

    crowd = in_a_loop(act)
    assert crowd.served == ["r0", "r1", "w0", "r2", "r3", "w1", "r4", "w2", "w3"]


def test_either_line_alone_has_every_turn() -> None:
    for line in Line:

        async def act(crowd: Crowd, line: Line = line) -> None:
            await crowd.come(*(crowd.ask(str(n), line) for n in range(4)))

        assert in_a_loop(act).served == ["0", "1", "2", "3"]


@pytest.mark.parametrize(
    ("line", "most"), [(Line.READS, MOST_READS_WAITING), (Line.WRITES, MOST_WRITES_WAITING)]
)
def test_each_line_has_an_end(line: Line, most: int) -> None:
    async def act(crowd: Crowd) -> None:
        await crowd.come(*(crowd.ask(str(n), line) for n in range(most + 1)))
        assert crowd.refused == [str(most)]

    crowd = in_a_loop(act)
    assert crowd.served == [str(n) for n in range(most)]


def test_who_waited_too_long_is_refused_and_leaves_the_line() -> None:
    async def act(crowd: Crowd) -> None:
        await crowd.come(crowd.ask("impatient", Line.WRITES, 0.01), crowd.ask("b", Line.WRITES))
        await asyncio.sleep(0.1)
        assert crowd.refused == ["impatient"]

    assert in_a_loop(act).served == ["b"]


def test_a_turn_that_comes_just_when_its_holder_leaves_goes_to_the_next() -> None:
    async def act(crowd: Crowd) -> None:
        leaving = asyncio.ensure_future(crowd.ask("leaving", Line.WRITES))
        await asyncio.sleep(0)
        await crowd.come(crowd.ask("next", Line.WRITES))
        crowd.release.set()
        # The holder of the thread gives it back, and the one who has it now does not know yet.
        await asyncio.sleep(0)
        leaving.cancel()
        await asyncio.gather(leaving, return_exceptions=True)

    crowd = in_a_loop(act)
    assert crowd.served == ["next"]
    assert crowd.refused == []


@pytest.mark.parametrize("method", ["GET", "HEAD", "OPTIONS"])
def test_what_changes_nothing_reads(method: str) -> None:
    assert Line.of(method) is Line.READS
    assert Line.of("POST") is Line.of("PUT") is Line.of("DELETE") is Line.WRITES


@pytest.mark.processes
def test_a_process_allows_itself_as_many_open_files_as_it_may() -> None:
    program = (
        "import resource as r; from yunshi.site.front.open_files import allow_open_files as a;"
        "hard = r.getrlimit(r.RLIMIT_NOFILE)[1]; r.setrlimit(r.RLIMIT_NOFILE, (64, hard));"
        "a(); print(r.getrlimit(r.RLIMIT_NOFILE)[0])"
    )
    said = subprocess.run(
        [sys.executable, "-c", program], check=True, capture_output=True, text=True
    ).stdout
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    assert int(said) == (WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard))

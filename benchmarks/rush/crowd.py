"""The crowd, a process of its own: ``python -m benchmarks.rush.crowd PORT PRESSES ATTEMPTS [N]``.

Everybody presses at an instant of their own, however the site is doing: an open loop. With N, the
same people go one after the other, N at a time, each as soon as one before is done: a closed loop,
which finds out what the site can do.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import sys
import time
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import IO, Final
from urllib.parse import urlsplit

from benchmarks.rush.plan import Attempt, Habit, Press, Save, read_presses
from benchmarks.rush.wire import Line, Reply

SAVED_BEFORE: Final = 2.0
"""Seconds between the last autosave and the press."""
_SECOND_PRESS: Final = (0.1, 0.8)
_LONGEST: Final = 300.0
"""Seconds after which a browser gives up by itself."""
_TRIES_IN_A_ROW: Final = 100
_RECEIPT: Final = re.compile(rb"\b[A-Z][A-Z0-9]*-\d{3}-\d{5,}\b")
_NOT_NOW: Final = frozenset({408, 502, 503, 504})
"""Answers after which people try again."""


class Crowd:
    """Everybody, and what they tell."""

    def __init__(self, port: int, told: IO[str]) -> None:
        self._port = port
        self._told = told
        self._chance = random.Random(3)  # noqa: S311 (no secret: the same crowd in each run)

    async def rush(self, presses: Iterator[Press]) -> None:
        await asyncio.gather(*(self._person(press) for press in presses))

    async def queue(self, presses: Iterator[Press], at_a_time: int) -> None:
        async def one_after_the_other() -> None:
            for press in presses:
                await self._press_until_answered(press, time.time())

        await asyncio.gather(*(one_after_the_other() for _ in range(at_a_time)))

    async def _person(self, press: Press) -> None:
        if press.save is not None:
            due = press.at - SAVED_BEFORE
            await _until(due)
            # Nobody waits for it: the submission comes at its instant.
            saving = asyncio.create_task(self._save(press, press.save, due))
            await self._submit(press)
            await saving
        else:
            await self._submit(press)

    async def _submit(self, press: Press) -> None:
        await _until(press.at)
        match press.habit:
            case Habit.PATIENT:
                await self._press_until_answered(press, press.at)
            case Habit.TWICE:
                again = press.at + self._chance.uniform(*_SECOND_PRESS)
                await asyncio.gather(
                    self._press_until_answered(press, press.at),
                    self._press_later(press, again),
                )
            case Habit.IMPATIENT:
                await self._press_until_answered(press, press.at, patience=press.patience)
            case Habit.CUT_OFF:
                await self._press_once(press, press.at, patience=press.patience, hears=False)
                await _until(press.back_at)
                await self._press_until_answered(press, press.back_at)

    async def _press_later(self, press: Press, at: float) -> None:
        await _until(at)
        await self._press_until_answered(press, at)

    async def _press_until_answered(
        self, press: Press, due: float, *, patience: float = _LONGEST
    ) -> None:
        """Again after 503, 408, a broken or refused connection, and where patience ends."""
        for _ in range(_TRIES_IN_A_ROW):
            wait = await self._press_once(press, due, patience=patience)
            if wait is None:
                return
            due = time.time() + wait
            await _until(due)

    async def _press_once(
        self, press: Press, due: float, *, patience: float, hears: bool = True
    ) -> float | None:
        """Seconds until the next try; ``None``: it is settled. Who does not hear reads nothing."""
        line = Line(self._port, press.cookies)
        begun, reply, said = time.time(), None, ""
        try:
            if not hears:
                await self._send_and_break(line, press, patience)
            else:
                async with asyncio.timeout(patience):
                    reply = await line.post(press.path, press.fields)
        except TimeoutError:
            said = "no answer"
        except (OSError, EOFError) as error:
            said = f"{type(error).__name__}: {error}"
        self._tell(press, "submit", due, begun, line.sent, reply, said=said)
        try:
            if reply is not None and reply.status == 302:
                await self._read_receipt(line, press, urlsplit(reply.headers["location"]).path)
        finally:
            line.close()
        if reply is not None and reply.status not in _NOT_NOW:
            return None
        return self._wait_of(reply)

    def _wait_of(self, reply: Reply | None) -> float:
        told = float((reply.headers if reply else {}).get("retry-after", 0.5))
        return told * self._chance.uniform(1.0, 1.5)

    async def _send_and_break(self, line: Line, press: Press, after: float) -> None:
        sending = asyncio.create_task(line.post(press.path, press.fields))
        await asyncio.sleep(after)
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)

    async def _read_receipt(self, line: Line, press: Press, path: str) -> None:
        for _ in range(_TRIES_IN_A_ROW):
            begun, reply, said, number = time.time(), None, "", ""
            try:
                reply = await line.get(path)
                found = _RECEIPT.search(reply.body)
                number = found[0].decode() if found else ""
            except (OSError, EOFError) as error:
                said = f"{type(error).__name__}: {error}"
                line.close()
            self._tell(press, "receipt", begun, begun, line.sent, reply, receipt=number, said=said)
            if reply is not None and reply.status not in _NOT_NOW:
                return
            await asyncio.sleep(self._wait_of(reply))

    async def _save(self, press: Press, save: Save, due: float) -> None:
        line = Line(self._port, press.cookies)
        begun, reply, said = time.time(), None, ""
        try:
            async with asyncio.timeout(_LONGEST):
                reply = await line.post(save.path, save.fields, by_script=True)
        except (OSError, EOFError, TimeoutError) as error:
            said = f"{type(error).__name__}: {error}"
        finally:
            line.close()
        self._tell(press, "save", due, begun, line.sent, reply, said=said)

    def _tell(
        self,
        press: Press,
        what: str,
        due: float,
        begun: float,
        sent: float | None,
        reply: Reply | None,
        *,
        receipt: str = "",
        said: str = "",
    ) -> None:
        status = reply.status if reply else None
        if reply is not None and status not in {200, 302, 422}:
            said = reply.body[:300].decode(errors="replace")
        attempt = Attempt(press.number, what, due, begun, sent, time.time(), status, receipt, said)
        self._told.write(json.dumps(asdict(attempt)) + "\n")


async def _until(instant: float) -> None:
    await asyncio.sleep(max(0.0, instant - time.time()))


def main(arguments: list[str]) -> None:
    port, presses, attempts, *at_a_time = arguments
    with Path(attempts).open("w", encoding="utf-8") as told:
        crowd, people = Crowd(int(port), told), read_presses(Path(presses))
        if at_a_time:
            asyncio.run(crowd.queue(people, int(at_a_time[0])))
        else:
            asyncio.run(crowd.rush(people))


if __name__ == "__main__":
    main(sys.argv[1:])

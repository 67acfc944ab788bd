"""The front itself."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from concurrent.futures import ThreadPoolExecutor
from typing import Final

from yunshi.casework.arrival import Head
from yunshi.site.front import refusals
from yunshi.site.front.asgi_types import Headers, Receive, Scope, Send, send_whole
from yunshi.site.front.environ import environ_of
from yunshi.site.front.gathering import Body, Busy, Gathering, HungUp, Room, TooLate
from yunshi.site.front.handler import (
    PIECE,
    FromFile,
    Streamed,
    Whole,
    WsgiApplication,
    answer,
    log,
)
from yunshi.site.front.outlet import Outlet
from yunshi.site.front.turns import MOST_WRITES_WAITING, Line, Turns

MOST_GATHERED: Final = 500
"""Bodies that are taken in at once, besides small ones: of these as many as may wait."""
MOST_LARGEST: Final = 32
"""So many of the largest requests have room at once, or more small ones."""
_FILE_THREADS: Final = 2


class Front:
    """An ASGI application that gathers requests and hands whole ones to a WSGI application.

    A request is refused whose body is not there within ``sent_within`` seconds of its head (408),
    or its thread within ``begun_within`` (503); one larger than ``largest`` bytes reaches the
    application without its body, and with a length that says so.
    """

    def __init__(
        self,
        application: WsgiApplication,
        *,
        threads: int,
        largest: int,
        sent_within: float,
        begun_within: float,
    ) -> None:
        self._application = application
        self._largest = largest
        self._sent_within = sent_within
        self._begun_within = begun_within
        self._room = Room(
            most_at_once=MOST_GATHERED,
            most_small=MOST_WRITES_WAITING,
            most_bytes=MOST_LARGEST * largest,
        )
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="request")
        self._turns = Turns(threads)
        self._files = ThreadPoolExecutor(_FILE_THREADS, thread_name_prefix="file")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        head = Head()
        if scope["type"] != "http":
            raise ValueError(f"{scope['type']} is not served here")
        with Gathering(self._room, self._files, self._largest) as gathering:
            try:
                body = await gathering.gather(scope, receive, self._sent_within)
                await self._answer(scope, receive, send, body, head)
            except HungUp:
                return
            except TooLate:
                await refusals.TOO_LATE.answer(scope, send, seconds=round(self._sent_within))
            except Busy:
                await refusals.BUSY.answer(scope, send)

    async def _answer(
        self, scope: Scope, receive: Receive, send: Send, body: Body, head: Head
    ) -> None:
        async def send_stream(outlet: Outlet, status: int, headers: Headers) -> None:
            await self._send_stream(scope, receive, send, outlet, status, headers)

        loop = asyncio.get_running_loop()
        environ = environ_of(scope, body, head.with_body())
        left = max(self._begun_within - head.seconds_ago(), 0)
        async with self._turns.thread(Line.of(scope["method"]), left):
            try:
                made = await loop.run_in_executor(
                    self._pool, answer, self._application, environ, loop, send_stream
                )
            except Exception:
                log.exception("A request failed outside of Django")
                await refusals.FAILED.answer(scope, send)
                return
        match made:
            case Whole(status, headers, whole):
                await send_whole(send, status, headers, whole)
            case FromFile():
                await self._send_file(receive, send, made)
            case Streamed(sent):
                await asyncio.wrap_future(sent)

    async def _send_file(self, receive: Receive, send: Send, made: FromFile) -> None:
        """Piece by piece, as the reader takes them; only the reading needs a thread."""
        loop = asyncio.get_running_loop()
        try:
            async with _reader(receive) as reader:
                await _start(send, made.status, made.headers)
                piece = made.beginning
                while piece and not reader.done():
                    await self._send_piece(send, piece)
                    piece = await loop.run_in_executor(self._files, made.file.read, PIECE)
                if not piece:
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TimeoutError:
            return
        finally:
            await loop.run_in_executor(self._files, made.file.close)

    async def _send_stream(
        self,
        scope: Scope,
        receive: Receive,
        send: Send,
        outlet: Outlet,
        status: int,
        headers: Headers,
    ) -> None:
        try:
            async with _reader(receive) as reader:
                reader.add_done_callback(lambda _: outlet.close())
                piece = await outlet.take()
                if not piece and outlet.failed:
                    await refusals.FAILED.answer(scope, send)
                    return
                await _start(send, status, headers)
                while piece:
                    await self._send_piece(send, piece)
                    piece = await outlet.take()
                # One that broke off has no end: a server that can then breaks the connection.
                if not outlet.failed:
                    await send({"type": "http.response.body", "body": b"", "more_body": False})
        except TimeoutError:
            return
        finally:
            outlet.close()

    async def _send_piece(self, send: Send, piece: bytes) -> None:
        """Raises TimeoutError when the reader takes nothing for the longest time."""
        async with asyncio.timeout(self._sent_within):
            await send({"type": "http.response.body", "body": piece, "more_body": True})


async def _start(send: Send, status: int, headers: Headers) -> None:
    await send({"type": "http.response.start", "status": status, "headers": headers})


@contextlib.asynccontextmanager
async def _reader(receive: Receive) -> AsyncIterator[asyncio.Task[None]]:
    """A task that is done once the reader has gone."""

    async def wait() -> None:
        while (await receive())["type"] != "http.disconnect":
            pass

    task = asyncio.create_task(wait())
    try:
        yield task
    finally:
        task.cancel()

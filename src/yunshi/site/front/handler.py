"""Django's part of a request, in a thread: the view, and the making of what is streamed."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, Final, Protocol

from django.db import close_old_connections

from yunshi.site.front.asgi_types import Headers
from yunshi.site.front.outlet import Outlet, ReaderGone

PIECE: Final = 256 * 1024
"""Bytes of a file that are read at once."""

log = logging.getLogger("yunshi.site.front")

WsgiApplication = Callable[[dict[str, Any], Any], Any]


class Readable(Protocol):
    """What a file answer needs; ``close`` is the whole response's."""

    def read(self, size: int, /) -> bytes: ...
    def close(self) -> None: ...


@dataclass(frozen=True)
class Whole:
    """An answer in one piece."""

    status: int
    headers: Headers
    body: bytes


@dataclass(frozen=True)
class FromFile:
    """An answer whose rest is read from a file, by whoever has the time. Closing is ours."""

    status: int
    headers: Headers
    beginning: bytes
    file: Readable


@dataclass(frozen=True)
class Streamed:
    """An answer that was made, and may still be on its way."""

    sent: Future[None]


Answer = Whole | FromFile | Streamed
SendStream = Callable[[Outlet, int, Headers], Coroutine[Any, Any, None]]


class _FileWrapper:
    """WSGI's ``wsgi.file_wrapper``: Django hands its files over in one."""

    def __init__(self, file: Readable, block_size: int = PIECE) -> None:
        self.file = file


def answer(
    application: WsgiApplication,
    environ: dict[str, Any],
    loop: asyncio.AbstractEventLoop,
    send_stream: SendStream,
) -> Answer:
    """Run the request to its end, in this thread. ``send_stream`` sends, in the loop, what is
    made here; a generator stays in the thread in which its view ran, as its connection does."""
    began: list[tuple[int, Headers]] = []

    def start_response(status: str, headers: list[tuple[str, str]], *_: object) -> None:
        began[:] = [(int(status[:3]), _encoded(headers))]

    response: Any = application({**environ, "wsgi.file_wrapper": _FileWrapper}, start_response)
    status, headers = began[0]
    if isinstance(response, _FileWrapper):
        if environ["REQUEST_METHOD"] == "HEAD":
            response.file.close()
            return Whole(status, headers, b"")
        return _from_file(status, headers, response.file)
    try:
        if environ["REQUEST_METHOD"] == "HEAD":
            return Whole(status, headers, b"")
        if not getattr(response, "streaming", False):
            return Whole(status, headers, b"".join(response))
        return _stream(response, status, headers, loop, send_stream)
    finally:
        response.close()


def _encoded(headers: list[tuple[str, str]]) -> Headers:
    return [
        (name.lower().encode("latin-1"), str(value).encode("latin-1")) for name, value in headers
    ]


def _from_file(status: int, headers: Headers, file: Readable) -> Whole | FromFile:
    """A small file at once; of a larger one the beginning."""
    try:
        beginning = file.read(PIECE)
        small = len(beginning) < PIECE
    except BaseException:
        file.close()
        raise
    if small:
        file.close()
        return Whole(status, headers, beginning)
    # The response ends in another thread, and this one's connection must not wait for that.
    close_old_connections()
    return FromFile(status, headers, beginning, file)


def _stream(
    pieces: Iterable[bytes],
    status: int,
    headers: Headers,
    loop: asyncio.AbstractEventLoop,
    send_stream: SendStream,
) -> Streamed:
    outlet = Outlet(loop)
    sent = asyncio.run_coroutine_threadsafe(send_stream(outlet, status, headers), loop)
    failed = True
    try:
        for piece in pieces:
            if piece:
                outlet.put(piece)
        failed = False
    except ReaderGone:
        pass
    except Exception:
        log.exception("A streamed answer broke off")
    finally:
        outlet.end(failed=failed)
    return Streamed(sent)

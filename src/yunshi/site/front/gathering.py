"""Taking in the body of a request, within bounds of size, time and number."""

from __future__ import annotations

import asyncio
import io
import tempfile
from collections.abc import AsyncIterator
from concurrent.futures import Executor
from dataclasses import dataclass
from types import TracebackType
from typing import IO, Final

from yunshi.site.front.asgi_types import Receive, Scope, header

IN_MEMORY: Final = 256 * 1024
"""Bytes of a body that are kept in memory; a longer one goes to a file."""
SMALL: Final = 64 * 1024
"""Bytes of a body that costs hardly more than its connection: a page of answers, a submission."""
READ_AND_FORGOTTEN: Final = 8
"""A body too large is read to its end, up to so many times the limit: browsers show a broken
connection, not our page, when they are cut off while they send."""


class Busy(Exception):
    """As much is being taken in as there is room for."""


class TooLate(Exception):
    """The body was not there in time."""


class HungUp(Exception):
    """The sender left before the body was there."""


class _Unreadable(io.RawIOBase):
    """In the place of a body that was too large: nobody shall take it for an empty one."""

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1, /) -> bytes:
        raise OSError("the body was too large and was not kept")

    def readline(self, size: int | None = -1, /) -> bytes:
        return self.read()


@dataclass(frozen=True)
class Body:
    """A whole body. ``length`` beyond the limit says that it was not kept."""

    file: IO[bytes] | io.RawIOBase
    length: int


class Room:
    """How many bodies may be taken in at once, and how many bytes may wait for their answer.

    Small ones count for themselves: a crowd that submits in the same second is let in as it comes.
    """

    def __init__(self, *, most_at_once: int, most_small: int, most_bytes: int) -> None:
        self._most_at_once = {True: most_small, False: most_at_once}
        self._most_bytes = most_bytes
        self._at_once = {True: 0, False: 0}
        self._bytes = 0

    def enter(self, *, small: bool) -> None:
        if self._at_once[small] >= self._most_at_once[small]:
            raise Busy
        self._at_once[small] += 1

    def leave(self, *, small: bool) -> None:
        self._at_once[small] -= 1

    def take(self, size: int) -> None:
        if self._bytes + size > self._most_bytes:
            raise Busy
        self._bytes += size

    def give_back(self, size: int) -> None:
        self._bytes -= size


class Gathering:
    """One body, from its first byte until the request is answered (a context manager).

    Used in the event loop alone; the file is written by threads of ``files``.
    """

    def __init__(self, room: Room, files: Executor, largest: int) -> None:
        self._room = room
        self._files = files
        self._largest = largest
        self._buffer = bytearray()
        self._file: IO[bytes] | None = None
        self._kept = 0

    def __enter__(self) -> Gathering:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._forget()

    def _forget(self) -> None:
        self._buffer.clear()
        if self._file is not None:
            self._file.close()
            self._file = None
        self._room.give_back(self._kept)
        self._kept = 0

    async def gather(self, scope: Scope, receive: Receive, seconds: float) -> Body:
        """The whole body. Raises Busy, TooLate, HungUp."""
        if not _has_body(scope):
            return Body(io.BytesIO(), 0)
        declared = _declared_length(scope)
        # The server reads no more than was declared; of one that declares nothing, who knows.
        small = 0 < declared <= SMALL
        self._room.enter(small=small)
        try:
            return await self._all(scope, receive, declared, seconds)
        finally:
            self._room.leave(small=small)

    async def _all(self, scope: Scope, receive: Receive, declared: int, seconds: float) -> Body:
        length = 0
        if declared > self._largest and header(scope, b"expect") == b"100-continue":
            # Who asks first is told before anything is sent.
            return Body(_Unreadable(), declared)
        try:
            async with asyncio.timeout(seconds):
                async for piece in _pieces(receive):
                    length += len(piece)
                    if max(length, declared) <= self._largest:
                        await self._keep(piece)
                    elif length > self._largest * READ_AND_FORGOTTEN:
                        break
                    else:
                        self._forget()
        except TimeoutError:
            if max(length, declared) <= self._largest:
                raise TooLate from None
        if max(length, declared) > self._largest:
            self._forget()
            return Body(_Unreadable(), max(length, declared))
        return Body(await self._whole(), length)

    async def _keep(self, piece: bytes) -> None:
        self._room.take(len(piece))
        self._kept += len(piece)
        self._buffer += piece
        if len(self._buffer) > IN_MEMORY:
            await self._to_file()

    async def _to_file(self) -> None:
        if self._file is None:
            # It has no name, so nothing is left of it however we end.
            self._file = tempfile.TemporaryFile()  # noqa: SIM115 (closed at the end of the request)
        loop = asyncio.get_running_loop()
        await loop.run_in_executor(self._files, self._file.write, bytes(self._buffer))
        self._buffer.clear()

    async def _whole(self) -> IO[bytes]:
        if self._file is None:
            return io.BytesIO(bytes(self._buffer))
        await self._to_file()
        self._file.seek(0)
        return self._file


async def _pieces(receive: Receive) -> AsyncIterator[bytes]:
    more = True
    while more:
        message = await receive()
        if message["type"] != "http.request":
            raise HungUp
        more = message.get("more_body", False)
        yield message.get("body", b"")


def _has_body(scope: Scope) -> bool:
    """Whether the head announces one. HTTP/1 needs a header for it, later versions do not."""
    if not scope["http_version"].startswith("1"):
        return True
    length, coding = header(scope, b"content-length"), header(scope, b"transfer-encoding")
    return length not in {b"", b"0"} or coding != b""


def _declared_length(scope: Scope) -> int:
    said = header(scope, b"content-length")
    return int(said) if said.isdigit() else 0

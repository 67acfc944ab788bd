"""The pieces of a streamed answer, from the thread that makes them to the loop that sends them."""

from __future__ import annotations

import asyncio
import threading
from typing import Final

LOOK_AHEAD: Final = 1024 * 1024
"""Bytes that are made before the reader has taken what is there."""
_LOOKS_UP_SECONDS: Final = 1.0


class ReaderGone(Exception):
    """Nobody takes what is made."""


class Outlet:
    """A queue bounded in bytes. The maker waits while it is full; the loop never waits for it."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self._changed = threading.Condition()
        self._filled = asyncio.Event()
        self._pieces: list[bytes] = []
        self._bytes = 0
        self._ended = False
        self._gone = False
        self.failed = False

    def put(self, piece: bytes) -> None:
        """Of the maker's thread. Raises ReaderGone when nobody reads any more."""
        with self._changed:
            while self._bytes >= LOOK_AHEAD and not self._gone:
                self._changed.wait(_LOOKS_UP_SECONDS)
                if not self._loop.is_running():
                    self._gone = True
            if self._gone:
                raise ReaderGone
            self._pieces.append(piece)
            self._bytes += len(piece)
        self._wake()

    def end(self, *, failed: bool = False) -> None:
        """Of the maker's thread: no more comes."""
        with self._changed:
            self._ended = True
            self.failed = failed
        self._wake()

    def _wake(self) -> None:
        self._loop.call_soon_threadsafe(self._filled.set)

    async def take(self) -> bytes:
        """Of the loop: all that is there, as soon as there is something; empty at the end."""
        while True:
            self._filled.clear()
            with self._changed:
                if self._pieces:
                    taken = b"".join(self._pieces)
                    self._pieces.clear()
                    self._bytes = 0
                    self._changed.notify()
                    return taken
                if self._ended:
                    return b""
            await self._filled.wait()

    def close(self) -> None:
        """Of the loop: the reader is gone, or has all."""
        with self._changed:
            self._gone = True
            self._pieces.clear()
            self._changed.notify()

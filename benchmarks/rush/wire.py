"""As much of HTTP/1.1 as a crowd needs: one request after the other on a connection."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from urllib.parse import urlencode

HOST = "127.0.0.1"


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(slots=True)
class Line:
    """A connection of one person. ``sent`` is when the last byte of a request had gone out."""

    port: int
    cookies: str
    sent: float | None = None
    _reader: asyncio.StreamReader | None = field(default=None, repr=False)
    _writer: asyncio.StreamWriter | None = field(default=None, repr=False)

    async def post(self, path: str, fields: dict[str, str], *, by_script: bool = False) -> Reply:
        body = urlencode(fields).encode()
        more = f"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {len(body)}\r\n"
        if by_script:
            more += "X-Requested-With: fetch\r\n"
        accept = "application/json" if by_script else "text/html"
        return await self._ask("POST", path, f"{more}Accept: {accept}\r\n", body)

    async def get(self, path: str) -> Reply:
        return await self._ask("GET", path, "Accept: text/html\r\n", b"")

    async def _ask(self, method: str, path: str, more: str, body: bytes) -> Reply:
        """Raises OSError and EOFError for a connection that is refused, or breaks."""
        self.sent = None
        if self._writer is None:
            self._reader, self._writer = await asyncio.open_connection(HOST, self.port)
        head = (
            f"{method} {path} HTTP/1.1\r\nHost: {HOST}:{self.port}\r\n"
            f"Cookie: {self.cookies}\r\n{more}\r\n"
        )
        self._writer.write(head.encode() + body)
        await self._writer.drain()
        self.sent = time.time()
        return await self._reply()

    async def _reply(self) -> Reply:
        reader = self._reader
        if reader is None:
            raise EOFError
        top, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").splitlines()
        headers = {}
        for line in filter(None, lines):
            name, _, value = line.partition(":")
            headers[name.lower()] = value.strip()
        body = b""
        if headers.get("transfer-encoding") == "chunked":
            while size := int(await reader.readline(), 16):
                body += (await reader.readexactly(size + 2))[:-2]
            await reader.readline()
        elif "content-length" in headers:
            body = await reader.readexactly(int(headers["content-length"]))
        return Reply(int(top.split()[1]), headers, body)

    def close(self) -> None:
        """At once, whatever is under way."""
        if self._writer is not None:
            self._writer.close()
            self._reader = self._writer = None

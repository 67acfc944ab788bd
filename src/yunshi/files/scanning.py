"""Asking a virus scanner: a small client of clamd, ClamAV's daemon.

Imports no Django. A scanner that cannot be asked is an outcome, not an error: the file waits.
"""

from __future__ import annotations

import socket
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import BinaryIO, Final
from urllib.parse import urlsplit

CONNECT_SECONDS: Final = 5.0
ANSWER_SECONDS: Final = 60.0
"""Longest silence of a scanner in the middle of its work."""
_PIECE: Final = 128 * 1024
_LONGEST_ANSWER: Final = 4096
_USUAL_PORT: Final = 3310


@dataclass(frozen=True, slots=True)
class Clean:
    """The scanner read all of it and found nothing."""


@dataclass(frozen=True, slots=True)
class Infected:
    """The scanner found something; ``virus`` is the name it gives."""

    virus: str


@dataclass(frozen=True, slots=True)
class Unavailable:
    """The scanner could not be asked, or gave no verdict.

    ``refuses_file`` tells a scanner that is there but will not read this file (too large for it,
    for instance): asking again does not help until someone changes the scanner's settings.
    """

    reason: str
    refuses_file: bool = False


ScanOutcome = Clean | Infected | Unavailable


class ScannerUrlError(ValueError):
    """The scanner's address is not of the form ``tcp://host:port`` or ``unix:///path``."""


class Scanner:
    """A clamd at an address, such as ``tcp://127.0.0.1:3310`` or ``unix:///run/clamd.sock``."""

    def __init__(self, url: str, *, answer_seconds: float = ANSWER_SECONDS) -> None:
        parts = urlsplit(url)
        if parts.scheme == "tcp" and parts.hostname:
            self._address: tuple[str, int] | str = (parts.hostname, parts.port or _USUAL_PORT)
        elif parts.scheme == "unix" and parts.path and not parts.netloc:
            self._address = parts.path
        else:
            raise ScannerUrlError("A scanner's address is tcp://host:port or unix:///path.")
        self._answer_seconds = answer_seconds

    def ping(self) -> bool:
        """Whether the scanner answers."""
        try:
            with self._connection() as connection:
                connection.sendall(b"zPING\0")
                return _answer(connection) == "PONG"
        except OSError:
            return False

    def scan(self, content: BinaryIO) -> ScanOutcome:
        """Send a content from where it stands to its end, and tell the verdict."""
        try:
            with self._connection() as connection:
                _send(connection, content)
                answer = _answer(connection)
        except OSError as error:
            return Unavailable(str(error) or type(error).__name__)
        verdict = answer.removeprefix("stream: ")
        if verdict == "OK":
            return Clean()
        if verdict.endswith(" FOUND"):
            return Infected(verdict.removesuffix(" FOUND"))
        # Everything else the scanner says about a file ends so; silence does not.
        return Unavailable(verdict or "no answer", refuses_file=verdict.endswith("ERROR"))

    @contextmanager
    def _connection(self) -> Iterator[socket.socket]:
        if isinstance(self._address, str):
            connection = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
            connection.settimeout(CONNECT_SECONDS)
        else:
            connection = socket.create_connection(self._address, timeout=CONNECT_SECONDS)
        with connection:
            if isinstance(self._address, str):
                connection.connect(self._address)
            connection.settimeout(self._answer_seconds)
            yield connection


def _send(connection: socket.socket, content: BinaryIO) -> None:
    try:
        connection.sendall(b"zINSTREAM\0")
        while piece := content.read(_PIECE):
            connection.sendall(struct.pack(">I", len(piece)) + piece)
        connection.sendall(struct.pack(">I", 0))
    except (BrokenPipeError, ConnectionResetError):
        # The scanner hangs up on a file beyond its size limit; it has said so before.
        return


def _answer(connection: socket.socket) -> str:
    answer = b""
    while b"\0" not in answer and len(answer) < _LONGEST_ANSWER:
        piece = connection.recv(_LONGEST_ANSWER)
        if not piece:
            break
        answer += piece
    return answer.split(b"\0")[0].decode("utf-8", "replace").strip()

"""Virus scanners for the tests: the real clamd, and a small server that speaks its protocol."""

from __future__ import annotations

import shutil
import socket
import socketserver
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.files import making
from yunshi.files.scanning import Scanner

CLAMD = shutil.which("clamd") or shutil.which("clamd", path="/usr/sbin:/usr/local/sbin")
VIRUS = "Yunshi.Test"
LARGEST_STREAM = 1024 * 1024

_UNIX_PATH_LIMIT = 100


@contextmanager
def real_clamd(folder: Path, *, tcp: bool) -> Iterator[str]:
    """ClamAV's daemon with one signature of our own: no freshclam, no network."""
    assert CLAMD is not None
    signatures = folder / "signatures"
    signatures.mkdir()
    hexadecimal = making.virus_test_file().hex()
    (signatures / "local.ndb").write_text(f"{VIRUS}:0:*:{hexadecimal}\n")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    listening = f"TCPSocket {port}\nTCPAddr 127.0.0.1" if tcp else f"LocalSocket {folder / 'clamd'}"
    settings = folder / "clamd.conf"
    settings.write_text(
        f"{listening}\nForeground yes\nDatabaseDirectory {signatures}\n"
        f"TemporaryDirectory {folder}\nStreamMaxLength {LARGEST_STREAM}\n"
    )
    url = f"tcp://127.0.0.1:{port}" if tcp else f"unix://{folder / 'clamd'}"
    with subprocess.Popen(
        [CLAMD, "--config-file", str(settings)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            until = time.monotonic() + 30
            while not Scanner(url).ping():
                assert process.poll() is None, "clamd did not start"
                assert time.monotonic() < until, "clamd does not answer"
                time.sleep(0.05)
            yield url
        finally:
            process.terminate()


class _Conversation(socketserver.StreamRequestHandler):
    """One connection of clamd's protocol, with its reply to a stream that is too long."""

    def handle(self) -> None:
        command = self._until_zero()
        if command == b"zPING":
            self.wfile.write(b"PONG\0")
        elif command == b"zINSTREAM":
            self.wfile.write(self._verdict() + b"\0")

    def _until_zero(self) -> bytes:
        read = b""
        while (byte := self.rfile.read(1)) not in (b"", b"\0"):
            read += byte
        return read

    def _verdict(self) -> bytes:
        content = b""
        while True:
            (length,) = struct.unpack(">I", self.rfile.read(4))
            if length == 0:
                break
            content += self.rfile.read(length)
            if len(content) > LARGEST_STREAM:
                return b"INSTREAM size limit exceeded. ERROR"
        if making.virus_test_file() in content:
            return f"stream: {VIRUS} FOUND".encode()
        return b"stream: OK"


class _Tcp(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True


class _Unix(socketserver.ThreadingUnixStreamServer):
    daemon_threads = True


@contextmanager
def small_server(
    folder: Path,
    *,
    tcp: bool,
    conversation: type[socketserver.BaseRequestHandler] = _Conversation,
) -> Iterator[str]:
    """A server that follows the protocol; unlike clamd it looks into no archive."""
    server = _Tcp(("127.0.0.1", 0), conversation) if tcp else _Unix(str(folder / "s"), conversation)
    with server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
        thread.start()
        try:
            if tcp:
                yield f"tcp://127.0.0.1:{server.server_address[1]}"
            else:
                yield f"unix://{folder / 's'}"
        finally:
            server.shutdown()
            thread.join()


KINDS = ["small server", *(["clamd"] if CLAMD else [])]
"""The real daemon takes part wherever it is installed."""


@contextmanager
def scanner_of(kind: str, folder: Path, *, tcp: bool = True) -> Iterator[str]:
    """The address of a running scanner of a kind."""
    started = (real_clamd if kind == "clamd" else small_server)(folder, tcp=tcp)
    with started as url:
        yield url

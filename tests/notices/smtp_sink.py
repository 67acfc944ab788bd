"""A mail server of the tests' own: real SMTP on a real socket, doing what it is told."""

from __future__ import annotations

import socketserver
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any, cast


@dataclass
class Sink:
    """What the server has taken, and how it answers for an address: 250 where nothing is said."""

    port: int = 0
    taken: list[tuple[str, EmailMessage]] = field(default_factory=list)
    """Address of the envelope, and the mail."""
    answers: dict[str, str] = field(default_factory=dict)
    """By address; ``*`` for all. A whole line, such as ``550 5.1.1 no such user``."""
    before_answering: Callable[[str], bool] = lambda address: True
    """Called when a mail has been taken and before that is said; ``False`` hangs up instead."""

    @property
    def to(self) -> list[str]:
        return [address for address, _ in self.taken]

    def answer(self, address: str) -> str:
        return self.answers.get(address) or self.answers.get("*") or "250 OK"


class _Session(socketserver.StreamRequestHandler):
    def say(self, line: str) -> None:
        self.wfile.write(f"{line}\r\n".encode())

    def handle(self) -> None:
        sink = cast("_Server", self.server).sink
        address = ""
        self.say("220 sink")
        while line := self.rfile.readline().decode().strip():
            word = line.upper()
            if word.startswith("RCPT"):
                address = line.partition("<")[2].partition(">")[0]
                self.say(sink.answer(address))
            elif word.startswith("DATA"):
                self.say("354 go on")
                if not self._taken(sink, address):
                    return
            elif word.startswith("QUIT"):
                self.say("221 bye")
                return
            else:
                self.say("250 OK")

    def _taken(self, sink: Sink, address: str) -> bool:
        lines: list[bytes] = []
        while (line := self.rfile.readline()) != b".\r\n":
            if not line:
                return False
            lines.append(line.removeprefix(b".") if line.startswith(b"..") else line)
        mail = message_from_bytes(b"".join(lines), policy=policy.default)
        sink.taken.append((address, cast("EmailMessage", mail)))
        if not sink.before_answering(address):
            return False
        self.say("250 taken")
        return True


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    sink: Sink


def settings_for(port: int) -> dict[str, Any]:
    """The site's settings of mail, with this machine's server in them."""
    return {
        "EMAIL_BACKEND": "django.core.mail.backends.smtp.EmailBackend",
        "EMAIL_HOST": "127.0.0.1",
        "EMAIL_PORT": port,
        "EMAIL_USE_TLS": False,
        "EMAIL_HOST_USER": "",
        "EMAIL_TIMEOUT": 5,
    }


@contextmanager
def mail_server(settings: object) -> Iterator[Sink]:
    """The site's mail goes to this server until the block ends."""
    with _Server(("127.0.0.1", 0), _Session) as server:
        server.sink = Sink(port=server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
        thread.start()
        for name, value in settings_for(server.sink.port).items():
            setattr(settings, name, value)
        try:
            yield server.sink
        finally:
            server.shutdown()
            thread.join()

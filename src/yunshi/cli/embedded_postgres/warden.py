"""The process that holds an embedded PostgreSQL server (run by ``__main__.py``).

It starts the server as its child and waits until nobody uses it: every user holds a shared lock
on one file, and the kernel drops that lock when a user dies, even by kill -9. Then it stops the
server in an orderly way. Should the warden itself be killed, the kernel (Linux) tells the server
to stop; elsewhere the next start stops it.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

from yunshi.cli.embedded_postgres.account import Account, die_with_parent
from yunshi.cli.embedded_postgres.locks import FileLock, LockTimeout

# Seconds that an orderly stop may take (it writes a checkpoint) before a hard one.
STOP_SECONDS: Final = 60
_PORT_ATTEMPTS: Final = 5


@dataclass(frozen=True)
class Charge:
    """What a warden is to hold: paths, programs, and the account that runs them."""

    control: str
    data: str
    programs: str
    user_id: int | None
    group_id: int | None
    durable: bool

    def dumps(self) -> str:
        return json.dumps(asdict(self))

    @classmethod
    def loads(cls, text: str) -> Charge:
        return cls(**json.loads(text))


@dataclass(frozen=True)
class ServerNote:
    """What ``server.json`` says of a server that runs."""

    port: int
    warden: int
    server: int

    def write(self, path: Path) -> None:
        draft = path.with_suffix(".new")
        draft.write_text(json.dumps(asdict(self)), encoding="ascii")
        os.replace(draft, path)

    @classmethod
    def read(cls, path: Path) -> ServerNote | None:
        """None when there is no such note (or it is being replaced)."""
        try:
            return cls(**json.loads(path.read_text(encoding="ascii")))
        except (FileNotFoundError, ValueError, TypeError):
            return None


class _Stop(Exception):
    """We were told to stop, or the server ended by itself."""


def _raise_stop(signal_number: int, frame: Any) -> None:
    raise _Stop


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _start_server(charge: Charge) -> tuple[subprocess.Popen[bytes], int]:
    """Start the server on a free port; another port when somebody was faster."""
    options = {
        "listen_addresses": "127.0.0.1",
        "unix_socket_directories": "",
        "password_encryption": "scram-sha-256",
        "max_connections": "200",
        "timezone": "UTC",
        "log_timezone": "UTC",
        "log_line_prefix": "%m [%p] %q%u@%d ",
        # Statements and their values are what people wrote: the log does without both.
        "log_min_error_statement": "panic",
        "log_error_verbosity": "terse",
        # Planning costs more than it brings on the short statements of a web page.
        "jit": "off",
    }
    if not charge.durable:
        options |= {"fsync": "off", "full_page_writes": "off", "synchronous_commit": "off"}
    account = Account(charge.user_id, charge.group_id)
    with open(Path(charge.control) / "server.log", "ab", opener=_for_the_owner) as log:
        for _ in range(_PORT_ATTEMPTS):
            port = _free_port()
            settings = [f"-c{name}={value}" for name, value in {**options, "port": port}.items()]
            server = account.start(
                [Path(charge.programs) / "postgres", "-D", charge.data, *settings],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=log,
                # A group of its own: Ctrl-C in the terminal is not meant for it.
                process_group=0,
                preexec_fn=die_with_parent(signal.SIGINT),
            )
            if _answers(server, port):
                return server, port
    raise SystemExit("The server did not start; server.log says why.")


def _for_the_owner(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _answers(server: subprocess.Popen[bytes], port: int) -> bool:
    """Wait until the server listens (it may still be recovering) or has ended."""
    while server.poll() is None:
        with socket.socket() as probe:
            probe.settimeout(1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return True
        time.sleep(0.02)
    return False


def _stop_server(server: subprocess.Popen[bytes]) -> None:
    """Fast shutdown (open transactions are rolled back); harder only if that does not end."""
    for signal_number in (signal.SIGINT, signal.SIGQUIT, signal.SIGKILL):
        if server.poll() is not None:
            return
        server.send_signal(signal_number)
        try:
            server.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            continue


def main(charge: Charge) -> None:
    """Hold the server until its last user is gone or we are told to stop."""
    control = Path(charge.control)
    alive = FileLock(control / "warden.lock")
    try:
        # Not at once: others take this lock for a moment to see whether a warden lives.
        alive.acquire(seconds=5)
    except LockTimeout:
        raise SystemExit("Another warden holds this server.") from None
    note = control / "server.json"
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, _raise_stop)
    server, port = _start_server(charge)
    users = FileLock(control / "users.lock")
    try:
        ServerNote(port, os.getpid(), server.pid).write(note)
        signal.signal(signal.SIGCHLD, _raise_stop)
        if server.poll() is None:
            users.wait_exclusive()
    except _Stop:
        pass
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        signal.signal(signal.SIGCHLD, signal.SIG_DFL)
        note.unlink(missing_ok=True)
        _stop_server(server)
        alive.release()

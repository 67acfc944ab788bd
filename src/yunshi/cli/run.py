"""``yunshi run``: the whole site with one command."""

from __future__ import annotations

import http.client
import os
import signal
import socket
import sys
from collections.abc import Mapping
from contextlib import ExitStack
from pathlib import Path
from typing import Annotated, Final
from urllib.parse import urlsplit

import typer

from yunshi.cli.data_home import data_home
from yunshi.cli.embedded_postgres import DatabaseUrls, EmbeddedPostgres, EmbeddedPostgresError
from yunshi.cli.embedded_postgres.account import make_passable
from yunshi.cli.embedded_postgres.locks import FileLock
from yunshi.cli.supervisor import STOP_SECONDS, ChildFailed, Supervisor, ToldToStop

app = typer.Typer(add_completion=False)

_HOST: Final = "127.0.0.1"
_ANSWER_SECONDS: Final = 60
_LAST_REQUESTS_SECONDS: Final = STOP_SECONDS // 2
_NOT_YET_TAKEN_IN: Final = 4096
_CONNECTIONS: Final = 16_384


class CannotRun(Exception):
    """Why the site cannot start; the message is for the person at the terminal."""


@app.command()
def run(
    stop_with_parent: Annotated[
        bool,
        typer.Option(help="Also stop when the program that started us dies (Linux)."),
    ] = False,
) -> None:
    """Start the site: assets, PostgreSQL, migrations, packs, the demo instance, web and worker.

    Serves on http://127.0.0.1:8000 (YUNSHI_PORT). Data stays in var/ (YUNSHI_HOME). With
    YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL it uses that server, else its own.
    """
    with Supervisor() as supervisor:
        if stop_with_parent:
            supervisor.stop_with_parent()
        try:
            _run(supervisor)
        except ToldToStop:
            _say("Stopping …")
            return
        except (CannotRun, ChildFailed, EmbeddedPostgresError) as error:
            _say(str(error))
            raise typer.Exit(1) from error


def _run(supervisor: Supervisor) -> None:
    port = _port()
    home = data_home()
    with ExitStack() as stack:
        stack.enter_context(_only_one(home))
        urls = _given_urls()
        if not _is_free(port):
            raise CannotRun(f"Port {port} is taken: set YUNSHI_PORT to another.")
        _build_assets(supervisor)
        if urls is None:
            _say("Starting PostgreSQL …")
            server = EmbeddedPostgres(home, tell=_say)
            stack.callback(server.stop)
            urls = supervisor.interruptible(server.start)
        # Children end before the server they talk to.
        stack.callback(supervisor.stop_children)
        environment = _environment(urls)
        accounts = _prepare(supervisor, environment, urls)
        _serve(supervisor, environment, port)
        print(f"Yunshi 雲市 is ready: {_address(port)}", flush=True)
        if accounts:
            print(accounts, flush=True)
        print("Ctrl-C stops it; what you did stays.", flush=True)
        supervisor.wait()


def _say(line: str) -> None:
    print(line, file=sys.stderr, flush=True)


def _port() -> int:
    text = os.environ.get("YUNSHI_PORT", "").strip() or "8000"
    if not text.isdigit() or not 0 < int(text) < 65536:
        raise CannotRun(f"YUNSHI_PORT must be a port number, not {text!r}.")
    return int(text)


def _address(port: int) -> str:
    return os.environ.get("YUNSHI_BASE_URL", "").strip() or f"http://{_HOST}:{port}"


def _only_one(home: Path) -> FileLock:
    """Hold the data folder for ourselves; it is made when it is missing."""
    lock = FileLock(home / "run.lock")
    try:
        if os.geteuid() == 0:
            make_passable(home)
        else:
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        taken = lock.try_acquire()
    except PermissionError as error:
        raise CannotRun(
            f"{error.filename} belongs to another user: run as that user, or set YUNSHI_HOME to a"
            " folder of your own."
        ) from error
    if not taken:
        raise CannotRun(f"Yunshi already runs on {home}.")
    return lock


def _is_free(port: int) -> bool:
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((_HOST, port))
        except PermissionError as error:
            raise CannotRun(f"Port {port} is not for ordinary users: set YUNSHI_PORT.") from error
        except OSError:
            return False
    return True


def _given_urls() -> DatabaseUrls | None:
    application = os.environ.get("YUNSHI_DATABASE_URL", "").strip()
    owner = os.environ.get("YUNSHI_OWNER_DATABASE_URL", "").strip()
    if not application and not owner:
        return None
    if not application or not owner:
        raise CannotRun("Set both YUNSHI_DATABASE_URL and YUNSHI_OWNER_DATABASE_URL, or neither.")
    return DatabaseUrls(application, owner)


def _environment(urls: DatabaseUrls) -> dict[str, str]:
    """What web and worker see: the application's role and never the owner's."""
    environment = {
        "YUNSHI_LOG_LEVEL": "WARNING",
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "yunshi.site.settings",
        "PYTHONUNBUFFERED": "1",
        "YUNSHI_STOP_WITH_PARENT": "1",
        "YUNSHI_HOME": str(data_home()),
        "YUNSHI_DATABASE_URL": urls.application,
    }
    environment.pop("YUNSHI_OWNER_DATABASE_URL", None)
    if not environment.get("YUNSHI_DEMO", "").strip():
        environment["YUNSHI_DEMO"] = "1" if _is_loopback() else "0"
    return environment


def _is_loopback() -> bool:
    """Whether people reach the site on this machine only: then a demo harms nobody."""
    named = os.environ.get("YUNSHI_BASE_URL", "").strip()
    return not named or urlsplit(named).hostname in {"127.0.0.1", "localhost", "::1"}


def _build_assets(supervisor: Supervisor) -> None:
    _say("Building style sheet and scripts …")
    command = [sys.executable, "-m", "yunshi.design.build"]
    supervisor.run("Building the assets", command, os.environ, private_files=False)


def _prepare(supervisor: Supervisor, environment: Mapping[str, str], urls: DatabaseUrls) -> str:
    """Migrate, load packs, make the demo instance if wanted; returns its accounts to show."""
    _say("Preparing the database …")
    as_owner = {**environment, "YUNSHI_OWNER_DATABASE_URL": urls.owner}
    supervisor.run(
        "Preparing the database", [sys.executable, "-m", "yunshi.cli.preparation"], as_owner
    )
    if environment["YUNSHI_DEMO"].strip().lower() in {"0", "false", "no", "off"}:
        return ""
    return supervisor.answer(
        "Making the demo instance",
        [sys.executable, "-m", "yunshi.cli.preparation", "demo"],
        environment,
    ).rstrip()


def web_command(port: int, *, last_requests: int = _LAST_REQUESTS_SECONDS) -> list[str]:
    """What serves the site. ``last_requests`` is how long one that was told to end may work on."""
    return [
        sys.executable,
        "-m",
        "granian",
        "--interface=asginl",
        f"--host={_HOST}",
        f"--port={port}",
        "--workers=1",
        "--no-ws",
        # Behind a proxy nobody speaks HTTP/2 to it, whose packed headers cost us far more to
        # unpack than their sender to send.
        "--http=1",
        # A request has arrived once it is taken in, and on a closing day thousands wait inside.
        f"--backlog={_NOT_YET_TAKEN_IN}",
        f"--backpressure={_CONNECTIONS}",
        # Whoever is still sending, or is slow to read, must not keep it from ending.
        f"--workers-kill-timeout={last_requests}",
        "--log-level=warning",
        "yunshi.site.asgi:application",
    ]


def _serve(supervisor: Supervisor, environment: Mapping[str, str], port: int) -> None:
    supervisor.start("The web server", web_command(port), environment)
    supervisor.start(
        "The worker",
        [sys.executable, "-m", "django", "procrastinate", "worker", "--concurrency=2"],
        environment,
        # Its database dies with us, and a worker that ends in order would wait for it; a job
        # that was cut off is done again.
        orphaned=signal.SIGKILL,
    )
    supervisor.wait_for(
        lambda: _answers(port), seconds=_ANSWER_SECONDS, what="The first answer of the site"
    )


def _answers(port: int) -> bool:
    connection = http.client.HTTPConnection(_HOST, port, timeout=5)
    try:
        connection.request("GET", "/healthz")
        return connection.getresponse().status == http.HTTPStatus.OK
    except (OSError, http.client.HTTPException):
        return False
    finally:
        connection.close()

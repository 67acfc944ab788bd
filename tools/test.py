"""Every check and every test: ``python -m tools.test``.

1. the checks of ``tools.lint``;
2. the database tests on the distribution's PostgreSQL, named by URLs, as in production;
3. all tests, on the embedded PostgreSQL. Their summary is the last thing printed.
"""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tools import lint
from yunshi.cli.embedded_postgres import DatabaseUrls, EmbeddedPostgres
from yunshi.cli.embedded_postgres.account import die_with_parent

PROJECT = Path(__file__).resolve().parent.parent
_INSTALLATIONS = Path("/usr/lib/postgresql")
_WORKERS = "2"
# What tests may take to end their servers and browsers when they are interrupted.
_CLEANUP_SECONDS = 60


def main() -> int:
    # SIGTERM ends us as Ctrl-C does: servers are stopped on the way out.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    build_assets()
    failed = [*(["lint"] if lint.main() else [])]
    programs = distribution_programs()
    print(f"== database tests on the PostgreSQL of {programs}", flush=True)
    with distribution_server(programs) as urls:
        given = {"YUNSHI_DATABASE_URL": urls.application, "YUNSHI_OWNER_DATABASE_URL": urls.owner}
        if pytest("-m", "database and not browser and not processes", **given):
            failed.append(f"database tests on {programs}")
    if failed:
        print(f"== failed so far: {', '.join(failed)}", flush=True)
    print("== all tests on the embedded PostgreSQL", flush=True)
    status = pytest()
    return status or (1 if failed else 0)


def build_assets() -> None:
    """Pages are tested with the style sheet and scripts they are served with."""
    subprocess.run([sys.executable, "-m", "yunshi.design.build"], cwd=PROJECT, check=True)


def pytest(*options: str, **environment: str) -> int:
    """Run the tests in two processes; pytest's exit status.

    Interrupted, it lets the tests clean up after themselves before it passes the interrupt on.
    """
    clean = {name: value for name, value in os.environ.items() if name not in _DATABASE_VARIABLES}
    command = [sys.executable, "-m", "pytest", "-n", _WORKERS, "--dist=worksteal", "-q", *options]
    # A group of its own: Ctrl-C reaches it once, from us.
    tests = subprocess.Popen(
        command,
        cwd=PROJECT,
        env={**clean, **environment},
        stdin=subprocess.DEVNULL,
        process_group=0,
        preexec_fn=die_with_parent(signal.SIGINT),
    )
    try:
        return tests.wait()
    except KeyboardInterrupt:
        tests.send_signal(signal.SIGINT)
        try:
            tests.wait(_CLEANUP_SECONDS)
        except subprocess.TimeoutExpired:
            os.killpg(tests.pid, signal.SIGKILL)
            tests.wait()
        raise


_DATABASE_VARIABLES = ("YUNSHI_DATABASE_URL", "YUNSHI_OWNER_DATABASE_URL")


def distribution_programs() -> Path:
    """The oldest PostgreSQL from 15 on that the distribution has installed."""
    found = [
        path.parent
        for path in _INSTALLATIONS.glob("*/bin/postgres")
        if path.parent.parent.name.isdigit() and int(path.parent.parent.name) >= 15
    ]
    if not found:
        raise SystemExit(f"No PostgreSQL 15 or newer in {_INSTALLATIONS}: run make setup.")
    return min(found, key=lambda programs: int(programs.parent.name))


@contextmanager
def distribution_server(programs: Path) -> Iterator[DatabaseUrls]:
    """A server of these programs on a free port, in a folder that is gone afterwards."""
    folder = Path(tempfile.mkdtemp(prefix="yunshi-postgresql-"))
    folder.chmod(0o755)
    try:
        with EmbeddedPostgres(folder, durable=False, programs=programs) as urls:
            yield urls
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        raise SystemExit(130) from None

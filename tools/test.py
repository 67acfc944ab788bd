"""Every check and every test: ``python -m tools.test``.

1. the checks of ``tools.lint``;
2. the database tests on the distribution's PostgreSQL, named by URLs, as in production;
3. all tests, on the embedded PostgreSQL;
4. the share of each programme's requirements by state. It is the last thing printed, after the
   summary of the tests.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from yunshi.cli.embedded_postgres import DatabaseUrls, EmbeddedPostgres, EmbeddedPostgresError
from yunshi.cli.supervisor import ChildFailed, Supervisor, ToldToStop

_INSTALLATIONS = Path("/usr/lib/postgresql")
_WORKERS = "3"
_MEMORY = Path("/dev/shm")  # noqa: S108
_ROOM_BYTES = 4 * 1024**3


def main() -> int:
    """Run all of it, also after something has failed."""
    with Supervisor() as supervisor:
        supervisor.stop_with_parent()
        try:
            return 0 if _everything(supervisor) else 1
        except ToldToStop:
            return 130
        except (ChildFailed, EmbeddedPostgresError) as error:
            print(error, file=sys.stderr)
            return 1


def _everything(supervisor: Supervisor) -> bool:
    # Pages are tested with the style sheet and scripts they are served with.
    supervisor.run(
        "Building the assets",
        [sys.executable, "-m", "yunshi.design.build"],
        os.environ,
        private_files=False,
    )
    # Each of the many programs that the tests start would compile it again where Python may not
    # write beside the source.
    succeeds(supervisor, "compiling", "-m", "compileall", "-q", "src")
    failed = [] if succeeds(supervisor, "lint", "-m", "tools.lint") else ["lint"]
    programs = distribution_programs()
    print(f"== database tests on the PostgreSQL of {programs}", flush=True)
    with distribution_server(supervisor, programs) as urls:
        given = {"YUNSHI_DATABASE_URL": urls.application, "YUNSHI_OWNER_DATABASE_URL": urls.owner}
        if not pytest(supervisor, "-m", "database and not browser and not processes", **given):
            failed.append(f"database tests on {programs}")
    if failed:
        print(f"== failed so far: {', '.join(failed)}", flush=True)
    print("== all tests on the embedded PostgreSQL", flush=True)
    with folder_in_memory("yunshi-tests-") as folder:
        if not pytest(supervisor, YUNSHI_TESTS_CLUSTER=str(folder)):
            failed.append("tests")
    print("== requirements by what carries them (docs/coverage.md)", flush=True)
    if not succeeds(supervisor, "coverage", "-m", "tools.coverage", "--shares"):
        failed.append("coverage")
    if failed:
        print(f"== failed: {', '.join(failed)}", flush=True)
    return not failed


def pytest(supervisor: Supervisor, *options: str, **environment: str) -> bool:
    """Run the tests in a few processes, since some wait for others; whether all passed."""
    command = ["-m", "pytest", "-n", _WORKERS, "--dist=worksteal", "-q", *options]
    return succeeds(supervisor, "tests", *command, **environment)


def succeeds(supervisor: Supervisor, name: str, *command: str, **environment: str) -> bool:
    clean = {name: value for name, value in os.environ.items() if name not in _DATABASE_VARIABLES}
    try:
        supervisor.run(
            name, [sys.executable, *command], {**clean, **environment}, private_files=False
        )
    except ChildFailed:
        return False
    return True


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
def distribution_server(supervisor: Supervisor, programs: Path) -> Iterator[DatabaseUrls]:
    """A server of these programs on a free port, in a folder that is gone afterwards."""
    with folder_in_memory("yunshi-postgresql-") as folder:
        server = EmbeddedPostgres(folder, durable=False, programs=programs)
        try:
            yield supervisor.interruptible(server.start)
        finally:
            supervisor.stop_children()
            server.stop()


@contextmanager
def folder_in_memory(prefix: str) -> Iterator[Path]:
    """A folder that is gone afterwards, in memory where there is room: hundreds of databases are
    copied and dropped in it."""
    has_room = _MEMORY.is_dir() and shutil.disk_usage(_MEMORY).free > _ROOM_BYTES
    folder = Path(tempfile.mkdtemp(prefix=prefix, dir=_MEMORY if has_room else None))
    folder.chmod(0o755)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


if __name__ == "__main__":
    raise SystemExit(main())

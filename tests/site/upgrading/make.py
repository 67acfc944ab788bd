"""Writes the database of a release: ``python -m tests.site.upgrading.make 0.2.0``.

It is made on the embedded server by the code as it stands, and dumped as plain SQL that any
PostgreSQL from 15 on reads: schema, data and rights.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.site.upgrading import APPLICATION, RELEASES


def main(release: str) -> None:
    path = RELEASES / f"{release}.sql"
    if path.exists():
        raise SystemExit(f"{path} is there. What a release left is not written again.")
    os.environ["DJANGO_SETTINGS_MODULE"] = "tests.settings"
    import django

    django.setup()
    with tempfile.TemporaryDirectory() as folder:
        dump = _dump(Path(folder))
    RELEASES.mkdir(exist_ok=True)
    path.write_text(dump, encoding="utf-8")
    print(f"{path}: {len(dump.encode()) // 1024} KiB")


def _dump(folder: Path) -> str:
    from django.test import override_settings
    from django.test.utils import setup_test_environment

    from tests.databases import TestServer, pointed_at
    from tests.settings import TESTS_HOME
    from tests.site.upgrading.states import NOW, make_every_state, write_packs
    from yunshi.casework.clock import set_clock
    from yunshi.cli.embedded_postgres import EmbeddedPostgres
    from yunshi.cli.embedded_postgres.account import server_account
    from yunshi.cli.embedded_postgres.binaries import bundled_programs

    setup_test_environment()
    packs = write_packs(folder)
    with EmbeddedPostgres(TESTS_HOME, durable=False) as urls:
        server = TestServer(urls.application, urls.owner)
        try:
            with (
                server.copy(server.template()) as database,
                override_settings(YUNSHI_PROGRAMMES=str(packs)),
            ):
                with pointed_at(database), set_clock(NOW) as time:
                    make_every_state(time)
                program = bundled_programs(server_account()) / "pg_dump"
                # --inserts: a client library restores it, there need be no psql.
                options = ("--inserts", "--no-owner", "--no-comments")
                command = [str(program), *options, "--dbname", database.owner_url]
                said = subprocess.run(command, check=True, capture_output=True, text=True)
        finally:
            server.leave()
    return _for_any_server(said.stdout, str(server.application["user"]))


# What only psql understands, what only the server's own version knows, and what `migrate` sets
# before it begins.
_LEFT_OUT = re.compile(
    r"(?:\\(?:un)?restrict \w+|SET \w+ = .*;|SELECT pg_catalog\.set_config\(.*\);|--|-- .*"
    r"|ALTER DEFAULT PRIVILEGES .*;)\n"
)


def _for_any_server(dump: str, application: str) -> str:
    """The dump without those lines, and with ``APPLICATION`` where rights name that role."""
    kept = [line for line in dump.splitlines(keepends=True) if not _LEFT_OUT.fullmatch(line)]
    rights = re.compile(rf"^((?:GRANT|REVOKE) .* (?:TO|FROM) ){re.escape(application)};$", re.M)
    return rights.sub(rf"\1{APPLICATION};", "".join(kept))


if __name__ == "__main__":
    main(*sys.argv[1:])

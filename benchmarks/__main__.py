"""``python -m benchmarks``: the table, on an embedded server and a folder of its own."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
from pathlib import Path


def main() -> int:
    # SIGTERM ends us as Ctrl-C does: the server is stopped and the folder goes.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    subprocess.run([sys.executable, "-m", "yunshi.design.build"], check=True)
    with tempfile.TemporaryDirectory(prefix="yunshi-bench-") as home:
        os.chmod(home, 0o755)  # noqa: S103 (the server's own user must reach its folder)
        os.environ["YUNSHI_HOME"] = home
        os.environ["YUNSHI_STATIC_FROM_SOURCE"] = "1"
        os.environ["YUNSHI_LOG_LEVEL"] = "ERROR"
        os.environ["DJANGO_SETTINGS_MODULE"] = "yunshi.site.settings"
        from yunshi.cli.embedded_postgres import EmbeddedPostgres

        with EmbeddedPostgres(Path(home)) as urls:
            os.environ["YUNSHI_DATABASE_URL"] = urls.application
            os.environ["YUNSHI_OWNER_DATABASE_URL"] = urls.owner
            return _measure()


def _measure() -> int:
    import django

    django.setup()
    from django.core.management import call_command
    from django.test.utils import setup_test_environment

    from benchmarks import table
    from benchmarks.preflight import preflight_rows
    from benchmarks.web import web_rows

    setup_test_environment()
    call_command("migrate", database="owner", verbosity=0, interactive=False)
    rows = [*preflight_rows(), *web_rows()]
    print("\n".join(table.lines(rows)))
    return 1 if any(row.over for row in rows) else 0


if __name__ == "__main__":
    try:
        raise SystemExit(main())
    except KeyboardInterrupt:
        raise SystemExit(130) from None

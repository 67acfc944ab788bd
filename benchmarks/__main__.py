"""``python -m benchmarks``: the table, on an embedded server and a folder of its own.

``python -m benchmarks rush`` runs the closing rush alone, ``--filings`` a part of it, and
``figures`` all but the rush; ``office`` the office's pages and ``perform()`` alone.
"""

from __future__ import annotations

import argparse
import compileall
import os
import signal
import subprocess
import sys
import tempfile
import time
from contextlib import ExitStack
from pathlib import Path

SOURCES = Path(__file__).resolve().parent.parent / "src"


def main(arguments: list[str]) -> int:
    asked = _asked(arguments)
    # SIGTERM ends us as Ctrl-C does: the server is stopped and the folder goes.
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    with ExitStack() as stack:
        home = stack.enter_context(tempfile.TemporaryDirectory(prefix="yunshi-bench-"))
        os.chmod(home, 0o755)  # noqa: S103 (the server's own user must reach its folder)
        os.environ["YUNSHI_HOME"] = home
        os.environ["YUNSHI_STATIC_FROM_SOURCE"] = "1"
        os.environ["YUNSHI_LOG_LEVEL"] = "ERROR"
        # Filings are signed with cards that only a demo trusts.
        os.environ["YUNSHI_DEMO"] = "1"
        os.environ["DJANGO_SETTINGS_MODULE"] = "yunshi.site.settings"
        if "YUNSHI_OWNER_DATABASE_URL" not in os.environ:
            from yunshi.cli.embedded_postgres import EmbeddedPostgres

            urls = stack.enter_context(EmbeddedPostgres(Path(home)))
            os.environ["YUNSHI_DATABASE_URL"] = urls.application
            os.environ["YUNSHI_OWNER_DATABASE_URL"] = urls.owner
        return _measure(asked)


def _asked(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument(
        "what", nargs="?", choices=("all", "figures", "office", "rush"), default="all"
    )
    parser.add_argument("--filings", type=int, default=10_000, help="of the rush (10000)")
    parser.add_argument("--queue", type=int, default=2_000, help="in the office's queue (2000)")
    parser.add_argument(
        "--seconds", type=float, help="of the rush; unset, so that twice is offered what is done"
    )
    parser.add_argument(
        "--web-alone", action="store_true", help="rush without worker, on a migrated database"
    )
    return parser.parse_args(arguments)


def _measure(asked: argparse.Namespace) -> int:
    import django

    django.setup()
    from django.core.management import call_command
    from django.test.utils import setup_test_environment, teardown_test_environment

    good = True
    if asked.what in {"all", "figures", "office"}:
        setup_test_environment()
        subprocess.run([sys.executable, "-m", "yunshi.design.build"], check=True)
        # As installed: the libraries are compiled, and so is what is held against them.
        compileall.compile_dir(SOURCES, quiet=1)
        call_command("migrate", database="owner", verbosity=0, interactive=False)
        good = _figures(every=asked.what != "office")
        teardown_test_environment()
    if asked.what in {"all", "rush"}:
        good = _rush(asked) and good
    return 0 if good else 1


def _figures(*, every: bool) -> bool:
    from benchmarks import table
    from benchmarks.office import office_rows
    from benchmarks.perform import perform_rows
    from benchmarks.preflight import preflight_rows
    from benchmarks.web import web_rows

    rows = [
        *([*preflight_rows(), *web_rows()] if every else ()),
        *office_rows(),
        *perform_rows(),
    ]
    print("\n".join(table.lines(rows)), flush=True)
    return not any(row.over for row in rows)


def _rush(asked: argparse.Namespace) -> bool:
    from benchmarks.rush import report
    from benchmarks.rush.run import Size, rush

    begun = time.monotonic()

    def say(line: str) -> None:
        print(f"{time.monotonic() - begun:6.1f} s  {line}", file=sys.stderr, flush=True)

    seen = rush(Size(asked.filings, asked.queue, asked.seconds, asked.web_alone), say)
    print("\n".join(report.lines(seen)), flush=True)
    return report.holds(seen)


if __name__ == "__main__":
    try:
        raise SystemExit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        raise SystemExit(130) from None

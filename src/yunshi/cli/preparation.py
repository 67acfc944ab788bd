"""What a database needs before the site is served: ``python -m yunshi.cli.preparation [demo]``.

Everything here may run again over what is there already.
"""

from __future__ import annotations

import sys

import django
from django.core.management import call_command
from django.db import OperationalError


def prepare() -> None:
    """Migrate under the owner's role, collect static files, load the packs."""
    call_command("migrate", verbosity=0, interactive=False)
    call_command("collectstatic", verbosity=0, interactive=False)
    call_command("load_packs")


def make_demo_instance() -> None:
    """Make the demo instance unless it is there. It prints one account per role."""
    call_command("demo")


def main(arguments: list[str]) -> int:
    django.setup()
    try:
        if arguments == ["demo"]:
            make_demo_instance()
        else:
            prepare()
    except OperationalError as error:
        print(f"The database cannot be reached: {error}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))

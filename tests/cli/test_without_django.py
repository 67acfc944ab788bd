"""Commands about packs start without Django and without a database."""

from __future__ import annotations

import importlib.util
import subprocess
import sys

import pytest

from yunshi.cli.main import COMMANDS

MODULES = [
    "yunshi.rulebook",
    "yunshi.cli.main",
    *(COMMANDS[name] for name in ("pack", "preflight") if importlib.util.find_spec(COMMANDS[name])),
]

_SCRIPT = """
import importlib, pkgutil, sys
module = importlib.import_module(sys.argv[1])
if hasattr(module, "__path__"):
    for found in pkgutil.walk_packages(module.__path__, module.__name__ + "."):
        if not found.name.endswith("__main__"):
            importlib.import_module(found.name)
print(sorted(name for name in sys.modules if name.split(".")[0] in {"django", "psycopg"}))
"""


@pytest.mark.parametrize("module", MODULES)
def test_the_module_loads_neither_django_nor_a_database_driver(module: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _SCRIPT, module], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout) == (0, "[]\n"), done.stderr


def test_the_list_of_commands_shows_only_what_there_is() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "yunshi.cli", "--help"], capture_output=True, text=True, check=True
    )
    assert "run" in done.stdout
    assert "manage" in done.stdout


def test_an_unknown_command_is_refused_with_status_2() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "yunshi.cli", "no-such-command"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "no-such-command" in done.stderr

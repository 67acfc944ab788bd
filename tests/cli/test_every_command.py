"""What every command about packs does: its language, a broken pack, what it loads, its time."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import ROOT, SHELF, program, yunshi
from tests.packs import PROGRAMMES
from tests.rulebook.moon_market import FOLDER, CopiedPack
from yunshi.rulebook.pack.shelf import packs_in

COMMANDS = [
    ["pack", "list"],
    ["pack", "check"],
    ["pack", "show", "moon-market"],
    ["pack", "diff", "moon-market", "moon-market"],
    ["pack", "template", "moon-market"],
    ["pack", "example", "moon-market"],
    ["pack", "lifecycle", "moon-market"],
    ["preflight", "moon-market", FOLDER / "examples" / "complete.yaml"],
]


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(command[:2]))
def test_a_language_that_is_none_is_refused(command: list[str | Path]) -> None:
    said = yunshi(*command, "--lang", "fr")
    assert (said.status, said.out) == (2, "")
    assert "expected zh-Hant or en" in said.err


@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_a_broken_pack_is_told_by_every_command(
    copied: CopiedPack, command: list[str | Path]
) -> None:
    copied.change("review.yaml", "begins: at_once", "begins: at_once\nbegins: at_once")
    shelf = {"YUNSHI_PROGRAMMES": str(copied.folder.parent)}
    line = copied.line("review.yaml", "begins: at_once") + 1
    error = f"moon-market/review.yaml:{line}: 'begins' is written twice"
    said = yunshi(*command, env=shelf)
    assert said.status == (1 if command[1] in {"list", "check"} else 2)
    if command[1] != "list":
        assert error in (said.out + said.err).splitlines()
    told = yunshi(*command, "--json", env=shelf)
    assert told.status == said.status
    if command[1] not in {"list", "check"}:
        assert told.json["error"]["errors"] == [
            {
                "file": "moon-market/review.yaml",
                "line": line,
                "message": "'begins' is written twice",
            }
        ]


HEAVY = {"django", "psycopg", "procrastinate", "pikepdf", "PIL", "holidays", "rich", "asyncio"}
"""What a command about packs has no business with."""

LOOK = """
import runpy, sys
sys.argv = ["yunshi", *sys.argv[1:]]
try:
    runpy.run_module("yunshi.cli", run_name="__main__")
except SystemExit:
    pass
names = {name.partition(".")[0] for name in sys.modules}
print("loaded:", *sorted(names), file=sys.stderr)
"""


@pytest.mark.processes
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_no_command_loads_what_it_does_not_need(command: list[str | Path], tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", LOOK, *map(str, command)],
        capture_output=True,
        env={**os.environ, "YUNSHI_PROGRAMMES": str(SHELF)},
        cwd=ROOT,
        check=True,
        text=True,
    )
    loaded = set(done.stderr.splitlines()[-1].split()[1:])
    assert "yunshi" in loaded
    assert loaded & HEAVY == set()


@pytest.mark.processes
@pytest.mark.parametrize("command", COMMANDS, ids=lambda command: " ".join(map(str, command[:2])))
def test_every_command_answers_within_a_second_of_processor_time(
    command: list[str | Path],
) -> None:
    largest = max(
        packs_in(PROGRAMMES),
        key=lambda folder: sum(f.stat().st_size for f in folder.rglob("*.yaml")),
    )
    words = [largest if word == "moon-market" else word for word in command]
    if command[0] == "preflight":
        words[2] = largest / "examples" / "complete.yaml"
    # A check of all programmes, their published versions and examples is allowed two.
    most = 2 if words == ["pack", "check"] else 1
    assert program(*words, env={"YUNSHI_PROGRAMMES": str(PROGRAMMES)}).cpu < most

"""The examples of docs/command.md are what the command says."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.cli.commands import ROOT
from tests.packs import PROGRAMMES

PAGE = ROOT / "docs" / "command.md"


@dataclass(frozen=True)
class Example:
    """One command with the line where it stands, and what it prints."""

    line: int
    command: str
    printed: str


def examples() -> Iterator[Example]:
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    inside, command, at, printed = False, "", 0, []
    for number, line in enumerate(lines, 1):
        if command and (line.startswith(("$ ", "```"))):
            yield Example(at, command, "\n".join(printed))
            command, printed = "", []
        if line.startswith("```"):
            inside = line == "```console"
        elif inside and line.startswith("$ "):
            command, at = line.removeprefix("$ "), number
        elif inside:
            printed.append(line)


def matches(expected: str, printed: str) -> bool:
    """``[…]`` on a line of its own stands for any lines, inside one for any words."""
    pattern = ""
    for line in expected.splitlines():
        if line == "[…]":
            pattern += r"(?:.*\n)*?"
        else:
            pattern += re.escape(line).replace(re.escape("[…]"), ".*") + "\n"
    return re.fullmatch(pattern, printed) is not None


@pytest.mark.processes
def test_every_example_of_the_reference_is_true(tmp_path: Path) -> None:
    """Run in order and in one shell's folder, as a reader would."""
    commands = Path(sys.executable).parent
    env = {name: value for name, value in os.environ.items() if not name.startswith("LC_")}
    env |= {
        "PATH": f"{commands}:{env['PATH']}",
        "YUNSHI_PROGRAMMES": str(PROGRAMMES),
        "LANG": "C.UTF-8",
    }
    status = 0
    told = list(examples())
    assert len(told) > 15
    for example in told:
        done = subprocess.run(
            ["bash", "-c", f"(exit {status}); {example.command}"],
            cwd=tmp_path,
            env=env,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        )
        status = done.returncode
        expected = example.printed + "\n" if example.printed else ""
        assert matches(expected, done.stdout), f"docs/command.md:{example.line}\n{done.stdout}"

"""``tools/prepare.py`` interrupted: what it has started ends with it, in order."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.commands import ROOT
from tests.cli.processes import processes_naming, wait_until

pytestmark = pytest.mark.processes

# As ``main`` does, with a program of ours in the place of the one that installs.
_PREPARE = """
import os, signal, sys
from tools import prepare
signal.signal(signal.SIGTERM, signal.default_int_handler)
try:
    prepare.call(sys.argv[2:], dict(os.environ), stop_seconds=int(sys.argv[1]))
except KeyboardInterrupt:
    sys.exit(130)
"""
# It starts another program, and says so; told to end, it writes down that it could.
_IN_ORDER = """
import pathlib, subprocess, sys
begun = subprocess.Popen(["sleep", "300"])
pathlib.Path(sys.argv[1], "begun").touch()
try:
    begun.wait()
except KeyboardInterrupt:
    begun.wait()
    pathlib.Path(sys.argv[1], "ended").touch()
"""
_DEAF = """
import pathlib, signal, subprocess, sys
signal.signal(signal.SIGINT, signal.SIG_IGN)
begun = subprocess.Popen(["sleep", "300"])
pathlib.Path(sys.argv[1], "begun").touch()
begun.wait()
"""


@pytest.mark.parametrize(
    ("number", "ignoring"),
    [(signal.SIGINT, False), (signal.SIGTERM, False), (signal.SIGTERM, True)],
    ids=["Ctrl-C", "SIGTERM", "SIGTERM behind a shell's &"],
)
@pytest.mark.parametrize(
    ("program", "ends"), [(_IN_ORDER, True), (_DEAF, False)], ids=["in order", "deaf"]
)
def test_nothing_that_it_started_is_left(
    home: Path, program: str, ends: bool, number: signal.Signals, ignoring: bool
) -> None:
    seconds = "20" if ends else "1"
    process = subprocess.Popen(
        [sys.executable, "-c", _PREPARE, seconds, sys.executable, "-c", program, str(home)],
        cwd=ROOT,
        env={**os.environ, "MARK": str(home)},
        preexec_fn=_ignore_interrupts if ignoring else None,
        start_new_session=True,
    )
    wait_until((home / "begun").exists, seconds=20, what="the installation")
    process.send_signal(number)
    assert process.wait(20) == 130
    assert (home / "ended").exists() is ends
    wait_until(lambda: not processes_naming(home), seconds=5, what="the end of what it started")


def _ignore_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)

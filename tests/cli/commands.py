"""Calling ``yunshi`` in this process, or as a program of its own."""

from __future__ import annotations

import atexit
import json
import os
import resource
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from typer.testing import CliRunner

from yunshi.cli.main import app

ROOT = Path(__file__).resolve().parents[2]


def _shelf() -> Path:
    """A folder of programmes that holds the moon market and no other."""
    folder = Path(tempfile.mkdtemp(prefix="yunshi-shelf-")).resolve()
    atexit.register(shutil.rmtree, folder)
    packs = ROOT / "tests" / "packs"
    for name in ("moon-market", "blocks"):
        (folder / name).symlink_to(packs / name)
    return folder


SHELF = _shelf()


@dataclass(frozen=True)
class Said:
    """What a command printed, and how it ended."""

    status: int
    out: str
    err: str
    cpu: float = 0.0
    """Seconds of processor time, its child processes included."""

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def yunshi(*words: str | Path, env: dict[str, str] | None = None) -> Said:
    """Call the command here, on the shelf of the moon market unless ``env`` names another."""
    given = {"YUNSHI_PROGRAMMES": str(SHELF), "LANG": "C.UTF-8", "LC_ALL": "", **(env or {})}
    result = CliRunner().invoke(app, [str(word) for word in words], env=given)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return Said(result.exit_code, result.stdout, result.stderr)


def program(*words: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> Said:
    """Start ``yunshi`` as a program, and wait at most 20 s for it."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    inherited = {name: value for name, value in os.environ.items() if name != "LC_ALL"}
    done = subprocess.run(
        [sys.executable, "-m", "yunshi.cli", *map(str, words)],
        capture_output=True,
        cwd=cwd or ROOT,
        env={**inherited, "YUNSHI_PROGRAMMES": str(SHELF), "LANG": "C.UTF-8", **(env or {})},
        timeout=20,
        check=False,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return Said(done.returncode, done.stdout.decode(), done.stderr.decode(), cpu)

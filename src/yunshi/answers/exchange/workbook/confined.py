"""The process that opens a workbook, as its parent sees it."""

from __future__ import annotations

import json
import logging
import subprocess
import sys
from enum import StrEnum
from pathlib import Path
from typing import Final

import yunshi
from yunshi.answers.exchange.workbook.grid import Grid, Told

log = logging.getLogger(__name__)

_SECONDS: Final = 30
# The path comes first, so that what is imported is this very copy of Yunshi.
_START: Final = (
    "import sys; sys.path.insert(0, sys.argv[1]); "
    "from yunshi.answers.exchange.workbook.opening import main; main()"
)


class NotOpened(StrEnum):
    """Why there are no sheets."""

    DAMAGED = "damaged"
    TOO_MUCH = "too_much"


def open_confined(path: Path) -> tuple[Grid, ...] | NotOpened:
    """The sheets of a workbook that inspection found sound.

    A workbook that ends the process, or takes too long, is *too much*.
    """
    home = str(Path(yunshi.__file__).resolve().parents[1])
    try:
        done = subprocess.run(  # noqa: S603 (our own interpreter, no shell, fixed words)
            [sys.executable, "-I", "-X", "utf8", "-c", _START, home],
            input=f"{path.absolute()}\n".encode(),
            capture_output=True,
            timeout=_SECONDS,
            check=False,
            cwd="/",
            env={},
        )
    except subprocess.TimeoutExpired:
        return NotOpened.TOO_MUCH
    if done.returncode != 0:
        log.warning("A workbook ended its reader (%d): %s", done.returncode, done.stderr[-500:])
        failed_by_itself = done.returncode == 1
        return NotOpened.DAMAGED if failed_by_itself else NotOpened.TOO_MUCH
    told = json.loads(done.stdout)
    if "problem" in told:
        return NotOpened(told["problem"])
    return tuple(Grid.of(Told.model_validate(sheet)) for sheet in told["sheets"])

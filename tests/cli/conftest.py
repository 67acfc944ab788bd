"""Folders, copied packs, and processes for tests of commands and whole programs."""

from __future__ import annotations

import os
import shutil
import signal
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.preflighting import EXAMPLE
from tests.cli.processes import processes_naming, wait_until
from tests.rulebook.moon_market import CopiedPack


@pytest.fixture
def copied(tmp_path: Path) -> CopiedPack:
    return CopiedPack(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the example, to be changed."""
    (tmp_path / "answers.yaml").write_bytes(EXAMPLE.read_bytes())
    return tmp_path


@pytest.fixture
def home() -> Iterator[Path]:
    """An empty data folder that other system accounts may pass through (pytest's own may not)."""
    folder = Path(tempfile.mkdtemp(prefix="yunshi-home-"))
    folder.chmod(0o755)
    try:
        yield folder
        wait_until(
            lambda: not processes_naming(folder), seconds=20, what=f"the end of all on {folder}"
        )
    finally:
        for process in processes_naming(folder):
            os.kill(process, signal.SIGKILL)
        shutil.rmtree(folder)


@pytest.fixture
def bare_environment() -> dict[str, str]:
    """This process's environment without what the test run put into it."""
    return {
        name: value
        for name, value in os.environ.items()
        if not name.startswith(("YUNSHI_", "DJANGO_", "PYTEST_"))
    }

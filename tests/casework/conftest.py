from __future__ import annotations

from pathlib import Path

import pytest
from pytest_django import Settings


@pytest.fixture(autouse=True)
def data_folder(settings: Settings, tmp_path: Path) -> Path:
    """Keys and files of exports belong to one database, so each test has its own."""
    settings.YUNSHI_HOME = tmp_path
    return tmp_path

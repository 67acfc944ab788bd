from __future__ import annotations

from pathlib import Path
from uuid import UUID

import pytest
from pytest_django import Settings

from tests.casework.forging import a_history
from tests.databases import TestDatabase


@pytest.fixture(autouse=True)
def data_folder(settings: Settings, tmp_path: Path) -> Path:
    """Keys and files of exports belong to one database, so each test has its own."""
    settings.YUNSHI_HOME = tmp_path
    return tmp_path


@pytest.fixture
def three(fresh_database: TestDatabase) -> list[UUID]:
    """Three histories; the middle one will be tampered with."""
    return sorted(a_history() for _ in range(3))

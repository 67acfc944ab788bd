"""Hypothesis without a clock: a busy machine is no reason to fail. And a pack to be spoilt."""

from pathlib import Path

import pytest
from hypothesis import settings

from tests.rulebook.moon_market import CopiedPack

settings.register_profile("unhurried", deadline=None)
settings.load_profile("unhurried")


@pytest.fixture
def copied(tmp_path: Path) -> CopiedPack:
    return CopiedPack(tmp_path)

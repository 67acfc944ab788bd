"""The packs of ``programmes/``, as the tests of the programmes load them, with their examples."""

from __future__ import annotations

from functools import cache

import pytest

from tests.boundaries.filings import Reach, ToReach
from tests.programmes.conftest import load
from tests.programmes.judging import LoadProgramme

__all__ = ["load"]


@pytest.fixture(scope="session")
def reach(load: LoadProgramme) -> ToReach:
    """``reach(programme)``: a pack, and filings in which its places are reached."""
    return cache(lambda programme: Reach(load(programme)))

"""The packs of ``programmes/``, as the tests of the programmes load them, with their examples."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest

from tests.boundaries.filings import Reach
from tests.programmes.conftest import load
from tests.programmes.judging import LoadProgramme

__all__ = ["load"]


@pytest.fixture(scope="session")
def reach(load: LoadProgramme) -> Callable[[str], Reach]:
    """``reach(programme)``: a pack, and filings in which its places are reached."""
    return cache(lambda programme: Reach(load(programme)))

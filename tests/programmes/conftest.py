"""``load(pack_id)``: a pack of ``programmes/`` with its examples, read once a run."""

from __future__ import annotations

from functools import cache

import pytest

from tests.packs import PROGRAMMES
from tests.programmes.judging import LoadProgramme, ProgrammeUnderTest
from yunshi.rulebook.pack.loader import load_pack


@pytest.fixture(scope="session")
def load() -> LoadProgramme:
    return cache(lambda pack_id: ProgrammeUnderTest(load_pack(PROGRAMMES / pack_id)))

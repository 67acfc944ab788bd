"""The clock stands where a module's cases happen, until a test moves it."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from yunshi.casework.clock import set_clock


@pytest.fixture
def at(request: pytest.FixtureRequest, db: None) -> Iterator[None]:
    """The module's own ``AT``."""
    with set_clock(request.module.AT):
        yield

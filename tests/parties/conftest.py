"""A clock to move."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from yunshi.casework.clock import SetClock, set_clock


@pytest.fixture
def clock() -> Iterator[SetClock]:
    """Stands at noon in Taipei until the test moves it."""
    with set_clock(datetime(2024, 11, 20, 4, tzinfo=UTC)) as standing:
        yield standing

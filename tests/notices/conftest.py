"""What tests of notices share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.notices.smtp_sink import Sink, mail_server
from tests.notices.supplement_world import DURING, SupplementWorld
from yunshi.casework.clock import SetClock, set_clock


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(DURING) as standing:
        yield standing


@pytest.fixture
def sink(settings: object) -> Iterator[Sink]:
    with mail_server(settings) as standing:
        yield standing


@pytest.fixture
def world(db: None, time: SetClock, sink: Sink) -> SupplementWorld:
    return SupplementWorld.begun(time, sink)

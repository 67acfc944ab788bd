"""A vendor, an officer and the agency of a programme that reviews accounts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.applications.world import Vendor, publish, staff, vendor
from tests.packs import PROGRAMMES
from tests.programmes.accounts.acting import (
    FRIDAY,
    RETAIL,
)
from yunshi.casework.acting import Actor
from yunshi.casework.clock import SetClock, set_clock
from yunshi.programmes.models import Window
from yunshi.rulebook.lifecycle import Role


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(FRIDAY) as clock:
        yield clock


@pytest.fixture
def window(time: SetClock) -> Window:
    return publish(PROGRAMMES / RETAIL)


@pytest.fixture
def ours() -> Vendor:
    return vendor()


@pytest.fixture
def officer(window: Window) -> Actor:
    return staff(Role.OFFICER, RETAIL)


@pytest.fixture
def agency(window: Window) -> Actor:
    return staff(Role.AGENCY, RETAIL)

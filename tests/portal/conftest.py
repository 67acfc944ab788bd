"""An office of the small programme with its people at their browsers."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.test import Client

from tests.applications.world import DURING
from tests.portal.office_world import Office, at_browser
from tests.portal.queue_world import four_cases
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case


@pytest.fixture
def office(db: None) -> Iterator[Office]:
    """The clock stands inside the programme's window."""
    with set_clock(DURING) as time:
        yield Office.of_small_market(time)


@pytest.fixture
def case(office: Office) -> Case:
    """A solution in qualification."""
    return office.filed()


@pytest.fixture
def four(office: Office) -> dict[str, Case]:
    return four_cases(office)


@pytest.fixture
def officer(office: Office) -> Client:
    return at_browser(office.officer_person)


@pytest.fixture
def agency(office: Office) -> Client:
    return at_browser(office.agency_person)

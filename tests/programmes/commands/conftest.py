"""An operator at the console, in English."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.utils import translation

from tests.packs import SMALL_MARKET
from tests.programmes.commands.saying import (
    AN,
)
from yunshi.parties.models import Person
from yunshi.parties.outcomes import PersonCreated
from yunshi.parties.services import create_person
from yunshi.programmes.services import (
    grant_staff,
    publish_pack,
)
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def programme() -> None:
    publish_pack(load_pack(SMALL_MARKET))


@pytest.fixture(autouse=True)
def an() -> Person:
    created = create_person(AN, "安")
    assert isinstance(created, PersonCreated)
    return created.person


@pytest.fixture
def officer(programme: None, an: Person) -> Person:
    grant_staff(an, Role.OFFICER, "small-market")
    return an

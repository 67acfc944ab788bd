"""Windows on a programme's public page: open, coming or past by the clock that decides."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.test import Client

from tests.packs import PROGRAMMES
from tests.portal.office_world import ENGLISH, words_of
from yunshi.casework.clock import set_clock
from yunshi.portal.intake import intake_of
from yunshi.programmes.models import Window
from yunshi.programmes.pages.windows import Standing
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import open_window, publish_pack
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db
SUMMER = datetime(2021, 7, 5, tzinfo=UTC)


@pytest.fixture
def programme() -> str:
    return publish_pack(load_pack(Path(PROGRAMMES) / "retail-110")).programme


def standings(programme: str, at: datetime) -> list[tuple[str, str]]:
    intake = intake_of(current_pack(programme).pack, at, "en")
    return [(line.name, line.standing.value) for line in intake.windows]


def test_R110_IDD_06_expected_batches_are_past_when_their_month_is(programme: str) -> None:
    assert standings(programme, SUMMER) == [
        ("Batch 1", "open"),
        ("Batch 2", "coming"),
        ("Batch 3", "coming"),
    ]
    october = datetime(2021, 9, 30, 16, tzinfo=UTC)  # 1 October in Taipei
    assert standings(programme, october) == [
        ("Batch 3", "coming"),
        ("Batch 1", "past"),
        ("Batch 2", "past"),
    ]
    assert standings(programme, october - timedelta(seconds=1))[0] == ("Batch 2", "coming")
    assert {standing for _, standing in standings(programme, SUMMER.replace(year=2026))} == {"past"}


def test_dates_that_an_office_gave_count_in_the_place_of_what_was_expected(programme: str) -> None:
    opens = datetime(2022, 3, 1, 9, tzinfo=TAIPEI)
    title = Text(zh_hant="第 2 批", en="Batch 2")
    open_window(programme, "batch_2", title, opens, opens + timedelta(days=7), by=None)
    at = datetime(2022, 2, 1, tzinfo=UTC)
    assert ("Batch 2", "coming") in standings(programme, at)
    assert standings(programme, opens)[0] == ("Batch 2", "open")
    assert ("Batch 2", "past") in standings(programme, opens + timedelta(days=8))
    assert Window.objects.filter(programme=programme, name="batch_2").count() == 1


def test_the_page_says_it_in_words(programme: str) -> None:
    with set_clock(SUMMER.replace(year=2026)):
        page = Client(headers=dict(ENGLISH)).get(f"/programmes/{programme}/")
        words = words_of(page.content)
    assert "Batch 2 Past Expected in mid-September 2021" in words
    assert "It was never given dates here." in words
    assert Standing.COMING.value.title() not in words

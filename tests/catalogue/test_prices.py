"""Prices on their way to the market: in the currency's smallest unit, and none is lost."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from io import StringIO

import pytest
from django.core.management import call_command

from tests.applications.world import DURING
from tests.catalogue.test_market import listed
from tests.catalogue.test_verifying_the_market import forged
from tests.databases import TestDatabase
from tests.packs import PROGRAMMES
from yunshi.casework.clock import SetClock, set_clock
from yunshi.catalogue.models import ListingRevision
from yunshi.catalogue.projection import project
from yunshi.catalogue.queries import price_text
from yunshi.catalogue.services import restore_prices
from yunshi.catalogue.verification import NotAsProjected, market_not_as_filed
from yunshi.rulebook.evaluation import evaluate
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.source import read_yaml_file


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(DURING) as standing:
        yield standing


def test_T113_FORM5_a_price_in_us_dollars_reaches_the_market_in_cents() -> None:
    folder = PROGRAMMES / "tcloud-113"
    pack = load_pack(folder).pack
    path = folder / "examples" / "international.yaml"
    answers = read_yaml_file(path, path.name).plain()
    at = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
    columns = project(pack, evaluate(pack, answers, at=at).scope.solution_scopes[0])
    assert (columns.price, columns.currency, columns.price_per) == (
        2950,
        "USD",
        "per user per month",
    )
    shown = ListingRevision(price=columns.price, currency=columns.currency)
    assert price_text(shown, "en") == "US$29.50"
    assert price_text(shown, "zh-hant") == "美金 29.50 元"


def test_a_price_that_the_market_had_lost_is_shown_again_and_nothing_else_is_touched(
    fresh_database: TestDatabase, time: SetClock
) -> None:
    lost, forged_too = listed(), listed("22099131")
    price = ListingRevision.objects.get(listing=lost).price
    assert price is not None
    forged(fresh_database, "catalogue_listingrevision", "price = NULL")
    forged(
        fresh_database,
        "catalogue_listingrevision",
        f"name = 'TAMPERED' WHERE listing_id = '{forged_too.id}'",
    )
    tampered = NotAsProjected(forged_too.id, 1, ("name", "price"))
    both = {NotAsProjected(lost.id, 1, ("price",)), tampered}
    assert set(market_not_as_filed()) == both
    told = StringIO()
    call_command("restore_prices", stdout=told)
    assert told.getvalue().splitlines()[0].startswith(f"{lost.id} ")
    revisions = ListingRevision.objects.filter(listing=lost).order_by("number")
    assert [(row.number, row.price, row.current) for row in revisions] == [
        (1, None, False),
        (2, price, True),
    ]
    assert set(market_not_as_filed()) == {tampered}
    assert restore_prices() == ()

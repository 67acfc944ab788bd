"""The public market: what is listed, found, narrowed and shown in both languages."""

from __future__ import annotations

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from tests.applications.world import DURING, answered, publish, solution_ids, staff, started, vendor
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.catalogue.models import Listing
from yunshi.catalogue.queries import Wanted, market
from yunshi.catalogue.services import Listed, list_solution
from yunshi.reviews import services as reviews
from yunshi.reviews.points import points_of
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def listed(ubn: str = "04595257", **answers: object) -> Listing:
    """A solution that has gone all the way."""
    window = publish()
    ours = vendor(ubn)
    officer = staff(Role.OFFICER, window.programme_id)
    agency = staff(Role.AGENCY, window.programme_id)
    filing = started(ours, window)
    (solution,) = solution_ids(filing)
    changes = {f"solutions/{solution}/{address}": value for address, value in answers.items()}
    filing = answered(filing, ours, **changes)
    done = filings.submit_filing(filing.id, ours.actor, key=uuid4().hex, arrived_at=DURING)
    assert isinstance(done, filings.Submitted), done
    filing = Filing.objects.get(pk=filing.pk)
    snapshot = latest_snapshot(filing.draft_id)
    assert snapshot is not None
    for point in points_of(filing, snapshot, None):
        if point.needs_decision:
            reviews.decide_point(
                filing,
                officer,
                rule=point.finding.rule,
                address=point.address,
                solution=point.solution,
                met=True,
            )
    for verb, by in (
        (reviews.pass_qualification, officer),
        (reviews.approve_solution, agency),
        (list_solution, officer),
    ):
        case = Case.objects.get(group=filing.id)
        outcome = verb(
            case.id,
            by,
            key=uuid4().hex,
            arrived_at=DURING,
            expected_revision=case.revision,
        )
    assert isinstance(outcome, Listed), outcome
    return outcome.listing


def test_facets_narrow_and_their_counts_say_by_how_much() -> None:
    with set_clock(DURING):
        listed(**{"cheese/milks": ["goat", "cow"]})
        listed("22099131", **{"cheese/milks": ["cow"], "cheese/name": "黃月"})
        everything = market(Wanted(), "en")
        goats = market(Wanted(categories=("goat",)), "en")
        named = market(Wanted(words="黃月"), "en")
        nothing = market(Wanted(words="%_"), "en")
    assert [(c.value, c.label, c.count) for c in everything.categories] == [
        ("cow", "Cow", 2),
        ("goat", "Goat", 1),
    ]
    assert [offer.name for offer in goats.offers] == ["藍月"]
    assert [c.count for c in goats.categories] == [2, 1]
    assert [offer.name for offer in named.offers] == ["黃月"]
    assert nothing.total == 0


def test_a_listing_past_its_last_day_is_not_shown(client: Client) -> None:
    with set_clock(DURING) as time:
        listing = listed()
        address = reverse("catalogue:detail", args=[listing.id])
        assert client.get(address).status_code == 200
        time.move_to(DURING.replace(year=2032))
        assert client.get(address).status_code == 404
        assert market(Wanted(), "en").total == 0


@pytest.mark.parametrize(("language", "words"), [("zh-hant", "方案定價"), ("en", "Price")])
def test_the_detail_page_speaks_both_languages(client: Client, language: str, words: str) -> None:
    with set_clock(DURING):
        listing = listed()
        page = client.get(
            reverse("catalogue:detail", args=[listing.id]), headers={"accept-language": language}
        )
    assert page.status_code == 200
    assert words in page.content.decode()


def test_the_list_costs_the_same_queries_for_one_and_for_three(
    client: Client, django_assert_num_queries: Callable[..., object]
) -> None:
    from django.db import connection
    from django.test.utils import CaptureQueriesContext

    with set_clock(DURING):
        listed()
        client.get(reverse("catalogue:list"))
        with CaptureQueriesContext(connection) as one:
            assert client.get(reverse("catalogue:list")).status_code == 200
        for ubn in ("22099131", "12345675"):
            listed(ubn)
        with CaptureQueriesContext(connection) as three:
            assert client.get(reverse("catalogue:list")).status_code == 200
    assert len(three) == len(one)


@pytest.mark.parametrize(
    "query", ["?page=999999999", "?page=-1", "?q=%00%ff", "?category=x&category=%27", "?page=１"]
)
def test_odd_addresses_are_answered(client: Client, query: str) -> None:
    assert client.get(reverse("catalogue:list") + query).status_code == 200

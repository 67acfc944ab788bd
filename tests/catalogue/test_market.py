"""The public market: what is listed, found, narrowed and shown in both languages."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError
from django.test import Client
from django.urls import reverse

from tests.applications.world import DURING, answered, publish, solution_ids, staff, started, vendor
from tests.packs import MOON_MARKET
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, Refusal
from yunshi.catalogue.models import Listing
from yunshi.catalogue.queries import Wanted, market, shown_solution
from yunshi.catalogue.services import Listed, list_solution
from yunshi.programmes.models import ListingPeriod
from yunshi.programmes.services import extend_listings, publish_pack
from yunshi.reviews import services as reviews
from yunshi.reviews.points import points_of
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.loader import load_pack

pytestmark = pytest.mark.django_db


def approved(ubn: str = "04595257", **answers: object) -> tuple[Case, Actor]:
    """A solution that only waits to be listed, and the officer who may."""
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
    ):
        case = Case.objects.get(group=filing.id)
        done = verb(
            case.id,
            by,
            key=uuid4().hex,
            arrived_at=DURING,
            expected_revision=case.revision,
        )
        assert isinstance(done, Performed), done
    return Case.objects.get(group=filing.id), officer


def listing_of(case: Case, officer: Actor, key: str = "list") -> Listed | Refused:
    return list_solution(
        case.id, officer, key=key, arrived_at=clock.now(), expected_revision=case.revision
    )


def listed(ubn: str = "04595257", **answers: object) -> Listing:
    """A solution that has gone all the way."""
    outcome = listing_of(*approved(ubn, **answers), key=uuid4().hex)
    assert isinstance(outcome, Listed), outcome
    return outcome.listing


def test_facets_narrow_and_their_counts_say_by_how_much() -> None:
    with set_clock(DURING):
        listed(**{"cheese/milks": ["goat", "cow"]})
        listed("22099131", **{"cheese/milks": ["cow"], "cheese/name": "黃月"})
        everything = market(Wanted(), "en")
        goats = market(Wanted(options={"categories": ("goat",)}), "en")
        named = market(Wanted(words="黃月"), "en")
        nothing = market(Wanted(words="%_"), "en")
    assert [(c.value, c.label, c.count) for c in everything.facets["categories"]] == [
        ("cow", "Cow", 2),
        ("goat", "Goat", 1),
    ]
    assert [offer.name for offer in goats.offers] == ["藍月"]
    assert [c.count for c in goats.facets["categories"]] == [2, 1]
    assert [offer.name for offer in named.offers] == ["黃月"]
    assert nothing.total == 0


def test_what_narrows_the_market_is_named_by_the_programmes(client: Client) -> None:
    with set_clock(DURING):
        listed(**{"cheese/milks": ["goat"]})
        assert list(market(Wanted(), "en").facets) == ["categories"]
        page = client.get(reverse("catalogue:list"), {"category": "cow", "industry": "moon"})
        assert page.context["wanted"].options == {"categories": ("cow",)}
        assert [facet.name for facet in page.context["facets"]] == ["category"]
        assert page.context["found"].total == 0


def test_a_listing_past_its_last_day_is_not_shown(client: Client) -> None:
    with set_clock(DURING) as time:
        listing = listed()
        address = reverse("catalogue:detail", args=[listing.id])
        assert client.get(address).status_code == 200
        time.move_to(DURING.replace(year=2032))
        assert client.get(address).status_code == 404
        assert market(Wanted(), "en").total == 0


# Until when the nonsense programme writes that it lists: the end of that day in Taipei.
WRITTEN_END = date(2031, 12, 31)
LAST_INSTANT = datetime(2031, 12, 31, 15, 59, 59, tzinfo=UTC)
OVER = LAST_INSTANT + timedelta(seconds=1)


def test_T113_POST_08_on_its_last_day_a_programme_still_lists() -> None:
    with set_clock(DURING) as time:
        case, officer = approved()
        time.move_to(LAST_INSTANT)
        done = listing_of(case, officer)
        assert isinstance(done, Listed), done
        assert done.listing.valid_until == WRITTEN_END
        assert market(Wanted(), "en").total == 1
        time.move_to(OVER)
        assert market(Wanted(), "en").total == 0
        assert listing_of(case, officer) == done, "a retry is answered with what stands"


def test_T113_POST_08_past_the_end_nothing_is_listed_until_the_period_is_extended() -> None:
    with set_clock(DURING) as time:
        case, officer = approved()
        time.move_to(OVER)
        refused = listing_of(case, officer)
        assert isinstance(refused, Refused), refused
        assert [(finding.rule, finding.message.as_json()) for finding in refused.findings] == [
            (
                "catalogue.period_over",
                {
                    "zh-Hant": "上架期間已於民國 120 年 12 月 31 日屆滿；"
                    "請先延長上架期間，再將方案上架。",
                    "en": "The listing period ended on 31 December 2031. "
                    "Extend it first, then list the solution.",
                },
            )
        ]
        assert Refusal.objects.get().rules == ["catalogue.period_over"]
        case.refresh_from_db()
        assert (case.state, Listing.objects.count()) == ("approved", 0)
        extend_listings(case.programme, date(2032, 1, 1), by=officer.person, reason="延長一日")
        done = listing_of(case, officer)
        assert isinstance(done, Listed), done
        assert done.listing.valid_until == date(2032, 1, 1)
        assert market(Wanted(), "en").total == 1


def test_T113_POST_08_what_is_listed_moves_with_the_period() -> None:
    with set_clock(DURING) as time:
        listing = listed()
        programme = listing.programme_id
        extend_listings(programme, date(2033, 6, 30), by=None, reason="延長")
        time.move_to(OVER)
        shown = shown_solution(listing.id, "en")
        assert shown is not None
        assert shown.valid_until == date(2033, 6, 30)
        extend_listings(programme, WRITTEN_END, by=None, reason="更正")
        assert shown_solution(listing.id, "en") is None
        assert market(Wanted(), "en").total == 0


def test_a_period_is_moved_with_a_reason_and_only_where_there_is_one() -> None:
    publish()
    publish_pack(load_pack(MOON_MARKET))
    with pytest.raises(ValueError, match="a period is moved with a reason"):
        extend_listings("small-market", WRITTEN_END, by=None, reason=" ")
    with pytest.raises(ValueError, match="have no last day"):
        extend_listings("moon-market", WRITTEN_END, by=None, reason="延長")
    assert ListingPeriod.objects.count() == 0


@pytest.mark.parametrize("change", [{"reason": "x"}, None])
def test_a_moved_period_stays_in_the_history(change: dict[str, str] | None) -> None:
    publish()
    extend_listings("small-market", WRITTEN_END, by=None, reason="延長")
    rows = ListingPeriod.objects.all()
    with pytest.raises(DatabaseError, match="permission denied"):
        rows.update(**change) if change else rows.delete()


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

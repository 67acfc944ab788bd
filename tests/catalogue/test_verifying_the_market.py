"""``verify`` projects the market anew, and the database keeps it as it was projected."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import psycopg
import pytest
from django.db import IntegrityError, connection, transaction

from tests.applications.erasing import erased
from tests.applications.test_verifying_filed import every_right, verified
from tests.applications.world import DURING
from tests.catalogue.test_market import listed
from tests.databases import TestDatabase
from yunshi.applications.models import Filing
from yunshi.casework.clock import SetClock, set_clock
from yunshi.catalogue.models import Listing
from yunshi.catalogue.verification import ErasedRevision, NotAsProjected, market_not_as_filed


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(DURING) as standing:
        yield standing


def forged(database: TestDatabase, table: str, assignment: str) -> None:
    with every_right(database, table) as owner:
        owner.execute(f"UPDATE {table} SET {assignment}")  # noqa: S608


def test_the_command_names_a_forged_market_and_ends_with_1(
    fresh_database: TestDatabase, time: SetClock, tmp_path: Path
) -> None:
    listing = listed()
    clean = verified(fresh_database, tmp_path, "--json")
    assert (clean.status, clean.json["tampered"], clean.json["erased"]) == (0, [], []), clean.err
    forged(
        fresh_database,
        "catalogue_listingrevision",
        "name = 'TAMPERED', website = 'https://evil.example', price = 1",
    )
    said = verified(fresh_database, tmp_path, "--json")
    assert (said.status, [message["en"] for message in said.json["tampered"]]) == (
        1,
        [
            f"Listing {listing.id}, revision 1, shows otherwise than was filed:"
            " name, website, price."
        ],
    ), said.err
    told = verified(fresh_database, tmp_path, "--lang", "zh-Hant")
    assert f"上架 {listing.id} 第 1 版和送件內容不同：name, website, price。" in told.out


@pytest.mark.parametrize(
    ("table", "assignment", "number", "columns"),
    [
        ("catalogue_listingrevision", "solution = gen_random_uuid()", 1, ("solution",)),
        ("catalogue_listingrevision", "categories = '{}'", 1, ("categories",)),
        ("catalogue_listingrevision", "shown_from = '2000-01-01'", 1, ("snapshot",)),
        ("catalogue_listingrevision", "current = false", None, ("revisions",)),
        (
            "catalogue_listing",
            "organisation_id = (SELECT id FROM parties_organisation"
            " WHERE id <> organisation_id LIMIT 1)",
            None,
            ("organisation",),
        ),
    ],
)
def test_whatever_differs_is_named(
    fresh_database: TestDatabase,
    time: SetClock,
    table: str,
    assignment: str,
    number: int | None,
    columns: tuple[str, ...],
) -> None:
    first = listed()
    listed("22099131")
    assert list(market_not_as_filed()) == []
    key = "id" if table == "catalogue_listing" else "listing_id"
    forged(fresh_database, table, f"{assignment} WHERE {key} = '{first.id}'")
    assert list(market_not_as_filed()) == [NotAsProjected(first.id, number, columns)]


@pytest.mark.django_db
def test_an_erased_listing_is_said_to_be_erased(time: SetClock) -> None:
    listing = listed()
    erased(Filing.objects.get(pk=listing.case.group))
    assert list(market_not_as_filed()) == [ErasedRevision(listing.id, 1)]


@pytest.mark.django_db
def test_a_revision_can_be_followed_and_nothing_else(time: SetClock) -> None:
    listed()

    def change(assignment: str) -> None:
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"UPDATE catalogue_listingrevision SET {assignment}")  # noqa: S608

    change("current = false")
    with pytest.raises(IntegrityError, match="can only be followed"):
        change("current = true")


@pytest.mark.parametrize("role", ["application", "owner"])
@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE catalogue_listingrevision SET name = 'TAMPERED', website = 'https://evil.example'",
        "UPDATE catalogue_listingrevision SET current = true",
        "DELETE FROM catalogue_listingrevision",
        "TRUNCATE catalogue_listingrevision",
        "UPDATE catalogue_listing SET valid_until = '2999-01-01'",
        "DELETE FROM catalogue_listing",
    ],
)
def test_no_role_changes_the_market_past_the_verbs(
    fresh_database: TestDatabase, time: SetClock, statement: str, role: str
) -> None:
    listed()
    by_trigger = role == "owner" or "current" in statement
    refused = (
        psycopg.errors.RestrictViolation if by_trigger else psycopg.errors.InsufficientPrivilege
    )
    with getattr(fresh_database, f"connect_as_{role}")() as standing, pytest.raises(refused):
        standing.execute(statement)
    assert Listing.objects.count() == 1

"""A published pack that was changed or taken away behind the database's back is named."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tests.applications.test_verifying_filed import every_right, verified
from tests.applications.world import DURING, started, vendor
from tests.databases import TestDatabase
from tests.packs import MOON_MARKET, SMALL_MARKET
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.casework.tampering import Fault
from yunshi.casework.verification import verify
from yunshi.programmes.models import PublishedPack, Window
from yunshi.programmes.services import publish_pack
from yunshi.programmes.verification import LostPack, TamperedPack, tampered_packs
from yunshi.rulebook.pack.loader import load_pack

PACKS = "programmes_publishedpack"


@pytest.fixture
def pinned(fresh_database: TestDatabase) -> PublishedPack:
    """A published pack that a case was opened under, beside one that none is."""
    publish_pack(load_pack(MOON_MARKET))
    published = publish_pack(load_pack(SMALL_MARKET))
    assert isinstance(published, PublishedPack)
    with set_clock(DURING):
        started(vendor(), Window.objects.get(programme="small-market"))
    assert list(tampered_packs()) == []
    return published


def rewritten(database: TestDatabase, pack: PublishedPack) -> str:
    """Other bytes with a hash that fits them, and everything that points there led along."""
    forged = bytes(pack.resolved).replace("小市集".encode(), "大市集".encode())
    assert forged != bytes(pack.resolved)
    digest = hashlib.sha256(forged).hexdigest()
    with (
        every_right(database, PACKS) as connection,
        every_right(database, "programmes_packversion"),
    ):
        connection.execute(
            f"UPDATE {PACKS} SET resolved = %s, hash = %s WHERE hash = %s",  # noqa: S608
            [forged, digest, pack.hash],
        )
        connection.execute(
            "UPDATE programmes_packversion SET pack_id = %s WHERE pack_id = %s",
            [digest, pack.hash],
        )
    return digest


def test_a_pack_changed_by_the_owner_of_the_tables_is_named(
    pinned: PublishedPack, fresh_database: TestDatabase
) -> None:
    with every_right(fresh_database, PACKS) as connection:
        connection.execute(
            f"UPDATE {PACKS} SET resolved = %s WHERE hash = %s",  # noqa: S608
            [bytes(pinned.resolved).replace(b":", b" :", 1), pinned.hash],
        )
    assert list(tampered_packs()) == [TamperedPack(pinned.hash, "small-market", "1")]


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("programme", "moon-market"),
        ("version", "9"),
        ("effective_from", "2029-12-31"),
        ("life_cycle", "0" * 64),
    ],
)
def test_a_row_that_says_otherwise_than_its_bytes_is_named(
    pinned: PublishedPack, fresh_database: TestDatabase, column: str, value: str
) -> None:
    with every_right(fresh_database, PACKS) as connection:
        connection.execute(
            f"UPDATE {PACKS} SET {column} = %s WHERE hash = %s",  # noqa: S608
            [value, pinned.hash],
        )
    (found,) = tampered_packs()
    assert isinstance(found, TamperedPack)
    assert (found.hash, found.columns) == (pinned.hash, (column,))


def test_a_deleted_pack_that_cases_were_opened_under_is_named(
    pinned: PublishedPack, fresh_database: TestDatabase
) -> None:
    with every_right(fresh_database, PACKS) as connection:
        connection.execute(f"DELETE FROM {PACKS} WHERE hash = %s", [pinned.hash])  # noqa: S608
    assert list(tampered_packs()) == [LostPack(pinned.hash, "small-market", 1, is_gone=True)]


def test_a_version_led_to_another_pack_is_named(
    pinned: PublishedPack, fresh_database: TestDatabase
) -> None:
    with every_right(fresh_database, "programmes_packversion") as connection:
        connection.execute("DELETE FROM programmes_packversion WHERE version = '1'")
    found = [pack for pack in tampered_packs() if isinstance(pack, LostPack)]
    assert found == [LostPack(pinned.hash, "small-market", 1, is_gone=False)]


def test_a_pack_rewritten_together_with_its_hash_is_named_by_the_pin_of_its_cases(
    pinned: PublishedPack, fresh_database: TestDatabase, tmp_path: Path
) -> None:
    rewritten(fresh_database, pinned)
    # In itself it is sound: that is why the cases are asked.
    assert list(tampered_packs()) == [LostPack(pinned.hash, "small-market", 1, is_gone=True)]
    said = verified(fresh_database, tmp_path, "--json")
    assert (said.status, [message["en"] for message in said.json["tampered"]]) == (
        1,
        [
            f"Pack {pinned.hash} of programme small-market is gone: deleted, or rewritten together"
            " with its hash. Cases opened under it: 1."
        ],
    ), said.err


def test_the_pins_led_along_break_the_chain_of_their_cases(
    pinned: PublishedPack, fresh_database: TestDatabase
) -> None:
    digest = rewritten(fresh_database, pinned)
    with every_right(fresh_database, "casework_case") as connection:
        connection.execute("UPDATE casework_case SET pack_hash = %s", [digest])
    assert list(tampered_packs()) == []
    case = Case.objects.get()
    found = [(fault.fault, fault.case) for fault in verify().tampered]
    assert found == [(Fault.IDENTITY, case.id)]

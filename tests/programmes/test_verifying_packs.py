"""A published pack whose bytes were changed behind the database's back is named."""

from __future__ import annotations

from tests.databases import TestDatabase
from tests.packs import MOON_MARKET, SMALL_MARKET
from yunshi.programmes.services import publish_pack
from yunshi.programmes.verification import TamperedPack, tampered_packs
from yunshi.rulebook.pack.loader import load_pack


def test_a_pack_changed_by_the_owner_of_the_tables_is_named(fresh_database: TestDatabase) -> None:
    publish_pack(load_pack(MOON_MARKET))
    published = publish_pack(load_pack(SMALL_MARKET))
    assert list(tampered_packs()) == []
    with fresh_database.connect_as_owner() as connection:
        connection.execute("ALTER TABLE programmes_publishedpack DISABLE TRIGGER USER")
        connection.execute(
            "UPDATE programmes_publishedpack SET resolved = %s WHERE hash = %s",
            [bytes(published.resolved).replace(b":", b" :", 1), published.hash],
        )
    assert list(tampered_packs()) == [
        TamperedPack(published.hash, published.programme, published.version)
    ]

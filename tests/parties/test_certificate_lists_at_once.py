"""Many who sign while no revocation list is to be had."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from django.db import connections
from django.test import override_settings

from tests.databases import TestDatabase
from tests.parties.test_certificate_lists import AT, Host, certificate
from tests.signing import cards_trusted
from yunshi.casework.clock import set_clock
from yunshi.parties.certificates import lists


def test_of_many_who_wait_during_an_outage_one_asks(
    fresh_database: TestDatabase,
) -> None:
    host = Host()
    url = f"{host.url}ca.crl"
    with (
        set_clock(AT) as clock,
        cards_trusted(),
        override_settings(YUNSHI_CERTIFICATE_LISTS=(url,)),
    ):
        named = certificate(url)
        assert lists.lists_for(named) == []
        clock.move(lists.ASKED_AGAIN_AFTER)
        asked = len(host.asked)

        def look(_: int) -> int:
            try:
                return len(lists.lists_for(named))
            finally:
                connections.close_all()

        with ThreadPoolExecutor(6) as pool:
            assert list(pool.map(look, range(6))) == [0] * 6
    assert len(host.asked) == asked + 1
    host.end()

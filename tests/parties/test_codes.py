"""Codes of an authenticator, by themselves."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from threading import Barrier

import pytest
from django.db import connection

from tests.databases import TestDatabase
from tests.parties.making import a_person, code
from yunshi.casework.clock import SetClock, now, set_clock
from yunshi.parties.sign_in.codes import accept_code, code_of_step, digits_of, step_at

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


def test_codes_are_those_of_rfc_6238() -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    # Appendix B of the RFC, the last six of its eight digits.
    for seconds, expected in (
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ):
        assert code_of_step(secret, step_at(datetime.fromtimestamp(seconds, UTC))) == expected


@pytest.mark.parametrize("typed", ["123456", " 123 456 ", "１２３４５６", "123-456"])
def test_a_code_is_read_as_it_was_meant(typed: str) -> None:
    assert digits_of(typed) == "123456"


@pytest.mark.django_db
def test_a_code_counts_within_half_a_minute_either_way_and_once(clock: SetClock) -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    step = step_at(now())
    accepted = {
        steps: accept_code(a_person().pk, secret, code_of_step(secret, step + steps))
        for steps in (-2, -1, 0, 1, 2)
    }
    assert accepted == {-2: False, -1: True, 0: True, 1: True, 2: False}
    person = a_person()
    assert accept_code(person.pk, secret, code_of_step(secret, step))
    assert not accept_code(person.pk, secret, code_of_step(secret, step))
    # Older than the one used: it was perhaps read over a shoulder.
    assert not accept_code(person.pk, secret, code_of_step(secret, step - 1))
    assert accept_code(person.pk, secret, code_of_step(secret, step + 1))
    for nothing in ("", "abc", "１２", "\x00"):
        assert not accept_code(person.pk, secret, nothing)


def test_of_two_uses_of_a_code_at_once_one_counts(fresh_database: TestDatabase) -> None:
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
    person = a_person()
    start = Barrier(6)
    with set_clock(NOON):
        present = code(secret)

        def use(_: int) -> bool:
            start.wait()
            try:
                return accept_code(person.pk, secret, present)
            finally:
                connection.close()

        with ThreadPoolExecutor(6) as threads:
            assert sorted(threads.map(use, range(6))) == [False] * 5 + [True]

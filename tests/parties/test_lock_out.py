"""Five failures in a row, and the quarter of an hour that follows."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier

import pytest
from django.db import connection
from django.test import Client

from tests.databases import TestDatabase
from tests.parties.making import (
    LOCKED,
    MISMATCH,
    WRONG,
    a_person,
    said,
    sign_in,
    who,
)
from yunshi.casework.clock import set_clock
from yunshi.parties.models import FailedTries, PartyEvent
from yunshi.parties.outcomes import LockedOut
from yunshi.parties.services import tries

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


@pytest.mark.django_db
@pytest.mark.parametrize("exists", [True, False])
def test_five_failures_lock_an_account_for_fifteen_minutes_from_the_fifth(exists: bool) -> None:
    person = a_person()
    if not exists:
        person.email = "nobody@vendor.example"
    browser = Client()
    with set_clock(NOON) as clock:
        for _ in range(5):
            assert said(sign_in(browser, person, WRONG)) == (MISMATCH,)
            clock.move(timedelta(minutes=3))
        # The fifth was three minutes ago; the first, fifteen.
        assert said(sign_in(browser, person)) == (LOCKED,)
        clock.move_to(NOON + timedelta(minutes=12 + 15) - timedelta(seconds=1))
        assert said(sign_in(browser, person)) == (LOCKED,)
        assert who(browser) is None
        clock.move(timedelta(seconds=1))
        answer = sign_in(browser, person)
    assert answer.status_code == (302 if exists else 200)
    events = PartyEvent.objects.filter(kind=PartyEvent.Kind.SIGN_IN_LOCKED)
    assert [event.person for event in events] == ([person.pk] if exists else [])


@pytest.mark.django_db
def test_a_lock_ends_the_count_and_a_success_does_too() -> None:
    person = a_person()
    browser = Client()
    with set_clock(NOON) as clock:
        for _ in range(4):
            sign_in(browser, person, WRONG)
        sign_in(browser, person)
        assert FailedTries.objects.get().failures == 0
        browser.logout()
        for _ in range(5):
            assert said(sign_in(browser, person, WRONG)) == (MISMATCH,)
        assert said(sign_in(browser, person)) == (LOCKED,)
        clock.move(timedelta(minutes=15))
        for _ in range(4):
            assert said(sign_in(browser, person, WRONG)) == (MISMATCH,)
        assert sign_in(browser, person).status_code == 302


@pytest.mark.django_db
def test_failures_far_apart_are_not_in_a_row() -> None:
    with set_clock(NOON) as clock:
        for _ in range(20):
            assert tries.begin_try("a door") is None
            clock.move(tries.LOCKED_FOR + timedelta(seconds=1))


@pytest.mark.django_db
def test_one_account_s_failures_do_not_lock_another() -> None:
    person, other = a_person(), a_person()
    browser = Client()
    for _ in range(5):
        sign_in(browser, person, WRONG)
    assert sign_in(browser, other).status_code == 302


@pytest.mark.django_db
def test_the_case_of_the_address_opens_no_second_account_to_guess_at() -> None:
    a_person(email="li@vendor.example")
    browser = Client()
    for address in (
        "li@vendor.example",
        "LI@vendor.example",
        "Li@Vendor.Example",
        " li@vendor.example",
    ):
        browser.post("/accounts/login/", {"login": address, "password": WRONG})
    assert FailedTries.objects.get().failures == 4


@pytest.mark.django_db
def test_no_address_stands_in_the_table_of_failures_and_old_ones_are_forgotten() -> None:
    with set_clock(NOON) as clock:
        tries.begin_try(tries.password_of("li@vendor.example"))
        assert re.fullmatch("[0-9a-f]{64}", FailedTries.objects.get().subject)
        clock.move(timedelta(days=1, seconds=1))
        tries.begin_try(tries.password_of("other@vendor.example"))
        assert FailedTries.objects.count() == 1


def test_of_many_tries_at_once_five_count(fresh_database: TestDatabase) -> None:
    start = Barrier(10)

    def attempt(_: int) -> bool:
        start.wait()
        try:
            return isinstance(tries.begin_try("a door"), LockedOut)
        finally:
            connection.close()

    with ThreadPoolExecutor(10) as threads:
        locked = list(threads.map(attempt, range(10)))
    assert sorted(locked) == [False] * 5 + [True] * 5


@pytest.mark.django_db
def test_guessing_at_many_accounts_from_one_place_is_slowed_down() -> None:
    browser = Client()
    answers = [
        browser.post("/accounts/login/", {"login": f"p{number}@vendor.example", "password": WRONG})
        for number in range(21)
    ]
    assert [said(answer) for answer in answers] == [(MISMATCH,)] * 20 + [(LOCKED,)]


@pytest.mark.django_db
def test_guesses_at_the_present_password_count_as_failures_too() -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    typed = {"oldpassword": WRONG, "password1": "x" * 12, "password2": "x" * 12}
    for _ in range(5):
        browser.post("/accounts/password/change/", typed)
    assert said(sign_in(Client(), person)) == (LOCKED,)

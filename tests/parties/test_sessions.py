"""How a session begins, and how it ends."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from django.core import mail
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.parties.making import (
    MISMATCH,
    PASSWORD,
    a_person,
    said,
    sign_in,
    who,
)
from yunshi.casework.clock import set_clock
from yunshi.parties.models import PartyEvent
from yunshi.parties.services import give_authenticator, require_second_factor

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


@pytest.mark.django_db
def test_signing_in_begins_a_new_session() -> None:
    person = a_person()
    browser = Client()
    browser.post("/register/", {})
    session = browser.session
    session["planted"] = True
    session.save()
    planted = session.session_key
    sign_in(browser, person)
    assert browser.session.session_key != planted
    thief = Client()
    thief.cookies["yunshi-session"] = planted
    assert who(thief) is None


@pytest.mark.django_db
@pytest.mark.parametrize(("staff", "minutes"), [(False, 120), (True, 30)])
def test_a_session_that_lies_unused_ends(staff: bool, minutes: int) -> None:
    person = a_person()
    browser = Client()
    with set_clock(NOON) as clock:
        sign_in(browser, person)
        if staff:
            # Only the length of the session is looked at here.
            give_authenticator(person, "GEZDGNBVGY3TQOJQ")
            require_second_factor(person)
            assert who(browser) == person.email
        for _ in range(3):
            clock.move(timedelta(minutes=minutes - 1))
            assert who(browser) == person.email
        clock.move(timedelta(minutes=minutes, seconds=1))
        answer = browser.get("/account/")
        assert answer.headers["Location"] == "/accounts/login/?next=%2Faccount%2F&ended=1"
        page = browser.get(answer.headers["Location"]).content.decode()
        assert "你輸入的內容都還在" in page
        assert who(browser) is None


@pytest.mark.django_db
def test_a_session_that_was_never_used_after_signing_in_ends_as_well() -> None:
    browser = Client()
    with set_clock(NOON) as clock:
        sign_in(browser, a_person())
        clock.move(timedelta(minutes=120, seconds=1))
        assert who(browser) is None


@pytest.mark.django_db
def test_moving_a_session_s_end_on_does_not_write_its_content() -> None:
    person = a_person()
    browser = Client()
    with set_clock(NOON) as clock:
        sign_in(browser, person)
        browser.get("/account/")

        def writes() -> list[str]:
            with CaptureQueriesContext(connection) as asked:
                browser.get("/account/")
            return [
                query["sql"]
                for query in asked.captured_queries
                if query["sql"].startswith(("UPDATE", "INSERT"))
            ]

        clock.move(timedelta(seconds=59))
        assert writes() == []
        clock.move(timedelta(seconds=1))
        (written,) = writes()
        assert written.startswith('UPDATE "django_session" SET "expire_date" = ')
        assert "session_data" not in written


@pytest.mark.django_db
def test_who_is_not_signed_in_costs_no_session() -> None:
    with CaptureQueriesContext(connection) as asked:
        Client().get("/accounts/login/")
    assert [
        query["sql"] for query in asked.captured_queries if "django_session" in query["sql"]
    ] == []


@pytest.mark.django_db
def test_changing_the_password_signs_out_everywhere() -> None:
    person = a_person()
    here, there = Client(), Client()
    sign_in(here, person)
    sign_in(there, person)
    mail.outbox.clear()
    new = "another horse battery 8"
    typed = {"oldpassword": PASSWORD, "password1": new, "password2": new}
    answer = here.post("/accounts/password/change/", typed)
    assert answer.headers["Location"] == "/accounts/login/"
    assert (who(here), who(there)) == (None, None)
    assert [letter.subject for letter in mail.outbox] == ["[Yunshi 雲市] 你的密碼已變更"]
    assert said(sign_in(here, person, PASSWORD)) == (MISMATCH,)
    sign_in(here, person, new)
    assert who(here) == person.email
    assert PartyEvent.objects.filter(kind="password_changed", person=person.pk).count() == 1


@pytest.mark.django_db
def test_a_new_password_must_be_strong_and_new() -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    for new, words in (
        ("short-one-7", "密碼目前 11 個字元，至少要 12 個。"),
        (PASSWORD, "這是你最近 3 次用過的密碼，請換一個。"),
    ):
        typed = {"oldpassword": PASSWORD, "password1": new, "password2": new}
        answer = browser.post("/accounts/password/change/", typed)
        assert words in answer.content.decode()
    assert who(browser) == person.email


@pytest.mark.django_db
def test_signing_out_needs_a_press_and_ends_the_session() -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    kept = browser.session.session_key
    assert browser.get("/accounts/logout/").status_code == 200
    assert who(browser) == person.email
    browser.post("/accounts/logout/")
    thief = Client()
    thief.cookies["yunshi-session"] = kept
    assert (who(browser), who(thief)) == (None, None)


@pytest.mark.django_db
def test_R110_APP_05_asking_how_long_moves_nothing_and_staying_moves_the_end() -> None:
    person = a_person()
    browser = Client()
    with set_clock(NOON) as clock:
        sign_in(browser, person)
        assert who(browser) == person.email
        clock.move(timedelta(minutes=100))
        assert browser.get("/account/session/").json() == {"ends_in": 20 * 60}
        clock.move(timedelta(minutes=10))
        assert browser.get("/account/session/").json() == {"ends_in": 10 * 60}
        assert browser.post("/account/session/").json() == {"ends_in": 120 * 60}
        # At once, although less than a minute is won.
        clock.move(timedelta(seconds=10))
        assert browser.post("/account/session/").json() == {"ends_in": 120 * 60}
        clock.move(timedelta(minutes=120, seconds=1))
        for answer in (browser.get("/account/session/"), browser.post("/account/session/")):
            assert (answer.status_code, answer.json()) == (401, {})


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("idle", "warning", "said"), [(120, 5, 300), (30, 5, 300), (4, 5, 120), (120, 20, 1200)]
)
def test_R110_APP_05_a_page_knows_when_to_warn(
    idle: int, warning: int, said: int, settings: Any
) -> None:
    settings.YUNSHI_IDLE_MINUTES = idle
    settings.YUNSHI_IDLE_WARNING_MINUTES = warning
    person = a_person()
    browser = Client()
    with set_clock(NOON):
        sign_in(browser, person)
        page = browser.get("/account/").content.decode()
    assert f'data-ends-in="{idle * 60}" data-warn-before="{said}"' in page
    assert "data-session-end" not in Client().get("/accounts/login/").content.decode()

"""Signing in and out: who gets in, who is locked out, and how a session ends."""

from __future__ import annotations

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from threading import Barrier
from typing import Any

import pytest
from django.core import mail
from django.core.exceptions import ImproperlyConfigured
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.databases import TestDatabase
from tests.parties.making import (
    PASSWORD,
    a_person,
    code_in,
    link_in,
    registered,
    sign_in,
    who,
)
from yunshi.casework.clock import set_clock
from yunshi.parties.models import FailedTries, PartyEvent, Person
from yunshi.parties.outcomes import LockedOut
from yunshi.parties.services import give_authenticator, require_second_factor, tries

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)
WRONG = "wrong horse battery 7"
MISMATCH = "電子郵件或密碼不對。請核對後再試一次。"
LOCKED = "連續失敗太多次，這個帳號 15 分鐘後才能再試。已儲存的內容都還在。"


def said(answer: Any) -> tuple[str, ...]:
    """What a page of sign-in says against the form."""
    return tuple(str(error) for error in answer.context["form"].non_field_errors())


# Who gets in


@pytest.mark.django_db
def test_the_right_password_signs_in_whatever_the_case_of_the_address() -> None:
    person = a_person(email="li@vendor.example")
    browser = Client()
    answer = browser.post("/accounts/login/", {"login": "LI@Vendor.EXAMPLE", "password": PASSWORD})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/")
    assert who(browser) == person.email


@pytest.mark.django_db
def test_a_wrong_password_and_an_unknown_address_look_alike() -> None:
    person = a_person()
    answers = [
        Client().post("/accounts/login/", {"login": address, "password": WRONG})
        for address in (person.email, "nobody@vendor.example")
    ]
    assert [said(answer) for answer in answers] == [(MISMATCH,), (MISMATCH,)]
    assert [answer.status_code for answer in answers] == [200, 200]
    assert WRONG not in answers[0].content.decode()


@pytest.mark.django_db
def test_a_closed_account_is_told_so_only_after_the_right_password() -> None:
    person = a_person()
    Person.objects.filter(pk=person.pk).update(is_active=False)
    browser = Client()
    assert said(sign_in(browser, person, WRONG)) == (MISMATCH,)
    assert sign_in(browser, person).headers["Location"] == "/accounts/inactive/"
    assert who(browser) is None


@pytest.mark.django_db
def test_closing_an_account_ends_its_sessions() -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    Person.objects.filter(pk=person.pk).update(is_active=False)
    assert who(browser) is None


@pytest.mark.django_db
def test_an_account_without_a_password_lets_nobody_in_until_one_is_set() -> None:
    person = a_person(password=None)
    browser = Client()
    for password in ("", "!", person.password):
        answer = sign_in(browser, person, password)
        assert answer.status_code == 200
    browser.post("/accounts/password/reset/", {"email": person.email})
    form = browser.get(link_in(mail.outbox[0])).headers["Location"]
    browser.post(form, {"password1": PASSWORD, "password2": PASSWORD})
    sign_in(browser, person)
    assert who(browser) == person.email


@pytest.mark.django_db
def test_after_signing_in_the_way_leads_back_and_never_elsewhere() -> None:
    person = a_person()
    answer = Client().get("/account/?part=2")
    assert answer.headers["Location"] == "/accounts/login/?next=%2Faccount%2F%3Fpart%3D2"
    for asked, led in (
        ("/account/?part=2", "/account/?part=2"),
        ("https://elsewhere.example/", "/"),
        ("//elsewhere.example/", "/"),
    ):
        answer = Client().post(
            "/accounts/login/", {"login": person.email, "password": PASSWORD, "next": asked}
        )
        assert answer.headers["Location"] == led


@pytest.mark.django_db
def test_a_form_sent_without_a_session_leads_back_to_its_page() -> None:
    browser = Client()
    page = "http://testserver/organisation/members/?page=2"
    answer = browser.post(
        "/organisation/members/", {"email": "a@b.example"}, headers={"referer": page}
    )
    assert answer.headers["Location"] == (
        "/accounts/login/?next=%2Forganisation%2Fmembers%2F%3Fpage%3D2"
    )
    answer = browser.post("/account/", headers={"referer": "https://elsewhere.example/x"})
    assert answer.headers["Location"] == "/accounts/login/?next=%2F"


@pytest.mark.django_db
def test_pages_and_mails_after_signing_in_are_in_the_person_s_language() -> None:
    person = a_person(language="en")
    browser = Client(headers={"accept-language": "zh-TW"})
    sign_in(browser, person)
    assert "My account" in browser.get("/account/").content.decode()
    typed = {"name": "Lin", "language": "zh-hant"}
    answer = browser.post("/account/", typed, follow=True)
    assert "已更新你的帳號。" in answer.content.decode()
    person.refresh_from_db()
    assert (person.name, person.language) == ("Lin", "zh-hant")
    browser.post("/account/", {"name": "Lin", "language": "fr"})
    person.refresh_from_db()
    assert person.language == "zh-hant"


# Who is locked out


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


# How a session begins and ends


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
        ("short-one-7", "密碼太短，必須至少 12 個字元。"),
        (PASSWORD, "新密碼不能和目前的密碼相同。"),
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


# A forgotten password


@pytest.mark.django_db
def test_a_forgotten_password_is_set_anew_by_a_link_that_works_once() -> None:
    person = a_person()
    elsewhere = Client()
    sign_in(elsewhere, person)
    browser = Client()
    with set_clock(NOON):
        for _ in range(5):
            sign_in(browser, person, WRONG)
        answer = browser.post("/accounts/password/reset/", {"email": person.email.upper()})
        assert answer.headers["Location"] == "/accounts/password/reset/done/"
        link = link_in(mail.outbox[0])
        form = browser.get(link).headers["Location"]
        assert link not in form
        new = "another horse battery 8"
        browser.post(form, {"password1": new, "password2": new})
        assert who(elsewhere) is None
        # The mailbox was shown to be theirs, so the lock is lifted.
        assert sign_in(browser, person, new).status_code == 302
        answer = Client().get(link)
        assert "這個連結不能用" in answer.content.decode()


@pytest.mark.django_db
def test_the_link_is_of_the_site_s_own_address_whatever_host_was_named() -> None:
    person = a_person()
    Client().post(
        "/accounts/password/reset/", {"email": person.email}, headers={"host": "localhost"}
    )
    assert link_in(mail.outbox[0]).startswith("/accounts/password/reset/key/")


@pytest.mark.django_db
def test_asking_for_an_unknown_address_looks_the_same() -> None:
    person = a_person()
    answers = []
    for address in (person.email, "nobody@vendor.example"):
        answer = Client().post("/accounts/password/reset/", {"email": address})
        answers.append((answer.status_code, answer.headers["Location"]))
    assert answers[0] == answers[1]
    assert [letter.subject for letter in mail.outbox] == [
        "[Yunshi 雲市] 重設密碼",
        "[Yunshi 雲市] 這個電子郵件沒有帳號",
    ]


# A new address


@pytest.mark.django_db
def test_a_new_address_takes_the_place_of_the_old_when_it_is_verified() -> None:
    person = a_person(email="old@vendor.example")
    browser = Client()
    sign_in(browser, person)
    typed = {"email": "New@vendor.example", "action_add": "yes"}
    answer = browser.post("/accounts/email/", typed)
    assert answer.headers["Location"] == "/accounts/confirm-email/"
    assert who(browser) == "old@vendor.example"
    browser.post("/accounts/confirm-email/", {"code": code_in(mail.outbox[-1])})
    assert who(browser) == "new@vendor.example"
    assert mail.outbox[-1].to == ["old@vendor.example"]
    assert mail.outbox[-1].subject == "[Yunshi 雲市] 你的電子郵件已變更"
    assert PartyEvent.objects.filter(kind="address_changed", person=person.pk).count() == 1
    browser.logout()
    answer = browser.post("/accounts/login/", {"login": "old@vendor.example", "password": PASSWORD})
    assert said(answer) == (MISMATCH,)


@pytest.mark.django_db
def test_the_address_of_another_cannot_be_taken() -> None:
    a_person(email="taken@vendor.example")
    person = a_person(email="old@vendor.example")
    browser = Client()
    sign_in(browser, person)
    browser.post("/accounts/email/", {"email": "taken@vendor.example", "action_add": "yes"})
    letter = mail.outbox[-1]
    assert letter.to == ["taken@vendor.example"]
    for code in re.findall(r"\d{4}-\d{4}", str(letter.body)):
        browser.post("/accounts/confirm-email/", {"code": code})
    assert who(browser) == "old@vendor.example"


# Settings


def test_a_review_of_accounts_that_is_not_built_cannot_be_switched_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    import importlib

    from yunshi.site.settings import accounts

    monkeypatch.setenv("YUNSHI_ACCOUNT_REVIEW", "on")
    with pytest.raises(ImproperlyConfigured, match="not built yet"):
        importlib.reload(accounts)
    monkeypatch.setenv("YUNSHI_ACCOUNT_REVIEW", "")
    assert importlib.reload(accounts).YUNSHI_ACCOUNT_REVIEW == "off"


@pytest.mark.django_db
def test_registered_people_have_one_verified_address() -> None:
    person = registered().person
    addresses = person.emailaddress_set.values_list("email", "primary", "verified")
    assert list(addresses) == [(person.email, True, True)]

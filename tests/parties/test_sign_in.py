"""Signing in: who gets in, and with which password and address."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest
from django.core import mail
from django.test import Client

from tests.parties.making import (
    MISMATCH,
    PASSWORD,
    WRONG,
    a_person,
    code_in,
    link_in,
    registered,
    said,
    sign_in,
    who,
)
from yunshi.casework.clock import SetClock, set_clock
from yunshi.parties.models import PartyEvent, Person

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)


@pytest.mark.django_db
def test_the_right_password_signs_in_whatever_the_case_of_the_address() -> None:
    person = a_person(email="li@vendor.example")
    browser = Client()
    answer = browser.post("/accounts/login/", {"login": "LI@Vendor.EXAMPLE", "password": PASSWORD})
    assert (answer.status_code, answer.headers["Location"]) == (302, "/desk/")
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
        ("https://elsewhere.example/", "/desk/"),
        ("//elsewhere.example/", "/desk/"),
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


# An address that an operator's account has not verified


def _unverified() -> tuple[Client, Person]:
    person = a_person(address_is_verified=False)
    browser = Client()
    assert sign_in(browser, person).headers["Location"] == "/accounts/confirm-email/"
    return browser, person


@pytest.mark.django_db
def test_an_address_that_is_not_verified_is_verified_by_a_code_at_sign_in() -> None:
    browser, person = _unverified()
    assert who(browser) is None
    browser.post("/accounts/confirm-email/", {"code": code_in(mail.outbox[-1])})
    assert who(browser) == person.email


@pytest.mark.django_db
def test_a_wrong_code_does_not_verify_and_the_third_ends_the_process() -> None:
    browser, _ = _unverified()
    right = code_in(mail.outbox[0])
    wrong = "0000-0000" if right != "0000-0000" else "1111-1111"
    for _ in range(2):
        assert browser.post("/accounts/confirm-email/", {"code": wrong}).status_code == 200
    answer = browser.post("/accounts/confirm-email/", {"code": wrong})
    assert answer.headers["Location"] == "/accounts/login/"
    browser.post("/accounts/confirm-email/", {"code": right})
    assert who(browser) is None


@pytest.mark.django_db
def test_a_code_typed_in_full_width_digits_is_the_same_code() -> None:
    browser, person = _unverified()
    wide = code_in(mail.outbox[0]).translate({ord(str(n)): 0xFF10 + n for n in range(10)})
    browser.post("/accounts/confirm-email/", {"code": wide})
    assert who(browser) == person.email


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


@pytest.mark.django_db
def test_registered_people_have_one_verified_address() -> None:
    person = registered().person
    addresses = person.emailaddress_set.values_list("email", "primary", "verified")
    assert list(addresses) == [(person.email, True, True)]


@pytest.mark.django_db
def test_a_session_alone_does_not_move_the_address(clock: SetClock) -> None:
    person = a_person()
    browser = Client()
    sign_in(browser, person)
    _age_the_sign_in(browser)
    asked = browser.post("/accounts/email/", {"email": "thief@other.example", "action_add": ""})
    assert (asked.status_code, asked.headers["Location"].partition("?")[0]) == (
        302,
        "/accounts/reauthenticate/",
    )
    assert mail.outbox == []


def _age_the_sign_in(browser: Client) -> None:
    session = browser.session
    for record in session["account_authentication_methods"]:
        record["at"] -= 3600
    session.save()


@pytest.mark.django_db
@pytest.mark.parametrize("address", ["a@\u202eb.tw", "а@vendor.example", "a@b"])
def test_an_address_that_no_mail_reaches_is_refused_in_words(address: str) -> None:
    answer = Client().post("/accounts/password/reset/", {"email": address})
    assert answer.status_code == 200
    assert list(answer.context["form"].errors) == ["email"]
    assert mail.outbox == []

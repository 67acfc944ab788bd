"""Registering an organisation: what is refused, what is kept, and who wins a race."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from allauth.account.models import EmailAddress
from django.core import mail
from django.db import connection
from django.test import Client

from tests.databases import TestDatabase
from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    UBN,
    a_person,
    code_in,
    entries,
    posted,
    registered,
    rules,
    who,
)
from yunshi.parties.models import Membership, Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Registered
from yunshi.parties.services import create_person, register_organisation


def rows() -> tuple[int, ...]:
    tables = (Person, Organisation, Membership, EmailAddress, PartyEvent)
    return tuple(table.objects.count() for table in tables)


# The way through


@pytest.mark.django_db
def test_a_company_registers_verifies_its_address_and_is_signed_in() -> None:
    browser = Client()
    answer = browser.post("/register/", posted(email="Wang@Vendor.Example"))
    assert answer.headers["Location"] == "/accounts/confirm-email/"
    assert who(browser) is None
    (letter,) = mail.outbox
    assert letter.to == ["wang@vendor.example"]

    answer = browser.post("/accounts/confirm-email/", {"code": code_in(letter)})
    assert answer.headers["Location"] == "/desk/"
    assert who(browser) == "wang@vendor.example"
    members = browser.get("/organisation/members/")
    assert members.context["organisation"].ubn == UBN
    assert [member.is_owner for member in members.context["members"]] == [True]
    assert [event.kind for event in PartyEvent.objects.order_by("pk")] == [
        PartyEvent.Kind.PERSON_CREATED,
        PartyEvent.Kind.ORGANISATION_REGISTERED,
        PartyEvent.Kind.SIGNED_IN,
    ]


@pytest.mark.django_db
def test_a_wrong_code_does_not_verify_and_the_third_ends_the_process() -> None:
    browser = Client()
    browser.post("/register/", posted())
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
    browser = Client()
    browser.post("/register/", posted(email="wide@vendor.example"))
    wide = code_in(mail.outbox[0]).translate({ord(str(n)): 0xFF10 + n for n in range(10)})
    browser.post("/accounts/confirm-email/", {"code": wide})
    assert who(browser) == "wide@vendor.example"


@pytest.mark.django_db
def test_who_lost_the_page_of_the_code_gets_another_code_by_signing_in() -> None:
    outcome = registered(verified=False)
    browser = Client()
    answer = browser.post("/accounts/login/", {"login": outcome.person.email, "password": PASSWORD})
    assert answer.headers["Location"] == "/accounts/confirm-email/"
    browser.post("/accounts/confirm-email/", {"code": code_in(mail.outbox[-1])})
    assert who(browser) == outcome.person.email


@pytest.mark.django_db
def test_R110_ACC_16_the_page_says_that_accounts_are_not_reviewed_yet() -> None:
    text = Client().get("/register/").content.decode()
    assert "本站目前還沒有帳號審核" in text
    assert "我已有帳號" in text
    assert "我們保存哪些資料" in text


# Who was there first


@pytest.mark.django_db
def test_R110_D01_a_number_registered_already_is_refused_and_the_form_kept() -> None:
    registered()
    before = rows()
    mail.outbox.clear()
    typed = posted(organisation_name="後來的公司", name="李後來", email="later@vendor.example")
    typed["name"] = "李後來"
    answer = Client().post("/register/", typed)
    fields = {field.name: field for field in answer.context["fields"]}
    assert fields["ubn"].errors == (f"公司統編：{UBN}，已申請過！請由公司的帳號負責人邀請你加入。",)
    assert {name: fields[name].value for name in ("ubn", "organisation_name", "name", "email")} == {
        "ubn": UBN,
        "organisation_name": "後來的公司",
        "name": "李後來",
        "email": "later@vendor.example",
    }
    assert PASSWORD not in answer.content.decode()
    assert (rows(), mail.outbox) == (before, [])


def test_R110_D03_of_two_at_the_same_moment_one_gets_the_account(
    fresh_database: TestDatabase,
) -> None:
    start = Barrier(6)

    def register(number: int) -> int | tuple[str, ...]:
        browser = Client(raise_request_exception=True)
        start.wait()
        try:
            answer = browser.post("/register/", posted(email=f"racer{number}@vendor.example"))
            if answer.status_code == 302:
                return 302
            return tuple(error.text for error in answer.context["errors"])
        finally:
            connection.close()

    with ThreadPoolExecutor(6) as threads:
        outcomes = Counter(threads.map(register, range(6)))
    taken = (f"公司統編：{UBN}，已申請過！請由公司的帳號負責人邀請你加入。",)
    assert outcomes == Counter({302: 1, taken: 5})
    assert (Organisation.objects.count(), Person.objects.count()) == (1, 1)
    assert EmailAddress.objects.count() == Membership.objects.count() == 1


def test_of_two_with_the_same_address_at_the_same_moment_one_gets_the_account(
    fresh_database: TestDatabase,
) -> None:
    start = Barrier(2)

    def register(ubn: str) -> str:
        start.wait()
        try:
            outcome = register_organisation(**entries(ubn=ubn, email="Same@vendor.example"))
            return "registered" if isinstance(outcome, Registered) else rules(outcome)[0]
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as threads:
        outcomes = sorted(threads.map(register, (UBN, OTHER_UBN)))
    assert outcomes == ["parties.address_taken", "registered"]
    assert Organisation.objects.count() == 1


@pytest.mark.django_db
def test_a_taken_address_looks_on_the_page_like_a_new_one_and_its_reader_is_told() -> None:
    a_person(email="known@vendor.example")
    before = rows()
    fresh, known = Client(), Client()
    new = fresh.post("/register/", posted(email="new@vendor.example"))
    after_new = rows()
    taken = known.post("/register/", posted(ubn=OTHER_UBN, email="KNOWN@vendor.example"))
    assert rows() == after_new != before
    assert (new.status_code, new.headers["Location"]) == (
        taken.status_code,
        taken.headers["Location"],
    )

    def shown(browser: Client, address: str) -> str:
        page = browser.get("/accounts/confirm-email/").content.decode()
        token = browser.cookies["yunshi-csrf"].value
        assert token
        lines = (line for line in page.splitlines() if "csrfmiddlewaretoken" not in line)
        return "\n".join(lines).replace(address, "ADDRESS")

    assert shown(known, "known@vendor.example") == shown(fresh, "new@vendor.example")
    assert [letter.subject for letter in mail.outbox] == [
        "[Yunshi 雲市] 電子郵件驗證碼",
        "[Yunshi 雲市] 你已經有帳號",
    ]
    assert known.post("/accounts/confirm-email/", {"code": "1234-5678"}).status_code == 200


@pytest.mark.django_db
def test_addresses_differ_by_more_than_case() -> None:
    a_person(email="Li@Vendor.Example")
    assert Person.objects.get().email == "li@vendor.example"
    assert rules(create_person("LI@vendor.EXAMPLE", "李")) == ["parties.address_taken"]
    assert rules(register_organisation(**entries(email="lI@vendor.example"))) == [
        "parties.address_taken"
    ]


# Misuse


@pytest.mark.django_db
def test_a_form_from_elsewhere_is_not_taken() -> None:
    browser = Client(enforce_csrf_checks=True)
    for address in ("/register/", "/accounts/login/", "/accounts/password/reset/"):
        assert browser.post(address, posted()).status_code == 403
    assert Organisation.objects.count() == 0


@pytest.mark.django_db
def test_registering_again_and_again_is_slowed_down() -> None:
    browser = Client()
    answers = [browser.post("/register/", {}).status_code for _ in range(21)]
    assert answers == [200] * 20 + [429]


@pytest.mark.django_db
def test_a_mail_server_that_is_down_loses_nothing_and_is_said(settings: Any) -> None:
    settings.EMAIL_BACKEND = "django.core.mail.backends.smtp.EmailBackend"
    settings.EMAIL_HOST, settings.EMAIL_PORT = "127.0.0.1", 1
    browser = Client()
    answer = browser.post("/register/", posted(), follow=True)
    assert answer.status_code == 200
    assert "信現在寄不出去，請幾分鐘後再試。" in answer.content.decode()
    assert Organisation.objects.count() == 1


@pytest.mark.django_db
def test_who_is_signed_in_registers_nothing() -> None:
    outcome = registered()
    browser = Client()
    browser.force_login(outcome.person)
    answer = browser.post("/register/", posted(ubn=OTHER_UBN))
    assert answer.headers["Location"] == "/account/"
    assert Organisation.objects.count() == 1


@pytest.mark.django_db
def test_the_package_s_own_registration_leads_to_ours() -> None:
    answer = Client().get("/accounts/signup/")
    assert (answer.status_code, answer.headers["Location"]) == (302, "/register/")
    assert Client().post("/accounts/signup/", {"email": "a@b.example"}).status_code == 302
    assert Person.objects.count() == 0

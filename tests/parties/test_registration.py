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
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from tests.databases import TestDatabase
from tests.parties.making import (
    OTHER_UBN,
    PASSWORD,
    UBN,
    a_person,
    code_in,
    entries,
    registered,
    who,
)
from yunshi.parties import entries as read
from yunshi.parties.models import Membership, Organisation, PartyEvent, Person
from yunshi.parties.outcomes import Refused, Registered
from yunshi.parties.services import create_person, register_organisation


def posted(**changed: str) -> dict[str, str]:
    """The form of the page, filled in."""
    given_ = entries(**changed)
    given_["name"] = given_.pop("person_name")
    return given_


def rules(outcome: object) -> list[str]:
    assert isinstance(outcome, Refused), outcome
    return [finding.rule for finding in outcome.findings]


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
    assert answer.headers["Location"] == "/"
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


# What is typed


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("ubn", "rule"),
    [
        ("04595258", "parties.ubn_wrong"),
        ("1234567", "parties.ubn_malformed"),
        ("１２３４５６７５", "parties.ubn_malformed"),
        ("1234567５", "parties.ubn_malformed"),
        ("12345675 ", "parties.ubn_malformed"),
        ("", "parties.ubn_missing"),
    ],
)
def test_R110_D07_a_malformed_number_is_refused_before_anything_is_looked_up(
    ubn: str, rule: str
) -> None:
    with CaptureQueriesContext(connection) as asked:
        assert rules(register_organisation(**entries(ubn=ubn))) == [rule]
    assert asked.captured_queries == []
    answer = Client().post("/register/", posted(ubn=ubn))
    assert [error.target for error in answer.context["errors"]] == ["id_ubn"]


@pytest.mark.django_db
def test_everything_that_is_wrong_is_said_at_once_each_at_its_field() -> None:
    registered()
    answer = Client().post(
        "/register/",
        {"ubn": UBN, "email": "no address", "password": "short", "password_again": "other"},
    )
    assert [error.target for error in answer.context["errors"]] == [
        "id_ubn",
        "id_organisation_name",
        "id_name",
        "id_email",
        "id_password",
        "id_password_again",
    ]


@pytest.mark.parametrize(
    ("name", "wrong"),
    [
        ("王", None),
        ("𠮷" * 60, None),
        ("𠮷" * 61, "parties.name_too_long"),
        ("e\u0301" * 60, None),
        ("e\u0301" * 61, "parties.name_too_long"),
        ("葛\U000e0100" * 60, None),
        ("", "parties.name_missing"),
        (" \u3000\t", "parties.name_missing"),
        ("\u200b\ufeff \u2060", "parties.name_missing"),
        ("王\n小明", "parties.name_unprintable"),
        ("王\x00小明", "parties.name_unprintable"),
        ("gnim\u202eoaix", "parties.name_unprintable"),
        ("a" + "\u0301" * 5000, "parties.name_too_long"),
    ],
)
def test_a_name_has_one_to_sixty_characters_as_people_count_them(
    name: str, wrong: str | None
) -> None:
    found = [finding.rule for finding in read.check_person_name(read.trimmed(name))]
    assert found == ([] if wrong is None else [wrong])


@pytest.mark.django_db
def test_the_longest_name_is_kept_as_it_was_typed() -> None:
    # U+FA1B and 𠮷 stand in real names; the first would not survive NFC.
    name = "\ufa1b" + "𠮷" * 59
    person = a_person(name=f"　{name} ")
    person.refresh_from_db()
    assert person.name == name


def test_a_name_too_long_says_how_long_it_is() -> None:
    (finding,) = read.check_person_name("𠮷" * 61)
    assert finding.message.zh_hant == "姓名目前 61 字，請刪減到 60 字以內。"
    assert finding.message.en == "The name has 61 characters. Cut it to 60."


@given(st.text())
def test_trimming_a_name_twice_changes_nothing(name: str) -> None:
    assert read.trimmed(read.trimmed(name)) == read.trimmed(name)


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "a@",
        "@b.example",
        "a b@c.example",
        "a@b.example\nBcc: c@d.example",
        f"{'a' * 250}@b.example",
        "王@vendor.example",
        # Small letters of these are plain s and k.
        "ſ@vendor.example",
        "a@ven\u212aor.example",
    ],
)
def test_what_is_no_plain_address_is_refused(address: str) -> None:
    assert len(read.check_address(read.address_of(address))) == 1


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("password", "again", "expected"),
    [
        (PASSWORD, PASSWORD, []),
        ("", "", ["parties.password_missing"]),
        (PASSWORD, PASSWORD + " ", ["parties.password_repeated_wrong"]),
        ("a" * 1001, "a" * 1001, ["parties.password_weak"]),
        ("91827364554637", "91827364554637", ["parties.password_weak"]),
        ("owner-of-vendor", "owner-of-vendor", ["parties.password_weak"]),
    ],
)
def test_a_password_is_strong_and_typed_twice(
    password: str, again: str, expected: list[str]
) -> None:
    found = read.check_passwords(
        password, again, address="owner-of-vendor@v.example", name="王小明"
    )
    assert [finding.rule for finding in found] == expected


def test_an_objection_to_a_password_comes_in_both_languages() -> None:
    (finding,) = read.check_passwords("short-one-7", "short-one-7")
    assert finding.message.zh_hant == "密碼太短，必須至少 12 個字元。"
    assert finding.message.en == (
        "This password is too short. It must contain at least 12 characters."
    )


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

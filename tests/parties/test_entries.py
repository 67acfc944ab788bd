"""What people type when they register, and what is said about it."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import given
from hypothesis import strategies as st

from tests.parties.making import (
    PASSWORD,
    UBN,
    a_person,
    entries,
    posted,
    registered,
    rules,
)
from yunshi.parties import entries as read
from yunshi.parties.services import begin_registration


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
        assert rules(begin_registration(**entries(ubn=ubn))) == [rule]
    assert [query for query in asked.captured_queries if "parties_" in query["sql"]] == []
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


@pytest.mark.django_db
def test_an_objection_to_a_password_comes_in_both_languages() -> None:
    (finding,) = read.check_passwords("short-one-7", "short-one-7")
    assert finding.message.zh_hant == "密碼目前 11 個字元，至少要 12 個。"
    assert finding.message.en == "The password has 11 characters; it needs 12 or more."

"""How strong a password must be, and which are not taken again."""

from __future__ import annotations

from typing import Any

import pytest
from django.conf import settings as django_settings
from django.contrib.auth.password_validation import validate_password
from django.core.cache import cache
from django.core.exceptions import ValidationError
from django.test import Client
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st

from tests.parties.making import PASSWORD, a_person, sign_in
from yunshi.parties import passwords
from yunshi.parties.entries import check_passwords
from yunshi.parties.models import FormerPassword, Person
from yunshi.parties.passwords import CharacterKind, PasswordRule, strictest
from yunshi.programmes.password_rules import asked_by_programmes
from yunshi.programmes.services import publish_pack
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.shelf import programmes_folder

RETAIL = PasswordRule(6, frozenset(set(CharacterKind) - {CharacterKind.SYMBOL}))
"""Six characters with English capital and small letters and digits (R110-ACC-08)."""


@pytest.fixture
def asked_by_a_programme(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "_further", [lambda: (RETAIL,)])


@pytest.fixture
def low_floor(settings: Any) -> None:
    """The site's own floor lowered to six, which leaves the list of common passwords away."""
    settings.YUNSHI_PASSWORD_AT_LEAST = 6
    settings.AUTH_PASSWORD_VALIDATORS = [
        each for each in django_settings.AUTH_PASSWORD_VALIDATORS if "Common" not in each["NAME"]
    ]


def weaknesses(password: str) -> list[str]:
    with translation.override("zh-hant"):
        try:
            validate_password(password)
        except ValidationError as error:
            return list(error.messages)
    return []


@pytest.mark.usefixtures("asked_by_a_programme", "low_floor")
@pytest.mark.parametrize(
    ("password", "said"),
    [
        ("Abc123", []),
        ("Abc12", ["密碼目前 5 個字元，至少要 6 個。"]),
        ("abc123", ["要有大寫英文字母（A–Z）。"]),
        ("ABC123", ["要有小寫英文字母（a–z）。"]),
        ("Abcdef", ["要有數字（0–9）。"]),
        ("ＡＢｃ123", ["要有大寫英文字母（A–Z）、小寫英文字母（a–z）。"]),
        ("Ａｂｃ１２３", ["要有大寫英文字母（A–Z）、小寫英文字母（a–z）、數字（0–9）。"]),
        ("Ab1 ~!@#$%^&*()", []),
    ],
)
def test_R110_D04_ACC_08_AMB_23_six_characters_of_three_kinds(
    password: str, said: list[str]
) -> None:
    assert weaknesses(password) == said


@pytest.mark.usefixtures("asked_by_a_programme", "low_floor")
def test_R110_D04_the_repetition_differs() -> None:
    found = check_passwords("Abc123", "Abc124", address="li@vendor.example", name="李")
    assert [each.rule for each in found] == ["parties.password_repeated_wrong"]
    assert check_passwords("Abc123", "Abc123", address="li@vendor.example", name="李") == []


@pytest.mark.usefixtures("asked_by_a_programme")
def test_R110_ACC_08_the_stricter_of_site_and_programme_counts() -> None:
    assert weaknesses("Abd129") == ["密碼目前 6 個字元，至少要 12 個。"]
    assert weaknesses("correct horse battery") == ["要有大寫英文字母（A–Z）、數字（0–9）。"]
    assert weaknesses("Correct horse battery 7") == []
    with translation.override("zh-hant"):
        assert passwords.hint() == (
            "至少 12 個字元。 要有大寫英文字母（A–Z）、小寫英文字母（a–z）、數字（0–9）。"
        )


@pytest.mark.django_db
def test_R110_ACC_08_the_rule_comes_from_the_pack_in_force() -> None:
    assert passwords.rule_in_force() == PasswordRule(12)
    publish_pack(load_pack(programmes_folder() / "retail-110"))
    assert passwords.rule_in_force() == PasswordRule(12, RETAIL.kinds)
    assert passwords.strictest(asked_by_programmes()) == RETAIL


@pytest.mark.django_db
def test_without_a_programme_that_asks_more_a_sentence_will_do() -> None:
    assert weaknesses("correct horse battery") == []
    assert weaknesses("password1234567") == []
    assert weaknesses("123456789012") != []


@given(
    st.lists(
        st.builds(
            PasswordRule, st.integers(1, 30), st.frozensets(st.sampled_from(list(CharacterKind)))
        ),
        min_size=1,
    )
)
def test_the_strictest_asks_what_any_asks_and_no_more(rules: list[PasswordRule]) -> None:
    both = strictest(rules)
    assert both.at_least == max(rule.at_least for rule in rules)
    assert both.kinds == {kind for rule in rules for kind in rule.kinds}


@pytest.mark.django_db
def test_the_last_three_passwords_are_not_taken_again() -> None:
    person = a_person()
    present = PASSWORD
    for number in (1, 2, 3):
        new = f"a further long password {number}"
        assert changed(person, present, new)
        assert not changed(person, new, PASSWORD if number < 3 else new)
        present = new
    assert not changed(person, present, "a further long password 1")
    assert changed(person, present, PASSWORD), "the fourth back"
    assert FormerPassword.objects.filter(person=person).count() == 2


def changed(person: Person, present: str, new: str) -> bool:
    cache.clear()  # which counts changes within a minute
    browser = Client()
    sign_in(browser, person, present)
    answer = browser.post(
        "/accounts/password/change/",
        {"oldpassword": present, "password1": new, "password2": new},
    )
    return answer.status_code == 302

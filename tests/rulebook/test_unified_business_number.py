import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunshi.rulebook.unified_business_number import is_valid

with (Path(__file__).parent / "data" / "ubn_valid.csv").open(encoding="utf-8") as file:
    REAL = list(csv.DictReader(file))

WITHOUT_SEVEN = [row["number"] for row in REAL if row["number"][6] != "7"]

prefixes = st.text("0123456789", min_size=7, max_size=7)


def test_the_data_holds_every_kind_of_number() -> None:
    assert len(REAL) == 42
    assert {row["rule"] for row in REAL} == {"mod10", "mod5"}
    assert sum(row["number"][6] == "7" for row in REAL) == 12


@pytest.mark.parametrize("row", REAL, ids=lambda row: row["number"])
def test_real_companies_pass(row: dict[str, str]) -> None:
    assert is_valid(row["number"])


@pytest.mark.parametrize(
    "number",
    [
        "22099132",  # a real one, its last digit one up (R110 D07)
        "62140098",
        "97174246",  # in a public example, under the name of a company that has another
        "2209913",  # seven digits (R110 D07)
        "220991310",
        "",
        "２２０９９１３１",  # full-width (R110 D07)
        "2209913１",
        "٢٢٠٩٩١٣١",
        "²2099131",
        " 22099131",
        "22099131\n",
        "2209 9131",
        "-2099131",
        "A2345678",
    ],
)
def test_R110_D07_a_wrong_number_is_refused(number: str) -> None:
    assert not is_valid(number)


def test_numbers_of_the_rule_since_2023_pass() -> None:
    # By the older rule, modulo ten, these real ones failed.
    assert [is_valid(number) for number in ("62140097", "00227087", "80047713")] == [True] * 3


def test_a_leading_zero_is_part_of_the_number() -> None:
    assert is_valid("00000130")
    assert not is_valid("130")


@given(prefixes)
def test_of_the_ten_last_digits_two_pass_or_four_after_a_seven(prefix: str) -> None:
    passing = sum(is_valid(prefix + str(last)) for last in range(10))
    assert passing == (4 if prefix[6] == "7" else 2)


@pytest.mark.parametrize("number", WITHOUT_SEVEN)
def test_eight_of_nine_wrong_digits_are_caught_in_every_place_but_the_seventh(number: str) -> None:
    for place in (0, 1, 2, 3, 4, 5, 7):
        changed = [
            number[:place] + digit + number[place + 1 :]
            for digit in "0123456789"
            if digit != number[place]
        ]
        assert sum(not is_valid(wrong) for wrong in changed) == 8


@given(st.text())
def test_any_text_gets_an_answer(text: str) -> None:
    if is_valid(text):
        assert len(text) == 8
        assert text.isascii()
        assert text.isdigit()

"""Limits of answers, at N and one beyond, and what is only looked at: language, left-over words."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rulebook.moon_market import (
    FILED_AT,
    CopiedPack,
    fails,
    judged,
    looked_at,
    the_finding,
)

# Limits at N and N + 1. A character is what a person sees as one.

ONE_CHARACTER = [
    "雲", "a", "1", "，", "　x"[1:], "𠮷", "é", "e\u0301", "👨‍👩‍👧‍👦", "🇹🇼", "👍🏽", "नि", "ㄅ", "Ａ",
]  # fmt: skip


@pytest.mark.parametrize("character", ONE_CHARACTER)
def test_a_text_may_have_as_many_characters_as_the_limit_and_not_one_more(character: str) -> None:
    assert fails({"/burrow/story": character * 100}) == set()
    assert fails({"/burrow/story": character * 101}) == {
        ("burrow.story.characters", "/burrow/story")
    }


def test_line_breaks_count_one_and_ends_are_trimmed() -> None:
    assert fails({"/burrow/story": "\r\n " + "雲\r\n" * 49 + "雲雲" + "\r\n "}) == set()
    assert fails({"/burrow/story": "雲\r\n" * 50 + "雲"}) == {
        ("burrow.story.characters", "/burrow/story")
    }


def test_the_message_says_how_many_there_are() -> None:
    message = the_finding({"/burrow/story": "雲" * 101}, "burrow.story.characters").message
    assert message.zh_hant == "「身世」目前 101 字，請刪減到 100 字以內。"
    assert message.en == "Story: 101 characters now; cut it to 100 or fewer."
    huge = the_finding({"/burrow/story": "雲" * 200_000}, "burrow.story.characters").message
    assert huge.zh_hant == "「身世」遠超過上限（100 字），請刪減到 100 字以內。"


def test_a_text_without_a_limit_may_be_long_but_not_endless() -> None:
    assert fails({"/solutions/0/cheese/name": "藍" * 20_000}) == set()
    finding = the_finding({"/solutions/0/cheese/name": "藍" * 20_001}, "cheese.name.characters")
    assert finding.message.en == "Cheese name: 20001 characters now; cut it to 20000 or fewer."


BEYOND: list[tuple[str, Any, Any, str, str]] = [
    # pointer, within, beyond, rule, message
    ("/burrow/carrots", 1_000_000, 1_000_001, "burrow.carrots.max", "「紅蘿蔔存款」是 新臺幣 1,000,001 元，不得高於 新臺幣 1,000,000 元。"),
    ("/burrow/tunnels", 12, 13, "burrow.tunnels.max", "「地道」是 13，不得高於 12。"),
    ("/burrow/tunnels", 1, 0, "burrow.tunnels.min", "「地道」是 0，不得低於 1。"),
    ("/burrow/tunnels", 1, -1, "burrow.tunnels.min", "「地道」是 -1，不得低於 1。"),
    ("/solutions/0/cheese/weight", "0.5", "0.49", "cheese.weight.min", "「重量」是 0.49，不得低於 0.5。"),
    ("/solutions/0/cheese/weight", 99.9, 99.91, "cheese.weight.max", "「重量」是 99.91，不得高於 99.9。"),
    ("/solutions/0/export/price_usd", "99.99", "100", "export.price_usd.max", "「美金價格」是 美金 100.00 元，不得高於 美金 99.99 元。"),
    ("/solutions/0/cheese/milks", ["goat", "cow"], ["goat", "cow", "rabbit"], "cheese.milks.at_most", "「乳源」目前選了 3 項，最多 2 項，請取消 1 項。"),
    ("/solutions/0/cheese/milks", ["none"], ["none", "cow"], "cheese.milks.alone", "「乳源」選了「無」，就不能再選其他項目。"),
    ("/solutions/0/cheese/tasters", [{"who": "兔"}] * 3, [{"who": "兔"}] * 5, "cheese.tasters.at_most", "「品嘗者」目前 5 列，最多 3 列，請刪除 2 列。"),
    ("/burrow/founded", "2030-03-02", "2030-03-03", "burrow.founded.future", "「成立日」不得晚於送件當天（民國 119 年 3 月 2 日）。"),
]  # fmt: skip


@pytest.mark.parametrize(("pointer", "within", "beyond", "rule", "message"), BEYOND, ids=str)
def test_limits_are_inclusive_and_say_the_limit_and_the_value(
    pointer: str, within: Any, beyond: Any, rule: str, message: str
) -> None:
    assert rule not in {finding.rule for finding in judged({pointer: within}).findings}
    finding = the_finding({pointer: beyond}, rule)
    assert (finding.path, finding.message.zh_hant) == (pointer, message)


def test_too_few_rows_and_options(tmp_path: Path) -> None:
    copied = CopiedPack(tmp_path)
    copied.change("forms/cheese.yaml", "{at_least: 1, at_most: 2}", "{at_least: 2, at_most: 2}")
    copied.change("forms/cheese.yaml", "{at_least: 1, at_most: 3}", "{at_least: 2, at_most: 3}")
    changes = {
        "/solutions/0/cheese/milks": ["goat", "goat"],
        "/solutions/0/cheese/tasters": [{"who": "兔"}, {"who": " "}],
    }
    found = copied.loaded().at(FILED_AT).judge(changes).findings
    assert {f.rule: f.message.en for f in found if f.blocks_submission} == {
        "cheese.milks.at_least": "Milks: 1 chosen; choose at least 2.",
        "cheese.tasters.at_least": "Tasters: 1 rows; at least 2 are needed.",
    }


# English fields, and words of the example.


def test_an_english_field_with_chinese_in_it_is_looked_at() -> None:
    assert looked_at({"/burrow/name_en": "Rabbit 兔"}) == {
        ("burrow.name_en.language", "/burrow/name_en")
    }
    assert fails({"/burrow/name_en": "Rabbit 兔"}) == set()


@pytest.mark.parametrize(
    ("story", "reminded"),
    [
        ("我們在 OOO 住了三年。", True),
        ("住了 N 年。", True),
        ("住了N年。", True),
        ("N", True),
        ("NASA 來過。", False),
        ("3N2", False),
        ("MOOON", False),
        ("OOO公司", True),
        ("住了三年。", False),
    ],
)
def test_words_of_the_example_that_still_stand_there_are_a_reminder(
    story: str, reminded: bool
) -> None:
    expected = {("burrow.story.placeholder", "/burrow/story")} if reminded else set()
    assert looked_at({"/burrow/story": story}) == expected
    assert fails({"/burrow/story": story}) == set()


@given(st.integers(-20, 40))
def test_a_number_is_within_its_limits_or_told(tunnels: int) -> None:
    expected = set() if 1 <= tunnels <= 12 else {"/burrow/tunnels"}
    assert {path for _, path in fails({"/burrow/tunnels": tunnels})} == expected

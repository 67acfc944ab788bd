"""Questions: every type, its wrong kinds, its limits at N and one beyond, and what is hidden."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.programmes.judging import REMOVED, failing, to_look_at
from tests.rulebook.moon_market import FILED_AT, CopiedPack, moon_market
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.findings import Blocks, Finding, Verdict

AS_IT_IS = {
    ("documents.taste.signed", "/solutions/0/documents/taste"),
    ("documents.taste.crumbs", "/solutions/0/documents/taste"),
    ("tastes_good", "/solutions/0/documents/taste"),
}
"""What a person looks at in the example in any case."""


def judged(changes: dict[str, Any], **known: Any) -> Evaluation:
    return moon_market().at(FILED_AT).judge(changes, **known)


def fails(changes: dict[str, Any], **known: Any) -> set[tuple[str, str]]:
    return failing(judged(changes, **known))


def looked_at(changes: dict[str, Any]) -> set[tuple[str, str]]:
    return to_look_at(judged(changes)) - AS_IT_IS


def the_finding(changes: dict[str, Any], rule: str) -> Finding:
    (found,) = [finding for finding in judged(changes).findings if finding.rule == rule]
    return found


def test_the_example_is_complete() -> None:
    evaluation = judged({})
    assert (failing(evaluation), to_look_at(evaluation)) == (set(), AS_IT_IS)
    assert evaluation.can_submit is True


# Values that are taken.

TAKEN: list[tuple[str, Any]] = [
    ("/burrow/name", "𠮷野家"),
    ("/burrow/name", "  月兔\t"),
    ("/burrow/ubn", " 04595257 "),
    ("/burrow/carrots", "１００"),
    ("/burrow/carrots", "NT$1,000,000"),
    ("/burrow/carrots", 100.0),
    ("/burrow/founded", "2029-03-02"),
    ("/solutions/0/cheese/tasters/0/day", "2030-03-02"),
    ("/solutions/0/cheese/tasters/0/day", "119/03/02"),
    ("/burrow/founded", "民國 108 年 2 月 28 日"),
    ("/burrow/founded", date(2020, 2, 29)),
    ("/burrow/email", "a.b+c@moon.example.tw"),
    ("/burrow/phone", "02-2345-6789#12"),
    ("/burrow/phone", "(02) 2345-6789 轉 12"),
    ("/burrow/phone", "+886 912 345 678"),
    ("/burrow/website", "http://moon.example"),
    ("/burrow/website", "https://月亮.tw/洞?x=1#y"),
    ("/burrow/website", "https://moon.example:8443/"),
    ("/burrow/moonlight", True),
    ("/burrow/tunnels", 1),
    ("/burrow/tunnels", "12"),
    ("/burrow/tunnels", " １２ "),
    ("/burrow/season", "day"),
    ("/solutions/0/cheese/milks", ["cow"]),
    ("/solutions/0/cheese/milks", ["goat", "goat", "cow"]),
    ("/solutions/0/cheese/milks", ["none"]),
    ("/solutions/0/cheese/weight", 0.5),
    ("/solutions/0/cheese/weight", "99.9"),
    ("/solutions/0/cheese/weight", "９９．９"),
    ("/solutions/0/cheese/weight", "12%"),
    ("/solutions/0/cheese/weight", 12),
    ("/solutions/0/cheese/price", "1,200"),
    ("/solutions/0/export/price_usd", "99.99"),
    ("/solutions/0/export/price_usd", 9.9),
    ("/solutions/0/export/price_usd", "US$ 10"),
    ("/solutions/0/cheese/tasters", [{"who": "五個字以內"}]),
    ("/solutions/0/cheese/tasters", [{}, {"who": "嫦娥", "id": "r1"}, {"who": " ", "score": None}]),
]


@pytest.mark.parametrize(("pointer", "value"), TAKEN, ids=str)
def test_values_of_each_type_are_taken(pointer: str, value: Any) -> None:
    assert fails({pointer: value}) == set()


def _short(value: object) -> str:
    """A name for a case; the longest numbers cannot even be printed."""
    return "a huge number" if isinstance(value, int) and value > 10**20 else str(value)[:40]


# Values that are refused, with what to do.

WHOLE = "請填整數，用數字書寫（例如 12）。"
NUMBER = "請填數字（例如 99.5）。"
URL = "請填完整網址，以 https:// 或 http:// 開頭。"
EMAIL = "請填電子郵件，例如 name@example.com。"
PHONE = "請填電話，例如 02-2345-6789#12 或 0912-345-678。"
TEXT = "應填文字；在答案檔裡請加引號。"
ROC = "無法辨識為民國日期。請填如 113/06/30 或 1130630。"
DATE = "應填日期，例如 2026-06-30 或 115/06/30。"

REFUSED: list[tuple[str, Any, str, str]] = [
    # pointer, value, how the rule ends, the message
    *(("/burrow/name", value, "type", TEXT) for value in (3, True, 1.5, ["x"], {"a": "b"})),
    ("/burrow/name", "月\x00兔", "unprintable", "含有看不見的控制字元，請刪除後重新輸入。"),
    ("/burrow/name", "月\ud800", "unprintable", "含有看不見的控制字元，請刪除後重新輸入。"),
    ("/burrow/name_en", "月兔", "language", "「英文名稱」請以英文填寫。"),
    ("/burrow/ubn", 4595257, "type", "統一編號是文字，在答案檔裡請加引號（開頭可能是 0）。"),
    ("/burrow/ubn", "0459525", "format", "統一編號是 8 位半形數字。"),
    ("/burrow/ubn", "０４５９５２５７", "format", "統一編號是 8 位半形數字。"),
    ("/burrow/ubn", "04595258", "format", "統一編號的檢查碼不符，請核對登記文件。"),
    ("/burrow/carrots", "十二萬", "type", "請以阿拉伯數字填寫，例如 12，不寫「十二」；120000，不寫「12萬」。"),
    ("/burrow/carrots", "US$100", "type", "幣別不符。請換算為本欄幣別後再填。"),
    ("/burrow/carrots", 100.5, "type", "新臺幣金額請填整數，不含小數。"),
    ("/burrow/carrots", -1, "type", "金額不可為負數。"),
    ("/burrow/carrots", 10**15, "type", "金額過大。請檢查是否多填了位數。"),
    ("/burrow/carrots", 16**5000, "type", "金額過大。請檢查是否多填了位數。"),
    ("/burrow/carrots", True, "type", WHOLE),
    ("/burrow/carrots", [], "missing", "請填寫「紅蘿蔔存款」。"),
    ("/burrow/founded", "2029-02-29", "type", "沒有這一天，請檢查年月日。"),
    ("/burrow/founded", "118/02/29", "type", "曆上沒有這一天。請檢查年、月、日。"),
    ("/burrow/founded", "2029/2/3", "type", "這像是西元年。請改填民國年，例如 2024 年填 113。"),
    ("/burrow/founded", "去年", "type", ROC),
    ("/burrow/founded", 1130630, "type", DATE),
    ("/burrow/founded", "2030-03-03", "future", "「成立日」不得晚於送件當天（民國 119 年 3 月 2 日）。"),
    *(
        ("/burrow/email", value, "format", EMAIL)
        for value in ("rabbit", "a@b", "a b@moon.example", "a@moon..example", "@moon.example")
    ),
    ("/burrow/email", 3, "type", TEXT),
    *(("/burrow/phone", value, "format", PHONE) for value in ("12345", "零二", "02-2345-6789 #")),
    ("/burrow/phone", 912345678, "type", TEXT),
    *(
        ("/burrow/website", value, "format", URL)
        for value in (
            "moon.example",
            "ftp://moon.example",
            "javascript:alert(1)",
            "https://",
            "https://moon",
            "https://.",
            "https://moon..example",
            "https://rabbit:word@moon.example",
            "https://moon.example/a b",
            "https://moon.example:99999/",
            "https://[::1",
            "https://moon.example/" + "a" * 2000,
        )
    ),
    ("/burrow/website", "https://moon.example/" + "a" * 4000, "characters", "太長了，請縮短。"),
    *(
        ("/burrow/moonlight", value, "type", "請回答是（true）或否（false）。")
        for value in ("yes", "true", 1, ["x"])
    ),
    ("/burrow/oath", "true", "type", "請回答是（true）或否（false）。"),
    ("/burrow/oath", False, "missing", "請勾選「我不會挖到月亮背面」。"),
    *(
        ("/burrow/tunnels", value, "type", WHOLE)
        for value in (1.5, "1.5", "十二", True, "1e1", "٣", "1_0", 10**15, 16**5000, [3], "")
        if value != ""
    ),
    ("/burrow/season", "dusk", "option", "「dusk」不在選項裡，請從列出的選項選擇。"),
    ("/burrow/season", ["day"], "type", "請從選項中選一個。"),
    ("/burrow/season", 3, "type", "請從選項中選一個。"),
    ("/burrow/season", "x" * 60, "option", f"「{'x' * 40}…」不在選項裡，請從列出的選項選擇。"),
    ("/solutions/0/cheese/milks", "goat", "type", "請從選項中選取（清單）。"),
    ("/solutions/0/cheese/milks", ["goat", "ox"], "option", "「ox」不在選項裡，請從列出的選項選擇。"),
    ("/solutions/0/cheese/milks", ["goat", 3], "type", "請從選項中選取（清單）。"),
    ("/solutions/0/cheese/milks", [["goat"]], "type", "請從選項中選取（清單）。"),
    *(
        ("/solutions/0/cheese/weight", value, "type", NUMBER)
        for value in ("重", "1_0", "nan", "Infinity", float("nan"), float("inf"), True, "1e3", "٣")
    ),
    ("/solutions/0/export/price_usd", "9.999", "type", "金額最多填至小數點後兩位。"),
    *(
        ("/solutions/0/cheese/tasters", value, "type", "這裡應該是表格，一列一組。")
        for value in ("嫦娥", {"who": "嫦娥"}, ["嫦娥"], [{"who": "嫦娥"}, 3])
    ),
]  # fmt: skip


@pytest.mark.parametrize(("pointer", "value", "code", "message"), REFUSED, ids=_short)
def test_wrong_kinds_are_refused_with_what_to_do(
    pointer: str, value: Any, code: str, message: str
) -> None:
    steps = pointer.split("/")[1:]
    rule = ".".join([*steps[-2:], code])
    finding = the_finding({pointer: value}, rule)
    assert (finding.verdict, finding.blocks) == (Verdict.FAIL, Blocks.SUBMIT)
    assert (finding.path, finding.refs) == (
        pointer,
        moon_market().pack.questions[".".join(steps[-2:])].question.refs,
    )
    label = moon_market().pack.questions[".".join(steps[-2:])].question.label.zh_hant
    assert finding.message.zh_hant in {message, f"「{label}」：{message}"}
    assert finding.message.en


# Missing.


@pytest.mark.parametrize(
    ("pointer", "zh_hant", "en"),
    [
        ("/burrow/name", "請填寫「名稱」。", "Enter: Name."),
        ("/burrow/moonlight", "請選擇「有月光嗎」。", "Choose: Is there moonlight."),
        ("/burrow/oath", "請勾選「我不會挖到月亮背面」。", "Tick: I shall not dig to the far side."),
        ("/burrow/door_code", "沒有密語，兔子不開門。", "No rabbit opens without the word."),
        ("/solutions/0/cheese/holes", "請選擇「有洞嗎」。", "Choose: Has it holes."),
        ("/solutions/0/cheese/milks", "請選擇「乳源」。", "Choose: Milks."),
        ("/solutions/0/cheese/tasters", "請至少填寫一列「品嘗者」。", "Fill in at least one row: Tasters."),
        ("/solutions/0/cheese/tasters/0/who", "請填寫「誰」。", "Enter: Who."),
    ],
)  # fmt: skip
@pytest.mark.parametrize("nothing", [REMOVED, None, "", []])
def test_a_missing_answer_says_what_to_do(
    pointer: str, zh_hant: str, en: str, nothing: object
) -> None:
    rule = ".".join(s for s in pointer.split("/")[1:] if s not in {"solutions", "0"}) + ".missing"
    message = the_finding({pointer: nothing}, rule).message
    assert (message.zh_hant, message.en) == (zh_hant, en)


def test_white_space_alone_is_no_answer() -> None:
    assert fails({"/burrow/name": " \u3000\n\u200b"}) == {("burrow.name.missing", "/burrow/name")}


def test_what_is_optional_may_be_missing() -> None:
    assert fails({"/burrow/website": REMOVED, "/solutions/0/cheese/tasters/0/score": None}) == set()


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


# Shown, opened, required.


def test_what_an_option_opens_is_asked_with_it_and_only_with_it() -> None:
    gone = {"/solutions/0/cheese/hole_count": REMOVED}
    missing = {("cheese.hole_count.missing", "/solutions/0/cheese/hole_count")}
    assert fails(gone) == missing
    assert fails({**gone, "/solutions/0/cheese/holes": "without"}) == set()
    # A hidden answer is not judged, whatever it is, and is no unknown field.
    hidden = {"/solutions/0/cheese/holes": "without", "/solutions/0/cheese/hole_count": "many"}
    assert fails(hidden) == set()


def test_an_option_opened_by_an_option_opens_further() -> None:
    gone = {"/solutions/0/cheese/hole_use_other": REMOVED}
    assert fails(gone) == {("cheese.hole_use_other.missing", "/solutions/0/cheese/hole_use_other")}
    assert fails({**gone, "/solutions/0/cheese/hole_use": ["looks"]}) == set()
    assert fails({**gone, "/solutions/0/cheese/hole_use": REMOVED}) == set()
    assert fails({**gone, "/solutions/0/cheese/holes": "without"}) == set()


def test_requirements_follow_each_other() -> None:
    without = {"/burrow/crater_name": REMOVED, "/burrow/crater_guide": REMOVED}
    assert fails(without) == {("burrow.crater_name.missing", "/burrow/crater_name")}
    assert fails({**without, "/burrow/crater_depth": 99}) == set()
    assert fails({"/burrow/crater_guide": REMOVED}) == {
        ("burrow.crater_guide.missing", "/burrow/crater_guide")
    }


def test_a_hidden_section_asks_nothing() -> None:
    dark = {"/burrow/moonlight": False, "/burrow/crater_guide": REMOVED, "/burrow/crater_name": 3}
    assert fails(dark) == set()
    lit = judged({"/burrow/crater_guide": REMOVED}, switches={"count_craters": "none"})
    assert failing(lit) == set()


def test_a_form_for_some_solutions_is_asked_of_those_alone() -> None:
    at_home = {"/solutions/0/cheese/market": "moon", "/solutions/0/export": REMOVED}
    assert fails(at_home) == set()
    abroad = {"/solutions/0/export": REMOVED}
    assert fails(abroad) == {
        ("export.price_usd.missing", "/solutions/0/export/price_usd"),
        ("export.pitch.missing", "/solutions/0/export/pitch"),
    }


def test_a_question_of_the_filing_may_depend_on_any_solution() -> None:
    gone = {"/burrow/crater_rope": REMOVED}
    assert fails(gone) == {("burrow.crater_rope.missing", "/burrow/crater_rope")}
    assert fails({**gone, "/solutions/0/cheese/milks": ["cow"]}) == set()


# Groups of which one must be answered.

GROUP = {("burrow.reachable", "/burrow/email")}


def test_one_of_a_group_is_enough_and_none_is_not() -> None:
    assert fails({"/burrow/email": REMOVED}) == GROUP
    assert fails({"/burrow/email": REMOVED, "/burrow/phone": "02-2345-6789"}) == set()
    assert fails({"/burrow/phone": "02-2345-6789"}) == set()


def test_a_wrong_answer_in_a_group_is_told_once() -> None:
    assert fails({"/burrow/email": "rabbit"}) == {("burrow.email.format", "/burrow/email")}


def test_a_group_may_hold_under_a_condition_only() -> None:
    broke = {"/burrow/email": REMOVED, "/burrow/carrots": 0}
    assert fails(broke) == {("enough_carrots", "/burrow/carrots")}


# Fields that nobody asks for.

UNKNOWN_FIELDS: list[tuple[str, Any, str]] = [
    ("/burrow/colour", "red", "/burrow/colour"),
    ("/den", {"a": 1}, "/den"),
    ("/cheese", {"name": "x"}, "/cheese"),
    ("/solutions/0/burrow", {"name": "x"}, "/solutions/0/burrow"),
    ("/solutions/0/pack", "moon-market", "/solutions/0/pack"),
    ("/solutions/0/cheese/tasters/0/age", 3, "/solutions/0/cheese/tasters/0/age"),
    ("/documents/rent", {}, "/documents/rent"),
    ("/documents/film", {}, "/documents/film"),
    ("/solutions/0/documents/lease", {}, "/solutions/0/documents/lease"),
    ("/solutions/0/documents/taste/colour", "red", "/solutions/0/documents/taste/colour"),
    ("/declarations/purity", True, "/declarations/purity"),
    ("/declarations/honour", True, "/declarations/honour"),
    ("/declarations/honesty", {"agreed": True, "signed": "x"}, "/declarations/honesty/signed"),
]


@pytest.mark.parametrize(("pointer", "value", "path"), UNKNOWN_FIELDS, ids=str)
def test_an_answer_to_nothing_is_named(pointer: str, value: Any, path: str) -> None:
    assert ("unknown_field", path) in fails({pointer: value})


@pytest.mark.parametrize(
    ("name", "step"), [("a/b", "a~1b"), ("a~b", "a~0b"), ("tasters.who", "tasters.who"), ("", "")]
)
def test_a_pointer_escapes_what_a_name_holds(name: str, step: str) -> None:
    answers = moon_market().example()
    answers["burrow"][name] = 1
    assert failing(moon_market().judge(answers, FILED_AT)) == {("unknown_field", f"/burrow/{step}")}


def test_a_name_that_cannot_be_written_does_not_break_the_message() -> None:
    answers = moon_market().example()
    answers["burrow"]["x\ud800" + "y" * 100] = 1
    (finding,) = [f for f in moon_market().judge(answers, FILED_AT).findings if f.blocks_submission]
    finding.message.zh_hant.encode()
    finding.path.encode()
    assert len(finding.message.en) < 150


def test_answers_for_another_programme_are_told_so() -> None:
    finding = the_finding({"/pack": "sun-market"}, "pack")
    assert finding.message.en == "These answers are for sun-market, not for moon-market."
    assert fails({"/pack": 3}) == {("pack", "/pack")}
    assert fails({"/pack": REMOVED}) == set()


@given(st.integers(-20, 40))
def test_a_number_is_within_its_limits_or_told(tunnels: int) -> None:
    expected = set() if 1 <= tunnels <= 12 else {"/burrow/tunnels"}
    assert {path for _, path in fails({"/burrow/tunnels": tunnels})} == expected

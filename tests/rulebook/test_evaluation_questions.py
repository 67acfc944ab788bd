"""Questions: every type, its wrong kinds, and what is missing."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from tests.programmes.judging import REMOVED, failing, to_look_at
from tests.rulebook.moon_market import (
    AS_IT_IS,
    fails,
    judged,
    moon_market,
    the_finding,
)
from yunshi.rulebook.evaluation.questions import missing
from yunshi.rulebook.findings import Blocks, Verdict
from yunshi.rulebook.text import Text


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
    ("/burrow/ubn", "0459525", "format", "統一編號目前 7 碼，請填 8 碼數字。"),
    ("/burrow/ubn", "０４５９５２５７", "format", "統一編號只含半形數字，請填 8 碼數字。"),
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


def test_a_label_that_is_a_question_leaves_its_mark_out_of_the_sentence() -> None:
    asked = moon_market().pack.questions["burrow.moonlight"].question
    label = Text(**{"zh-Hant": "有月光嗎？", "en": "Is there moonlight?"})
    said = missing(asked.model_copy(update={"label": label}))
    assert (said.zh_hant, said.en) == ("請選擇「有月光嗎」。", "Choose: Is there moonlight.")


def test_what_is_optional_may_be_missing() -> None:
    assert fails({"/burrow/website": REMOVED, "/solutions/0/cheese/tasters/0/score": None}) == set()

"""What registers say, in the two languages of the house."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from yunshi.parties.registers.outcomes import Kinds, Register, Unclear, Why
from yunshi.reviews.registered.questions import RegisteredFact
from yunshi.rulebook.calendar import date_text, roc_date_short
from yunshi.rulebook.text import Text


def _same(words: str) -> Text:
    """A name or code, which is the same in both languages."""
    return Text.model_construct(zh_hant=words, en=words)


def value(value: object) -> Text:
    """What was filed: a text, an amount of money or a day."""
    if isinstance(value, date):
        return date_text(value)
    return money(value) if isinstance(value, int) else _same(str(value))


def money(amount: int) -> Text:
    return Text.model_construct(zh_hant=f"新臺幣 {amount:,} 元", en=f"NT${amount:,}")


def joined(texts: Sequence[Text]) -> Text:
    return Text.model_construct(
        zh_hant="、".join(text.zh_hant for text in texts), en=", ".join(text.en for text in texts)
    )


_MOST_LISTED: Final = 12


def listed(names: Sequence[str]) -> Text | None:
    """Codes and names; of many the first, and how many more."""
    if not names:
        return None
    shown, more = names[:_MOST_LISTED], len(names) - _MOST_LISTED
    text = joined([_same(name) for name in shown])
    if more <= 0:
        return text
    return Text.model_construct(
        zh_hant=f"{text.zh_hant} 等 {len(names)} 項", en=f"{text.en} and {more} more"
    )


def missing(codes: Iterable[str]) -> Text:
    named = ", ".join(codes)
    return Text.model_construct(
        zh_hant=f"登記裡沒有：{named.replace(', ', '、')}", en=f"Not registered: {named}"
    )


def suspended(begins: date, ends: date | None) -> str:
    return f"停業 {roc_date_short(begins)}～{roc_date_short(ends) if ends else ''}"


def kinds(said: Kinds) -> Text:
    names = [
        text
        for is_one, text in (
            (said.company, Text(zh_hant="公司", en="Company")),
            (said.branch, Text(zh_hant="分公司", en="Branch")),
            (said.business, Text(zh_hant="商業（獨資、合夥）", en="Business (sole or partners)")),
        )
        if is_one
    ]
    return joined(names) if names else NOT_REGISTERED


NOT_REGISTERED: Final = Text(zh_hant="查無登記", en="Not registered")
NOBODY_S: Final = Text(
    zh_hant="這個統一編號查無公司、分公司或商業登記。",
    en="The number is of no registered company, branch or business.",
)
ANOTHER_REGISTER: Final = Text(
    zh_hant="這個統一編號登記在別處，這裡沒有資料。",
    en="The number is registered elsewhere; nothing stands here.",
)
ZERO_PAID_IN: Final = Text(
    zh_hant="登記的實收資本額是 0 或空白（有限公司常如此），上列是資本總額；請人工查核。",
    en="Paid-in capital is registered as 0 or blank, as limited companies often are; this is the "
    "capital stock. A person checks.",
)

FACTS: Final[Mapping[RegisteredFact, Text]] = {
    RegisteredFact.KIND: Text(zh_hant="登記型態", en="Kind of registration"),
    RegisteredFact.NAME: Text(zh_hant="名稱", en="Name"),
    RegisteredFact.STATUS: Text(zh_hant="登記現況", en="Status"),
    RegisteredFact.REPRESENTATIVE: Text(zh_hant="代表人／負責人", en="Responsible person"),
    RegisteredFact.CAPITAL: Text(zh_hant="資本額", en="Capital"),
    RegisteredFact.ITEMS: Text(zh_hant="營業項目", en="Business items"),
    RegisteredFact.SET_UP: Text(zh_hant="設立日期", en="Date of registration"),
    RegisteredFact.INDUSTRY: Text(zh_hant="稅籍行業", en="Tax industry"),
    RegisteredFact.FACTORY: Text(zh_hant="工廠登記", en="Factory registration"),
}
REGISTERS: Final[Mapping[Register, Text]] = {
    Register.KIND: Text(zh_hant="經濟部商工登記（統編查詢）", en="Company register (by number)"),
    Register.COMPANY: Text(zh_hant="經濟部公司登記", en="Company register"),
    Register.COMPANY_ITEMS: Text(
        zh_hant="經濟部公司登記（營業項目）", en="Company register, items"
    ),
    Register.BUSINESS_ITEMS: Text(
        zh_hant="經濟部商業登記（營業項目）", en="Business register, items"
    ),
    Register.BUSINESS: Text(zh_hant="經濟部商業登記", en="Business register"),
    Register.TAX: Text(zh_hant="財政部稅籍登記", en="Tax register"),
    Register.FACTORY: Text(zh_hant="經濟部工廠登記", en="Factory register"),
}

_WHY: Final[Mapping[Why, Text]] = {
    Why.UNREACHABLE: Text(zh_hant="連不上登記系統", en="The register cannot be reached"),
    Why.SLOW: Text(zh_hant="登記系統太久沒有回應", en="The register took too long"),
    Why.TOO_LARGE: Text(zh_hant="回應太大，沒有讀取", en="The answer is too large to be taken"),
    Why.STATUS: Text(zh_hant="登記系統回覆錯誤", en="The register answered with an error"),
    Why.REDIRECTED: Text(
        zh_hant="登記系統要求轉往別處，沒有跟隨",
        en="The register pointed elsewhere, which is not followed",
    ),
    Why.EMPTY: Text(
        zh_hant="登記系統回覆空白（不等於查無）",
        en="The register answered nothing, which does not mean that there is none",
    ),
    Why.NOT_JSON: Text(zh_hant="登記系統的回覆不是資料", en="The register answered no data"),
    Why.NOT_UNDERSTOOD: Text(
        zh_hant="登記系統的回覆格式不同或不是這家",
        en="The answer has another shape, or is about another number",
    ),
    Why.NOT_OFFERED: Text(
        zh_hant="這裡不能自動查這個登記", en="This register cannot be asked from here"
    ),
}


def why(unclear: Unclear) -> Text:
    """Why a person must look."""
    text = _WHY[unclear.why]
    if not unclear.said:
        return text
    return Text.model_construct(
        zh_hant=f"{text.zh_hant}：{unclear.said}", en=f"{text.en}: {unclear.said}"
    )

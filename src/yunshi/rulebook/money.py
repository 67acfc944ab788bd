"""Money in whole units, and the arithmetic of shares and rates without a fraction lost.

An amount is an integer of the currency's smallest unit in use: whole dollars for TWD, cents for
USD. One point is worth one unit of what it pays for unless a programme says otherwise.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from yunshi.rulebook.text import Text


class Currency(StrEnum):
    TWD = "TWD"
    USD = "USD"


LARGEST_AMOUNT = 10**15 - 1
"""In smallest units; far above any price, well within a database's ``bigint``."""

_DECIMALS = {Currency.TWD: 0, Currency.USD: 2}


@dataclass(frozen=True, slots=True)
class Money:
    """``amount`` in whole TWD or in US cents, never negative."""

    amount: int
    currency: Currency

    def __post_init__(self) -> None:
        if not 0 <= self.amount <= LARGEST_AMOUNT:
            raise ValueError(f"no amount of money: {self.amount}")

    @property
    def figures(self) -> str:
        """The amount with thousands separators: ``30,000``, ``12.50``."""
        decimals = _DECIMALS[self.currency]
        whole, part = divmod(self.amount, 10**decimals)
        return f"{whole:,}.{part:0{decimals}}" if decimals else f"{whole:,}"

    @property
    def text(self) -> Text:
        """``新臺幣 30,000 元`` and ``NT$30,000``."""
        chinese, english = _NAMES[self.currency]
        return Text(zh_hant=f"{chinese} {self.figures} 元", en=f"{english}{self.figures}")


_NAMES = {Currency.TWD: ("新臺幣", "NT$"), Currency.USD: ("美金", "US$")}


# Reading what people type.


class RefusedFor(StrEnum):
    EMPTY = "empty"
    OTHER_CURRENCY = "other_currency"
    NEGATIVE = "negative"
    WORDS = "words"
    FRACTION = "fraction"
    TOO_FINE = "too_fine"
    TOO_LARGE = "too_large"
    SEPARATORS = "separators"
    NOT_A_NUMBER = "not_a_number"


@dataclass(frozen=True, slots=True)
class NotMoney:
    """Why a text was not read as an amount, and what to write instead."""

    refused_for: RefusedFor

    @property
    def reason(self) -> Text:
        return _REASONS[self.refused_for]


_LONGEST_INPUT = 60

_FULL_WIDTH = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    ord("−"): ord("-"),
    ord("–"): ord("-"),
}

_MARKS = {
    Currency.TWD: r"NT\$|NTD|TWD|新[臺台]幣|[臺台]幣",
    Currency.USD: r"US\$|USD|美金|美元",
}
_WITHOUT_MARKS = {
    currency: re.compile(
        rf"(?:{marks}|\$)?\s*(?P<amount>.*?)\s*(?:元整?|圓整?|{marks})?", re.IGNORECASE
    )
    for currency, marks in _MARKS.items()
}
_OTHER_MARK = {
    Currency.TWD: re.compile(_MARKS[Currency.USD], re.IGNORECASE),
    Currency.USD: re.compile(_MARKS[Currency.TWD], re.IGNORECASE),
}

_CHINESE_NUMERAL = re.compile(r"[〇零一二三四五六七八九十兩廿卅百千萬億壹貳參肆伍陸柒捌玖拾佰仟]")
_AMOUNT = re.compile(
    r"""
    (?P<whole> [0-9]{1,3} (?: (?P<separator>[, ]) [0-9]{3} (?: (?P=separator) [0-9]{3} )* )
             | [0-9]+ )
    (?: \. (?P<part>[0-9]+) )?
    """,
    re.VERBOSE,
)


def parse_money(text: str, currency: Currency) -> Money | NotMoney:
    """The amount that a person typed.

    Taken are figures with or without thousands separators (commas or spaces), full-width ones
    too, and the currency's own marks: ``30000``, ``NT$30,000``, ``３０，０００ 元``, for USD
    ``12.50``. Refused with a reason are other currencies, negatives, numerals in words, decimals
    of a TWD amount, more than two decimals of USD, and separators in the wrong place.
    """
    if len(text) > _LONGEST_INPUT:
        return NotMoney(RefusedFor.NOT_A_NUMBER)
    typed = " ".join(text.translate(_FULL_WIDTH).split())
    if not typed:
        return NotMoney(RefusedFor.EMPTY)
    if _OTHER_MARK[currency].search(typed):
        return NotMoney(RefusedFor.OTHER_CURRENCY)
    stripped = _WITHOUT_MARKS[currency].fullmatch(typed)
    amount = stripped["amount"] if stripped else typed
    if typed.startswith("-") or amount.startswith("-"):
        return NotMoney(RefusedFor.NEGATIVE)
    if _CHINESE_NUMERAL.search(amount):
        return NotMoney(RefusedFor.WORDS)
    found = _AMOUNT.fullmatch(amount)
    if found is None:
        looks_grouped = re.fullmatch(r"[0-9][0-9, ]*(?:\.[0-9]+)?", amount)
        return NotMoney(RefusedFor.SEPARATORS if looks_grouped else RefusedFor.NOT_A_NUMBER)
    part = found["part"] or ""
    decimals = _DECIMALS[currency]
    if len(part) > decimals:
        return NotMoney(RefusedFor.TOO_FINE if decimals else RefusedFor.FRACTION)
    whole = found["whole"].replace(",", "").replace(" ", "")
    in_smallest_unit = int(whole + part.ljust(decimals, "0"))
    if in_smallest_unit > LARGEST_AMOUNT:
        return NotMoney(RefusedFor.TOO_LARGE)
    return Money(in_smallest_unit, currency)


_REASONS = {
    RefusedFor.EMPTY: Text(zh_hant="請填金額。", en="Write an amount."),
    RefusedFor.OTHER_CURRENCY: Text(
        zh_hant="幣別不符。請換算為本欄幣別後再填。",
        en="This is another currency. Convert it to the currency of this field.",
    ),
    RefusedFor.NEGATIVE: Text(zh_hant="金額不可為負數。", en="An amount cannot be below zero."),
    RefusedFor.WORDS: Text(
        zh_hant="請以阿拉伯數字填寫，例如 12，不寫「十二」；120000，不寫「12萬」。",
        en="Write figures: 12 rather than 十二, 120000 rather than 12萬.",
    ),
    RefusedFor.FRACTION: Text(
        zh_hant="新臺幣金額請填整數，不含小數。",
        en="An amount in NT$ has no decimals. Write a whole number.",
    ),
    RefusedFor.TOO_FINE: Text(
        zh_hant="金額最多填至小數點後兩位。", en="Write at most two decimals."
    ),
    RefusedFor.TOO_LARGE: Text(
        zh_hant="金額過大。請檢查是否多填了位數。",
        en="The amount is too large. Check for a digit too many.",
    ),
    RefusedFor.SEPARATORS: Text(
        zh_hant="千分位符號位置不對。請填如 30,000 或 30000。",
        en="The thousands separators are out of place. Write 30,000 or 30000.",
    ),
    RefusedFor.NOT_A_NUMBER: Text(
        zh_hant="無法辨識為金額。請填如 30,000 或 30000。",
        en="This is not an amount. Write it like 30,000 or 30000.",
    ),
}


# Shares and rates.


@dataclass(frozen=True, slots=True)
class Split:
    """Who pays a price: ``points`` (or subsidy) and ``own_share`` add up to it exactly."""

    points: int
    own_share: int


def split_points(price: int, share: Fraction, balance: int, cap: int) -> Split:
    """The most that points may pay of a price; the buyer pays the rest (I111-PTS-03).

    ``share`` is the part of the price that points may pay, from 0 to 1, floored to whole units so
    that the odd dollar falls to the buyer (I111-AMB-07). ``balance`` is what the buyer still
    holds, ``cap`` what the programme still allows; the least of the three decides.
    """
    if min(price, balance, cap) < 0 or not 0 <= share <= 1:
        raise ValueError("a price, balance and cap from 0 up, a share from 0 to 1")
    points = min(price * share.numerator // share.denominator, balance, cap)
    return Split(points=points, own_share=price - points)


def rate_exceeds(amount_a: int, per_a: int, amount_b: int, per_b: int) -> bool:
    """Whether ``amount_a`` per ``per_a`` is more than ``amount_b`` per ``per_b``, exactly.

    For instance 12,000 for 12 months against a market price of 10,000 for 12 (T113-REV-17). The
    amounts are of one currency, the divisors positive and of one kind.
    """
    if per_a <= 0 or per_b <= 0:
        raise ValueError("a rate is per something positive")
    return amount_a * per_b > amount_b * per_a

"""From what a person typed (or a file holds) to a typed value, or the reason why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any
from urllib.parse import urlsplit

from yunshi.rulebook import characters, unified_business_number
from yunshi.rulebook.calendar import NotARocDate, parse_roc
from yunshi.rulebook.conditions import UNKNOWN
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.money import Currency, NotMoney, parse_money
from yunshi.rulebook.pack.questions import Question, QuestionType
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Of the wrong kind. ``code`` ends the rule's name; ``message`` says what to do."""

    code: str
    message: Text


def read_value(question: Question, raw: object) -> object:
    """The typed value of an answer, ``UNKNOWN`` when there is none, or :class:`Unreadable`."""
    if raw is None or raw == "" or raw == []:
        return UNKNOWN
    return _READERS[question.type](question, raw)


def is_blank(raw: object) -> bool:
    """Whether nothing was answered: empty, white space, or only empty parts."""
    if raw is None or raw is False:
        return True
    if isinstance(raw, str):
        return not raw.strip()
    if isinstance(raw, Mapping):
        return all(is_blank(part) for key, part in raw.items() if key != "id")
    if isinstance(raw, Sequence):
        return all(is_blank(part) for part in raw)
    return False


def _text(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.NOT_TEXT)
    if not raw.strip():
        return UNKNOWN
    limit = question.limits.characters
    if limit is not None and characters.exceeds(raw, limit):
        return raw  # The limit's own finding follows; normalising a huge text helps nobody.
    return characters.normalise(raw) or UNKNOWN


def read_date(raw: object) -> date | Unreadable:
    """A day as a person or a file writes it: 2026-06-30, or by the ROC calendar."""
    if isinstance(raw, date):
        return raw
    if not isinstance(raw, str):
        return Unreadable("type", messages.NOT_A_DATE)
    text = raw.strip()
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", text):
        try:
            return date.fromisoformat(text)
        except ValueError:
            return Unreadable("type", messages.NO_SUCH_DAY)
    read = parse_roc(text)
    return Unreadable("type", read.reason) if isinstance(read, NotARocDate) else read


_FULL_WIDTH_DIGITS = str.maketrans("０１２３４５６７８９．，－", "0123456789.,-")


def _integer(question: Question, raw: object) -> object:
    if type(raw) is int:
        return raw
    if isinstance(raw, str):
        plain = raw.strip().translate(_FULL_WIDTH_DIGITS)
        if re.fullmatch(r"-?([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})", plain):
            return int(plain.replace(",", ""))
    return Unreadable("type", messages.NOT_WHOLE)


def _number(question: Question, raw: object) -> object:
    if type(raw) is int:
        return raw
    text = str(raw).strip().translate(_FULL_WIDTH_DIGITS).removesuffix("%")
    if isinstance(raw, float | str) and len(text) <= 30:
        try:
            number = Decimal(text)
        except InvalidOperation:
            return Unreadable("type", messages.NOT_A_NUMBER)
        if number.is_finite():
            return number
    return Unreadable("type", messages.NOT_A_NUMBER)


def _money(question: Question, raw: object) -> object:
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return Unreadable("type", messages.NOT_WHOLE)
    read = parse_money(str(raw), Currency(question.currency or "TWD"))
    return Unreadable("type", read.reason) if isinstance(read, NotMoney) else read.amount


def _choice(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.CHOOSE_ONE)
    if question.option(raw) is None:
        return Unreadable("option", messages.UNKNOWN_OPTION.filled({"value": raw[:40]}))
    return raw


def _choices(question: Question, raw: object) -> object:
    if not isinstance(raw, list):
        return Unreadable("type", messages.CHOOSE_SEVERAL)
    for value in raw:
        if question.option(value) is None:
            return Unreadable("option", messages.UNKNOWN_OPTION.filled({"value": str(value)[:40]}))
    return tuple(dict.fromkeys(raw))


def _yes_no(question: Question, raw: object) -> object:
    return raw if isinstance(raw, bool) else Unreadable("type", messages.YES_OR_NO)


def _tick(question: Question, raw: object) -> object:
    if not isinstance(raw, bool):
        return Unreadable("type", messages.YES_OR_NO)
    return True if raw else UNKNOWN


def _line(pattern: re.Pattern[str], otherwise: Text) -> Callable[[Question, object], object]:
    def read(question: Question, raw: object) -> object:
        if not isinstance(raw, str):
            return Unreadable("type", messages.NOT_TEXT)
        text = raw.strip()
        if not text:
            return UNKNOWN
        return text if pattern.fullmatch(text) else Unreadable("format", otherwise)

    return read


def _url(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.NOT_TEXT)
    text = raw.strip()
    if not text:
        return UNKNOWN
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        return Unreadable("format", messages.NOT_A_URL)
    whole = parts.scheme in {"http", "https"} and "." in host and len(text) <= 2000
    if not whole or re.search(r"\s", text) or parts.username is not None:
        return Unreadable("format", messages.NOT_A_URL)
    return text


def _ubn(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.UBN_IN_QUOTES)
    text = raw.strip()
    if not text:
        return UNKNOWN
    if not re.fullmatch(r"[0-9]{8}", text, re.ASCII):
        return Unreadable("format", messages.UBN_DIGITS)
    if not unified_business_number.is_valid(text):
        return Unreadable("format", messages.UBN_CHECKSUM)
    return text


def _rows(question: Question, raw: object) -> object:
    if not isinstance(raw, list) or not all(isinstance(row, Mapping) for row in raw):
        return Unreadable("type", messages.NOT_ROWS)
    filled = tuple(row for row in raw if not is_blank(row))
    return filled or UNKNOWN


_EMAIL = re.compile(r"[^@\s<>(),;:\"\[\]\\]{1,64}@[^@\s.]+(\.[^@\s.]+)+")
_PHONE = re.compile(r"\+?[0-9()][0-9() \-]{5,24}[0-9](\s*(#|分機|ext\.?|轉)\s*[0-9]{1,6})?")

_READERS: Mapping[QuestionType, Callable[[Question, Any], object]] = {
    QuestionType.TEXT: _text,
    QuestionType.LONG_TEXT: _text,
    QuestionType.INTEGER: _integer,
    QuestionType.NUMBER: _number,
    QuestionType.MONEY: _money,
    QuestionType.DATE: lambda _, raw: read_date(raw),
    QuestionType.CHOICE: _choice,
    QuestionType.CHOICES: _choices,
    QuestionType.YES_NO: _yes_no,
    QuestionType.TICK: _tick,
    QuestionType.URL: _url,
    QuestionType.EMAIL: _line(_EMAIL, messages.NOT_AN_EMAIL),
    QuestionType.PHONE: _line(_PHONE, messages.NOT_A_PHONE),
    QuestionType.UBN: _ubn,
    QuestionType.ROWS: _rows,
}

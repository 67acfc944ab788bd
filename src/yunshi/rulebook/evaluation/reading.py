"""From what a person typed (or a file holds) to a typed value, or the reason why not."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from typing import Any, Final
from urllib.parse import urlsplit

from yunshi.rulebook import characters, unified_business_number
from yunshi.rulebook.calendar import TAIPEI, NotARocDate, parse_roc
from yunshi.rulebook.conditions import UNKNOWN
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.money import Currency, NotMoney, RefusedFor, parse_money
from yunshi.rulebook.pack.questions import TEXT_TYPES, Question, QuestionType
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class Unreadable:
    """Of the wrong kind. ``code`` ends the rule's name; ``message`` says what to do."""

    code: str
    message: Text


MOST_CHARACTERS: Final = 20_000
"""Of a text that no programme limits: more than any form asks for, little enough to keep."""

_LONGEST_WORD: Final = 4_000
"""Code points of an answer that is not free text."""

_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\ud800-\udfff]")
"""What no keyboard types and neither a database nor a letter can hold."""


def read_value(question: Question, raw: object) -> object:
    """The typed value of an answer, ``UNKNOWN`` when there is none, or :class:`Unreadable`.

    Money is in the currency's smallest unit: whole dollars for TWD, cents for USD.
    """
    if raw is None or raw == "" or raw == []:
        return UNKNOWN
    if isinstance(raw, str) and question.type not in TEXT_TYPES:
        if len(raw) > _LONGEST_WORD:
            return Unreadable("characters", messages.MUCH_TOO_LONG)
        if _UNPRINTABLE.search(raw):
            return Unreadable("unprintable", messages.UNPRINTABLE)
    return _READERS[question.type](question, raw)


def is_blank(raw: object) -> bool:
    """Whether nothing was answered: empty, white space, or only empty parts."""
    return _is_blank(raw, 0)


def _is_blank(raw: object, within: int) -> bool:
    if raw is None or raw is False:
        return True
    if isinstance(raw, str):
        return not raw.strip()
    if within > _DEEPEST_CELL:
        return False
    if isinstance(raw, Mapping):
        return all(_is_blank(part, within + 1) for key, part in raw.items() if key != "id")
    if isinstance(raw, Sequence):
        return all(_is_blank(part, within + 1) for part in raw)
    return False


_DEEPEST_CELL: Final = 3
"""Answers are not nested deeper than the cells of a list of rows."""


def quoted(raw: object, most: int = 40) -> str:
    """What was written, as a message may repeat it: short, and printable everywhere."""
    text = raw if isinstance(raw, str) else "…"
    shown = _UNPRINTABLE.sub("\ufffd", text[: most + 1])
    return shown if len(shown) <= most else f"{shown[:most]}…"


def _text(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.NOT_TEXT)
    if not raw.strip():
        return UNKNOWN
    if characters.exceeds(raw, most_characters(question)):
        return raw  # The limit's own finding follows; normalising a huge text helps nobody.
    if _UNPRINTABLE.search(raw):
        return Unreadable("unprintable", messages.UNPRINTABLE)
    return characters.normalise(raw) or UNKNOWN


def most_characters(question: Question) -> int:
    """How long a text may be: as the programme says, or within reason."""
    return question.limits.characters or MOST_CHARACTERS


def read_date(raw: object) -> date | Unreadable:
    """A day as a person or a file writes it: 2026-06-30, or by the ROC calendar."""
    if isinstance(raw, datetime):
        return (raw.astimezone(TAIPEI) if raw.tzinfo else raw).date()
    if isinstance(raw, date):
        return raw
    if not isinstance(raw, str) or len(raw) > _LONGEST_WORD:
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
    if type(raw) is int and abs(raw) <= _LARGEST_NUMBER:
        return raw
    if isinstance(raw, str):
        plain = raw.strip().translate(_FULL_WIDTH_DIGITS)
        if re.fullmatch(rf"-?{_WHOLE}", plain):
            return int(plain.replace(",", ""))
    return Unreadable("type", messages.NOT_WHOLE)


_LARGEST_NUMBER: Final = 10**15 - 1
_WHOLE: Final = r"([0-9]{1,15}|[0-9]{1,3}(,[0-9]{3}){1,4})"


def _number(question: Question, raw: object) -> object:
    if type(raw) is int and abs(raw) <= _LARGEST_NUMBER:
        return raw
    if isinstance(raw, float) and abs(raw) <= _LARGEST_NUMBER:
        return Decimal(str(raw))
    if isinstance(raw, str):
        plain = raw.strip().translate(_FULL_WIDTH_DIGITS).removesuffix("%").strip()
        if re.fullmatch(rf"-?({_WHOLE}(\.[0-9]{{0,12}})?|\.[0-9]{{1,12}})", plain):
            return Decimal(plain.replace(",", ""))
    return Unreadable("type", messages.NOT_A_NUMBER)


def _money(question: Question, raw: object) -> object:
    if type(raw) is int and abs(raw) > _LARGEST_NUMBER:
        return Unreadable("type", NotMoney(RefusedFor.TOO_LARGE).reason)
    if isinstance(raw, bool) or not isinstance(raw, int | float | str):
        return Unreadable("type", messages.NOT_WHOLE)
    read = parse_money(_figures(raw), Currency(question.currency or "TWD"))
    return Unreadable("type", read.reason) if isinstance(read, NotMoney) else read.amount


def _figures(raw: int | float | str) -> str:
    """A number of an answers file as a person would type it: 30000.0 is 30000."""
    if isinstance(raw, float) and raw.is_integer() and abs(raw) <= _LARGEST_NUMBER:
        return str(int(raw))
    return str(raw)


def _choice(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.CHOOSE_ONE)
    if question.option(raw) is None:
        return Unreadable("option", messages.UNKNOWN_OPTION.filled({"value": quoted(raw)}))
    return raw


def _choices(question: Question, raw: object) -> object:
    if not isinstance(raw, list):
        return Unreadable("type", messages.CHOOSE_SEVERAL)
    for value in raw:
        if not isinstance(value, str):
            return Unreadable("type", messages.CHOOSE_SEVERAL)
        if question.option(value) is None:
            return Unreadable("option", messages.UNKNOWN_OPTION.filled({"value": quoted(value)}))
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
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return Unreadable("format", messages.NOT_A_URL)
    whole = parts.scheme in {"http", "https"} and _HOST.fullmatch(host) and len(text) <= 2000
    if not whole or port == 0 or re.search(r"\s", text) or parts.username is not None:
        return Unreadable("format", messages.NOT_A_URL)
    return text


def _ubn(question: Question, raw: object) -> object:
    if not isinstance(raw, str):
        return Unreadable("type", messages.UBN_IN_QUOTES)
    text = raw.strip()
    if not text:
        return UNKNOWN
    if not re.fullmatch(r"[0-9]+", text):
        return Unreadable("format", messages.UBN_DIGITS)
    if len(text) != 8:
        return Unreadable("format", messages.UBN_LENGTH.filled({"count": len(text)}))
    if not unified_business_number.is_valid(text):
        return Unreadable("format", messages.UBN_CHECKSUM)
    return text


def _rows(question: Question, raw: object) -> object:
    if not isinstance(raw, list) or not all(isinstance(row, Mapping) for row in raw):
        return Unreadable("type", messages.NOT_ROWS)
    filled = tuple(row for row in raw if not is_blank(row))
    return filled or UNKNOWN


_HOST = re.compile(r"[^\s./]+(\.[^\s./]+)+\.?")
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

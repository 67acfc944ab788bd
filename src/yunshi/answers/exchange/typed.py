"""An answer of a file as the draft keeps it, why it cannot be kept, and when two are the same."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import lru_cache
from typing import Any, Final

from yunshi.answers.exchange.shape import is_given
from yunshi.answers.exchange.words import COLUMN_UNKNOWN, IN_ROW, TOO_MANY_ROWS
from yunshi.answers.pages.field_views import MOST_ROWS
from yunshi.answers.storable import storable
from yunshi.rulebook.conditions import UNKNOWN
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.reading import (
    MOST_CHARACTERS,
    Unreadable,
    is_blank,
    quoted,
    read_value,
)
from yunshi.rulebook.pack.questions import (
    NUMBER_TYPES,
    OPTION_TYPES,
    ROW_ID,
    TEXT_TYPES,
    Question,
    QuestionType,
)
from yunshi.rulebook.text import Text

_YES: Final = frozenset({"yes", "y", "true", "是", "有", "v", "✓", "✔", "☑", "■", "1"})
_NO: Final = frozenset({"no", "n", "false", "否", "無", "沒有", "x", "☐", "□", "0"})
_LONGEST_WORD: Final = 4_000
_LARGEST_KEPT: Final = 10**15
_ROW_KEY: Final = re.compile(r"[A-Za-z0-9-]{1,64}")


def tidy(question: Question, raw: Any) -> Any:
    """The answer in the draft's own form, where that is clear; otherwise as it was written.

    Numbers, dates, yes and no, and the labels of options are understood as people write them.
    ``None`` is an empty answer.
    """
    raw = _plain(raw)
    if raw is None or (isinstance(raw, str) and not raw.strip()):
        return None
    match question.type:
        case QuestionType.ROWS:
            return _rows(question, raw)
        case QuestionType.CHOICES:
            return _choices(question, raw)
        case QuestionType.CHOICE:
            return option_named(question, raw) or raw if isinstance(raw, str) else raw
        case QuestionType.YES_NO:
            return _truth(raw)
        case QuestionType.TICK:
            return None if _truth(raw) is False else _truth(raw)
        case QuestionType.DATE:
            return _readable(question, raw)
        case QuestionType.INTEGER:
            return _readable(question, raw)
        case QuestionType.MONEY if question.currency == "TWD":
            return _readable(question, raw)
    if isinstance(raw, float) and raw.is_integer() and abs(raw) < _LARGEST_KEPT:
        return int(raw)
    return raw


def _plain(raw: Any) -> Any:
    """Without what the database cannot hold, line breaks as one."""
    kept = storable(raw)
    return _line_breaks(kept) if isinstance(kept, str) else kept


def _line_breaks(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _readable(question: Question, raw: Any) -> Any:
    value = read_value(question, raw)
    return raw if value is UNKNOWN or isinstance(value, Unreadable) else storable(value)


def _truth(raw: Any) -> Any:
    if isinstance(raw, str):
        word = simple(raw)
        return True if word in _YES else False if word in _NO else raw
    return raw


def simple(text: str) -> str:
    """A word without what tells nothing apart: width, case, spaces."""
    return "".join(unicodedata.normalize("NFKC", text[:_LONGEST_WORD]).casefold().split())


@lru_cache(maxsize=2048)
def _options_by_word(options: tuple[tuple[str, str, str], ...]) -> Mapping[str, str]:
    """Each word that names exactly one option; its id names it in any case."""
    named: dict[str, set[str]] = {}
    for option, zh_hant, en in options:
        for label in (zh_hant, en):
            for word in (label, distinct_label(option, label)):
                named.setdefault(simple(word), set()).add(option)
    only = {word: next(iter(ids)) for word, ids in named.items() if len(ids) == 1}
    return {**only, **{option: option for option, _, _ in options}}


def distinct_label(option: str, label: str) -> str:
    """A label that stands for one option even where another has the same."""
    return f"{label}（{option}）"


def option_named(question: Question, text: str) -> str | None:
    """The id of the option that a text names: by its id, or by its label in either language."""
    options = tuple((each.id, each.label.zh_hant, each.label.en) for each in question.options)
    by_word = _options_by_word(options)
    stripped = text.strip()
    return by_word.get(stripped) or by_word.get(simple(stripped))


def _choices(question: Question, raw: Any) -> Any:
    if isinstance(raw, str):
        raw = [raw]
    if not isinstance(raw, list):
        return raw
    named = [(option_named(question, one) or one) if isinstance(one, str) else one for one in raw]
    if not all(isinstance(one, str) for one in named):
        return named
    return list(dict.fromkeys(named)) or None


def _rows(question: Question, raw: Any) -> Any:
    if not isinstance(raw, list) or not all(isinstance(row, Mapping) for row in raw):
        return raw or None
    columns = {column.id: column for column in question.columns}
    rows = [_row(columns, row) for row in raw]
    return [row for row in rows if not _empty(row)] or None


def _row(columns: Mapping[str, Question], raw: Mapping[str, Any]) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, cell in raw.items():
        kept = tidy(columns[name], cell) if name in columns else cell
        if kept is not None:
            row[name] = kept
    return row


def _empty(row: Mapping[str, Any]) -> bool:
    return not any(is_given(cell) for name, cell in row.items() if name != ROW_ID)


# Why an answer cannot be kept.


def refusal(question: Question, value: Any) -> Text | None:
    """Why a tidied answer cannot stand in the draft; ``None`` when it can.

    A text that is no date, or a number out of range, can stand: nothing typed is lost, and its
    finding says what to do. What no page could show or ask again cannot.
    """
    if value is None:
        return None
    if question.type is QuestionType.ROWS:
        return _rows_refusal(question, value)
    read = read_value(question, value)
    unreadable = read.message if isinstance(read, Unreadable) else None
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    if is_number and question.type in NUMBER_TYPES and abs(value) < _LARGEST_KEPT:
        return None
    if isinstance(value, str) and question.type not in OPTION_TYPES:
        longest = MOST_CHARACTERS if question.type in TEXT_TYPES else _LONGEST_WORD
        if len(value) > longest:
            return messages.MUCH_TOO_LONG
        if question.type not in (QuestionType.YES_NO, QuestionType.TICK):
            return None
    return unreadable


def _rows_refusal(question: Question, value: Any) -> Text | None:
    read = read_value(question, value)
    if isinstance(read, Unreadable):
        return read.message
    if len(value) > MOST_ROWS:
        return TOO_MANY_ROWS.filled({"count": len(value), "limit": MOST_ROWS})
    columns = {column.id: column for column in question.columns}
    for number, row in enumerate(value, start=1):
        for name, cell in row.items():
            if name == ROW_ID:
                continue
            if name not in columns:
                why = COLUMN_UNKNOWN.filled({"name": quoted(name, 60)})
                return IN_ROW.filled({"number": number, "why": why})
            against = refusal(columns[name], cell)
            if against is not None:
                label = columns[name].label
                why = messages_about(label, against)
                return IN_ROW.filled({"number": number, "why": why})
    return None


def messages_about(label: Text, message: Text) -> Text:
    """A message with the question that it is about."""
    return Text.model_construct(
        zh_hant=f"「{label.zh_hant}」：{message.zh_hant}", en=f"{label.en}: {message.en}"
    )


# When two answers are the same.


def same_answer(question: Question, left: Any, right: Any) -> bool:
    """Whether two answers say the same, however each is written."""
    return _meant(question, left) == _meant(question, right)


def _meant(question: Question, raw: Any) -> object:
    if raw is not False and is_blank(raw):
        return None
    if question.type is QuestionType.TICK and raw is False:
        return None
    if question.type is QuestionType.ROWS and isinstance(raw, list):
        return tuple(_row_meant(question, row) for row in raw if not _is_empty_row(row))
    value = read_value(question, raw)
    if value is UNKNOWN:
        return None
    if isinstance(value, Unreadable):
        return ("as written", _written(raw))
    if isinstance(value, str):
        return _line_breaks(value)  # Reading leaves a text beyond its limit as it is.
    if question.type is QuestionType.CHOICES and isinstance(value, tuple):
        return tuple(sorted(value))
    return value


def _is_empty_row(row: Any) -> bool:
    return isinstance(row, Mapping) and _empty(row)


def _row_meant(question: Question, row: Any) -> object:
    if not isinstance(row, Mapping):
        return _written(row)
    known = {column.id for column in question.columns}
    others = {name: cell for name, cell in row.items() if name not in known and name != ROW_ID}
    cells = tuple(_meant(column, row.get(column.id)) for column in question.columns)
    return (*cells, _written(others) if others else None)


def _written(raw: Any) -> str:
    if isinstance(raw, str):
        return _line_breaks(raw)
    return json.dumps(raw, ensure_ascii=False, sort_keys=True, default=str)


# Rows keep their ids.


def with_row_ids(
    old: Any, new: list[dict[str, Any]], fresh: Callable[[], str]
) -> list[dict[str, Any]]:
    """New rows with ids: their own where the old ones have it, that of the old row in the same
    place, or one that ``fresh()`` makes. Every id once.
    """
    before = [str(row[ROW_ID]) for row in old or [] if isinstance(row, Mapping) and row.get(ROW_ID)]
    own = {str(row.get(ROW_ID)) for row in new}
    free = [each for each in before if each not in own]
    given: set[str] = set()
    rows = []
    for row in new:
        key = str(row.get(ROW_ID) or "")
        if key in given or not _ROW_KEY.fullmatch(key):
            key = free.pop(0) if free else fresh()
        given.add(key)
        rows.append({ROW_ID: key, **{name: cell for name, cell in row.items() if name != ROW_ID}})
    return rows

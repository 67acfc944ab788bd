"""An answer as the content of a cell, and the content of a cell as an answer."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Final

from yunshi.answers.exchange import words
from yunshi.answers.exchange.typed import option_named
from yunshi.answers.exchange.workbook import layout
from yunshi.rulebook.evaluation.reading import read_date
from yunshi.rulebook.pack.questions import NUMBER_TYPES, Question, QuestionType
from yunshi.rulebook.text import Text

Content = str | int | float | bool | date | None

FIRST_DAY: Final = date(1901, 1, 1)
"""Spreadsheets count days from 1900, and miscount its first two months."""
_EXACT_UP_TO: Final = 10**15


class DoesNotFit(Exception):
    """A cell cannot hold this answer."""


def content_of(question: Question, raw: Any, language: str) -> Content:
    """What a cell shows for an answer. Raises DoesNotFit for what it could not give back."""
    if raw is None:
        return None
    match question.type:
        case QuestionType.YES_NO if isinstance(raw, bool):
            return (layout.YES if raw else layout.NO).in_language(language)
        case QuestionType.TICK if isinstance(raw, bool):
            return layout.YES.in_language(language) if raw else None
        case QuestionType.CHOICE if isinstance(raw, str):
            return _checked(layout.option_words(question, language).get(raw, raw))
        case QuestionType.CHOICES if isinstance(raw, list):
            return _checked(_options(question, raw, language))
        case QuestionType.DATE if isinstance(raw, str):
            day = read_date(raw)
            is_day = isinstance(day, date) and day >= FIRST_DAY
            return day if is_day and isinstance(day, date) else _checked(raw)
    if isinstance(raw, str):
        return _checked(raw)
    is_number = isinstance(raw, int | float) and not isinstance(raw, bool)
    if is_number and question.type in NUMBER_TYPES and abs(raw) < _EXACT_UP_TO:
        number: int | float = raw
        return number
    raise DoesNotFit


def _options(question: Question, raw: list[Any], language: str) -> str:
    labels = layout.option_words(question, language)
    if not all(isinstance(one, str) and "\n" not in one for one in raw):
        raise DoesNotFit
    return "\n".join(labels.get(one, one) for one in raw)


def _checked(said: str) -> str:
    if not layout.fits_a_cell(said):
        raise DoesNotFit
    return said


# Reading.


@dataclass(frozen=True, slots=True)
class Read:
    """An answer read from a cell, and what there is to say about how."""

    value: Any
    note: Text | None = None


_SEPARATORS: Final = re.compile(r"[;；、,，/]")


def answer_in(question: Question, content: Any) -> Read:
    """The answer that a cell holds. ``None`` for an empty one.

    Contents are texts, numbers, truths, and dates as :class:`Day`.
    """
    if content is None or content == "":
        return Read(None)
    if isinstance(content, Day):
        return Read(content.iso)
    if question.type is QuestionType.CHOICES and isinstance(content, str):
        return Read(_chosen(question, content))
    is_number = isinstance(content, int | float) and not isinstance(content, bool)
    if is_number and question.type not in NUMBER_TYPES:
        return _number_as_text(question, content)
    if isinstance(content, bool) and question.type not in (
        QuestionType.YES_NO,
        QuestionType.TICK,
    ):
        return Read("TRUE" if content else "FALSE")
    if isinstance(content, float) and content.is_integer() and abs(content) < _EXACT_UP_TO:
        return Read(int(content))
    return Read(content)


@dataclass(frozen=True, slots=True)
class Day:
    """A cell that holds a date, or an instant of one."""

    iso: str


def _number_as_text(question: Question, content: int | float) -> Read:
    whole = float(content).is_integer() and abs(content) < _EXACT_UP_TO
    said = str(int(content)) if whole else repr(content)
    match question.type:
        case QuestionType.YES_NO | QuestionType.TICK | QuestionType.DATE:
            return Read(said)
        case QuestionType.UBN if len(said) < 8 and said.isdecimal():
            return Read(said.zfill(8), words.WAS_A_NUMBER)
        case QuestionType.CHOICE | QuestionType.CHOICES:
            return Read(_chosen(question, said) if question.type is QuestionType.CHOICES else said)
    return Read(said, words.WAS_A_NUMBER)


def _chosen(question: Question, content: str) -> list[str]:
    """Options, one a line; several on a line where each of its parts names one."""
    chosen: list[str] = []
    for line in content.splitlines():
        if not line.strip():
            continue
        whole = option_named(question, line)
        parts = [] if whole else [part for part in _SEPARATORS.split(line) if part.strip()]
        named = [option_named(question, part) for part in parts]
        if whole:
            chosen.append(whole)
        elif len(parts) > 1 and all(named):
            chosen += [option for option in named if option]
        else:
            chosen.append(line.strip())
    return chosen


def as_json(content: Any) -> Any:
    """A content as the confined reader hands it over."""
    return {"day": content.iso} if isinstance(content, Day) else content


def from_json(told: Any) -> Any:
    """The content that was handed over."""
    return Day(str(told["day"])) if isinstance(told, Mapping) else told

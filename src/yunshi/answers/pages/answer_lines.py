"""Answers as plain lines, for reading: on check pages, case pages, public pages and exports."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from django.utils.translation import gettext as _

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS, Address
from yunshi.answers.pages.declared_lines import declared_lines
from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.evaluation.reading import is_blank, read_value
from yunshi.rulebook.money import Currency, Money
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question, QuestionType


def lines_at(pack: Pack, address: Address, raw: Any, language: str) -> tuple[str, ...]:
    """What stands at an address, in words; none where the pack knows no such question."""
    if address.part == DOCUMENTS:
        return file_lines(raw)
    if address.part == DECLARATIONS:
        return declared_lines(pack.declaration_by_id[address.item], raw, language)
    placed = pack.questions.get(f"{address.part}.{address.item}")
    return answer_lines(placed.question, raw, language) if placed is not None else ()


def differing(address: Address, before: Any, after: Any) -> tuple[Any, Any]:
    """What differs between two answers: of a paper the files that only one of them has, of
    anything else the whole."""
    if address.part != DOCUMENTS:
        return before, after
    old, new = files_of(before), files_of(after)
    return [each for each in old if each not in new], [each for each in new if each not in old]


def answer_lines(question: Question, raw: Any, language: str) -> tuple[str, ...]:
    """The answer in words, a line for each option or row; none when there is no answer.

    What cannot be read is shown as it was typed.
    """
    if raw is not False and is_blank(raw):
        return ()
    value = read_value(question, raw)
    match question.type:
        case QuestionType.CHOICE | QuestionType.CHOICES:
            return _options(question, raw, language)
        case QuestionType.YES_NO:
            return (_("Yes") if raw is True else _("No"),)
        case QuestionType.TICK:
            return (_("Ticked") if raw is True else _("Not ticked"),)
        case QuestionType.ROWS:
            return _rows(question, raw, language)
        case QuestionType.MONEY if type(value) is int:
            money = Money(value, Currency(question.currency or "TWD"))
            return (money.text.in_language(language),)
        case QuestionType.DATE if isinstance(value, date):
            return (date_text(value).in_language(language),)
    unit = f" {question.unit.in_language(language)}" if question.unit else ""
    return (f"{raw}{unit}",)


def _options(question: Question, raw: Any, language: str) -> tuple[str, ...]:
    chosen = raw if isinstance(raw, list) else [raw]
    labels = {option.id: option.label.in_language(language) for option in question.options}
    return tuple(
        labels.get(option, option) if isinstance(option, str) else str(option) for option in chosen
    )


def _rows(question: Question, raw: Any, language: str) -> tuple[str, ...]:
    if not isinstance(raw, list):
        return (str(raw),)
    return tuple(
        _(" / ").join(
            " ".join(answer_lines(column, row.get(column.id), language))
            for column in question.columns
            if not is_blank(row.get(column.id))
        )
        for row in raw
        if isinstance(row, Mapping)
    )


def file_lines(given: Any) -> tuple[str, ...]:
    """The names of a paper's files."""
    return tuple(str(file.get("name", "")) for file in files_of(given) if isinstance(file, Mapping))

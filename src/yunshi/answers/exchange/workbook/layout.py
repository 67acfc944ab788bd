"""What a workbook looks like: what is written here is what reading looks for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question, QuestionType
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text

MOST_BYTES: Final = 20 * 1024 * 1024

# Words in the first column. They are for programs, so they are the same in every language.
MARK: Final = "yunshi"
"""In the first cell of the sheet that says what the workbook is."""
FACTS: Final = ("pack", "version", "draft", "revision")
PATH: Final = "path"
"""Heads the column of paths."""
FORM: Final = "form"
SOLUTION: Final = "solution"
SOLUTION_ID: Final = "solution_id"
SECTION: Final = "section"
COLUMNS: Final = "columns"
LABELS: Final = "labels"
NEW_ROW: Final = "+"
ROW_SEPARATOR: Final = "#"
"""Between the path of a table and the row: ``form.table#columns``, ``form.table#<id>``."""

OPTIONS_SHEET: Final = "_options"

QUESTION: Final = text("題目", "Question")
ANSWER: Final = text("答案", "Answer")
LIMIT: Final = text("填答說明", "How to answer")
OPTIONS: Final = text("選項", "Options")
CLAUSE: Final = text("依據", "Clause")
WHEN: Final = text("何時填寫", "Asked when")
HEADINGS: Final = (QUESTION, ANSWER, LIMIT, OPTIONS, CLAUSE, WHEN)
"""After the column of paths, in this order."""
ANSWER_COLUMN: Final = 2

YES: Final = text("是", "Yes")
NO: Final = text("否", "No")

SPARE_ROWS: Final = 5
"""Empty rows at the end of a table, as long as the programme takes more."""

_MOST_IN_A_CELL: Final = 32_767
"""UTF-16 units, by the file format."""
_NOT_IN_A_CELL: Final = re.compile("[\ud800-\udfff\ufffe\uffff]")
_LONGEST_SHEET_NAME: Final = 31
_NOT_IN_A_SHEET_NAME: Final = re.compile(r"[\[\]:*?/\\']+")


def fits_a_cell(content: str) -> bool:
    """Whether a cell can hold the text and give it back."""
    units = len(content.encode("utf-16-le", "surrogatepass")) // 2
    return units <= _MOST_IN_A_CELL and not _NOT_IN_A_CELL.search(content)


def sheet_name(wanted: str, taken: set[str]) -> str:
    """A name that programs allow and no other sheet has; added to ``taken``."""
    plain = " ".join(_NOT_IN_A_SHEET_NAME.sub(" ", wanted).split()) or "-"
    name, number = plain[:_LONGEST_SHEET_NAME].strip(), 1
    while name.casefold() in taken:
        number += 1
        ending = f" ({number})"
        name = plain[: _LONGEST_SHEET_NAME - len(ending)].strip() + ending
    taken.add(name.casefold())
    return name


def cell_name(row: int, column: int) -> str:
    """``C5`` for row 4, column 2, both counted from 0."""
    letters, left = "", column + 1
    while left:
        left, place = divmod(left - 1, 26)
        letters = chr(ord("A") + place) + letters
    return f"{letters}{row + 1}"


def option_words(question: Question, language: str) -> Mapping[str, str]:
    """What a cell says for each option: its label, or with its id where two have the same."""
    labels = [option.label.in_language(language) for option in question.options]
    return {
        option.id: label if labels.count(label) == 1 else f"{label}（{option.id}）"
        for option, label in zip(question.options, labels, strict=True)
    }


def heads(words: Text, content: Any) -> bool:
    """Whether a cell is the heading, in either language."""
    return content in (words.zh_hant, words.en)


def tables(pack: Pack) -> Mapping[str, Question]:
    """The questions that are tables, by path."""
    return {
        path: placed.question
        for path, placed in pack.questions.items()
        if placed.question.type is QuestionType.ROWS
    }

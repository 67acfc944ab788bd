"""One form of a draft as one sheet."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from unicodedata import east_asian_width

from yunshi.answers.exchange.shape import questions_of
from yunshi.answers.exchange.workbook import layout
from yunshi.answers.exchange.workbook.cells import DoesNotFit, content_of
from yunshi.answers.exchange.workbook.styles import Styles
from yunshi.rulebook.pack.forms import Form
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import ROW_ID, Question, QuestionType
from yunshi.rulebook.wording import (
    condition_in_words,
    limits_in_words,
    listed,
    required_in_words,
    text,
    type_in_words,
)

Validation = Callable[[tuple[str, ...]], dict[str, Any]]

_WIDTHS: Final = (26, 34, 62, 36, 38, 22, 36)
_A4: Final = 9
_LINE, _AROUND, _HIGHEST = 15.5, 4, 409
"""Points: of a line, around them, and of the highest row that the format knows."""
_ONE_A_LINE: Final = 12
"""Options up to this number stand one a line; more are run together."""
_ALLOWED: Final = {
    "format_cells": True,
    "format_columns": True,
    "format_rows": True,
    "insert_rows": True,
    "delete_rows": True,
    "sort": True,
    "autofilter": True,
}
_TEXT_STYLES: Final = {
    QuestionType.DATE: "date",
    QuestionType.INTEGER: "whole",
    QuestionType.NUMBER: "number",
}


@dataclass
class FormSheet:
    """Writes one sheet, row after row."""

    sheet: Any
    styles: Styles
    pack: Pack
    form: Form
    level: Mapping[str, Any]
    """The answers of the filing, or of one solution."""
    language: str
    validation: Validation
    row: int = field(default=0, init=False)
    _lines: int = field(default=1, init=False)
    """Lines that the fullest cell of the current row needs."""

    def write(self, heading: str, number: int, solution: str) -> None:
        """``number`` is the solution's, 0 for the filing's own part."""
        for column, width in enumerate(_WIDTHS):
            self.sheet.set_column(column, column, width)
        self.sheet.set_default_row(18)
        self._head(heading, number, solution)
        given = self.level.get(self.form.form)
        answers = given if isinstance(given, Mapping) else {}
        section = None
        for placed in questions_of(self.pack, self.form):
            if placed.section is not section:
                section = placed.section
                self._section(section.title.in_language(self.language))
            self._question(placed, answers.get(placed.question.id))
        self.sheet.hide_gridlines(2)
        self.sheet.protect("", _ALLOWED)
        self.sheet.set_landscape()
        self.sheet.set_paper(_A4)
        self.sheet.fit_to_pages(1, 0)

    def _next_row(self) -> None:
        """Ends a row, as high as its fullest cell: not every program measures that itself."""
        if self._lines > 1:
            self.sheet.set_row(self.row, min(_HIGHEST, _LINE * self._lines + _AROUND))
        self.row += 1
        self._lines = 1

    def _head(self, heading: str, number: int, solution: str) -> None:
        self._string(0, layout.FORM, self.styles.path)
        self._string(1, heading, self.styles.title)
        self._lines = 2
        self._next_row()
        if number:
            self._fact(layout.SOLUTION, _NUMBER.in_language(self.language))
            self.sheet.write_number(self.row, layout.ANSWER_COLUMN, number, self.styles.whole)
            self._next_row()
            self._fact(layout.SOLUTION_ID, _IDENTITY.in_language(self.language))
            self._string(layout.ANSWER_COLUMN, solution, self.styles.text)
            self._next_row()
        self._string(0, layout.PATH, self.styles.path)
        for column, words in enumerate(layout.HEADINGS, start=1):
            self._string(column, words.in_language(self.language), self.styles.heading)
        self._next_row()
        self.sheet.freeze_panes(self.row, 2)
        self.sheet.repeat_rows(self.row - 1)

    def _fact(self, name: str, label: str) -> None:
        self._string(0, name, self.styles.path)
        self._string(1, label, self.styles.label)

    def _section(self, title: str) -> None:
        self._string(0, layout.SECTION, self.styles.path)
        self._string(1, title, self.styles.section)
        for column in range(2, len(_WIDTHS)):
            self.sheet.write_blank(self.row, column, None, self.styles.section)
        self._next_row()

    def _question(self, placed: Placed, raw: Any) -> None:
        question = placed.question
        is_table = question.type is QuestionType.ROWS
        rows = raw if isinstance(raw, list) else []
        try:
            cells = self._table(placed, rows, raw) if is_table else ()
            content = None if is_table else content_of(question, raw, self.language)
        except DoesNotFit:
            # Without its path: reading then knows nothing of it, and the answer stays.
            self._about(placed, with_path=False)
            self._string(
                layout.ANSWER_COLUMN, TOO_MUCH.in_language(self.language), self.styles.warned
            )
            self._next_row()
            return
        self._about(placed, with_path=True)
        if is_table:
            self._string(layout.ANSWER_COLUMN, BELOW.in_language(self.language), self.styles.said)
            self._next_row()
            self._block(placed, rows, cells)
            return
        self._cell(layout.ANSWER_COLUMN, question, content)
        self._next_row()

    def _about(self, placed: Placed, *, with_path: bool) -> None:
        """Everything about a question but its answer."""
        question = placed.question
        self._string(0, placed.path if with_path else "", self.styles.path)
        self._string(1, question.label.in_language(self.language), self.styles.label)
        self._string(3, self._limits(question), self.styles.said)
        options = layout.option_words(question, self.language).values()
        between = "\n" if len(options) <= _ONE_A_LINE else " ｜ "
        self._string(4, between.join(options), self.styles.said)
        self._string(5, question.clause, self.styles.said)
        self._string(6, self._when(placed), self.styles.said)

    def _limits(self, question: Question) -> str:
        facts = [
            required_in_words(self.pack, question),
            type_in_words(question),
            *limits_in_words(question).values(),
        ]
        if question.unit is not None:
            facts.append(text("單位：{unit}", "unit: {unit}", unit=question.unit))
        return listed(facts).in_language(self.language)

    def _when(self, placed: Placed) -> str:
        conditions = [
            condition_in_words(self.pack, item.shown_when).in_language(self.language)
            for item in (placed.form, placed.section, placed.question)
            if item.shown_when is not None
        ]
        if placed.opened_by is not None:
            opener, option = placed.opened_by
            chosen = opener.question.option(option)
            if chosen is not None:
                said = {"opener": opener.question.label, "option": chosen.label}
                conditions.append(_OPENED.filled(said).in_language(self.language))
        return "\n".join(conditions)

    # Tables.

    def _table(self, placed: Placed, rows: list[Any], raw: Any) -> tuple[tuple[Any, ...], ...]:
        """The contents of a table's cells; raises DoesNotFit before anything is written."""
        columns = placed.question.columns
        known = {ROW_ID, *(column.id for column in columns)}
        if raw is not None and not isinstance(raw, list):
            raise DoesNotFit
        if not all(isinstance(row, Mapping) and set(row) <= known for row in rows):
            raise DoesNotFit
        return tuple(
            tuple(content_of(column, row.get(column.id), self.language) for column in columns)
            for row in rows
        )

    def _block(
        self, placed: Placed, rows: list[Mapping[str, Any]], cells: tuple[tuple[Any, ...], ...]
    ) -> None:
        table = f"{placed.path}{layout.ROW_SEPARATOR}"
        columns = placed.question.columns
        self._string(0, f"{table}{layout.COLUMNS}", self.styles.path)
        for place, column in enumerate(columns, start=1):
            self._string(place, column.id, self.styles.path)
        self._next_row()
        self._string(0, f"{table}{layout.LABELS}", self.styles.path)
        for place, column in enumerate(columns, start=1):
            said = f"{column.label.in_language(self.language)}\n{self._limits(column)}"
            self._string(place, said, self.styles.heading)
        self._next_row()
        most = placed.question.limits.at_most
        spare = layout.SPARE_ROWS if most is None else min(layout.SPARE_ROWS, most - len(rows))
        nothing = tuple(None for _ in columns)
        for row, contents in (
            *zip(rows, cells, strict=True),
            *((None, nothing) for _ in range(max(0, spare))),
        ):
            key = str((row or {}).get(ROW_ID) or layout.NEW_ROW)
            self._string(0, f"{table}{key}", self.styles.path)
            for place, (column, content) in enumerate(zip(columns, contents, strict=True), start=1):
                self._cell(place, column, content)
            self._next_row()
        self._next_row()

    # Cells.

    def _string(self, column: int, content: str, style: Any) -> None:
        """A text, and never anything but a text."""
        if content:
            self.sheet.write_string(self.row, column, content, style)
            wraps = style not in (self.styles.path, self.styles.title)
            if wraps and column < len(_WIDTHS):
                self._lines = max(self._lines, lines_in(content, _WIDTHS[column]))
        else:
            self.sheet.write_blank(self.row, column, None, style)

    def _cell(self, column: int, question: Question, content: Any) -> None:
        """An answer, in a cell that is open to be changed."""
        style = self._style(question)
        choices = self._choices(question)
        if choices:
            self.sheet.data_validation(self.row, column, self.row, column, self.validation(choices))
        if isinstance(content, str):
            self._string(column, content, style)
        elif isinstance(content, date):
            self.sheet.write_datetime(self.row, column, content, style)
        elif content is None:
            self.sheet.write_blank(self.row, column, None, style)
        else:
            self.sheet.write_number(self.row, column, content, style)

    def _style(self, question: Question) -> Any:
        if question.type is QuestionType.MONEY:
            return self.styles.whole if question.currency == "TWD" else self.styles.number
        return getattr(self.styles, _TEXT_STYLES.get(question.type, "text"))

    def _choices(self, question: Question) -> tuple[str, ...]:
        match question.type:
            case QuestionType.CHOICE:
                return tuple(layout.option_words(question, self.language).values())
            case QuestionType.YES_NO:
                return (
                    layout.YES.in_language(self.language),
                    layout.NO.in_language(self.language),
                )
            case QuestionType.TICK:
                return (layout.YES.in_language(self.language),)
        return ()


def lines_in(content: str, width: int) -> int:
    """How many lines a text takes in a column of so many characters; a 漢字 is two wide."""
    needed = 0
    for line in content.split("\n", _MOST_LINES)[:_MOST_LINES]:
        wide = sum(2 if east_asian_width(each) in "WF" else 1 for each in line[:_LONGEST_LINE])
        needed += max(1, -(-wide // (width - 2)))
    return needed


_MOST_LINES: Final = 40
_LONGEST_LINE: Final = 4_000

_NUMBER = text("方案編號", "Solution number")
_IDENTITY = text("方案識別碼", "Id of the solution")
BELOW = text("（填在下面的表格）", "(fill in the table below)")
_OPENED = text("「{opener}」選「{option}」", "“{opener}” is “{option}”")
TOO_MUCH = text(
    "（內容放不進試算表，請在頁面上修改；上傳時這一題不會改變）",
    "(This answer does not fit into a spreadsheet. Change it on its page; uploading leaves it as"
    " it is.)",
)

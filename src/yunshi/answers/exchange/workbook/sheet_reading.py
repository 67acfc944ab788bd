"""One sheet of a workbook: which questions stand in it, and what is answered."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Final

from yunshi.answers.exchange import words
from yunshi.answers.exchange.incoming import Note
from yunshi.answers.exchange.workbook import layout
from yunshi.answers.exchange.workbook.cells import answer_in
from yunshi.answers.exchange.workbook.grid import Grid
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.reading import quoted
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import ROW_ID, Question, QuestionType
from yunshi.rulebook.text import Text

_LOOKED_FOR_HEADINGS: Final = 60
"""Rows at the top in which the headings are looked for."""
_NUMBERED: Final = re.compile(r"\s*([0-9]{1,4})\b")


@dataclass
class SheetRead:
    """What one sheet says."""

    sheet: str
    solution: str = ""
    """The id that it names."""
    number: int | None = None
    """The solution's number; ``None`` for a sheet of the filing's own part."""
    answers: dict[str, Any] = field(default_factory=dict)
    places: dict[str, Text] = field(default_factory=dict)
    notes: list[Note] = field(default_factory=list)
    is_form: bool = False
    """Whether questions were looked for in it."""

    def of(self, pack: Pack, per: str) -> dict[str, Any]:
        """The answers of forms that are filled in per filing, or per solution."""
        return {
            path: value
            for path, value in self.answers.items()
            if pack.questions[path].form.per == per
        }


def read_sheet(grid: Grid, pack: Pack) -> SheetRead:
    """Read one sheet, whatever was done to it; what is not read is noted with its place."""
    reading = _Reading(grid, pack)
    reading.read()
    return reading.out


@dataclass
class _Table:
    """A table whose rows are being collected."""

    placed: Placed
    columns: dict[int, Question]
    """The column of the sheet and that of the table."""
    rows: list[dict[str, Any]] = field(default_factory=list)
    broken: bool = False


class _Reading:
    def __init__(self, grid: Grid, pack: Pack) -> None:
        self._grid = grid
        self._pack = pack
        self.out = SheetRead(grid.name)
        self._tables: dict[str, _Table] = {}
        self._seen: dict[str, int] = {}

    def read(self) -> None:
        headings = self._headings()
        if headings is None:
            return
        row, paths, answers = headings
        self.out.is_form = True
        self._facts(row, paths, answers)
        for below in (at for at in self._grid.rows if at > row):
            self._begin_table(below, paths)
        within: str | None = None
        before = row
        for below in (at for at in self._grid.rows if at > row):
            above = within if below == before + 1 else None
            within, before = self._line(below, paths, answers, above), below
        for path, table in self._tables.items():
            if not table.broken:
                self.out.answers[path] = table.rows

    # Where things stand.

    def _headings(self) -> tuple[int, int, int] | None:
        """The row of headings, the column of paths and that of answers; notes what is missing."""
        for row in self._grid.rows[:_LOOKED_FOR_HEADINGS]:
            named: dict[str, int] = {}
            for column in self._grid.columns_of(row):
                said = self._grid.text(row, column)
                if said == layout.PATH:
                    named.setdefault("path", column)
                elif layout.heads(layout.ANSWER, said):
                    named.setdefault("answer", column)
                elif layout.heads(layout.QUESTION, said):
                    named.setdefault("question", column)
            if "path" in named and "answer" in named:
                return row, named["path"], named["answer"]
            if len(named) >= 2:
                missing = words.NO_ANSWER_COLUMN if "path" in named else words.NO_PATH_COLUMN
                self.out.is_form = True
                self._note("column_missing", missing.filled({"sheet": self._grid.name}))
                return None
        return None

    def _facts(self, row: int, paths: int, answers: int) -> None:
        for above in (at for at in self._grid.rows if at < row):
            content = self._grid.at(above, answers)
            match self._grid.text(above, paths):
                case layout.SOLUTION:
                    self.out.number = _whole(content)
                case layout.SOLUTION_ID:
                    self.out.solution = self._grid.text(above, answers)[:64]
        named = _NUMBERED.match(self._grid.name)
        if self.out.number is None and named:
            self.out.number = int(named.group(1))

    # Rows.

    def _begin_table(self, row: int, paths: int) -> None:
        path, separator, which = self._grid.text(row, paths).partition(layout.ROW_SEPARATOR)
        placed = self._pack.questions.get(path)
        if not separator or which != layout.COLUMNS or placed is None or path in self._tables:
            return
        by_id = {column.id: column for column in placed.question.columns}
        columns = {
            column: by_id[name]
            for column in self._grid.columns_of(row)
            if (name := self._grid.text(row, column)) in by_id
        }
        table = self._tables[path] = _Table(placed, columns)
        lacking = [by_id[name] for name in by_id if by_id[name] not in columns.values()]
        if lacking:
            table.broken = True
            said = {"label": placed.question.label, "column": lacking[0].label}
            self._note("column_missing", words.TABLE_WITHOUT_COLUMN.filled(said), row, paths)

    def _line(self, row: int, paths: int, answers: int, above: str | None) -> str | None:
        """Reads one row; answers the table that a row without a path right below belongs to."""
        said = self._grid.text(row, paths)
        if not said:
            return self._without_path(row, answers, above)
        if said == layout.SECTION:
            return None
        path, separator, which = said.partition(layout.ROW_SEPARATOR)
        placed = self._pack.questions.get(path)
        if placed is None or placed.row_of is not None:
            self._unknown(row, paths, said)
            return None
        if separator:
            return self._table_row(row, path, which)
        if placed.question.type is not QuestionType.ROWS:
            self._answer(row, answers, placed)
        return None

    def _unknown(self, row: int, paths: int, said: str) -> None:
        message = messages.UNKNOWN_FIELD.filled({"name": quoted(said, 60)})
        self._note("unknown_field", message, row, paths)

    def _answer(self, row: int, column: int, placed: Placed) -> None:
        path = placed.path
        if path in self._seen:
            if self.out.answers.pop(path, self) is not self or self._seen[path] == 1:
                said = words.PATH_TWICE.filled({"path": path})
                self._note("path_twice", said, row, column)
            self._seen[path] = 2
            return
        self._seen[path] = 1
        content = self._content(row, column)
        if content is _NOT_READ:
            return
        read = answer_in(placed.question, content)
        self.out.answers[path] = read.value
        self.out.places[path] = self._place(row, column)
        if read.note is not None:
            self._note("was_a_number", read.note, row, column)

    def _table_row(self, row: int, path: str, which: str) -> str | None:
        table = self._tables.get(path)
        if table is None:
            if self._seen.setdefault(f"{path}#", 0) == 0:
                label = self._pack.questions[path].question.label
                self._note("columns_missing", words.NO_COLUMN_ROW.filled({"label": label}), row, 0)
                self._seen[f"{path}#"] = 1
            return None
        self.out.places.setdefault(path, self._place(row, min(table.columns, default=0)))
        if which in (layout.COLUMNS, layout.LABELS):
            return path
        values: dict[str, Any] = {}
        for column, question in table.columns.items():
            content = self._content(row, column)
            if content is _NOT_READ:
                table.broken = True
                continue
            read = answer_in(question, content)
            if read.note is not None:
                self._note("was_a_number", read.note, row, column)
            if read.value is not None:
                values[question.id] = read.value
        if values:
            own = {ROW_ID: which} if which not in (layout.NEW_ROW, "") else {}
            table.rows.append({**own, **values})
        return path

    def _without_path(self, row: int, answers: int, above: str | None) -> str | None:
        """A row that somebody put in between those of a table, or something beside the form."""
        table = self._tables.get(above) if above is not None else None
        if table is not None and above is not None:
            if any(self._grid.at(row, column) is not None for column in table.columns):
                return self._table_row(row, above, layout.NEW_ROW)
            return above
        if self._grid.at(row, answers) is not None and not self._is_ours(row, answers):
            self._note("no_path", words.CONTENT_WITHOUT_PATH, row, answers)
        return None

    def _is_ours(self, row: int, answers: int) -> bool:
        """What the download itself wrote into an answer's place without a path."""
        return self._grid.text(row, answers) in _OWN_WORDS

    # Cells.

    def _content(self, row: int, column: int) -> Any:
        """What a cell holds, or that it must not be read."""
        at = (row, column)
        if at in self._grid.errors:
            self._note("error_value", words.ERROR_VALUE, row, column)
            return _NOT_READ
        content = self._grid.at(row, column)
        if at in self._grid.formulas:
            has_value = content is not None
            said = words.FORMULA if has_value else words.FORMULA_WITHOUT_VALUE
            self._note("formula", said, row, column)
            return content if has_value else _NOT_READ
        if content is None and self._grid.is_merged_away(row, column):
            self._note("merged", words.MERGED, row, column)
            return _NOT_READ
        return content

    def _place(self, row: int, column: int) -> Text:
        said = {"sheet": self._grid.name, "cell": layout.cell_name(row, column)}
        return words.CELL.filled(said)

    def _note(self, code: str, said: Text, row: int | None = None, column: int = 0) -> None:
        place = None if row is None else self._place(row, column)
        self.out.notes.append(Note(code=code, text=said, place=place))


class _NotRead:
    pass


_NOT_READ: Final = _NotRead()


def _whole(content: Any) -> int | None:
    if isinstance(content, str) and content.strip().isdecimal() and len(content) < 8:
        return int(content)
    is_number = isinstance(content, int | float) and not isinstance(content, bool)
    return int(content) if is_number and 0 < content < 10**6 else None


def own_words() -> Iterator[str]:
    from yunshi.answers.exchange.workbook.form_sheet import BELOW, TOO_MUCH

    for said in (BELOW, TOO_MUCH):
        yield from (said.zh_hant, said.en)


_OWN_WORDS: Final = frozenset(own_words())

"""What a form page hands to ``<c-field :field="f" />``: one frozen value per question.

A room that makes forms fills these; nothing here reads a pack, a draft or a request. Values are
the texts as the person typed them, so that a wrong answer is shown again unchanged.

Form names a field posts (``n`` stands for its ``name``):

========================  =====================================================================
kind                      names
========================  =====================================================================
one line, number, select  ``n``
checkboxes                ``n`` once per ticked option (nothing when none is ticked)
date                      ``n.year``, ``n.month``, ``n.day`` (year of the Republic of China)
month                     ``n.year``, ``n.month``
table                     ``n`` once per row in order: the row's key; cells by their own names
file                      ``n`` (the file); buttons ``remove_file`` (value: the file's id)
declaration               ``n`` = ``yes`` when ticked, ``n.reason``: why it cannot be declared
table buttons without     ``add_rows`` (value ``n``), ``remove_row`` (value ``n:key``)
script
========================  =====================================================================
"""

from __future__ import annotations

import datetime as dt
import json
import uuid
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from yunshi.design.checks import FileView
from yunshi.design.conditions import equals, every, to_json

ROW_PLACEHOLDER = "__row__"
"""Stands for the key of a row in the names and ids of a table's ``row_template``."""

BLANK_ROWS_WITHOUT_SCRIPT = 3


class FieldKind(StrEnum):
    """How a question is drawn; the template is ``design/fields/<kind>.html``."""

    TEXT = "text"
    TEXTAREA = "textarea"
    NUMBER = "number"
    MONEY = "money"
    EMAIL = "email"
    URL = "url"
    PHONE = "phone"
    UBN = "ubn"
    PASSWORD = "password"  # noqa: S105 - the name of a kind of question
    CODE = "code"
    RADIOS = "radios"
    CHECKBOXES = "checkboxes"
    SELECT = "select"
    COMBOBOX = "combobox"
    DATE = "date"
    MONTH = "month"
    TABLE = "table"
    FILE = "file"
    TICK = "tick"
    DECLARATION = "declaration"


_ONE_LINE = {
    FieldKind.TEXT,
    FieldKind.NUMBER,
    FieldKind.MONEY,
    FieldKind.EMAIL,
    FieldKind.URL,
    FieldKind.PHONE,
    FieldKind.UBN,
    FieldKind.CODE,
}


CURRENCY_MARKS = {"TWD": "NT$", "USD": "US$"}


@dataclass(frozen=True)
class OptionView:
    """One choice. ``follow_ups`` are asked only while it is chosen; they are drawn under it."""

    value: str
    label: str
    hint: str = ""
    checked: bool = False
    follow_ups: tuple[FieldView, ...] = ()
    group: str = ""


@dataclass(frozen=True)
class ColumnView:
    """Heading of a table's column. ``align`` is ``"start"`` or ``"end"`` (numbers)."""

    label: str
    hint: str = ""
    align: str = "start"
    width: str = ""


@dataclass(frozen=True)
class RowView:
    """One row: its stable key and one field per column, in the order of the columns."""

    key: str
    cells: tuple[FieldView, ...]
    errors: tuple[str, ...] = ()


@dataclass(frozen=True)
class DateValue:
    """A date as typed, each part perhaps empty or wrong; the year is of the Republic of China."""

    year: str = ""
    month: str = ""
    day: str = ""

    @classmethod
    def of(cls, date: dt.date | None) -> DateValue:
        """The parts a person would type for a date (years before 1912 have none: empty)."""
        if date is None or date.year < 1912:
            return cls()
        return cls(str(date.year - 1911), str(date.month), str(date.day))

    @property
    def gregorian(self) -> dt.date | None:
        """The date meant, or None while the parts do not make one. Full-width digits count."""
        try:
            return dt.date(int(self.year) + 1911, int(self.month), int(self.day))
        except (ValueError, OverflowError):
            return None


@dataclass(frozen=True)
class FieldView:
    """One question, ready to draw.

    ``id`` must be unique on the page and fit a CSS selector; ``name`` is what the form posts.
    ``hint`` stands above the input, ``guidance``, ``example`` and ``clause`` beside it.
    ``value`` is the text as typed; options carry their own ``checked``; dates use ``date``,
    files ``files``. ``errors`` are whole sentences: limit, present value, what to do.
    ``echo`` says what the server makes of the value ("Registered name: …"); ``echo_tone`` is
    ``ok``, ``review`` (a person will look) or ``bad``.
    ``shown_when`` is the JSON of a condition over other questions of the same page (see
    ``conditions``); the question is hidden while that is false. ``read_only`` draws the value
    as text (a supplement opens only the named questions). ``lines`` is the height of a textarea.
    """

    name: str
    id: str
    kind: FieldKind
    label: str
    hint: str = ""
    guidance: str = ""
    example: str = ""
    clause: str = ""
    clause_url: str = ""
    value: str = ""
    errors: tuple[str, ...] = ()
    required: bool = True
    read_only: bool = False
    echo: str = ""
    echo_tone: str = "ok"
    shown_when: str = ""

    limit_characters: int | None = None
    lines: int = 3
    options: tuple[OptionView, ...] = ()
    date: DateValue = DateValue()
    currency: str = ""
    unit: str = ""
    autocomplete: str = ""
    inputmode: str = ""
    maximum_length: int | None = None
    width: str = ""

    columns: tuple[ColumnView, ...] = ()
    rows: tuple[RowView, ...] = ()
    row_template: RowView | None = None
    minimum_rows: int = 0
    maximum_rows: int | None = None

    files: tuple[FileView, ...] = ()
    accept: str = ""
    multiple: bool = False
    maximum_bytes: int | None = None
    upload_url: str = ""

    reason: str = ""
    text_url: str = ""
    text_version: str = ""

    @property
    def template(self) -> str:
        """The template that draws the input."""
        if self.read_only:
            return "design/fields/read_only.html"
        return "design/fields/line.html" if self.is_one_line else f"design/fields/{self.kind}.html"

    @property
    def is_one_line(self) -> bool:
        """True for the kinds that are one ``<input>``."""
        return self.kind in _ONE_LINE

    @property
    def ticked(self) -> bool:
        """True when a tick or a declaration is ticked."""
        return self.value == "yes"

    @property
    def hint_id(self) -> str:
        """Id of the hint's element."""
        return f"{self.id}-hint"

    @property
    def error_id(self) -> str:
        """Id of the element with the errors."""
        return f"{self.id}-error"

    @property
    def described_by(self) -> str:
        """Value of ``aria-describedby``: hint, limit, echo and errors, as far as they are there."""
        ids = []
        if self.hint:
            ids.append(self.hint_id)
        if self.counts_characters:
            ids.append(f"{self.id}-info")
        if self.echo:
            ids.append(f"{self.id}-echo")
        if self.errors:
            ids.append(self.error_id)
        return " ".join(ids)

    @property
    def counts_characters(self) -> bool:
        """True when the remaining characters are shown below the text."""
        is_text = self.is_one_line or self.kind == FieldKind.TEXTAREA
        return is_text and self.limit_characters is not None

    @property
    def has_guidance(self) -> bool:
        """True when something stands beside the question."""
        return bool(self.guidance or self.example or self.clause)

    @property
    def input_type(self) -> str:
        """The ``type`` of the ``<input>``. Numbers are text: people type separators."""
        return {FieldKind.EMAIL: "email", FieldKind.URL: "url", FieldKind.PHONE: "tel"}.get(
            self.kind, "text"
        )

    @property
    def keyboard(self) -> str:
        """The on-screen keyboard: ``inputmode`` when given, else what the kind needs."""
        if self.inputmode:
            return self.inputmode
        numeric = {FieldKind.NUMBER, FieldKind.MONEY, FieldKind.UBN, FieldKind.CODE}
        return "numeric" if self.kind in numeric else ""

    @property
    def prefix(self) -> str:
        """What stands before an amount: NT$ for TWD, US$ for USD, else the code itself."""
        return CURRENCY_MARKS.get(self.currency, self.currency)

    @property
    def width_class(self) -> str:
        """How wide a one-line input is: as wide as what belongs in it."""
        if self.width:
            return f"width-{self.width}"
        narrow = {
            FieldKind.NUMBER: "width-s",
            FieldKind.MONEY: "width-m",
            FieldKind.UBN: "width-m",
            FieldKind.CODE: "width-s",
            FieldKind.PHONE: "width-l",
        }
        return narrow.get(self.kind, "")

    @property
    def in_columns(self) -> bool:
        """True when many short options may stand beside one another; only the last of them may
        open a question, which then stands below all."""
        return (
            len(self.options) > 4
            and all(len(option.label) <= 18 and not option.hint for option in self.options)
            and not any(option.follow_ups for option in self.options[:-1])
        )

    @cached_property
    def option_groups(self) -> tuple[tuple[str, tuple[OptionView, ...]], ...]:
        """Options of a select in runs of the same ``group`` (empty name: ungrouped)."""
        runs: list[tuple[str, list[OptionView]]] = []
        for option in self.options:
            if not runs or runs[-1][0] != option.group:
                runs.append((option.group, []))
            runs[-1][1].append(option)
        return tuple((group, tuple(options)) for group, options in runs)

    @property
    def follow_ups_of_options(self) -> tuple[FieldView, ...]:
        """Follow-ups of a select, each shown while its option is chosen."""
        return tuple(
            replace(follow_up, shown_when=self._only_for(option, follow_up))
            for option in self.options
            for follow_up in option.follow_ups
        )

    def _only_for(self, option: OptionView, follow_up: FieldView) -> str:
        chosen = equals(self.name, option.value)
        if follow_up.shown_when:
            return to_json(every(chosen, json.loads(follow_up.shown_when)))
        return to_json(chosen)

    @cached_property
    def blank_rows(self) -> tuple[RowView, ...]:
        """Rows for a browser without script; the script takes untouched ones away at once."""
        if self.row_template is None:
            return ()
        count = BLANK_ROWS_WITHOUT_SCRIPT
        if self.maximum_rows is not None:
            count = min(count, self.maximum_rows - len(self.rows))
        return tuple(row_with_key(self.row_template, str(uuid.uuid4())) for _ in range(count))

    @property
    def answer_lines(self) -> tuple[str, ...]:
        """The answer as plain lines, for reading: what ``read_only`` draws."""
        if self.options:
            return tuple(option.label for option in self.options if option.checked)
        if self.kind in (FieldKind.DATE, FieldKind.MONTH):
            parts = [self.date.year, self.date.month]
            if self.kind == FieldKind.DATE:
                parts.append(self.date.day)
            return ("/".join(parts),) if any(parts) else ()
        if self.kind == FieldKind.FILE:
            return tuple(file.name for file in self.files)
        if not self.value:
            return ()
        if self.kind == FieldKind.MONEY:
            return (f"{self.prefix}{self.value}",)
        return (f"{self.value} {self.unit}".strip(),)


def row_with_key(row: RowView, key: str) -> RowView:
    """A row whose key, names and ids have ``ROW_PLACEHOLDER`` replaced by ``key``."""
    return RowView(key, tuple(_with_key(cell, key) for cell in row.cells), row.errors)


def _with_key(field: FieldView, key: str) -> FieldView:
    return replace(
        field,
        name=field.name.replace(ROW_PLACEHOLDER, key),
        id=field.id.replace(ROW_PLACEHOLDER, key),
        shown_when=field.shown_when.replace(ROW_PLACEHOLDER, key),
        options=tuple(
            replace(option, follow_ups=tuple(_with_key(inner, key) for inner in option.follow_ups))
            for option in field.options
        ),
    )

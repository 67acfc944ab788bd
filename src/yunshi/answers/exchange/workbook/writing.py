"""Writing a draft as a workbook."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping
from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # it has no stubs

from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.shape import forms_of
from yunshi.answers.exchange.workbook import layout
from yunshi.answers.exchange.workbook.form_sheet import FormSheet
from yunshi.answers.exchange.workbook.styles import Styles
from yunshi.answers.exchange.workbook.title_sheet import write_titles
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text

_PLAIN = {
    "in_memory": True,
    # Whatever an applicant wrote is a text: no cell begins to calculate or to link.
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def draft_as_workbook(pack: Pack, data: Mapping[str, Any], language: str, origin: Origin) -> bytes:
    """The workbook: what it is, a sheet per form (of a solution: numbered), and the papers."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, _PLAIN)
    book.set_properties({"title": pack.programme.name.in_language(language)})
    _Book(book, pack, data, language, origin).write()
    book.close()
    return content.getvalue()


class _Book:
    def __init__(
        self,
        book: xlsxwriter.Workbook,
        pack: Pack,
        data: Mapping[str, Any],
        language: str,
        origin: Origin,
    ) -> None:
        self._book = book
        self._pack = pack
        self._data = data
        self._language = language
        self._origin = origin
        self._names: set[str] = {layout.OPTIONS_SHEET, "history"}
        self._styles = Styles(book)

    def write(self) -> None:
        titles = self._sheet(_ABOUT.in_language(self._language))
        write_titles(titles, self._styles, self._pack, self._data, self._language, self._origin)
        lists = self._book.add_worksheet(layout.OPTIONS_SHEET)
        options = OptionLists(lists, self._language)
        for name, heading, form, level, number in self._sheets():
            sheet = FormSheet(
                sheet=self._sheet(name),
                styles=self._styles,
                pack=self._pack,
                form=form,
                level=level,
                language=self._language,
                validation=options.of,
            )
            sheet.write(heading, number, str(level.get("id") or ""))
        lists.hide()
        lists.protect()

    def _sheet(self, wanted: str) -> Any:
        return self._book.add_worksheet(layout.sheet_name(wanted, self._names))

    def _sheets(self) -> Iterator[tuple[str, str, Any, Mapping[str, Any], int]]:
        """Name, heading, form, answers, and the solution's number (0 for the filing)."""
        for form in forms_of(self._pack, "filing"):
            title = form.title.in_language(self._language)
            yield title, title, form, self._data, 0
        for number, entry in enumerate(self._data.get("solutions") or [], start=1):
            for form in forms_of(self._pack, "solution"):
                title = form.title.in_language(self._language)
                said: dict[str, object] = {"number": number, "title": title}
                heading = _SOLUTION_SHEET.filled(said).in_language(self._language)
                yield f"{number} {title}", heading, form, entry, number


class OptionLists:
    """The lists that cells choose from, on a sheet of their own: any label may stand in one."""

    def __init__(self, sheet: Any, language: str) -> None:
        self._sheet = sheet
        self._language = language
        self._ranges: dict[tuple[str, ...], str] = {}

    def of(self, words: tuple[str, ...]) -> dict[str, Any]:
        """The validation of a cell that takes one of these words."""
        if words not in self._ranges:
            column = len(self._ranges)
            for row, word in enumerate(words):
                self._sheet.write_string(row, column, word)
            letter = layout.cell_name(0, column)[:-1]
            self._ranges[words] = f"='{layout.OPTIONS_SHEET}'!${letter}$1:${letter}${len(words)}"
        return {
            "validate": "list",
            "source": self._ranges[words],
            "error_type": "warning",
            "error_title": _CHOOSE.in_language(self._language),
            "error_message": _CHOOSE_ONE.in_language(self._language),
        }


_ABOUT: Text = text("說明", "About")
_SOLUTION_SHEET: Text = text("方案 {number}：{title}", "Solution {number}: {title}")
_CHOOSE: Text = text("請從清單選", "Choose from the list")
_CHOOSE_ONE: Text = text("這裡只收清單裡的選項。", "Only options of the list are taken here.")

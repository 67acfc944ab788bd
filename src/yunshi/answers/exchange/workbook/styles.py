"""How cells look. Colours are those of the site."""

from __future__ import annotations

from typing import Any

import xlsxwriter  # type: ignore[import-untyped]  # it has no stubs

_BRAND, _SOFT, _PAPER, _GREY, _LINE = "#0E5263", "#E1F0F3", "#F6F4EF", "#5D6A72", "#C9D2D6"
_TEXT = "@"
_WHOLE = "#,##0"
_DATE = "yyyy-mm-dd"


class Styles:
    """Formats of one workbook. Cells to fill in are white and not locked; all others are."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        wrapped = {"text_wrap": True, "valign": "top", "font_size": 11}
        open_cell = {**wrapped, "locked": False, "border": 1, "border_color": _LINE}
        open_cell["align"] = "left"

        def add(**said: Any) -> Any:
            return book.add_format(said)

        self.title = add(bold=True, font_size=16, font_color=_BRAND, valign="vcenter")
        self.section = add(bold=True, font_size=12, bg_color=_SOFT, font_color=_BRAND)
        self.heading = add(**wrapped, bold=True, bg_color=_BRAND, font_color="#FFFFFF", border=1)
        self.label = add(**wrapped, bold=True, bg_color=_PAPER)
        self.said = add(**wrapped, bg_color=_PAPER, font_color=_GREY)
        self.plain = add(valign="top", font_size=11)
        self.path = add(font_size=9, font_color=_GREY, valign="top", bg_color=_PAPER)
        self.text = add(**open_cell, num_format=_TEXT)
        self.whole = add(**open_cell, num_format=_WHOLE)
        self.number = add(**open_cell)
        self.date = add(**open_cell, num_format=_DATE)
        self.warned = add(**wrapped, bg_color=_PAPER, font_color="#7A4800")

"""The first sheet: what the workbook is, how to fill it in, and the papers as facts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from yunshi.answers.addresses import DECLARATIONS
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.shape import paper_facts
from yunshi.answers.exchange.workbook import layout
from yunshi.answers.exchange.workbook.styles import Styles
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text


def write_titles(
    sheet: Any, styles: Styles, pack: Pack, data: Mapping[str, Any], language: str, origin: Origin
) -> None:
    """Write the sheet. Its first column is for programs, and reading asks nothing else of it."""
    sheet.set_column(0, 0, 12)
    sheet.set_column(1, 1, 34)
    sheet.set_column(2, 2, 90)
    sheet.write_string(0, 0, layout.MARK, styles.path)
    sheet.write_string(0, 1, pack.programme.name.in_language(language), styles.title)
    sheet.set_row(0, 28)
    facts = (pack.id, origin.version, str(origin.draft), str(origin.revision))
    row = 1
    for name, label, fact in zip(layout.FACTS, _LABELS, facts, strict=True):
        sheet.write_string(row, 0, name, styles.path)
        sheet.write_string(row, 1, label.in_language(language), styles.label)
        sheet.write_string(row, 2, fact, styles.said)
        row += 1
    row += 1
    for line in _HOW.in_language(language).splitlines():
        sheet.write_string(row, 1, line, styles.plain)
        row += 1
    row += 1
    for words, told_by in ((_PAPERS, _papers), (_DECLARATIONS, _declared)):
        sheet.write_string(row, 1, words.in_language(language), styles.section)
        sheet.write_blank(row, 2, None, styles.section)
        row += 1
        for label_words, said in told_by(pack, data, language):
            sheet.write_string(row, 1, label_words, styles.label)
            sheet.write_string(row, 2, said, styles.said)
            row += 1
        row += 1
    sheet.hide_gridlines(2)
    sheet.set_landscape()
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
    sheet.protect("", {"format_columns": True, "format_rows": True})


def _levels(data: Mapping[str, Any], language: str) -> Iterator[tuple[str, str, Mapping[str, Any]]]:
    yield "filing", "", data
    for number, entry in enumerate(data.get("solutions") or [], start=1):
        before = _OF_SOLUTION.filled({"number": number}).in_language(language)
        yield "solution", before, entry


def _papers(pack: Pack, data: Mapping[str, Any], language: str) -> Iterator[tuple[str, str]]:
    for per, before, level in _levels(data, language):
        for paper in pack.documents.papers:
            facts = paper_facts(level, paper.id) if paper.per == per else None
            for file in files_of(facts):
                if isinstance(file, Mapping):
                    yield before + paper.label.in_language(language), _file(file)


def _file(file: Mapping[str, Any]) -> str:
    parts = [str(file.get("name", "")), str(file.get("type", ""))]
    if isinstance(file.get("bytes"), int):
        parts.append(f"{file['bytes']:,} bytes")
    if file.get("width") and file.get("height"):
        parts.append(f"{file['width']}×{file['height']}")
    if file.get("dated"):
        parts.append(str(file["dated"]))
    said = "  ".join(part for part in parts if part)
    return said if layout.fits_a_cell(said) else "…"


def _declared(pack: Pack, data: Mapping[str, Any], language: str) -> Iterator[tuple[str, str]]:
    for per, before, level in _levels(data, language):
        given = level.get(DECLARATIONS) or {}
        for each in pack.declarations:
            if each.per == per and given.get(each.id):
                words = _MADE if given[each.id] is True else _MADE_IN_PART
                yield before + each.title.in_language(language), words.in_language(language)


_LABELS = (
    text("計畫", "Programme"),
    text("規則版本", "Version of its rules"),
    text("草稿", "Draft"),
    text("草稿版次", "Revision of the draft"),
)
_HOW = text(
    "每張工作表是一份表單，方案的工作表以編號開頭。請只填白色的格子。\n"
    "系統依「path」欄認題目：可以調整列的順序，請勿刪改 path 與「答案」欄。\n"
    "日期寫 2026-06-30 或 115/06/30；複選一行寫一個選項。清空答案，上傳後會列為「移除」。\n"
    "表格要加列：用末尾的空白列，或在其間插入新的一列。\n"
    "要加方案：複製方案的全部工作表，把「方案編號」改成新的數字，清掉識別碼。\n"
    "上傳後會先列出所有差異，由你勾選要採用的；確認之前草稿不會改變。",
    "Every sheet is a form; sheets of a solution begin with its number. Fill in the white cells.\n"
    "Questions are known by the “path” column: rows may change places, but leave the paths and the"
    " answer column as they are.\n"
    "Dates are 2026-06-30 or 115/06/30; of several choices write one a line. An answer that you"
    " clear is shown as removed when you upload the file.\n"
    "More rows in a table: use the empty ones at its end, or insert rows between them.\n"
    "One more solution: copy all sheets of one, change “Solution number” and clear its id.\n"
    "After the upload you see every difference and tick what to take; until then the draft stays"
    " as it is.",
)
_PAPERS = text("文件（只供參考，上傳不採用）", "Papers (for reading; not taken when uploaded)")
_DECLARATIONS = text(
    "聲明（只供參考，上傳不採用）", "Declarations (for reading; not taken when uploaded)"
)
_OF_SOLUTION = text("方案 {number}：", "Solution {number}: ")
_MADE: Text = text("已聲明", "declared")
_MADE_IN_PART: Text = text("已聲明，有例外", "declared, with exceptions")

"""Reading uploads as the page does, and what a comparison with the nonsense example shows."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any
from uuid import UUID

import xlsxwriter

from tests.packs import MOON_MARKET, example_answers
from yunshi.answers.exchange.differences import Comparing, Comparison, matches_of
from yunshi.answers.exchange.file_in import read_file
from yunshi.answers.exchange.incoming import Incoming, NotRead
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.workbook.writing import draft_as_workbook
from yunshi.rulebook.pack.loader import load_pack

MOON = load_pack(MOON_MARKET)
SOLUTION = "00000000-0000-4000-8000-000000000001"


def read(tmp_path: Path, content: bytes | str, name: str) -> Incoming | NotRead:
    path = tmp_path / "upload"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return read_file(path, name, MOON.pack)


def refused(tmp_path: Path, content: bytes | str, name: str) -> list[str]:
    """Why a file is not read, in English; each reason stands in Chinese too."""
    answer = read(tmp_path, content, name)
    assert isinstance(answer, NotRead), answer
    assert all(reason.zh_hant and reason.zh_hant != reason.en for reason in answer.reasons)
    return [reason.en for reason in answer.reasons]


def incoming(tmp_path: Path, content: bytes | str, name: str) -> Incoming:
    answer = read(tmp_path, content, name)
    assert isinstance(answer, Incoming), [reason.en for reason in answer.reasons]
    return answer


def example() -> dict[str, Any]:
    data = example_answers(MOON_MARKET)
    data["solutions"] = [{"id": SOLUTION, **entry} for entry in data["solutions"]]
    return data


def compared(answer: Incoming, data: dict[str, Any] | None = None) -> Comparison:
    standing = data if data is not None else example()
    matches = matches_of(answer, standing, lambda entry: "", chosen={}, of_this_draft=True)
    return Comparing(MOON.pack, standing, answer, lambda entry: "", matches).compare()


def download() -> bytes:
    origin = Origin(draft=UUID(SOLUTION), revision=1, version=MOON.hash)
    return draft_as_workbook(MOON.pack, example(), "en", origin)


Sheets = dict[str, list[list[Any]]]


def cells() -> Sheets:
    """The downloaded workbook as rows of cells, to be changed and written anew."""
    from python_calamine import CalamineWorkbook

    book = CalamineWorkbook.from_filelike(io.BytesIO(download()))
    return {
        name: book.get_sheet_by_name(name).to_python(skip_empty_area=False)
        for name in book.sheet_names
    }


def written(sheets: Sheets, **more: Any) -> bytes:
    """A workbook as a spreadsheet program would save it: plain cells, no protection.

    A cell ``("formula", text, value)`` is a formula; ``merged`` are ranges by sheet.
    """
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True, "default_date_format": "yyyy/m/d"})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for row, line in enumerate(rows):
            for column, cell in enumerate(line):
                if isinstance(cell, tuple):
                    sheet.write_formula(row, column, cell[1], None, cell[2])
                elif isinstance(cell, str):
                    sheet.write_string(row, column, cell)
                elif cell is not None:
                    sheet.write(row, column, cell)
        for area in more.get("merged", {}).get(name, ()):
            first_row, first_column, last_row, last_column, value = area
            sheet.merge_range(first_row, first_column, last_row, last_column, value)
    book.close()
    return content.getvalue()


def row_of(sheets: Sheets, path: str, number: int = 0) -> tuple[str, int]:
    """The sheet and the row that a path stands in."""
    found = [
        (name, row)
        for name, rows in sheets.items()
        for row, line in enumerate(rows)
        if line and line[0] == path
    ]
    return found[number]


def answering(path: str, content: Any) -> bytes:
    """The download with another content in one answer's cell."""
    sheets = cells()
    name, row = row_of(sheets, path)
    sheets[name][row][2] = content
    return written(sheets)


def one_change(tmp_path: Path, content: bytes) -> tuple[Any, list[str]]:
    """The new value of the only change, and what the notes say."""
    answer = incoming(tmp_path, content, "draft.xlsx")
    (change,) = compared(answer).changes
    return change.new, [note.text.en for note in answer.notes]


def with_member(content: bytes, old: bytes, new: bytes) -> bytes:
    """A workbook with some bytes of its sheets replaced."""
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(content)) as before,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as after,
    ):
        for member in before.infolist():
            part = before.read(member)
            after.writestr(member.filename, part.replace(old, new))
    assert out.getvalue() != content
    return out.getvalue()

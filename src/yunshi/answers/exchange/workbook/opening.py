"""Opening a workbook, in a process of its own that has given up nearly every right.

The library that reads sheets makes room for every cell between the first and the last: a few bytes
of file can ask for more memory than there is, and then it ends the process. So the last cell is
looked for first, and all of it happens where nothing else can be harmed.

Imports no Django. One file is read: its path comes in on one line, the answer goes out as JSON.
"""

from __future__ import annotations

import json
import sys
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from posixpath import join, normpath
from typing import Any, Final
from xml.parsers import expat

from yunshi.files.parsing.confinement import confine, grant_cpu_time

MOST_SHEETS: Final = 200
MOST_CELLS: Final = 400_000
"""Of a sheet, empty ones between its first and its last included."""
MOST_CHARACTERS: Final = 5_000_000
_PIECE: Final = 256 * 1024
_MOST_NOTED: Final = 20_000
_MOST_MERGED: Final = 2_000


class TooMuch(Exception):
    """The workbook holds more than any draft."""


class Damaged(Exception):
    """The workbook is not what it says it is."""


@dataclass
class _Surveyed:
    """What a sheet's own file says that the library does not hand over."""

    last_row: int = 0
    last_column: int = 0
    formulas: list[tuple[int, int]] = field(default_factory=list)
    errors: list[tuple[int, int]] = field(default_factory=list)


def open_workbook(path: str) -> list[dict[str, Any]]:
    """Every sheet with its contents. Raises TooMuch, Damaged."""
    from python_calamine import CalamineError, CalamineWorkbook, SheetTypeEnum

    surveys = _survey(path)
    try:
        with CalamineWorkbook.from_path(path) as book:
            names = [
                sheet.name for sheet in book.sheets_metadata if sheet.typ is SheetTypeEnum.WorkSheet
            ]
            if len(names) > MOST_SHEETS:
                raise TooMuch
            sheets, budget = [], _Budget()
            for name in names:
                surveyed = surveys.get(name, _Surveyed())
                sheets.append(_sheet(name, book.get_sheet_by_name(name), surveyed, budget))
    except CalamineError as problem:
        raise Damaged from problem
    return sheets


class _Budget:
    def __init__(self) -> None:
        self._left = MOST_CHARACTERS

    def spend(self, characters: int) -> None:
        self._left -= characters
        if self._left < 0:
            raise TooMuch


def _sheet(name: str, sheet: Any, surveyed: _Surveyed, budget: _Budget) -> dict[str, Any]:
    cells = []
    for row, contents in enumerate(sheet.to_python(skip_empty_area=False)):
        for column, content in enumerate(contents):
            told = _content(content)
            if told is None or told == "":
                continue
            budget.spend(len(told) if isinstance(told, str) else 10)
            cells.append((row, column, told))
    return {
        "name": name,
        "cells": cells,
        "formulas": surveyed.formulas[:_MOST_NOTED],
        "errors": surveyed.errors[:_MOST_NOTED],
        "merged": list(sheet.merged_cell_ranges or ())[:_MOST_MERGED],
    }


def _content(content: Any) -> Any:
    """What JSON can carry: a date as ``{"day": …}``, a time of day as its text."""
    if isinstance(content, datetime):
        return {"day": content.date().isoformat()}
    if isinstance(content, date):
        return {"day": content.isoformat()}
    if isinstance(content, time | timedelta):
        return str(content)
    if isinstance(content, float) and content != content:
        return None
    return content


# The sheets' own files.


def _survey(path: str) -> dict[str, _Surveyed]:
    try:
        with zipfile.ZipFile(path) as archive:
            return {name: _surveyed(archive, part) for name, part in _parts(archive)}
    except (zipfile.BadZipFile, KeyError, ValueError, EOFError, OSError, expat.ExpatError) as why:
        raise Damaged from why


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    """The sheets' names, and where their files lie."""
    (main,) = (
        target
        for kind, _, target in _relations(archive, "", "")
        if kind.endswith("/officeDocument")
    )
    folder, _, name = main.rpartition("/")
    targets = {identity: target for _, identity, target in _relations(archive, folder, name)}
    found: list[tuple[str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        if _local(tag) == "sheet":
            identity = next((value for key, value in attributes.items() if _local(key) == "id"), "")
            found.append((attributes.get("name", ""), targets.get(identity, "")))

    _parse(archive, main, start)
    if len(found) > MOST_SHEETS:
        raise TooMuch
    names = set(archive.namelist())
    return iter([(sheet, part) for sheet, part in found if part in names])


def _relations(archive: zipfile.ZipFile, folder: str, name: str) -> list[tuple[str, str, str]]:
    """Kind, id and target of what a part refers to."""
    found: list[tuple[str, str, str]] = []

    def start(tag: str, attributes: dict[str, str]) -> None:
        target = attributes.get("Target", "")
        if _local(tag) == "Relationship" and attributes.get("TargetMode") != "External":
            absolute = target.startswith("/")
            where = target[1:] if absolute else normpath(join(folder, target))
            found.append((attributes.get("Type", ""), attributes.get("Id", ""), where))

    _parse(archive, join(folder, "_rels", f"{name}.rels"), start)
    return found


def _surveyed(archive: zipfile.ZipFile, part: str) -> _Surveyed:
    surveyed = _Surveyed()
    here = (0, 0)

    def start(tag: str, attributes: dict[str, str]) -> None:
        nonlocal here
        name = _local(tag)
        if name == "row" and "r" in attributes:
            here = (int(attributes["r"]) - 1, -1)
        elif name == "row":
            here = (here[0] + 1, -1)
        elif name == "c":
            here = _place(attributes["r"]) if "r" in attributes else (here[0], here[1] + 1)
            surveyed.last_row = max(surveyed.last_row, here[0])
            surveyed.last_column = max(surveyed.last_column, here[1])
            if (surveyed.last_row + 1) * (surveyed.last_column + 1) > MOST_CELLS:
                raise TooMuch
            if attributes.get("t") == "e":
                surveyed.errors.append(here)
        elif name == "f":
            surveyed.formulas.append(here)

    _parse(archive, part, start)
    return surveyed


def _place(reference: str) -> tuple[int, int]:
    """``C5`` as row 4, column 2."""
    letters = reference.rstrip("0123456789")
    column = 0
    for letter in letters.upper():
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(reference[len(letters) :]) - 1, column - 1


def _local(name: str) -> str:
    return name.rpartition(":")[2]


def _parse(archive: zipfile.ZipFile, part: str, start: Any) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = start

    def refuse(*_: object) -> None:
        raise Damaged

    parser.StartDoctypeDeclHandler = refuse
    with archive.open(part) as content:
        while piece := content.read(_PIECE):
            parser.Parse(piece, False)
    parser.Parse(b"", True)


def _answer(path: str) -> dict[str, Any]:
    try:
        return {"sheets": open_workbook(path)}
    except Damaged:
        return {"problem": "damaged"}
    except (TooMuch, MemoryError, RecursionError):
        return {"problem": "too_much"}


def main() -> None:
    confine()
    grant_cpu_time()
    path = sys.stdin.readline().rstrip("\n")
    sys.stdout.write(json.dumps(_answer(path), ensure_ascii=True))
    sys.stdout.flush()


if __name__ == "__main__":
    main()

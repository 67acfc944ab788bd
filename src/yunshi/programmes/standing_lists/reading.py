"""From the bytes of an uploaded list to its entries, or what is wrong in which line.

A list is a table in UTF-8 with commas or tabs. Its first line may name the columns, in any order
and beside others; without such a line the columns stand in the order of ``_COLUMNS``.
"""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from yunshi.rulebook import characters, unified_business_number
from yunshi.rulebook.evaluation.reading import Unreadable, quoted, read_date
from yunshi.rulebook.text import Text

LARGEST_FILE: Final = 4 * 1024 * 1024
"""Bytes; a hundred thousand businesses with their names."""
MOST_LINES: Final = 100_000
LONGEST_LABEL: Final = 200
MOST_PROBLEMS: Final = 200
"""Beyond these a list is not mended line by line."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One business of a list."""

    ubn: str
    label: str = ""
    valid_from: date | None = None
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong in a line, counted from 1 as a spreadsheet counts it."""

    line: int
    message: Text


@dataclass(frozen=True, slots=True)
class ReadList:
    """What a file says. Only a list without problems can be imported."""

    entries: tuple[Entry, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class NotAList:
    """The file as a whole cannot be read; the message says what to do."""

    message: Text


def read_list(content: bytes) -> ReadList | NotAList:
    """The entries of a file, with everything that is wrong in it at once."""
    text = _text_of(content)
    if isinstance(text, NotAList):
        return text
    rows = _rows(text)
    if isinstance(rows, NotAList):
        return rows
    if not rows:
        return _EMPTY
    if len(rows) > MOST_LINES:
        return NotAList(_TOO_MANY.filled({"most": f"{MOST_LINES:,}"}))
    columns = _columns_of(rows[0][1])
    if isinstance(columns, NotAList):
        return columns
    named, places = columns
    reader = _Reader(places)
    for line, cells in rows[1:] if named else rows:
        reader.read(line, cells)
    return ReadList(tuple(reader.entries), tuple(reader.problems[:MOST_PROBLEMS]))


def _text_of(content: bytes) -> str | NotAList:
    if len(content) > LARGEST_FILE:
        return NotAList(_TOO_LARGE.filled({"most": LARGEST_FILE // 1024 // 1024}))
    if content.startswith(b"PK\x03\x04"):
        return NotAList(_WORKBOOK)
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        return NotAList(_UTF_16)
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        return NotAList(_BIG5 if _is_big5(content) else _NOT_UTF_8)
    return NotAList(_NOT_UTF_8) if "\x00" in text else text


def _is_big5(content: bytes) -> bool:
    try:
        content.decode("cp950")
    except UnicodeDecodeError:
        return False
    return True


def _rows(text: str) -> list[tuple[int, list[str]]] | NotAList:
    """The lines that hold anything, with their numbers."""
    first = next((line for line in io.StringIO(text, newline="") if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter="\t" if "\t" in first else ",")
    rows, begun = [], 1
    try:
        for row in reader:
            cells = [characters.normalise(cell) for cell in row]
            if any(cells):
                rows.append((begun, cells))
            begun = reader.line_num + 1
    except csv.Error:
        return NotAList(_NOT_A_TABLE.filled({"line": begun}))
    return rows


_COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "ubn": ("統一編號", "統編", "ubn"),
    "label": ("名稱", "公司名稱", "事業名稱", "name", "label"),
    "valid_from": ("起日", "生效日", "valid_from"),
    "valid_until": ("迄日", "到期日", "valid_until"),
}


def _columns_of(first: Sequence[str]) -> tuple[bool, Mapping[str, int]] | NotAList:
    """Whether the first line names columns, and where each stands."""
    heads = [cell.casefold() for cell in first]
    if any(re.search(r"\d", cell) for cell in first[:1]):
        return False, {name: place for place, name in enumerate(_COLUMNS)}
    places = {}
    for name, words in _COLUMNS.items():
        found = [place for place, head in enumerate(heads) if head in words]
        if len(found) > 1:
            return NotAList(_COLUMN_TWICE.filled({"column": words[0]}))
        if found:
            places[name] = found[0]
    return (True, places) if "ubn" in places else NotAList(_NO_UBN_COLUMN)


class _Reader:
    """Reads line by line, and remembers which numbers stood where."""

    def __init__(self, places: Mapping[str, int]) -> None:
        self.places = places
        self.entries: list[Entry] = []
        self.problems: list[Problem] = []
        self._seen: dict[str, int] = {}

    def read(self, line: int, cells: Sequence[str]) -> None:
        said = {
            name: cells[place] if place < len(cells) else "" for name, place in self.places.items()
        }
        problems = list(self._problems(line, said))
        self.problems += [Problem(line, message) for message in problems]
        if problems:
            return
        begins, ends = _day(said.get("valid_from", "")), _day(said.get("valid_until", ""))
        if isinstance(begins, Unreadable) or isinstance(ends, Unreadable):
            raise AssertionError("an unreadable day is a problem of its line")
        self._seen[said["ubn"]] = line
        self.entries.append(Entry(said["ubn"], said.get("label", ""), begins, ends))

    def _problems(self, line: int, said: Mapping[str, str]) -> Iterator[Text]:
        ubn = said["ubn"]
        wrong = _wrong_ubn(ubn)
        if wrong is not None:
            yield wrong
        elif ubn in self._seen:
            yield _TWICE.filled({"ubn": ubn, "line": self._seen[ubn]})
        if characters.exceeds(said.get("label", ""), LONGEST_LABEL):
            yield _LONG_LABEL.filled({"most": LONGEST_LABEL})
        days = [_day(said.get(name, "")) for name in ("valid_from", "valid_until")]
        for name, day in zip(("valid_from", "valid_until"), days, strict=True):
            if isinstance(day, Unreadable):
                yield _DAY.filled({"written": quoted(said[name]), "reason": day.message})
        begins, ends = days
        if isinstance(begins, date) and isinstance(ends, date) and begins > ends:
            yield _BACKWARDS


def _day(written: str) -> date | Unreadable | None:
    return read_date(written) if written else None


def _wrong_ubn(ubn: str) -> Text | None:
    if unified_business_number.is_valid(ubn):
        return None
    shown = {"ubn": quoted(ubn)}
    if not ubn:
        return _NO_UBN
    if re.fullmatch(r"\d{8}", ubn) and not ubn.isascii():
        return _FULL_WIDTH.filled(shown)
    if re.fullmatch(r"[0-9]{1,7}", ubn):
        return _TOO_SHORT.filled(shown)
    if not re.fullmatch(r"[0-9]{8}", ubn):
        return _NOT_EIGHT.filled(shown)
    return _CHECK_DIGIT.filled(shown)


_EMPTY = NotAList(
    Text(
        zh_hant="檔案是空的。請選有統一編號欄的 CSV 檔。",
        en="The file is empty. Choose a CSV file with a column 統一編號.",
    )
)
_NOT_A_TABLE = Text(
    zh_hant="第 {line} 行讀不下去，可能少了一個引號。",
    en="Line {line} cannot be read; a quotation mark may be missing.",
)
_TOO_LARGE = Text(
    zh_hant="檔案超過 {most} MB。請只留統一編號、名稱、起日、迄日四欄再上傳。",
    en="The file is larger than {most} MB. Keep only the number, name, first and last day.",
)
_TOO_MANY = Text(
    zh_hant="名單超過 {most} 行。請確認是不是選錯檔案。",
    en="The list has more than {most} lines. Check that it is the right file.",
)
_WORKBOOK = Text(
    zh_hant="這是 Excel 活頁簿。請在 Excel 另存新檔，選「CSV UTF-8（逗號分隔）」再上傳。",
    en="This is an Excel workbook. Save it in Excel as “CSV UTF-8” and upload that.",
)
_UTF_16 = Text(
    zh_hant="這個檔案是 UTF-16（Excel 的「Unicode 文字」）。"
    "請另存成「CSV UTF-8（逗號分隔）」再上傳。",
    en="This file is UTF-16 (Excel's “Unicode text”). Save it as “CSV UTF-8” and upload that.",
)
_BIG5 = Text(
    zh_hant="這個檔案看來是 Big5 編碼，名稱會變成亂碼。"
    "請在 Excel 另存新檔，選「CSV UTF-8（逗號分隔）」再上傳。",
    en="This file seems to be in Big5, so names would be garbled. Save it in Excel as “CSV UTF-8” "
    "and upload that.",
)
_NOT_UTF_8 = Text(
    zh_hant="這不是 UTF-8 的文字檔。請在 Excel 另存新檔，選「CSV UTF-8（逗號分隔）」再上傳。",
    en="This is no text in UTF-8. Save it in Excel as “CSV UTF-8” and upload that.",
)
_NO_UBN_COLUMN = Text(
    zh_hant="第一行沒有「統一編號」欄。請在第一行寫欄名：統一編號、名稱、起日、迄日。",
    en="The first line names no column 統一編號. Name the columns there: 統一編號, 名稱, 起日, "
    "迄日.",
)
_COLUMN_TWICE = Text(
    zh_hant="第一行有兩個「{column}」欄。請只留一個。",
    en="The first line names two columns {column}. Keep one.",
)
_NO_UBN = Text(zh_hant="這一行沒有統一編號。", en="This line has no business number.")
_FULL_WIDTH = Text(
    zh_hant="統一編號「{ubn}」是全形數字。請改成半形。",
    en="The business number {ubn} is in full-width digits. Write ASCII digits.",
)
_TOO_SHORT = Text(
    zh_hant="統一編號「{ubn}」不到 8 位。開頭的 0 可能被 Excel 拿掉了；請把該欄設成文字，補回 0。",
    en="The business number {ubn} has fewer than eight digits. Excel may have dropped leading "
    "zeros; set the column to text and put them back.",
)
_NOT_EIGHT = Text(
    zh_hant="統一編號「{ubn}」不是 8 位半形數字。",
    en="The business number {ubn} is not eight ASCII digits.",
)
_CHECK_DIGIT = Text(
    zh_hant="統一編號「{ubn}」檢查碼不符，請查是否抄錯。",
    en="The check digit of the business number {ubn} is wrong; it may be mistyped.",
)
_TWICE = Text(
    zh_hant="統一編號「{ubn}」在第 {line} 行已經有了。一家只留一行。",
    en="The business number {ubn} stands in line {line} already. Keep one line for each.",
)
_LONG_LABEL = Text(zh_hant="名稱超過 {most} 個字。", en="The name has more than {most} characters.")
_DAY = Text(
    zh_hant="日期「{written}」：{reason}也可以寫 2026-06-30。",
    en="The date {written}: {reason} Or write it like 2026-06-30.",
)
_BACKWARDS = Text(zh_hant="迄日早於起日。", en="The last day is before the first.")

"""Answers files: a filing's answers as YAML or JSON, as a vendor keeps or sends them.

Whatever the file holds, reading it takes bounded time and ends in answers or in one reason, with
its line. What the answers are worth is for :mod:`yunshi.rulebook.evaluation`.
"""

from __future__ import annotations

import codecs
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, NoReturn

from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import text
from yunshi.rulebook.yaml_text import DEEPEST, MOST_VALUES, NotRead, NotYaml, Written, read

MOST_BYTES: Final = 60 * 1024 * 1024
_LONGEST_NUMBER: Final = 40
_MOST_BYTES_WITH_LINES: Final = 2 * 1024 * 1024
"""JSON is read a second time for its lines only up to this size."""


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """What a file holds. Its parts are plain mappings, lists, texts, numbers and truths."""

    name: str
    answers: Mapping[str, Any]
    written: Written | None = None

    def line_of(self, pointer: str) -> int | None:
        """The line of an answer, or of the nearest part above it; ``None`` where unknown.

        ``pointer`` is a JSON pointer; the whole file has no line.
        """
        if self.written is None or not pointer:
            return None
        here = self.written
        for step in pointer.split("/")[1:]:
            name = step.replace("~1", "/").replace("~0", "~")
            key = int(name) if isinstance(here.value, list) and name.isdecimal() else name
            if key not in here.parts:
                break
            here = here.parts[key]
        return None if here is self.written else here.line


@dataclass(frozen=True, slots=True)
class NotAnswers:
    """Why a file could not be read as answers; ``line`` where one is to blame."""

    name: str
    line: int | None
    reason: Text


class _Refused(Exception):
    def __init__(self, reason: Text, line: int | None = None) -> None:
        self.reason = reason
        self.line = line


def read_answers(content: bytes, name: str) -> AnswersFile | NotAnswers:
    """Read an answers file. JSON is taken as such by its name or by how it begins."""
    try:
        if len(content) > MOST_BYTES:
            raise _Refused(_TOO_LARGE.filled({"limit": MOST_BYTES >> 20}))
        decoded = _decoded(content)
        if name.lower().endswith(".json"):
            return _mapping(name, _json(decoded), _lines(decoded, name))
        if decoded.lstrip()[:1] == "{":
            try:
                return _mapping(name, _json(decoded), _lines(decoded, name))
            except _Refused as refused:
                if refused.reason is not _NOT_JSON:
                    raise
        written = _yaml(decoded, name)
        return _mapping(name, written.plain(), written)
    except _Refused as refused:
        return NotAnswers(name, refused.line, refused.reason)


_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


def _decoded(content: bytes) -> str:
    """The text; UTF-16 is taken where the file says so with its first bytes."""
    marked = [(mark, encoding) for mark, encoding in _MARKS if content.startswith(mark)]
    mark, encoding = marked[0] if marked else (b"", "utf-8")
    content = content[len(mark) :]
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as problem:
        line = content.count(b"\n", 0, problem.start) + 1
        raise _Refused(_NOT_UTF8, line) from None


def _mapping(name: str, value: object, written: Written | None) -> AnswersFile:
    if not isinstance(value, Mapping):
        raise _Refused(_NOT_A_MAPPING)
    return AnswersFile(name, value, written)


def _yaml(decoded: str, name: str) -> Written:
    try:
        return read(decoded, name)
    except NotYaml as problem:
        reason = _REASONS[problem.reason].filled(
            {
                "detail": problem.detail[:200],
                "column": problem.column,
                "act": _act(problem.detail, decoded, problem.line),
            }
        )
        raise _Refused(reason, problem.line) from None


def _lines(decoded: str, name: str) -> Written | None:
    """JSON read as YAML, which it nearly is, for its lines."""
    if len(decoded) > _MOST_BYTES_WITH_LINES:
        return None
    try:
        return read(decoded, name)
    except NotYaml:
        return None


# JSON.


def _json(decoded: str) -> object:
    reading = _JsonReading()
    try:
        value = json.loads(
            decoded,
            object_pairs_hook=reading.mapping,
            parse_constant=_no_number,
            parse_int=reading.whole,
            parse_float=reading.decimal,
        )
    except json.JSONDecodeError as problem:
        raise _Refused(_NOT_JSON, problem.lineno) from None
    except RecursionError:
        raise _Refused(_REASONS[NotRead.TOO_DEEP]) from None
    _bounded(value)
    return value


class _JsonReading:
    """What the reading of JSON calls back for, and how often: too many are refused at once."""

    def __init__(self) -> None:
        self._values = 0

    def _one_more(self) -> None:
        self._values += 1
        if self._values > MOST_VALUES:
            raise _Refused(_REASONS[NotRead.TOO_MANY_VALUES])

    def mapping(self, pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        self._one_more()
        mapping = dict(pairs)
        if len(mapping) < len(pairs):
            seen: set[str] = set()
            for name, _ in pairs:
                if name in seen:
                    reason = _REASONS[NotRead.WRITTEN_TWICE]
                    raise _Refused(reason.filled({"detail": name[:200]}))
                seen.add(name)
        return mapping

    def whole(self, digits: str) -> int:
        self._one_more()
        if len(digits) > _LONGEST_NUMBER:
            _no_number(f"{digits[:_LONGEST_NUMBER]}…")
        return int(digits)

    def decimal(self, digits: str) -> float:
        self._one_more()
        number = float(digits)
        if abs(number) == float("inf") or len(digits) > _LONGEST_NUMBER:
            _no_number(f"{digits[:_LONGEST_NUMBER]}…")
        return number


def _no_number(word: str) -> NoReturn:
    raise _Refused(_REASONS[NotRead.NUMBER].filled({"detail": word}))


def _bounded(value: object) -> None:
    """Refuse what is nested too deeply or holds too many values, without recursion."""
    level, values = [value], 0
    for _ in range(DEEPEST + 1):
        below: list[object] = []
        for part in level:
            if isinstance(part, dict):
                below.extend(part.values())
            elif isinstance(part, list):
                below.extend(part)
        values += len(level)
        if values > MOST_VALUES:
            raise _Refused(_REASONS[NotRead.TOO_MANY_VALUES])
        if not below:
            return
        level = below
    raise _Refused(_REASONS[NotRead.TOO_DEEP])


def _act(detail: str, decoded: str, line: int) -> Text:
    """What to do about YAML that its parser could not read; the parser itself speaks English."""
    lines = decoded.splitlines()
    written = lines[line - 1] if 0 < line <= len(lines) else ""
    if "\t" in written[: len(written) - len(written.lstrip())]:
        return _NO_TABS
    for told, act in _ACTS.items():
        if told in detail:
            return act
    return _INDENT


# Words.

_NO_TABS = text(
    "這一行用 Tab 縮排，請改成空白。", "This line is indented with a tab; use spaces instead."
)
_INDENT = text(
    "請讓這一行與同一層的欄位對齊，並在欄位名稱後面寫「: 」。",
    "Align this line with the fields beside it, and write “: ” after the name of a field.",
)
_IN_QUOTES = text(
    "含有「: 」或「#」、或以符號開頭的文字請加引號。",
    "Put a text that holds “: ” or “#”, or begins with a sign, in quotes.",
)
_ACTS: Final[Mapping[str, Text]] = {
    "mapping values are not allowed": _IN_QUOTES,
    "cannot start any token": _IN_QUOTES,
    "end of stream": text(
        "引號沒有結束，請補上後引號。", "A quotation mark is not closed; close it."
    ),
    "unknown escape": text(
        "雙引號裡的反斜線請寫兩次，或改用單引號。",
        "Write a backslash in double quotes twice, or use single quotes.",
    ),
    "',' or": text(
        "方括號或大括號沒有結束，請補上；文字裡有括號請加引號。",
        "A bracket is not closed; close it, or put a text with brackets in quotes.",
    ),
    "expected node content": text(
        "方括號或大括號沒有結束，請補上；文字裡有括號請加引號。",
        "A bracket is not closed; close it, or put a text with brackets in quotes.",
    ),
}
_TOO_LARGE = text(
    "檔案超過 {limit} MB，不像是答案檔。", "The file is above {limit} MB: no answers file is."
)
_NOT_UTF8 = text(
    "不是 UTF-8 文字（可能是 Big5）。請用編輯器另存為 UTF-8。",
    "This is not UTF-8 text (Big5, perhaps). Save the file as UTF-8.",
)
_NOT_A_MAPPING = text(
    "最外層應該是「表單名稱: 答案」的一組欄位。",
    "Expected form names and their answers at the top.",
)
_NOT_JSON = text("不是正確的 JSON。", "This is not JSON.")
_REASONS: Final[Mapping[NotRead, Text]] = {
    NotRead.SYNTAX: text(
        "從第 {column} 個字起不是正確的 YAML。{act}",
        "This is not YAML from column {column} on: {detail}. {act}",
    ),
    NotRead.EMPTY: text("檔案是空的。", "The file is empty."),
    NotRead.CONTROL_CHARACTER: text(
        "這裡有看不見的控制字元（{detail}），請刪除。檔案可能不是文字檔，或不是 UTF-8。",
        "An invisible control character ({detail}) stands here; delete it. Perhaps the file is no"
        " text, or not UTF-8.",
    ),
    NotRead.WRITTEN_TWICE: text("「{detail}」寫了兩次。", "“{detail}” is written twice."),
    NotRead.ANCHOR: text(
        "答案檔不用 & 與 *（{detail}）；若是文字請加引號。",
        "An answers file does not use & and * ({detail}); put a text in quotes.",
    ),
    NotRead.TAG: text(
        "答案檔不用 !（{detail}）；若是文字請加引號。",
        "An answers file does not use ! ({detail}); put a text in quotes.",
    ),
    NotRead.KEY: text("欄位名稱應該是一個字。", "Expected a word as the name of a field."),
    NotRead.NUMBER: text(
        "「{detail}」不是這裡能用的數字；若是文字請加引號。",
        "“{detail}” is no number that can stand here; put a text in quotes.",
    ),
    NotRead.SEVERAL_DOCUMENTS: text(
        "一個檔案只放一件申請，這裡又出現「---」。",
        "One file holds one filing; a second one begins here (“---”).",
    ),
    NotRead.TOO_DEEP: text("層數太深，不像是答案檔。", "Nested too deeply for an answers file."),
    NotRead.TOO_MANY_VALUES: text(
        "欄位太多，不像是答案檔。", "Too many values for an answers file."
    ),
}

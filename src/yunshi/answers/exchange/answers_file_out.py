"""A draft as an answers file: YAML with the form beside it as comments, and JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS
from yunshi.answers.exchange.origin import Origin, mark
from yunshi.answers.exchange.shape import exported, forms_of, paper_facts, questions_of
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import ROW_ID, Question, QuestionType
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import (
    condition_in_words,
    limits_in_words,
    listed,
    only_in_words,
    required_in_words,
    text,
    type_in_words,
)


def draft_as_json(pack: Pack, data: Mapping[str, Any]) -> str:
    """The answers that are there, for programs."""
    return json.dumps(exported(pack, data), ensure_ascii=False, indent=2) + "\n"


def draft_as_yaml(pack: Pack, data: Mapping[str, Any], language: str, origin: Origin) -> str:
    """Every question with its label and limits, answered or not, comments in one language."""
    return "\n".join(_Written(pack, data, language, origin).lines()) + "\n"


class _Written:
    def __init__(self, pack: Pack, data: Mapping[str, Any], language: str, origin: Origin) -> None:
        self._pack = pack
        self._data = data
        self._language = language
        self._origin = origin

    def lines(self) -> Iterator[str]:
        yield mark(self._origin)
        yield from self._comment(0, self._pack.programme.name)
        yield from self._comment(0, _HOW)
        yield f"pack: {self._pack.id}"
        yield from self._level("filing", self._data, 0)
        yield ""
        solutions = self._data.get("solutions") or []
        yield "solutions:" if solutions else "solutions: []"
        for number, entry in enumerate(solutions, start=1):
            yield ""
            yield from self._comment(2, _SOLUTION.filled({"number": number}))
            yield f"  - {ROW_ID}: {scalar(str(entry[ROW_ID]))}"
            yield from self._level("solution", entry, 4)

    def _level(self, per: str, level: Mapping[str, Any], indent: int) -> Iterator[str]:
        for form in forms_of(self._pack, per):
            yield ""
            title = text("== {title} ==", "== {title} ==", title=form.title)
            yield from self._comment(indent, title)
            if form.shown_when is not None:
                said = condition_in_words(self._pack, form.shown_when)
                yield from self._comment(indent, _ONLY_WHEN.filled({"said": said}))
            yield f"{' ' * indent}{form.form}:"
            given = level.get(form.form)
            answers = given if isinstance(given, Mapping) else {}
            section = None
            for placed in questions_of(self._pack, form):
                if placed.section is not section:
                    section = placed.section
                    heading = text("-- {title} --", "-- {title} --", title=section.title)
                    yield ""
                    yield from self._comment(indent + 2, heading)
                yield from self._question(placed, answers.get(placed.question.id), indent + 2)
        yield from self._papers(per, level, indent)
        yield from self._declarations(per, level, indent)

    def _question(self, placed: Placed, raw: Any, indent: int) -> Iterator[str]:
        question = placed.question
        yield from self._about(placed, indent)
        margin = " " * indent
        if question.type is not QuestionType.ROWS:
            yield from _entry(margin, question.id, raw)
            return
        for column in question.columns:
            yield from self._about(self._pack.questions[f"{placed.path}.{column.id}"], indent + 4)
        if not isinstance(raw, list) or not all(isinstance(row, Mapping) for row in raw):
            yield from _entry(margin, question.id, raw)
            return
        yield f"{margin}{question.id}:" if raw else f"{margin}{question.id}: []"
        for row in raw:
            yield from _row(question, row, f"{margin}  ")

    def _about(self, placed: Placed, indent: int) -> Iterator[str]:
        question = placed.question
        facts = [
            required_in_words(self._pack, question),
            type_in_words(question),
            *limits_in_words(question).values(),
        ]
        if question.unit is not None:
            facts.append(question.unit)
        said = {"label": question.label, "facts": listed(facts)}
        label = text("{label}（{facts}）", "{label} ({facts})", **said)
        yield from self._comment(indent, label, question.clause)
        for option in question.options:
            only = only_in_words(self._pack, option)
            said = {"id": option.id, "label": option.label, "only": only}
            line = text("  {id}：{label}{only}", "  {id}: {label}{only}", **said)
            yield from self._comment(indent, line)

    def _papers(self, per: str, level: Mapping[str, Any], indent: int) -> Iterator[str]:
        papers = [paper for paper in self._pack.documents.papers if paper.per == per]
        if not papers:
            return
        yield ""
        yield from self._comment(indent, _PAPERS)
        yield f"{' ' * indent}{DOCUMENTS}:"
        for paper in papers:
            yield from self._comment(indent + 2, paper.label, paper.clause)
            yield from _entry(" " * (indent + 2), paper.id, paper_facts(level, paper.id))

    def _declarations(self, per: str, level: Mapping[str, Any], indent: int) -> Iterator[str]:
        declarations = [each for each in self._pack.declarations if each.per == per]
        if not declarations:
            return
        declared = level.get(DECLARATIONS) or {}
        yield ""
        yield from self._comment(indent, _DECLARATIONS)
        yield f"{' ' * indent}{DECLARATIONS}:"
        for each in declarations:
            yield from self._comment(indent + 2, each.title, each.clause)
            yield from _entry(" " * (indent + 2), each.id, declared.get(each.id) or False)

    def _comment(self, indent: int, words: Text, clause: str = "") -> Iterator[str]:
        said = words.in_language(self._language)
        if clause:
            said = f"{said} 〔{clause}〕"
        for line in said.splitlines():
            yield f"{' ' * indent}# {line}".rstrip()


def _row(question: Question, row: Mapping[str, Any], margin: str) -> Iterator[str]:
    names = [ROW_ID] if ROW_ID in row else []
    names += [column.id for column in question.columns]
    names += [name for name in row if name not in names]
    start = f"{margin}- "
    for name in names:
        raw = row.get(name)
        lines = list(_entry(f"{margin}  ", name, raw))
        yield start + lines[0].removeprefix(f"{margin}  ")
        yield from lines[1:]
        start = f"{margin}  "


def _entry(margin: str, name: str, raw: Any) -> Iterator[str]:
    """A field with its value; texts of several lines as blocks, lists of files line by line."""
    name = _key(name)
    if raw is None:
        yield f"{margin}{name}:"
    elif isinstance(raw, str) and _may_be_block(raw):
        yield f"{margin}{name}: |" if raw.endswith("\n") else f"{margin}{name}: |-"
        lines = raw.removesuffix("\n").split("\n")
        yield from (f"{margin}  {line}" if line else "" for line in lines)
    elif isinstance(raw, list) and raw and not all(isinstance(one, str) for one in raw):
        yield f"{margin}{name}:"
        yield from (f"{margin}  - {scalar(one)}" for one in raw)
    else:
        yield f"{margin}{name}: {scalar(raw)}"


def scalar(raw: Any) -> str:
    """A value on one line. Texts are always in quotes: nothing in them can be anything else."""
    if isinstance(raw, str):
        return '"' + _NOT_PLAIN.sub(_escaped, raw) + '"'
    if isinstance(raw, Mapping):
        return "{" + ", ".join(f"{_key(key)}: {scalar(raw[key])}" for key in raw) + "}"
    if isinstance(raw, list):
        return "[" + ", ".join(map(scalar, raw)) + "]"
    return json.dumps(raw)


def _key(key: str) -> str:
    return key if _PLAIN_KEY.fullmatch(key) else scalar(key)


_PLAIN_KEY: Final = re.compile(r"[a-z][a-z0-9_]{0,60}")
_PLAIN: Final = "\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010ffff"
_NOT_PLAIN: Final = re.compile(rf'[^{_PLAIN}]|["\\]')
_BLOCK: Final = re.compile(rf"(?=[^ \t\n])[{_PLAIN}\t]+(\n+[{_PLAIN}\t]+)+\n?")


def _may_be_block(raw: str) -> bool:
    """Whether a text of several lines reads the same when it is written as it is."""
    return "\n" in raw and _BLOCK.fullmatch(raw) is not None


def _escaped(found: re.Match[str]) -> str:
    character = found.group()
    if character in '"\\':
        return f"\\{character}"
    if character in _SHORT:
        return _SHORT[character]
    return f"\\u{ord(character):04x}"


_SHORT: Final = {"\n": "\\n", "\t": "\\t", "\r": "\\r"}

_HOW: Final = text(
    "第一行說明這份草稿的版本，上傳比對時用，請保留。可用 yunshi preflight 檢查。\n"
    "日期寫 2026-06-30 或 115/06/30；文字加引號。留空的欄位表示沒有答案。",
    "The first line says which state of the draft this is; keep it for the comparison when you"
    " upload the file. yunshi preflight checks it.\n"
    "Dates are 2026-06-30 or 115/06/30; texts stand in quotes. An empty field is no answer.",
)
_SOLUTION: Final = text("==== 方案 {number} ====", "==== Solution {number} ====")
_ONLY_WHEN: Final = text("只在此時填：{said}", "Only when {said}")
_PAPERS: Final = text(
    "文件：只列事實，供檢查用。上傳這個檔案不會帶入文件。",
    "Papers: facts only, for checking. Uploading this file brings no paper along.",
)
_DECLARATIONS: Final = text(
    "聲明：供檢查用。上傳這個檔案不會帶入聲明。",
    "Declarations: for checking. Uploading this file declares nothing.",
)

"""An empty answers file for a pack: every field, with what the form says beside it as comments."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.forms import Form, PaperHere, Section, Together
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import Question, QuestionType
from yunshi.rulebook.text import Text
from yunshi.rulebook.wording import (
    bytes_in_words,
    condition_in_words,
    count_in_words,
    limits_in_words,
    listed,
    only_in_words,
    pixels_in_words,
    required_in_words,
    same,
    span_in_words,
    text,
    type_in_words,
)

_WIDTH: Final = 96
"""Columns of a line; a 漢字 takes two."""

_EMPTY: Final = {QuestionType.CHOICES: " []", QuestionType.TICK: " false"}


def answers_template(pack: Pack, language: str) -> str:
    """The template as YAML text, its comments in one language (``zh-Hant`` or ``en``)."""
    return "\n".join(_Template(pack, language).lines()) + "\n"


class _Template:
    def __init__(self, pack: Pack, language: str) -> None:
        self._pack = pack
        self._language = language

    def lines(self) -> Iterator[str]:
        programme = self._pack.programme
        yield from self._comment(0, programme.name)
        yield from self._comment(0, _HOW)
        yield f"pack: {self._pack.id}"
        yield from self._part("filing", 0)
        yield ""
        yield from self._comment(0, _SOLUTIONS)
        yield "solutions:"
        yield "  -"
        yield from self._part("solution", 4)
        yield ""
        yield from self._comment(2, _MORE)

    def _part(self, per: str, indent: int) -> Iterator[str]:
        """The forms, papers and declarations of the filing, or of one solution."""
        margin = " " * indent
        for form in self._pack.forms:
            if form.per == per:
                yield ""
                yield from self._form(form, indent)
        papers = [paper for paper in self._pack.documents.papers if paper.per == per]
        if papers:
            yield ""
            yield from self._comment(indent, _PAPERS)
            yield f"{margin}documents:"
            for paper in papers:
                yield from self._paper(paper, indent + 2)
            for group in self._pack.documents.together:
                if group.at_least_one[0] in {paper.id for paper in papers}:
                    yield from self._group(group, indent + 2)
        declarations = [said for said in self._pack.declarations if said.per == per]
        if declarations:
            yield ""
            yield from self._comment(indent, _DECLARATIONS)
            yield f"{margin}declarations:"
            for declaration in declarations:
                yield from self._declaration(declaration, indent + 2)

    def _form(self, form: Form, indent: int) -> Iterator[str]:
        yield from self._comment(indent, text("== {title} ==", "== {title} ==", title=form.title))
        if form.shown_when is not None:
            said = condition_in_words(self._pack, form.shown_when)
            yield from self._comment(indent, _ONLY_WHEN.filled({"said": said}))
        yield f"{' ' * indent}{form.form}:"
        for section in form.sections:
            yield from self._section(form, section, indent + 2)

    def _section(self, form: Form, section: Section, indent: int) -> Iterator[str]:
        yield ""
        yield from self._comment(indent, text("-- {t} --", "-- {t} --", t=section.title))
        if section.intro is not None:
            yield from self._comment(indent, section.intro)
        if section.shown_when is not None:
            said = condition_in_words(self._pack, section.shown_when)
            yield from self._comment(indent, _ONLY_WHEN.filled({"said": said}))
        for item in section.questions:
            if isinstance(item, PaperHere):
                paper = self._pack.paper_by_id[item.paper]
                yield from self._comment(indent, _PAPER_HERE.filled({"label": paper.label}))
            else:
                placed = self._pack.questions[f"{form.form}.{item.id}"]
                yield from self._question(placed, indent)
        for group in section.together:
            yield from self._group(group, indent)

    def _question(self, placed: Placed, indent: int) -> Iterator[str]:
        question = placed.question
        yield ""
        yield from self._about(placed, indent)
        margin = " " * indent
        if question.type is QuestionType.ROWS:
            yield f"{margin}{question.id}:"
            for number, column in enumerate(question.columns):
                inner = self._pack.questions[f"{placed.path}.{column.id}"]
                yield from self._about(inner, indent + 4)
                start = "  - " if number == 0 else "    "
                yield f"{margin}{start}{column.id}:{_EMPTY.get(column.type, '')}"
        else:
            yield f"{margin}{question.id}:{_EMPTY.get(question.type, '')}"
        for followers in question.followed_by.values():
            for follower in followers:
                inner = self._pack.questions[f"{placed.form.form}.{follower.id}"]
                yield from self._question(inner, indent)

    def _about(self, placed: Placed, indent: int) -> Iterator[str]:
        """What the form says about a question, as comments."""
        question = placed.question
        facts = [
            required_in_words(self._pack, question),
            type_in_words(question),
            *limits_in_words(question).values(),
        ]
        if question.unit is not None:
            facts.append(text("單位：{unit}", "unit: {unit}", unit=question.unit))
        label = text(
            "{label}（{facts}）", "{label} ({facts})", label=question.label, facts=listed(facts)
        )
        yield from self._comment(indent, label, question.clause)
        for option, said in self._conditions(placed):
            yield from self._comment(indent, option.filled({"said": said}))
        for words in (question.help, _example(question)):
            if words is not None:
                yield from self._comment(indent, words)
        for choice in question.options:
            alone = _ALONE if choice.alone else same("")
            line = text(
                "  {id}：{label}{alone}{limited}",
                "  {id}: {label}{alone}{limited}",
                id=choice.id,
                label=choice.label,
                alone=alone,
                limited=only_in_words(self._pack, choice),
            )
            yield from self._comment(indent, line)

    def _conditions(self, placed: Placed) -> Iterator[tuple[Text, Text]]:
        if placed.opened_by is not None:
            opener, option_id = placed.opened_by
            option = opener.question.option(option_id)
            if option is not None:
                said = text(
                    "「{a}」選「{b}」", "“{a}” is “{b}”", a=opener.question.label, b=option.label
                )
                yield _ONLY_WHEN, said
        if placed.question.shown_when is not None:
            yield _ONLY_WHEN, condition_in_words(self._pack, placed.question.shown_when)

    def _paper(self, paper: Paper, indent: int) -> Iterator[str]:
        general = self._pack.documents.general
        facts = [
            required_in_words(self._pack, paper),
            listed(same(kind) for kind in paper.types or general.types),
            text("{n} 以內", "at most {n}", n=bytes_in_words(self._pack.most_bytes(paper))),
            count_in_words(paper.count),
        ]
        if paper.image is not None:
            facts.append(pixels_in_words(self._pack, paper.image))
        if paper.not_older_than is not None:
            span = span_in_words(paper.not_older_than)
            facts.append(_FRESH.filled({"span": span}))
        yield ""
        label = text(
            "{label}（{facts}）", "{label} ({facts})", label=paper.label, facts=listed(facts)
        )
        yield from self._comment(indent, label, paper.clause)
        if paper.shown_when is not None:
            said = condition_in_words(self._pack, paper.shown_when)
            yield from self._comment(indent, _ONLY_WHEN.filled({"said": said}))
        if paper.help is not None:
            yield from self._comment(indent, paper.help)
        for point in paper.holds:
            yield from self._comment(indent, _MUST_SHOW.filled({"point": point.text}))
        yield f"{' ' * indent}{paper.id}:{'' if paper.count.max == 1 else ' []'}"

    def _group(self, group: Together, indent: int) -> Iterator[str]:
        yield from self._comment(indent, group.message, group.clause)

    def _declaration(self, declaration: Declaration, indent: int) -> Iterator[str]:
        yield ""
        yield from self._comment(indent, declaration.title, declaration.clause)
        if declaration.shown_when is not None:
            said = condition_in_words(self._pack, declaration.shown_when)
            yield from self._comment(indent, _ONLY_WHEN.filled({"said": said}))
        for statement in declaration.statements:
            line = text("  {id}：{words}", "  {id}: {words}", id=statement.id, words=statement.text)
            yield from self._comment(indent, line)
        yield from self._comment(indent, declaration.tick)
        if declaration.may_except:
            first = declaration.statements[0].id
            yield from self._comment(indent, _EXCEPT.filled({"first": first}))
        yield f"{' ' * indent}{declaration.id}: false"

    def _comment(self, indent: int, words: Text, clause: str = "") -> Iterator[str]:
        said = words.in_language(self._language)
        if clause:
            said = f"{said} 〔{clause}〕"
        for paragraph in said.splitlines():
            for line in _wrapped(paragraph, _WIDTH - indent - 2):
                yield f"{' ' * indent}# {line}".rstrip()


def _example(question: Question) -> Text | None:
    if question.example is None:
        return None
    return text("範例：{said}", "Example: {said}", said=question.example)


_PIECES = re.compile(r"\s+|[^\s\u2e80-\uffef]+|.")


def _wrapped(paragraph: str, width: int) -> Iterator[str]:
    """Lines of at most so many columns; 漢字 may break anywhere, other words may not."""
    line, columns = "", 0
    for piece in _PIECES.findall(paragraph):
        wide = sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in piece)
        if columns + wide > width and line.strip():
            yield line.rstrip()
            line, columns = "  ", 2
            if piece.isspace():
                continue
        line, columns = line + piece, columns + wide
    yield line.rstrip()


_HOW: Final = text(
    "填好後以 yunshi preflight 檢查。日期寫 2026-06-30 或 115/06/30；"
    "統一編號、電話與含有「: 」或「#」的文字加引號。不用填的欄位留空即可。",
    "Fill this in and check it with yunshi preflight. Dates are 2026-06-30 or 115/06/30; put"
    " business numbers, phone numbers, and texts that hold “: ” or “#” in quotes. Leave empty what"
    " does not apply.",
)
_SOLUTIONS: Final = text(
    "方案：每一個以「-」開始，內容往內縮。",
    "Solutions: each begins with “-”, its content further in.",
)
_MORE: Final = text(
    "要再加一個方案，從「-」起複製上面整段，貼在這裡。",
    "For one more solution copy everything from “-” on and paste it here.",
)
_PAPERS: Final = text(
    "文件：寫檔案路徑（相對於這個檔案），例如 papers/report.pdf；"
    "需要文件日期時寫 {path: papers/report.pdf, dated: 2026-06-30}；"
    "沒有檔案時可以只寫事實 {name: report.pdf, type: pdf, bytes: 20000}；多個檔案寫成清單。",
    "Papers: a path beside this file, such as papers/report.pdf; with a date"
    " {path: papers/report.pdf, dated: 2026-06-30}; without a file its facts"
    " {name: report.pdf, type: pdf, bytes: 20000}; several files as a list.",
)
_DECLARATIONS: Final = text(
    "聲明與同意：同意寫 true。",
    "Declarations and consents: write true to agree.",
)
_FRESH: Final = text("送件前 {span} 內，須寫 dated", "dated within {span}; state dated")
_ONLY_WHEN: Final = text("只在此時填：{said}", "Only when {said}")
_PAPER_HERE: Final = text("（{label}：寫在 documents）", "({label}: see documents)")
_ALONE: Final = text("（不得與其他並選）", " (stands alone)")
_MUST_SHOW: Final = text("須載明：{point}", "Must show: {point}")
_EXCEPT: Final = text(
    '不能聲明某一項時：{agreed: true, except: {{first}: "因為…"}}',
    'If you cannot declare one: {agreed: true, except: {{first}: "because …"}}',
)

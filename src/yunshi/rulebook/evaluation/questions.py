"""Findings about questions: missing, of the wrong kind, beyond a limit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import Any

from yunshi.rulebook import characters
from yunshi.rulebook.calendar import date_text
from yunshi.rulebook.conditions import UNKNOWN
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.reading import (
    Unreadable,
    is_blank,
    most_characters,
    quoted,
    read_value,
)
from yunshi.rulebook.evaluation.scope import Scope, step
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.money import Currency, Money
from yunshi.rulebook.pack.forms import Form, Section, Together
from yunshi.rulebook.pack.model import Placed
from yunshi.rulebook.pack.questions import NUMBER_TYPES, TEXT_TYPES, Question, QuestionType
from yunshi.rulebook.text import Text

_COUNTED_UP_TO = 100_000


def question_findings(scope: Scope) -> Iterator[Finding]:
    """What stands against the answers of one scope, question by question."""
    for placed in scope.pack.questions_per[scope.per]:
        yield from answer_findings(scope, placed)
    for form in scope.pack.forms:
        if form.per == scope.per and scope.shows(form) is True:
            for section in form.sections:
                yield from _group_findings(scope, form, section)


def answer_findings(scope: Scope, placed: Placed) -> Iterator[Finding]:
    """What stands against the answer to one question, its rows included."""
    if scope.asked(placed) is not True:
        return
    raw = scope.raw_answer(placed)
    rule = placed.path
    pointer = scope.pointer(placed.path)
    value = scope.read(placed)
    if value is UNKNOWN:
        if required(scope, placed.question):
            yield _fail(placed.question, f"{rule}.missing", pointer, missing(placed.question))
        return
    yield from value_findings(placed.question, value, rule, pointer, scope)
    if placed.question.type is QuestionType.ROWS and not isinstance(value, Unreadable):
        yield from _row_findings(scope, placed, raw, pointer)


def required(scope: Scope, question: Question) -> bool:
    if question.required_when is not None:
        return scope.decides(question.required_when) is True
    return question.required


def missing(question: Question) -> Text:
    template = messages.MISSING_BY_TYPE.get(question.type, messages.MISSING["write"])
    return question.message or template.filled({"label": _unasked(question.label)})


def _unasked(label: Text) -> Text:
    """A label that is a question, without its mark: the sentence around it ends with its own."""
    return Text.model_construct(zh_hant=label.zh_hant.rstrip("？?"), en=label.en.rstrip("?"))


def value_findings(
    question: Question, value: Any, rule: str, pointer: str, scope: Scope
) -> Iterator[Finding]:
    """What stands against one answer that is there."""
    if isinstance(value, Unreadable):
        message = Text.model_construct(
            zh_hant=f"「{question.label.zh_hant}」：{value.message.zh_hant}",
            en=f"{question.label.en}: {value.message.en}",
        )
        yield _fail(question, f"{rule}.{value.code}", pointer, message)
        return
    today = scope.today
    if question.options:
        yield from _not_offered(question, value, rule, pointer, scope.filing.window)
    if question.type in TEXT_TYPES:
        yield from _text_findings(question, value, rule, pointer)
    elif question.type in NUMBER_TYPES:
        yield from _number_findings(question, value, rule, pointer)
    elif question.type is QuestionType.CHOICES:
        yield from _choices_findings(question, value, rule, pointer)
    elif question.type is QuestionType.DATE and question.limits.not_in_future and value > today:
        filled = {"label": question.label, "today": date_text(today)}
        yield _fail(question, f"{rule}.future", pointer, messages.IN_FUTURE.filled(filled))


def _text_findings(question: Question, value: str, rule: str, pointer: str) -> Iterator[Finding]:
    limit = most_characters(question)
    if characters.exceeds(value, limit):
        count = characters.count(value, stop_at=_COUNTED_UP_TO)
        template = messages.TOO_LONG if count < _COUNTED_UP_TO else messages.FAR_TOO_LONG
        filled = {"label": question.label, "count": count, "limit": limit}
        yield _fail(question, f"{rule}.characters", pointer, template.filled(filled))
        return
    if question.language == "en" and not characters.has_latin_letter(value):
        message = messages.NEEDS_ENGLISH.filled({"label": question.label})
        yield _fail(question, f"{rule}.language", pointer, message)
    elif question.language == "en" and characters.has_han(value):
        message = messages.HOLDS_HAN.filled({"label": question.label})
        yield _look(question, f"{rule}.language", pointer, message)
    for word in question.placeholders:
        if _still_holds(value, word):
            filled = {"label": question.label, "word": word}
            message = messages.PLACEHOLDER.filled(filled)
            yield _look(question, f"{rule}.placeholder", pointer, message)
            return


def _still_holds(value: str, word: str) -> bool:
    """Whether a word of the example stands there by itself: ``N`` does not in ``NTU``."""
    before = r"(?<![A-Za-z0-9])" if word[0].isascii() else ""
    after = r"(?![A-Za-z0-9])" if word[-1].isascii() else ""
    return re.search(before + re.escape(word) + after, value) is not None


def _number_findings(
    question: Question, value: int | Decimal, rule: str, pointer: str
) -> Iterator[Finding]:
    low = _in_smallest_unit(question, question.limits.min)
    high = _in_smallest_unit(question, question.limits.max)
    said: dict[str, object] = {"label": question.label, "value": _shown(question, value)}
    if low is not None and value < low:
        message = messages.TOO_SMALL.filled({**said, "limit": _shown(question, low)})
        yield _fail(question, f"{rule}.min", pointer, message)
    if high is not None and value > high:
        message = messages.TOO_LARGE.filled({**said, "limit": _shown(question, high)})
        yield _fail(question, f"{rule}.max", pointer, message)


def _in_smallest_unit(question: Question, limit: int | float | None) -> int | Decimal | None:
    if limit is None:
        return None
    if question.type is QuestionType.MONEY:
        return round(Decimal(str(limit)) * (100 if question.currency == "USD" else 1))
    return Decimal(str(limit))


def _shown(question: Question, value: int | Decimal) -> object:
    if question.type is QuestionType.MONEY:
        if value < 0:
            return value
        return Money(int(value), Currency(question.currency or "TWD")).text
    return f"{value:,}"


def _not_offered(
    question: Question, value: object, rule: str, pointer: str, window: str | None
) -> Iterator[Finding]:
    """What is chosen although the filing's window does not offer it (R110-CAT-01)."""
    chosen = value if isinstance(value, tuple) else (value,)
    for option in question.options:
        if option.id in chosen and not option.offered_in(window):
            filled = {"label": question.label, "option": option.label}
            message = messages.NOT_OFFERED.filled(filled)
            found = _fail(question, f"{rule}.not_offered", pointer, message)
            yield replace(
                found, refs=option.refs or found.refs, clause=option.clause or found.clause
            )
            return


def _choices_findings(
    question: Question, value: tuple[str, ...], rule: str, pointer: str
) -> Iterator[Finding]:
    low, high = question.limits.at_least, question.limits.at_most
    filled: dict[str, object] = {"label": question.label, "count": len(value)}
    if low is not None and len(value) < low:
        message = messages.TOO_FEW.filled({**filled, "limit": low})
        yield _fail(question, f"{rule}.at_least", pointer, message)
    if high is not None and len(value) > high:
        message = messages.TOO_MANY.filled({**filled, "limit": high, "over": len(value) - high})
        yield _fail(question, f"{rule}.at_most", pointer, message)
    for option in question.options:
        if option.alone and option.id in value and len(value) > 1:
            filled["option"] = option.label
            yield _fail(question, f"{rule}.alone", pointer, messages.NOT_ALONE.filled(filled))


def _row_findings(scope: Scope, placed: Placed, raw: Any, pointer: str) -> Iterator[Finding]:
    question = placed.question
    filled = [(number, row) for number, row in enumerate(raw) if not is_blank(row)]
    low, high = question.limits.at_least, question.limits.at_most
    said: dict[str, object] = {"label": question.label, "count": len(filled)}
    if low is not None and len(filled) < low:
        message = messages.TOO_FEW_ROWS.filled({**said, "limit": low})
        yield _fail(question, f"{placed.path}.at_least", pointer, message)
    if high is not None and len(filled) > high:
        message = messages.TOO_MANY_ROWS.filled({**said, "limit": high, "over": len(filled) - high})
        yield _fail(question, f"{placed.path}.at_most", pointer, message)
    known = {"id", *(column.id for column in question.columns)}
    for number, row in filled:
        for named in question.columns:
            rule = f"{placed.path}.{named.id}"
            column = scope.pack.questions[rule].question
            here = f"{pointer}/{number}/{column.id}"
            value = read_value(column, row.get(column.id))
            if value is not UNKNOWN:
                yield from value_findings(column, value, rule, here, scope)
            elif column.required:
                yield _fail(column, f"{rule}.missing", here, missing(column))
        for name in row:
            if name not in known:
                yield unknown_field(f"{pointer}/{number}", name)


def _group_findings(scope: Scope, form: Form, section: Section) -> Iterator[Finding]:
    if scope.shows(section) is not True:
        return
    for group in section.together:
        if not group_applies(scope, group):
            continue
        members = [scope.pack.questions[f"{form.form}.{name}"] for name in group.at_least_one]
        asked = [placed for placed in members if scope.asked(placed) is True]
        if asked and not any(_answered(scope, placed) for placed in asked):
            yield Finding(
                rule=f"{form.form}.{group.id}",
                refs=group.refs,
                clause=group.clause,
                verdict=Verdict.FAIL,
                blocks=Blocks.SUBMIT,
                path=scope.pointer(asked[0].path),
                message=group.message,
            )


def _answered(scope: Scope, placed: Placed) -> bool:
    """Whether anything was answered, be it of the wrong kind: that has a finding of its own."""
    return scope.read(placed) is not UNKNOWN


def group_applies(scope: Scope, group: Together) -> bool:
    return scope.decides(group.when) is True


def unknown_field(pointer: str, name: object) -> Finding:
    """An answer, beneath a place, to nothing that this programme asks."""
    return Finding(
        rule="unknown_field",
        refs=(),
        clause="",
        verdict=Verdict.FAIL,
        blocks=Blocks.SUBMIT,
        path=f"{pointer}/{step(name)}",
        message=messages.UNKNOWN_FIELD.filled({"name": quoted(str(name), 60)}),
    )


def unknown_fields(scope: Scope) -> Iterator[Finding]:
    """Answers that no form of this scope asks for."""
    forms = {form.form: form for form in scope.pack.forms if form.per == scope.per}
    own = {"documents", "declarations"} | (
        {"solutions", "pack"} if scope.per == "filing" else {"id"}
    )
    for name, part in scope.raw.items():
        pointer = f"{scope.prefix}/{name}"
        if name in own:
            continue
        if name not in forms:
            yield unknown_field(scope.prefix, name)
        elif not isinstance(part, Mapping):
            yield wrong_shape(pointer, messages.NOT_A_MAPPING)
        else:
            for question_id in part:
                placed = scope.pack.questions.get(f"{name}.{question_id}")
                if placed is None or placed.row_of is not None:
                    yield unknown_field(pointer, question_id)


def wrong_shape(pointer: str, message: Text) -> Finding:
    """A part of the answers that is no mapping, or no list, where one belongs."""
    return Finding(
        rule="wrong_shape",
        refs=(),
        clause="",
        verdict=Verdict.FAIL,
        blocks=Blocks.SUBMIT,
        path=pointer,
        message=message,
    )


def _fail(question: Question, rule: str, pointer: str, message: Text) -> Finding:
    return Finding(
        rule, question.refs, question.clause, Verdict.FAIL, Blocks.SUBMIT, pointer, message
    )


def _look(question: Question, rule: str, pointer: str, message: Text) -> Finding:
    return Finding(
        rule, question.refs, question.clause, Verdict.REVIEW, Blocks.NOTHING, pointer, message
    )

"""Drawing questions: from a placed question and its answer to a ``FieldView``."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from typing import Any

from django.utils.translation import gettext as _

from yunshi.answers.pages.browser_conditions import for_browser, posted
from yunshi.answers.pages.dates import date_parts
from yunshi.answers.pages.paper_views import paper_view
from yunshi.answers.pages.section import SectionPage
from yunshi.design.conditions import to_json
from yunshi.design.fields import (
    CURRENCY_MARKS,
    ROW_PLACEHOLDER,
    ColumnView,
    DateValue,
    FieldKind,
    FieldView,
    OptionView,
    RowView,
)
from yunshi.rulebook.evaluation.questions import required
from yunshi.rulebook.evaluation.reading import is_blank
from yunshi.rulebook.pack.forms import PaperHere
from yunshi.rulebook.pack.questions import NUMBER_TYPES, Question, QuestionType

_KINDS = {
    QuestionType.TEXT: FieldKind.TEXT,
    QuestionType.LONG_TEXT: FieldKind.TEXTAREA,
    QuestionType.INTEGER: FieldKind.NUMBER,
    QuestionType.NUMBER: FieldKind.NUMBER,
    QuestionType.MONEY: FieldKind.MONEY,
    QuestionType.DATE: FieldKind.DATE,
    QuestionType.CHOICE: FieldKind.RADIOS,
    QuestionType.CHOICES: FieldKind.CHECKBOXES,
    QuestionType.YES_NO: FieldKind.RADIOS,
    QuestionType.TICK: FieldKind.TICK,
    QuestionType.URL: FieldKind.URL,
    QuestionType.EMAIL: FieldKind.EMAIL,
    QuestionType.PHONE: FieldKind.PHONE,
    QuestionType.UBN: FieldKind.UBN,
    QuestionType.ROWS: FieldKind.TABLE,
}
_LONG_TEXT_FROM = 60
"""A text that may be longer than this gets several lines."""
_SELECT_FROM = 12
"""A single choice with more options than this is a list to search."""
MOST_ROWS = 200
"""Of a table without a limit of its own: more than any form needs, less than an attack."""


def section_fields(page: SectionPage, only: Container[str] | None = None) -> tuple[FieldView, ...]:
    """The section's questions and papers in the pack's order, ready to draw.

    Hidden questions that the browser may open are drawn with their condition; what is hidden for
    good on this page is left out. ``only``: the questions of these ids, and their follow-ups.
    """
    return tuple(_fields(page, only))


def _fields(page: SectionPage, only: Container[str] | None) -> Iterator[FieldView]:
    on_page = {placed.path for placed in page.placed}
    for item in page.section.questions:
        if only is not None and (isinstance(item, PaperHere) or not _is_among(item, only)):
            continue
        if isinstance(item, PaperHere):
            view = paper_view(page, page.pack.paper_by_id[item.paper], on_page)
            if view is not None:
                yield view
        else:
            yield from _question(page, item, on_page)


def _is_among(question: Question, only: Container[str]) -> bool:
    return question.id in only or any(
        _is_among(follower, only)
        for followers in question.followed_by.values()
        for follower in followers
    )


def _question(page: SectionPage, question: Question, on_page: set[str]) -> Iterator[FieldView]:
    shown_when = ""
    if question.shown_when is not None:
        live = for_browser(question.shown_when, page.scope, page.pack, on_page)
        if live == {"known": False}:
            return
        shown_when = to_json(live)
    yield _field(page, question, shown_when, on_page)


def _field(page: SectionPage, question: Question, shown_when: str, on_page: set[str]) -> FieldView:
    path = f"{page.form.form}.{question.id}"
    raw = page.scope.raw_answer(page.pack.questions[path])
    pointer = page.scope.pointer(path)
    kind = _kind(question)
    answered = not is_blank(raw) or raw is False
    read_only = not page.may_change(page.address(question))
    return FieldView(
        name=question.id,
        id=f"q-{question.id.replace('_', '-')}",
        kind=kind,
        label=page.words(question.label),
        hint=limit_hint(page, question),
        # Where nothing can be typed, nobody needs to be told how.
        guidance="" if read_only else page.words(question.help),
        example="" if read_only else page.words(question.example),
        clause="" if read_only else question.clause,
        clause_url=page.clause_url(question.clause),
        value=_typed(question, raw),
        errors=page.errors_at(pointer, answered=answered),
        required=required(page.scope, question),
        read_only=read_only,
        shown_when=shown_when,
        limit_characters=question.limits.characters,
        lines=_lines(question),
        options=_options(page, question, raw, on_page),
        date=date_parts(raw) if question.type is QuestionType.DATE else DateValue(),
        currency=question.currency or "",
        unit=page.words(question.unit),
        columns=_columns(page, question),
        rows=_rows(page, question, raw, pointer),
        row_template=_row(page, question, {"id": ROW_PLACEHOLDER}, "")
        if question.columns
        else None,
        minimum_rows=(question.limits.at_least or 0) if question.columns else 0,
        maximum_rows=(question.limits.at_most or MOST_ROWS) if question.columns else None,
    )


def _kind(question: Question) -> FieldKind:
    if question.type is QuestionType.TEXT and (question.limits.characters or 0) > _LONG_TEXT_FROM:
        return FieldKind.TEXTAREA
    if question.type is QuestionType.CHOICE and len(question.options) > _SELECT_FROM:
        return FieldKind.COMBOBOX
    return _KINDS[question.type]


def _lines(question: Question) -> int:
    characters = question.limits.characters or 400
    return min(10, max(3, characters // 40))


def limit_hint(page: SectionPage, question: Question) -> str:
    """The limits of a question as a sentence, made from its numbers."""
    limits = question.limits
    parts: list[str] = []
    if question.type is QuestionType.CHOICES:
        if limits.at_least and limits.at_most:
            parts.append(
                _("Choose %(least)d to %(most)d.")
                % {"least": limits.at_least, "most": limits.at_most}
            )
        elif limits.at_most:
            parts.append(_("Choose at most %(most)d.") % {"most": limits.at_most})
        else:
            parts.append(_("Choose all that apply."))
    elif question.type is QuestionType.ROWS and limits.at_most:
        parts.append(_("At most %(most)d rows.") % {"most": limits.at_most})
    elif question.type in NUMBER_TYPES and limits.min is not None and limits.max is not None:
        parts.append(
            _("A number from %(least)s to %(most)s.")
            % {"least": f"{limits.min:,}", "most": _amount(page, question, limits.max)}
        )
    elif question.type in NUMBER_TYPES and limits.min is not None and limits.min > 1:
        # That there is one at all needs no saying.
        parts.append(_("At least %(least)s.") % {"least": _amount(page, question, limits.min)})
    if question.language == "en":
        parts.append(_("In English."))
    return " ".join(parts)


def _amount(page: SectionPage, question: Question, number: float) -> str:
    """A figure with what it counts."""
    if question.currency:
        return f"{CURRENCY_MARKS.get(question.currency, question.currency)}{number:,}"
    return f"{number:,} {page.words(question.unit)}".strip()


def _typed(question: Question, raw: object) -> str:
    if raw is None or isinstance(raw, list | dict):
        return ""
    if question.type is QuestionType.TICK:
        return "yes" if raw is True else ""
    if question.type is QuestionType.MONEY and type(raw) is int:
        return f"{raw:,}"
    return posted(raw)


def _options(
    page: SectionPage, question: Question, raw: object, on_page: set[str]
) -> tuple[OptionView, ...]:
    if question.type is QuestionType.YES_NO:
        return (
            OptionView("yes", _("Yes"), checked=raw is True),
            OptionView("no", _("No"), checked=raw is False),
        )
    chosen = raw if isinstance(raw, list) else [raw]
    return tuple(
        OptionView(
            option.id,
            page.words(option.label),
            checked=option.id in chosen,
            follow_ups=tuple(
                view
                for follower in question.followed_by.get(option.id, ())
                for view in _question(page, follower, on_page)
            ),
        )
        for option in question.options
        # What was chosen before is shown although it is not offered: it has to be taken away.
        if option.offered_in(page.scope.filing.window) or option.id in chosen
    )


def _columns(page: SectionPage, question: Question) -> tuple[ColumnView, ...]:
    return tuple(
        ColumnView(
            page.words(column.label),
            hint=_("at most %(most)d characters") % {"most": column.limits.characters}
            if column.limits.characters
            else "",
        )
        for column in question.columns
    )


def _rows(page: SectionPage, question: Question, raw: object, pointer: str) -> tuple[RowView, ...]:
    if not isinstance(raw, list):
        return ()
    return tuple(
        _row(page, question, row, f"{pointer}/{number}")
        for number, row in enumerate(raw)
        if isinstance(row, dict)
    )


def _row(page: SectionPage, question: Question, row: Mapping[str, Any], pointer: str) -> RowView:
    key = str(row.get("id") or pointer.rpartition("/")[2])
    return RowView(
        key, tuple(_cell(page, question, column, row, key, pointer) for column in question.columns)
    )


def _cell(
    page: SectionPage,
    question: Question,
    column: Question,
    row: Mapping[str, Any],
    key: str,
    pointer: str,
) -> FieldView:
    raw = row.get(column.id)
    return FieldView(
        name=f"{question.id}.{key}.{column.id}",
        id=f"q-{question.id}-{key}-{column.id}".replace("_", "-").replace(
            "--row--", ROW_PLACEHOLDER
        ),
        kind=_kind(column),
        label=page.words(column.label),
        value=_typed(column, raw),
        errors=page.errors_at(f"{pointer}/{column.id}", answered=not is_blank(raw)),
        required=column.required,
        read_only=not page.may_change(page.address(question)),
        limit_characters=column.limits.characters,
        lines=2,
        options=_options(page, column, raw, set()),
        currency=column.currency or "",
        unit=page.words(column.unit),
    )

"""Reading what a section's page posted: answers by address, as typed where they are not valid.

A whole page posts every field. Autosave posts only the changed names (``changed``), so a table or
a date is put together with what the draft already holds.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from django.http import QueryDict

from yunshi.answers.addresses import Address
from yunshi.answers.pages.dates import date_parts, read_parts
from yunshi.answers.pages.field_views import MOST_ROWS
from yunshi.answers.pages.section import SectionPage
from yunshi.rulebook.conditions import UNKNOWN
from yunshi.rulebook.evaluation.reading import Unreadable, is_blank, read_value
from yunshi.rulebook.pack.questions import Question, QuestionType

_ROW_KEY = re.compile(r"[A-Za-z0-9-]{1,64}")


def read_posted(page: SectionPage, post: QueryDict) -> dict[Address, Any]:
    """The answers of the section that were posted; ``None`` for those emptied.

    Only questions of this section are read, and only those that may be changed, whatever else
    the request holds.
    """
    changed = set(post.getlist("changed"))
    answers: dict[Address, Any] = {}
    for placed in page.placed:
        question = placed.question
        address = page.address(question)
        if not page.may_change(address):
            continue
        if changed and not any(
            name == question.id or name.startswith(f"{question.id}.") for name in changed
        ):
            continue
        standing = page.scope.raw_answer(placed)
        answers[address] = _read(question, post, standing, partial=bool(changed))
    return answers


def _read(question: Question, post: QueryDict, standing: Any, *, partial: bool) -> Any:
    if question.type is QuestionType.ROWS:
        return _rows(question, post, standing, partial=partial)
    if question.type is QuestionType.DATE:
        return _date(question.id, post, standing, partial=partial)
    if question.type is QuestionType.CHOICES:
        return list(dict.fromkeys(post.getlist(question.id))) or None
    return _one(question, post.get(question.id))


def _one(question: Question, text: str | None) -> Any:
    if text is None or not text.strip():
        return None
    if question.type is QuestionType.TICK:
        return True if text == "yes" else None
    if question.type is QuestionType.YES_NO:
        return {"yes": True, "no": False}.get(text)
    text = text.replace("\r\n", "\n")
    value = read_value(question, text)
    if value is UNKNOWN or isinstance(value, Unreadable):
        return text
    if question.type is QuestionType.INTEGER or (
        question.type is QuestionType.MONEY and question.currency == "TWD"
    ):
        return value
    return text


def _date(name: str, post: QueryDict, standing: Any, *, partial: bool) -> str | None:
    before = date_parts(standing) if partial else date_parts(None)
    year, month, day = (
        post.get(f"{name}.{part}", getattr(before, part)) for part in ("year", "month", "day")
    )
    return read_parts(year, month, day)


def _rows(question: Question, post: QueryDict, standing: Any, *, partial: bool) -> Any:
    before: dict[str, Mapping[str, Any]] = {}
    if partial and isinstance(standing, list):
        before = {str(row.get("id")): row for row in standing if isinstance(row, dict)}
    keys = post.getlist(question.id)
    if partial and question.id not in post:
        # A row that was empty when it was added is not kept; its cells bring it back.
        keys = [*before, *_rows_of_cells(question, post)]
    rows: list[dict[str, Any]] = []
    for key in dict.fromkeys(keys):
        if not _ROW_KEY.fullmatch(key) or len(rows) >= MOST_ROWS:
            continue
        row: dict[str, Any] = {"id": key}
        for column in question.columns:
            name = f"{question.id}.{key}.{column.id}"
            value = (
                _one(column, post.get(name))
                if name in post or not partial
                else before.get(key, {}).get(column.id)
            )
            if value is not None:
                row[column.id] = value
        if not is_blank(row):
            rows.append(row)
    return rows or None


def _rows_of_cells(question: Question, post: QueryDict) -> list[str]:
    """The keys of the rows of which cells were posted, in the order of the request."""
    parts = [name.split(".") for name in post]
    return [part[1] for part in parts if len(part) == 3 and part[0] == question.id]

"""The page on which something is moved: a form, then what will happen, then it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar
from uuid import uuid4

from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from yunshi.casework.acting import Refused
from yunshi.design.fields import FieldView
from yunshi.design.language import words_of
from yunshi.design.parts import Crumb, DataTable, ErrorLink, SummaryRow

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Preview:
    """What will happen."""

    facts: tuple[SummaryRow, ...]
    notes: tuple[str, ...] = ()
    table: DataTable | None = None
    table_title: str = ""


@dataclass(frozen=True, slots=True)
class MovePage:
    title: str
    sub: str
    crumbs: tuple[Crumb, ...]
    about: tuple[str, ...]
    """What a reader must know before anything is typed."""
    fields: tuple[FieldView, ...]
    back_url: str
    does: str
    """The button by which it is done."""
    preview: Preview | None = None
    sent_along: tuple[tuple[str, str], ...] = ()
    """What the page of the preview posts again, unseen."""
    said: tuple[str, ...] = ()
    """Why it was refused, where no field says it."""
    history: DataTable | None = None
    history_title: str = ""

    @property
    def errors(self) -> tuple[ErrorLink, ...]:
        at_fields = [ErrorLink(error, each.id) for each in self.fields for error in each.errors]
        return tuple(at_fields) or tuple(map(ErrorLink, self.said))


def draw_move(request: HttpRequest, page: MovePage) -> HttpResponse:
    errors = page.errors if page.preview is None else ()
    return render(
        request,
        "portal/office/move.html",
        {"page": page, "errors": errors, "has_errors": bool(errors), "key": uuid4().hex},
        status=422 if errors else 200,
    )


def tried(act: Callable[[], T]) -> T:
    """What would come of an act; everything is taken back again."""
    with transaction.atomic():
        outcome = act()
        transaction.set_rollback(True)
    return outcome


def said_by(outcome: object) -> tuple[str, ...]:
    """Why an act was refused; nothing when it was not."""
    return words_of(outcome.findings) if isinstance(outcome, Refused) else ()

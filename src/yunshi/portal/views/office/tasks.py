"""The tasks that wait for one officer, or for any of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from yunshi.casework.arrival import arrived_at
from yunshi.design.parts import DueView
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import OfficeRequest, of_officers
from yunshi.portal.views.office.task_words import task_words
from yunshi.programmes.queries import working_days
from yunshi.reviews.pages.due import due_view
from yunshi.reviews.queries import TaskRow, open_tasks_of
from yunshi.rulebook.calendar import WorkingDays


@dataclass(frozen=True, slots=True)
class WaitingTask:
    id: int
    words: str
    case: UUID
    name: str
    vendor: str
    given_by: str
    due: DueView | None
    is_mine: bool
    key: str


@require_safe
@of_officers
def tasks(request: OfficeRequest) -> HttpResponseBase:
    """What the officer is asked to do, and what nobody in particular is."""
    rows = open_tasks_of(request.actor)
    names = names_of({row.task.opened_by for row in rows})
    at, calendar = arrived_at(request), working_days()
    shown = tuple(
        _view(
            row,
            names.get(row.task.opened_by, _("somebody who has left"))
            if row.task.opened_by
            else _("the system"),
            at,
            calendar,
            request.user.pk,
        )
        for row in rows
    )
    return render(
        request,
        "portal/office/tasks.html",
        {
            "mine": tuple(each for each in shown if each.is_mine),
            "anybodys": tuple(each for each in shown if not each.is_mine),
        },
    )


def _view(
    row: TaskRow, given_by: str, at: datetime, calendar: WorkingDays, me: UUID
) -> WaitingTask:
    task = row.task
    return WaitingTask(
        id=task.pk,
        words=task_words(task),
        case=task.case_id,
        name=f"{row.receipt} {row.solution}".strip(),
        vendor=row.vendor,
        given_by=given_by,
        due=due_view(task.due_at, at, calendar) if task.due_at else None,
        is_mine=task.assignee == me,
        key=uuid4().hex,
    )

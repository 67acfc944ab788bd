"""The office's own work on a case: notes, calls, tasks, and who looks after it. Officers only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_POST, require_safe

from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.casework.models import Task
from yunshi.design import dates
from yunshi.design.fields import DateValue, FieldView
from yunshi.design.language import words_of
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import (
    OfficeRequest,
    as_officer,
    of_an_office,
    of_officers,
    posted_key,
)
from yunshi.portal.views.office.case_page import Typed, draw
from yunshi.portal.views.office.note_forms import (
    call_fields,
    call_words,
    end_of_day,
    note_field,
    officer_chosen,
    officer_field,
    task_fields,
)
from yunshi.portal.views.office.task_words import task_words
from yunshi.reviews import services
from yunshi.reviews.models import CaseNote
from yunshi.reviews.pages.reach import reach_of
from yunshi.reviews.queries import CaseInReview, colleagues, is_late, notes_of, tasks_of

TAB: Final = "notes"
_PLACES: Final = {"lapsing": "portal:office:lapsing", "tasks": "portal:office:tasks"}
"""Pages from which a form comes and to which it leads back."""


@dataclass(frozen=True, slots=True)
class NoteView:
    """One note, or one call."""

    is_call: bool
    is_erased: bool
    outcome: str
    whom: str
    number: str
    text: str
    by: str
    at: datetime


@dataclass(frozen=True, slots=True)
class TaskView:
    id: int
    words: str
    who: str
    given_by: str
    due_at: datetime | None
    is_late: bool
    done: str
    """By whom and when; empty while it is open."""
    is_open: bool
    to: FieldView
    """To whom it can be handed on."""


@dataclass(frozen=True)
class _Refused:
    """Which form was refused, what was typed into it, and why."""

    form: str = ""
    typed: Mapping[str, str] = field(default_factory=dict)
    said: tuple[str, ...] = ()

    def typed_into(self, form: str) -> Mapping[str, str] | None:
        return self.typed if self.form == form else None

    def said_of(self, form: str) -> tuple[str, ...]:
        return self.said if self.form == form else ()


@require_safe
@of_an_office
def notes(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Notes, calls and tasks, the latest first."""
    return _draw(request, as_officer(request, case))


@require_POST
@of_an_office
def note(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Adds a note."""
    seen = as_officer(request, case)
    outcome = services.write_note(
        seen.case.id, request.actor, request.POST.get("text", ""), key=posted_key(request)
    )
    return _after(request, seen, "note", outcome, _("Noted."))


@require_POST
@of_an_office
def call(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Logs a call."""
    seen = as_officer(request, case)
    posted = request.POST
    if posted.get("outcome") not in CaseNote.Outcome.values:
        said = (_("Choose how the call ended."),)
        return _draw(request, seen, _Refused("call", posted.dict(), said))
    outcome = services.write_note(
        seen.case.id,
        request.actor,
        posted.get("text", ""),
        key=posted_key(request),
        call=services.Call(
            posted.get("whom", ""), posted.get("number", ""), CaseNote.Outcome(posted["outcome"])
        ),
    )
    return _after(request, seen, "call", outcome, _("The call is logged."))


@require_POST
@of_an_office
def assign(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Gives the case to an officer, or to nobody."""
    seen = as_officer(request, case)
    try:
        officer = officer_chosen(request.POST.get("officer", ""))
        before = request.POST.get("seen", "")
        seen_with = services.SeenAssigned(UUID(before) if before else None)
    except ValueError:
        said = (_("Choose an officer, or nobody."),)
        return _draw(request, seen, _Refused("assign", request.POST.dict(), said))
    outcome = services.assign_case(
        seen.case.id,
        request.actor,
        officer,
        key=posted_key(request),
        arrived_at=arrived_at(request),
        seen=seen_with,
    )
    if not isinstance(outcome, Refused) and outcome.officer is not None:
        name = names_of([outcome.officer]).get(outcome.officer, "")
        done = _("Assigned to %(name)s.") % {"name": name}
    else:
        done = _("Assigned to nobody.")
    return _after(request, seen, "assign", outcome, done)


@require_POST
@of_an_office
def task(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Asks an officer, or all of them, for something."""
    seen = as_officer(request, case)
    posted = request.POST
    parts = [posted.get(f"due.{part}", "").strip() for part in ("year", "month", "day")]
    day = DateValue(*parts)
    try:
        assignee = officer_chosen(posted.get("assignee", ""))
    except ValueError:
        said = (_("Choose an officer, or nobody."),)
        return _draw(request, seen, _Refused("task", posted.dict(), said))
    if any(parts) and day.gregorian is None:
        said = (_("There is no such day. Write it like 115/06/30."),)
        return _draw(request, seen, _Refused("task", posted.dict(), said))
    outcome = services.give_task(
        seen.case.id,
        request.actor,
        posted.get("words", ""),
        assignee=assignee,
        due_at=end_of_day(day.gregorian) if day.gregorian is not None else None,
        key=posted_key(request),
        arrived_at=arrived_at(request),
    )
    return _after(request, seen, "task", outcome, _("The task is given."))


@require_POST
@of_officers
def task_done(request: OfficeRequest, task: int) -> HttpResponseBase:
    """Says that a task is done."""
    row = _task(request, task)
    outcome = services.finish_task(row.pk, request.actor, key=posted_key(request))
    if isinstance(outcome, Refused):
        raise Http404
    said = _("Done.") if outcome else _("It was done before.")
    messages.success(request, said)
    return redirect(_back(request, row.case_id))


@require_POST
@of_officers
def task_passed_on(request: OfficeRequest, task: int) -> HttpResponseBase:
    """Gives a task to another officer."""
    row = _task(request, task)
    try:
        assignee = officer_chosen(request.POST.get("assignee", ""))
    except ValueError:
        messages.error(request, _("Choose an officer, or nobody."))
        return redirect(_back(request, row.case_id))
    outcome = services.pass_task_on(row.pk, request.actor, assignee, key=posted_key(request))
    if isinstance(outcome, Refused):
        messages.error(request, " ".join(words_of(outcome.findings)))
    elif outcome is None:
        messages.info(request, _("It was done before."))
    else:
        messages.success(request, _("The task is given."))
    return redirect(_back(request, row.case_id))


def _task(request: OfficeRequest, task: int) -> Task:
    """A task of a case that the actor is an officer for; any other is not there."""
    row = Task.objects.filter(pk=task).first()
    if row is None:
        raise Http404
    as_officer(request, row.case_id)
    return row


def _back(request: OfficeRequest, case: UUID) -> str:
    place = _PLACES.get(request.POST.get("back", ""))
    return reverse(place) if place else reverse("portal:office:case_notes", args=[case])


def _after(
    request: OfficeRequest, seen: CaseInReview, form: str, outcome: object, done: str
) -> HttpResponseBase:
    if isinstance(outcome, Refused):
        refused = _Refused(form, request.POST.dict(), words_of(outcome.findings))
        return _draw(request, as_officer(request, seen.case.id), refused)
    messages.success(request, done)
    return redirect(_back(request, seen.case.id))


def _draw(
    request: OfficeRequest, seen: CaseInReview, refused: _Refused | None = None
) -> HttpResponse:
    refused = refused or _Refused()
    written, tasks = notes_of(seen.case.id), tasks_of(seen.case.id)
    officers = colleagues(seen.case.programme)
    names = names_of(
        {
            *(each.written_by for each in written),
            *(each.assignee for each in tasks),
            *(each.opened_by for each in tasks),
            *(each.done_by for each in tasks),
        }
    )
    me, at = request.user.pk, arrived_at(request)
    reach = reach_of(seen.pack, seen.snapshot.data)
    typed = refused.typed_into("note")
    content = {
        "notes": tuple(_note(each, names) for each in written),
        "tasks": tuple(
            _task_view(
                each,
                names,
                at,
                officer_field(
                    "assignee",
                    f"task-{each.pk}-to",
                    _("To whom"),
                    officers,
                    me,
                    str(each.assignee or ""),
                ),
            )
            for each in tasks
        ),
        "note": note_field("note", (typed or {}).get("text", ""), refused.said_of("note")),
        "call": call_fields("call", reach, refused.typed_into("call"), refused.said_of("call")),
        "task": task_fields(officers, me, refused.typed_into("task"), refused.said_of("task")),
        "officer": officer_field(
            "officer", "officer", _("Looked after by"), officers, me, str(seen.assigned_to or "")
        ),
        "phones": reach.phones,
        "refused": refused.form,
        "keys": {form: uuid4().hex for form in ("note", "call", "task", "assign")},
    }
    return draw(request, seen, TAB, content, Typed(said=refused.said))


def _note(row: CaseNote, names: Mapping[UUID, str]) -> NoteView:
    return NoteView(
        is_call=row.is_call,
        is_erased=row.is_erased,
        outcome=call_words(row),
        whom=row.whom,
        number=row.number,
        text=row.text,
        by=names.get(row.written_by, _("somebody who has left")),
        at=row.written_at,
    )


def _task_view(row: Task, names: Mapping[UUID, str], at: datetime, to: FieldView) -> TaskView:
    gone = _("somebody who has left")
    done = ""
    if row.done_at is not None:
        by = names.get(row.done_by, gone) if row.done_by else _("the system")
        done = f"{dates.show(row.done_at)}　{by}"
    return TaskView(
        id=row.pk,
        words=task_words(row),
        who=names.get(row.assignee, gone)
        if row.assignee
        else pgettext("task", "any officer of the programme"),
        given_by=names.get(row.opened_by, gone) if row.opened_by else _("the system"),
        due_at=row.due_at,
        is_late=is_late(row, at),
        done=done,
        is_open=row.done_at is None,
        to=to,
    )

"""Notes, tasks and who looks after what: the office's own work. Officers of the programme only."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery

from yunshi.applications.models import Solution
from yunshi.casework.acting import Actor
from yunshi.casework.models import Task
from yunshi.parties.models import Person
from yunshi.programmes.queries import StaffMember, staff_of
from yunshi.reviews.models import Assignment, CaseNote
from yunshi.reviews.queries.office import office_programmes
from yunshi.rulebook.lifecycle import Role


def officer_programmes(actor: Actor) -> tuple[str, ...]:
    """The programmes in which the actor is an officer."""
    return tuple(
        programme for programme, roles in office_programmes(actor).items() if Role.OFFICER in roles
    )


def assigned_to(case: str) -> Subquery:
    """Who looks after the case in a column, or NULL; for other queries."""
    standing = Assignment.objects.filter(case=OuterRef(case), ended_at=None)
    return Subquery(standing.values("officer")[:1])


def name_of_person(person: str) -> Subquery:
    """What the person in a column is called; for other queries."""
    return Subquery(Person.objects.filter(pk=OuterRef(person)).values("name")[:1])


def officer_of(case: UUID) -> UUID | None:
    """Who looks after a case."""
    rows = Assignment.objects.filter(case=case, ended_at=None)
    return rows.values_list("officer", flat=True).first()


def count_of_notes(case: str) -> Subquery:
    """How many notes and calls there are about the case in a column; NULL for none."""
    notes = CaseNote.objects.filter(case=OuterRef(case)).order_by().values("case")
    return Subquery(notes.annotate(number=Count("pk")).values("number"))


def notes_of(case: UUID) -> tuple[CaseNote, ...]:
    """Notes and calls about a case, the latest first."""
    return tuple(CaseNote.objects.filter(case=case).order_by("-written_at", "-pk"))


def last_calls(cases: Iterable[UUID]) -> Mapping[UUID, CaseNote]:
    """The last call about each of the cases that were called about."""
    calls = CaseNote.objects.filter(case__in=list(cases)).exclude(outcome="")
    return {call.case_id: call for call in calls.order_by("written_at", "pk")}


def tasks_of(case: UUID) -> tuple[Task, ...]:
    """The tasks of a case: open ones by due date, then those that are over, the latest first."""
    rows = Task.objects.filter(case=case, role=Role.OFFICER.value).exclude(handed_to__isnull=False)
    tasks = sorted(rows, key=lambda task: (task.due_at is None, task.due_at or task.opened_at))
    over = sorted(
        (task for task in tasks if task.done_at is not None),
        key=lambda task: task.done_at or task.opened_at,
        reverse=True,
    )
    return (*(task for task in tasks if task.done_at is None), *over)


@dataclass(frozen=True, slots=True)
class TaskRow:
    """An open task with the case that it is about."""

    task: Task
    receipt: str
    solution: str
    vendor: str


def open_tasks_of(actor: Actor) -> tuple[TaskRow, ...]:
    """What the actor is asked to do, and what any officer of the programme may take, by due date.

    Two queries, however many there are.
    """
    tasks = list(_for(actor).select_related("case").order_by("due_at", "opened_at", "pk"))
    about = {
        row.case_id: row
        for row in Solution.objects.filter(case__in=[task.case_id for task in tasks])
        .select_related("filing__receipt", "filing__organisation")
        .exclude(filing__submitted_at=None)
    }
    return tuple(
        TaskRow(
            task,
            about[task.case_id].filing.receipt.number,
            about[task.case_id].name,
            about[task.case_id].filing.organisation.name,
        )
        for task in tasks
        if task.case_id in about
    )


def count_open_tasks(actor: Actor) -> int:
    """How many open tasks are the actor's own."""
    return Task.objects.filter(assignee=actor.person, done_at=None).count() if actor.person else 0


def _for(actor: Actor) -> QuerySet[Task]:
    return Task.objects.filter(
        Q(assignee=actor.person) | Q(assignee=None),
        done_at=None,
        role=Role.OFFICER.value,
        case__programme__in=officer_programmes(actor),
    )


def colleagues(programme: str) -> tuple[StaffMember, ...]:
    """The officers of a programme, by name."""
    officers = staff_of(programme, Role.OFFICER)
    return tuple(sorted(officers, key=lambda each: (each.name, each.email)))


def is_late(task: Task, at: datetime) -> bool:
    return task.done_at is None and task.due_at is not None and task.due_at < at

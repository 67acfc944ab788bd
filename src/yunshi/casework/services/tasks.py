"""Work that waits for somebody."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.acting import Actor
from yunshi.casework.models import Task
from yunshi.rulebook.lifecycle import Role


def open_task(
    case: UUID,
    kind: str,
    role: Role,
    *,
    assignee: UUID | None = None,
    due_at: datetime | None = None,
    words: str = "",
    about: str = "",
    by: UUID | None = None,
) -> Task:
    """Asks a role, or one person of it, for something; the open task if it is asked already."""
    Task.objects.bulk_create(
        [
            Task(
                case_id=case,
                kind=kind,
                role=role.value,
                assignee=assignee,
                words=words,
                about=about,
                opened_at=clock.now(),
                opened_by=by,
                due_at=due_at,
            )
        ],
        ignore_conflicts=True,
    )
    return Task.objects.get(
        case_id=case, kind=kind, assignee=assignee, about=about, words=words, done_at=None
    )


def complete_task(task: int, actor: Actor) -> bool:
    """Ends a task; ``False`` when it was done before."""
    done = Task.objects.filter(pk=task, done_at=None).update(
        done_at=clock.now(), done_by=actor.person
    )
    return done == 1


def hand_on_task(task: int, actor: Actor, assignee: UUID | None) -> Task | None:
    """Gives an open task to somebody else, or to nobody in particular.

    ``None`` when it was done or handed on before. The first row stays, with the name of who
    handed it on.
    """
    with transaction.atomic():
        standing = Task.objects.select_for_update().filter(pk=task, done_at=None).first()
        if standing is None:
            return None
        if standing.assignee == assignee:
            return standing
        complete_task(task, actor)
        following = open_task(
            standing.case_id,
            standing.kind,
            Role(standing.role),
            assignee=assignee,
            due_at=standing.due_at,
            words=standing.words,
            about=standing.about,
            by=actor.person,
        )
        if not Task.objects.filter(handed_to=following).exists():
            Task.objects.filter(pk=task).update(handed_to=following)
    return following

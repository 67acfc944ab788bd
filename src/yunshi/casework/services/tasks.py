"""Work that waits for somebody."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

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
) -> Task:
    """Asks a role, or one person of it, for something; the open task if it is asked already."""
    Task.objects.bulk_create(
        [
            Task(
                case_id=case,
                kind=kind,
                role=role.value,
                assignee=assignee,
                opened_at=clock.now(),
                due_at=due_at,
            )
        ],
        ignore_conflicts=True,
    )
    return Task.objects.get(case_id=case, kind=kind, assignee=assignee, done_at=None)


def complete_task(task: int, actor: Actor) -> bool:
    """Ends a task; ``False`` when it was done before."""
    done = Task.objects.filter(pk=task, done_at=None).update(
        done_at=clock.now(), done_by=actor.person
    )
    return done == 1

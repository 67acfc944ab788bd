"""What officers ask one another to do about a case."""

from __future__ import annotations

from datetime import datetime
from typing import Final
from uuid import UUID

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import Case, Task
from yunshi.casework.refusals import not_in_this_role
from yunshi.casework.services import complete_task, hand_on_task, open_task, record_refusal
from yunshi.programmes.queries import staff_of
from yunshi.reviews import refusals
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

GIVEN: Final = "given"
"""The kind of task that an officer writes; others are opened by what happened."""
LONGEST_TASK: Final = 500
"""Characters of what is to be done."""


def give_task(
    case_id: UUID,
    actor: Actor,
    words: str,
    *,
    assignee: UUID | None,
    due_at: datetime | None,
    key: str,
    arrived_at: datetime,
) -> Task | Refused:
    """Asks an officer of the programme, or all of them, to do something about a case.

    Refused without words, for a due instant that has passed, and for somebody who is no officer
    there. The same asked again while it is open is the same task. Raises Case.DoesNotExist.
    """
    case = Case.objects.get(pk=case_id)
    said = words.strip()
    finding = _in_the_way(case, actor, assignee)
    if finding is None and not said:
        finding = refusals.task_without_words()
    if finding is None and len(said) > LONGEST_TASK:
        finding = refusals.note_too_long(LONGEST_TASK)
    if finding is None and due_at is not None and due_at <= arrived_at:
        finding = refusals.task_due_passed()
    if finding is not None:
        return _refused("give_task", case, finding, actor, key)
    return open_task(
        case.id,
        GIVEN,
        Role.OFFICER,
        assignee=assignee,
        due_at=due_at,
        words=said,
        by=actor.person,
    )


def finish_task(task_id: int, actor: Actor, *, key: str) -> bool | Refused:
    """An officer says that it is done; ``False`` when it was before. Raises Task.DoesNotExist."""
    task = Task.objects.select_related("case").get(pk=task_id)
    finding = _in_the_way(task.case, actor, None)
    if finding is not None:
        return _refused("finish_task", task.case, finding, actor, key)
    return complete_task(task.pk, actor)


def pass_task_on(
    task_id: int, actor: Actor, assignee: UUID | None, *, key: str
) -> Task | Refused | None:
    """An officer gives an open task to another; ``None`` when it is not open any more.

    Raises Task.DoesNotExist.
    """
    task = Task.objects.select_related("case").get(pk=task_id)
    finding = _in_the_way(task.case, actor, assignee)
    if finding is not None:
        return _refused("pass_task_on", task.case, finding, actor, key)
    return hand_on_task(task.pk, actor, assignee)


def _in_the_way(case: Case, actor: Actor, assignee: UUID | None) -> Finding | None:
    role = actor.role_among((Role.OFFICER,), programme=case.programme, owner=None)
    if role is None or actor.person is None:
        return not_in_this_role((Role.OFFICER,))
    if assignee is None or assignee == actor.person:
        return None
    officers = {member.person for member in staff_of(case.programme, Role.OFFICER)}
    return None if assignee in officers else refusals.no_officer_there()


def _refused(action: str, case: Case, finding: Finding, actor: Actor, key: str) -> Refused:
    outcome = Refused(action, (case.id,), (finding,), clock.now())
    record_refusal(outcome, actor=actor, key=key)
    return outcome

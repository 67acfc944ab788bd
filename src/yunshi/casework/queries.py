"""What is read of casework."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db.models import Q, QuerySet

from yunshi.casework import clock
from yunshi.casework.acting import Act, Actor
from yunshi.casework.models import Case, Hold, JournalEntry, OutboxMessage, Task
from yunshi.casework.obstacles import obstacles, row_and_role, standing_holds
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.lifecycle import Role, Transition


def cases_of_group(group: UUID) -> QuerySet[Case]:
    """The cases that belong together, in the order in which they are locked."""
    return Case.objects.filter(group=group).order_by("id")


@dataclass(frozen=True, slots=True)
class Offer:
    """An action that the table offers an actor on a case: what a button needs."""

    action: str
    role: Role
    transition: Transition


def actions_for(case: Case, actor: Actor) -> tuple[Offer, ...]:
    """What the table offers the actor in the case's present state, in the table's order.

    Table and roles alone, so a list of cases costs no queries; whether holds or guards would
    refuse is told by ``why_not``.
    """
    offers = []
    for row in case.table.leaving(case.state):
        role = actor.role_among(row.who, programme=case.programme, owner=case.owner)
        if role is not None:
            offers.append(Offer(row.action, role, row))
    return tuple(offers)


def why_not(
    case: Case,
    action: str,
    actor: Actor,
    arrived_at: datetime | None = None,
    holds: Sequence[Hold] | None = None,
) -> tuple[Finding, ...]:
    """What would refuse the action if it were asked for now; empty when nothing would.

    Writes nothing and locks nothing. What the form is still to give (facts, reason, due instant)
    is not asked for: guards see ``act.rehearsal``. ``holds`` are those that stand on the case
    (``holds_over``), where several actions are asked about.
    """
    found = row_and_role(case, action, actor)
    if isinstance(found, Finding):
        return (found,)
    row, role = found
    at = arrived_at or clock.now()
    act = Act(
        action=action,
        transition=row,
        actor=actor,
        role=role,
        arrived_at=at,
        key="",
        facts={},
        personal=None,
        reason=None,
        due=None,
        together=(case.id,),
        rehearsal=True,
    )
    said = obstacles(case, act, standing_holds([case], at) if holds is None else holds)
    return tuple(finding for finding in said if finding.verdict is Verdict.FAIL)


def holds_over(case: Case, at: datetime) -> Sequence[Hold]:
    """Every hold that may forbid something on the case at an instant."""
    return standing_holds([case], at)


def journal_of(case: UUID) -> QuerySet[JournalEntry]:
    """The entries of a case, first to last."""
    return JournalEntry.objects.filter(case=case).order_by("number")


def persons_who(case: UUID, actions: Iterable[str]) -> frozenset[UUID]:
    """Who has done any of the actions on the case: what separation of duties asks for."""
    persons = JournalEntry.objects.filter(
        case=case, action__in=list(actions), actor_person__isnull=False
    ).values_list("actor_person", flat=True)
    return frozenset(person for person in persons if person is not None)


def moved_by(group: UUID | None, roles: Iterable[Role]) -> bool:
    """Whether anybody in one of the roles has done a step on a case of the group."""
    return JournalEntry.objects.filter(
        case__group=group, actor_role__in=[role.value for role in roles]
    ).exists()


def holds_standing(
    *,
    at: datetime | None = None,
    case: UUID | None = None,
    owner: UUID | None = None,
    group: UUID | None = None,
) -> QuerySet[Hold]:
    """Holds that stand at an instant (now) on exactly the given subject, the oldest first."""
    return Hold.objects.filter(
        Q(until=None) | Q(until__gt=at or clock.now()),
        lifted_at=None,
        case=case,
        owner=owner,
        group=group,
    ).order_by("pk")


def open_tasks(
    *, role: Role, programme: str | None = None, assignee: UUID | None = None
) -> QuerySet[Task]:
    """Tasks not done yet for a role: of a programme, and of one person where one is named."""
    tasks = Task.objects.filter(done_at=None, role=role.value)
    if programme is not None:
        tasks = tasks.filter(case__programme=programme)
    if assignee is not None:
        tasks = tasks.filter(assignee=assignee)
    return tasks.select_related("case").order_by("due_at", "pk")


def waiting_outbox(
    kind: OutboxMessage.Kind, *, at: datetime | None = None, limit: int = 100
) -> list[OutboxMessage]:
    """Messages whose turn it is, the oldest first.

    Asked inside a transaction: the rows are locked until it ends, and those another worker has
    in hand are left out, so that two workers never deliver the same message at once.
    """
    waiting = OutboxMessage.objects.filter(
        kind=kind, state=OutboxMessage.State.WAITING, next_attempt_at__lte=at or clock.now()
    ).order_by("next_attempt_at", "pk")
    return list(waiting.select_for_update(skip_locked=True)[:limit])

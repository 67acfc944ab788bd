"""What stands in the way of an act. Reads only; asked by ``perform`` and by ``why_not`` alike."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any, Final

from django.db import connection

from yunshi.casework import refusals
from yunshi.casework.acting import Act, Actor
from yunshi.casework.models import Case, Hold
from yunshi.casework.registry import register_guard
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Due, Role, Transition


def row_and_role(case: Case, action: str, actor: Actor) -> tuple[Transition, Role] | Finding:
    """The row of the table and the role to act in, or why there is none.

    One who has nothing to do with the case is not told in which state it is.
    """
    if actor.role_among(Role, programme=case.programme, owner=case.owner) is None:
        return refusals.not_concerned()
    row = case.table.transition(case.state, action)
    if row is None:
        return refusals.not_in_this_state(case.table, case.state)
    role = actor.role_among(row.who, programme=case.programme, owner=case.owner)
    if role is None:
        return refusals.not_in_this_role(row.who)
    return row, role


def standing_holds(cases: Iterable[Case], at: datetime) -> list[Hold]:
    """Every hold on the cases, their organisations and their groups that stands at an instant."""
    subjects: dict[str, Any] = {
        "cases": [case.id for case in cases],
        "owners": list({case.owner for case in cases} - {None}),
        "groups": list({case.group for case in cases} - {None}),
        "at": at,
    }
    with connection.cursor() as cursor:
        cursor.execute(_STANDING, subjects)
        standing = [row[0] for row in cursor.fetchall()]
    # Mostly there is none, and then no row is read.
    return list(Hold.objects.filter(pk__in=standing).order_by("pk")) if standing else []


_STANDING: Final = """
    SELECT id FROM casework_hold
    WHERE lifted_at IS NULL AND (until IS NULL OR until > %(at)s) AND (
        case_id = ANY(%(cases)s::uuid[])
        OR owner = ANY(%(owners)s::uuid[])
        OR "group" = ANY(%(groups)s::uuid[])
    )
"""


def holds_on(action: str, case: Case, holds: Sequence[Hold]) -> tuple[Finding, ...]:
    """A finding for each of the holds that forbids the action on this case."""
    return tuple(
        refusals.held(hold.kind, hold.words, hold.until)
        for hold in holds
        if (
            hold.case_id == case.id
            or (hold.owner is not None and hold.owner == case.owner)
            or (hold.group is not None and hold.group == case.group)
        )
        and hold.forbids(action, programme=case.programme, case_kind=case.kind)
    )


def obstacles(case: Case, act: Act, holds: Sequence[Hold]) -> tuple[Finding, ...]:
    """What holds, the row itself and its guards say about an act that table and role allow."""
    findings = list(holds_on(act.action, case, holds))
    if not act.rehearsal:
        if act.transition.due is Due.GIVEN and act.due is None:
            findings.append(refusals.due_missing())
        if act.transition.reason_required and act.reason is None:
            findings.append(refusals.reason_missing())
    for name in act.transition.guards:
        findings.extend(register_guard.named(name)(case, act))
    return tuple(findings)

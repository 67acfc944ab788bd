"""The one door for change."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import connection, transaction

from yunshi.casework import clock, refusals
from yunshi.casework.acting import Act, Actor, Performed, Refused
from yunshi.casework.canonical import Json
from yunshi.casework.models import Case, Hold
from yunshi.casework.obstacles import obstacles, row_and_role, standing_holds
from yunshi.casework.registry import register_effect
from yunshi.casework.services.access import record_refusal
from yunshi.casework.services.journal import (
    Step,
    Words,
    digest_of,
    first_result,
    move_of,
    remember,
    write,
)
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.lifecycle import Due


def perform(
    cases: Sequence[UUID],
    action: str,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime | None = None,
    facts: Mapping[str, Json] | None = None,
    personal: Mapping[str, Json] | None = None,
    due: datetime | None = None,
    reason: str | None = None,
    expected_revision: int | Mapping[UUID, int] | None = None,
) -> Performed | Refused:
    """Does an action on a case, or on several cases of one group at once: all of them or none.

    One transaction, or a part of the caller's: the rows are locked in the order of their ids,
    everything is checked, then journal, outbox and effects are written together.

    - ``key`` names the attempt: repeated by the same actor for the same action with the same
      content it returns the first result; with other content it is refused.
    - ``arrived_at`` is when the request reached us (``arrival.arrived_at(request)``); now when
      not given.
    - ``facts`` stand in the journal for ever and must hold nothing personal; ``personal`` and
      the free words of ``reason`` lie beside it and can be erased.
    - ``due`` is the new due instant where the row of the table says *given*.
    - ``expected_revision`` is the revision the caller looked at; of several cases, by case.

    A refusal changes nothing and is recorded in ``Refusal``. A caller whose own transaction then
    rolls back records it afterwards with ``record_refusal``.

    Raises ``Case.DoesNotExist`` for an unknown case, and ValueError for what no form can send:
    no case, a case twice, cases of different groups, an empty key, a naive instant, a due
    instant that no row takes.
    """
    named = tuple(cases)
    if not named or len(set(named)) != len(named):
        raise ValueError("name at least one case, and each once")
    if not key:
        raise ValueError("an act needs a key")
    if any(moment is not None and moment.tzinfo is None for moment in (arrived_at, due)):
        raise ValueError("an instant needs a time zone")
    words = Words(facts or {}, personal, (reason or "").strip() or None)
    arrived_at = arrived_at or clock.now()
    revisions = _revisions(named, expected_revision)
    # Without a savepoint of its own: an exception in here is a mistake of ours, and the caller's
    # transaction must not go on after one.
    with transaction.atomic(savepoint=False):
        locked = _lock(named)
        acts, findings = _judge(locked, action, actor, key, arrived_at, words, due, revisions)
        outcome = _carry_out(acts, named, action, actor, key, arrived_at, words, due, findings)
        if isinstance(outcome, Refused) and not actor.is_system:
            record_refusal(outcome, actor=actor, key=key)
    return outcome


def _carry_out(
    acts: list[tuple[Case, Act]],
    named: tuple[UUID, ...],
    action: str,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    words: Words,
    due: datetime | None,
    findings: tuple[Finding, ...],
) -> Performed | Refused:
    digest = digest_of(named, words, due)
    steps = [
        Step(case, act.transition.target, _due_after(case, act), act.role, act.transition.notices)
        for case, act in acts
    ]
    refused = any(finding.verdict is Verdict.FAIL for finding in findings)
    committed_at = None if refused else remember(actor, action, key, digest, steps)
    if committed_at is None:
        # Either something stands in the way, perhaps only because the first attempt under this
        # key has moved the case on; or the key is taken. In both cases the key knows.
        known = first_result(actor, action, key, digest)
        if isinstance(known, Performed):
            return known
        return Refused(action, named, findings if known is None else (known,), arrived_at)
    entries = write(
        steps,
        actor=actor,
        action=action,
        key=key,
        arrived_at=arrived_at,
        committed_at=committed_at,
        words=words,
    )
    for (case, act), entry in zip(acts, entries, strict=True):
        for name in act.transition.effects:
            register_effect.named(name)(case, act, entry)
    return Performed(
        action=action,
        moves=tuple(move_of(entry) for entry in entries),
        arrived_at=arrived_at,
        committed_at=committed_at,
        findings=findings,
    )


def _lock(named: tuple[UUID, ...]) -> list[Case]:
    """The rows, locked in the order of their ids and returned in the order of their names."""
    with connection.cursor() as cursor:
        cursor.execute(_LOCK, [list(named)])
        rows = (Case.from_db(connection.alias, _COLUMNS, row) for row in cursor.fetchall())
        found = {case.id: case for case in rows}
    for case_id in named:
        if case_id not in found:
            raise Case.DoesNotExist(f"no case {case_id}")
    locked = [found[case_id] for case_id in named]
    if len(locked) > 1 and (locked[0].group is None or len({case.group for case in locked}) > 1):
        raise ValueError("several cases are moved together only within one group")
    return locked


_COLUMNS: Final = tuple(field.attname for field in Case._meta.concrete_fields)
_LOCK: Final = (
    f"SELECT {', '.join(connection.ops.quote_name(name) for name in _COLUMNS)}"  # noqa: S608
    ' FROM "casework_case" WHERE "casework_case"."id" = ANY(%s::uuid[])'
    ' ORDER BY "casework_case"."id" ASC FOR NO KEY UPDATE'
)
"""In SQL: every step of every case begins with it, and putting it together costs more than
running it."""


def _judge(
    locked: list[Case],
    action: str,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    words: Words,
    due: datetime | None,
    revisions: Mapping[UUID, int],
) -> tuple[list[tuple[Case, Act]], tuple[Finding, ...]]:
    """The acts, and everything that speaks about them, each finding once."""
    acts: list[tuple[Case, Act]] = []
    findings: dict[Finding, None] = {}
    for case in locked:
        found = row_and_role(case, action, actor)
        if isinstance(found, Finding):
            findings[found] = None
        elif revisions.get(case.id, case.revision) != case.revision:
            findings[refusals.changed_meanwhile()] = None
        else:
            row, role = found
            act = Act(
                action=action,
                transition=row,
                actor=actor,
                role=role,
                arrived_at=arrived_at,
                key=key,
                facts=words.facts,
                personal=words.personal,
                reason=words.reason,
                due=due,
                together=tuple(case.id for case in locked),
            )
            acts.append((case, act))
    if not findings:
        if due is not None and not any(act.transition.due is Due.GIVEN for _, act in acts):
            raise ValueError(f"{action!r} takes no due instant")
        holds: list[Hold] = standing_holds(locked, arrived_at)
        for case, act in acts:
            findings.update(dict.fromkeys(obstacles(case, act, holds)))
    return acts, tuple(findings)


def _due_after(case: Case, act: Act) -> datetime | None:
    return {Due.KEPT: case.due_at, Due.GIVEN: act.due, Due.CLEARED: None}[act.transition.due]


def _revisions(
    named: tuple[UUID, ...], expected: int | Mapping[UUID, int] | None
) -> Mapping[UUID, int]:
    if isinstance(expected, int):
        if len(named) > 1:
            raise ValueError("of several cases, say the expected revision of each")
        return {named[0]: expected}
    return expected or {}

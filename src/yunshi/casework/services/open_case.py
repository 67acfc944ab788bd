from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.casework import chain, clock, refusals
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.canonical import Json
from yunshi.casework.lifecycles import read_table
from yunshi.casework.models import Case
from yunshi.casework.obstacles import holds_on, standing_holds
from yunshi.casework.services.access import record_refusal
from yunshi.casework.services.holds import share_subjects
from yunshi.casework.services.journal import (
    Step,
    Words,
    digest_of,
    first_result,
    move_of,
    remember,
    write,
)
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

OPEN = "open"
"""The action of every first entry; what a hold names to forbid opening."""


def open_case(
    life_cycle: str,
    *,
    programme: str,
    owner: UUID | None,
    actor: Actor,
    who: Sequence[Role],
    key: str,
    pack_hash: str = "",
    group: UUID | None = None,
    due: datetime | None = None,
    arrived_at: datetime | None = None,
    facts: Mapping[str, Json] | None = None,
    personal: Mapping[str, Json] | None = None,
) -> Performed | Refused:
    """Opens a case in the first state of a frozen life-cycle and writes its first entry.

    ``life_cycle`` is the hash that ``freeze_life_cycle`` returned and gives the case its kind.
    ``who`` are the roles that may open such a case, for a table has no row for it; none named
    means that anybody may. The case's id is that of the only move.

    Key, arrival, facts, personal and refusals are as in ``perform``. Refused when the actor has
    none of the roles, or when a hold on the organisation or the group forbids ``open``. Raises
    ``LifeCycleVersion.DoesNotExist`` for an unknown table.
    """
    if not key or not programme:
        raise ValueError("a case needs a programme, and opening it a key")
    if any(moment is not None and moment.tzinfo is None for moment in (arrived_at, due)):
        raise ValueError("an instant needs a time zone")
    table = read_table(life_cycle)
    words = Words(facts or {}, personal)
    arrived_at = arrived_at or clock.now()
    digest = digest_of(
        (),
        words,
        due,
        life_cycle=life_cycle,
        programme=programme,
        owner=str(owner) if owner else None,
        group=str(group) if group else None,
        pack_hash=pack_hash,
    )
    case = Case(
        kind=table.kind,
        state=table.initial,
        due_at=due,
        programme=programme,
        owner=owner,
        group=group,
        life_cycle_id=life_cycle,
        pack_hash=pack_hash,
    )
    role = actor.role_among(who or Role, programme=programme, owner=owner)
    with transaction.atomic(savepoint=False):
        share_subjects(owner, group)
        if who and role is None:
            findings: tuple[Finding, ...] = (refusals.not_in_this_role(who),)
        else:
            findings = holds_on(OPEN, case, standing_holds([case], arrived_at))
        step = Step(case, table.initial, due, role)
        committed_at = None if findings else remember(actor, OPEN, key, digest, [step])
        if committed_at is None:
            known = first_result(actor, OPEN, key, digest)
            if isinstance(known, Performed):
                return known
            refused = Refused(OPEN, (), findings if known is None else (known,), arrived_at)
            if not actor.is_system:
                record_refusal(refused, actor=actor, key=key)
            return refused
        case.opened_at = committed_at
        case.head = chain.genesis(case)
        case.save(force_insert=True)
        (entry,) = write(
            [step],
            actor=actor,
            action=OPEN,
            key=key,
            arrived_at=arrived_at,
            committed_at=committed_at,
            words=words,
        )
    return Performed(OPEN, (move_of(entry),), arrived_at, committed_at)

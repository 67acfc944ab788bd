"""Placing and lifting holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import connection, transaction

from yunshi.casework import clock
from yunshi.casework.acting import Actor
from yunshi.casework.models import Case, Hold
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text


def place_hold(
    kind: str,
    *,
    reason: Text,
    actor: Actor,
    role: Role,
    case: UUID | None = None,
    owner: UUID | None = None,
    group: UUID | None = None,
    programme: str | None = None,
    case_kinds: Sequence[str] = (),
    actions: Sequence[str] = (),
    until: datetime | None = None,
) -> Hold:
    """Forbids actions on one case, on an organisation's cases, or on those of a group.

    Exactly one of ``case``, ``owner`` and ``group`` is the subject. It is locked until the
    transaction ends: what is under way there ends first, and what comes after sees the hold.
    No programme, kinds or actions named means every one; ``open`` forbids opening.
    """
    if [case, owner, group].count(None) != 2:
        raise ValueError("a hold has exactly one subject")
    with transaction.atomic():
        _lock_subject(case, owner, group)
        return Hold.objects.create(
            kind=kind,
            case_id=case,
            owner=owner,
            group=group,
            programme=programme,
            case_kinds=list(case_kinds),
            actions=list(actions),
            reason=reason.as_json(),
            until=until,
            placed_at=clock.now(),
            placed_by=actor.person,
            placed_role=role.value,
        )


def lift_hold(hold: int, *, actor: Actor, because: str) -> bool:
    """Ends a hold; ``False`` when it was lifted before."""
    lifted = Hold.objects.filter(pk=hold, lifted_at=None).update(
        lifted_at=clock.now(), lifted_by=actor.person, lifted_because=because
    )
    return lifted == 1


def lock_owner(owner: UUID) -> None:
    """Locks an organisation in casework's eyes until the transaction ends.

    First in the house's order of locks: a verb that will place a hold on an organisation, or
    open cases for it, after having locked other rows calls this before them.
    """
    _lock_key("owner", owner, shared=False)


def share_subjects(owner: UUID | None, group: UUID | None) -> None:
    """Keeps holds off the organisation and the group while a case is opened for them."""
    if owner is not None:
        _lock_key("owner", owner, shared=True)
    if group is not None:
        _lock_key("group", group, shared=True)


def _lock_subject(case: UUID | None, owner: UUID | None, group: UUID | None) -> None:
    # Rows lock out acts on the cases there are; the lock on the key, cases about to be opened.
    rows = Case.objects.select_for_update(no_key=True).order_by("id").values_list("id")
    if case is not None:
        rows.get(id=case)
    elif owner is not None:
        _lock_key("owner", owner, shared=False)
        list(rows.filter(owner=owner))
    elif group is not None:
        _lock_key("group", group, shared=False)
        list(rows.filter(group=group))


def _lock_key(what: str, subject: UUID, *, shared: bool) -> None:
    function = "pg_advisory_xact_lock_shared" if shared else "pg_advisory_xact_lock"
    with connection.cursor() as cursor:
        cursor.execute(
            f"SELECT {function}(hashtextextended(%s, 0))", [f"casework.{what}:{subject}"]
        )

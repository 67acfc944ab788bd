"""Who read what about people, and who was turned away."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import AccessLog, Refusal
from yunshi.rulebook.lifecycle import Role

_log = logging.getLogger("yunshi.casework.refused")


@dataclass(frozen=True, slots=True)
class Read:
    """Whose data somebody reads, in which case."""

    subject: str
    programme: str
    case: UUID


def log_accesses(
    actor: Actor, role: Role | None, read: Iterable[Read], *, what: str, purpose: str
) -> None:
    """Records that the actor reads data of several at once, as a list shows them: a line each."""
    at = clock.now()
    AccessLog.objects.bulk_create(
        AccessLog(
            at=at,
            person=actor.person,
            role=role.value if role else "",
            programme=each.programme,
            case_id=each.case,
            subject=each.subject,
            what=what,
            purpose=purpose,
        )
        for each in read
    )


def log_access(
    actor: Actor,
    role: Role | None,
    *,
    subject: str,
    what: str,
    purpose: str,
    programme: str = "",
    case: UUID | None = None,
) -> None:
    """Records that the actor reads personal data: whose, what, and why; never the data."""
    AccessLog.objects.create(
        at=clock.now(),
        person=actor.person,
        role=role.value if role else "",
        programme=programme,
        case_id=case,
        subject=subject,
        what=what,
        purpose=purpose,
    )


def record_refusal(refused: Refused, *, actor: Actor, key: str) -> None:
    """Records a refused act: in the log at once, and in a row.

    ``perform`` does so itself. Called again only by a caller whose own transaction rolled back
    after the refusal, and the row with it.
    """
    rules = [finding.rule for finding in refused.findings]
    cases = [str(case) for case in refused.cases]
    _log.warning("%s refused to %s on %s: %s", refused.action, actor.name, cases, rules)
    Refusal.objects.create(
        at=clock.now(),
        arrived_at=refused.arrived_at,
        action=refused.action,
        cases=cases,
        person=actor.person,
        rules=rules,
        key=key,
    )

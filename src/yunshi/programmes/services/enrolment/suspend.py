"""Suspending an account: an officer proposes, somebody of the agency decides (a8, a9)."""

from __future__ import annotations

from datetime import date, datetime
from uuid import UUID

from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.models import JournalEntry
from yunshi.casework.queries import journal_of
from yunshi.casework.services import perform, record_refusal
from yunshi.programmes import enrolment_refusals as refusals
from yunshi.rulebook.deadlines import end_of_day


def propose_suspension(
    case: UUID,
    actor: Actor,
    *,
    last_day: date,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """Asks the agency to suspend an account through a day. Until it decides nothing changes.

    Refused for a day that is over. One without an end is proposed with a far day: somebody looks
    at it then.
    """
    until = end_of_day(last_day)
    if until <= arrived_at:
        past = refusals.end_is_past(until)
        outcome = Refused("propose_suspension", (case,), (past,), arrived_at)
        record_refusal(outcome, actor=actor, key=key)
        return outcome
    return perform(
        [case],
        "propose_suspension",
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        expected_revision=expected_revision,
        facts={"last_day": last_day.isoformat()},
    )


def suspend(
    case: UUID,
    actor: Actor,
    *,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """Carries the proposal out, through the day that it names; the system ends it then.

    Refused to whoever proposed it, and once that day is over.
    """
    proposed = last_day_proposed(case)
    return perform(
        [case],
        "suspend",
        actor,
        key=key,
        arrived_at=arrived_at,
        due=end_of_day(proposed) if proposed is not None else None,
        reason=reason,
        expected_revision=expected_revision,
        facts={"last_day": proposed.isoformat()} if proposed is not None else None,
    )


def last_day_proposed(case: UUID) -> date | None:
    """Through which day the last proposal would suspend the account; none where there is none."""
    entry: JournalEntry | None = journal_of(case).filter(action="propose_suspension").last()
    said = entry.facts.get("last_day") if entry is not None else None
    return date.fromisoformat(said) if isinstance(said, str) else None


def withdraw_proposal(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
    reason: str = "",
) -> Performed | Refused:
    """Takes the proposal back before the agency has decided."""
    return _moved(case, "withdraw_proposal", actor, key, arrived_at, expected_revision, reason)


def refuse_suspension(
    case: UUID,
    actor: Actor,
    *,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """Does not carry the proposal out; the account stays active."""
    return _moved(case, "refuse_suspension", actor, key, arrived_at, expected_revision, reason)


def lift_suspension(
    case: UUID,
    actor: Actor,
    *,
    reason: str,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Performed | Refused:
    """Ends a suspension before its day."""
    return _moved(case, "lift_suspension", actor, key, arrived_at, expected_revision, reason)


def _moved(
    case: UUID,
    action: str,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None,
    reason: str,
) -> Performed | Refused:
    return perform(
        [case],
        action,
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        expected_revision=expected_revision,
    )

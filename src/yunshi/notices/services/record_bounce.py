"""Recording that a mail which a mail server had taken came back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from yunshi.answers.models import Supplement
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import OutboxMessage
from yunshi.casework.refusals import not_in_this_role, reason_missing
from yunshi.casework.services import mark_bounced, record_refusal
from yunshi.notices import refusals
from yunshi.notices.models import Delivery
from yunshi.notices.queries import first_standing
from yunshi.notices.services.ask_to_look import ask_to_look
from yunshi.reviews.services import return_notice
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

_WHO = (Role.OFFICER,)


@dataclass(frozen=True, slots=True)
class Bounced:
    """It is recorded."""

    delivery: Delivery
    stopped_a_clock: bool
    """Whether a supplement's deadline counted from it: it is void, or counts from another mail."""
    counts_on: bool = False
    """Whether the deadline counts from another mail of the same notice now."""


def record_bounce(
    delivery_id: int, actor: Actor, *, key: str, arrived_at: datetime, reason: str
) -> Bounced | Refused:
    """Records that a mail came back, and why; by an officer of the programme.

    Of a supplement's notice the clock stops when no mail of it stands any more, even after the
    case has lapsed by it; when another mail of the same notice stands, the clock counts from
    there. Recording it twice changes nothing. Raises Delivery.DoesNotExist.
    """
    said = reason.strip()
    with transaction.atomic():
        outcome = _record(delivery_id, actor, key, arrived_at, said)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _record(
    delivery_id: int, actor: Actor, key: str, arrived_at: datetime, reason: str
) -> Bounced | Refused:
    message = OutboxMessage.objects.select_related("case").get(deliveries=delivery_id)
    case = message.case

    def refused(finding: Finding) -> Refused:
        return Refused("notice_came_back", (case.id,), (finding,), arrived_at)

    if actor.role_among(_WHO, programme=case.programme, owner=None) is None:
        return refused(not_in_this_role(_WHO))
    if not reason:
        return refused(reason_missing())
    if case.group is None:
        raise AssertionError("every mail of ours is about a filing")
    lock_filing(case.group)
    OutboxMessage.objects.select_for_update().get(pk=message.pk)
    delivery = Delivery.objects.select_related("message").get(pk=delivery_id)
    if delivery.sent_at is None:
        return refused(refusals.not_taken())
    if delivery.returned_at is not None:
        return Bounced(delivery, stopped_a_clock=False)
    delivery.returned_at, delivery.returned_by = clock.now(), actor.person
    delivery.trouble = reason
    delivery.save(update_fields=["returned_at", "returned_by", "trouble"])
    ask_to_look(message, f"delivery {delivery.pk}")
    next_taken_at = first_standing(message.pk)
    if next_taken_at is None:
        mark_bounced(message.pk, reason)
    return _stop(delivery, actor, key, arrived_at, reason, next_taken_at)


def _stop(
    delivery: Delivery,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    reason: str,
    next_taken_at: datetime | None,
) -> Bounced | Refused:
    supplement = Supplement.objects.filter(notice=delivery.message_id).first()
    counted = supplement is not None and supplement.notified_at == delivery.sent_at
    if supplement is None or not (counted or next_taken_at is None):
        return Bounced(delivery, stopped_a_clock=False)
    outcome = return_notice(
        supplement.pk,
        actor,
        key=key,
        arrived_at=arrived_at,
        reason=reason,
        next_taken_at=next_taken_at,
    )
    if isinstance(outcome, Refused):
        return outcome
    if outcome is None:
        return Bounced(delivery, stopped_a_clock=False)
    supplement.refresh_from_db()
    return Bounced(delivery, stopped_a_clock=True, counts_on=supplement.runs)

"""Sending a mail again by hand: the same words to the same address, once more."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Final
from uuid import UUID

from django.conf import settings
from django.db import transaction

from yunshi.answers.models import Supplement
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import OutboxMessage
from yunshi.casework.refusals import key_used_otherwise, not_in_this_role, reason_missing
from yunshi.casework.services import record_refusal, send_anew, try_again
from yunshi.notices import refusals
from yunshi.notices.models import Delivery, Resending
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role

ACTION: Final = "resend_mail"
HOUR: Final = timedelta(hours=1)


def resend_mail(
    message_id: int,
    delivery_id: int | None,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    reason: str,
) -> Resending | Refused:
    """Has one mail of a message go out again, word for word; by an officer of the programme.

    Without a delivery it is a message that was given up: it waits for its turn again. No deadline
    moves. Refused without a reason, while the mail is still tried, for what was erased, for a
    notice that was not delivered (the case sends it again, so that the deadline begins anew) or
    whose supplement is over, and more often than ``YUNSHI_RESENDINGS_PER_HOUR`` to one address,
    or ``YUNSHI_RESENDINGS_PER_PERSON`` by one person, within an hour. The same key gives the first
    row. Raises OutboxMessage.DoesNotExist and Delivery.DoesNotExist.
    """
    with transaction.atomic():
        # Two who press at once come one after the other, so that both are counted.
        message = OutboxMessage.objects.select_for_update(of=("self",)).get(
            pk=message_id, kind=OutboxMessage.Kind.MAIL
        )
        delivery = (
            Delivery.objects.get(pk=delivery_id, message=message)
            if delivery_id is not None
            else None
        )
        outcome = _resend(message, delivery, actor, key, arrived_at, reason.strip())
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _resend(
    message: OutboxMessage,
    delivery: Delivery | None,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    reason: str,
) -> Resending | Refused:
    def refused(finding: Finding) -> Refused:
        return Refused(ACTION, (message.case_id,), (finding,), arrived_at)

    programme = message.case.programme
    if actor.role_among((Role.OFFICER,), programme=programme, owner=None) is None:
        return refused(not_in_this_role((Role.OFFICER,)))
    if actor.person is None:
        raise AssertionError("only a person is an officer")
    before = Resending.objects.filter(by=actor.person, key=key).first()
    if before is not None:
        same = before.original_id == message.pk and before.delivery == delivery
        return before if same else refused(key_used_otherwise())
    if not reason:
        return refused(reason_missing())
    finding = _in_the_way(message, delivery) or _too_often(message, delivery, actor.person)
    if finding is not None:
        return refused(finding)
    if delivery is None:
        try_again(message.pk)
    return Resending.objects.create(
        original=message,
        delivery=delivery,
        message=send_anew(message) if delivery is not None else None,
        at=clock.now(),
        by=actor.person,
        reason=reason,
        key=key,
    )


def _in_the_way(message: OutboxMessage, delivery: Delivery | None) -> Finding | None:
    if message.state == OutboxMessage.State.WAITING:
        return refusals.still_tried()
    if delivery is None:
        given_up = message.state == OutboxMessage.State.FAILED
        return None if given_up else refusals.nothing_to_try()
    if not delivery.address or not delivery.body:
        return refusals.words_are_gone()
    supplement = Supplement.objects.filter(notice=message).first()
    if supplement is None:
        return None
    if supplement.state != Supplement.State.ASKED:
        return refusals.supplement_is_over()
    return None if supplement.runs else refusals.from_the_case()


def _too_often(message: OutboxMessage, delivery: Delivery | None, person: UUID) -> Finding | None:
    lately = Resending.objects.filter(at__gt=clock.now() - HOUR)
    most: int = settings.YUNSHI_RESENDINGS_PER_HOUR
    to_them = lately.filter(original__case__group=message.case.group)
    if delivery is not None:
        to_them = to_them.filter(delivery__address=delivery.address)
    if to_them.count() >= most:
        return refusals.too_often(most)
    by_them: int = settings.YUNSHI_RESENDINGS_PER_PERSON
    return refusals.too_often(by_them) if lately.filter(by=person).count() >= by_them else None

"""What is read of mails: how each stands, and which of them somebody must look at."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from django.db.models import Min, Q

from yunshi.casework.models import OutboxMessage
from yunshi.notices.models import Delivery


def first_standing(message: int) -> datetime | None:
    """When a mail server first took the message, of the mails that have not come back."""
    standing = Delivery.objects.filter(
        message=message, sent_at__isnull=False, returned_at__isnull=True
    )
    first: datetime | None = standing.aggregate(first=Min("sent_at"))["first"]
    return first


def deliveries_of(messages: Iterable[int]) -> dict[int, list[Delivery]]:
    """What was sent of each message, address by address."""
    found: dict[int, list[Delivery]] = {}
    for delivery in Delivery.objects.filter(message__in=list(messages)).order_by("pk"):
        found.setdefault(delivery.message_id, []).append(delivery)
    return found


def mails_of_filing(filing: UUID) -> list[OutboxMessage]:
    """Every mail that the cases of a filing have caused, the latest first."""
    mails = OutboxMessage.objects.filter(case__group=filing, kind=OutboxMessage.Kind.MAIL)
    return list(mails.order_by("-pk"))


def troubled_mails() -> list[OutboxMessage]:
    """Mails that were given up, were refused or came back, and those that wait because an attempt
    failed; the latest first."""
    mails = OutboxMessage.objects.filter(kind=OutboxMessage.Kind.MAIL).filter(
        Q(state__in=(OutboxMessage.State.FAILED, OutboxMessage.State.BOUNCED))
        | Q(state=OutboxMessage.State.WAITING, attempts__gt=0)
    )
    return list(mails.select_related("case").order_by("-pk"))

"""Every mail of a programme as its office looks for one."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from uuid import UUID

from django.db.models import Exists, OuterRef, Prefetch, Q, QuerySet

from yunshi.applications.models import Filing
from yunshi.casework.models import OutboxMessage
from yunshi.notices.models import Delivery, Resending

PAGE: Final = 25
"""Mails of one page."""


class Standing(StrEnum):
    """What became of a mail."""

    WAITING = "waiting"
    TAKEN = "taken"
    REFUSED = "refused"
    """By the mail server, for good."""
    CAME_BACK = "came_back"
    GIVEN_UP = "given_up"
    DROPPED = "dropped"
    """Not sent: what it says had passed."""


class Which(StrEnum):
    """Which mails are looked for."""

    ALL = ""
    UNDELIVERED = "undelivered"
    """Refused, come back, given up, or in trouble, for any address."""
    WAITING = "waiting"
    TAKEN = "taken"
    REFUSED = "refused"
    CAME_BACK = "came_back"


@dataclass(frozen=True, slots=True)
class WantedMails:
    which: Which = Which.ALL
    programme: str = ""
    words: str = ""
    """In the receipt number or the company's name, or the business number."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Mails:
    rows: tuple[OutboxMessage, ...]
    """With ``deliveries`` and ``entry`` at hand."""
    filings: Mapping[UUID, Filing]
    total: int
    page: int
    pages: int
    undelivered: int
    """How many of all that the office has did not arrive."""


def mails(programmes: Collection[str], wanted: WantedMails) -> Mails:
    """One page, the latest first. A fixed number of queries, however many there are."""
    of_office = OutboxMessage.objects.filter(
        kind=OutboxMessage.Kind.MAIL, case__programme__in=list(programmes)
    )
    found = of_office
    if wanted.programme:
        found = found.filter(case__programme=wanted.programme)
    if wanted.words:
        filings = Filing.objects.filter(
            Q(receipt__number__icontains=wanted.words)
            | Q(organisation__name__icontains=wanted.words)
            | Q(organisation__ubn=wanted.words)
        )
        found = found.filter(case__group__in=filings.values("id"))
    found = found.filter(_that_are(wanted.which))
    total = found.count()
    pages = max(1, -(-total // PAGE))
    page = min(max(wanted.page, 1), pages)
    rows = tuple(_with_all(found).order_by("-pk")[(page - 1) * PAGE : page * PAGE])
    return Mails(
        rows,
        filings_of(rows),
        total,
        page,
        pages,
        of_office.filter(_that_are(Which.UNDELIVERED)).count(),
    )


def mail_of(programmes: Collection[str], message: int) -> OutboxMessage | None:
    """One mail of the programmes, with everything about it."""
    rows = OutboxMessage.objects.filter(
        pk=message, kind=OutboxMessage.Kind.MAIL, case__programme__in=list(programmes)
    )
    return _with_all(rows).first()


def filings_of(rows: Collection[OutboxMessage]) -> Mapping[UUID, Filing]:
    """The filings that mails are about."""
    found = Filing.objects.select_related("organisation", "receipt").filter(
        id__in={row.case.group for row in rows}
    )
    return {filing.id: filing for filing in found}


def standing_of(message: OutboxMessage) -> Standing:
    """What became of a mail as a whole; each address has its own fate."""
    match message.state:
        case OutboxMessage.State.SENT:
            return Standing.TAKEN
        case OutboxMessage.State.FAILED:
            return Standing.GIVEN_UP
        case OutboxMessage.State.DROPPED:
            return Standing.DROPPED
        case OutboxMessage.State.BOUNCED:
            taken = any(each.sent_at is not None for each in message.deliveries.all())
            return Standing.CAME_BACK if taken else Standing.REFUSED
    return Standing.WAITING


def _with_all(rows: QuerySet[OutboxMessage]) -> QuerySet[OutboxMessage]:
    return rows.select_related("case", "entry", "resent__original").prefetch_related(
        Prefetch("deliveries", Delivery.objects.order_by("pk")),
        Prefetch("resendings", Resending.objects.order_by("pk")),
    )


def _that_are(which: Which) -> Q:
    state = OutboxMessage.State
    back = Delivery.objects.filter(message=OuterRef("pk"), returned_at__isnull=False)
    match which:
        case Which.WAITING:
            return Q(state=state.WAITING)
        case Which.TAKEN:
            return Q(state=state.SENT)
        case Which.REFUSED:
            return Q(Exists(back.filter(sent_at=None)))
        case Which.CAME_BACK:
            return Q(Exists(back.filter(sent_at__isnull=False)))
        case Which.UNDELIVERED:
            return (
                Q(state__in=(state.FAILED, state.BOUNCED))
                | Q(state=state.WAITING, attempts__gt=0)
                | Q(Exists(back))
            )
    return Q()

"""Delivering what waits in the outbox. An outage delays; it never loses, and never repeats."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from smtplib import SMTPException

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction

from yunshi.casework import clock
from yunshi.casework.models import OutboxMessage
from yunshi.casework.queries import waiting_outbox
from yunshi.casework.services import mark_failed, mark_sent
from yunshi.notices.models import Delivery
from yunshi.notices.recipients import copies_to, recipients
from yunshi.notices.rendering import render
from yunshi.parties.queries import PersonFacts

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Delivered:
    sent: int = 0
    failed: int = 0


def deliver_waiting(limit: int = 100) -> Delivered:
    """Sends the mails whose turn it is, each in a transaction of its own.

    A person who got a mail does not get it again when another recipient's failed: that one alone
    is tried again. A process killed between the mail server's answer and the commit may repeat
    one mail; nothing is lost.
    """
    sent = failed = 0
    for _ in range(limit):
        with transaction.atomic():
            message = next(iter(waiting_outbox(OutboxMessage.Kind.MAIL, limit=1)), None)
            if message is None:
                break
            trouble = _deliver(message)
            if trouble:
                mark_failed(message.pk, trouble)
                failed += 1
            else:
                mark_sent(message.pk)
                sent += 1
    return Delivered(sent, failed)


def _deliver(message: OutboxMessage) -> str:
    """Hands the mail over for everybody who has not got it yet; says what went wrong, if so."""
    people = recipients(message)
    if not people:
        return "nobody holds the role that this mail goes to"
    done = set(
        Delivery.objects.filter(message=message, sent_at__isnull=False).values_list(
            "person", flat=True
        )
    )
    connection = get_connection()
    known = {person.email for person in people}
    copies = [address for address in copies_to(message) if address not in known]
    troubles = [
        trouble
        for person in people
        if person.id not in done
        # The first one's mail bears the copies, so that they get them once.
        and (trouble := _send(message, person, connection, copies if person is people[0] else []))
    ]
    return "; ".join(dict.fromkeys(troubles))


def _send(
    message: OutboxMessage,
    person: PersonFacts,
    connection: BaseEmailBackend,
    copies: Sequence[str],
) -> str:
    mail = render(message, person)
    trouble = ""
    try:
        EmailMessage(
            mail.subject,
            mail.body,
            settings.DEFAULT_FROM_EMAIL,
            [person.email],
            connection=connection,
            cc=copies,
            headers={"X-Yunshi-Message": str(message.pk)},
        ).send()
    except (SMTPException, OSError) as error:
        # The server's words may hold the address; they stay in the database, not in the log.
        _log.error("mail %s was not taken: %s", message.pk, type(error).__name__)
        trouble = f"{type(error).__name__}: {error}"[:500]
    Delivery.objects.update_or_create(
        message=message,
        person=person.id,
        defaults={
            "address": person.email,
            "language": person.language,
            "subject": mail.subject,
            "body": mail.body,
            "sent_at": None if trouble else clock.now(),
            "trouble": trouble,
        },
    )
    return trouble

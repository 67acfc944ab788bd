"""Delivering what waits in the outbox. An outage delays; it never loses, and never repeats."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from smtplib import SMTPDataError, SMTPException, SMTPRecipientsRefused

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db import transaction

from yunshi.answers.models import Supplement
from yunshi.casework import clock
from yunshi.casework.models import OutboxMessage
from yunshi.casework.queries import waiting_outbox
from yunshi.casework.services import mark_dropped, mark_failed, mark_refused, mark_sent
from yunshi.notices.models import Delivery
from yunshi.notices.queries import first_standing
from yunshi.notices.recipients import Addressee, addressees, is_sent_again
from yunshi.notices.rendering import Mail, render
from yunshi.notices.services.ask_to_look import ask_to_look
from yunshi.notices.services.remind import has_passed
from yunshi.notices.services.settle import settle_notices

_log = logging.getLogger(__name__)

_NOBODY = "nobody holds the role that this mail goes to"
_ERASED = "the address was erased by law"
_TOO_LATE = "the deadline that the mail names has passed"


@dataclass(frozen=True, slots=True)
class Delivered:
    sent: int = 0
    failed: int = 0
    refused: int = 0
    """Mails that a mail server has turned away for good, for every address."""


def deliver_waiting(limit: int = 100) -> Delivered:
    """Sends the mails whose turn it is, and starts the clocks that wait for them.

    Each address is a transaction of its own: an address that got a mail does not get it again when
    another's failed. A process killed between the mail server's answer and the commit may repeat
    that one mail; nothing is lost, and a clock counts from the first acceptance that was recorded.
    """
    settle_notices()
    ended = dict.fromkeys(_ENDS, 0)
    for _ in range(limit):
        message = _next()
        if message is None:
            break
        ended[_handed_over(message)] += 1
        settle_notices(message)
    return Delivered(ended["sent"], ended["failed"], ended["refused"])


_ENDS = ("sent", "failed", "refused", "left")


def _next() -> int | None:
    with transaction.atomic():
        waiting = waiting_outbox(OutboxMessage.Kind.MAIL, limit=1)
    return waiting[0].pk if waiting else None


def _handed_over(message: int) -> str:
    """One mail that cannot even be written must not keep the others from going out."""
    try:
        return _deliver(message)
    except Exception as error:
        _log.exception("mail %s broke", message)
        with transaction.atomic():
            _failed(OutboxMessage.objects.get(pk=message), f"{type(error).__name__}: {error}"[:500])
        return "failed"


def _deliver(message_id: int) -> str:
    """Hands the mail over to each address that has not got it yet, and says how it ended."""
    tried: set[str] = set()
    troubles: dict[str, None] = {}
    while True:
        with transaction.atomic():
            message = _in_hand(message_id)
            if message is None:
                return "left"
            if _names_a_deadline_that_passed(message):
                mark_refused(message.pk, _TOO_LATE)
                ask_to_look(message, f"mail {message.pk}")
                return "refused"
            passed = has_passed(message)
            if passed:
                mark_dropped(message.pk, passed)
                return "left"
            everybody = addressees(message)
            if not everybody and is_sent_again(message):
                mark_dropped(message.pk, _ERASED)
                return "left"
            left = [each for each in _left(message, everybody) if each.address not in tried]
            if not left:
                return _settle(message, "; ".join(troubles) if everybody else _NOBODY)
            tried.add(left[0].address)
            trouble = _send(message, left[0])
            if trouble:
                troubles[trouble] = None


def _in_hand(message_id: int) -> OutboxMessage | None:
    """The message, locked; ``None`` when another worker has it in hand or has settled it."""
    return (
        OutboxMessage.objects.select_for_update(skip_locked=True, of=("self",))
        .select_related("case", "entry")
        .filter(pk=message_id, state=OutboxMessage.State.WAITING)
        .first()
    )


def _left(message: OutboxMessage, everybody: tuple[Addressee, ...]) -> list[Addressee]:
    done = Delivery.objects.filter(message=message).exclude(sent_at=None, returned_at=None)
    settled = set(done.values_list("address", flat=True))
    reached = set(done.exclude(person=None).values_list("person", flat=True))
    return [
        each for each in everybody if each.address not in settled and each.person not in reached
    ]


def _settle(message: OutboxMessage, troubles: str) -> str:
    if troubles:
        _failed(message, troubles)
        return "failed"
    taken_at = first_standing(message.pk)
    if taken_at is not None:
        mark_sent(message.pk, at=taken_at)
        return "sent"
    said = Delivery.objects.filter(message=message).values_list("trouble", flat=True)
    mark_refused(message.pk, "; ".join(dict.fromkeys(said)))
    return "refused"


def _failed(message: OutboxMessage, troubles: str) -> None:
    """An attempt failed; given up, it is somebody's to look at."""
    mark_failed(message.pk, troubles)
    message.refresh_from_db(fields=["state"])
    if message.state == OutboxMessage.State.FAILED:
        ask_to_look(message, f"mail {message.pk}")


def _names_a_deadline_that_passed(message: OutboxMessage) -> bool:
    """A notice that nobody could follow any more is not sent; the office writes another."""
    return Supplement.objects.filter(
        notice=message, state=Supplement.State.ASKED, notified_at=None, due_at__lte=clock.now()
    ).exists()


def _send(message: OutboxMessage, to: Addressee) -> str:
    """Hands one mail over; says what stands in the way for now, if something does."""
    mail = Mail(to.words.subject, to.words.body) if to.words else render(message, to.reader)
    trouble, for_good = "", False
    try:
        EmailMessage(
            mail.subject,
            mail.body,
            settings.DEFAULT_FROM_EMAIL,
            [to.address],
            connection=get_connection(),
            headers={"X-Yunshi-Message": str(message.pk)},
        ).send()
    except (SMTPException, OSError) as error:
        # The server's words may hold the address; they stay in the database, not in the log.
        _log.error("mail %s was not taken: %s", message.pk, type(error).__name__)
        trouble, for_good = f"{type(error).__name__}: {error}"[:500], _is_for_good(error)
    now = clock.database_now()
    delivery, _ = Delivery.objects.update_or_create(
        message=message,
        address=to.address,
        defaults={
            "person": to.person,
            "language": to.reader.language,
            "subject": mail.subject,
            "body": mail.body,
            "sent_at": None if trouble else now,
            "returned_at": now if for_good else None,
            "trouble": trouble,
        },
    )
    if for_good:
        ask_to_look(message, f"delivery {delivery.pk}")
    return "" if for_good else trouble


def _is_for_good(error: Exception) -> bool:
    """Whether the server turns this mail away for ever (5xx): the address, or the mail itself.

    A refusal of ours (sign-in, sender) is none: it mends when the settings are mended.
    """
    if isinstance(error, SMTPRecipientsRefused):
        codes = [code for code, _words in error.recipients.values()]
        return bool(codes) and all(500 <= code < 600 for code in codes)
    return isinstance(error, SMTPDataError) and 500 <= error.smtp_code < 600

"""How often registration writes to one address: a minute apart, and so many mails a day.

Counted for the address, not for a registration: anybody can begin one for anybody's address.
"""

from __future__ import annotations

import hashlib
from datetime import datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction

from yunshi.casework import clock
from yunshi.parties.models import RegistrationMails

PAUSE: Final = timedelta(minutes=1)
"""Between two mails to one address."""
DAY: Final = timedelta(days=1)


def mails_to(address: str) -> RegistrationMails:
    """What was sent to an address, locked until the transaction ends: who begins or sends at the
    same moment waits here."""
    mails, _ = RegistrationMails.objects.select_for_update().get_or_create(
        subject=_digest(address), defaults={"last_at": clock.now()}
    )
    return mails


def was_just_sent(mails: RegistrationMails, now: datetime) -> bool:
    return any(now < at + PAUSE for at in mails.sent_at)


def is_spent(mails: RegistrationMails, now: datetime) -> bool:
    """Whether the address has had as many mails within a day as it may."""
    most: int = settings.YUNSHI_MOST_REGISTRATION_MAILS
    return len(_within_a_day(mails, now)) >= most


def count_mail(mails: RegistrationMails, now: datetime) -> None:
    mails.sent_at = [*_within_a_day(mails, now), now]
    mails.last_at = now
    mails.save()


def take_back(address: str, sent_at: datetime) -> None:
    """A mail that was counted did not go out."""
    with transaction.atomic():
        mails = mails_to(address)
        mails.sent_at = [at for at in mails.sent_at if at != sent_at]
        mails.save()


def forget_mails() -> None:
    """What was sent longer than a day ago counts no more."""
    RegistrationMails.objects.filter(last_at__lte=clock.now() - DAY).delete()


def _within_a_day(mails: RegistrationMails, now: datetime) -> list[datetime]:
    return [at for at in mails.sent_at if now < at + DAY]


def _digest(address: str) -> str:
    return hashlib.sha256(f"registration mails {address}".encode()).hexdigest()

"""Failures in a row, and the lock that follows (security law, annex 10: five, then 15 minutes).

A try is counted before it is judged, so that many at once cannot slip through together, and
forgotten when it succeeds.
"""

from __future__ import annotations

import hashlib
from datetime import timedelta
from typing import Final
from uuid import UUID

from django.db import transaction

from yunshi.casework import clock
from yunshi.parties.models import FailedTries
from yunshi.parties.outcomes import LockedOut

FAILURES: Final = 5
LOCKED_FOR: Final = timedelta(minutes=15)
_KEPT_FOR: Final = timedelta(days=1)


def password_of(address: str) -> str:
    """What is tried with a password: an address, whether anybody has it or not."""
    return f"password {address.strip().lower()}"


def code_of(person: UUID) -> str:
    """What is tried with a code of the second factor.

    Counted by itself: knowing the password must not make guesses at the code free.
    """
    return f"code {person}"


def registration_of(registration: UUID) -> str:
    """What is tried with the password of a registration whose link somebody has opened."""
    return f"registration {registration}"


def begin_try(what: str) -> LockedOut | None:
    """Count a try, or say until when none counts. The lock begins with the last failure."""
    now = clock.now()
    with transaction.atomic():
        row, new = FailedTries.objects.select_for_update().get_or_create(
            subject=_digest(what), defaults={"last_at": now}
        )
        if row.locked_until is not None and now < row.locked_until:
            return LockedOut(row.locked_until)
        if row.locked_until is not None or now - row.last_at > LOCKED_FOR:
            row.failures = 0
        row.failures += 1
        row.last_at = now
        row.locked_until = now + LOCKED_FOR if row.failures >= FAILURES else None
        row.save()
        if new:
            FailedTries.objects.filter(last_at__lt=now - _KEPT_FOR).delete()
    return None


def is_locked(what: str) -> bool:
    """Whether the last try was one too many."""
    return FailedTries.objects.filter(subject=_digest(what), locked_until__gt=clock.now()).exists()


def forget_tries(what: str) -> None:
    """A try succeeded, or the password was set anew."""
    FailedTries.objects.filter(subject=_digest(what)).update(failures=0, locked_until=None)


def _digest(what: str) -> str:
    return hashlib.sha256(what.encode()).hexdigest()

"""Sessions that end when nobody has used them for a while.

How long stands in the session, since it differs by person. Use moves the end on in the row's own
column without writing the content again, so that it cannot undo what another request of the same
session writes meanwhile.
"""

from __future__ import annotations

import math
from datetime import datetime, timedelta
from typing import Any, Final

from django.conf import settings
from django.contrib.sessions.backends.db import SessionStore as DatabaseSessionStore
from django.contrib.sessions.models import Session

from yunshi.casework import clock

IDLE_SECONDS: Final = "idle_seconds"
_MOVED_AT_MOST_EVERY: Final = timedelta(minutes=1)


class SessionStore(DatabaseSessionStore):
    """Django's sessions in the database, by the house's clock and with an end that moves."""

    ends_at: datetime | None = None
    """As it was when the session was loaded."""

    def _get_session_from_db(self) -> Session | None:
        row = Session.objects.filter(
            session_key=self.session_key, expire_date__gt=clock.now()
        ).first()
        if row is None:
            self._session_key = None
            return None
        self.ends_at = row.expire_date
        return row

    def get_session_cookie_age(self) -> int:
        seconds = self.get(IDLE_SECONDS)
        return seconds if isinstance(seconds, int) else settings.SESSION_COOKIE_AGE

    def get_expiry_date(self, **kwargs: Any) -> datetime:
        kwargs.setdefault("modification", clock.now())
        return super().get_expiry_date(**kwargs)

    def ends_in(self) -> int:
        """Whole seconds until it ends if nobody uses it, rounded up."""
        if self.ends_at is None:
            return self.get_session_cookie_age()
        return max(0, math.ceil((self.ends_at - clock.now()).total_seconds()))

    def used(self, *, at_once: bool = False) -> None:
        """Somebody uses the session now: its end moves on, at most once a minute.

        ``at_once``: somebody has asked for exactly that, and is told the new end.
        """
        age = timedelta(seconds=self.get_session_cookie_age())
        ends_at = clock.now() + age
        least = timedelta(0) if at_once else min(_MOVED_AT_MOST_EVERY, age / 10)
        if self.ends_at is None or ends_at - self.ends_at < least:
            return
        Session.objects.filter(session_key=self.session_key, expire_date__lt=ends_at).update(
            expire_date=ends_at
        )
        self.ends_at = ends_at

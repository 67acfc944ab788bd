"""When a request arrived: what counts for deadlines."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Final

from django.http import HttpRequest, HttpResponseBase

from yunshi.casework import clock

HEAD: Final = "yunshi.head"
"""Key in ``request.META`` of the ``Head``. No header can lead to it: theirs begin with HTTP_."""
SENT_WITHIN_SECONDS: Final = 10.0
"""How long what was typed may be under way; who takes longer has arrived with the last byte."""


@dataclass(frozen=True, slots=True)
class Head:
    """The moment at which a request's head was there, before its body and before a thread.

    Made without asking the database, which whoever takes in requests must not wait for.
    """

    monotonic: float = field(default_factory=time.monotonic)
    set_to: datetime | None = field(default_factory=clock.instant_set)
    """Where a test had set the clock then; in production always ``None``."""
    took: float = 0.0
    """Seconds from the head to the last byte of the body."""

    def with_body(self) -> Head:
        """The same head, its body being there now."""
        return replace(self, took=self.seconds_ago())

    def seconds_ago(self) -> float:
        return time.monotonic() - self.monotonic

    def instant(self) -> datetime:
        """The moment in UTC, as the database's clock has it."""
        if self.set_to is not None:
            return self.set_to
        now = clock.now()
        return now - timedelta(seconds=self.seconds_ago())

    def counted(self) -> datetime:
        """The moment that counts for what was typed (UTC).

        The head's; but nobody shall open a request in time and write into it afterwards, so one
        that was long under way counts from its last byte.
        """
        late = self.took if self.took > SENT_WITHIN_SECONDS else 0.0
        return self.instant() + timedelta(seconds=late)


class Arrival:
    """Outermost middleware: stamps ``request.arrived_at`` (UTC) before anything is done.

    It is when the request reached this process where the server in front told
    (``yunshi.site.front`` does), else now. Waiting for a thread, a lock, a file or another layer
    then makes nobody late.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        head = request.META.get(HEAD)
        if isinstance(head, Head):
            arrived, began = head.counted(), head.instant()
        else:
            arrived = began = clock.now()
        request.arrived_at = arrived  # type: ignore[attr-defined]
        request.began_at = began  # type: ignore[attr-defined]
        return self.get_response(request)


def arrived_at(request: HttpRequest) -> datetime:
    """When the request arrived. Raises AttributeError when the middleware is not installed."""
    arrived: datetime = request.arrived_at  # type: ignore[attr-defined]
    return arrived


def began_at(request: HttpRequest) -> datetime:
    """When the head arrived: what counts for uploads, since a slow line makes nobody late."""
    began: datetime = request.began_at  # type: ignore[attr-defined]
    return began

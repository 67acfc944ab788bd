"""When a request arrived: what counts for deadlines."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Final

from django.http import HttpRequest, HttpResponseBase

from yunshi.casework import clock

HEAD: Final = "yunshi.head"
"""Key in ``request.META`` of the ``Head``. No header can lead to it: theirs begin with HTTP_."""


@dataclass(frozen=True, slots=True)
class Head:
    """The moment at which a request's head was there, before its body and before a thread.

    Made without asking the database, which whoever takes in requests must not wait for.
    """

    monotonic: float = field(default_factory=time.monotonic)
    set_to: datetime | None = field(default_factory=clock.instant_set)
    """Where a test had set the clock then; in production always ``None``."""

    def seconds_ago(self) -> float:
        return time.monotonic() - self.monotonic

    def instant(self) -> datetime:
        """The moment in UTC, as the database's clock has it."""
        if self.set_to is not None:
            return self.set_to
        now = clock.now()
        return now - timedelta(seconds=self.seconds_ago())


class Arrival:
    """Outermost middleware: stamps ``request.arrived_at`` (UTC) before anything is done.

    It is when the head reached this process where the server in front told (``yunshi.site.front``
    does), else now. Waiting for a thread, a lock, a file or another layer then makes nobody late.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        head = request.META.get(HEAD)
        arrived = head.instant() if isinstance(head, Head) else clock.now()
        request.arrived_at = arrived  # type: ignore[attr-defined]
        return self.get_response(request)


def arrived_at(request: HttpRequest) -> datetime:
    """When the request arrived. Raises AttributeError when the middleware is not installed."""
    arrived: datetime = request.arrived_at  # type: ignore[attr-defined]
    return arrived

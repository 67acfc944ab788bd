"""When a request arrived: what counts for deadlines."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from django.http import HttpRequest, HttpResponseBase

from yunshi.casework import clock


class Arrival:
    """Outermost middleware: stamps ``request.arrived_at`` (UTC) before anything is done.

    Waiting for a lock, a file or another layer then makes nobody late.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        request.arrived_at = clock.now()  # type: ignore[attr-defined]
        return self.get_response(request)


def arrived_at(request: HttpRequest) -> datetime:
    """When the request arrived. Raises AttributeError when the middleware is not installed."""
    arrived = request.arrived_at  # type: ignore[attr-defined]
    assert isinstance(arrived, datetime)  # noqa: S101 (narrows for the type checker)
    return arrived

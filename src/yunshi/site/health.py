"""What a load balancer asks."""

from __future__ import annotations

import threading
import time
from typing import Final

import psycopg
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe

# Anyone may ask, so an answer holds for a moment: asking often opens no more connections.
_HOLDS_SECONDS: Final = 1.0
_CONNECT_SECONDS: Final = 2

_asking = threading.Lock()
_last_answer: tuple[float, bool] | None = None


@never_cache
@require_safe
def healthz(request: HttpRequest) -> HttpResponse:
    """200 ``ok`` when the database answers, else 503. Says no more, for anyone may ask."""
    if _database_answers():
        return HttpResponse("ok\n", content_type="text/plain")
    return HttpResponse("database unreachable\n", status=503, content_type="text/plain")


def _database_answers() -> bool:
    global _last_answer
    with _asking:
        if _last_answer is None or time.monotonic() - _last_answer[0] > _HOLDS_SECONDS:
            _last_answer = (time.monotonic(), _ask_database())
        return _last_answer[1]


def _ask_database() -> bool:
    """Not through the pool: a site whose connections are all at work is busy, not ill."""
    parameters = connection.get_connection_params() | {"connect_timeout": _CONNECT_SECONDS}
    try:
        with psycopg.connect(**parameters) as asked:
            asked.execute("SELECT 1")
    except psycopg.OperationalError:
        return False
    return True

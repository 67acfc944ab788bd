"""Autosave and submission against a bare view that does one INSERT behind the same middleware.

All requests go through the whole site in this process (middleware, session, sign-in, CSRF), so
what is compared is CPU of the application; the database's own work is the same server for all.
"""

from __future__ import annotations

import re
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

from django.db import connection, connections
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext, override_settings
from django.urls import include, path, reverse

from benchmarks.table import Row

AUTOSAVE_LIMIT = 2.5
SUBMIT_LIMIT = 6.0
ROUNDS = 40


def bare_insert(request: HttpRequest) -> HttpResponse:
    """One INSERT for somebody signed in: what no feature can be cheaper than."""
    if not request.user.is_authenticated:
        return HttpResponse(status=403)
    with connection.cursor() as cursor:
        cursor.execute(
            "INSERT INTO bench_row (person, words) VALUES (%s, %s)",
            [request.user.pk, request.POST["words"]],
        )
    return HttpResponse("saved")


urlpatterns = [path("bench/", bare_insert), path("", include("yunshi.site.urls"))]


@dataclass(frozen=True)
class Measured:
    cpu_ms: float
    statements: int


def _measure(act: Callable[[int], None], rounds: int = ROUNDS) -> Measured:
    """Median CPU of one act, after three to warm up; statements of the last."""
    for number in range(3):
        act(number)
    spent = []
    for number in range(rounds):
        begun = time.process_time()
        act(3 + number)
        spent.append((time.process_time() - begun) * 1000)
    with CaptureQueriesContext(connection) as queries:
        act(3 + rounds)
    return Measured(statistics.median(spent), len(queries))


@override_settings(ROOT_URLCONF="benchmarks.web")
def web_rows() -> list[Row]:
    """The rows of the table: bare view, autosave, submission."""
    from benchmarks.filings import Site

    with connections["owner"].cursor() as cursor:
        cursor.execute("CREATE TABLE bench_row (person uuid, words text)")
    site = Site()
    client = Client(enforce_csrf_checks=True)
    client.force_login(site.person)
    token = _token(client, site)

    def post(address: str, answers: dict[str, object], *, good: tuple[int, ...] = (200,)) -> None:
        reply = client.post(address, {"csrfmiddlewaretoken": token, **answers})
        if reply.status_code not in good:
            raise RuntimeError(f"{address}: {reply.status_code} {reply.content[:300]!r}")

    bare = _measure(lambda number: post("/bench/", {"words": f"第 {number} 次"}))
    autosave = _measure(lambda number: post(*site.autosave(number)))
    ready = iter([site.ready_filing() for _ in range(ROUNDS + 4)])
    submit = _measure(lambda _: post(*site.submission(next(ready)), good=(302,)))
    return [
        Row("bare view, one INSERT", bare.cpu_ms, bare.statements),
        _against("autosave, largest form", autosave, bare, AUTOSAVE_LIMIT),
        _against("submit, complete filing", submit, bare, SUBMIT_LIMIT),
    ]


def _against(name: str, measured: Measured, bare: Measured, limit: float) -> Row:
    ratio = measured.cpu_ms / bare.cpu_ms
    return Row(name, measured.cpu_ms, measured.statements, ratio, limit)


def _token(client: Client, site: object) -> str:
    page = client.get(reverse("parties:account")).content.decode()
    found = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    if found is None:
        raise RuntimeError("the account page holds no form")
    return found[1]

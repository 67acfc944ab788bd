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
WARMING = 3


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


def _measure(acts: dict[str, Callable[[int], None]]) -> dict[str, Measured]:
    """Median CPU of each act, after three rounds to warm up; statements of one more.

    The acts take turns, so that whatever else the machine does weighs on all alike.
    """
    spent: dict[str, list[float]] = {name: [] for name in acts}
    for number in range(WARMING + ROUNDS):
        for name, act in acts.items():
            begun = time.process_time()
            act(number)
            spent[name].append((time.process_time() - begun) * 1000)
    measured = {}
    for name, act in acts.items():
        with CaptureQueriesContext(connection) as queries:
            act(WARMING + ROUNDS)
        measured[name] = Measured(statistics.median(spent[name][WARMING:]), len(queries))
    return measured


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

    ready = iter([site.ready_filing() for _ in range(WARMING + ROUNDS + 1)])
    revision = site.revision()
    found = _measure(
        {
            "bare": lambda number: post("/bench/", {"words": f"第 {number} 次"}),
            "autosave": lambda number: post(*site.autosave(revision + number)),
            "submit": lambda _: post(*site.submission(next(ready)), good=(302,)),
        }
    )
    bare = found["bare"]
    return [
        Row("bare view, one INSERT", bare.cpu_ms, bare.statements),
        _against("autosave, largest form", found["autosave"], bare, AUTOSAVE_LIMIT),
        _against("submit, complete filing", found["submit"], bare, SUBMIT_LIMIT),
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

"""Views of a site under test. What they wait for, and what they saw, are files of one folder."""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from django.db import connection
from django.http import (
    FileResponse,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    JsonResponse,
    StreamingHttpResponse,
)
from django.urls import include, path
from django.views.decorators.csrf import csrf_exempt

from yunshi.casework.arrival import arrived_at

FOLDER = Path(os.environ["TEST_FRONT_FOLDER"])


def wait_for(name: str) -> None:
    end = time.monotonic() + 60
    while not (FOLDER / name).exists():
        assert time.monotonic() < end, f"nobody made {name}"
        time.sleep(0.01)


def _database_now() -> str:
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        (now,) = cursor.fetchone()
    return str(now.isoformat())


@csrf_exempt
def told(request: HttpRequest, rest: str = "") -> JsonResponse:
    """What reached the view, and when its thread was given by the database's clock."""
    body = request.body
    (FOLDER / "views-entered").open("a").write("told\n")
    return JsonResponse(
        {
            "arrived": arrived_at(request).isoformat(),
            "thread_given": _database_now(),
            "method": request.method,
            "path": request.path,
            "query": request.META["QUERY_STRING"],
            "length": len(body),
            "sha256": hashlib.sha256(body).hexdigest(),
            "headers": dict(request.headers),
            "scheme": request.scheme,
            "address": request.META["REMOTE_ADDR"],
            "cookies": request.COOKIES,
        }
    )


@csrf_exempt
def upload(request: HttpRequest) -> JsonResponse:
    return JsonResponse(
        {
            name: [file.name, file.size, hashlib.sha256(file.read()).hexdigest()]
            for name, file in request.FILES.items()
        }
    )


def held(request: HttpRequest, number: int) -> HttpResponse:
    """Holds its thread until ``release`` is there."""
    (FOLDER / f"held-{number}").touch()
    wait_for("release")
    return HttpResponse("released")


def streamed(request: HttpRequest) -> StreamingHttpResponse:
    """A first line, and a second once the reader has said that it has the first."""

    def lines() -> Iterator[bytes]:
        yield b"first\n"
        wait_for("first-was-read")
        with connection.cursor() as cursor:
            # The connection is that of the thread in which the view ran.
            cursor.execute("SELECT 'second'")
            yield cursor.fetchone()[0].encode() + b"\n"

    with connection.cursor() as cursor:
        cursor.execute("SELECT 1")
    return StreamingHttpResponse(lines(), content_type="text/plain")


def endless(request: HttpRequest) -> StreamingHttpResponse:
    """Pieces without end; tells how many were made, and that it was ended."""

    def pieces() -> Iterator[bytes]:
        made = 0
        try:
            while True:
                made += 1
                (FOLDER / "made").write_text(str(made))
                yield bytes(64 * 1024)
        finally:
            (FOLDER / "endless-ended").touch()

    return StreamingHttpResponse(pieces())


def broken(request: HttpRequest) -> StreamingHttpResponse:
    def pieces() -> Iterator[bytes]:
        raise RuntimeError("before the first piece")
        yield b""

    return StreamingHttpResponse(pieces())


def file(request: HttpRequest) -> HttpResponseBase:
    return FileResponse((FOLDER / request.GET["name"]).open("rb"), as_attachment=True)


def redirected(request: HttpRequest) -> HttpResponse:
    response = HttpResponse("雲市", status=303, headers={"Location": "/elsewhere"})
    response.set_cookie("one", "1")
    response.set_cookie("two", "2")
    return response


urlpatterns = [
    path("told", told),
    path("told/<path:rest>", told),
    path("upload", upload),
    path("held/<int:number>", held),
    path("streamed", streamed),
    path("endless", endless),
    path("broken", broken),
    path("file", file),
    path("redirected", redirected),
    path("", include("yunshi.site.urls")),
]

"""Streaming a file to whoever may read it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final, cast
from uuid import UUID

from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.shortcuts import render

from yunshi.files.inspection import MEDIA_TYPES, FileType
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.queries import content_of

MayRead = Callable[[HttpRequest, StoredFile], bool]

_HEADERS: Final = {
    # Even opened by a browser in spite of all, it is a page without rights and without content.
    "Content-Security-Policy": "sandbox; default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "private, no-store",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "Accept-Ranges": "none",
}


def nobody(request: HttpRequest, file: StoredFile) -> bool:
    """The permission of a view that was given none."""
    return False


def serve_file(request: HttpRequest, file: UUID, *, may_read: MayRead = nobody) -> HttpResponseBase:
    """Stream a file, as a download under its own name, to a person whom ``may_read`` allows.

    The room above decides who may read, and logs the access. To anyone else a file that is there
    looks like one that is not (404). A file that waits for its scan or was deleted as infected is
    answered by a page that says so (409).
    """
    row = StoredFile.objects.filter(id=file).first()
    if row is None or not may_read(request, row):
        raise Http404
    infected = row.scan_state == ScanState.INFECTED
    if row.removed_at is not None and not infected:
        raise Http404
    if not row.may_be_opened:
        return _not_open(request, row)
    response = FileResponse(
        content_of(row),
        as_attachment=True,
        filename=row.name,
        content_type=MEDIA_TYPES[cast(FileType, row.type)],
    )
    for header, value in _HEADERS.items():
        response.headers[header] = value
    response.headers["Content-Length"] = str(row.bytes)
    return response


def _not_open(request: HttpRequest, file: StoredFile) -> HttpResponseBase:
    response = render(request, "files/not_open.html", {"file": file}, status=409)
    response.headers["Cache-Control"] = "private, no-store"
    return response

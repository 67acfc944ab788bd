"""A request larger than any upload may be is turned away before it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render

FORM_AROUND_UPLOAD: Final = 1024 * 1024
"""Bytes that the other fields of a form and the borders between them may take."""
_PIECE: Final = 256 * 1024
_READ_AND_FORGOTTEN: Final = 8


class LargestRequest:
    """Answers 413, in the reader's language, to a request beyond the largest upload.

    Stands before whatever reads the body (the check of forged requests does) and after what
    chooses the language. A request of a few times the limit is read and forgotten first, because
    browsers show a broken connection, not our page, when they are cut off while they send.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        length = request.META.get("CONTENT_LENGTH") or "0"
        most = settings.YUNSHI_LARGEST_UPLOAD_BYTES + FORM_AROUND_UPLOAD
        if not length.isascii() or not length.isdigit() or int(length) <= most:
            return self.get_response(request)
        _forget(request, min(int(length), most * _READ_AND_FORGOTTEN))
        return _too_large(request)


def _forget(request: HttpRequest, most: int) -> None:
    left = most
    try:
        while left > 0 and (piece := request.read(min(_PIECE, left))):
            left -= len(piece)
    except OSError:
        return  # they hung up


def _too_large(request: HttpRequest) -> HttpResponse:
    response = render(request, "413.html", status=413)
    response.headers["Cache-Control"] = "no-store"
    return response

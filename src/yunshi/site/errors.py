"""Requests that Django refuses before any view sees them."""

from __future__ import annotations

from django.core.exceptions import RequestDataTooBig, TooManyFieldsSent
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _


def bad_request(request: HttpRequest, exception: Exception) -> HttpResponseBase:
    """Too much text, or too many fields, is 413 and says so; anything else is 400.

    A page's script gets the words as JSON, to say them where the person types.
    """
    too_much = isinstance(exception, RequestDataTooBig | TooManyFieldsSent)
    status = 413 if too_much else 400
    if request.headers.get("X-Requested-With") and "json" in request.headers.get("Accept", ""):
        words = _("What you sent is too large") if too_much else _("The request could not be read")
        return JsonResponse({"message": words}, status=status)
    return render(request, f"{status}.html", status=status)

"""Signing with the business certificate: what the page's script asks for, and what it brings."""

from __future__ import annotations

import base64
import binascii
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase, HttpResponseRedirect, JsonResponse
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.views.vendor.check import refused_page
from yunshi.applications.views.vendor.own_filing import (
    actor,
    own_filing,
    own_filing_by_script,
    refused_to_script,
)
from yunshi.applications.views.vendor.posts import chosen_solutions
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.parties.acting import ActingRequest
from yunshi.parties.certificates.checking import LARGEST_MESSAGE


@require_POST
@own_filing_by_script
def ask(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """A challenge for what would be sent now: its bytes are plain ASCII."""
    asked = services.ask_signature(
        filing,
        actor(request),
        session=_session(request),
        arrived_at=arrived_at(request),
        solutions=chosen_solutions(request.POST),
    )
    if isinstance(asked, Refused):
        return refused_to_script(" ".join(words_of(asked.findings)), 422)
    tbs = bytes(asked.content).decode("ascii")
    return JsonResponse({"challenge": str(asked.id), "tbs": tbs})


@require_POST
@own_filing
def take(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Takes the signature; then the page shows it, and one can submit."""
    chosen = chosen_solutions(request.POST)
    outcome = services.sign_filing(
        filing,
        actor(request),
        _challenge(request.POST.get("challenge", "")),
        _message(request.POST.get("signature", "")),
        session=_session(request),
        arrived_at=arrived_at(request),
        solutions=chosen,
    )
    if isinstance(outcome, Refused):
        page: HttpResponse = refused_page(request, filing, chosen, outcome, _("It was not signed"))
        return page
    way = reverse("applications:check", args=[filing.id])
    if chosen is not None:
        told = [("choosing", "1"), *(("solution", str(each)) for each in chosen)]
        way += f"?{urlencode(told)}"
    messages.success(request, _("It is signed. Now it can be submitted."))
    return HttpResponseRedirect(way)


def _session(request: ActingRequest) -> str:
    key = request.session.session_key
    if key is None:
        raise AssertionError("somebody who is signed in has a session")
    return key


def _challenge(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None


def _message(text: str) -> bytes:
    """The message in Base64, in lines or not; empty for what is none."""
    if len(text) > 2 * LARGEST_MESSAGE:
        return b""
    try:
        return base64.b64decode("".join(text.split()), validate=True)
    except (binascii.Error, ValueError):
        return b""

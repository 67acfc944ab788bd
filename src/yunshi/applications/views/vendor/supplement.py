"""A supplement: read, answered item by item, and sent."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from yunshi.answers.addresses import Address, NotAnAddress
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.pages.supplement import refusal_view, supplement_page
from yunshi.applications.queries import Phase
from yunshi.applications.views.vendor.own_filing import actor, hand_of, own_filing
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.parties.acting import ActingRequest


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def supplement(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """What is asked and by when. POST ``unchanged`` = an item leaves it as it is, else sends."""
    if request.method == "POST":
        if "unchanged" in request.POST:
            return _leave(request, filing)
        return _send(request, filing)
    return _page(request, filing, None, 200)


def _page(
    request: ActingRequest, filing: Filing, refused: Refused | None, status: int
) -> HttpResponseBase:
    hand = hand_of(request, filing)
    if hand.phase is not Phase.FILED:
        raise Http404
    findings = refused.findings if refused is not None else ()
    page = supplement_page(
        hand,
        arrived_at(request),
        tuple(refusal_view(hand, finding) for finding in findings),
    )
    context = {"hand": hand, "page": page, "key": uuid4(), "has_errors": bool(findings)}
    return render(request, "applications/supplement.html", context, status=status)


def _send(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    try:
        key = str(UUID(request.POST.get("key", "")))
    except ValueError:
        key = str(uuid4())
    outcome = services.answer_supplement(
        filing.id, actor(request), key=key, arrived_at=arrived_at(request)
    )
    if isinstance(outcome, Refused):
        return _page(request, filing, outcome, 422)
    messages.success(request, _("The supplement was sent. An officer goes on with the review."))
    return redirect("applications:tasks", filing.id)


def _leave(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    try:
        address = Address.parse(request.POST["unchanged"])
    except NotAnAddress:
        raise Http404 from None
    because = request.POST.get("because", "")
    outcome = services.hold_unchanged(
        filing.id, address, because, actor(request), arrived_at=arrived_at(request)
    )
    if outcome is not None:
        return _page(request, filing, outcome, 422)
    return redirect("applications:supplement", filing.id)

"""Check your answers, and submit."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.pages.check import check_page
from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.queries import Phase
from yunshi.applications.services import Submitted
from yunshi.applications.views.vendor.own_filing import actor, found_filing, hand_of, own_filing
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.rulebook.findings import Finding


@require_http_methods(["GET", "HEAD", "POST"])
@never_cache
@acting_for_organisation
def check(request: ActingRequest, filing: UUID) -> HttpResponseBase:
    """Everything that would be sent; POST sends it, once however often it is pressed."""
    return _submit(request, filing) if request.method == "POST" else _show(request, filing)


@own_filing
def _show(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    hand = hand_of(request, filing)
    if hand.phase is Phase.FILED:
        return redirect("applications:receipt", filing.id)
    if hand.phase is not Phase.DRAFT:
        return redirect("applications:tasks", filing.id)
    return _page(request, hand, None, (), 200)


def _submit(request: ActingRequest, filing: UUID) -> HttpResponseBase:
    chosen = _chosen(request)
    try:
        outcome = services.submit_filing(
            filing,
            actor(request),
            key=_key(request.POST.get("key", "")),
            arrived_at=arrived_at(request),
            solutions=chosen,
        )
    except Filing.DoesNotExist:
        raise Http404 from None
    if isinstance(outcome, Refused):
        found = found_filing(request, filing)
        if found.draft.erased_at is None and services.is_over(found, arrived_at(request)):
            return _over(request, found, outcome)
        hand = hand_of(request, found)
        ticked = None if chosen is None else [str(each) for each in chosen]
        return _page(request, hand, ticked, outcome.findings, 422)
    _say_what_is_left(request, outcome)
    return redirect("applications:receipt", filing)


def _over(request: ActingRequest, filing: Filing, refused: Refused) -> HttpResponseBase:
    """Why not, and no more: there is nothing to mend or to send, and after closing many come."""
    late = [finding for finding in refused.findings if finding.rule == "window"]
    reasons = dict.fromkeys(words_of(late or refused.findings))
    context = {"filing": filing, "reasons": reasons, "has_errors": True}
    return render(request, "applications/over.html", context, status=422)


def _page(
    request: ActingRequest,
    hand: FilingInHand,
    chosen: list[str] | None,
    refused: tuple[Finding, ...],
    status: int,
) -> HttpResponseBase:
    page = check_page(hand, arrived_at(request), chosen=chosen, refused=refused)
    context = {"hand": hand, "page": page, "key": uuid4(), "has_errors": bool(refused)}
    return render(request, "applications/check.html", context, status=status)


def _chosen(request: ActingRequest) -> list[UUID] | None:
    """The solutions that were ticked; ``None`` where the page offered no choice."""
    if "choosing" not in request.POST:
        return None
    chosen = []
    for text in request.POST.getlist("solution"):
        try:
            chosen.append(UUID(text))
        except ValueError:
            continue
    return chosen


def _key(text: str) -> str:
    """The attempt that the page stands for; what is none counts as an attempt of its own."""
    try:
        return str(UUID(text))
    except ValueError:
        return str(uuid4())


def _say_what_is_left(request: ActingRequest, outcome: Submitted) -> None:
    if outcome.left_over is not None:
        messages.info(
            request,
            _("The solutions you did not send stand in a new draft of the same window."),
        )

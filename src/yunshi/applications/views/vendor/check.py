"""Check your answers, and submit."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase
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
from yunshi.applications.views.vendor.posts import chosen_solutions
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
    return _page(request, hand, chosen_solutions(request.GET), (), 200)


def _submit(request: ActingRequest, filing: UUID) -> HttpResponseBase:
    chosen = chosen_solutions(request.POST)
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
        return refused_page(request, found, chosen, outcome, _("It was not submitted"))
    _say_what_is_left(request, outcome)
    return redirect("applications:receipt", filing)


def refused_page(
    request: ActingRequest,
    filing: Filing,
    chosen: list[UUID] | None,
    refused: Refused,
    title: str,
) -> HttpResponse:
    """The page with why it was not done; what was ticked stays ticked."""
    return _page(request, hand_of(request, filing), chosen, refused.findings, 422, title)


def _over(request: ActingRequest, filing: Filing, refused: Refused) -> HttpResponseBase:
    """Why not, and no more: there is nothing to mend or to send, and after closing many come."""
    late = [finding for finding in refused.findings if finding.rule == "window"]
    reasons = dict.fromkeys(words_of(late or refused.findings))
    context = {"filing": filing, "reasons": reasons, "has_errors": True}
    return render(request, "applications/over.html", context, status=422)


def _page(
    request: ActingRequest,
    hand: FilingInHand,
    chosen: list[UUID] | None,
    refused: tuple[Finding, ...],
    status: int,
    refused_title: str = "",
) -> HttpResponse:
    page = check_page(hand, arrived_at(request), chosen=chosen, refused=refused)
    context = {
        "hand": hand,
        "page": page,
        "key": uuid4(),
        "has_errors": bool(refused),
        "refused_title": refused_title,
    }
    answer = render(request, "applications/check.html", context, status=status)
    if page.signing is not None:
        _let_component_in(answer, page.signing.component)
    return answer


def _let_component_in(answer: HttpResponse, component: str) -> None:
    """This page alone asks the component on the vendor's machine, and is asked by its window: a
    browser would cut that window off from a page that keeps to its own origin."""
    answer._csp_update = {"connect-src": [component]}  # type: ignore[attr-defined]
    answer.headers["Cross-Origin-Opener-Policy"] = "same-origin-allow-popups"


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

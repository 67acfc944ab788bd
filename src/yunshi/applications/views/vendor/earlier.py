"""Answers of an earlier filing: choosing which, then their differences as of a file."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.applications.pages.earlier import earlier_page
from yunshi.applications.pages.exchange import proposal_url
from yunshi.applications.queries import Phase
from yunshi.applications.services import count_upload
from yunshi.applications.services.carry_over import earlier_filings, offer_earlier
from yunshi.applications.views.vendor.exchange import MOST_UPLOADS
from yunshi.applications.views.vendor.own_filing import actor, hand_of, own_filing
from yunshi.design.language import words_of
from yunshi.parties.acting import ActingRequest


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def earlier(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """The earlier filings of the organisation; POST ``earlier`` leads to the differences."""
    hand = hand_of(request, filing)
    if hand.phase is not Phase.DRAFT or filing.replaces_id is not None:
        raise Http404
    if request.method == "POST":
        return _compare(request, filing)
    return render(request, "applications/earlier.html", {"page": earlier_page(hand)})


def _compare(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    try:
        wanted = UUID(request.POST.get("earlier", ""))
    except ValueError:
        raise Http404 from None
    chosen = next((each for each in earlier_filings(filing) if each.id == wanted), None)
    if chosen is None:
        raise Http404
    if not count_upload("answers", request.user.pk, MOST_UPLOADS):
        for words in words_of(refusals.too_many_uploads().findings):
            messages.error(request, words)
        return redirect("applications:earlier", filing.id)
    made = offer_earlier(filing, chosen, actor(request))
    if made is None:
        messages.error(request, _("Nothing is left of that filing that could be taken over."))
        return redirect("applications:earlier", filing.id)
    return redirect(proposal_url(filing, made.id))

"""Changing a filing before closing: opening its working copy, and giving that up."""

from __future__ import annotations

from uuid import uuid4

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.pages.changing import filed_before
from yunshi.applications.pages.section_form import crumbs_to
from yunshi.applications.queries import Phase
from yunshi.applications.views.vendor.own_filing import actor, hand_of, own_filing
from yunshi.applications.views.vendor.solutions import attempt
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.design.parts import Crumb
from yunshi.parties.acting import ActingRequest


@require_POST
@own_filing
def change(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Opens the working copy of a filing, or goes to the one that is open."""
    outcome = services.change_filing(filing.id, actor(request), arrived_at=arrived_at(request))
    if isinstance(outcome, Refused):
        for words in words_of(outcome.findings):
            messages.error(request, words)
        return redirect("applications:tasks", filing.id)
    return redirect("applications:tasks", outcome.id)


@require_http_methods(["GET", "HEAD", "POST"])
@own_filing
def give_up(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Asks first, then ends a working copy; what was filed stands as before."""
    hand = hand_of(request, filing)
    before = filed_before(hand)
    if before is None or hand.phase is not Phase.DRAFT:
        raise Http404
    if request.method == "POST":
        refused = services.give_up_copy(
            filing.id,
            actor(request),
            key=attempt(request.POST.get("key", "")),
            arrived_at=arrived_at(request),
        )
        if refused is not None:
            for words in words_of(refused.findings):
                messages.error(request, words)
            return redirect("applications:tasks", filing.id)
        messages.success(request, _("The copy was given up. What you filed stands as before."))
        return redirect("applications:tasks", filing.replaces_id)
    context = {
        "crumbs": (*crumbs_to(hand), Crumb(_("Give up the changes"))),
        "before": before,
        "back_url": hand.places.tasks(),
        "key": uuid4(),
    }
    return render(request, "applications/give_up.html", context)

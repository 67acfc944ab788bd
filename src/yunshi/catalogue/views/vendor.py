"""A vendor's own listings: what stands in the market, and what it may put there itself."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from yunshi.casework.acting import Actor, Refused
from yunshi.casework.arrival import arrived_at
from yunshi.catalogue.services import list_solution
from yunshi.catalogue.vendor_queries import approved_of, is_of, listings_of
from yunshi.design.language import page_language, words_of
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.parties.queries import grants_in


@require_safe
@never_cache
@acting_for_organisation
def own(request: ActingRequest) -> HttpResponseBase:
    """What the organisation has had approved, and its listings."""
    organisation = request.acting.organisation.id
    return render(
        request,
        "catalogue/own.html",
        {
            "approved": [(each, uuid4()) for each in approved_of(organisation, page_language())],
            "listings": listings_of(organisation, page_language()),
            "may_list": request.acting.is_owner,
        },
    )


@require_POST
@never_cache
@acting_for_organisation
def list_own(request: ActingRequest, case: UUID) -> HttpResponseBase:
    """Puts an approved solution in the market, where the programme lets its vendor."""
    if not is_of(request.acting.organisation.id, case):
        raise Http404
    revision = request.POST.get("revision", "")
    outcome = list_solution(
        case,
        Actor(request.user.pk, grants_in(request.acting)),
        key=_key(request.POST.get("key", "")),
        arrived_at=arrived_at(request),
        expected_revision=int(revision) if revision.isdecimal() and len(revision) < 10 else -1,
    )
    if isinstance(outcome, Refused):
        for words in words_of(outcome.findings):
            messages.error(request, words)
    else:
        messages.success(request, _("Listed: the public market shows it now."))
    return redirect("catalogue:listings:own")


def _key(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return str(uuid4())

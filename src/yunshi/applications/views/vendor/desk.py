"""The vendor's desk, and beginning a filing."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_POST, require_safe

from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.pages.desk import desk_of
from yunshi.applications.views.vendor.own_filing import actor, own_filing
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import page_language, words_of
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.parties.views.vendor import name_to_take
from yunshi.programmes.models import Window


@never_cache
@require_safe
@acting_for_organisation
def desk(request: ActingRequest) -> HttpResponseBase:
    """Windows to file in, drafts, and what was filed, programme by programme."""
    desks = desk_of(request.acting.organisation.id, arrived_at(request), page_language())
    context = {"desks": desks, "registered_name": name_to_take(request.acting)}
    return render(request, "applications/desk.html", context)


@require_POST
@acting_for_organisation
def start(request: ActingRequest, window: UUID) -> HttpResponseBase:
    """A new draft in a window."""
    try:
        outcome = services.begin_filing(
            window,
            request.acting.organisation.id,
            actor(request),
            arrived_at=arrived_at(request),
        )
    except Window.DoesNotExist:
        raise Http404 from None
    return _to_filing(request, outcome)


@require_POST
@own_filing
def copy(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """A filing, or one ``solution`` of it, as a new draft in a ``window`` (both POST)."""
    solution = request.POST.get("solution", "")
    try:
        window = Window.objects.get(pk=UUID(request.POST.get("window", "")))
        solutions = [UUID(solution)] if solution else None
    except (ValueError, Window.DoesNotExist):
        raise Http404 from None
    if window.programme_id != filing.programme_id:
        raise Http404
    outcome = services.copy_filing(
        filing,
        window.id,
        actor(request),
        solutions=solutions,
        arrived_at=arrived_at(request),
    )
    if not isinstance(outcome, Refused):
        messages.success(
            request,
            _(
                "Answers and papers were copied. Check whether the papers are still current; "
                "declarations are made anew."
            ),
        )
    return _to_filing(request, outcome)


def _to_filing(request: ActingRequest, outcome: Filing | Refused) -> HttpResponseBase:
    if isinstance(outcome, Refused):
        for words in words_of(outcome.findings):
            messages.error(request, words)
        return redirect("applications:desk")
    return redirect("applications:tasks", outcome.id)

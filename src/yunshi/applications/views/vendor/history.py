"""The history of a filing."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yunshi.applications.models import Filing
from yunshi.applications.pages.history import history_page
from yunshi.applications.views.vendor.own_filing import hand_of, own_filing
from yunshi.parties.acting import ActingRequest


@require_safe
@own_filing
def history(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """Every step of the filing's cases, the latest first."""
    page = history_page(hand_of(request, filing))
    return render(request, "applications/history.html", {"page": page})

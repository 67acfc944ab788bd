"""The task list of a filing."""

from __future__ import annotations

from django.http import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yunshi.applications.models import Filing
from yunshi.applications.pages.task_list import task_list
from yunshi.applications.views.vendor.own_filing import hand_of, own_filing
from yunshi.casework.arrival import arrived_at
from yunshi.parties.acting import ActingRequest


@require_safe
@own_filing
def tasks(request: ActingRequest, filing: Filing) -> HttpResponseBase:
    """What there is to fill in, what is missing, and by when."""
    hand = hand_of(request, filing)
    page = task_list(hand, request.user.pk, arrived_at(request))
    return render(request, "applications/tasks.html", {"hand": hand, "page": page})

"""The queue of an office, and its export."""

from __future__ import annotations

from dataclasses import replace

from django.http import HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe

from yunshi.casework.arrival import arrived_at
from yunshi.portal.views.office.access import OfficeRequest, of_an_office
from yunshi.portal.views.office.csv_export import csv_lines
from yunshi.portal.views.office.queue_page import programme_names, queue_page
from yunshi.portal.views.office.wanted import wanted_of
from yunshi.reviews.queries import Tab, Wanted, every_row, office_programmes, reads_only


@require_safe
@of_an_office
def queue(request: OfficeRequest) -> HttpResponseBase:
    """What is to be done, by due date."""
    return draw_queue(request, _wanted(request))


@require_safe
@of_an_office
def export(request: OfficeRequest) -> HttpResponseBase:
    """The list that is shown, all pages of it, for a spreadsheet."""
    rows = every_row(request.actor, _wanted(request), arrived_at(request))
    names = programme_names(list(office_programmes(request.actor)))
    response = StreamingHttpResponse(csv_lines(rows, names), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="cases.csv"'
    return response


def _wanted(request: OfficeRequest) -> Wanted:
    """What is asked for. Who only reads has nothing to do, and sees every case instead."""
    wanted = wanted_of(request.GET)
    held = {grant.role for grant in request.actor.grants}
    return replace(wanted, tab=Tab.ALL) if wanted.tab is Tab.MINE and reads_only(held) else wanted


def draw_queue(
    request: OfficeRequest, wanted: Wanted, *, error: str = "", status: int = 200
) -> HttpResponse:
    """The page; ``error`` says why nothing was done with what was ticked."""
    page = queue_page(request.actor, wanted, arrived_at(request), error=error)
    return render(request, "portal/office/queue.html", page.context(), status=status)

"""The queue of an office, its export, and acts on several cases at once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import HttpResponse, HttpResponseBase, QueryDict, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe

from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.portal.views.office.access import OfficeRequest, of_an_office, posted_key
from yunshi.portal.views.office.csv_export import csv_lines
from yunshi.portal.views.office.queue_page import Done, programme_names, queue_page
from yunshi.portal.views.office.wanted import address_of, wanted_of
from yunshi.reviews import services
from yunshi.reviews.queries import (
    PAGE,
    Tab,
    Wanted,
    case_in_review,
    every_row,
    office_programmes,
    reads_only,
)

MOST_AT_ONCE: Final = 4 * PAGE
"""Cases of one bulk act: more than a page shows, little enough for one request."""

Act = Callable[[UUID, Actor, str, datetime, int], Performed | Refused]


@require_safe
@of_an_office
def queue(request: OfficeRequest) -> HttpResponseBase:
    """What is to be done, by due date."""
    return _page(request, _wanted(request))


@require_safe
@of_an_office
def export(request: OfficeRequest) -> HttpResponseBase:
    """The list that is shown, all pages of it, for a spreadsheet."""
    rows = every_row(request.actor, _wanted(request), arrived_at(request))
    names = programme_names(list(office_programmes(request.actor)))
    response = StreamingHttpResponse(csv_lines(rows, names), content_type="text/csv; charset=utf-8")
    response.headers["Content-Disposition"] = 'attachment; filename="cases.csv"'
    return response


@require_POST
@of_an_office
def bulk(request: OfficeRequest) -> HttpResponseBase:
    """One act on each of the ticked cases; each stands for itself, and says why it was refused."""
    wanted = wanted_of(QueryDict(request.POST.get("back", "")))
    act = _ACTS.get(request.POST.get("act", ""))
    ticked = list(dict.fromkeys(request.POST.getlist("selected")))[:MOST_AT_ONCE]
    if act is None or not ticked:
        refusal = _("Tick at least one case, then press what is to be done with it.")
        return _page(request, wanted, error=refusal, status=422)
    done = tuple(_on_each(request, act, ticked))
    if all(each.refused == () for each in done):
        messages.success(
            request,
            ngettext("Done for %(n)d case.", "Done for %(n)d cases.", len(done)) % {"n": len(done)},
        )
        return redirect(address_of(wanted, page=wanted.page))
    return _page(request, wanted, done=done, status=422)


def _wanted(request: OfficeRequest) -> Wanted:
    """What is asked for. Who only reads has nothing to do, and sees every case instead."""
    wanted = wanted_of(request.GET)
    held = {grant.role for grant in request.actor.grants}
    return replace(wanted, tab=Tab.ALL) if wanted.tab is Tab.MINE and reads_only(held) else wanted


def _page(
    request: OfficeRequest,
    wanted: Wanted,
    *,
    done: Sequence[Done] = (),
    error: str = "",
    status: int = 200,
) -> HttpResponse:
    page = queue_page(
        request.actor, wanted, arrived_at(request), done=done, key=uuid4().hex, error=error
    )
    return render(request, "portal/office/queue.html", page.context(), status=status)


def _on_each(request: OfficeRequest, act: Act, ticked: Sequence[str]) -> Iterator[Done]:
    key = posted_key(request)
    for selected in ticked:
        named = _named(selected)
        seen = case_in_review(named.case, request.actor) if named else None
        if named is None or seen is None:
            yield Done(selected, _("Unknown case"), (_("This case is not yours to act on."),))
            continue
        outcome = act(
            named.case, request.actor, f"{key} {named.case}", arrived_at(request), named.revision
        )
        yield Done(
            selected,
            f"{seen.receipt.number} {seen.solution.name}".strip(),
            _why(outcome),
        )


@dataclass(frozen=True, slots=True)
class _Named:
    case: UUID
    revision: int


def _named(selected: str) -> _Named | None:
    """``case:revision``, as the tick box posts it."""
    case, _colon, revision = selected.partition(":")
    try:
        return _Named(UUID(case), int(revision))
    except ValueError:
        return None


def _why(outcome: Performed | Refused) -> tuple[str, ...]:
    return words_of(outcome.findings) if isinstance(outcome, Refused) else ()


def _begin(
    case: UUID, actor: Actor, key: str, arrived: datetime, revision: int
) -> Performed | Refused:
    return services.begin_qualification(
        [case], actor, key=key, arrived_at=arrived, seen={case: revision}
    )


def _pass(
    case: UUID, actor: Actor, key: str, arrived: datetime, revision: int
) -> Performed | Refused:
    return services.pass_qualification(
        case, actor, key=key, arrived_at=arrived, expected_revision=revision
    )


_ACTS: Final[dict[str, Act]] = {"begin_qualification": _begin, "pass_qualification": _pass}

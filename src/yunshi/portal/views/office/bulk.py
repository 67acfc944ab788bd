"""One act on the ticked cases: a preview with the count, then each case by itself, then what came
of each. Nothing is done before the preview is confirmed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID, uuid4

from django.http import Http404, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from yunshi.applications.models import Solution
from yunshi.casework.arrival import arrived_at
from yunshi.design.fields import FieldView
from yunshi.design.language import page_language
from yunshi.design.parts import Crumb
from yunshi.portal.views.office.access import OfficeRequest, of_officers, posted_key
from yunshi.portal.views.office.bulk_ask import AskSame, ask_same
from yunshi.portal.views.office.note_forms import officer_chosen, officer_field
from yunshi.portal.views.office.queue import draw_queue
from yunshi.portal.views.office.wanted import address_of, wanted_of
from yunshi.programmes.queries import StaffMember
from yunshi.reviews.models import BulkItem, BulkRun
from yunshi.reviews.queries import colleagues
from yunshi.reviews.queries.bulk import Fit, Ticked, fitting
from yunshi.reviews.services.bulk import MOST_AT_ONCE, Chosen, begin_run, carry_on
from yunshi.rulebook.text import Text

SECONDS: Final = 1.0
"""How long a request works on a run before it shows how far it is."""


@dataclass(frozen=True, slots=True)
class Result:
    """One case of a run."""

    case: UUID
    name: str
    vendor: str
    state: str
    said: tuple[str, ...]


@require_POST
@of_officers
def preview(request: OfficeRequest) -> HttpResponseBase:
    """How many cases the act fits, which it does not fit and why; nothing is done."""
    act = _act(request)
    ticked = _ticked(request)
    if act is None or not ticked:
        words = _("Tick at least one case, then press what is to be done with it.")
        return _refuse(request, words)
    if len(ticked) > MOST_AT_ONCE:
        words = _("Tick at most %(most)d cases; nothing was done.") % {"most": MOST_AT_ONCE}
        return _refuse(request, words)
    fits = fitting(act, request.actor, ticked, arrived_at(request))
    if not fits:
        return _refuse(request, _("This case is not yours to act on."))
    if act == BulkRun.Act.ASK:
        asked = ask_same(request, fits)
        if not isinstance(asked, AskSame):
            return asked if isinstance(asked, HttpResponse) else _refuse(request, asked)
        return _draw(request, act, asked.fits, len(ticked), asked)
    return _draw(request, act, fits, len(ticked))


@require_POST
@of_officers
def do(request: OfficeRequest) -> HttpResponseBase:
    """Begins what was confirmed, and works on it for a moment."""
    act = _act(request)
    ticked = _ticked(request)
    fits = fitting(act, request.actor, ticked, arrived_at(request)) if act else ()
    if act is None or not 0 < len(fits) <= MOST_AT_ONCE:
        words = _("Tick at least one case, then press what is to be done with it.")
        return _refuse(request, words)
    officer: UUID | None = None
    asked: AskSame | None = None
    if act == BulkRun.Act.ASSIGN:
        try:
            officer = officer_chosen(request.POST.get("officer", ""))
        except ValueError:
            return _refuse(request, _("Choose an officer, or nobody."))
    if act == BulkRun.Act.ASK:
        outcome = ask_same(request, fits)
        if not isinstance(outcome, AskSame):
            return outcome if isinstance(outcome, HttpResponse) else _refuse(request, outcome)
        asked, fits = outcome, tuple(fit for fit in outcome.fits if fit.fits)
        if not fits:
            return _refuse(request, _("It fits none of the ticked cases; nothing was done."))
    started = begin_run(
        act,
        request.actor,
        [
            Chosen(
                fit.ticked.case,
                fit.filing,
                fit.ticked.revision,
                asked.of(fit) if asked is not None else {},
            )
            for fit in fits
        ],
        key=posted_key(request),
        officer=officer,
        message=asked.ask.message if asked is not None else "",
        announced=asked.ask.announced if asked is not None else None,
    )
    carry_on(started, request.actor, arrived_at=arrived_at(request), seconds=SECONDS)
    return redirect("portal:office:bulk_run", started.pk)


@require_http_methods(["GET", "HEAD", "POST"])
@of_officers
def run(request: OfficeRequest, run: UUID) -> HttpResponseBase:
    """How far a run is, and what came of each case; posted to, it goes on for a moment."""
    row = BulkRun.objects.filter(pk=run, started_by=request.user.pk).first()
    if row is None:
        raise Http404
    if request.method == "POST":
        carry_on(row, request.actor, arrived_at=arrived_at(request), seconds=SECONDS)
        return redirect("portal:office:bulk_run", row.pk)
    results = tuple(_results(row))
    counts = {state: sum(each.state == state for each in results) for state in BulkItem.State}
    left = counts[BulkItem.State.WAITING]
    return render(
        request,
        "portal/office/bulk_run.html",
        {
            "run": row,
            "title": TITLES[BulkRun.Act(row.act)](),
            "refused": tuple(each for each in results if each.state == BulkItem.State.REFUSED),
            "done": tuple(each for each in results if each.state == BulkItem.State.DONE),
            "left": left,
            "all": len(results),
            "settled": len(results) - left,
            "crumbs": _crumbs(_("What came of it")),
        },
    )


def _results(row: BulkRun) -> Iterator[Result]:
    items = list(row.items.order_by("number"))
    language = page_language()
    rows = Solution.objects.filter(case__in=[item.case_id for item in items])
    names = {
        each.case_id: each
        for each in rows.select_related("filing__receipt", "filing__organisation")
    }
    for item in items:
        solution = names[item.case_id]
        yield Result(
            item.case_id,
            f"{solution.filing.receipt.number} {solution.name}".strip(),
            solution.filing.organisation.name,
            item.state,
            tuple(Text.model_validate(said).in_language(language) for said in item.said),
        )


def _act(request: OfficeRequest) -> BulkRun.Act | None:
    posted = request.POST.get("act", "")
    return BulkRun.Act(posted) if posted in BulkRun.Act.values else None


def _ticked(request: OfficeRequest) -> list[Ticked]:
    """Each case once, in the order of the page; what is no tick of ours is left out."""
    read = map(Ticked.read, request.POST.getlist("selected")[: 2 * MOST_AT_ONCE])
    by_case = {each.case: each for each in read if each is not None}
    return list(by_case.values())


def _refuse(request: OfficeRequest, words: str) -> HttpResponse:
    wanted = wanted_of(QueryDict(request.POST.get("back", "")))
    return draw_queue(request, wanted, error=words, status=422)


def _crumbs(here: str) -> tuple[Crumb, ...]:
    return (Crumb(_("Cases"), address_of(wanted_of({}))), Crumb(here))


def _draw(
    request: OfficeRequest,
    act: BulkRun.Act,
    fits: Sequence[Fit],
    ticked: int,
    asked: AskSame | None = None,
) -> HttpResponse:
    fitted = [fit for fit in fits if fit.fits]
    language = page_language()
    context: dict[str, Any] = {
        "act": act,
        "title": TITLES[act](),
        "count": _COUNTS[act](len(fitted)) % {"n": len(fitted)},
        "fitted": fitted,
        "left_out": [
            (fit, tuple(why.in_language(language) for why in fit.why))
            for fit in fits
            if not fit.fits
        ],
        "not_there": ticked - len(fits),
        "fields": _fields(request, act, fitted),
        "asked": asked,
        "key": uuid4().hex,
        "back": request.POST.get("back", ""),
        "back_url": address_of(wanted_of(QueryDict(request.POST.get("back", "")))),
        "crumbs": _crumbs(TITLES[act]()),
    }
    return render(request, "portal/office/bulk_preview.html", context)


def _fields(
    request: OfficeRequest, act: BulkRun.Act, fitted: Sequence[Fit]
) -> tuple[FieldView, ...]:
    if act != BulkRun.Act.ASSIGN or not fitted:
        return ()
    me = request.user.pk
    return (officer_field("officer", "officer", _("To whom"), _officers(fitted), me, str(me)),)


def _officers(fitted: Sequence[Fit]) -> tuple[StaffMember, ...]:
    """The officers of every programme that a ticked case is of."""
    of_each = [colleagues(programme) for programme in {fit.programme for fit in fitted}]
    everywhere = set.intersection(*({each.person for each in officers} for officers in of_each))
    return tuple(each for each in of_each[0] if each.person in everywhere)


TITLES: Final[Mapping[BulkRun.Act, Callable[[], str]]] = {
    BulkRun.Act.ASSIGN: lambda: _("Assign the ticked cases"),
    BulkRun.Act.BEGIN: lambda: _("Begin qualification of the ticked cases"),
    BulkRun.Act.PASS: lambda: _("Pass the ticked cases"),
    BulkRun.Act.ASK: lambda: _("Ask the same of the ticked cases"),
}
_COUNTS: Final[Mapping[BulkRun.Act, Callable[[int], str]]] = {
    BulkRun.Act.ASSIGN: lambda n: ngettext(
        "%(n)d case will be assigned.", "%(n)d cases will be assigned.", n
    ),
    BulkRun.Act.BEGIN: lambda n: ngettext(
        "The review of %(n)d case will begin.", "The review of %(n)d cases will begin.", n
    ),
    BulkRun.Act.PASS: lambda n: ngettext(
        "%(n)d case will be passed on to the decision.",
        "%(n)d cases will be passed on to the decision.",
        n,
    ),
    BulkRun.Act.ASK: lambda n: ngettext(
        "%(n)d case will be asked for it, and its vendor gets the mail.",
        "%(n)d cases will be asked for it, and their vendors get the mail.",
        n,
    ),
}

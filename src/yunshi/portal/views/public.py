"""Public pages: home, the programmes, one programme."""

from __future__ import annotations

from datetime import datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from yunshi.casework.arrival import arrived_at
from yunshi.catalogue.queries import Wanted, market
from yunshi.design.language import page_language
from yunshi.design.parts import Crumb, DeadlineView
from yunshi.portal.intake import Intake, intake_of, intakes
from yunshi.portal.requirements import papers_wanted, requirements
from yunshi.programmes.models import Programme
from yunshi.programmes.queries import current_pack, switches_of


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    found = intakes(arrived_at(request), page_language())
    soonest = min(
        (intake for intake in found if intake.closes_at is not None),
        key=lambda intake: intake.closes_at or arrived_at(request),
        default=None,
    )
    return render(
        request,
        "portal/home.html",
        {
            "intakes": found,
            "open": soonest,
            "deadline": _deadline(soonest, arrived_at(request)) if soonest else None,
            "listed": market(Wanted(), page_language()),
        },
    )


def _deadline(intake: Intake, now: datetime) -> DeadlineView:
    """The next closing of any programme."""
    if intake.closes_at is None:
        raise AssertionError("an open intake has an end")
    title = _("%(programme)s closes in") % {"programme": intake.name}
    return DeadlineView(title, intake.closes_at, now)


@require_safe
def programmes(request: HttpRequest) -> HttpResponse:
    return render(
        request,
        "portal/programmes.html",
        {
            "intakes": intakes(arrived_at(request), page_language()),
            "crumbs": (Crumb(_("Home"), "/"), Crumb(_("Programmes"))),
        },
    )


@require_safe
def programme(request: HttpRequest, programme: str) -> HttpResponse:
    """What a programme says of itself, from its pack."""
    try:
        pack = current_pack(programme).pack
    except Programme.DoesNotExist:
        raise Http404 from None
    intake = intake_of(pack, arrived_at(request), page_language())
    switches = {**pack.switches, **switches_of(pack.id)}
    return render(
        request,
        "portal/programme.html",
        {
            "intake": intake,
            "pack": pack,
            "requirements": {
                "vendor": requirements(pack, pack.eligibility.vendor, switches),
                "solution": requirements(pack, pack.eligibility.solution, switches),
            },
            "papers": tuple(papers_wanted(pack, switches)),
            "asked_later": tuple(
                (paper, pack.stage_by_id[paper.asked_at].title)
                for paper in pack.documents.asked_later
            ),
            "english": page_language().startswith("en"),
            "crumbs": (
                Crumb(_("Home"), "/"),
                Crumb(_("Programmes"), reverse("portal:programmes")),
                Crumb(intake.name),
            ),
        },
    )

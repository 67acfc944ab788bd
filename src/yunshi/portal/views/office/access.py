"""Who may open the office's pages, and the trace that opening one leaves."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec
from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from yunshi.applications.erasures import erasure_of
from yunshi.casework.acting import Actor, Grant
from yunshi.casework.services import log_access
from yunshi.design.parts import Crumb
from yunshi.parties.acting import SignedInRequest, owner_grants_in, signed_in
from yunshi.programmes.queries import staff_grants
from yunshi.reviews.pages.states import state_view
from yunshi.reviews.queries import (
    CaseInReview,
    case_in_review,
    office_programmes,
    officer_programmes,
    reads_only,
)

P = ParamSpec("P")

PURPOSE = "review"
"""Why an office reads what a vendor filed; stands in the access log."""


class OfficeRequest(SignedInRequest):
    """A request of somebody who works for a programme's office."""

    actor: Actor
    staff_grants: frozenset[Grant]
    """What of it is held for programmes; the chrome asks for it too."""


def of_an_office(
    view: Callable[Concatenate[Any, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """A view for officers, approvers and auditors; to others who are signed in it is not there.

    The view finds the actor in ``request.actor``.
    """

    @never_cache
    @signed_in
    @wraps(view)
    def wrapped(request: OfficeRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        request.staff_grants = staff_grants(request.user.pk)
        request.actor = Actor(request.user.pk, owner_grants_in(request) | request.staff_grants)
        if not office_programmes(request.actor):
            raise Http404
        try:
            return view(request, *args, **kwargs)
        except AnswersErased as gone:
            return draw_erased(request, gone.seen)

    return wrapped


def of_officers(
    view: Callable[Concatenate[Any, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """A view of the office's own work: it is not there but for officers of some programme."""

    @of_an_office
    @wraps(view)
    def wrapped(request: OfficeRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if not officer_programmes(request.actor):
            raise Http404
        return view(request, *args, **kwargs)

    return wrapped


def as_officer(request: OfficeRequest, case: UUID) -> CaseInReview:
    """The case, to an officer of its programme; to anybody else it is not there."""
    seen = the_case(request, case)
    if not seen.is_officer:
        raise Http404
    return seen


class AnswersErased(Exception):
    """Nothing of the case can be shown but that its answers were erased by law."""

    def __init__(self, seen: CaseInReview) -> None:
        super().__init__(seen.case.id)
        self.seen = seen


def the_case(request: OfficeRequest, case: UUID) -> CaseInReview:
    """The case, where the actor's office may read it; any other is not there.

    Raises AnswersErased, which ``of_an_office`` draws.
    """
    seen = case_in_review(case, request.actor)
    if seen is None:
        raise Http404
    if seen.snapshot.is_erased:
        raise AnswersErased(seen)
    return seen


def draw_erased(request: OfficeRequest, seen: CaseInReview) -> HttpResponse:
    """Instead of any page of a case whose answers were erased by law."""
    remember_reading(seen, "office.case.erased")
    context = {
        "seen": seen,
        "state": state_view(seen.case.state, seen.case.table.state(seen.case.state).label),
        "erasure": erasure_of(seen.filing),
    }
    return render(request, "portal/office/erased.html", context, status=410)


def remember_reading(seen: CaseInReview, what: str) -> None:
    """One line in the access log: these pages show people's names and how they are reached."""
    log_access(
        seen.actor,
        seen.role,
        subject=f"organisation:{seen.filing.organisation_id}",
        what=what,
        purpose=PURPOSE,
        programme=seen.case.programme,
        case=seen.case.id,
    )


def posted_key(request: HttpRequest) -> str:
    """The key of a form, drawn anew with every page; a new one for what is no key of ours."""
    try:
        return UUID(request.POST.get("key", "")).hex
    except ValueError:
        return uuid4().hex


def queue_crumb(seen: CaseInReview) -> Crumb:
    """The way back to the queue, under the name that its menu has for the reader."""
    held = {role for roles in office_programmes(seen.actor).values() for role in roles}
    label = _("Cases to look into") if reads_only(held) else _("Cases")
    return Crumb(label, reverse("portal:office:queue"))

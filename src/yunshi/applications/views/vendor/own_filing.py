"""Finding the filing of a request: through the organisation that its person acts for."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase, JsonResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from yunshi.applications.erasures import erasure_of
from yunshi.applications.models import Filing
from yunshi.applications.pages.in_hand import FilingInHand, in_hand
from yunshi.applications.queries import filing_of, filing_of_person, receipt_number
from yunshi.casework.acting import Actor
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import page_language
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.parties.models import Person
from yunshi.parties.queries import grants_in

P = ParamSpec("P")


def own_filing(
    view: Callable[Concatenate[ActingRequest, Filing, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """A page about a filing of the organisation acted for; any other filing is not there (404).

    One whose answers were erased by law says so instead (410).
    """

    @wraps(view)
    def unless_erased(
        request: ActingRequest, filing: Filing, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        if filing.draft.erased_at is not None:
            return _erased_page(request, filing)
        return view(request, filing, *args, **kwargs)

    return own_filing_even_erased(unless_erased)


def own_filing_even_erased(
    view: Callable[Concatenate[ActingRequest, Filing, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """The same for what still stands when the answers are gone, such as the receipt."""

    @never_cache
    @acting_for_organisation
    @wraps(view)
    def wrapped(
        request: ActingRequest, filing: UUID, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        return view(request, found_filing(request, filing), *args, **kwargs)

    return wrapped


def _erased_page(request: ActingRequest, filing: Filing) -> HttpResponse:
    context = {
        "filing": filing,
        "erasure": erasure_of(filing),
        "receipt_number": receipt_number(filing.id),
    }
    return render(request, "applications/erased.html", context, status=410)


def own_filing_by_script(
    view: Callable[Concatenate[ActingRequest, Filing, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """The same for what a page's script asks: signed out is 401, for a script follows no way.

    Its person acts for the filing's organisation, also where they have since gone on to act for
    another one in another tab: what they type in this one is saved all the same.
    """

    @never_cache
    @wraps(view)
    def wrapped(
        request: HttpRequest, filing: UUID, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        if not isinstance(request.user, Person):
            return JsonResponse({"message": _("You have been signed out.")}, status=401)
        theirs = filing_of_person(request.user.pk, filing)
        if theirs is None:
            raise Http404
        found, request.acting = theirs  # type: ignore[attr-defined]
        if found.draft.erased_at is not None:
            return refused_to_script(_("The answers of this filing were erased by law."), 410)
        return view(request, found, *args, **kwargs)  # type: ignore[arg-type]

    return wrapped


def found_filing(request: ActingRequest, filing: UUID) -> Filing:
    """The filing of the organisation acted for. Raises Http404."""
    found = filing_of(request.acting.organisation.id, filing)
    if found is None:
        raise Http404
    return found


def actor(request: ActingRequest) -> Actor:
    """Who acts, in the membership they act in and in no other."""
    return Actor(request.user.pk, grants_in(request.acting))


def hand_of(request: ActingRequest, filing: Filing, *, unjudged: bool = False) -> FilingInHand:
    """The filing with its verdicts at the instant of the request."""
    return in_hand(
        filing,
        at=arrived_at(request),
        language=page_language(),
        may_submit=request.acting.is_owner or request.acting.delegated,
        unjudged=unjudged,
    )


def refused_to_script(message: str, status: int) -> HttpResponse:
    """A refusal that a page's script shows as it is."""
    return JsonResponse({"message": message}, status=status)

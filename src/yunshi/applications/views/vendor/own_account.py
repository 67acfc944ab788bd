"""Finding the account of a request: through the organisation that its person acts for."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Concatenate, ParamSpec
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache

from yunshi.applications.pages.account.in_hand import AccountInHand, account_in_hand
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import page_language
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.parties.models import Person
from yunshi.parties.queries import memberships_of
from yunshi.programmes.enrolment_queries import enrolment_of_id
from yunshi.programmes.models import Enrolment

P = ParamSpec("P")


def own_account(
    view: Callable[Concatenate[ActingRequest, Enrolment, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """A page about an account of the organisation acted for that is filled in; any other is not
    there (404)."""

    @never_cache
    @acting_for_organisation
    @wraps(view)
    def wrapped(
        request: ActingRequest, enrolment: UUID, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        found = enrolment_of_id(enrolment)
        if found is None or found.organisation_id != request.acting.organisation.id:
            raise Http404
        return view(request, found, *args, **kwargs)

    return wrapped


def own_account_by_script(
    view: Callable[Concatenate[ActingRequest, Enrolment, P], HttpResponseBase],
) -> Callable[..., HttpResponseBase]:
    """The same for what a page's script asks: signed out is 401, for a script follows no way.

    Its person acts for the account's organisation, also where they have since gone on to act for
    another one in another tab.
    """

    @never_cache
    @wraps(view)
    def wrapped(
        request: HttpRequest, enrolment: UUID, *args: P.args, **kwargs: P.kwargs
    ) -> HttpResponseBase:
        if not isinstance(request.user, Person):
            return JsonResponse({"message": _("You have been signed out.")}, status=401)
        found = enrolment_of_id(enrolment)
        if found is None:
            raise Http404
        for membership in memberships_of(request.user):
            if membership.organisation.id == found.organisation_id:
                request.acting = membership  # type: ignore[attr-defined]
                return view(request, found, *args, **kwargs)  # type: ignore[arg-type]
        raise Http404

    return wrapped


def account_hand(request: ActingRequest, enrolment: Enrolment) -> AccountInHand:
    """The account with its verdicts at the instant of the request."""
    return account_in_hand(
        enrolment,
        at=arrived_at(request),
        language=page_language(),
        may_submit=request.acting.is_owner or request.acting.delegated,
    )

"""Who may open the pages of what officers move."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.http import Http404, HttpRequest, HttpResponseBase
from django.views.decorators.cache import never_cache

from yunshi.applications.services.move_window import MOVERS
from yunshi.parties.acting import signed_in
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.programmes.proposed import may_look
from yunshi.programmes.proposing import holds_one_of
from yunshi.programmes.queries import actor_of

P = ParamSpec("P")


def of_deciders(
    view: Callable[Concatenate[Any, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """A view for officers, approvers, auditors and administrators; to others it is not there."""

    @never_cache
    @signed_in
    @wraps(view)
    def wrapped(request: OfficeRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        request.actor = actor_of(request.user.pk)
        if not may_look(request.actor):
            raise Http404
        return view(request, *args, **kwargs)

    return wrapped


def check_mover(request: OfficeRequest, programme: str) -> None:
    """Raises Http404 for who may not move the windows of the programme."""
    if not holds_one_of(request.actor, MOVERS, programme):
        raise Http404

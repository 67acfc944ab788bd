"""Where somebody lands after signing in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from yunshi.parties.acting import SignedInRequest, acting_for, signed_in
from yunshi.programmes.queries import staff_grants
from yunshi.reviews.queries import OFFICE_ROLES


@signed_in
def desk(request: SignedInRequest) -> HttpResponseBase:
    """An office's people to the queue, vendors to their applications, others to their account."""
    return redirect(_desk_of(request))


def _desk_of(request: HttpRequest) -> str:
    held = {grant.role for grant in staff_grants(request.user.pk)}  # type: ignore[arg-type]
    if held & set(OFFICE_ROLES):
        return "portal:office:queue"
    if acting_for(request) is not None:
        return "applications:desk"
    return "parties:account"

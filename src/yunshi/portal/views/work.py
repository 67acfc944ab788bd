"""Where somebody lands after signing in."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect

from yunshi.parties.acting import SignedInRequest, acting_for, signed_in
from yunshi.programmes.queries import staff_grants


@signed_in
def desk(request: SignedInRequest) -> HttpResponseBase:
    """Staff to what is to be done, vendors to their applications, others to their account."""
    return redirect(_desk_of(request))


def _desk_of(request: HttpRequest) -> str:
    if staff_grants(request.user.pk):  # type: ignore[arg-type]
        return "reviews:queue"
    if acting_for(request) is not None:
        return "applications:desk"
    return "parties:account"

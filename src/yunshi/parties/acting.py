"""For whom the person of a request acts, and what a view may ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, Final, ParamSpec
from urllib.parse import urlsplit
from uuid import UUID

from django.conf import settings
from django.contrib.auth import REDIRECT_FIELD_NAME
from django.http import HttpRequest, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import render, resolve_url
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from yunshi.casework.acting import Grant
from yunshi.parties.models import Person
from yunshi.parties.queries import MembershipFacts, grants_in, memberships_of

ORGANISATION_KEY: Final = "acting_for_organisation"
"""Where the session keeps the organisation that its person has chosen."""

P = ParamSpec("P")


class SignedInRequest(HttpRequest):
    """A request whose person is known."""

    user: Person


class ActingRequest(SignedInRequest):
    """A request whose person acts for an organisation."""

    acting: MembershipFacts


def _memberships(request: HttpRequest) -> tuple[MembershipFacts, ...]:
    """Asked for once in a request."""
    known: tuple[MembershipFacts, ...] | None = getattr(request, "_memberships", None)
    if known is None:
        known = memberships_of(request.user) if isinstance(request.user, Person) else ()
        request._memberships = known  # type: ignore[attr-defined]
    return known


def owner_grants_in(request: SignedInRequest) -> frozenset[Grant]:
    """The roles that the person of a request holds for organisations now."""
    return frozenset(grant for each in _memberships(request) for grant in grants_in(each))


def acting_for(request: HttpRequest) -> MembershipFacts | None:
    """The membership in which the person acts: the chosen one, or the only one.

    None for visitors, for people without an organisation, and while one of several must be
    chosen first.
    """
    memberships = _memberships(request)
    chosen = request.session.get(ORGANISATION_KEY) if memberships else None
    for membership in memberships:
        if str(membership.organisation.id) == chosen:
            return membership
    return memberships[0] if len(memberships) == 1 else None


def choose_organisation(request: HttpRequest, organisation: UUID) -> bool:
    """Act for this organisation from now on; False when the person does not belong to it."""
    if not any(each.organisation.id == organisation for each in _memberships(request)):
        return False
    request.session[ORGANISATION_KEY] = str(organisation)
    return True


def signed_in(
    view: Callable[Concatenate[Any, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """A view for people who are signed in; others go to sign in first, and then come back."""

    @wraps(view)
    def wrapped(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        if isinstance(request.user, Person):
            return view(request, *args, **kwargs)
        return to_sign_in(request)

    return wrapped


def acting_for_organisation(
    view: Callable[Concatenate[Any, P], HttpResponseBase],
) -> Callable[Concatenate[HttpRequest, P], HttpResponseBase]:
    """A view for people who act for an organisation; it finds the membership in
    ``request.acting``. Who belongs to none is told why the page is closed (403); who must choose
    among several chooses first.
    """

    @signed_in
    @wraps(view)
    def wrapped(request: HttpRequest, *args: P.args, **kwargs: P.kwargs) -> HttpResponseBase:
        acting = acting_for(request)
        if acting is not None:
            request.acting = acting  # type: ignore[attr-defined]
            return view(request, *args, **kwargs)
        if not _memberships(request):
            return no_organisation(request)
        return HttpResponseRedirect(_with_next(reverse("parties:choose"), _way_back(request)))

    return wrapped


def no_organisation(request: HttpRequest) -> HttpResponseBase:
    """Why a vendor's page is closed to somebody who acts for nobody, and the way out (403)."""
    desk = resolve_url(settings.LOGIN_REDIRECT_URL)
    return render(request, "parties/no_organisation.html", {"desk_url": desk}, status=403)


def to_sign_in(request: HttpRequest) -> HttpResponseRedirect:
    """To the page of sign-in, from where the way leads back here."""
    target = _with_next(resolve_url(settings.LOGIN_URL), _way_back(request))
    # A cookie without its session: it was ended, here or elsewhere.
    if settings.SESSION_COOKIE_NAME in request.COOKIES and request.session.session_key is None:
        target += "&ended=1"
    return HttpResponseRedirect(target)


def _way_back(request: HttpRequest) -> str:
    """The page the person was on: where a form stood, not where it was sent to."""
    if request.method in {"GET", "HEAD"}:
        return request.get_full_path()
    before = urlsplit(request.headers.get("Referer", ""))
    if before.netloc != request.get_host():
        return "/"
    return f"{before.path}?{before.query}" if before.query else before.path


def _with_next(url: str, way_back: str) -> str:
    return f"{url}?{urlencode({REDIRECT_FIELD_NAME: way_back})}"


def safe_way_back(request: HttpRequest, otherwise: str) -> str:
    """Where the request asks to be led next, if that is a page of ours."""
    asked = request.POST.get(REDIRECT_FIELD_NAME) or request.GET.get(REDIRECT_FIELD_NAME) or ""
    ours = asked.startswith("/") and url_has_allowed_host_and_scheme(
        asked, allowed_hosts={request.get_host()}, require_https=request.is_secure()
    )
    return asked if ours else otherwise

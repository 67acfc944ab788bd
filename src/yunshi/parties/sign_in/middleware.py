"""What is asked of everybody who is signed in, on every page."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Final

from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext

from yunshi.parties.models import Person
from yunshi.parties.sign_in.sessions import IDLE_SECONDS

_Response = Callable[[HttpRequest], HttpResponseBase]

_WITHOUT_SECOND_FACTOR: Final = frozenset(
    {
        "mfa_activate_totp",
        "account_reauthenticate",
        "account_logout",
        "parties:session",
        "set_language",
        "healthz",
    }
)


def idle_seconds(person: Person) -> int:
    """How long a session of this person may lie unused."""
    staff, others = settings.YUNSHI_STAFF_IDLE_MINUTES, settings.YUNSHI_IDLE_MINUTES
    return int(60 * (staff if person.must_use_second_factor else others))


def warning_seconds(person: Person) -> int:
    """How long before that end a page says so (R110-APP-05); at most half of the time."""
    return min(int(60 * settings.YUNSHI_IDLE_WARNING_MINUTES), idle_seconds(person) // 2)


@cache
def _session_url() -> str:
    return reverse("parties:session")


def has_authenticator(person: Person) -> bool:
    return Authenticator.objects.filter(user=person, type=Authenticator.Type.TOTP).exists()


class IdleSignOut:
    """Ends a session that nobody has used for the time its person's role allows.

    Text that was being written is kept by autosave: on the server until then, in the browser
    after. A request that comes with an ended session goes on as nobody's.
    """

    def __init__(self, get_response: _Response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        # Pages for everybody must not touch the session of those who have none.
        if settings.SESSION_COOKIE_NAME in request.COOKIES and isinstance(request.user, Person):
            allowed = idle_seconds(request.user)
            if request.session.get(IDLE_SECONDS) != allowed:
                request.session[IDLE_SECONDS] = allowed
            # A page that merely asks how long it has is not used by anybody.
            if request.method == "POST" or request.path != _session_url():
                request.session.used()  # type: ignore[attr-defined]  # of our own store
        return self.get_response(request)


class SecondFactorRequired:
    """Lets nobody who must use a second factor past the page where it is set up without one."""

    def __init__(self, get_response: _Response) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        return self.get_response(request)

    def process_view(
        self, request: HttpRequest, view: object, arguments: object, named: object
    ) -> HttpResponseBase | None:
        if settings.SESSION_COOKIE_NAME not in request.COOKIES:
            return None
        person = request.user
        if not isinstance(person, Person) or not person.must_use_second_factor:
            return None
        match = request.resolver_match
        if match is not None and match.view_name in _WITHOUT_SECOND_FACTOR:
            return None
        if has_authenticator(person):
            return None
        messages.info(
            request,
            gettext("Your role needs a second factor. Set up an authenticator to go on."),
        )
        return redirect("mfa_activate_totp")

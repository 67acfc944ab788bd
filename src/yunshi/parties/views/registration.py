"""Registering an organisation: what is typed, the mail that is waited for, and its link."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from allauth.account.utils import perform_login
from allauth.decorators import rate_limit
from django.conf import settings
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render, resolve_url
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from yunshi.casework import clock
from yunshi.design.language import words_of
from yunshi.design.parts import ErrorLink, Step
from yunshi.parties import links, refusals
from yunshi.parties.computation import is_done
from yunshi.parties.models import PendingRegistration, Person
from yunshi.parties.outcomes import NumberTaken, Pending, Refused
from yunshi.parties.queries import WaitingRegistration, open_registration
from yunshi.parties.questions import errors_at, problems_in, question
from yunshi.parties.services import (
    begin_registration,
    complete_registration,
    send_registration_again,
)
from yunshi.parties.services.registration import usable_registration
from yunshi.parties.views.public import account_fields, language_of_page
from yunshi.rulebook.findings import Finding

_FIELDS = (
    ("ubn", "/ubn"),
    ("organisation_name", "/organisation_name"),
    ("name", "/name"),
    ("email", "/email"),
)
_WAITING = "waiting_registration"
_LINK = "registration_link"
_TAKEN = "number_taken"
"""Keys of the session: the registration whose mail is waited for; the token of the link that was
opened; the number that others have."""


@never_cache
@sensitive_post_parameters("password", "password_again")
@require_http_methods(["GET", "HEAD", "POST"])
@rate_limit(action="signup")
def register(request: HttpRequest) -> HttpResponseBase:
    """Registration of an organisation by a visitor (R110-ACC-03 to -08, -16).

    The answer to an address that has an account is that to a new one; the mail tells its reader.
    """
    if request.user.is_authenticated:
        messages.info(request, gettext("You are signed in and need no other account."))
        return redirect("parties:account")
    if request.method != "POST":
        return _registration_page(request, ())
    if not is_done(request, "register"):
        return _registration_page(request, (refusals.computation_missing(),))
    posted = request.POST
    outcome = begin_registration(
        ubn=posted.get("ubn", ""),
        organisation_name=posted.get("organisation_name", ""),
        person_name=posted.get("name", ""),
        email=posted.get("email", ""),
        password=posted.get("password", ""),
        password_again=posted.get("password_again", ""),
        language=language_of_page(),
    )
    if isinstance(outcome, Refused):
        return _registration_page(request, outcome.findings)
    _remember(request, outcome)
    if outcome.is_kept and outcome.registration.sent_at is None:
        _say(request, (refusals.registration_too_soon(),))
    return redirect("parties:registration_sent")


@dataclass(frozen=True, slots=True)
class _Remembered:
    """What this browser waits for. ``registration`` is None where nothing was kept, which its page
    does not say."""

    registration: UUID | None
    email: str
    expires_at: datetime

    def waiting(self) -> WaitingRegistration | None:
        if self.registration is not None:
            return open_registration(self.registration)
        if clock.now() >= self.expires_at:
            return None
        return WaitingRegistration(self.email, self.expires_at, is_sent=True)


def _remember(request: HttpRequest, outcome: Pending) -> None:
    begun = outcome.registration
    request.session[_WAITING] = (
        begun.pk.hex if outcome.is_kept else "",
        begun.email,
        begun.expires_at.isoformat(),
    )


def _remembered(request: HttpRequest) -> _Remembered | None:
    kept = request.session.get(_WAITING)
    if kept is None:
        return None
    registration, email, expires_at = kept
    return _Remembered(
        UUID(hex=registration) if registration else None, email, datetime.fromisoformat(expires_at)
    )


def _say(request: HttpRequest, findings: tuple[Finding, ...]) -> None:
    for words in words_of(findings):
        messages.info(request, words)


def _registration_page(request: HttpRequest, findings: tuple[Finding, ...]) -> HttpResponse:
    hints = {"email": gettext("The link to verify it, and all notices, are sent there.")}
    fields = account_fields(request, _FIELDS, findings, hints)
    return render(
        request,
        "parties/register.html",
        {
            "fields": fields,
            "errors": problems_in(fields),
            "has_errors": bool(findings),
            "registering": True,
            "hours": settings.YUNSHI_REGISTRATION_HOURS,
            "steps": _steps(1),
        },
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@rate_limit(action="signup")
def sent(request: HttpRequest) -> HttpResponseBase:
    """The mail is on its way; POST sends it once more. Says nothing of whether there is an
    account."""
    remembered = _remembered(request)
    if request.user.is_authenticated or remembered is None:
        return redirect("parties:register")
    if request.method == "POST":
        _send_again(request, remembered)
        return redirect("parties:registration_sent")
    waiting = remembered.waiting()
    if waiting is None:
        return _refused_page(request, Refused((refusals.registration_ended(),)))
    return render(
        request,
        "parties/registration_sent.html",
        {
            "waiting": waiting,
            "mails": settings.YUNSHI_MOST_REGISTRATION_MAILS,
            "registrations": settings.YUNSHI_MOST_REGISTRATIONS,
            "steps": _steps(2),
        },
    )


def _send_again(request: HttpRequest, remembered: _Remembered) -> None:
    if remembered.registration is None:
        _say(request, (refusals.registration_mails_spent(),))
        return
    outcome = send_registration_again(remembered.registration)
    if isinstance(outcome, Refused):
        # One that has ended is said by the page itself, as is a mail that was not taken.
        _say(request, tuple(finding for finding in outcome.findings if finding.path))
        return
    sent_again = remembered.waiting()
    if sent_again is not None and sent_again.is_sent:
        messages.success(request, gettext("The mail was sent once more."))


# A post without a token of the form would be refused before the view, with a line in the log.
# Nothing is done here but to send the browser on.
@csrf_exempt
@never_cache
def open_link(request: HttpRequest, token: str) -> HttpResponseBase:
    """The link of the mail: to a page whose address does not hold the token.

    As in Django's own reset of a password: addresses get into logs, of refused requests above all,
    and to other sites as where one came from. So this view refuses nothing.
    """
    if links.registration_in(token) is not None:
        request.session[_LINK] = token
    else:
        request.session.pop(_LINK, None)
    return redirect("parties:verification")


@never_cache
@sensitive_post_parameters("password")
@require_http_methods(["GET", "HEAD", "POST"])
@rate_limit(action="signup")
def verify(request: HttpRequest) -> HttpResponseBase:
    """The page behind the link (R110-ACC-10). Only the password and the button complete the
    registration: mail scanners open links, and so may somebody for whom a stranger registered."""
    token = request.session.get(_LINK, "")
    pending = usable_registration(token)
    if isinstance(pending, Refused):
        return _refused_page(request, pending)
    if request.user.is_authenticated:
        # Signing out forgets the session, and with it the link.
        again = reverse("parties:verify_registration", args=[token])
        refused = Refused((refusals.registration_of_another(),))
        return _refused_page(request, refused, status=403, again=again)
    if request.method != "POST":
        return _verification_page(request, pending, ())
    outcome = complete_registration(token, request.POST.get("password", ""))
    if isinstance(outcome, Refused):
        if any(finding.path for finding in outcome.findings):
            return _verification_page(request, pending, outcome.findings)
        return _refused_page(request, outcome)
    person = outcome.person
    if isinstance(outcome, NumberTaken):
        following = reverse("parties:number_taken")
    else:
        following = resolve_url(settings.LOGIN_REDIRECT_URL)
    response = perform_login(request, person, email=person.email, redirect_url=following)
    for kept in (_WAITING, _LINK):
        request.session.pop(kept, None)
    if isinstance(outcome, NumberTaken):
        request.session[_TAKEN] = outcome.ubn
    else:
        messages.success(
            request, gettext("Your e-mail address is verified. The company is registered.")
        )
    return response


def _verification_page(
    request: HttpRequest, pending: PendingRegistration, findings: tuple[Finding, ...]
) -> HttpResponse:
    field = question(
        "password",
        errors=errors_at("/password", findings),
        hint=gettext("The one that you chose when you registered."),
    )
    return render(
        request,
        "parties/verify_registration.html",
        {
            "registration": pending,
            "field": field,
            "errors": problems_in([field]),
            "has_errors": bool(findings),
            "steps": _steps(2),
        },
    )


@never_cache
@require_http_methods(["GET", "HEAD"])
def number_taken(request: HttpRequest) -> HttpResponseBase:
    """To somebody whose address is verified, but whose company others registered meanwhile."""
    ubn = request.session.get(_TAKEN)
    if not isinstance(request.user, Person) or ubn is None:
        return redirect("parties:account")
    return render(
        request,
        "parties/number_taken.html",
        {"refusals": words_of([refusals.ubn_taken(ubn)]), "address": request.user.email},
    )


def _steps(present: int) -> tuple[Step, ...]:
    titles = (gettext("Company and account"), gettext("Verify the e-mail address"))
    states = ("now", "next") if present == 1 else ("done", "now")
    return tuple(Step(title, state) for title, state in zip(titles, states, strict=True))


def _refused_page(
    request: HttpRequest, refused: Refused, status: int = 410, again: str = ""
) -> HttpResponse:
    """``again`` is where to come back to after signing out."""
    return render(
        request,
        "parties/registration_refused.html",
        {
            "errors": tuple(ErrorLink(words) for words in words_of(refused.findings)),
            "again": again or request.path,
            "is_finished": refused.says(refusals.LINK_USED),
            "sign_in_first": refused.says(refusals.LINK_USED)
            or refused.says(refusals.ADDRESS_TAKEN),
        },
        status=status,
    )

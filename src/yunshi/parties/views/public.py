"""Pages for those who have no account yet, or are not signed in."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from urllib.parse import urlencode

from allauth.account.utils import perform_login
from allauth.decorators import rate_limit
from allauth.mfa.base.views import authenticate
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods

from yunshi.design.fields import FieldView
from yunshi.design.language import in_chinese, words_of
from yunshi.design.parts import ErrorLink
from yunshi.parties import refusals
from yunshi.parties.acting import choose_organisation
from yunshi.parties.models import Invitation, Person
from yunshi.parties.outcomes import Joined, Refused
from yunshi.parties.queries import organisation_facts
from yunshi.parties.questions import errors_at, problems_in, question
from yunshi.parties.services import (
    accept_invitation,
    join_by_invitation,
)
from yunshi.parties.services.invitations import usable_invitation
from yunshi.rulebook.findings import Finding

_NEW_PASSWORD = (("password", "/password"), ("password_again", "/password_again"))


def language_of_page() -> str:
    """The language of somebody whose account begins on this page."""
    return Person.Language.CHINESE if in_chinese() else Person.Language.ENGLISH


def account_fields(
    request: HttpRequest,
    names: tuple[tuple[str, str], ...],
    findings: tuple[Finding, ...],
    hints: Mapping[str, str] = MappingProxyType({}),
) -> list[FieldView]:
    """Questions with what was posted to them, and a new password, typed twice. ``names`` goes
    with the path at which findings speak of each."""
    fields = [
        question(
            name,
            value=request.POST.get(name, ""),
            errors=errors_at(path, findings),
            hint=hints.get(name),
        )
        for name, path in names
    ]
    for name, path in _NEW_PASSWORD:
        asked = "new_password" if name == "password" else name
        fields.append(question(asked, as_name=name, errors=errors_at(path, findings)))
    return fields


@never_cache
@sensitive_post_parameters("password", "password_again")
@require_http_methods(["GET", "HEAD", "POST"])
@rate_limit(action="signup")
def invitation(request: HttpRequest, token: str) -> HttpResponseBase:
    """The link of an invitation. Only pressing the button uses it: mail scanners open links."""
    invited = usable_invitation(token)
    if isinstance(invited, Refused):
        return _refused_page(request, invited)
    person = request.user if isinstance(request.user, Person) else None
    if person is not None and person.email != invited.email:
        return _refused_page(request, Refused((refusals.invitation_for_another(),)))
    if request.method != "POST":
        return _invitation_page(request, invited, ())
    if person is not None:
        outcome = accept_invitation(token, by=person)
    else:
        outcome = join_by_invitation(
            token,
            name=request.POST.get("name", ""),
            password=request.POST.get("password", ""),
            password_again=request.POST.get("password_again", ""),
            language=language_of_page(),
        )
    if isinstance(outcome, Refused):
        if outcome.says(refusals.ADDRESS_TAKEN):
            return _to_sign_in_first(request)
        if any(finding.path for finding in outcome.findings):
            return _invitation_page(request, invited, outcome.findings)
        return _refused_page(request, outcome)
    return _welcome(request, outcome, signed_in=person is not None)


def _to_sign_in_first(request: HttpRequest) -> HttpResponseBase:
    """For the holder of a link, who reads the mailbox: its account exists and is asked for."""
    messages.info(
        request,
        gettext("You have an account with this address already. Sign in, then you can join."),
    )
    following = urlencode({"next": request.path})
    return redirect(f"{reverse('account_login')}?{following}")


def code(request: HttpRequest) -> HttpResponseBase:
    """The package's page of the second factor; it takes a post without a code for one of a
    security key and would fail over it."""
    if request.method == "POST" and "code" not in request.POST:
        return redirect("parties:code")
    return authenticate(request)


def _welcome(request: HttpRequest, joined: Joined, *, signed_in: bool) -> HttpResponseBase:
    response = (
        redirect("parties:members")
        if signed_in
        else perform_login(
            request,
            joined.person,
            email=joined.person.email,
            redirect_url=reverse("parties:members"),
        )
    )
    if hasattr(request, "_memberships"):
        del request._memberships
    if choose_organisation(request, joined.membership.organisation_id):
        messages.success(request, gettext("You are a member now."))
    return response


def _invitation_page(
    request: HttpRequest, invited: Invitation, findings: tuple[Finding, ...]
) -> HttpResponse:
    person = request.user if isinstance(request.user, Person) else None
    fields = [] if person else account_fields(request, (("name", "/name"),), findings)
    return render(
        request,
        "parties/invitation.html",
        {
            "organisation": organisation_facts(invited.organisation),
            "inviter": invited.invited_by.name,
            "address": invited.email,
            "expires_at": invited.expires_at,
            "fields": fields,
            "errors": problems_in(fields),
            "has_errors": bool(findings),
        },
    )


def _refused_page(request: HttpRequest, refused: Refused) -> HttpResponse:
    return render(
        request,
        "parties/invitation_refused.html",
        {"errors": tuple(ErrorLink(words) for words in words_of(refused.findings))},
        status=410,
    )

"""A person's own account."""

from __future__ import annotations

from typing import cast

from django.contrib import messages
from django.http import HttpRequest, HttpResponseBase, JsonResponse
from django.shortcuts import redirect, render
from django.utils import translation
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from yunshi.design.fields import FieldKind, FieldView, OptionView
from yunshi.parties.acting import SignedInRequest, acting_for, signed_in
from yunshi.parties.models import Person
from yunshi.parties.queries import memberships_of
from yunshi.parties.questions import errors_at, problems_in, question
from yunshi.parties.receivers import remember_language
from yunshi.parties.services import change_language, change_name
from yunshi.parties.sign_in.middleware import has_authenticator
from yunshi.parties.sign_in.sessions import SessionStore
from yunshi.rulebook.findings import Finding


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def account(request: SignedInRequest) -> HttpResponseBase:
    """Name, language, and the ways to password, address, second factor and organisations."""
    person = request.user
    if request.method != "POST":
        return _page(request, person.name, person.language, ())
    name = request.POST.get("name", "")
    language = request.POST.get("language", "")
    if language not in Person.Language.values:
        language = person.language
    refused = change_name(person, name)
    if refused is not None:
        return _page(request, name, language, refused.findings)
    change_language(person, language)
    with translation.override(language):
        messages.success(request, gettext("Your account has been changed."))
    response = redirect("parties:account")
    remember_language(response, language)
    return response


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def session(request: HttpRequest) -> JsonResponse:
    """How long the session lasts, ``{ends_in}`` in seconds; POST moves its end (R110-APP-05).

    Asking moves nothing. 401 once it has ended.
    """
    if not isinstance(request.user, Person):
        return JsonResponse({}, status=401)
    store = cast(SessionStore, request.session)
    if request.method == "POST":
        store.used(at_once=True)
    return JsonResponse({"ends_in": store.ends_in()})


def _page(
    request: SignedInRequest, name: str, language: str, findings: tuple[Finding, ...]
) -> HttpResponseBase:
    fields = (
        question("name", value=name, errors=errors_at("/name", findings)),
        FieldView(
            name="language",
            id="id_language",
            kind=FieldKind.RADIOS,
            label=gettext("Language"),
            hint=gettext("Of mails to you, and of pages until you switch them."),
            options=tuple(
                OptionView(value, str(label), checked=value == language)
                for value, label in Person.Language.choices
            ),
        ),
    )
    return render(
        request,
        "parties/account.html",
        {
            "person": request.user,
            "fields": fields,
            "errors": problems_in(fields),
            "has_errors": bool(findings),
            "memberships": memberships_of(request.user),
            "acting": acting_for(request),
            "has_authenticator": has_authenticator(request.user),
        },
    )

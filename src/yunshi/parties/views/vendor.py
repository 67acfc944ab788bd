"""Pages for those who act for an organisation: its members, and which one to act for."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseBase,
    HttpResponseRedirect,
)
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from yunshi.design.language import words_of
from yunshi.design.parts import Crumb, ErrorLink
from yunshi.parties.acting import (
    ActingRequest,
    SignedInRequest,
    acting_for,
    acting_for_organisation,
    choose_organisation,
    no_organisation,
    safe_way_back,
    signed_in,
)
from yunshi.parties.outcomes import Invited, Refused
from yunshi.parties.queries import (
    MemberFacts,
    MembershipFacts,
    members_of,
    memberships_of,
    open_invitations,
)
from yunshi.parties.questions import errors_at, problems_in, question
from yunshi.parties.registers.names import other_name
from yunshi.parties.services import (
    delegate,
    invite_member,
    remove_member,
    withdraw_invitation,
)
from yunshi.parties.services.registered_name import take_registered_name
from yunshi.rulebook.findings import Finding


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@acting_for_organisation
def members(request: ActingRequest) -> HttpResponseBase:
    """Who acts for the organisation; its owner invites by sending an address (POST)."""
    if request.method != "POST":
        return _members_page(request, ())
    organisation = request.acting.organisation.id
    outcome = invite_member(organisation, request.POST.get("email", ""), by=request.user)
    if isinstance(outcome, Refused):
        return _members_page(request, outcome.findings)
    _say_whether_sent(request, outcome)
    return redirect("parties:members")


def _say_whether_sent(request: HttpRequest, outcome: Invited) -> None:
    outcome.invitation.refresh_from_db(fields=["sent_at"])
    if outcome.invitation.sent_at is None:
        messages.error(
            request,
            gettext("The invitation stands, but its mail could not be sent. Invite again later."),
        )
        return
    messages.success(request, gettext("The invitation is on its way. Its link works for 7 days."))


def name_to_take(acting: MembershipFacts) -> str | None:
    """The registered name that an owner may take instead of the one that was typed."""
    if not acting.is_owner:
        return None
    return other_name(acting.organisation.ubn, acting.organisation.name)


def _members_page(request: ActingRequest, findings: tuple[Finding, ...]) -> HttpResponse:
    organisation = request.acting.organisation
    field = question(
        "email",
        value=request.POST.get("email", ""),
        errors=errors_at("/email", findings),
        hint=gettext("The link in the mail works once, for this address alone, and for 7 days."),
    )
    general = words_of(finding for finding in findings if finding.path != "/email")
    return render(
        request,
        "parties/members.html",
        {
            "organisation": organisation,
            "is_owner": request.acting.is_owner,
            "registered_name": name_to_take(request.acting),
            "members": members_of(organisation.id),
            "invitations": open_invitations(organisation.id),
            "field": field,
            "errors": (*map(ErrorLink, general), *problems_in([field])),
            "has_errors": bool(findings),
        },
        status=403 if general else 200,
    )


@require_POST
@acting_for_organisation
def registered_name(request: ActingRequest) -> HttpResponseBase:
    """The organisation is called as the register calls it (POST ``name``: as it was shown)."""
    outcome = take_registered_name(
        request.acting.organisation.id, seen=request.POST.get("name", ""), by=request.user
    )
    return _back_to_members(
        request, outcome, gettext("The organisation has its registered name now.")
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@acting_for_organisation
def remove(request: ActingRequest, membership: UUID) -> HttpResponseBase:
    """Asks first, then ends a member's part."""
    organisation = request.acting.organisation
    if request.method == "POST":
        outcome = remove_member(organisation.id, membership, by=request.user)
        return _back_to_members(request, outcome, gettext("The member has been removed."))
    member = _member(organisation.id, membership)
    return render(
        request,
        "parties/remove_member.html",
        {
            "organisation": organisation,
            "member": member,
            "crumbs": (
                Crumb(gettext("Members"), ".."),
                Crumb(gettext("Remove")),
            ),
        },
    )


def _member(organisation: UUID, membership: UUID) -> MemberFacts:
    for member in members_of(organisation):
        if member.id == membership and not member.is_owner:
            return member
    raise Http404


@require_POST
@acting_for_organisation
def delegation(request: ActingRequest, membership: UUID) -> HttpResponseBase:
    """``delegated`` = ``yes`` gives the right to submit, anything else takes it back."""
    given = request.POST.get("delegated") == "yes"
    outcome = delegate(request.acting.organisation.id, membership, given, by=request.user)
    words = (
        gettext("The member may submit, sign and claim on your behalf now.")
        if given
        else gettext("The member may no longer submit, sign and claim on your behalf.")
    )
    return _back_to_members(request, outcome, words)


@require_POST
@acting_for_organisation
def withdraw(request: ActingRequest, invitation: UUID) -> HttpResponseBase:
    outcome = withdraw_invitation(request.acting.organisation.id, invitation, by=request.user)
    return _back_to_members(
        request, outcome, gettext("The invitation has been withdrawn; its link no longer works.")
    )


def _back_to_members(request: ActingRequest, outcome: object, words: str) -> HttpResponseBase:
    if isinstance(outcome, Refused):
        return _members_page(request, outcome.findings)
    messages.success(request, words)
    return redirect("parties:members")


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@signed_in
def choose(request: SignedInRequest) -> HttpResponseBase:
    """Which organisation to act for (POST ``organisation``)."""
    memberships = memberships_of(request.user)
    if request.method == "POST":
        try:
            chosen = choose_organisation(request, UUID(request.POST.get("organisation", "")))
        except ValueError:
            chosen = False
        if chosen:
            return HttpResponseRedirect(safe_way_back(request, "/"))
        messages.error(request, gettext("You do not act for this organisation. Choose another."))
    if not memberships:
        return no_organisation(request)
    return render(
        request,
        "parties/choose.html",
        {
            "memberships": memberships,
            "acting": acting_for(request),
            "way_back": safe_way_back(request, ""),
        },
    )

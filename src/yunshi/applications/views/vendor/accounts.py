"""The vendor's account in a programme: applied for, looked at, sent, corrected, closed."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from yunshi.applications.pages.account.page import account_check, account_page
from yunshi.applications.views.vendor.own_account import account_hand, own_account
from yunshi.applications.views.vendor.own_filing import actor
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import page_language, words_of
from yunshi.parties.acting import ActingRequest, acting_for_organisation
from yunshi.programmes.enrolment_queries import enrolment_row, review_of
from yunshi.programmes.models import Enrolment, Programme
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.enrolment import OPEN_TO_CHANGE


@never_cache
@require_safe
@acting_for_organisation
def account(request: ActingRequest, programme: str) -> HttpResponseBase:
    """How the account stands, and what its vendor does next. Programmes without review have no
    such page, but where the account was suspended or closed."""
    row = enrolment_row(request.acting.organisation.id, programme)
    if row is None:
        try:
            loaded = current_pack(programme, arrived_at(request))
        except Programme.DoesNotExist:
            raise Http404 from None
        if review_of(loaded.pack) is None:
            raise Http404
    hand = account_hand(request, row) if row is not None and row.draft_id is not None else None
    page = account_page(
        programme,
        request.acting.organisation.id,
        hand,
        at=arrived_at(request),
        language=page_language(),
        is_owner=request.acting.is_owner,
        may_submit=request.acting.is_owner or request.acting.delegated,
    )
    return render(request, "applications/account.html", {"page": page, "key": uuid4()})


@require_POST
@acting_for_organisation
def begin(request: ActingRequest, programme: str) -> HttpResponseBase:
    """A draft of the application; the one that is there, where there is one."""
    try:
        outcome = services.begin_enrolment(
            programme,
            request.acting.organisation.id,
            actor(request),
            arrived_at=arrived_at(request),
        )
    except Programme.DoesNotExist:
        raise Http404 from None
    if isinstance(outcome, Refused):
        _say(request, outcome)
        return redirect("applications:desk")
    return redirect("applications:account", programme)


@require_http_methods(["GET", "HEAD", "POST"])
@own_account
def check(request: ActingRequest, enrolment: Enrolment) -> HttpResponseBase:
    """Everything that would be sent, and by when it would be decided; POST sends it."""
    if enrolment.draft_id is None:
        raise Http404
    hand = account_hand(request, enrolment)
    if hand.state not in OPEN_TO_CHANGE:
        return redirect("applications:account", enrolment.programme_id)
    if request.method != "POST":
        page = account_check(hand, arrived_at(request))
        context = {"page": page, "key": uuid4()}
        return render(request, "applications/account_check.html", context)
    outcome = services.submit_account(
        enrolment.id, actor(request), key=_key(request), arrived_at=arrived_at(request)
    )
    if isinstance(outcome, Refused):
        page = account_check(hand, arrived_at(request), outcome.findings)
        context = {"page": page, "key": uuid4(), "has_errors": True}
        return render(request, "applications/account_check.html", context, status=422)
    messages.success(request, _("The application for the account was sent."))
    return redirect("applications:account", enrolment.programme_id)


@require_POST
@own_account
def again(request: ActingRequest, enrolment: Enrolment) -> HttpResponseBase:
    """Opens a refused application again."""
    outcome = services.apply_again(
        enrolment.case_id, actor(request), key=_key(request), arrived_at=arrived_at(request)
    )
    return _told(request, enrolment, outcome, _("The application is open again."))


@require_POST
@own_account
def leave(request: ActingRequest, enrolment: Enrolment) -> HttpResponseBase:
    """Closes the account."""
    outcome = services.leave(
        enrolment.case_id, actor(request), key=_key(request), arrived_at=arrived_at(request)
    )
    return _told(request, enrolment, outcome, _("The account is closed."))


def _told(
    request: ActingRequest, enrolment: Enrolment, outcome: Performed | Refused, done: str
) -> HttpResponseBase:
    if isinstance(outcome, Refused):
        _say(request, outcome)
    else:
        messages.success(request, done)
    return redirect("applications:account", enrolment.programme_id)


def _say(request: HttpRequest, refused: Refused) -> None:
    for words in words_of(refused.findings):
        messages.error(request, words)


def _key(request: HttpRequest) -> str:
    """The attempt that the page stands for; what is none counts as an attempt of its own."""
    try:
        return str(UUID(request.POST.get("key", "")))
    except ValueError:
        return str(uuid4())

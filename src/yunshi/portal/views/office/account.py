"""One account at the office: what was sent, what can be done, and doing it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, Final
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from yunshi.answers.addresses import Address, NotAnAddress
from yunshi.answers.files_named import papers_in
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.language import words_of
from yunshi.files.models import StoredFile
from yunshi.files.views.serving import serve_file
from yunshi.portal.views.office.access import OfficeRequest, of_an_office, posted_key
from yunshi.portal.views.office.account_page import account_view, items_asked
from yunshi.portal.views.office.account_seen import (
    AccountSeen,
    remember_account_reading,
    the_account,
)
from yunshi.portal.views.office.acts import LONGEST_REASON, too_long, whole_number
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.enrolment import EnrolmentState
from yunshi.rulebook.evaluation.reading import Unreadable, read_date
from yunshi.rulebook.lifecycle import Role


@dataclass(frozen=True)
class Typed:
    """What was typed into a form that was refused, and why it was."""

    action: str = ""
    reason: str = ""
    last_day: str = ""
    items: Mapping[str, str] = field(default_factory=dict)
    said: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Sent:
    seen: AccountSeen
    how: dict[str, Any]
    reason: str
    last_day: date | None


@require_safe
@of_an_office
def account(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """What was sent, what a person must look at, and what can be done."""
    return _draw(request, the_account(request, case), Typed())


@require_safe
@of_an_office
def file(request: OfficeRequest, case: UUID, file: UUID) -> HttpResponseBase:
    """A file that was sent with the account, in any of its snapshots."""
    seen = the_account(request, case)
    draft = seen.enrolment.draft
    sent = {
        named.id
        for snapshot in (draft.snapshots.all() if draft is not None else ())
        for named in papers_in(snapshot.data or {})
    }

    def may_read(_request: HttpRequest, row: StoredFile) -> bool:
        return row.id in sent and row.owner == seen.enrolment.organisation_id

    response = serve_file(request, file, may_read=may_read)
    remember_account_reading(seen, f"office.file.{file}")
    return response


@require_POST
@of_an_office
def act(request: OfficeRequest, case: UUID, action: str) -> HttpResponseBase:
    """Does one act of the table; the table says who may do it, and when."""
    seen = the_account(request, case)
    verb = _ACTS.get(action)
    if verb is None:
        raise Http404
    reason, last_day = request.POST.get("reason", ""), request.POST.get("last_day", "")
    typed = Typed(action, reason, last_day)
    if len(reason) > LONGEST_REASON:
        return _draw(request, seen, Typed(action, reason, last_day, said=too_long()))
    day = _day(last_day) if action == "propose_suspension" else None
    if action == "propose_suspension" and day is None:
        said = (_("Give the last day of the suspension, such as 116/06/30."),)
        return _draw(request, seen, Typed(action, reason, last_day, said=said))
    outcome = verb(_Sent(seen, _how(request), reason, day))
    if isinstance(outcome, Refused):
        said = words_of(outcome.findings)
        again = Typed(typed.action, reason, last_day, said=said)
        return _draw(request, the_account(request, case), again)
    messages.success(request, _SAID[action]())
    return redirect("portal:office:account", case)


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def give_back(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Returns it for correction: what is wrong with which answers, and a word to the whole."""
    seen = the_account(request, case)
    if seen.state is not EnrolmentState.PENDING_REVIEW or Role.OFFICER not in seen.roles:
        return redirect("portal:office:account", case)
    if request.method != "POST":
        return _draw_return(request, seen, Typed("return_account"))
    items = {
        name.removeprefix("item:"): words.strip()
        for name, words in request.POST.items()
        if name.startswith("item:") and words.strip()
    }
    reason = request.POST.get("reason", "")
    typed = Typed("return_account", reason, items=items)
    if len(reason) > LONGEST_REASON or any(len(each) > LONGEST_REASON for each in items.values()):
        return _draw_return(request, seen, Typed("return_account", reason, "", items, too_long()))
    asked = {str(item.address) for item in items_asked(seen)}
    outcome = services.return_account(
        case,
        request.actor,
        items={_address(name): words for name, words in items.items() if name in asked},
        reason=reason,
        **_how(request),
    )
    if isinstance(outcome, Refused):
        said = words_of(outcome.findings)
        again = Typed(typed.action, reason, "", items, said)
        return _draw_return(request, the_account(request, case), again)
    messages.success(request, pgettext("done", "Returned; the vendor gets a mail with the list."))
    return redirect("portal:office:account", case)


def _address(text: str) -> Address:
    try:
        return Address.parse(text)
    except NotAnAddress:
        raise Http404 from None


def _how(request: OfficeRequest) -> dict[str, Any]:
    return {
        "key": posted_key(request),
        "arrived_at": arrived_at(request),
        "expected_revision": whole_number(request.POST.get("revision", "")),
    }


def _day(text: str) -> date | None:
    read = read_date(text.strip()) if text.strip() else None
    return None if read is None or isinstance(read, Unreadable) else read


def _draw(request: OfficeRequest, seen: AccountSeen, typed: Typed) -> HttpResponse:
    remember_account_reading(seen, "office.account")
    context = {
        "page": account_view(seen, arrived_at(request)),
        "seen": seen,
        "typed": typed,
        "key": uuid4().hex,
        "has_errors": bool(typed.said),
    }
    status = 422 if typed.said else 200
    return render(request, "portal/office/account.html", context, status=status)


def _draw_return(request: OfficeRequest, seen: AccountSeen, typed: Typed) -> HttpResponse:
    remember_account_reading(seen, "office.account.return")
    context = {
        "page": account_view(seen, arrived_at(request)),
        "items": [(item, typed.items.get(str(item.address), "")) for item in items_asked(seen)],
        "seen": seen,
        "typed": typed,
        "key": uuid4().hex,
        "has_errors": bool(typed.said),
    }
    status = 422 if typed.said else 200
    return render(request, "portal/office/account_return.html", context, status=status)


def _with_reason(verb: Callable[..., Performed | Refused]) -> Callable[[_Sent], Any]:
    def perform(sent: _Sent) -> Performed | Refused:
        return verb(sent.seen.case.id, sent.seen.actor, reason=sent.reason, **sent.how)

    return perform


def _propose(sent: _Sent) -> Performed | Refused:
    if sent.last_day is None:
        raise AssertionError("the view asks for the day")
    return services.propose_suspension(
        sent.seen.case.id,
        sent.seen.actor,
        last_day=sent.last_day,
        reason=sent.reason,
        **sent.how,
    )


_ACTS: Final[dict[str, Callable[[_Sent], Performed | Refused]]] = {
    "approve_account": _with_reason(services.approve_account),
    "reject_account": _with_reason(services.reject_account),
    "propose_suspension": _propose,
    "withdraw_proposal": _with_reason(services.withdraw_proposal),
    "refuse_suspension": _with_reason(services.refuse_suspension),
    "suspend": _with_reason(services.suspend),
    "lift_suspension": _with_reason(services.lift_suspension),
    "close_account": _with_reason(services.close_account),
    "reopen_account": _with_reason(services.reopen_account),
}
_SAID: Final[dict[str, Callable[[], str]]] = {
    "approve_account": lambda: pgettext("done", "Approved; the vendor can file now."),
    "reject_account": lambda: pgettext("done", "Refused; the vendor gets a mail with your reason."),
    "propose_suspension": lambda: pgettext(
        "done", "Proposed; the agency gets a mail and decides. Until then nothing changes."
    ),
    "withdraw_proposal": lambda: pgettext("done", "The proposal is taken back."),
    "refuse_suspension": lambda: pgettext("done", "Not suspended; the officer gets a mail."),
    "suspend": lambda: pgettext("done", "Suspended; the vendor gets a mail with your reason."),
    "lift_suspension": lambda: pgettext("done", "The suspension is lifted."),
    "close_account": lambda: pgettext("done", "The account is closed."),
    "reopen_account": lambda: pgettext("done", "The account is open again."),
}

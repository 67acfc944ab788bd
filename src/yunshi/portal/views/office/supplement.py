"""Asking for a supplement: put the items together, see the mail, send it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.db import transaction
from django.http import HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from yunshi.answers.models import Supplement
from yunshi.casework import clock
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.casework.models import OutboxMessage
from yunshi.design import dates
from yunshi.design.fields import FieldView
from yunshi.design.language import page_language, words_of
from yunshi.design.parts import Crumb, ErrorLink
from yunshi.notices.recipients import addressees
from yunshi.notices.rendering import Mail
from yunshi.notices.rendering import render as render_mail
from yunshi.portal.views.office.access import (
    OfficeRequest,
    of_an_office,
    posted_key,
    queue_crumb,
    remember_reading,
    the_case,
)
from yunshi.portal.views.office.acts import whole_number
from yunshi.portal.views.office.case_page import name_of, state_of
from yunshi.portal.views.office.next_case import with_next_case
from yunshi.reviews.pages.actions import waiting_for
from yunshi.reviews.pages.supplement_form import (
    Ask,
    ItemField,
    ask_from_findings,
    ask_from_post,
    cases_concerned,
    choice_groups,
    due_fields,
    item_fields,
    message_field,
)
from yunshi.reviews.queries import CaseInReview
from yunshi.reviews.services import Asked, ask_supplement, supplement_due
from yunshi.reviews.services.ask_supplement import counts_from_the_mail
from yunshi.rulebook.deadlines import Due, without_instant
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class Preview:
    """The mail as it would go out now, and what follows from sending it."""

    mail: Mail | None
    """``None`` when nobody can be reached."""
    to: tuple[str, ...]
    runs: bool
    """Whether the deadline binds at once, and not only when the mail is taken."""
    due_at: datetime | None
    """``None`` where it counts from the mail."""
    rule: str
    if_taken_now: Due
    """When it would be due if a mail server took the mail at once."""
    if_taken_now_explained: Text
    message: str
    cases: int


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def supplement(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """The form, then the mail to confirm, then the notice goes out."""
    seen = the_case(request, case)
    if Role.OFFICER not in seen.roles or not seen.in_qualification:
        messages.info(request, waiting_for(seen, arrived_at(request)) or _not_now())
        return redirect("portal:office:case", seen.case.id)
    if request.method != "POST":
        return _form(request, seen, ask_from_findings(seen, request.GET.getlist("item")))
    ask = ask_from_post(seen, request.POST)
    match request.POST.get("step"):
        case "preview":
            return _preview(request, seen, ask)
        case "send":
            return _send(request, seen, ask)
    return _form(request, seen, ask)


def _not_now() -> str:
    return _("Nothing can be asked for now.")


def _preview(request: OfficeRequest, seen: CaseInReview, ask: Ask) -> HttpResponse:
    """The notice is written and taken back again, so that what is shown is what would be sent."""
    if ask.due_is_unreadable:
        return _form(request, seen, ask, checked=True)
    shown: Preview | Refused
    key = f"preview {uuid4().hex}"
    with transaction.atomic():
        outcome = _ask(request, seen, ask, key=key)
        if isinstance(outcome, Refused):
            shown = outcome
        else:
            shown = as_it_would_be(seen, ask, outcome.supplement, key)
        transaction.set_rollback(True)
    if isinstance(shown, Refused):
        return _form(request, seen, ask, checked=True, refused=shown)
    remember_reading(seen, "office.case.supplement")
    return render(
        request,
        "portal/office/supplement_preview.html",
        {**_around(seen), "preview": shown, "sent_along": _sent_along(request, ask)},
    )


def _send(request: OfficeRequest, seen: CaseInReview, ask: Ask) -> HttpResponseBase:
    if ask.due_is_unreadable:
        return _form(request, seen, ask, checked=True)
    outcome = _ask(request, seen, ask, key=posted_key(request))
    if isinstance(outcome, Refused):
        return _form(request, seen, ask, checked=True, refused=outcome)
    messages.success(request, with_next_case(request, seen, _goes_out(outcome.supplement)))
    return redirect("portal:office:case", seen.case.id)


def _goes_out(supplement: Supplement) -> str:
    if supplement.due_at is None:
        return _("The notice goes out. The deadline runs once a mail server has taken it.")
    return _("The notice goes out. The supplement is due %(moment)s.") % {
        "moment": dates.show(supplement.due_at, "second")
    }


def _ask(request: OfficeRequest, seen: CaseInReview, ask: Ask, *, key: str) -> Asked | Refused:
    return ask_supplement(
        seen.filing.id,
        request.actor,
        ask.items,
        key=key,
        arrived_at=arrived_at(request),
        announced=ask.announced,
        message=ask.message,
        seen=_revisions(request.POST, seen),
    )


def _revisions(posted: Mapping[str, str], seen: CaseInReview) -> dict[UUID, int]:
    """The revisions of the filing's cases that the officer looked at."""
    return {
        case.id: whole_number(posted.get(f"revision.{case.id}", ""))
        for case in seen.cases_of_filing.values()
    }


def as_it_would_be(seen: CaseInReview, ask: Ask, supplement: Supplement, key: str) -> Preview:
    """What goes out, read in the transaction in which it was asked for."""
    message = OutboxMessage.objects.select_related("case", "entry").get(
        entry__key=key, kind=OutboxMessage.Kind.MAIL
    )
    everybody = addressees(message)
    language = page_language()
    due = _due(seen, ask)
    if due is None:
        raise AssertionError("it could not have been asked for without a deadline")
    return Preview(
        mail=render_mail(message, everybody[0].reader) if everybody else None,
        to=tuple(
            f"{each.reader.name} <{each.address}>" if each.person else each.address
            for each in everybody
        ),
        runs=supplement.runs,
        due_at=supplement.due_at,
        rule=_rule(supplement).in_language(language),
        if_taken_now=due,
        if_taken_now_explained=without_instant(due.explanation, due.at),
        message=supplement.message,
        cases=len(supplement.cases),
    )


def _rule(supplement: Supplement) -> Text:
    """What the mail beside says of the deadline; the instant stands above, where it is known."""
    words = Text.model_validate(supplement.due_explained)
    return words if supplement.due_at is None else without_instant(words, supplement.due_at)


def _form(
    request: OfficeRequest,
    seen: CaseInReview,
    ask: Ask,
    *,
    checked: bool = False,
    refused: Refused | None = None,
) -> HttpResponse:
    """The form with what was typed. ``checked``: it was sent, so what is missing is said."""
    remember_reading(seen, "office.case.supplement")
    items = item_fields(seen, ask, checked=checked)
    fields = due_fields(seen, ask, checked=checked)
    errors = _errors(items, fields, refused)
    due = _due(seen, ask)
    return render(
        request,
        "portal/office/supplement.html",
        {
            **_around(seen),
            "items": items,
            "groups": choice_groups(seen, ask),
            "message": message_field(ask),
            "due_fields": fields,
            "due": due,
            "due_explained": without_instant(due.explanation, due.at) if due else None,
            "by_mail": counts_from_the_mail(seen.filing, ask.announced),
            "cases": len(cases_concerned(seen, ask)),
            "errors": errors,
            "has_errors": bool(errors),
        },
        status=422 if errors else 200,
    )


def _errors(
    items: tuple[ItemField, ...], due: tuple[FieldView, ...], refused: Refused | None
) -> tuple[ErrorLink, ...]:
    """What the fields say, and the refusals that stand at no field."""
    at_fields = [
        ErrorLink(error, each.id)
        for each in (*(item.field for item in items), *due)
        for error in each.errors
    ]
    if at_fields or refused is None:
        return tuple(at_fields)
    return tuple(map(ErrorLink, words_of(refused.findings)))


def _due(seen: CaseInReview, ask: Ask) -> Due | None:
    """When it would be due if the notice went out now; ``None`` until a deadline is entered."""
    due = supplement_due(seen.filing, clock.now(), ask.announced)
    return due if isinstance(due, Due) else None


def _around(seen: CaseInReview) -> dict[str, Any]:
    case_url = reverse("portal:office:case", args=[seen.case.id])
    return {
        "seen": seen,
        "name": name_of(seen),
        "state": state_of(seen),
        "case_url": case_url,
        "about": seen.pack.review.supplement,
        "key": uuid4().hex,
        "crumbs": (
            queue_crumb(seen),
            Crumb(seen.receipt.number, case_url),
            Crumb(_("Ask for a supplement")),
        ),
    }


def _sent_along(request: OfficeRequest, ask: Ask) -> tuple[tuple[str, str], ...]:
    """What the page of the mail posts again, unseen."""
    posted = request.POST
    revisions = tuple(
        (name, posted.get(name, "")) for name in posted if name.startswith("revision.")
    )
    items = tuple(
        pair
        for address, reason in ask.items.items()
        for pair in (("item", str(address)), (f"reason.{address}", reason))
    )
    return (
        *revisions,
        *items,
        ("message", ask.message),
        ("due.year", ask.due.year),
        ("due.month", ask.due.month),
        ("due.day", ask.due.day),
        ("due_time", ask.due_time),
    )

"""When a notice did not arrive: recording that its mail came back, and sending it again."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.http import Http404, HttpResponse, HttpResponseBase, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design.fields import FieldKind, FieldView
from yunshi.design.language import words_of
from yunshi.design.parts import Crumb, ErrorLink
from yunshi.notices.models import Delivery
from yunshi.notices.outcomes import said_of
from yunshi.notices.recipients import addressees
from yunshi.notices.services import record_bounce
from yunshi.portal.views.office.access import (
    OfficeRequest,
    of_an_office,
    posted_key,
    queue_crumb,
    remember_reading,
    the_case,
)
from yunshi.portal.views.office.acts import LONGEST_REASON, too_long, whole_number
from yunshi.portal.views.office.case_page import name_of, state_of
from yunshi.portal.views.office.next_case import with_next_case
from yunshi.portal.views.office.supplements_tab import draw_supplements
from yunshi.reviews.pages.actions import waiting_for
from yunshi.reviews.pages.supplement_form import Ask, ask_from_post, due_fields, message_field
from yunshi.reviews.queries import CaseInReview
from yunshi.reviews.services import resend_notice
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState


@require_POST
@of_an_office
def bounce(request: OfficeRequest, case: UUID, delivery: int) -> HttpResponseBase:
    """Records that one mail of the filing came back."""
    seen = the_case(request, case)
    of_filing = Delivery.objects.filter(pk=delivery, message__case__group=seen.filing.id)
    if not of_filing.exists():
        raise Http404
    reason = request.POST.get("reason", "")
    if len(reason) > LONGEST_REASON:
        return draw_supplements(request, seen, {delivery: too_long()})
    outcome = record_bounce(
        delivery,
        request.actor,
        key=posted_key(request),
        arrived_at=arrived_at(request),
        reason=reason,
    )
    if isinstance(outcome, Refused):
        return draw_supplements(
            request, the_case(request, case), {delivery: words_of(outcome.findings)}
        )
    messages.success(request, said_of(outcome))
    return redirect("portal:office:case_supplements", seen.case.id)


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def resend(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """The form by which an undelivered notice is sent again."""
    seen = the_case(request, case)
    if Role.OFFICER not in seen.roles or seen.case.state != ApplicationState.UNNOTIFIED:
        words = waiting_for(seen, arrived_at(request)) or _("There is no notice to send again.")
        messages.info(request, words)
        return redirect("portal:office:case", seen.case.id)
    if request.method != "POST":
        running = seen.running
        begun = QueryDict(mutable=True)
        begun["message"] = running.message if running is not None else ""
        return _form(request, seen, ask_from_post(seen, begun), "")
    ask = ask_from_post(seen, request.POST)
    address = request.POST.get("address", "").strip()
    if ask.due_is_unreadable:
        return _form(request, seen, ask, address, checked=True)
    outcome = resend_notice(
        seen.filing.id,
        request.actor,
        key=posted_key(request),
        arrived_at=arrived_at(request),
        message=ask.message,
        also_to=address,
        announced=ask.announced,
        seen={
            each.id: whole_number(request.POST.get(f"revision.{each.id}", ""))
            for each in seen.cases_of_filing.values()
        },
    )
    if isinstance(outcome, Refused):
        return _form(request, seen, ask, address, checked=True, refused=outcome)
    said = _("The notice goes out again. The deadline runs once a mail server has taken it.")
    messages.success(request, with_next_case(request, seen, said))
    return redirect("portal:office:case", seen.case.id)


def _form(
    request: OfficeRequest,
    seen: CaseInReview,
    ask: Ask,
    address: str,
    *,
    checked: bool = False,
    refused: Refused | None = None,
) -> HttpResponse:
    remember_reading(seen, "office.case.notice")
    due = due_fields(seen, ask, checked=checked, again=True)
    errors = [ErrorLink(error, each.id) for each in due for error in each.errors]
    if not errors and refused is not None:
        errors = list(map(ErrorLink, words_of(refused.findings)))
    case_url = reverse("portal:office:case", args=[seen.case.id])
    context: dict[str, Any] = {
        "seen": seen,
        "name": name_of(seen),
        "state": state_of(seen),
        "case_url": case_url,
        "key": uuid4().hex,
        "to": _to(seen),
        "message": message_field(ask),
        "address": _address_field(address),
        "due_fields": due,
        "errors": errors,
        "has_errors": bool(errors),
        "crumbs": (
            queue_crumb(seen),
            Crumb(seen.receipt.number, case_url),
            Crumb(_("Send the notice again")),
        ),
    }
    return render(request, "portal/office/resend.html", context, status=422 if errors else 200)


def _to(seen: CaseInReview) -> tuple[str, ...]:
    """Who gets it anyway: whoever the last notice went to."""
    notice = seen.running.notice if seen.running is not None else None
    return tuple(each.address for each in addressees(notice)) if notice is not None else ()


def _address_field(address: str) -> FieldView:
    return FieldView(
        "address",
        "address",
        FieldKind.TEXT,
        _("One e-mail address more"),
        hint=_("For this notice alone, such as one the vendor has told you by telephone."),
        value=address,
        required=False,
        maximum_length=254,
    )

"""More time for one supplement: proposed on the page of the case."""

from __future__ import annotations

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import pgettext
from django.views.decorators.http import require_http_methods

from yunshi.answers.models import Supplement
from yunshi.casework.acting import Refused
from yunshi.casework.arrival import arrived_at
from yunshi.design import dates
from yunshi.design.fields import DateValue
from yunshi.design.parts import Crumb, SummaryRow
from yunshi.portal.views.office.access import (
    OfficeRequest,
    of_an_office,
    queue_crumb,
    remember_reading,
    the_case,
)
from yunshi.portal.views.office.case_page import name_of
from yunshi.portal.views.office.moves.move_page import (
    MovePage,
    Preview,
    draw_move,
    said_by,
    tried,
)
from yunshi.portal.views.office.moves.typed import TypedMoment, reason_field, words_in
from yunshi.programmes.models import Proposal
from yunshi.reviews.queries import CaseInReview
from yunshi.reviews.services import propose_extension
from yunshi.rulebook.lifecycle import Role

_UNTIL = "until"


@require_http_methods(["GET", "HEAD", "POST"])
@of_an_office
def extension(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """The form, what will happen, and then the proposal."""
    seen = the_case(request, case)
    running = seen.running
    if Role.OFFICER not in seen.roles or running is None or running.due_at is None:
        messages.info(request, _("No deadline runs here that could be extended."))
        return redirect("portal:office:case", seen.case.id)
    typed = TypedMoment.of(request.POST, _UNTIL)
    reason = words_in(request.POST, "reason")
    step = request.POST.get("step")
    if request.method != "POST":
        typed = TypedMoment(DateValue(), "")
    whole = typed.at is not None and bool(reason)
    if step not in ("preview", "send") or not whole:
        checked = step in ("preview", "send")
        remember_reading(seen, "office.case.extension")
        return draw_move(request, _form(seen, running, typed, reason, checked=checked))

    def act() -> Proposal | Refused:
        if typed.at is None:
            raise AssertionError("it was looked at before")
        return propose_extension(
            running, typed.at, request.actor, reason=reason, arrived_at=arrived_at(request)
        )

    remember_reading(seen, "office.case.extension")
    outcome = act() if step == "send" else tried(act)
    if isinstance(outcome, Refused):
        page = _form(seen, running, typed, reason, checked=True, said=said_by(outcome))
        return draw_move(request, page)
    if step != "send":
        page = _form(seen, running, typed, reason, checked=True, previewed=True)
        return draw_move(request, page)
    messages.success(request, _("Proposed. Nothing changes until another person confirms it."))
    return redirect("portal:office:case", seen.case.id)


def _form(
    seen: CaseInReview,
    running: Supplement,
    typed: TypedMoment,
    reason: str,
    *,
    checked: bool,
    said: tuple[str, ...] = (),
    previewed: bool = False,
) -> MovePage:
    title = _("Propose a later deadline")
    case_url = reverse("portal:office:case", args=[seen.case.id])
    shown = dates.show(running.due_at, "second") if running.due_at is not None else ""
    return MovePage(
        title=title,
        sub=f"{name_of(seen)}　{seen.filing.organisation.name}",
        crumbs=(queue_crumb(seen), Crumb(seen.receipt.number, case_url), Crumb(title)),
        about=(
            _("Due now: %(moment)s") % {"moment": shown},
            _(
                "A second person confirms it: the agency, or another officer where the programme "
                "names no agency that approves. A deadline is never shortened, and an intake is "
                "not extended this way."
            ),
        ),
        fields=(
            *typed.fields(_UNTIL, _("New deadline"), checked=checked),
            reason_field(
                reason,
                hint=_("The vendor reads it in the mail. Nothing about other people."),
                checked=checked,
            ),
        ),
        back_url=case_url,
        does=_("Propose this"),
        preview=_preview(shown, typed, reason) if previewed else None,
        sent_along=(*typed.sent_along(_UNTIL), ("reason", reason)) if previewed else (),
        said=said,
    )


def _preview(shown: str, typed: TypedMoment, reason: str) -> Preview:
    until = dates.show(typed.at, "second") if typed.at is not None else ""
    return Preview(
        (
            SummaryRow(_("Due now"), (shown,)),
            SummaryRow(_("New deadline"), (until,)),
            SummaryRow(pgettext("proposal", "Reason"), (reason,)),
        ),
        (_("The vendor gets a mail with the old and the new deadline and the reason."),),
    )

"""What lapses within a working day: whom to call, at which number, and whether the mail arrived."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID, uuid4

from django.http import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from yunshi.answers.addresses import Address
from yunshi.answers.labels import label_of
from yunshi.casework.arrival import arrived_at
from yunshi.casework.services import Read, log_accesses
from yunshi.design import dates
from yunshi.design.fields import FieldView
from yunshi.design.language import page_language
from yunshi.design.parts import DueView
from yunshi.notices.models import Delivery
from yunshi.notices.queries import deliveries_of
from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import PURPOSE, OfficeRequest, of_officers
from yunshi.portal.views.office.note_forms import call_fields, call_words
from yunshi.portal.views.office.queue_page import programme_names
from yunshi.programmes.queries import working_days
from yunshi.reviews.models import CaseNote
from yunshi.reviews.pages.due import due_view
from yunshi.reviews.pages.reach import Reach, reach_of
from yunshi.reviews.queries import Lapsing, lapsing, last_calls, officer_programmes
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.lifecycle import Role

READ: Final = "office.lapsing"


@dataclass(frozen=True, slots=True)
class LapsingView:
    """One vendor to be reached."""

    id: str
    case: UUID
    receipt: str
    vendor: str
    ubn: str
    programme: str
    solutions: str
    items: str
    due: DueView | None
    lapses_as: str
    reach: Reach
    mail: str
    """What became of the last notice, in words."""
    is_delivered: bool
    assigned: str
    last_call: str
    fields: tuple[FieldView, ...]
    """The form by which a call is logged."""
    key: str


@require_safe
@of_officers
def lapsing_soon(request: OfficeRequest) -> HttpResponseBase:
    """Officers only: names and numbers of people stand on it, and each one shown is logged."""
    at = arrived_at(request)
    calendar = working_days()
    found = lapsing(request.actor, at, calendar)
    every = (*found.soon, *found.undelivered)
    mails = deliveries_of(each.supplement.notice_id for each in every if each.supplement.notice_id)
    calls = last_calls(case for each in every for case in each.cases)
    people = {call.written_by for call in calls.values()} | {each.assigned_to for each in every}
    drawing = _Drawing(
        at,
        calendar,
        page_language(),
        programme_names(list(officer_programmes(request.actor))),
        mails,
        calls,
        names_of(people),
    )
    log_accesses(
        request.actor,
        Role.OFFICER,
        (
            Read(f"organisation:{each.organisation}", each.programme, each.cases[0])
            for each in every
        ),
        what=READ,
        purpose=PURPOSE,
    )
    return render(
        request,
        "portal/office/lapsing.html",
        {
            "until": found.until,
            "soon": tuple(map(drawing.view, found.soon)),
            "undelivered": tuple(map(drawing.view, found.undelivered)),
            "left_out": found.left_out,
        },
    )


@dataclass(frozen=True, slots=True)
class _Drawing:
    at: datetime
    calendar: WorkingDays
    language: str
    programmes: Mapping[str, str]
    mails: Mapping[int, Sequence[Delivery]]
    calls: Mapping[UUID, CaseNote]
    names: Mapping[UUID, str]

    def view(self, each: Lapsing) -> LapsingView:
        mails = self.mails.get(each.supplement.notice_id or 0, ())
        reach = reach_of(each.pack, each.data)
        name = f"call-{each.filing.hex[:12]}"
        several = len(self.programmes) > 1
        return LapsingView(
            id=name,
            case=each.cases[0],
            receipt=each.receipt,
            vendor=each.vendor_name,
            ubn=each.ubn,
            programme=self.programmes.get(each.programme, "") if several else "",
            solutions=_(", ").join(
                solution or _("(unnamed solution)") for solution in each.solutions
            ),
            items=_(", ").join(
                label_of(each.pack, Address.parse(item.address)).in_language(self.language)
                for item in each.supplement.items.all()
            ),
            due=due_view(each.due_at, self.at, self.calendar) if each.due_at else None,
            lapses_as=each.lapses_as.in_language(self.language),
            reach=reach,
            mail=mail_words(mails),
            is_delivered=any(mail.stands for mail in mails),
            assigned=self.names.get(each.assigned_to, "") if each.assigned_to else "",
            last_call=self._last_call(each),
            fields=call_fields(name, reach),
            key=uuid4().hex,
        )

    def _last_call(self, each: Lapsing) -> str:
        calls = [call for case in each.cases if (call := self.calls.get(case)) is not None]
        if not calls:
            return ""
        last = max(calls, key=lambda call: call.written_at)
        return _("%(when)s, %(who)s: %(how)s") % {
            "when": dates.show(last.written_at),
            "who": self.names.get(last.written_by, _("somebody who has left")),
            "how": call_words(last),
        }


def mail_words(mails: Sequence[Delivery]) -> str:
    """What became of a notice, address by address, in one sentence."""
    taken = [mail for mail in mails if mail.stands]
    back = sum(mail.returned_at is not None for mail in mails)
    first = min((mail.sent_at for mail in taken if mail.sent_at), default=None)
    if first is None:
        return _("Not delivered.") if mails else _("Not sent yet.")
    said = _("Taken by %(number)d of %(all)d mail servers, first %(when)s.") % {
        "number": len(taken),
        "all": len(mails),
        "when": dates.show(first),
    }
    return f"{said} {_('%(number)d came back.') % {'number': back}}" if back else said

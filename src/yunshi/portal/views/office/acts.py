"""What an officer or an approver does to a case. A refusal shows on the page that was sent, with
what was typed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.contrib import messages
from django.http import Http404, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.utils.translation import ngettext, pgettext
from django.views.decorators.http import require_POST

from yunshi.casework.acting import Performed, Refused
from yunshi.casework.arrival import arrived_at
from yunshi.catalogue.services import Listed, list_solution
from yunshi.portal.views.office.access import OfficeRequest, of_an_office, posted_key, the_case
from yunshi.portal.views.office.case_page import PANEL, Typed, tab_url
from yunshi.portal.views.office.findings_tab import draw_findings
from yunshi.portal.views.office.next_case import with_next_case
from yunshi.reviews import services
from yunshi.reviews.pages.findings import next_open, point_of
from yunshi.reviews.queries import CaseInReview

Outcome = Performed | Listed | Refused
LONGEST_REASON: Final = 2000
"""Characters; a vendor reads it in a mail."""


@dataclass(frozen=True, slots=True)
class _Sent:
    """What the form of an act sent along."""

    seen: CaseInReview
    request: OfficeRequest
    key: str
    revision: int
    reason: str


Act = Callable[[_Sent], Outcome]


@require_POST
@of_an_office
def act(request: OfficeRequest, case: UUID, action: str) -> HttpResponseBase:
    """Does one act of the table; the services and the table say whether it may be done."""
    seen = the_case(request, case)
    verb = _ACTS.get(action)
    if verb is None:
        raise Http404
    reason = request.POST.get("reason", "")
    if len(reason) > LONGEST_REASON:
        return draw_findings(request, seen, Typed(action=action, reason=reason, said=too_long()))
    sent = _Sent(
        seen,
        request,
        posted_key(request),
        whole_number(request.POST.get("revision", "")),
        reason,
    )
    outcome = verb(sent)
    if isinstance(outcome, Refused):
        typed = Typed(action=action, reason=reason, refused=outcome.findings)
        return draw_findings(request, the_case(request, case), typed)
    messages.success(request, with_next_case(request, seen, _SAID[action]()))
    return redirect("portal:office:case", seen.case.id)


@require_POST
@of_an_office
def decide_points(request: OfficeRequest, case: UUID) -> HttpResponseBase:
    """Says of a point, or of several about one paper, that they are met or not."""
    seen = the_case(request, case)
    named = list(dict.fromkeys(request.POST.getlist("point")))
    note = request.POST.get("note", "")
    answer = request.POST.get("answer", "")
    points = [point for key in named if (point := point_of(seen.points, key)) is not None]
    typed = dict.fromkeys(named, note)
    if len(note) > LONGEST_REASON:
        return draw_findings(request, seen, Typed(notes=typed, said=too_long()))
    if not points or len(points) < len(named) or answer not in ("met", "not_met"):
        words = (_("The findings have changed since you opened the page. Look again."),)
        return draw_findings(request, seen, Typed(notes=typed, said=words))
    outcome = services.decide_points(
        seen.filing,
        request.actor,
        [services.PointAsked(each.finding.rule, each.address, each.solution) for each in points],
        met=answer == "met",
        note=note,
        seen=_uuid(request.POST.get("snapshot", "")),
        key=posted_key(request),
    )
    if isinstance(outcome, Refused):
        again = Typed(notes=typed, refused=outcome.findings)
        return draw_findings(request, the_case(request, case), again)
    messages.success(request, _said_of_points(len(points), met=answer == "met"))
    # To the next point, or to the acts once none is left: a case has dozens of them.
    anchor = next_open(seen.points, points, the_case(request, case).points) or PANEL
    return redirect(f"{tab_url(seen, 'findings')}#{anchor}")


def whole_number(text: str) -> int:
    """What a hidden field says; -1, which no case has, for what is no number."""
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 10 else -1


def too_long() -> tuple[str, ...]:
    words = _("Write at most %(most)d characters; nothing was done yet.")
    return (words % {"most": LONGEST_REASON},)


def _uuid(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        return UUID(int=0)  # no snapshot has it, so the page is taken for an old one


def _said_of_points(count: int, *, met: bool) -> str:
    if met:
        said = ngettext("Recorded: met.", "Recorded: %(n)d points met.", count)
    else:
        said = ngettext("Recorded: not met.", "Recorded: %(n)d points not met.", count)
    return said % {"n": count}


def _begin(sent: _Sent) -> Outcome:
    case = sent.seen.case.id
    return services.begin_qualification(
        [case],
        sent.request.actor,
        key=sent.key,
        arrived_at=arrived_at(sent.request),
        seen={case: sent.revision},
    )


def _plain(verb: Callable[..., Performed | Refused]) -> Act:
    """An act that takes nothing along."""

    def perform(sent: _Sent) -> Outcome:
        return verb(
            sent.seen.case.id,
            sent.request.actor,
            key=sent.key,
            arrived_at=arrived_at(sent.request),
            expected_revision=sent.revision,
        )

    return perform


def _with_reason(verb: Callable[..., Performed | Refused]) -> Act:
    """An act that takes the free words of the form along."""

    def perform(sent: _Sent) -> Outcome:
        return verb(
            sent.seen.case.id,
            sent.request.actor,
            key=sent.key,
            arrived_at=arrived_at(sent.request),
            expected_revision=sent.revision,
            reason=sent.reason,
        )

    return perform


def _list(sent: _Sent) -> Outcome:
    return list_solution(
        sent.seen.case.id,
        sent.request.actor,
        key=sent.key,
        arrived_at=arrived_at(sent.request),
        expected_revision=sent.revision,
    )


_ACTS: Final[dict[str, Act]] = {
    "begin_qualification": _begin,
    "pass_qualification": _plain(services.pass_qualification),
    "confirm_lane": _plain(services.confirm_lane),
    "change_lane": _with_reason(services.change_lane),
    "fail_qualification": _with_reason(services.fail_qualification),
    "approve": _with_reason(services.approve_solution),
    "refuse": _with_reason(services.refuse_solution),
    "list": _list,
}
_SAID: Final[dict[str, Callable[[], str]]] = {
    "begin_qualification": lambda: pgettext("done", "Qualification has begun."),
    "pass_qualification": lambda: pgettext("done", "Passed on to the decision."),
    "fail_qualification": lambda: pgettext(
        "done", "Ended as not qualified; the vendor gets a mail with your reason."
    ),
    "confirm_lane": lambda: pgettext("done", "Confirmed; the vendor gets a mail."),
    "change_lane": lambda: pgettext("done", "It goes on by the other lane; your reason is kept."),
    "approve": lambda: pgettext("done", "Approved; the vendor gets a mail."),
    "refuse": lambda: pgettext("done", "Refused; the vendor gets a mail with your reason."),
    "list": lambda: pgettext("done", "Listed: the public market shows it now."),
}

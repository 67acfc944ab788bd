"""The action panel: what the table offers the one who looks, and what is still in the way."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from yunshi.casework.acting import STAFF_ROLES
from yunshi.casework.models import Hold
from yunshi.casework.queries import Offer, actions_for, holds_over, why_not
from yunshi.casework.refusals import role_words
from yunshi.design.language import page_language
from yunshi.reviews.pages.in_the_way import how_many_left, remarks_left
from yunshi.reviews.pages.stages import stages_of
from yunshi.reviews.queries import CaseInReview
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lanes import after_not_passing, skips_review
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState


@dataclass(frozen=True, slots=True)
class ActionView:
    """One thing that can be done. ``reason`` is ``required``, ``optional`` or empty."""

    action: str
    label: str
    icon: str
    variant: str
    reason: str
    in_the_way: tuple[str, ...]
    """What would refuse it now."""


@dataclass(frozen=True, slots=True)
class _Drawn:
    label: str | Promise
    icon: str
    variant: str
    reason: str = ""


_DRAWN: Final[dict[str, _Drawn]] = {
    "begin_qualification": _Drawn(pgettext_lazy("act", "Begin qualification"), "scan-search", ""),
    "pass_qualification": _Drawn(pgettext_lazy("act", "Pass qualification"), "circle-check", ""),
    "ask_supplement": _Drawn(
        pgettext_lazy("act", "Ask for a supplement"), "file-plus-corner", "warn"
    ),
    "resend_notice": _Drawn(pgettext_lazy("act", "Send the notice again"), "send", "warn"),
    "fail_qualification": _Drawn(
        pgettext_lazy("act", "Not qualified"), "circle-x", "danger", "required"
    ),
    "confirm_lane": _Drawn(pgettext_lazy("act", "Confirm without review"), "circle-check", ""),
    "change_lane": _Drawn(
        pgettext_lazy("act", "Go on by another lane"), "arrow-right", "warn", "required"
    ),
    "approve": _Drawn(pgettext_lazy("act", "Approve"), "circle-check", "", "optional"),
    "refuse": _Drawn(pgettext_lazy("act", "Refuse"), "circle-x", "danger", "required"),
    "list": _Drawn(pgettext_lazy("act", "List in the market"), "store", ""),
}
"""How each act of an office is drawn; an act that a table adds later shows under its own name."""
_ORDER: Final = {action: number for number, action in enumerate(_DRAWN)}


def action_views(seen: CaseInReview, at: datetime) -> tuple[ActionView, ...]:
    """What the table offers the actor as staff: first what moves the case on."""
    offers = [
        offer
        for offer in actions_for(seen.case, seen.actor)
        if offer.role in STAFF_ROLES
        and offer.transition.moves_on
        and _is_of_the_lane(seen, offer.action)
    ]
    offers.sort(key=lambda offer: _ORDER.get(offer.action, len(_ORDER)))
    holds = holds_over(seen.case, at) if offers else ()
    return tuple(_view(seen, offer, at, holds) for offer in offers)


def _is_of_the_lane(seen: CaseInReview, action: str) -> bool:
    """Whether an act has to do with this solution: those about lanes ask which one it goes by."""
    match action:
        case "confirm_lane":
            return seen.lane is not None and skips_review(seen.lane)
        case "pass_qualification":
            return seen.lane is None or not skips_review(seen.lane)
        case "change_lane":
            return after_not_passing(seen.pack, seen.lane) is not None
    return True


def _view(seen: CaseInReview, offer: Offer, at: datetime, holds: Sequence[Hold]) -> ActionView:
    drawn = _DRAWN.get(offer.action, _Drawn(offer.action, "send", ""))
    required = "required" if offer.transition.reason_required else drawn.reason
    return ActionView(
        offer.action,
        _label(seen, offer.action, drawn),
        drawn.icon,
        drawn.variant,
        required,
        _in_the_way(seen, offer.action, at, holds),
    )


def _label(seen: CaseInReview, action: str, drawn: _Drawn) -> str:
    """With the programme's own words where it has them."""
    language = page_language()
    stages = stages_of(seen)
    if action == "pass_qualification":
        follows = [stage.title for stage in stages if stage.kind != "qualification"]
        if follows:
            return _("Pass on to: %(stage)s") % {"stage": follows[0].in_language(language)}
    if action == "confirm_lane" and seen.lane is not None:
        return _("Confirm: %(lane)s") % {"lane": seen.lane.title.in_language(language)}
    if action == "change_lane":
        further = after_not_passing(seen.pack, seen.lane)
        if further is not None:
            return _("Go on by: %(lane)s") % {"lane": further.title.in_language(language)}
    if action == "fail_qualification":
        words = next((stage.refused_as for stage in stages if stage.kind == "qualification"), None)
        if words is not None:
            return words.in_language(language)
    return str(drawn.label)


def _in_the_way(
    seen: CaseInReview, action: str, at: datetime, holds: Sequence[Hold]
) -> tuple[str, ...]:
    if (
        action in ("pass_qualification", "confirm_lane")
        and seen.case.state == ApplicationState.QUALIFICATION
    ):
        # The guard names every point; the page shows them already, so their number is enough.
        return _points_left(seen)
    return tuple(map(_said, why_not(seen.case, action, seen.actor, at, holds)))


def _points_left(seen: CaseInReview) -> tuple[str, ...]:
    left = how_many_left(seen)
    if not left:
        return ()
    said = _("Before passing, settle the open points: %(points)s.") % {"points": left}
    return tuple(filter(None, (said, remarks_left(seen))))


def _said(finding: Finding) -> str:
    return finding.message.in_language(page_language())


def waiting_for(seen: CaseInReview, at: datetime) -> str:
    """Whose turn it is where the actor has nothing to do; empty for an ended case."""
    case = seen.case
    if case.table.state(case.state).ended:
        return ""
    if case.state == ApplicationState.SUBMITTED:
        return _("Review begins when intake has closed.")
    if case.state == ApplicationState.SUPPLEMENT:
        if seen.running is not None and not seen.running.runs:
            return _("The notice is on its way; no deadline runs yet.")
        return _("Waiting for the vendor's supplement.")
    who: list[Role] = []
    for row in case.table.leaving(case.state):
        if row.moves_on:
            who += [role for role in row.who if role in STAFF_ROLES and role not in who]
    if not who:
        return _("Waiting for the vendor.")
    return _("It is the turn of: %(roles)s.") % {
        "roles": role_words(who).in_language(page_language())
    }

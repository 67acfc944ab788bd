"""What has happened to a filing, in plain words, from the journal of its cases."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from yunshi.applications.pages.in_hand import FilingInHand
from yunshi.applications.pages.section_form import crumbs_to
from yunshi.applications.queries import Step, steps_of
from yunshi.casework.acting import OWNER_ROLES
from yunshi.design.dates import show
from yunshi.design.parts import Crumb, Event
from yunshi.parties.queries import names_of
from yunshi.rulebook.lifecycle import Role

_WORDS: Final = {
    "open": gettext_lazy("Begun"),
    "submit": gettext_lazy("Submitted"),
    "discard": gettext_lazy("Taken out of the draft"),
    "lapse": gettext_lazy("Not sent in time; the draft lapsed"),
    "begin_qualification": gettext_lazy("Qualification review began"),
    "ask_supplement": gettext_lazy("A supplement was asked for"),
    "answer_supplement": gettext_lazy("The supplement was answered"),
    "start_clock": gettext_lazy("The notice was delivered; the deadline runs"),
    "notice_came_back": gettext_lazy("The notice was not delivered; no deadline runs"),
    "reopen": gettext_lazy("Reopened: the notice had not been delivered"),
    "resend_notice": gettext_lazy("The notice was sent again"),
    "move_deadline": gettext_lazy("The deadline moved, as working days have changed"),
    "extend_supplement": gettext_lazy("The deadline was extended"),
    "lapse_supplement": gettext_lazy("The supplement was not answered in time"),
    "pass_qualification": gettext_lazy("Qualified"),
    "fail_qualification": gettext_lazy("Not qualified"),
    "confirm_lane": gettext_lazy("Confirmed; no review is needed"),
    "change_lane": gettext_lazy("Goes on by another review"),
    "approve": gettext_lazy("Approved"),
    "refuse": gettext_lazy("Not approved"),
    "list": gettext_lazy("Listed in the market"),
    "replace": gettext_lazy("Replaced by a later filing"),
    "withdraw": gettext_lazy("Withdrawn"),
    "erase": gettext_lazy("Data erased by law"),
}
_STAFF: Final = {
    Role.OFFICER: gettext_lazy("An officer"),
    Role.AGENCY: gettext_lazy("The agency"),
    Role.SYSTEM: gettext_lazy("The system"),
}


@dataclass(frozen=True)
class HistoryPage:
    """What the template of the history draws; the latest first."""

    crumbs: tuple[Crumb, ...]
    title: str
    events: tuple[Event, ...]


def history_page(hand: FilingInHand) -> HistoryPage:
    steps = steps_of(hand.filing.id)
    names = names_of(step.person for step in steps if step.role in _OURS)
    title = _("History")
    return HistoryPage(
        crumbs=(*crumbs_to(hand), Crumb(title)),
        title=title,
        events=tuple(_events(hand, steps, names)),
    )


_OURS: Final = frozenset(role.value for role in OWNER_ROLES)


def _events(
    hand: FilingInHand, steps: tuple[Step, ...], names: Mapping[UUID, str]
) -> Iterator[Event]:
    """Steps of several solutions that were one act are one line."""
    several = len(hand.solutions) > 1
    titles = {
        each.case: each.name or _("Solution %(number)d") % {"number": number}
        for number, each in enumerate(hand.solutions, 1)
    }
    grouped: dict[tuple[str, object, str], list[Step]] = {}
    for step in steps:
        grouped.setdefault((step.action, step.at, step.key), []).append(step)
    for (action, _at, _key), together in grouped.items():
        first = together[0]
        about = _(", ").join(titles[step.case] for step in together) if several else ""
        words = str(_WORDS.get(action, action))
        yield Event(
            f"{words}{_(': ') if about else ''}{about}",
            show(first.arrived_at, "second"),
            "done",
            who=_who(first, names),
            detail=first.reason,
        )


def _who(step: Step, names: Mapping[UUID, str]) -> str:
    """Our own people by name; of the others only the office they act in."""
    if step.person is not None and step.person in names:
        return names[step.person]
    try:
        return str(_STAFF.get(Role(step.role), ""))
    except ValueError:
        return ""

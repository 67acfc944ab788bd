"""The journal of a case as a timeline, with what its chain says about itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final
from uuid import UUID

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import pgettext_lazy

from yunshi.answers.addresses import Address
from yunshi.answers.labels import label_of
from yunshi.casework.models import JournalEntry
from yunshi.casework.refusals import role_words
from yunshi.casework.services.erase import Erased
from yunshi.casework.tampering import Tampered, Verification
from yunshi.design import dates
from yunshi.design.language import page_language
from yunshi.design.parts import Event
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

_STEPS: Final[dict[str, Promise]] = {
    "open": pgettext_lazy("journal", "Draft begun"),
    "submit": pgettext_lazy("journal", "Filed"),
    "begin_qualification": pgettext_lazy("journal", "Qualification begun"),
    "ask_supplement": pgettext_lazy("journal", "Supplement requested"),
    "answer_supplement": pgettext_lazy("journal", "Supplement answered"),
    "start_clock": pgettext_lazy("journal", "Notice delivered; the deadline runs"),
    "notice_came_back": pgettext_lazy("journal", "Notice not delivered; no deadline runs"),
    "reopen": pgettext_lazy("journal", "Reopened: the notice had not been delivered"),
    "resend_notice": pgettext_lazy("journal", "Notice sent again"),
    "move_deadline": pgettext_lazy("journal", "Deadline moved with the calendar"),
    "extend_supplement": pgettext_lazy("journal", "Deadline extended"),
    "lapse_supplement": pgettext_lazy("journal", "Supplement not answered in time"),
    "pass_qualification": pgettext_lazy("journal", "Passed qualification"),
    "fail_qualification": pgettext_lazy("journal", "Found not qualified"),
    "confirm_lane": pgettext_lazy("journal", "Confirmed without review"),
    "change_lane": pgettext_lazy("journal", "Sent on by another lane of review"),
    "approve": pgettext_lazy("journal", "Approved"),
    "refuse": pgettext_lazy("journal", "Refused"),
    "list": pgettext_lazy("journal", "Listed in the market"),
    "replace": pgettext_lazy("journal", "Replaced by a later filing of the vendor"),
    "withdraw": pgettext_lazy("journal", "Withdrawn by the vendor"),
    "erase": pgettext_lazy("journal", "Personal data erased by law"),
    "activate": pgettext_lazy("journal", "Active at the first filing"),
    "submit_account": pgettext_lazy("journal", "Application for the account sent"),
    "approve_account": pgettext_lazy("journal", "Account approved"),
    "return_account": pgettext_lazy("journal", "Returned for correction"),
    "lapse_return": pgettext_lazy("journal", "Not corrected in time; a draft again"),
    "reject_account": pgettext_lazy("journal", "Account refused"),
    "apply_again": pgettext_lazy("journal", "Opened again by the vendor"),
    "propose_suspension": pgettext_lazy("journal", "Suspension proposed"),
    "withdraw_proposal": pgettext_lazy("journal", "Proposal taken back"),
    "refuse_suspension": pgettext_lazy("journal", "Not suspended by the agency"),
    "suspend": pgettext_lazy("journal", "Suspended"),
    "lift_suspension": pgettext_lazy("journal", "Suspension lifted"),
    "end_suspension": pgettext_lazy("journal", "Suspension over"),
    "leave": pgettext_lazy("journal", "Closed by the vendor"),
    "close_account": pgettext_lazy("journal", "Account closed"),
    "reopen_account": pgettext_lazy("journal", "Account open again"),
}

_WITH_DUE: Final = frozenset(
    {
        "ask_supplement",
        "start_clock",
        "move_deadline",
        "extend_supplement",
        "submit_account",
        "return_account",
        "suspend",
    }
)
"""Steps whose due instant is told with them."""
_TWO_PEOPLE = {
    "proposed_by": pgettext_lazy("journal", "Proposed by %(name)s"),
    "confirmed_by": pgettext_lazy("journal", "Confirmed by %(name)s"),
}
"""The people whom the facts of a step name, beside the one who acted."""

Reason = Callable[[JournalEntry], "str | Erased | None"]
"""The free words that were given with a step, for those who may read them."""


@dataclass(frozen=True, slots=True)
class ChainView:
    """Whether the journal is as it was written."""

    is_sound: bool
    problems: tuple[str, ...]


def chain_view(verified: Verification) -> ChainView:
    return ChainView(verified.is_sound, tuple(map(_said, verified.tampered)))


def _said(tampered: Tampered) -> str:
    return tampered.message.in_language(page_language())


def people_of(entries: Iterable[JournalEntry]) -> set[UUID]:
    named = (_person_in(entry, fact) for entry in entries for fact in _TWO_PEOPLE)
    acted = (entry.actor_person for entry in entries)
    return {person for person in (*acted, *named) if person is not None}


def timeline(
    entries: Iterable[JournalEntry],
    names: Mapping[UUID, str],
    pack: Pack,
    reason: Reason,
    between: Sequence[tuple[datetime, Event]] = (),
) -> tuple[Event, ...]:
    """The entries, the latest first, and what happened ``between`` them, by its instant.

    The entries stand as they were chained; what lies between follows the last entry that had
    been committed by then.
    """
    events: list[Event] = []
    waiting = list(between)
    for entry in sorted(entries, key=lambda entry: entry.number):
        while waiting and waiting[0][0] < entry.committed_at:
            events.append(waiting.pop(0)[1])
        events.append(
            Event(
                text=step_words(entry),
                when=dates.show(entry.arrived_at, "second"),
                who=_who(entry, names),
                detail="\n".join(_details(entry, names, pack, reason)),
            )
        )
    events += [event for _instant, event in waiting]
    if events:
        events[-1] = replace(events[-1], state="now")
    return tuple(reversed(events))


def step_words(entry: JournalEntry) -> str:
    """What happened, in words; the action's own name where there are none."""
    words = _STEPS.get(entry.action)
    receipt = entry.facts.get("receipt") if entry.action == "submit" else None
    if receipt:
        return _("%(step)s, receipt %(number)s") % {"step": words, "number": receipt}
    return str(words) if words is not None else entry.action


def _who(entry: JournalEntry, names: Mapping[UUID, str]) -> str:
    if entry.actor_person is None:
        return _("the system")
    name = names.get(entry.actor_person, _("somebody who has left"))
    if not entry.actor_role:
        return name
    role = role_words((Role(entry.actor_role),)).in_language(page_language())
    return _("%(name)s (%(role)s)") % {"name": name, "role": role}


def _person_in(entry: JournalEntry, fact: str) -> UUID | None:
    try:
        return UUID(str(entry.facts[fact])) if fact in entry.facts else None
    except ValueError:
        return None


def _details(
    entry: JournalEntry, names: Mapping[UUID, str], pack: Pack, reason: Reason
) -> Iterable[str]:
    language = page_language()
    if entry.action in ("ask_supplement", "return_account"):
        for item in entry.facts.get("items", ()):
            yield _("Item: %(label)s") % {
                "label": label_of(pack, Address.parse(item)).in_language(language)
            }
    if entry.action == "start_clock":
        taken_at = datetime.fromisoformat(str(entry.facts["taken_at"]))
        yield _("Taken by the mail server %(moment)s") % {"moment": dates.show(taken_at, "second")}
    if entry.action in _WITH_DUE and entry.due_at is not None:
        yield _("Due %(moment)s") % {"moment": dates.show(entry.due_at, "second")}
    before = entry.facts.get("due_before")
    if isinstance(before, str):
        moment = dates.show(datetime.fromisoformat(before), "second")
        yield _("It was due %(moment)s") % {"moment": moment}
    if isinstance(said := entry.facts.get("words"), dict):
        yield _("Reason: %(reason)s") % {"reason": Text.model_validate(said).in_language(language)}
    for fact, told in _TWO_PEOPLE.items():
        person = _person_in(entry, fact)
        if person is not None:
            yield str(told) % {"name": names.get(person, _("somebody who has left"))}
    words = reason(entry)
    if isinstance(words, Erased):
        yield _("The reason was erased by law on %(day)s.") % {"day": dates.show(words.at, "day")}
    elif words:
        yield _("Reason: %(reason)s") % {"reason": words}

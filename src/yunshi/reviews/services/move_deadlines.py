"""A day that becomes a day off, or a working day: declared by two people, with what it moves.

Each running deadline that the calendar puts later moves through the one door and is told anew.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime
from typing import Final

from yunshi.answers import services as answers
from yunshi.answers.models import Supplement
from yunshi.answers.notices import Deadline
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.canonical import Json, instant
from yunshi.casework.services import perform
from yunshi.programmes import refusals
from yunshi.programmes.counting_days import change_calendar
from yunshi.programmes.models import DayOverride, Proposal
from yunshi.programmes.proposing import digest, register_kind
from yunshi.programmes.queries import working_days
from yunshi.programmes.services import Wanted, override_day, propose
from yunshi.reviews.running import MOVE, RunningDeadline, deadlines_later_by
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

KEEPERS: Final = (Role.OFFICER, Role.ADMINISTRATOR)
"""Who keeps the calendar (roles, part 5)."""
DECLARE: Final = "declare_day"
_FAR: Final = 366 * 3
"""Days ahead or behind beyond which a day is taken for a slip of the pen."""


def propose_day(
    day: date, *, is_working_day: bool, reason: Text, actor: Actor, arrived_at: datetime
) -> Proposal | Refused:
    """Proposes what a date is to count as; see ``propose``."""
    content: dict[str, Json] = {
        "day": day.isoformat(),
        "is_working_day": is_working_day,
        "words": reason.as_json(),
    }
    wanted = Wanted(DECLARE, f"day:{day.isoformat()}", content, reason.zh_hant)
    return propose(wanted, actor, arrived_at=arrived_at)


def day_in(proposal: Proposal) -> tuple[date, bool, Text]:
    """The date of a proposal, whether it is to be a working day, and why."""
    content = proposal.content
    return (
        date.fromisoformat(content["day"]),
        bool(content["is_working_day"]),
        Text.model_validate(content["words"]),
    )


class _DeclaresDay:
    action = DECLARE

    def proposers(self, proposal: Proposal) -> Collection[Role]:
        return KEEPERS

    def confirmers(self, proposal: Proposal) -> Collection[Role]:
        return KEEPERS

    def fingerprint(self, proposal: Proposal, *, lock: bool = False) -> str:
        if lock:
            change_calendar()
        day = proposal.content["day"]
        latest = DayOverride.objects.filter(day=day).order_by("-pk").values_list("pk", flat=True)
        return digest({"day": day, "declared": latest.first()})

    def obstacles(self, proposal: Proposal, at: datetime) -> tuple[Finding, ...]:
        day, _is_working_day, _words = day_in(proposal)
        if abs((day - at.astimezone(TAIPEI).date()).days) > _FAR:
            return (refusals.day_out_of_reach(day),)
        return ()

    def carry_out(self, proposal: Proposal, actor: Actor, arrived_at: datetime) -> Refused | None:
        day, is_working_day, words = day_in(proposal)
        override_day(
            day,
            is_working_day=is_working_day,
            reason=words,
            by=proposal.proposed_by_id,
            confirmed_by=actor.person,
        )
        for running in _in_the_order_of_locking(arrived_at):
            refused = _move(running, proposal, words, arrived_at)
            if refused is not None:
                return refused
        return None


register_kind(DECLARE, _DeclaresDay())


def _in_the_order_of_locking(at: datetime) -> list[RunningDeadline]:
    found = deadlines_later_by(working_days(), at)
    return sorted((each for each in found if not each.by_hand), key=lambda each: each.filing)


def _move(
    running: RunningDeadline, proposal: Proposal, words: Text, arrived_at: datetime
) -> Refused | None:
    """Moves one deadline, unless it was answered or withdrawn while others were moved."""
    lock_filing(running.filing)
    still = deadlines_later_by(working_days(), arrived_at, among=[running.supplement])
    if not still:
        return None
    (now,) = still
    supplement = Supplement.objects.get(pk=now.supplement)
    answers.set_deadline(
        supplement,
        Deadline(
            now.counted.explanation, now.counted.at, supplement.notified_at, supplement.announced_at
        ),
    )
    outcome: Performed | Refused = perform(
        now.cases,
        MOVE,
        Actor.system(),
        key=f"proposal {proposal.pk} {now.supplement}",
        arrived_at=arrived_at,
        due=now.counted.at,
        facts={
            "proposal": str(proposal.pk),
            "proposed_by": str(proposal.proposed_by_id),
            "confirmed_by": str(proposal.ended_by_id),
            "supplement": str(now.supplement),
            "due_before": instant(now.due_at),
            "day": proposal.content["day"],
            "words": words.as_json(),
        },
    )
    return outcome if isinstance(outcome, Refused) else None

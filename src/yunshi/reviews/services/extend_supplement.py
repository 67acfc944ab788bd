"""One vendor gets more time for one supplement: proposed by an officer, confirmed by another.

A power of the platform that no programme's text names; it never reaches the end of an intake
(roles, part 6, rule 9).
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final
from uuid import UUID

from yunshi.answers import services as answers
from yunshi.answers.models import Supplement
from yunshi.answers.notices import Deadline
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.canonical import Json, instant
from yunshi.casework.clock import to_the_second
from yunshi.casework.models import Case
from yunshi.casework.services import perform
from yunshi.programmes.models import Proposal
from yunshi.programmes.proposing import digest, register_kind
from yunshi.programmes.services import Wanted, propose
from yunshi.reviews import refusals
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.text import Text

EXTEND: Final = "extend_supplement"

_EXTENDED = Text(
    zh_hant="期限已個別延長至{due}（原為{before}）。",
    en="The deadline was extended for you to {due} (it was {before}).",
)


def propose_extension(
    supplement: Supplement, until: datetime, actor: Actor, *, reason: str, arrived_at: datetime
) -> Proposal | Refused:
    """Proposes a later deadline for a supplement that runs; see ``propose``."""
    filing = Filing.objects.get(draft=supplement.draft_id)
    content: dict[str, Json] = {
        "supplement": str(supplement.pk),
        "filing": str(filing.pk),
        "draft": str(filing.draft_id),
        "notice": supplement.notice_id,
        "due_before": instant(supplement.due_at) if supplement.due_at else None,
        "until": instant(until),
        "confirmers": [str(role) for role in _who_confirms(supplement)],
    }
    wanted = Wanted(EXTEND, subject_of(supplement), content, reason, filing.programme_id)
    return propose(wanted, actor, arrived_at=arrived_at)


def subject_of(supplement: Supplement) -> str:
    return f"supplement:{supplement.pk}"


def extended_until(supplement: Supplement) -> datetime | None:
    """What an extension of the notice that stands promised the vendor."""
    confirmed = Proposal.objects.filter(
        subject=subject_of(supplement), kind=EXTEND, state=Proposal.State.CONFIRMED
    )
    last = confirmed.filter(content__notice=supplement.notice_id).order_by("-ended_at").first()
    return None if last is None else until_in(last)


def explained_extension(until: datetime, before: datetime) -> Text:
    """How an extended deadline was found, for pages and letters."""
    return _EXTENDED.filled({"due": instant_text(until), "before": instant_text(before)})


def until_in(proposal: Proposal) -> datetime:
    """The deadline that a proposal would give its supplement."""
    return datetime.fromisoformat(proposal.content["until"])


class _ExtendsSupplement:
    action = EXTEND

    def proposers(self, proposal: Proposal) -> Collection[Role]:
        return (Role.OFFICER,)

    def confirmers(self, proposal: Proposal) -> Collection[Role]:
        return [Role(role) for role in proposal.content["confirmers"]]

    def fingerprint(self, proposal: Proposal, *, lock: bool = False) -> str:
        if lock:
            lock_filing(UUID(proposal.content["filing"]))
        row = Supplement.objects.get(pk=proposal.content["supplement"])
        return digest(
            {
                "supplement": str(row.pk),
                "state": str(row.state),
                "notice": row.notice_id,
                "notified_at": instant(row.notified_at) if row.notified_at else None,
                "due_at": instant(row.due_at) if row.due_at else None,
                "cases": [str(case.pk) for case in _waiting(row)],
            }
        )

    def obstacles(self, proposal: Proposal, at: datetime) -> tuple[Finding, ...]:
        row = Supplement.objects.get(pk=proposal.content["supplement"])
        cases = _waiting(row)
        if row.state != Supplement.State.ASKED or row.due_at is None or not (row.runs and cases):
            return (refusals.no_deadline_to_extend(),)
        if any(case.table.transition(case.state, EXTEND) is None for case in cases):
            return (refusals.table_knows_no_extension(),)
        if to_the_second(at) > row.due_at:
            return (refusals.due_has_passed(row.due_at),)
        if until_in(proposal) <= row.due_at:
            return (refusals.not_later(row.due_at),)
        return ()

    def carry_out(self, proposal: Proposal, actor: Actor, arrived_at: datetime) -> Refused | None:
        row = Supplement.objects.select_related("draft").get(pk=proposal.content["supplement"])
        before, until = row.due_at, until_in(proposal)
        if before is None:
            raise AssertionError("its fingerprint says that it runs")
        outcome = perform(
            [case.pk for case in _waiting(row)],
            EXTEND,
            actor,
            key=f"proposal {proposal.pk}",
            arrived_at=arrived_at,
            due=until,
            facts={
                "proposal": str(proposal.pk),
                "proposed_by": str(proposal.proposed_by_id),
                "supplement": str(row.pk),
                "due_before": instant(before),
            },
            reason=proposal.reason,
        )
        if isinstance(outcome, Refused):
            return outcome
        explained = explained_extension(until, before)
        answers.set_deadline(row, Deadline(explained, until, row.notified_at, row.announced_at))
        return None


register_kind(EXTEND, _ExtendsSupplement())


def _waiting(supplement: Supplement) -> list[Case]:
    waiting = Case.objects.filter(id__in=supplement.cases, state=ApplicationState.SUPPLEMENT)
    return list(waiting.order_by("id"))


def _who_confirms(supplement: Supplement) -> tuple[Role, ...]:
    """As the table has it that the cases were born with; nobody where it knows no extension."""
    for case in _waiting(supplement):
        row = case.table.transition(case.state, EXTEND)
        return () if row is None else row.who
    return ()

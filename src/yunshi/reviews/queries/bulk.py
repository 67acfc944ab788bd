"""Which of several cases an act fits, told before anything is done: no evaluation is needed but
for what a supplement asks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from yunshi.applications.models import Solution
from yunshi.casework.acting import Actor
from yunshi.casework.models import Case
from yunshi.casework.refusals import changed_meanwhile, not_in_this_role, not_in_this_state
from yunshi.casework.registry import is_time_guard
from yunshi.reviews import refusals
from yunshi.reviews.models import BulkRun, FindingsTally
from yunshi.reviews.queries.office import office_programmes
from yunshi.rulebook.lifecycle import Role, Transition
from yunshi.rulebook.stages import NEVER_FILED, ApplicationState
from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class Ticked:
    """A case as a tick box posts it: ``case:revision``."""

    case: UUID
    revision: int

    @classmethod
    def read(cls, selected: str) -> Ticked | None:
        case, _colon, revision = selected.partition(":")
        try:
            return cls(UUID(case), int(revision))
        except ValueError:
            return None


@dataclass(frozen=True, slots=True)
class Fit:
    """One ticked case, and why the act does not fit it; nothing: it does."""

    ticked: Ticked
    filing: UUID
    programme: str
    pack_hash: str
    receipt: str
    solution: str
    solution_id: UUID
    vendor: str
    why: tuple[Text, ...]

    @property
    def fits(self) -> bool:
        return not self.why


def fitting(
    act: BulkRun.Act, actor: Actor, ticked: Sequence[Ticked], at: datetime
) -> tuple[Fit, ...]:
    """The ticked cases that the actor may read, in their order; one query. The others are left
    out without a word."""
    rows = {
        row.case_id: row
        for row in Solution.objects.select_related(
            "case",
            "case__findings_tally",
            "filing__organisation",
            "filing__receipt",
            "filing__window",
        )
        .filter(
            case__in=[each.case for each in ticked],
            case__programme__in=list(office_programmes(actor)),
            filing__submitted_at__isnull=False,
        )
        .exclude(case__state__in=NEVER_FILED)
    }
    return tuple(
        _fit(act, actor, rows[each.case], each, at) for each in ticked if each.case in rows
    )


def _fit(act: BulkRun.Act, actor: Actor, row: Solution, ticked: Ticked, at: datetime) -> Fit:
    return Fit(
        ticked=ticked,
        filing=row.filing_id,
        programme=row.case.programme,
        pack_hash=row.case.pack_hash,
        receipt=row.filing.receipt.number,
        solution=row.name,
        solution_id=row.id,
        vendor=row.filing.organisation.name,
        why=tuple(_in_the_way(act, actor, row, ticked, at)),
    )


def _in_the_way(
    act: BulkRun.Act, actor: Actor, row: Solution, ticked: Ticked, at: datetime
) -> list[Text]:
    case = row.case
    if actor.role_among((Role.OFFICER,), programme=case.programme, owner=None) is None:
        return [not_in_this_role((Role.OFFICER,)).message]
    if act == BulkRun.Act.ASSIGN:
        return []
    transition = case.table.transition(case.state, act)
    if transition is None:
        return [not_in_this_state(case.table, case.state).message]
    if case.revision != ticked.revision:
        return [changed_meanwhile().message]
    if _waits(transition) and row.filing.window.closes_at >= at:
        return [refusals.intake_is_open(row.filing.window.closes_at)]
    if act == BulkRun.Act.PASS and case.state == ApplicationState.QUALIFICATION:
        return _points_left(case)
    return []


def _waits(transition: Transition) -> bool:
    return any(is_time_guard(guard) for guard in transition.guards)


def _points_left(case: Case) -> list[Text]:
    try:
        tally: FindingsTally = case.findings_tally
    except FindingsTally.DoesNotExist:
        return []
    return [refusals.points_left(tally.in_the_way)] if tally.in_the_way else []

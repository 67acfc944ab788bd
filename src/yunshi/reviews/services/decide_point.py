"""An officer's answer to a point that a person must judge."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import Address
from yunshi.answers.models import Snapshot
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.models import Case
from yunshi.casework.refusals import changed_meanwhile, not_in_this_role
from yunshi.casework.services import record_refusal
from yunshi.reviews import refusals
from yunshi.reviews.models import PointDecision
from yunshi.reviews.points import points_of
from yunshi.reviews.tallies import count_findings_of
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState


@dataclass(frozen=True, slots=True)
class PointAsked:
    """A point that a person judges: its rule, where it stands, and of which solution."""

    rule: str
    address: Address | None
    solution: UUID | None


def decide_points(
    filing: Filing,
    actor: Actor,
    points: Iterable[PointAsked],
    *,
    met: bool,
    note: str = "",
    seen: UUID | None = None,
    key: str = "",
) -> tuple[PointDecision, ...] | Refused:
    """Says the same of several points, all or none; see ``decide_point``."""
    with transaction.atomic():
        outcome = _decide_all(lock_filing(filing.pk), actor, points, met, note.strip(), seen)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def decide_point(
    filing: Filing,
    actor: Actor,
    *,
    rule: str,
    address: Address | None,
    solution: UUID | None,
    met: bool,
    note: str = "",
    seen: UUID | None = None,
    key: str = "",
) -> PointDecision | Refused:
    """Says of a point that it is met, or not; the latest answer counts.

    ``seen`` is the snapshot that the person looked at. Refused when another one has been filed
    since, when none of the solutions concerned is in qualification any more, and for what is no
    point that a person judges; and when it is found not to be met without a word why, which
    the vendor and whoever looks into the case later need. The same answer again writes nothing.
    """
    outcome = decide_points(
        filing,
        actor,
        (PointAsked(rule, address, solution),),
        met=met,
        note=note,
        seen=seen,
        key=key,
    )
    return outcome if isinstance(outcome, Refused) else outcome[0]


def _decide_all(
    filing: Filing,
    actor: Actor,
    points: Iterable[PointAsked],
    met: bool,
    note: str,
    seen: UUID | None,
) -> tuple[PointDecision, ...] | Refused:
    decisions = []
    for point in points:
        outcome = _decide(filing, actor, point.rule, point.address, point.solution, met, note, seen)
        if isinstance(outcome, Refused):
            return outcome
        decisions.append(outcome)
    return tuple(decisions)


def _decide(
    filing: Filing,
    actor: Actor,
    rule: str,
    address: Address | None,
    solution: UUID | None,
    met: bool,
    note: str,
    seen: UUID | None,
) -> PointDecision | Refused:
    if actor.role_among((Role.OFFICER,), programme=filing.programme_id, owner=None) is None:
        return Refused("decide_point", (), (not_in_this_role((Role.OFFICER,)),), clock.now())
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None or actor.person is None:
        raise ValueError("only a filed solution has points, and only a person judges them")
    cases = _cases_in_qualification(filing, solution)
    if not cases:
        return refusals.no_longer_judged()
    if seen is not None and seen != snapshot.id:
        return Refused("decide_point", tuple(cases), (changed_meanwhile(),), clock.now())
    if not _is_a_point(filing, snapshot, rule, address, solution):
        return refusals.no_such_point()
    if not met and not note:
        return refusals.not_met_needs_reason()
    standing = _standing(filing, rule, address, solution)
    if standing is not None and (
        standing.snapshot_id,
        standing.met,
        standing.note,
        standing.decided_by,
    ) == (snapshot.id, met, note, actor.person):
        return standing
    decision = PointDecision.objects.create(
        filing=filing,
        snapshot=snapshot,
        rule=rule,
        address=str(address or ""),
        solution=solution,
        met=met,
        note=note,
        decided_at=clock.now(),
        decided_by=actor.person,
    )
    count_findings_of(filing)
    return decision


def _cases_in_qualification(filing: Filing, solution: UUID | None) -> list[UUID]:
    """The cases concerned, locked, so that none is passed on while its point is being judged."""
    rows = filing.solutions.all() if solution is None else filing.solutions.filter(pk=solution)
    cases = Case.objects.filter(id__in=rows.values("case")).order_by("id")
    locked = cases.select_for_update(no_key=True).values_list("id", "state")
    return [case for case, state in locked if state == ApplicationState.QUALIFICATION]


def _is_a_point(
    filing: Filing, snapshot: Snapshot, rule: str, address: Address | None, solution: UUID | None
) -> bool:
    return any(
        point.finding.verdict is Verdict.REVIEW
        and (point.finding.rule, point.address, point.solution) == (rule, address, solution)
        for point in points_of(filing, snapshot, solution)
    )


def _standing(
    filing: Filing, rule: str, address: Address | None, solution: UUID | None
) -> PointDecision | None:
    rows = filing.point_decisions.filter(rule=rule, address=str(address or ""), solution=solution)
    return rows.order_by("-pk").first()

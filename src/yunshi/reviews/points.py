"""The points of a filed solution: findings of its snapshot, with what officers decided."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from yunshi.answers.addresses import Address, value_at
from yunshi.answers.declared import answers_alone
from yunshi.answers.models import Snapshot
from yunshi.applications import judging
from yunshi.applications.models import Filing
from yunshi.reviews.models import PointDecision
from yunshi.reviews.registered.findings import register_findings
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.findings import Blocks, Finding, Verdict


@dataclass(frozen=True, slots=True)
class Decided:
    met: bool
    note: str
    by: UUID
    at: datetime


@dataclass(frozen=True, slots=True)
class Point:
    """One finding as an officer sees it."""

    finding: Finding
    address: Address | None
    solution: UUID | None
    decided: Decided | None

    @property
    def needs_decision(self) -> bool:
        """A person must look, and nobody has yet."""
        return self.finding.verdict is Verdict.REVIEW and self.decided is None

    @property
    def standing(self) -> Verdict:
        """How the point stands now: as the rule answered, or as a person decided."""
        if self.finding.verdict is not Verdict.REVIEW or self.decided is None:
            return self.finding.verdict
        return Verdict.PASS if self.decided.met else Verdict.FAIL

    @property
    def blocks(self) -> bool:
        """Whether qualification cannot be passed as the point stands."""
        if self.finding.blocks is Blocks.NOTHING:
            return False
        if self.finding.verdict is Verdict.FAIL:
            return True
        return self.finding.verdict is Verdict.REVIEW and not (self.decided and self.decided.met)


def judge_snapshot(filing: Filing, snapshot: Snapshot) -> Evaluation:
    """The findings about a snapshot, by everything it pins."""
    return judging.judge(
        snapshot.pack_hash,
        answers_alone(snapshot.data),
        filing.submitted_at or snapshot.taken_at,
        snapshot.switches,
        judging.facts_about(filing, snapshot.switches),
    )


def points_of(filing: Filing, snapshot: Snapshot, solution: UUID | None) -> tuple[Point, ...]:
    """The points about the company's part and about one solution (or all, when none is named);
    what differs from the registers is about the company."""
    evaluation = judge_snapshot(filing, snapshot)
    findings = [*evaluation.about(None), *register_findings(filing, evaluation.scope)]
    for number, scope in enumerate(evaluation.scope.solution_scopes):
        if solution is None or scope.raw.get("id") == str(solution):
            findings += evaluation.about(number)
    decisions = _decisions(filing)
    return tuple(_point(finding, snapshot, decisions) for finding in findings)


_Key = tuple[str, str, UUID | None]


def _decisions(filing: Filing) -> dict[_Key, PointDecision]:
    rows = filing.point_decisions.select_related("snapshot").order_by("pk")
    return {(row.rule, row.address, row.solution): row for row in rows}


def _point(finding: Finding, snapshot: Snapshot, decisions: dict[_Key, PointDecision]) -> Point:
    address, solution = place_of(snapshot, finding)
    row = decisions.get((finding.rule, str(address or ""), solution))
    decided = None
    if row is not None and _still_stands(row, address, snapshot):
        decided = Decided(row.met, row.note, row.decided_by, row.decided_at)
    return Point(finding, address, solution, decided)


def place_of(snapshot: Snapshot, finding: Finding) -> tuple[Address | None, UUID | None]:
    """The answer and the solution that a finding of a snapshot is about."""
    address = Address.of_pointer(snapshot.data, finding.path)
    if address is not None:
        return address, UUID(address.solution) if address.solution else None
    parts = finding.path.split("/")
    if len(parts) == 3 and parts[1] == "solutions":
        return None, UUID(snapshot.data["solutions"][int(parts[2])]["id"])
    return None, None


def _still_stands(row: PointDecision, address: Address | None, snapshot: Snapshot) -> bool:
    if row.snapshot_id == snapshot.id or address is None:
        return True
    before = value_at(row.snapshot.data, address)
    return bool(before == value_at(snapshot.data, address))

"""The points of a filed solution: findings of its snapshot, with what officers decided."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import DOCUMENTS, Address, value_at
from yunshi.answers.declared import answers_alone
from yunshi.answers.models import Snapshot
from yunshi.applications import judging
from yunshi.applications.models import Filing
from yunshi.reviews.models import PointDecision
from yunshi.reviews.registered.findings import register_findings
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.findings import Blocks, Finding, Verdict


@dataclass(frozen=True, slots=True)
class Decided:
    met: bool
    note: str
    by: UUID
    at: datetime
    elsewhere: UUID | None = None
    """The solution where the same files were accepted, where it is not this one."""


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


def points_of(
    filing: Filing,
    snapshot: Snapshot,
    solution: UUID | None,
    evaluation: Evaluation | None = None,
) -> tuple[Point, ...]:
    """The points about the company's part and about one solution (or all, when none is named);
    what differs from the registers is about the company.

    ``evaluation`` is that of the snapshot, where it is known already.
    """
    evaluation = evaluation or judge_snapshot(filing, snapshot)
    findings = [*evaluation.about(None), *register_findings(filing, evaluation.scope)]
    for number, scope in enumerate(evaluation.scope.solution_scopes):
        if solution is None or scope.raw.get("id") == str(solution):
            findings += evaluation.about(number)
    decisions = _Decisions.of(filing, snapshot)
    return tuple(_point(finding, snapshot, decisions) for finding in findings)


_Key = tuple[str, str, UUID | None]


@dataclass(frozen=True, slots=True)
class _Decisions:
    """What was decided in a filing, the latest last, with the answers that each decision read."""

    snapshot: Snapshot
    rows: dict[_Key, list[PointDecision]]
    of_paper: dict[tuple[str, str], list[_Key]]
    """The keys of one rule about one paper: of the company, or of any solution."""
    read: dict[UUID, Mapping[str, Any] | None]

    @classmethod
    def of(cls, filing: Filing, snapshot: Snapshot) -> _Decisions:
        rows: dict[_Key, list[PointDecision]] = {}
        of_paper: dict[tuple[str, str], list[_Key]] = {}
        read: dict[UUID, Mapping[str, Any] | None] = {snapshot.id: snapshot.data}
        found = list(filing.point_decisions.order_by("pk"))
        for row in found:
            key = (row.rule, row.address, row.solution)
            if key not in rows and row.address:
                address = Address.parse(row.address)
                if address.part == DOCUMENTS:
                    of_paper.setdefault((row.rule, address.item), []).append(key)
            rows.setdefault(key, []).append(row)
        earlier = {row.snapshot_id for row in found} - {snapshot.id}
        if earlier:
            read |= dict(Snapshot.objects.filter(id__in=earlier).values_list("id", "data"))
        return cls(snapshot, rows, of_paper, read)

    def about(
        self, rule: str, address: Address | None, solution: UUID | None
    ) -> PointDecision | None:
        """The decision that counts for a point: the latest about the same answer. Of a paper, one
        that found the same files met at another solution of the filing (they are looked at once).
        """
        own = (rule, str(address or ""), solution)
        if address is None or address.part != DOCUMENTS:
            latest = self.rows.get(own, [])[-1:]
            return next((row for row in latest if self._read_the_same(row, address)), None)
        content = content_of(value_at(dict(self.snapshot.data or {}), address))
        for row in reversed(self.rows.get(own, [])):
            if self._content(row) == content:
                return row
        for key in self.of_paper.get((rule, address.item), ()) if content else ():
            same = (row for row in reversed(self.rows[key]) if self._content(row) == content)
            row = next(same, None)
            if key != own and row is not None and row.met:
                return row
        return None

    def _read_the_same(self, row: PointDecision, address: Address | None) -> bool:
        if row.snapshot_id == self.snapshot.id or address is None:
            return True
        before = value_at(dict(self.read.get(row.snapshot_id) or {}), address)
        return bool(before == value_at(dict(self.snapshot.data or {}), address))

    def _content(self, row: PointDecision) -> Content:
        read = dict(self.read.get(row.snapshot_id) or {})
        return content_of(value_at(read, Address.parse(row.address)))


Content = frozenset[tuple[str, str]]
"""The files of a paper by SHA-256, each with the date that the vendor states for it."""


def content_of(given: object) -> Content:
    """What somebody looked at who looked at a paper; uploaded again it is the same."""
    return frozenset(
        (str(file.get("sha256", "")), str(file.get("dated") or ""))
        for file in files_of(given)
        if isinstance(file, Mapping)
    )


def _point(finding: Finding, snapshot: Snapshot, decisions: _Decisions) -> Point:
    address, solution = place_of(snapshot, finding)
    row = decisions.about(finding.rule, address, solution)
    decided = None
    if row is not None:
        elsewhere = row.solution if row.address != str(address or "") else None
        decided = Decided(row.met, row.note, row.decided_by, row.decided_at, elsewhere)
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

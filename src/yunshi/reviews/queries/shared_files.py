"""Files of a case that another vendor has filed too, bit for bit."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from yunshi.answers.files_named import papers_in
from yunshi.answers.models import Snapshot
from yunshi.applications.models import Solution
from yunshi.files.models import Keeping
from yunshi.reviews.queries.cases import CaseInReview
from yunshi.rulebook.stages import NEVER_FILED


@dataclass(frozen=True, slots=True)
class OtherCase:
    """A case of another vendor in the same programme."""

    case: UUID
    receipt: str
    solution: str
    vendor: str


@dataclass(frozen=True, slots=True)
class SharedFile:
    """One file of the case, and where else it was filed."""

    sha256: str
    name: str
    paper: str
    """The paper's id in the pack."""
    others: tuple[OtherCase, ...]


def shared_with_others(seen: CaseInReview) -> tuple[SharedFile, ...]:
    """The files of a case that other vendors filed in the same programme, which its reader may
    read all of. One query where there is none, as there mostly is."""
    belongs = ("", str(seen.solution.id))
    ours = {
        str(named.told["sha256"]): named
        for named in papers_in(seen.snapshot.data)
        if named.solution in belongs
    }
    kept: dict[UUID, set[str]] = {}
    same = Keeping.objects.filter(file__sha256__in=list(ours)).exclude(
        file__owner=seen.filing.organisation_id
    )
    for snapshot, sha256 in same.values_list("kept_for", "file__sha256"):
        kept.setdefault(snapshot, set()).add(sha256)
    if not kept:
        return ()
    others = dict(_cases(seen, kept))
    return tuple(
        SharedFile(sha256, str(named.told["name"]), named.paper, tuple(others[sha256].values()))
        for sha256, named in ours.items()
        if sha256 in others
    )


def _cases(
    seen: CaseInReview, kept: dict[UUID, set[str]]
) -> Iterator[tuple[str, dict[UUID, OtherCase]]]:
    """By content, the cases of the same programme that hold it."""
    snapshots = Snapshot.objects.filter(id__in=list(kept), data__isnull=False)
    where = [
        (row.draft_id, named.solution, str(named.told["sha256"]))
        for row in snapshots
        for named in papers_in(row.data)
        if str(named.told["sha256"]) in kept[row.id]
    ]
    rows = (
        Solution.objects.select_related("filing__organisation", "filing__receipt")
        .filter(
            filing__draft__in={draft for draft, _solution, _sha256 in where},
            filing__submitted_at__isnull=False,
            case__programme=seen.case.programme,
        )
        .exclude(case__state__in=NEVER_FILED)
        .order_by("filing__submitted_at", "added_at", "id")
    )
    found: dict[str, dict[UUID, OtherCase]] = {}
    for row in rows:
        for draft, solution, sha256 in where:
            if draft == row.filing.draft_id and solution in ("", str(row.id)):
                found.setdefault(sha256, {})[row.case_id] = OtherCase(
                    row.case_id,
                    row.filing.receipt.number,
                    row.name,
                    row.filing.organisation.name,
                )
    yield from found.items()

"""Files of a case that another vendor has filed too, bit for bit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final
from uuid import UUID

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import OuterRef

from yunshi.answers.files_named import papers_in
from yunshi.answers.models import Snapshot
from yunshi.applications.models import Solution
from yunshi.files.models import Keeping, StoredFile
from yunshi.reviews.queries.cases import CaseInReview
from yunshi.rulebook.stages import NEVER_FILED

MOST: Final = 50
"""Cases that are told; a form that everybody files blank is no more telling by all of them."""


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
    read all of, with the first cases of their filings. One query."""
    belongs = ("", str(seen.solution.id))
    ours = {
        str(named.told["sha256"]): named
        for named in papers_in(seen.snapshot.data)
        if named.solution in belongs
    }
    others = _cases(seen, list(ours))
    return tuple(
        SharedFile(sha256, str(named.told["name"]), named.paper, tuple(others[sha256]))
        for sha256, named in ours.items()
        if sha256 in others
    )


def _cases(seen: CaseInReview, contents: list[str]) -> dict[str, list[OtherCase]]:
    """By content, the cases of filings of others that rest on it."""
    kept = Keeping.objects.filter(file__sha256__in=contents).exclude(
        file__owner=seen.filing.organisation_id
    )
    snapshots = Snapshot.objects.filter(id__in=kept.values("kept_for"), data__isnull=False)
    theirs = StoredFile.objects.filter(
        owner=OuterRef("filing__organisation"), sha256__in=contents
    ).order_by()
    rows = (
        Solution.objects.select_related("filing__organisation", "filing__receipt")
        .filter(
            filing__draft__in=snapshots.values("draft"),
            filing__submitted_at__isnull=False,
            case__programme=seen.case.programme,
        )
        .exclude(case__state__in=NEVER_FILED)
        .annotate(contents=ArraySubquery(theirs.values("sha256").distinct()))
        .order_by("filing__submitted_at", "added_at", "id")
    )
    found: dict[str, list[OtherCase]] = {}
    for row in rows[:MOST]:
        other = OtherCase(
            row.case_id, row.filing.receipt.number, row.name, row.filing.organisation.name
        )
        for sha256 in row.contents:
            found.setdefault(sha256, []).append(other)
    return found

"""What stands in a window: who has a draft in it, and how much was filed."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Count, Q

from yunshi.applications.models import Filing
from yunshi.casework.models import Case, JournalEntry
from yunshi.rulebook.stages import ApplicationState

_IN_DRAFT = Q(solutions__case__state=ApplicationState.DRAFT)
_FIRST = 1


@dataclass(frozen=True, slots=True)
class Standing:
    """How many filings of a window are open drafts, and how many were submitted."""

    drafts: int = 0
    filed: int = 0


def standing_in(windows: Collection[UUID]) -> dict[UUID, Standing]:
    """Of each window with anything in it; in one query."""
    rows = (
        Filing.objects.filter(window__in=list(windows))
        .values("window")
        .annotate(
            drafts=Count("pk", distinct=True, filter=_IN_DRAFT & Q(submitted_at=None)),
            filed=Count("pk", distinct=True, filter=Q(submitted_at__isnull=False)),
        )
    )
    return {row["window"]: Standing(row["drafts"], row["filed"]) for row in rows}


def open_drafts_in(window: UUID) -> list[JournalEntry]:
    """Of each filing that is still an open draft, the entry with which its first case was opened:
    a mail about the draft hangs on it."""
    drafts = Filing.objects.filter(window=window, submitted_at=None).values("pk")
    cases = (
        Case.objects.filter(group__in=drafts, state=ApplicationState.DRAFT)
        .order_by("group", "id")
        .distinct("group")
        .values_list("id", flat=True)
    )
    entries = JournalEntry.objects.filter(case__in=list(cases), number=_FIRST)
    return list(entries.select_related("case").order_by("pk"))

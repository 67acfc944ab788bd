"""What the journal says about filings whose answers were erased by law."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from yunshi.applications.models import Filing
from yunshi.casework.models import JournalEntry
from yunshi.casework.services.erase import ERASE


@dataclass(frozen=True, slots=True)
class Erasure:
    """That the answers of a filing were erased: when, by whom, and on which ground."""

    at: datetime
    person: UUID | None
    role: str
    ground: str
    erased: frozenset[str]
    """The keys of the draft and of its snapshots, as the entries name them."""


def erasures_by_draft() -> dict[UUID, Erasure]:
    """Of every draft that the journal of its own filing says was erased."""
    return _said(None)


def erasure_of(filing: Filing) -> Erasure | None:
    """What the journal says of one filing; ``None`` when nothing was erased."""
    return _said(filing).get(filing.draft_id)


def _said(filing: Filing | None) -> dict[UUID, Erasure]:
    entries = JournalEntry.objects.filter(action=ERASE, facts__has_key="erased")
    if filing is not None:
        entries = entries.filter(case__group=filing.id)
    entries = entries.select_related("case").order_by("committed_at", "case_id", "number")
    drafts = dict(
        Filing.objects.filter(
            id__in={entry.case.group for entry in entries if entry.case.group}
        ).values_list("id", "draft")
    )
    said: dict[UUID, Erasure] = {}
    for entry in entries:
        draft = drafts.get(entry.case.group) if entry.case.group else None
        facts = entry.facts if isinstance(entry.facts, dict) else {}  # forged, it may be anything
        erased = frozenset(map(str, facts.get("erased") or ()))
        if draft is None or str(draft) not in erased:
            continue
        before = said.get(draft)
        said[draft] = Erasure(
            at=before.at if before else entry.committed_at,
            person=before.person if before else entry.actor_person,
            role=before.role if before else entry.actor_role,
            ground=before.ground if before else str(facts.get("ground", "")),
            erased=erased | (before.erased if before else frozenset()),
        )
    return said

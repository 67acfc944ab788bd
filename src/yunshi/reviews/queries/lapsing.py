"""What ends by itself soon: supplements that lapse within a working day, and those whose notice
was not delivered, so that no clock runs and nobody may know of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time
from typing import Any, Final
from uuid import UUID

from django.db.models import Q, QuerySet

from yunshi.answers.models import Snapshot, Supplement
from yunshi.applications.models import Solution
from yunshi.casework.acting import Actor
from yunshi.programmes.queries import pack_of
from yunshi.reviews.queries.office_work import assigned_to, officer_programmes
from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.text import Text

MOST: Final = 200
"""Filings of one page; on the last morning of a batch somebody calls them all."""


@dataclass(frozen=True, slots=True)
class Lapsing:
    """One filing whose running supplement needs a call."""

    filing: UUID
    organisation: UUID
    cases: tuple[UUID, ...]
    """The cases that wait, the one to open first."""
    solutions: tuple[str, ...]
    programme: str
    pack: Pack
    receipt: str
    vendor_name: str
    ubn: str
    due_at: datetime | None
    """``None`` where no clock runs."""
    lapses_as: Text
    supplement: Supplement
    data: Mapping[str, Any] | None
    """What was filed last; ``None`` once it is erased."""
    assigned_to: UUID | None


@dataclass(frozen=True, slots=True)
class Lapsings:
    """Both lists, each by due date, and until when the first one looks ahead."""

    until: datetime
    soon: tuple[Lapsing, ...]
    undelivered: tuple[Lapsing, ...]
    left_out: int
    """How many filings more there are than are listed."""


def end_of_next_working_day(at: datetime, calendar: WorkingDays) -> datetime:
    """The last instant of the first working day after today: on a Friday, that of Monday."""
    day = calendar.add_working_days(at.astimezone(TAIPEI).date(), 1)
    return datetime.combine(day, time.max, tzinfo=TAIPEI)


def needs_a_call(at: datetime, until: datetime) -> Q:
    """Of solutions: those whose supplement lapses by then, or was never delivered."""
    return lapses_between(at, until) | Q(case__state=ApplicationState.UNNOTIFIED)


def lapses_between(at: datetime, until: datetime) -> Q:
    """Of solutions: those whose supplement lapses in that time."""
    return Q(case__state=ApplicationState.SUPPLEMENT, case__due_at__gt=at, case__due_at__lte=until)


def lapsing(actor: Actor, at: datetime, calendar: WorkingDays) -> Lapsings:
    """What an officer must call about now. A fixed number of queries, however many there are."""
    until = end_of_next_working_day(at, calendar)
    rows = list(_rows(actor, at, until))
    by_filing: dict[UUID, list[Solution]] = {}
    for row in rows:
        by_filing.setdefault(row.filing_id, []).append(row)
    shown = list(by_filing.values())[:MOST]
    drafts = [group[0].filing.draft_id for group in shown]
    supplements = _running(drafts)
    snapshots = _latest(drafts)
    found = [
        _lapsing(group, supplements[draft], snapshots.get(draft))
        for group, draft in zip(shown, drafts, strict=True)
        if draft in supplements
    ]
    return Lapsings(
        until,
        tuple(each for each in found if each.due_at is not None),
        tuple(each for each in found if each.due_at is None),
        len(by_filing) - len(shown),
    )


def _rows(actor: Actor, at: datetime, until: datetime) -> QuerySet[Solution]:
    found = Solution.objects.filter(
        needs_a_call(at, until),
        case__programme__in=officer_programmes(actor),
        filing__submitted_at__isnull=False,
    )
    return (
        found.select_related("case", "filing__organisation", "filing__receipt")
        .annotate(assigned=assigned_to("case"))
        .order_by("case__due_at", "filing__submitted_at", "id")
    )


def _running(drafts: Iterable[UUID]) -> dict[UUID, Supplement]:
    rows = Supplement.objects.filter(draft__in=list(drafts), state=Supplement.State.ASKED)
    return {row.draft_id: row for row in rows.select_related("notice").prefetch_related("items")}


def _latest(drafts: Iterable[UUID]) -> dict[UUID, Snapshot]:
    rows = Snapshot.objects.filter(draft__in=list(drafts)).order_by("draft", "-number")
    return {row.draft_id: row for row in rows.distinct("draft")}


def _lapsing(group: list[Solution], supplement: Supplement, snapshot: Snapshot | None) -> Lapsing:
    first = group[0]
    filing, case = first.filing, first.case
    pack = pack_of(case.pack_hash).pack
    return Lapsing(
        filing=filing.id,
        organisation=filing.organisation_id,
        cases=tuple(row.case_id for row in group),
        solutions=tuple(row.name for row in group),
        programme=case.programme,
        pack=pack,
        receipt=filing.receipt.number,
        vendor_name=filing.organisation.name,
        ubn=filing.organisation.ubn,
        due_at=case.due_at if case.state == ApplicationState.SUPPLEMENT else None,
        lapses_as=pack.review.supplement.lapsed_as,
        supplement=supplement,
        data=snapshot.data if snapshot is not None else None,
        assigned_to=first.assigned,
    )

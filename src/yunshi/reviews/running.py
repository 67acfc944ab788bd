"""The deadlines that run, and where they would fall by another calendar."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from yunshi.answers.models import Supplement
from yunshi.applications.models import Filing, Solution
from yunshi.casework.models import Case
from yunshi.programmes.queries import pack_of, working_days_with
from yunshi.rulebook.calendar import WorkingDays
from yunshi.rulebook.deadlines import AnnouncedLater, Due, due
from yunshi.rulebook.stages import ApplicationState

MOVE = "move_deadline"


@dataclass(frozen=True, slots=True)
class RunningDeadline:
    """The deadline of one supplement, and where the calendar puts it."""

    supplement: UUID
    filing: UUID
    programme: str
    cases: tuple[UUID, ...]
    """Those that wait for it now, in the order of locking."""
    vendor: str
    ubn: str
    solutions: tuple[str, ...]
    due_at: datetime
    counted: Due
    by_hand: bool
    """Its table was frozen before deadlines moved with the calendar, and knows no such step."""


def deadlines_moved_by(
    day: date, *, is_working_day: bool, at: datetime
) -> tuple[RunningDeadline, ...]:
    """The running deadlines that move when a day becomes what it is said to be; by programme,
    then by the present deadline."""
    return deadlines_later_by(working_days_with(day, is_working_day=is_working_day), at)


def deadlines_later_by(
    calendar: WorkingDays, at: datetime, among: Collection[UUID] | None = None
) -> tuple[RunningDeadline, ...]:
    """The running deadlines that this calendar puts later than the vendors were told.

    A vendor is never held to an earlier instant than the one that a notice named, so a deadline
    that the calendar would put earlier stays. What was fixed as an instant is not counted. In as
    many queries as for one.
    """
    running = Supplement.objects.filter(
        state=Supplement.State.ASKED, notified_at__isnull=False, due_at__isnull=False
    )
    if among is not None:
        running = running.filter(pk__in=list(among))
    rows = list(running.select_related("draft").defer("draft__data").order_by("due_at", "pk"))
    filings = {
        filing.draft_id: filing
        for filing in Filing.objects.filter(draft__in=[row.draft_id for row in rows])
        .select_related("organisation", "draft")
        .defer("draft__data")
    }
    waiting = Case.objects.filter(
        id__in=[case for row in rows for case in row.cases], state=ApplicationState.SUPPLEMENT
    )
    cases = {case.id: case for case in waiting.order_by("id")}
    names = dict(Solution.objects.filter(case__in=list(cases)).values_list("case_id", "name"))
    found = []
    for row in rows:
        filing = filings[row.draft_id]
        concerned = [cases[each] for each in sorted(row.cases) if each in cases]
        counted = counted_by(row, filing, calendar)
        if row.due_at is None or counted is None or not concerned:
            continue
        if counted.at <= row.due_at or counted.at <= at:
            continue
        found.append(
            RunningDeadline(
                supplement=row.pk,
                filing=filing.pk,
                programme=filing.programme_id,
                cases=tuple(case.id for case in concerned),
                vendor=filing.organisation.name,
                ubn=filing.organisation.ubn,
                solutions=tuple(names.get(case.id, "") for case in concerned),
                due_at=row.due_at,
                counted=counted,
                by_hand=any(case.table.transition(case.state, MOVE) is None for case in concerned),
            )
        )
    return tuple(sorted(found, key=lambda each: (each.programme, each.due_at)))


def counted_by(row: Supplement, filing: Filing, calendar: WorkingDays) -> Due | None:
    """Where a calendar puts the deadline of a supplement whose notice was given."""
    rule = pack_of(filing.draft.pack_hash).pack.review.supplement.deadline
    counted = due(rule, row.notified_at, calendar, row.announced_at)
    return None if isinstance(counted, AnnouncedLater) else counted

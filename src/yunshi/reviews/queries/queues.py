"""The office's queue: filed solutions of its programmes, what is due first first.

A row costs no evaluation: findings were counted when they changed (``FindingsTally``).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from typing import Final
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.expressions import OrderBy

from yunshi.answers.models import Supplement
from yunshi.applications.models import Solution
from yunshi.casework.acting import Actor
from yunshi.casework.lifecycles import read_table
from yunshi.casework.models import Case
from yunshi.casework.registry import is_time_guard
from yunshi.reviews.models import Assignment, FindingsTally
from yunshi.reviews.queries.lapsing import lapses_between
from yunshi.reviews.queries.office import office_programmes
from yunshi.reviews.queries.office_days import OfficeTime, steps_of_office, time_of
from yunshi.reviews.queries.office_work import assigned_to, name_of_person, officer_programmes
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import NEVER_FILED, WAITING_FOR_SUPPLEMENT, ApplicationState
from yunshi.rulebook.text import Text

PAGE: Final = 25
"""Rows of one page."""


class Tab(StrEnum):
    """Parts of the queue. A case may stand in *mine* and in another one."""

    MINE = "mine"
    """The actor can move it on now."""
    SUPPLEMENT = "supplement"
    SUBMITTED = "submitted"
    QUALIFICATION = "qualification"
    DECISION = "decision"
    ENDED = "ended"
    ALL = "all"


_STATES: Final[Mapping[Tab, tuple[str, ...]]] = {
    Tab.SUPPLEMENT: WAITING_FOR_SUPPLEMENT,
    Tab.SUBMITTED: (ApplicationState.SUBMITTED,),
    Tab.QUALIFICATION: (ApplicationState.QUALIFICATION,),
    Tab.DECISION: (ApplicationState.DECISION, ApplicationState.APPROVED),
}
_OPEN: Final = (
    ApplicationState.SUBMITTED,
    ApplicationState.QUALIFICATION,
    *WAITING_FOR_SUPPLEMENT,
    ApplicationState.DECISION,
    ApplicationState.APPROVED,
)


class LookedAfter(StrEnum):
    """By whom a case is looked after."""

    ANYBODY = ""
    ME = "me"
    NOBODY = "nobody"


class Sort(StrEnum):
    DUE = "due"
    RECEIVED = "received"
    SOLUTION = "solution"
    VENDOR = "vendor"


_COLUMNS: Final[Mapping[Sort, str]] = {
    Sort.DUE: "case__due_at",
    Sort.RECEIVED: "filing__submitted_at",
    Sort.SOLUTION: "name",
    Sort.VENDOR: "filing__organisation__name",
}


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody of the office looks for."""

    tab: Tab = Tab.MINE
    programme: str = ""
    state: str = ""
    vendor: UUID | None = None
    words: str = ""
    """In the receipt number, the names of solution and company, or the business number."""
    looked_after: LookedAfter = LookedAfter.ANYBODY
    sort: Sort = Sort.DUE
    descending: bool = False
    page: int = 1


@dataclass(frozen=True, slots=True)
class Counts:
    """How the findings about a case stand."""

    passed: int
    failed: int
    to_judge: int
    in_the_way: int


@dataclass(frozen=True, slots=True)
class QueueRow:
    """One filed solution as the queue shows it."""

    case: UUID
    revision: int
    programme: str
    pack_hash: str
    receipt: str
    solution: str
    vendor: UUID
    vendor_name: str
    ubn: str
    window: Text
    state: str
    state_label: Text | None
    """The programme's own word, where it has one."""
    ended: bool
    due_at: datetime | None
    planned_at: datetime | None
    """When a supplement is due whose notice has not been delivered, where that is set already."""
    submitted_at: datetime
    counts: Counts | None
    """``None`` until qualification has begun."""
    assigned_to: UUID | None = None
    """The officer who looks after it."""
    assigned_name: str = ""
    office_time: OfficeTime | None = None
    """When the office's clock ran; ``None`` until qualification has begun, and once it has ended.
    """


@dataclass(frozen=True, slots=True)
class Queue:
    """A page of the queue, and how many there are in each tab."""

    rows: tuple[QueueRow, ...]
    total: int
    tabs: Mapping[Tab, int]
    totals: Mapping[Tab, int]
    """How many there would be in each tab if nothing were asked for but all."""
    without_open_points: int
    """Cases in qualification that nothing stands in the way of, of all."""
    states: Mapping[str, Text | None]
    """The states in which cases of the chosen programmes stand, with the programme's words."""
    lapsing: int = 0
    """Cases of the actor as an officer whose supplement lapses by the instant asked about."""
    undelivered: int = 0
    """Cases whose supplement is asked for by a notice that did not arrive."""


def queue(actor: Actor, wanted: Wanted, at: datetime, until: datetime | None = None) -> Queue:
    """One page of what the actor may read. A fixed number of queries, however many rows.

    ``until`` is the instant by which lapsing is soon.
    """
    found = _narrowed(actor, wanted)
    places = _places(found)
    mine = _mine(actor, places, at)
    own = Q(case__programme__in=officer_programmes(actor))
    soon = {
        "lapsing": Count("pk", filter=own & lapses_between(at, until or at)),
        "undelivered": Count("pk", filter=own & Q(case__state=ApplicationState.UNNOTIFIED)),
    }
    figures = _figures(found, mine, soon)
    totals = figures
    if _narrowing(wanted):
        every = _narrowed(actor, Wanted())
        totals = _figures(every, _mine(actor, _places(every), at), soon)
    rows = _shown(found, wanted, mine)
    total = figures[wanted.tab.value] if not wanted.state else rows.count()
    pages = max(1, -(-total // PAGE))
    start = (min(max(wanted.page, 1), pages) - 1) * PAGE
    return Queue(
        rows=tuple(_row(row) for row in rows[start : start + PAGE]),
        total=total,
        tabs={tab: figures[tab.value] for tab in Tab},
        totals={tab: totals[tab.value] for tab in Tab},
        without_open_points=totals["clear"],
        states={place.state: place.label for place in places},
        lapsing=totals["lapsing"],
        undelivered=totals["undelivered"],
    )


def _figures(found: QuerySet[Solution], mine: Q, more: Mapping[str, Count]) -> dict[str, int]:
    """How many there are in each tab, how many that nothing stands in the way of, and more."""
    return found.aggregate(
        **{tab.value: Count("pk", filter=_in_tab(tab, mine)) for tab in Tab},
        clear=Count(
            "pk",
            filter=Q(
                case__state=ApplicationState.QUALIFICATION, case__findings_tally__in_the_way=0
            ),
        ),
        **more,
    )


def _narrowing(wanted: Wanted) -> bool:
    """Whether anything narrows the list beside its tab and its state."""
    usual = Wanted()
    order = replace(wanted, sort=usual.sort, descending=usual.descending, page=usual.page)
    return replace(order, tab=usual.tab, state=usual.state) != usual


def next_row(actor: Actor, case: UUID, at: datetime) -> QueueRow | None:
    """What stands first among what waits for the actor, beside the case just dealt with."""
    found = _narrowed(actor, Wanted())
    rows = _shown(found, Wanted(), _mine(actor, _places(found), at)).exclude(case=case)
    first = rows.first()
    return _row(first) if first is not None else None


def every_row(actor: Actor, wanted: Wanted, at: datetime) -> Iterator[QueueRow]:
    """Every row that was found, page by page out of the database: for an export."""
    found = _narrowed(actor, wanted)
    rows = _shown(found, wanted, _mine(actor, _places(found), at))
    return (_row(row) for row in rows.iterator(chunk_size=500))


def _narrowed(actor: Actor, wanted: Wanted) -> QuerySet[Solution]:
    """What the actor may read, without regard to tab and state."""
    programmes = list(office_programmes(actor))
    if wanted.programme:
        programmes = [programme for programme in programmes if programme == wanted.programme]
    found = Solution.objects.filter(
        case__programme__in=programmes, filing__submitted_at__isnull=False
    ).exclude(case__state__in=NEVER_FILED)
    if wanted.vendor is not None:
        found = found.filter(filing__organisation=wanted.vendor)
    if wanted.words:
        found = found.filter(
            Q(name__icontains=wanted.words)
            | Q(filing__receipt__number__icontains=wanted.words)
            | Q(filing__organisation__name__icontains=wanted.words)
            | Q(filing__organisation__ubn=wanted.words)
        )
    if wanted.looked_after is not LookedAfter.ANYBODY:
        standing = Assignment.objects.filter(case=OuterRef("case"), ended_at=None)
        mine = wanted.looked_after is LookedAfter.ME
        found = found.filter(
            Exists(standing.filter(officer=actor.person)) if mine else ~Exists(standing)
        )
    return found


@dataclass(frozen=True, slots=True)
class _Place:
    """A state of a table in which cases of a programme stand."""

    programme: str
    table: str
    state: str

    @property
    def label(self) -> Text | None:
        return read_table(self.table).state(self.state).label


def _places(found: QuerySet[Solution]) -> tuple[_Place, ...]:
    rows = found.order_by().values_list("case__programme", "case__life_cycle", "case__state")
    return tuple(_Place(*row) for row in sorted(rows.distinct()))


def _mine(actor: Actor, places: tuple[_Place, ...], at: datetime) -> Q:
    """Where a table offers the actor something to do: what waits for intake to close does not."""
    held = office_programmes(actor)
    mine = Q(pk__in=[])
    for programme, table in {(place.programme, place.table) for place in places}:
        now, after_intake = _states_of(table, held.get(programme, ()))
        mine |= Q(case__programme=programme, case__life_cycle=table) & (
            Q(case__state__in=now)
            | Q(case__state__in=after_intake, filing__window__closes_at__lt=at)
        )
    return mine


def _states_of(table: str, roles: tuple[Role, ...]) -> tuple[list[str], list[str]]:
    """The states in which a role can act at once, and those in which a time must have come."""
    now: set[str] = set()
    later: set[str] = set()
    for row in read_table(table).transitions:
        if set(row.who) & set(roles) and row.moves_on:
            waits = any(is_time_guard(guard) for guard in row.guards)
            (later if waits else now).add(row.source)
    return sorted(now), sorted(later - now)


def _in_tab(tab: Tab, mine: Q) -> Q:
    if tab is Tab.MINE:
        return mine
    if tab is Tab.ALL:
        return Q(pk__isnull=False)
    if tab is Tab.ENDED:
        return ~Q(case__state__in=_OPEN)
    return Q(case__state__in=_STATES[tab])


def _shown(found: QuerySet[Solution], wanted: Wanted, mine: Q) -> QuerySet[Solution]:
    rows = found.filter(_in_tab(wanted.tab, mine)).annotate(planned_at=_planned_at())
    if wanted.state:
        rows = rows.filter(case__state=wanted.state)
    related = rows.select_related(
        "case", "case__findings_tally", "filing__organisation", "filing__receipt", "filing__window"
    )
    return related.annotate(
        assigned=assigned_to("case"),
        assigned_name=name_of_person("assigned"),
        steps=steps_of_office("case"),
    ).order_by(*_order(wanted))


def _planned_at() -> Subquery:
    """When the supplement of the filing that is not notified of will be due."""
    waiting = Supplement.objects.filter(
        draft=OuterRef("filing__draft"), state=Supplement.State.ASKED, notified_at=None
    )
    return Subquery(waiting.values("due_at")[:1])


def _order(wanted: Wanted) -> list[OrderBy | str]:
    column = F(_COLUMNS[wanted.sort])
    first = column.desc(nulls_last=True) if wanted.descending else column.asc(nulls_last=True)
    return [first, "filing__submitted_at", "id"]


def _row(row: Solution) -> QueueRow:
    filing, case = row.filing, row.case
    state = case.table.state(case.state)
    if filing.submitted_at is None:
        raise AssertionError("only filed solutions are in the queue")
    return QueueRow(
        case=case.id,
        revision=case.revision,
        programme=case.programme,
        pack_hash=case.pack_hash,
        receipt=filing.receipt.number,
        solution=row.name,
        vendor=filing.organisation_id,
        vendor_name=filing.organisation.name,
        ubn=filing.organisation.ubn,
        window=filing.window.title,
        state=case.state,
        state_label=state.label,
        ended=state.ended,
        due_at=case.due_at,
        planned_at=row.planned_at if case.state in WAITING_FOR_SUPPLEMENT else None,
        submitted_at=filing.submitted_at,
        counts=_counts(case),
        assigned_to=row.assigned,
        assigned_name=row.assigned_name or "",
        office_time=None if state.ended else time_of(row.steps),
    )


def _counts(case: Case) -> Counts | None:
    try:
        tally: FindingsTally = case.findings_tally
    except FindingsTally.DoesNotExist:
        return None
    return Counts(tally.passed, tally.failed, tally.to_judge, tally.in_the_way)

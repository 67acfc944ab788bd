"""What is read of filings. Whoever asks names the organisation: another's are not there."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from django.db.models import F

from yunshi.answers.addresses import Address
from yunshi.answers.models import DraftChange, Supplement
from yunshi.applications.models import Filing, Receipt, Solution
from yunshi.casework.models import JournalEntry
from yunshi.parties.models import Membership
from yunshi.parties.queries import MembershipFacts, organisation_facts
from yunshi.rulebook.lifecycle import LifeCycle
from yunshi.rulebook.stages import ApplicationState
from yunshi.rulebook.text import Text


class Phase(StrEnum):
    """Where a filing as a whole stands."""

    DRAFT = "draft"
    FILED = "filed"
    LAPSED = "lapsed"
    """Never sent; its window is over."""
    DISCARDED = "discarded"


@dataclass(frozen=True, slots=True)
class SolutionFacts:
    """One solution of a filing, and where its case stands."""

    id: UUID
    name: str
    case: UUID
    state: str
    state_label: Text | None
    """The programme's own word for the state, where it has one."""
    may_be_withdrawn: bool
    """Whether its table knows a withdrawal from here."""
    due_at: datetime | None
    lapses_as: Text | None
    """The programme's own word for a supplement that was not answered in time."""


@dataclass(frozen=True, slots=True)
class FilingFacts:
    """One filing as lists show it."""

    id: UUID
    programme: str
    pack_hash: str
    window: UUID
    window_title: Text
    opens_at: datetime
    closes_at: datetime
    started_at: datetime
    saved_at: datetime
    submitted_at: datetime | None
    erased: bool
    """Whether its answers were erased by law."""
    receipt: str
    phase: Phase
    solutions: tuple[SolutionFacts, ...]
    supplement_asked: bool
    supplement_due: datetime | None
    """``None`` while the notice from which it counts is on its way."""


def filing_of(organisation: UUID, filing: UUID) -> Filing | None:
    """The organisation's filing with draft and window; ``None`` if it is not theirs."""
    rows = Filing.objects.select_related("draft", "organisation", "window")
    try:
        return rows.get(pk=filing, organisation=organisation)
    except Filing.DoesNotExist:
        return None


def filing_of_person(person: UUID, filing: UUID) -> tuple[Filing, MembershipFacts] | None:
    """A filing, and the membership in which a person acts for its organisation, in one query.

    ``None`` where the person does not act for it now.
    """
    membership = "organisation__memberships"
    theirs = Filing.objects.filter(
        **{"pk": filing, f"{membership}__person": person, f"{membership}__ended_at": None}
    )
    rows = theirs.select_related("draft", "organisation", "window").annotate(
        membership=F(f"{membership}__id"),
        member_role=F(f"{membership}__role"),
        delegated=F(f"{membership}__delegated"),
        member_since=F(f"{membership}__created_at"),
    )
    for row in rows:
        is_owner = row.member_role == Membership.Role.OWNER
        organisation = organisation_facts(row.organisation)
        return row, MembershipFacts(
            row.membership, organisation, is_owner, row.delegated, row.member_since
        )
    return None


def solutions_of(filing: UUID) -> tuple[SolutionFacts, ...]:
    """The solutions of a filing, those taken out as well, in the order in which they were added."""
    rows = Solution.objects.filter(filing=filing).select_related("case")
    return tuple(_solution_facts(row) for row in rows)


def filings_of(organisation: UUID) -> tuple[FilingFacts, ...]:
    """All filings of an organisation that were not discarded, the latest first.

    Three queries, however many there are.
    """
    filings = list(
        Filing.objects.filter(organisation=organisation)
        .select_related("draft", "window", "receipt")
        .defer("draft__data", "draft__declared")
        .order_by("-started_at")
    )
    solutions: dict[UUID, list[SolutionFacts]] = {}
    for row in Solution.objects.filter(filing__in=filings).select_related("case"):
        solutions.setdefault(row.filing_id, []).append(_solution_facts(row))
    due = dict(
        Supplement.objects.filter(
            draft__in=[filing.draft_id for filing in filings], state=Supplement.State.ASKED
        ).values_list("draft", "due_at")
    )
    facts = (_filing_facts(filing, tuple(solutions.get(filing.id, ())), due) for filing in filings)
    return tuple(each for each in facts if each.phase is not Phase.DISCARDED)


def phase_of(filing: Filing, solutions: tuple[SolutionFacts, ...]) -> Phase:
    """Where the filing stands, told by its receipt and by its cases."""
    if filing.submitted_at is not None:
        return Phase.FILED
    states = {solution.state for solution in solutions}
    if states - {ApplicationState.DISCARDED, ApplicationState.LAPSED}:
        return Phase.DRAFT
    return Phase.LAPSED if ApplicationState.LAPSED in states else Phase.DISCARDED


def receipt_number(filing: UUID) -> str:
    """The number of a filing's receipt; empty while there is none."""
    number: str | None = (
        Receipt.objects.filter(filing=filing).values_list("number", flat=True).first()
    )
    return number or ""


def receipt_of(filing: UUID) -> Receipt | None:
    return Receipt.objects.select_related("snapshot").filter(filing=filing).first()


@dataclass(frozen=True, slots=True)
class Editing:
    """Somebody who has saved in a draft lately: when last, and which answer."""

    person: UUID
    at: datetime
    address: Address | None
    """``None`` when what they did last was about a whole solution."""


def edited_since(draft: UUID, since: datetime) -> tuple[Editing, ...]:
    """Who has saved since an instant, whoever saved last first."""
    latest: dict[UUID, Editing] = {}
    changes = DraftChange.objects.filter(draft=draft, at__gte=since, by__isnull=False)
    for change in changes.order_by("-revision"):
        if change.by is not None and change.by not in latest:
            latest[change.by] = Editing(change.by, change.at, _last_address(change))
    return tuple(latest.values())


@dataclass(frozen=True, slots=True)
class Step:
    """One step of one case of a filing, as the journal has it."""

    case: UUID
    action: str
    at: datetime
    arrived_at: datetime
    person: UUID | None
    role: str
    key: str
    reason: str


def steps_of(filing: UUID) -> tuple[Step, ...]:
    """What happened to the cases of a filing, the latest first."""
    entries = (
        JournalEntry.objects.filter(case__group=filing)
        .prefetch_related("personal")
        .order_by("-committed_at", "-number", "case_id")
    )
    return tuple(
        Step(
            case=entry.case_id,
            action=entry.action,
            at=entry.committed_at,
            arrived_at=entry.arrived_at,
            person=entry.actor_person,
            role=entry.actor_role,
            key=entry.key,
            reason=_reason(entry),
        )
        for entry in entries
    )


def _reason(entry: JournalEntry) -> str:
    """The free words of the act; empty when there are none or they were erased."""
    parts = {payload.part: payload.payload for payload in entry.personal.all()}
    reason = parts.get("reason")
    return reason if isinstance(reason, str) else ""


def _last_address(change: DraftChange) -> Address | None:
    answers = [text for text in change.answers if not _is_solution(text)]
    return Address.parse(answers[-1]) if answers else None


def _is_solution(text: str) -> bool:
    return text.startswith("solutions/") and text.count("/") == 1


def _solution_facts(row: Solution) -> SolutionFacts:
    case = row.case
    return SolutionFacts(
        id=row.id,
        name=row.name,
        case=row.case_id,
        state=case.state,
        state_label=case.table.state(case.state).label,
        may_be_withdrawn=case.table.transition(case.state, "withdraw") is not None,
        due_at=case.due_at,
        lapses_as=_lapses_as(case.table),
    )


def _lapses_as(table: LifeCycle) -> Text | None:
    lapse = table.transition(ApplicationState.SUPPLEMENT, "lapse_supplement")
    return table.state(lapse.target).label if lapse is not None else None


def _filing_facts(
    filing: Filing,
    solutions: tuple[SolutionFacts, ...],
    supplements: Mapping[UUID, datetime | None],
) -> FilingFacts:
    window = filing.window
    phase = phase_of(filing, solutions)
    return FilingFacts(
        id=filing.id,
        programme=filing.programme_id,
        pack_hash=filing.draft.pack_hash,
        window=window.id,
        window_title=window.title,
        opens_at=window.opens_at,
        closes_at=window.closes_at,
        started_at=filing.started_at,
        saved_at=filing.draft.updated_at,
        submitted_at=filing.submitted_at,
        erased=filing.draft.erased_at is not None,
        receipt=filing.receipt.number if filing.submitted_at is not None else "",
        phase=phase,
        solutions=tuple(each for each in solutions if each.state != ApplicationState.DISCARDED),
        supplement_asked=filing.draft_id in supplements,
        supplement_due=supplements.get(filing.draft_id),
    )

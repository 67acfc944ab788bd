"""What is read of vendors' accounts in programmes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import connection
from django.db.models import Count, F, Q

from yunshi.answers.addresses import Address, NotAnAddress
from yunshi.answers.models import Snapshot
from yunshi.answers.queries import latest_snapshot
from yunshi.casework.clock import to_the_second
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.queries import journal_of
from yunshi.programmes.models import Enrolment, Standing, Window
from yunshi.programmes.queries import pack_of, standing_of, windows_of, working_days
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.deadlines import AnnouncedLater, Due, WorkingDaysAfterNotice, due
from yunshi.rulebook.enrolment import ENROLMENT, MAY_FILE, EnrolmentState
from yunshi.rulebook.pack.account import Account, AccountReview
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class EnrolmentFacts:
    """How the account of an organisation in a programme stands."""

    id: UUID
    programme: str
    organisation: UUID
    case: UUID
    state: EnrolmentState
    due_at: datetime | None
    revision: int

    @property
    def may_file(self) -> bool:
        return self.state in MAY_FILE


def enrolment_of(organisation: UUID, programme: str) -> EnrolmentFacts | None:
    """The account of an organisation in a programme; ``None`` where it never began one."""
    return enrolments_of(organisation, [programme]).get(programme)


def enrolments_of(
    organisation: UUID, programmes: Iterable[str] | None = None
) -> dict[str, EnrolmentFacts]:
    """The accounts of an organisation, by programme, in one query."""
    rows = Enrolment.objects.filter(organisation=organisation).select_related("case")
    if programmes is not None:
        rows = rows.filter(programme__in=list(programmes))
    return {row.programme_id: facts_of(row) for row in rows}


def facts_of(row: Enrolment) -> EnrolmentFacts:
    case = row.case
    return EnrolmentFacts(
        id=row.id,
        programme=row.programme_id,
        organisation=row.organisation_id,
        case=case.id,
        state=EnrolmentState(case.state),
        due_at=case.due_at,
        revision=case.revision,
    )


def enrolment_row(organisation: UUID, programme: str) -> Enrolment | None:
    """The row with its case, answers and organisation, for those who fill it in."""
    return (
        Enrolment.objects.filter(organisation=organisation, programme=programme)
        .select_related("case", "draft", "organisation")
        .first()
    )


def enrolment_of_id(identity: UUID) -> Enrolment | None:
    """The same by its id."""
    rows = Enrolment.objects.select_related("case", "draft", "organisation")
    return rows.filter(pk=identity).first()


def state_held(organisation: UUID, programme: str) -> EnrolmentState | None:
    """How an account stands, held against being moved until the transaction ends."""
    with connection.cursor() as cursor:
        cursor.execute(_HELD, [organisation, programme])
        row = cursor.fetchone()
    return None if row is None else EnrolmentState(row[0])


_HELD: Final = """
    SELECT state FROM casework_case
    JOIN programmes_enrolment ON programmes_enrolment.case_id = casework_case.id
    WHERE organisation_id = %s AND programme_id = %s
    FOR SHARE OF casework_case
"""
"""In SQL: it is asked with every submission, in the rush before closing too."""


def review_of(pack: Pack) -> AccountReview | None:
    """How a programme reviews accounts; ``None`` where it does not."""
    account = pack.programme.account
    return account.review if account is not None else None


def account_of(pack: Pack) -> Account:
    """What a programme says of accounts that it reviews. LookupError where it reviews none."""
    account = pack.programme.account
    if account is None or account.review is None:
        raise LookupError(f"{pack.id} reviews no accounts")
    return account


def review_due(pack: Pack, sent_at: datetime) -> Due:
    """By when an account that is sent at an instant is decided at the latest (R110-ACC-17)."""
    return _working_days(account_review(pack).takes.at_most, sent_at)


def review_from(pack: Pack, sent_at: datetime) -> Due:
    """When a decision can be expected at the earliest."""
    return _working_days(account_review(pack).takes.at_least, sent_at)


def correction_due(pack: Pack, returned_at: datetime) -> Due:
    """Until when an account that is returned at an instant waits for its vendor."""
    return _working_days(account_review(pack).returned.working_days, returned_at)


def account_review(pack: Pack) -> AccountReview:
    """LookupError where the programme reviews no accounts."""
    review = account_of(pack).review
    if review is None:
        raise LookupError(f"{pack.id} reviews no accounts")
    return review


def _working_days(days: int, after: datetime) -> Due:
    found = due(WorkingDaysAfterNotice(working_days=days), after, working_days())
    if isinstance(found, AnnouncedLater):
        raise AssertionError("working days count from an instant")
    return found


def windows_missed(programme: str, sent_at: datetime, decided_by: datetime) -> Sequence[Window]:
    """The windows not over yet that close before an account may be decided (R110-ACC-17)."""
    at = to_the_second(sent_at)
    return [each for each in windows_of(programme) if at <= each.closes_at < decided_by]


@dataclass(frozen=True, slots=True)
class WaiverClaim:
    """That a vendor says it is qualified elsewhere, and what the office's list says."""

    kind: str
    standing: Standing | None


def waiver_claimed(
    row: Enrolment, at: datetime, *, snapshot: Snapshot | None = None
) -> WaiverClaim | None:
    """The waiver that the vendor has ticked in what was sent; ``None`` where it has not.

    ``snapshot`` is what was sent last, where it has been read already.
    """
    pack = pack_of(row.case.pack_hash).pack
    account = pack.programme.account
    waiver = account.waiver if account is not None else None
    if snapshot is None and row.draft_id is not None:
        snapshot = latest_snapshot(row.draft_id)
    if waiver is None or snapshot is None or snapshot.data is None:
        return None
    form, _, question = waiver.question.partition(".")
    if (snapshot.data.get(form) or {}).get(question) is not True:
        return None
    on = at.astimezone(TAIPEI).date()
    standing = standing_of(row.programme_id, row.organisation.ubn, waiver.standing, on)
    return WaiverClaim(waiver.standing, standing)


@dataclass(frozen=True, slots=True)
class ToCorrect:
    """One answer or paper of a returned account, and what is wrong with it."""

    address: Address
    reason: str


@dataclass(frozen=True, slots=True)
class Said:
    """The free words of the last step that led where an account stands."""

    action: str
    at: datetime
    person: UUID | None
    reason: str
    items: tuple[ToCorrect, ...] = ()


def last_said(case: UUID, *actions: str) -> Said | None:
    """What was said with the last step of these actions, erased words left out."""
    entry = journal_of(case).filter(action__in=actions).prefetch_related("personal").last()
    return said_in(entry) if entry is not None else None


def said_in(entry: JournalEntry) -> Said:
    parts = {payload.part: payload.payload for payload in entry.personal.all()}
    reason = parts.get("reason")
    return Said(
        action=entry.action,
        at=entry.committed_at,
        person=entry.actor_person,
        reason=reason if isinstance(reason, str) else "",
        items=tuple(_to_correct(parts.get("personal"))),
    )


def _to_correct(kept: object) -> Iterable[ToCorrect]:
    items = kept.get("items") if isinstance(kept, dict) else None
    for address, reason in items or ():
        try:
            yield ToCorrect(Address.parse(str(address)), str(reason))
        except NotAnAddress:
            continue


def enrolment_by_case(case: Case) -> Enrolment:
    """Raises Enrolment.DoesNotExist."""
    rows = Enrolment.objects.select_related("case", "draft", "organisation")
    return rows.get(case=case.id)


@dataclass(frozen=True, slots=True)
class AccountRow:
    """One account as the office's list shows it."""

    id: UUID
    case: UUID
    programme: str
    vendor: str
    ubn: str
    state: EnrolmentState
    due_at: datetime | None
    began_at: datetime


@dataclass(frozen=True, slots=True)
class AccountList:
    """A page of the list, and how many accounts there are in each state."""

    rows: tuple[AccountRow, ...]
    total: int
    by_state: dict[EnrolmentState, int]


PAGE: Final = 50


def accounts(
    programmes: Sequence[str],
    states: Sequence[EnrolmentState] = (),
    *,
    words: str = "",
    page: int = 1,
) -> AccountList:
    """Accounts that were sent at least once, by due instant; two queries, however many.

    Those that the platform opened by itself and drafts that nobody sent are not the office's.
    """
    found = Enrolment.objects.filter(programme__in=list(programmes)).exclude(
        case__state=EnrolmentState.DRAFT
    )
    if words:
        found = found.filter(Q(organisation__name__icontains=words) | Q(organisation__ubn=words))
    counted = found.order_by().values_list("case__state").annotate(number=Count("pk"))
    by_state = {EnrolmentState(state): number for state, number in counted}
    if states:
        found = found.filter(case__state__in=list(states))
    rows = found.select_related("case", "organisation").order_by(
        F("case__due_at").asc(nulls_last=True), "began_at", "id"
    )
    start = (max(page, 1) - 1) * PAGE
    shown = tuple(
        AccountRow(
            id=row.id,
            case=row.case_id,
            programme=row.programme_id,
            vendor=row.organisation.name,
            ubn=row.organisation.ubn,
            state=EnrolmentState(row.case.state),
            due_at=row.case.due_at,
            began_at=row.began_at,
        )
        for row in rows[start : start + PAGE]
    )
    total = sum(by_state.get(state, 0) for state in (states or by_state))
    return AccountList(shown, total, by_state)


def is_enrolment(case: Case) -> bool:
    """Whether a case is an account, not an application."""
    return case.kind == ENROLMENT

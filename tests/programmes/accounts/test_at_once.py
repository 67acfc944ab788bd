"""Two at the same account at the same moment, with real threads and real commits."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from uuid import uuid4

import pytest

from tests.applications.world import publish, staff, vendor
from tests.cases.drafting import drafted
from tests.casework.test_races import at_once as together
from tests.packs import PROGRAMMES, SMALL_MARKET
from tests.programmes.accounts.acting import FRIDAY, RETAIL
from tests.programmes.enrolling import filled, listed, row_of, sent, submit
from yunshi.answers.addresses import Address
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import JournalEntry
from yunshi.casework.verification import verify
from yunshi.programmes.enrolment_queries import enrolment_of
from yunshi.programmes.models import Enrolment
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.usefixtures("fresh_database")

PROFILE = Address("", "company", "profile")


def how() -> dict[str, object]:
    return {"key": uuid4().hex, "arrived_at": FRIDAY}


def at_once(*calls: Callable[[], object]) -> list[object]:
    """Together on the Friday. The clock is the process's, so it is set around the threads."""
    with set_clock(FRIDAY):
        return together(*calls)


@pytest.mark.parametrize("attempt", range(4))
def test_of_two_officers_deciding_at_once_exactly_one_wins(attempt: int) -> None:
    with set_clock(FRIDAY):
        publish(PROGRAMMES / RETAIL)
        ours = vendor()
        listed(ours, RETAIL)
        row = sent(ours, RETAIL)
        one, other = staff(Role.OFFICER, RETAIL), staff(Role.OFFICER, RETAIL)
    calls = [
        lambda: services.approve_account(row.case_id, one, **how()),
        lambda: services.return_account(
            row.case_id, other, items={PROFILE: "請補充"}, reason="補正", **how()
        ),
    ]
    outcomes = at_once(*calls[:: -1 if attempt % 2 else 1])
    assert sorted(type(each) is Performed for each in outcomes) == [False, True]
    (lost,) = [each for each in outcomes if isinstance(each, Refused)]
    assert [finding.rule for finding in lost.findings] == ["casework.state"]
    decided = JournalEntry.objects.filter(case=row.case_id, number__gt=2)
    assert decided.count() == 1
    state = row_of(ours, RETAIL).case.state
    assert (
        state == {"approve_account": "active", "return_account": "returned"}[decided.get().action]
    )
    assert row_of(ours, RETAIL).draft.is_open is (state == "returned")
    assert verify().is_sound


def test_two_members_who_begin_at_once_begin_one_account() -> None:
    with set_clock(FRIDAY):
        publish(PROGRAMMES / RETAIL)
        ours = vendor()
        actors = [ours.actor, ours.member()]
    outcomes = at_once(
        *(
            lambda actor=actor: services.begin_enrolment(RETAIL, ours.organisation.id, actor)
            for actor in actors
        )
    )
    assert len({each.id for each in outcomes}) == 1  # type: ignore[attr-defined]
    assert Enrolment.objects.count() == 1


def test_two_who_begin_their_first_filing_at_once_open_one_account() -> None:
    window = publish(SMALL_MARKET)
    ours = vendor()
    at = window.opens_at
    outcomes = together(
        *(
            lambda: filings.begin_filing(window.id, ours.organisation.id, ours.actor, arrived_at=at)
            for _ in range(2)
        )
    )
    assert all(isinstance(each, Filing) for each in outcomes), outcomes
    facts = enrolment_of(ours.organisation.id, window.programme_id)
    assert facts is not None
    assert facts.state == "active"
    assert Enrolment.objects.count() == 1


def test_sent_twice_at_once_it_is_sent_once() -> None:
    with set_clock(FRIDAY):
        publish(PROGRAMMES / RETAIL)
        ours = vendor()
        row = filled(ours, RETAIL)
    outcomes = at_once(*[lambda: submit(row, ours, FRIDAY)] * 2)
    assert sorted(type(each) is Performed for each in outcomes) == [False, True]
    assert row_of(ours, RETAIL).draft.snapshots.count() == 1


@pytest.mark.parametrize("attempt", range(4))
def test_a_filing_and_a_suspension_at_once_come_one_after_the_other(attempt: int) -> None:
    """Whatever is submitted was submitted with an active account; nothing slips in after."""
    with set_clock(FRIDAY):
        draft = drafted(publish(PROGRAMMES / RETAIL), FRIDAY)
        case = row_of(draft.ours, RETAIL).case_id
        officer, agency = staff(Role.OFFICER, RETAIL), staff(Role.AGENCY, RETAIL)
        services.propose_suspension(case, officer, last_day=date(2024, 7, 1), reason="x", **how())
    calls = [
        lambda: services.suspend(case, agency, reason="x", **how()),
        lambda: draft.submit(FRIDAY),
    ]
    outcomes = at_once(*calls[:: -1 if attempt % 2 else 1])
    assert any(isinstance(each, Performed) for each in outcomes)
    draft.filing.refresh_from_db()
    filed = draft.filing.submitted_at is not None
    assert filed is any(isinstance(each, filings.Submitted) for each in outcomes)
    suspended = JournalEntry.objects.get(case=case, action="suspend")
    submitted = JournalEntry.objects.filter(case__group=draft.filing.id, action="submit")
    assert all(entry.pk < suspended.pk for entry in submitted)

"""An account is suspended, closed, used for filings; programmes without review."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from tests.applications.world import Vendor, publish, staff
from tests.packs import PROGRAMMES, SMALL_MARKET
from tests.programmes.accounts.acting import (
    FRIDAY,
    RETAIL,
    active,
    begin,
    done,
    how,
    rules,
    state,
    suspended,
)
from tests.programmes.enrolling import row_of
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import SetClock
from yunshi.casework.guards import grace
from yunshi.casework.models import JournalEntry, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.notices.recipients import addressees
from yunshi.notices.rendering import render
from yunshi.parties.queries import person_facts
from yunshi.programmes.models import Enrolment, Window
from yunshi.programmes.queries import current_pack
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


# Suspension.


def test_a8_an_officer_proposes_and_another_of_the_agency_suspends(
    window: Window, ours: Vendor, officer: Actor, agency: Actor
) -> None:
    case = active(ours, window)
    last_day = date(2021, 7, 30)
    refused = services.suspend(case.id, agency, reason="x", **how())
    assert rules(refused) == ["casework.state"], "nothing was proposed"
    refused = services.propose_suspension(case.id, agency, last_day=last_day, reason="x", **how())
    assert rules(refused) == ["casework.role"]
    past = services.propose_suspension(
        case.id, officer, last_day=date(2021, 7, 1), reason="x", **how()
    )
    assert rules(past) == ["account.end_is_past"]
    done(services.propose_suspension(case.id, officer, last_day=last_day, reason="造假", **how()))
    assert isinstance(begin(window, ours), Filing), "until the agency decides nothing changes"
    assert rules(services.suspend(case.id, officer, reason="x", **how())) == ["casework.role"]
    assert rules(services.leave(case.id, ours.actor, **how())) == ["casework.state"]
    message = OutboxMessage.objects.get(template="suspension_proposed")
    assert [each.person for each in addressees(message)] == [agency.person]
    done(services.suspend(case.id, agency, reason="查證屬實", **how()))
    assert rules(begin(window, ours)) == ["account.suspended"]
    mail = render(OutboxMessage.objects.get(template="account_suspended"), person_facts(ours.owner))
    assert "民國 110 年 7 月 30 日 23:59:59" in mail.body
    assert "查證屬實" in mail.body


def test_whoever_proposed_does_not_decide_holding_both_roles(
    window: Window, ours: Vendor, officer: Actor
) -> None:
    from yunshi.parties.models import Person
    from yunshi.programmes.queries import actor_of
    from yunshi.programmes.services import grant_staff

    case = active(ours, window)
    both = Person.objects.get(pk=officer.person)
    grant_staff(both, Role.AGENCY, RETAIL)
    actor = actor_of(both.pk)
    how_long = {"last_day": date(2021, 8, 1)}
    done(services.propose_suspension(case.id, actor, reason="x", **how_long, **how()))
    assert rules(services.suspend(case.id, actor, reason="x", **how())) == ["account.same_person"]
    assert state(ours) == "suspension_proposed"


def test_the_agency_refuses_or_the_officer_takes_it_back(
    window: Window, ours: Vendor, officer: Actor, agency: Actor
) -> None:
    case = active(ours, window)
    for verb, actor in (
        (services.refuse_suspension, agency),
        (services.withdraw_proposal, officer),
    ):
        done(
            services.propose_suspension(
                case.id, officer, last_day=date(2021, 8, 1), reason="x", **how()
            )
        )
        done(verb(case.id, actor, reason="不必", **how()))
        assert state(ours) == "active"


def test_a9_a_suspension_ends_by_itself_or_is_lifted(
    time: SetClock, window: Window, ours: Vendor, officer: Actor, agency: Actor
) -> None:
    case = active(ours, window)
    suspended(case, officer, agency, date(2021, 7, 5))
    ends = datetime(2021, 7, 5, 23, 59, 59, tzinfo=TAIPEI)
    time.move_to(ends + grace() - timedelta(seconds=1))
    run_due_timers()
    assert state(ours) == "suspended"
    time.move_to(ends + grace())
    run_due_timers()
    assert state(ours) == "active"
    suspended(case, officer, agency, date(2021, 8, 5))
    assert rules(services.lift_suspension(case.id, officer, reason="x", **how())) == [
        "casework.role"
    ]
    done(services.lift_suspension(case.id, agency, reason="已改正", **how()))
    assert state(ours) == "active"
    assert OutboxMessage.objects.filter(template="account_reinstated").count() == 2


def test_a_draft_in_hand_is_kept_and_not_taken_while_suspended(
    window: Window, officer: Actor, agency: Actor
) -> None:
    """Decision 0031: nothing is begun or submitted; what was filed goes on."""
    from tests.cases.drafting import drafted

    draft = drafted(window, FRIDAY)
    case = row_of(draft.ours, RETAIL).case
    suspended(case, officer, agency, date(2024, 7, 1))
    outcome = draft.submit()
    assert rules(outcome) == ["account.suspended"]
    draft.filing.refresh_from_db()
    assert draft.filing.submitted_at is None
    assert draft.filing.draft.is_open
    done(services.lift_suspension(case.id, agency, reason="查無實據", **how()))
    assert isinstance(draft.submit(), filings.Submitted)


# Closing.


def test_a10_an_account_closes_only_with_nothing_under_way(
    window: Window, ours: Vendor, officer: Actor
) -> None:
    case = active(ours, window)
    filing = begin(window, ours)
    assert isinstance(filing, Filing)
    assert rules(services.leave(case.id, ours.actor, **how())) == ["account.under_way"]
    refused = services.close_account(case.id, officer, reason="停業", **how())
    assert rules(refused) == ["account.under_way"]
    (solution,) = filing.solutions.all()
    assert filings.remove_solution(filing, solution.id, ours.actor, key=uuid4().hex) is None
    done(services.leave(case.id, ours.actor, **how()))
    assert rules(begin(window, ours)) == ["account.closed"]
    assert rules(services.reopen_account(case.id, ours.actor, reason="x", **how())) == [
        "casework.role"
    ]
    done(services.reopen_account(case.id, officer, reason="誤關", **how()))
    assert isinstance(begin(window, ours), Filing)


# Nothing is typed twice.


def test_the_approved_answers_stand_in_a_new_filing(window: Window, ours: Vendor) -> None:
    active(ours, window)
    filing = begin(window, ours)
    assert isinstance(filing, Filing)
    company = row_of(ours, RETAIL).draft.snapshots.get().data["company"]
    assert filing.draft.data["company"] == company
    assert len(filing.draft.data["solutions"]) == 1
    assert filing.draft.revision == 0, "nobody has typed: pressing twice begins one filing"
    assert begin(window, ours) == filing


# Programmes without review.


@pytest.mark.parametrize("programme", ["small-market"])
def test_a12_the_account_opens_at_the_first_need_and_the_journal_says_who(
    time: SetClock, programme: str, ours: Vendor
) -> None:
    opened = publish(SMALL_MARKET)
    time.move_to(opened.opens_at + timedelta(hours=1))
    member = ours.member()
    assert services.begin_enrolment(programme, ours.organisation.id, ours.actor) == Refused(
        "begin_enrolment",
        (),
        services.begin_enrolment(programme, ours.organisation.id, ours.actor).findings,
        time.instant,
    )
    filing = filings.begin_filing(opened.id, ours.organisation.id, member, arrived_at=time.instant)
    assert isinstance(filing, Filing), filing
    case = row_of(ours, programme).case
    assert list(
        JournalEntry.objects.filter(case=case).values_list("action", "target", "actor_person")
    ) == [("open", "draft", member.person), ("activate", "active", member.person)]
    assert not OutboxMessage.objects.filter(case=case).exists()


@pytest.mark.parametrize("programme", ["industry-111", "industry-112", "ai-115"])
def test_I111_ACC_05_I112_SUB_01_A115_SUB_01_a_vendor_of_a_sibling_needs_no_new_account(
    time: SetClock, window: Window, programme: str, ours: Vendor
) -> None:
    """One organisation of one number; an enrolment for each programme, without a new form."""
    active(ours, window)
    loaded = publish_and_load(programme)
    assert services.ensure_enrolled(loaded, ours.organisation.id, ours.actor) is None
    assert state(ours, programme) == "active"
    assert row_of(ours, programme).draft_id is None
    assert {row.organisation_id for row in Enrolment.objects.all()} == {ours.organisation.id}
    assert Enrolment.objects.count() == 2


def publish_and_load(programme: str):  # type: ignore[no-untyped-def]
    from yunshi.programmes.services import publish_pack
    from yunshi.rulebook.pack.loader import load_pack

    publish_pack(load_pack(PROGRAMMES / programme))
    return current_pack(programme)


def test_a_suspension_holds_in_a_programme_without_review_too(time: SetClock, ours: Vendor) -> None:
    opened = publish(SMALL_MARKET)
    time.move_to(opened.opens_at + timedelta(hours=1))
    officer, agency = (staff(role, "small-market") for role in (Role.OFFICER, Role.AGENCY))
    assert isinstance(begin(opened, ours), Filing)
    case = row_of(ours, "small-market").case
    until = (time.instant + timedelta(days=9)).date()
    suspended(case, officer, agency, until)
    assert rules(begin(opened, ours)) == ["account.suspended"]

"""Windows that officers open, move and close early: nobody with a draft is left without word."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from django.core import mail
from django.test import Client

from tests.applications.world import DURING, Vendor, answered, person, publish, staff, started
from tests.applications.world import vendor as a_vendor
from tests.notices.supplement_world import small_market
from tests.notices.two_people import rules
from tests.portal.office_world import ENGLISH, words_of
from yunshi.applications import services
from yunshi.applications.in_windows import Standing, standing_in
from yunshi.applications.services import NewDates, expect_batch, move_window, open_batch
from yunshi.applications.services.follow_windows import follow_windows
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, OutboxMessage, Refusal
from yunshi.casework.timers import Run, run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.notices.services import deliver_waiting
from yunshi.parties.models import Person
from yunshi.programmes.models import Proposal, Window, WindowDates
from yunshi.programmes.queries import actor_of, dates_of
from yunshi.programmes.services import (
    confirm_proposal,
    end_staff_grant,
    grant_staff,
    set_window_dates,
)
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

EARLY = datetime(2030, 3, 20, 17, 0, tzinfo=TAIPEI)
AFTER = "begins: after_window"
BUDGET = Text(zh_hant="本年度經費用罄，提前截止。", en="The year's budget is used up.")


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(DURING) as standing:
        yield standing


@pytest.fixture
def window(db: None, time: SetClock) -> Window:
    return publish()


@pytest.fixture
def officer(window: Window) -> Actor:
    return staff(Role.OFFICER, window.programme_id)


@pytest.fixture
def second(window: Window) -> Actor:
    return staff(Role.AGENCY, window.programme_id)


@pytest.fixture
def ours(window: Window) -> Vendor:
    return a_vendor()


def dates(
    window: Window,
    *,
    opens: datetime | None = None,
    closes: datetime = EARLY,
    words: Text | None = BUDGET,
) -> NewDates:
    return NewDates(opens or window.opens_at, closes, "經費用罄", words)


def proposed(window: Window, wanted: NewDates, by: Actor, time: SetClock) -> Proposal:
    outcome = services.propose_dates(window, wanted, by, arrived_at=time.instant)
    assert isinstance(outcome, Proposal), outcome
    return outcome


def refused(window: Window, wanted: NewDates, by: Actor, time: SetClock) -> list[str]:
    outcome = services.propose_dates(window, wanted, by, arrived_at=time.instant)
    return rules(outcome)


def filed(window: Window, by: Vendor, time: SetClock) -> None:
    filing = answered(started(by, window), by)
    outcome = services.submit_filing(filing.id, by.actor, key="f", arrived_at=time.instant)
    assert isinstance(outcome, services.Submitted), outcome


def test_closing_early_tells_everybody_with_a_draft_and_the_public(
    window: Window, officer: Actor, second: Actor, ours: Vendor, time: SetClock
) -> None:
    other = a_vendor("12345675", "玉兔")
    started(ours, window)
    deputy = ours.member("代理", delegated=True)
    filed(window, other, time)
    deliver_waiting()
    mail.outbox.clear()
    assert standing_in([window.pk]) == {window.pk: Standing(drafts=1, filed=1)}
    before = window.closes_at
    proposal = proposed(window, dates(window), officer, time)
    assert Window.objects.get().closes_at == before
    outcome = confirm_proposal(proposal.pk, second, arrived_at=time.instant)
    assert isinstance(outcome, Proposal), outcome
    window.refresh_from_db()
    assert (window.closes_at, window.revision) == (EARLY, 2)
    last = WindowDates.objects.get(revision=2)
    assert (last.set_by_id, last.confirmed_by_id) == (officer.person, second.person)
    assert (last.reason, last.notice) == ("經費用罄", BUDGET)
    deliver_waiting()
    assert {to for each in mail.outbox for to in each.to} == {
        ours.owner.email,
        Person.objects.get(pk=deputy.person).email,
    }
    sent = mail.outbox[0]
    for words in ("3 月 20 日 17:00:00", "3 月 31 日 18:00:00", "經費用罄，提前截止", "滿月"):
        assert words in sent.body, words
    assert "提前截止" in sent.subject
    assert "{" not in sent.body + sent.subject
    page = words_of(Client(headers=ENGLISH).get(f"/programmes/{window.programme_id}/").content)
    assert "The year's budget is used up." in page.replace("&#x27;", "'")
    time.move_to(EARLY + timedelta(seconds=1))
    late = services.start_filing(window.pk, other.organisation.id, other.actor)
    assert not isinstance(late, Refused)  # a draft is always possible; sending it is not
    again = services.submit_filing(late.id, other.actor, key="x", arrived_at=time.instant)
    assert isinstance(again, Refused)


def test_closing_early_takes_words_for_the_public(
    window: Window, officer: Actor, time: SetClock
) -> None:
    assert refused(window, dates(window, words=None), officer, time) == ["window.no_words"]


def test_a_deadline_is_not_moved_into_the_past(
    window: Window, officer: Actor, second: Actor, time: SetClock
) -> None:
    past = time.instant - timedelta(seconds=1)
    assert refused(window, dates(window, closes=past), officer, time) == [
        "window.closes_in_the_past"
    ]
    # What is ahead when it is proposed may be past when it is confirmed.
    proposal = proposed(window, dates(window), officer, time)
    time.move_to(EARLY)
    outcome = confirm_proposal(proposal.pk, second, arrived_at=time.instant)
    assert rules(outcome) == ["window.closes_in_the_past"]
    proposal.refresh_from_db()
    assert proposal.state == "waiting"
    assert Window.objects.get().revision == 1
    said = Refusal.objects.filter(action="move_window").values_list("rules", flat=True)
    assert list(said) == [["window.closes_in_the_past"]] * 2


def test_R110_IDD_05_what_has_opened_keeps_its_opening_and_what_has_closed_stays_closed(
    window: Window, officer: Actor, time: SetClock
) -> None:
    opens = window.opens_at - timedelta(days=1)
    assert refused(window, dates(window, opens=opens), officer, time) == ["window.has_opened"]
    later = time.instant + timedelta(days=1)
    assert refused(window, dates(window, opens=later), officer, time) == ["window.has_opened"]
    time.move_to(window.closes_at + timedelta(seconds=1))
    longer = window.closes_at + timedelta(days=9)
    assert refused(window, dates(window, closes=longer), officer, time) == ["window.has_closed"]


def test_dates_in_no_order_and_dates_as_they_are(
    window: Window, officer: Actor, time: SetClock
) -> None:
    before = window.opens_at - timedelta(days=1)
    assert refused(window, dates(window, closes=before), officer, time) == ["window.order"]
    same = dates(window, closes=window.closes_at)
    assert refused(window, same, officer, time) == ["window.unchanged"]


def test_only_officer_and_agency_of_the_programme_propose_and_confirm(
    window: Window, officer: Actor, second: Actor, ours: Vendor, time: SetClock
) -> None:
    strangers = (
        staff(Role.AUDITOR, window.programme_id),
        staff(Role.REVIEWER, window.programme_id),
        staff(Role.ADMINISTRATOR, None),
        ours.actor,
    )
    for stranger in strangers:
        assert refused(window, dates(window), stranger, time) == ["proposal.role"]
    proposal = proposed(window, dates(window), officer, time)
    for stranger in strangers:
        outcome = confirm_proposal(proposal.pk, stranger, arrived_at=time.instant)
        assert rules(outcome) == ["proposal.role"]
    own = confirm_proposal(proposal.pk, officer, arrived_at=time.instant)
    assert rules(own) == ["proposal.same_person"]
    assert isinstance(confirm_proposal(proposal.pk, second, arrived_at=time.instant), Proposal)


def test_somebody_who_has_left_confirms_nothing(
    window: Window, officer: Actor, time: SetClock
) -> None:
    """I111-IDD-13: rights are those of now, not of when the proposal was made."""
    leaver = person("離職")
    grant = grant_staff(leaver, Role.AGENCY, window.programme_id)
    proposal = proposed(window, dates(window), officer, time)
    end_staff_grant(grant.pk)
    outcome = confirm_proposal(proposal.pk, actor_of(leaver.pk), arrived_at=time.instant)
    assert rules(outcome) == ["proposal.role"]


def test_new_dates_are_void_once_the_window_has_others(
    window: Window, officer: Actor, second: Actor, time: SetClock
) -> None:
    proposal = proposed(window, dates(window), officer, time)
    assert officer.person is not None
    set_window_dates(
        window.pk,
        window.opens_at,
        window.closes_at + timedelta(days=1),
        by=officer.person,
        reason="另案",
        confirmed_by=second.person,
    )
    outcome = confirm_proposal(proposal.pk, second, arrived_at=time.instant)
    assert rules(outcome) == ["proposal.void"]
    assert Window.objects.get().closes_at == window.closes_at + timedelta(days=1)
    # What is void stands in nobody's way.
    window.refresh_from_db()
    assert proposed(window, dates(window), officer, time).waits


def new_batch(
    window: Window, officer: Actor, time: SetClock, name: str = "third", days: int = 30
) -> Window | Refused:
    opens = time.instant + timedelta(days=days)
    return open_batch(
        window.programme_id,
        name,
        Text(zh_hant="第三批", en="Third batch"),
        opens,
        opens + timedelta(days=10),
        officer,
        arrived_at=time.instant,
    )


def test_T113_DATE_02_I111_IDD_12_a_new_window_takes_one_person_until_it_opens(
    window: Window, officer: Actor, ours: Vendor, time: SetClock
) -> None:
    fresh = new_batch(window, officer, time)
    assert isinstance(fresh, Window)
    started(ours, fresh)
    opens = fresh.opens_at + timedelta(days=1)
    moved = move_window(
        fresh.pk,
        NewDates(opens, fresh.closes_at, "順延"),
        officer,
        revision=1,
        arrived_at=time.instant,
    )
    assert isinstance(moved, Window)
    assert [(each.revision, each.confirmed_by) for each in dates_of(moved)] == [
        (1, None),
        (2, None),
    ]
    deliver_waiting()
    assert [each.to for each in mail.outbox] == [[ours.owner.email]]
    assert "改期" in mail.outbox[0].subject
    stale = move_window(
        fresh.pk,
        NewDates(opens, fresh.closes_at + timedelta(days=3), "再延"),
        officer,
        revision=1,
        arrived_at=time.instant,
    )
    assert rules(stale) == ["window.changed"]
    time.move_to(opens)
    alone = move_window(
        fresh.pk,
        NewDates(opens, fresh.closes_at + timedelta(days=3), "再延"),
        officer,
        revision=2,
        arrived_at=time.instant,
    )
    assert rules(alone) == ["proposal.needs_second_person"]


def test_a_new_window_opens_ahead_and_under_a_name_of_its_own(
    window: Window, officer: Actor, ours: Vendor, time: SetClock
) -> None:
    assert rules(new_batch(window, officer, time, name=window.name)) == ["window.name_taken"]
    assert rules(new_batch(window, officer, time, days=-1)) == ["window.opens_in_the_past"]
    for stranger in (ours.actor, staff(Role.ADMINISTRATOR, None)):
        assert rules(new_batch(window, stranger, time)) == ["proposal.role"]
    assert Window.objects.count() == 1


def test_R110_IDD_06_an_expected_window_is_announced_in_words_until_it_has_dates(
    window: Window, officer: Actor, time: SetClock
) -> None:
    def said() -> str:
        page = Client(headers=ENGLISH).get(f"/programmes/{window.programme_id}/")
        return words_of(page.content)

    outcome = expect_batch(
        window.programme_id,
        "third",
        Text(zh_hant="第三批", en="Third batch"),
        Text(zh_hant="預計四月", en="Expected in April"),
        (time.instant + timedelta(days=60)).date(),
        officer,
        arrived_at=time.instant,
    )
    assert not isinstance(outcome, Refused)
    assert "Third batch Expected Expected in April" in said()
    time.move(timedelta(days=62))
    assert "It was never given dates here." in said()
    time.move_to(DURING)
    assert isinstance(new_batch(window, officer, time), Window)
    assert "Expected in April" not in said()
    taken = expect_batch(
        window.programme_id,
        "third",
        Text(zh_hant="第三批", en="Third batch"),
        Text(zh_hant="預計五月", en="Expected in May"),
        None,
        officer,
        arrived_at=time.instant,
    )
    assert rules(taken) == ["window.name_taken"]


def test_no_mail_goes_out_where_there_is_no_draft(
    window: Window, officer: Actor, second: Actor, time: SetClock
) -> None:
    proposal = proposed(window, dates(window), officer, time)
    assert isinstance(confirm_proposal(proposal.pk, second, arrived_at=time.instant), Proposal)
    assert not OutboxMessage.objects.exists()


def closed_early(
    window: Window, officer: Actor, second: Actor, time: SetClock, closes: datetime = EARLY
) -> None:
    proposal = proposed(window, dates(window, closes=closes), officer, time)
    assert isinstance(confirm_proposal(proposal.pk, second, arrived_at=time.instant), Proposal)


def test_drafts_lapse_as_the_window_closes_now(
    window: Window, officer: Actor, second: Actor, ours: Vendor, time: SetClock
) -> None:
    """And not only at the instant at which it was to close when they were begun."""
    filing = started(ours, window)
    closed_early(window, officer, second, time)
    case = Case.objects.get(group=filing.id)
    time.move_to(EARLY)
    assert follow_windows() == Run()
    time.move_to(EARLY + grace())
    run_due_timers()
    case.refresh_from_db()
    assert case.state == "draft"
    assert follow_windows() == Run(done=1)
    case.refresh_from_db()
    assert case.state == "lapsed"
    assert follow_windows() == Run()
    assert OutboxMessage.objects.filter(case=case, template="draft_lapsed").count() == 1
    assert verify_case(case.id).is_sound


def test_review_begins_as_the_window_closes_now(time: SetClock, db: None, tmp_path: Path) -> None:
    """R110-REV-01: after the window, the one that closes early too."""
    window = publish(small_market(tmp_path, ("review.yaml", "begins: at_once", AFTER)))
    officer = staff(Role.OFFICER, window.programme_id)
    second = staff(Role.AGENCY, window.programme_id)
    ours = a_vendor()
    filed(window, ours, time)
    case = Case.objects.get(owner=ours.organisation.id)
    assert case.state == "submitted"
    closed_early(window, officer, second, time)
    time.move_to(EARLY + grace())
    assert follow_windows() == Run(done=1)
    case.refresh_from_db()
    assert case.state == "qualification"


def test_a_window_that_closes_later_keeps_drafts_open(
    window: Window, officer: Actor, second: Actor, ours: Vendor, time: SetClock
) -> None:
    filing = started(ours, window)
    before = window.closes_at
    closed_early(window, officer, second, time, before + timedelta(days=2))
    time.move_to(before + grace())
    run_due_timers()
    assert follow_windows() == Run()
    assert Case.objects.get(group=filing.id).state == "draft"
    time.move_to(before + timedelta(days=2) + grace())
    run_due_timers()
    assert Case.objects.get(group=filing.id).state == "lapsed"

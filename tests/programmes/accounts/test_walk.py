"""Whatever is asked of an account, in whatever order: table, journal and door to filing hold.

What must come of an act is worked out here a second time, from the rows that lifecycles.md (a)
writes down by hand.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final
from uuid import uuid4

import pytest
from django.db import transaction
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)

from tests.applications.world import publish, staff, vendor
from tests.packs import PROGRAMMES
from tests.programmes.accounts.acting import FRIDAY, RETAIL
from tests.programmes.enrolling import begun, listed, row_of, save
from tests.programmes.enrolling import filled as fill
from yunshi.answers.addresses import Address
from yunshi.applications import services as filings
from yunshi.applications.models import Filing
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import JournalEntry
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.programmes.services import enrolment as services
from yunshi.programmes.services.enrolment.suspend import last_day_proposed
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.deadlines import end_of_day
from yunshi.rulebook.lifecycle import Role

PROFILE = Address("", "company", "profile")
WAIVER = Address("", "company", "summit_provider")

STEPS: Final[dict[tuple[str, str], tuple[str, set[str]]]] = {
    ("draft", "submit"): ("pending_review", {"owner", "delegate"}),
    ("returned", "submit"): ("pending_review", {"owner", "delegate"}),
    ("pending_review", "approve"): ("active", {"officer", "another officer"}),
    ("pending_review", "return"): ("returned", {"officer", "another officer"}),
    ("pending_review", "reject"): ("rejected", {"officer", "another officer"}),
    ("rejected", "again"): ("draft", {"owner", "delegate"}),
    ("active", "propose"): ("suspension_proposed", {"officer", "another officer"}),
    ("suspension_proposed", "take back"): ("active", {"officer", "another officer"}),
    ("suspension_proposed", "do not suspend"): ("active", {"agency"}),
    ("suspension_proposed", "suspend"): ("suspended", {"agency"}),
    ("suspended", "lift"): ("active", {"agency"}),
    ("active", "leave"): ("closed", {"owner"}),
    ("active", "close"): ("closed", {"officer", "another officer"}),
    ("closed", "reopen"): ("active", {"officer", "another officer"}),
}
"""By hand: from where, by which act, whereto, and who may."""
ACTS: Final = sorted({act for _, act in STEPS})
WITH_REASON: Final = {
    "return",
    "reject",
    "propose",
    "suspend",
    "do not suspend",
    "lift",
    "close",
    "reopen",
}
PEOPLE: Final = (
    "owner",
    "delegate",
    "member",
    "stranger",
    "officer",
    "another officer",
    "agency",
    "auditor",
)
MAY_FILE: Final = {"active", "suspension_proposed"}


@dataclass
class Expected:
    state: str = "draft"
    steps: int = 1
    due_at: datetime | None = None
    listed: bool = False
    under_way: bool = False


class Walk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.clock_set = set_clock(FRIDAY)
        self.clock: SetClock = self.clock_set.__enter__()
        self.window = publish(PROGRAMMES / RETAIL)
        self.ours = vendor()
        self.people: dict[str, Actor] = {
            "owner": self.ours.actor,
            "delegate": self.ours.member(delegated=True),
            "member": self.ours.member(),
            "stranger": vendor("22099131", "玉兔").actor,
            "officer": staff(Role.OFFICER, RETAIL),
            "another officer": staff(Role.OFFICER, RETAIL),
            "agency": staff(Role.AGENCY, RETAIL),
            "auditor": staff(Role.AUDITOR, RETAIL),
        }
        self.row = fill(self.ours, RETAIL)
        self.case = self.row.case_id
        self.expected = Expected()

    def teardown(self) -> None:
        verified = verify()
        assert verified.is_sound, verified.tampered
        self.clock_set.__exit__(None, None, None)
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    @rule(hours=st.sampled_from([0, 1, 30, 200]))
    def time_passes(self, hours: int) -> None:
        self.clock.move(timedelta(hours=hours))

    @rule()
    def timers_run(self) -> None:
        due_at, now = self.expected.due_at, self.clock.instant
        run_due_timers()
        if due_at is not None and now >= due_at + grace():
            ends = {"returned": "draft", "suspended": "active"}.get(self.expected.state)
            if ends is not None:
                self.moved(ends, None)
        if now >= self.window.closes_at + grace():
            self.expected.under_way = False  # whatever was not sent has lapsed

    @rule()
    def the_number_comes_onto_the_list(self) -> None:
        listed(self.ours, RETAIL)
        self.expected.listed = True

    @rule(
        act=st.sampled_from(ACTS),
        who=st.sampled_from(PEOPLE),
        reason=st.sampled_from(["理由", "", "  "]),
        stale=st.sampled_from([False, False, False, True]),
    )
    def somebody_tries_something(self, act: str, who: str, reason: str, stale: bool) -> None:
        self.act(act, who, reason, stale=stale)

    @rule(data=st.data())
    def somebody_does_what_the_table_offers(self, data: st.DataObject) -> None:
        offered = sorted(act for state, act in STEPS if state == self.expected.state)
        act = data.draw(st.sampled_from(offered))
        who = data.draw(st.sampled_from(sorted(STEPS[self.expected.state, act][1])))
        self.act(act, who, "理由", stale=False)

    def act(self, act: str, who: str, reason: str, *, stale: bool) -> None:
        before = JournalEntry.objects.count()
        day = last_day_proposed(self.case)
        outcome = self.verb(act)(
            self.people[who],
            reason,
            self.expected.steps - 1 if stale else self.expected.steps,
        )
        against = self.against(act, who, reason, stale=stale, day=day)
        if against is None:
            assert isinstance(outcome, Performed), (act, who, outcome)
            target = STEPS[self.expected.state, act][0]
            self.moved(target, row_of(self.ours, RETAIL).case.due_at)
        else:
            assert isinstance(outcome, Refused), (act, who, self.expected, against)
            assert {finding.rule for finding in outcome.findings} & against, (outcome, against)
            assert JournalEntry.objects.count() == before

    def against(self, act: str, who: str, reason: str, *, stale: bool, day: Any) -> set[str] | None:
        """Why it must be refused, in any of the rules that would say so; ``None``: it must not."""
        step = STEPS.get((self.expected.state, act))
        now = self.clock.instant
        if who == "stranger":
            return {"casework.role"}
        if step is None:
            return {"casework.state", "casework.role"}
        if who not in step[1]:
            return {"casework.role", "casework.state"}
        if stale and act not in ("submit", "again", "leave"):
            return {"casework.revision"}
        if act in WITH_REASON and not reason.strip():
            return {"casework.reason", "account.end_is_past"}
        if act == "suspend" and day is not None and end_of_day(day) <= now:
            return {"account.end_is_past"}
        if act == "approve" and not self.expected.listed:
            return {"account.waiver"}
        if act in ("leave", "close") and self.expected.under_way:
            return {"account.under_way"}
        return None

    def verb(self, act: str) -> Callable[[Actor, str, int], Performed | Refused]:
        def how() -> dict[str, Any]:
            return {"key": uuid4().hex, "arrived_at": self.clock.instant}

        def decided(verb: Callable[..., Any], **more: Any) -> Callable[..., Any]:
            return lambda actor, reason, seen: verb(
                self.case, actor, reason=reason, expected_revision=seen, **how(), **more
            )

        tomorrow = (self.clock.instant + timedelta(days=8)).astimezone(TAIPEI).date()
        return {
            "submit": lambda actor, *_: services.submit_account(self.row.id, actor, **how()),
            "again": lambda actor, *_: services.apply_again(self.case, actor, **how()),
            "leave": lambda actor, *_: services.leave(self.case, actor, **how()),
            "approve": decided(services.approve_account),
            "return": decided(services.return_account, items={PROFILE: "請補充"}),
            "reject": decided(services.reject_account),
            "propose": decided(services.propose_suspension, last_day=tomorrow),
            "take back": decided(services.withdraw_proposal),
            "do not suspend": decided(services.refuse_suspension),
            "suspend": decided(services.suspend),
            "lift": decided(services.lift_suspension),
            "close": decided(services.close_account),
            "reopen": decided(services.reopen_account),
        }[act]

    def moved(self, state: str, due_at: datetime | None) -> None:
        self.expected.state = state
        self.expected.steps += 1
        self.expected.due_at = due_at

    @rule()
    def somebody_begins_a_filing(self) -> None:
        if self.clock.instant > self.window.closes_at:
            return
        outcome = filings.begin_filing(
            self.window.id,
            self.ours.organisation.id,
            self.ours.actor,
            arrived_at=self.clock.instant,
        )
        if self.expected.state in MAY_FILE:
            assert isinstance(outcome, Filing), outcome
            self.expected.under_way = True
        else:
            assert isinstance(outcome, Refused)
            (finding,) = outcome.findings
            assert finding.rule == f"account.{self.expected.state}"

    @rule(text=st.sampled_from(["甲", "乙", "丙"]))
    def somebody_types(self, text: str) -> None:
        row = row_of(self.ours, RETAIL)
        before = row.draft.data
        services.save_account(row, row.draft.revision, {PROFILE: text}, self.people["member"])
        changed = row_of(self.ours, RETAIL).draft.data != before
        may = self.expected.state in ("draft", "returned")
        assert not changed or may
        if may:
            save(row_of(self.ours, RETAIL), {PROFILE: text, WAIVER: True}, self.ours)

    @rule()
    def begun_again_it_is_the_same(self) -> None:
        assert begun(self.ours, RETAIL).id == self.row.id

    @invariant()
    def the_case_stands_where_the_steps_led(self) -> None:
        case = row_of(self.ours, RETAIL).case
        assert (case.state, case.revision) == (self.expected.state, self.expected.steps)

    @invariant()
    def answers_are_open_exactly_where_they_may_be_changed(self) -> None:
        row = row_of(self.ours, RETAIL)
        assert row.draft.is_open is (self.expected.state in ("draft", "returned"))

    @invariant()
    def no_entry_is_lost_and_each_follows_the_last(self) -> None:
        entries = list(
            JournalEntry.objects.filter(case=self.case)
            .order_by("number")
            .values_list("number", "source", "target")
        )
        assert len(entries) == self.expected.steps
        assert [number for number, _, _ in entries] == [*range(1, len(entries) + 1)]
        for (_, _, target), (_, source, _) in itertools.pairwise(entries):
            assert source == target


@pytest.mark.django_db
def test_a_random_walk_over_an_account_never_leaves_the_table() -> None:
    run_state_machine_as_test(
        Walk, settings=settings(max_examples=12, stateful_step_count=30, deadline=None)
    )

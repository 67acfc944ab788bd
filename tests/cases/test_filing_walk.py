"""Whatever vendor, office, system and clock do, in whichever order: the filing life-cycle holds.

Of every programme, by the verbs that pages use. What must hold is said here from the tables'
columns and from the journal alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.core.cache import cache
from django.db import transaction
from hypothesis import Phase
from hypothesis import settings as hypothesis_settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.cases.walking import (
    COUNTS_NOT,
    World,
    chain,
    declare_all,
    follows_its_table,
    in_time,
    world,
)
from tests.packs import MOON_MARKET, PROGRAMMES, SMALL_MARKET
from tests.signing import signed_if_asked
from yunshi.answers.addresses import Address
from yunshi.answers.models import Supplement
from yunshi.answers.queries import latest_snapshot
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.verification import snapshots_not_as_filed
from yunshi.casework.acting import Actor
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, JournalEntry, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.catalogue.services import list_solution
from yunshi.notices.services import deliver_waiting, settle_notices
from yunshi.reviews import services as reviews
from yunshi.reviews.points import points_of
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import BEFORE_REVIEW

REAL = sorted(folder.parent for folder in PROGRAMMES.glob("*/programme.yaml"))


WHO = st.sampled_from(["owner", "owner", "owner", "delegate", "member", "stranger"])
OFFICE = st.sampled_from(["officer", "officer", "officer", "agency", "owner"])
WHICH = st.integers(min_value=0, max_value=5)
DECISIONS: dict[str, Callable[..., object]] = {
    "pass_qualification": reviews.pass_qualification,
    "confirm_lane": reviews.confirm_lane,
    "fail_qualification": reviews.fail_qualification,
    "approve": reviews.approve_solution,
    "refuse": reviews.refuse_solution,
    "change_lane": reviews.change_lane,
    "list": list_solution,
}
WITH_REASON = {"fail_qualification", "refuse", "change_lane"}
_SECOND = timedelta(microseconds=999_999)


def machine(of: World, seen: Counter[str]) -> type[RuleBasedStateMachine]:
    """The walk of one programme; ``seen`` counts the steps that were taken."""

    class Walk(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.transaction = transaction.atomic()
            self.transaction.__enter__()
            self.clock_set = set_clock(of.begun)
            self.clock: SetClock = self.clock_set.__enter__()
            self.entries = 0
            cache.clear()  # How often somebody signs is counted there, and no example undoes it.

        def teardown(self) -> None:
            for case in Case.objects.all():
                assert verify_case(case.id).is_sound
            assert list(snapshots_not_as_filed()) == []
            seen.update(JournalEntry.objects.values_list("action", flat=True))
            self.clock_set.__exit__(None, None, None)
            transaction.set_rollback(True)
            self.transaction.__exit__(None, None, None)

        # What there is. Whoever chooses mostly finds what the act is about, and now and then not.

        def filing(self, which: int, *states: str) -> Filing:
            rows = Filing.objects.select_related("draft", "organisation", "window")
            every = list(rows.filter(organisation=of.ours.organisation).order_by("-started_at"))
            if which < 5:
                fit = [
                    each for each in every if each.solutions.filter(case__state__in=states).exists()
                ]
                every = fit or every
            return every[which % len(every)]

        def case(self, which: int, *states: str) -> Case:
            filing = self.filing(which, *states)
            rows = [row.case for row in filing.solutions.select_related("case")]
            fit = [case for case in rows if case.state in states]
            return (fit or rows)[which % len(fit or rows)]

        def given(self) -> dict[str, Any]:
            return {"key": uuid4().hex, "arrived_at": self.clock.instant}

        def sign(self, filing: Filing, at: datetime) -> None:
            # Refused, it is submitted without, and that is refused.
            with suppress(RuntimeError):
                signed_if_asked(filing, of.people["owner"], at)

        def submit(self, filing: Filing, actor: Actor) -> None:
            if filing.submitted_at is None and filing.draft.is_open:
                self.sign(filing, self.clock.instant)
            services.submit_filing(filing.id, actor, **self.given())

        # The vendor.

        @initialize(sent=st.sampled_from(["and changed", "", "only begun", "and changed"]))
        def begun_and_mostly_sent(self, sent: str) -> None:
            if sent != "only begun":
                self.submit(of.first, of.people["owner"])

            if sent == "and changed":
                self.change_and_send(of.first)

        @rule(which=WHICH, who=WHO)
        def changes_a_filing(self, which: int, who: str) -> None:
            filing = self.filing(which, *BEFORE_REVIEW)
            services.change_filing(filing.id, of.people[who], arrived_at=self.clock.instant)

        @rule(which=WHICH, who=WHO, declared=st.booleans())
        def submits(self, which: int, who: str, declared: bool) -> None:
            filing = self.filing(which, "draft")
            if declared:
                declare_all(filing, of.people["owner"], self.clock.instant)
            self.submit(filing, of.people[who])

        @rule(which=WHICH)
        def changes_and_sends_it(self, which: int) -> None:
            self.change_and_send(self.filing(which, *BEFORE_REVIEW))

        def change_and_send(self, filing: Filing) -> None:
            owner, now = of.people["owner"], self.clock.instant
            copy = services.change_filing(filing.id, owner, arrived_at=now)
            if isinstance(copy, Filing):
                declare_all(copy, owner, now)
                self.submit(copy, owner)

        @precondition(lambda self: self.clock.instant < of.window.closes_at)
        @rule(which=WHICH, late=st.sampled_from([-1, 0, 1]))
        def submits_at_closing_and_waits_here(self, which: int, late: int) -> None:
            filing = self.filing(which, "draft")
            declare_all(filing, of.people["owner"], self.clock.instant)
            arrived = of.window.closes_at + timedelta(seconds=late)
            self.sign(filing, arrived)
            self.clock.move_to(arrived + timedelta(seconds=5))
            services.submit_filing(
                filing.id, of.people["owner"], key=uuid4().hex, arrived_at=arrived
            )

        @rule(which=WHICH, who=WHO)
        def gives_a_copy_up(self, which: int, who: str) -> None:
            filing = self.filing(which, "draft")
            if filing.replaces_id is not None:
                services.give_up_copy(filing.id, of.people[who], **self.given())

        @rule(which=WHICH, who=WHO)
        def withdraws(self, which: int, who: str) -> None:
            case = self.case(which, *BEFORE_REVIEW, "supplement", "decision")
            services.withdraw_solution(case.id, of.people[who], **self.given())

        @rule(which=WHICH, out=st.booleans())
        def adds_a_solution_or_takes_one_out(self, which: int, out: bool) -> None:
            filing, now = self.filing(which, "draft"), self.clock.instant
            drafted = filing.solutions.filter(case__state="draft").last()
            member = of.people["member"]
            if out and drafted is not None:
                services.remove_solution(filing, drafted.id, member, **self.given())
            elif drafted is not None:
                services.add_solution(filing, member, copy_of=drafted.id, arrived_at=now)

        @rule(which=WHICH)
        def files_again_what_was_withdrawn(self, which: int) -> None:
            filing = self.filing(which, "withdrawn")
            owner, now = of.people["owner"], self.clock.instant
            services.copy_filing(filing, filing.window_id, owner, arrived_at=now)

        @rule(which=WHICH, who=WHO)
        def answers_a_supplement(self, which: int, who: str) -> None:
            filing, now = self.filing(which, "supplement", "unnotified"), self.clock.instant
            for text in filing.draft.open_items or ():
                item = Address.parse(text)
                services.hold_unchanged(filing.id, item, "正確", of.people["owner"], arrived_at=now)
            services.answer_supplement(filing.id, of.people[who], **self.given())

        # The office.

        @rule(which=WHICH, who=OFFICE)
        def judges_what_there_is(self, which: int, who: str) -> None:
            self.judge(self.filing(which, "qualification"), of.people[who])

        def judge(self, filing: Filing, actor: Actor) -> None:
            snapshot = latest_snapshot(filing.draft_id)
            if snapshot is None:
                return
            open_points = [
                reviews.PointAsked(point.finding.rule, point.address, point.solution)
                for point in points_of(filing, snapshot, None)
                if point.needs_decision
            ]
            reviews.decide_points(filing, actor, open_points, met=True, note="", seen=snapshot.id)

        @rule(which=WHICH, who=OFFICE)
        def asks_for_a_supplement(self, which: int, who: str) -> None:
            filing = self.filing(which, "qualification")
            if latest_snapshot(filing.draft_id) is None:
                return
            reviews.ask_supplement(
                filing.id,
                of.people[who],
                {of.first_question: "請補正"},
                announced=self.clock.instant + timedelta(days=3),
                **self.given(),
            )
            deliver_waiting()

        @rule(which=WHICH, who=OFFICE, data=st.data())
        def decides(self, which: int, who: str, data: st.DataObject) -> None:
            case = self.case(which, "qualification", "decision", "approved")
            offered = {row.action for row in case.table.leaving(case.state)} & DECISIONS.keys()
            action = data.draw(st.sampled_from(sorted(offered or DECISIONS)))
            self.decide(case, action, of.people[who])

        def decide(self, case: Case, action: str, actor: Actor) -> None:
            said = {"reason": "不符"} if action in WITH_REASON else {}
            DECISIONS[action](
                case.id, actor, expected_revision=case.revision, **self.given(), **said
            )

        @rule(which=WHICH, ends=st.sampled_from(["approve", "refuse", "list"]))
        def is_taken_through(self, which: int, ends: str) -> None:
            """Judged, passed on and decided, each by whom the table names."""
            self.judge(self.filing(which, "qualification"), of.people["officer"])
            case = self.case(which, "qualification")
            for action in ("pass_qualification", "refuse" if ends == "refuse" else "approve", ends):
                case.refresh_from_db()
                row = case.table.transition(case.state, action)
                if row is not None:
                    agency = Role.AGENCY in row.who
                    self.decide(case, action, of.people["agency" if agency else "officer"])

        @rule(which=WHICH, who=OFFICE)
        def begins_review(self, which: int, who: str) -> None:
            case = self.case(which, "submitted")
            reviews.begin_qualification([case.id], of.people[who], **self.given())

        # The system and the clock.

        @rule(hours=st.sampled_from([1, 1, 5, 30]))
        def time_passes(self, hours: int) -> None:
            self.clock.move(timedelta(hours=hours))
            run_due_timers()
            settle_notices()
            deliver_waiting()

        @rule(twice=st.booleans())
        def intake_is_just_over(self, twice: bool) -> None:
            over = of.window.closes_at + grace() + timedelta(seconds=1)
            if twice and self.clock.instant < over:
                self.clock.move_to(over)
            run_due_timers()

        # What must hold.

        @invariant()
        def every_step_is_a_row_and_none_is_late_or_lost(self) -> None:
            steps: dict[UUID, list[JournalEntry]] = {}
            for entry in JournalEntry.objects.order_by("case_id", "number"):
                steps.setdefault(entry.case_id, []).append(entry)
            count = sum(map(len, steps.values()))
            assert count >= self.entries
            self.entries = count
            mails = Counter(
                OutboxMessage.objects.filter(kind="mail").values_list("entry", flat=True)
            )
            for case in Case.objects.all():
                follows_its_table(case, steps[case.id], mails)
                in_time(steps[case.id], of.window.closes_at + _SECOND)

        @invariant()
        def of_a_chain_one_filing_counts_at_most_and_none_is_lost(self) -> None:
            every = {each.id: each for each in Filing.objects.all()}
            states: dict[UUID, set[str]] = {}
            for group, state in Case.objects.values_list("group", "state"):
                states.setdefault(group, set()).add(state)
            for filing in every.values():
                if "replaced" in states[filing.id]:
                    (_,) = [
                        each
                        for each in every.values()
                        if each.replaces_id == filing.id and each.submitted_at is not None
                    ]
                    assert states[filing.id] <= {"replaced", "withdrawn", "discarded", "lapsed"}
            for root in every.values():
                if root.replaces_id is None:
                    counting = [each for each in chain(root, every) if states[each.id] - COUNTS_NOT]
                    assert len(counting) <= 1

        @invariant()
        def what_was_submitted_has_one_receipt_and_nothing_else_has(self) -> None:
            submitted = Filing.objects.filter(submitted_at__isnull=False)
            receipts = sorted(Receipt.objects.values_list("filing", flat=True))
            assert receipts == sorted(submitted.values_list("id", flat=True))
            sent = JournalEntry.objects.filter(action="submit").values_list("case__group")
            assert {group for (group,) in sent} == set(receipts)

        @invariant()
        def a_supplement_is_open_only_while_a_case_waits_for_it(self) -> None:
            for supplement in Supplement.objects.filter(state=Supplement.State.ASKED):
                waiting = Case.objects.filter(id__in=supplement.cases).values_list("state")
                assert {state for (state,) in waiting} & {"supplement", "unnotified"}

    return Walk


@pytest.mark.django_db
@pytest.mark.parametrize(
    "folder", [SMALL_MARKET, MOON_MARKET, *REAL], ids=lambda folder: folder.name
)
def test_whatever_happens_the_filing_life_cycle_holds(folder: Path, settings: Any) -> None:
    if folder in (SMALL_MARKET, MOON_MARKET):
        settings.YUNSHI_PROGRAMMES = str(folder.parent)
    seen: Counter[str] = Counter()
    begun = world(folder)
    run_state_machine_as_test(machine(begun, seen), settings=SETTINGS)
    # The walk is no proof of what it never comes to.
    assert {"submit", "replace"} <= seen.keys(), seen


SETTINGS = hypothesis_settings(
    max_examples=5,
    stateful_step_count=30,
    deadline=None,
    # Shrinking takes minutes here.
    phases=(Phase.explicit, Phase.reuse, Phase.generate),
)

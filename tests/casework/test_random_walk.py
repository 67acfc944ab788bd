"""Whatever is asked, in whatever order: the table, the journal and the chain hold.

What must come of an act is worked out here a second time, from the table's columns alone.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from django.db import transaction
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.casework.nonsense import (
    DELEGATE,
    MEMBER,
    OFFICER,
    OFFICER_ELSEWHERE,
    OWNER,
    STRANGER,
    SYSTEM,
    TEAPOT,
    a_teapot,
)
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import (
    ActionKey,
    Case,
    JournalEntry,
    OutboxMessage,
    PersonalPayload,
    Refusal,
    Task,
)
from yunshi.casework.services import perform
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify
from yunshi.rulebook.lifecycle import Due, Role, Transition

BEGIN = datetime(2024, 11, 20, 4, tzinfo=UTC)

ACTORS = {
    "owner": (OWNER, Role.OWNER),
    "delegate": (DELEGATE, Role.DELEGATE),
    "member": (MEMBER, Role.MEMBER),
    "officer": (OFFICER, Role.OFFICER),
    "system": (SYSTEM, Role.SYSTEM),
    "stranger": (STRANGER, None),
    "officer elsewhere": (OFFICER_ELSEWHERE, None),
    "nobody": (Actor(None), None),
}
ACTIONS = [*sorted({row.action for row in TEAPOT.transitions}), "dance"]
ROWS = {(row.source, row.action): row for row in TEAPOT.transitions}


@dataclass(frozen=True)
class Form:
    """What somebody sends, sensible or not."""

    key: str
    lid: str
    reason: str | None
    due: int | None
    """In minutes from now."""
    seen: str
    """Which revision they looked at."""


FORMS = st.builds(
    Form,
    key=st.sampled_from("abcdefgh"),
    lid=st.sampled_from(["whole", "cracked", "lost"]),
    reason=st.sampled_from(["leaks", None, " "]),
    due=st.sampled_from([5, 300, None]),
    seen=st.sampled_from(["not said", "now", "before"]),
)


@dataclass
class Expected:
    """Where a teapot must stand, and what its journal must hold."""

    state: str = "cold"
    due_at: datetime | None = None
    steps: list[tuple[str, str, str]] = field(default_factory=lambda: [("", "open", "cold")])
    keys: dict[tuple[str, str, str], dict[str, Any]] = field(default_factory=dict)
    mails: int = 0


class Walk(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.transaction = transaction.atomic()
        self.transaction.__enter__()
        self.clock_set = set_clock(BEGIN)
        self.clock: SetClock = self.clock_set.__enter__()
        due = BEGIN + timedelta(minutes=10)
        self.case: UUID = a_teapot(due=due).id
        self.expected = Expected(due_at=due)
        self.refusals = 0

    def teardown(self) -> None:
        verified = verify()
        assert verified.is_sound, verified.tampered
        self.clock_set.__exit__(None, None, None)
        transaction.set_rollback(True)
        self.transaction.__exit__(None, None, None)

    @rule(seconds=st.sampled_from([0, 1, 59, 121, 600, 3600]))
    def time_passes(self, seconds: int) -> None:
        self.clock.move(timedelta(seconds=seconds))

    @rule(action=st.sampled_from(ACTIONS), who=st.sampled_from(sorted(ACTORS)), form=FORMS)
    def somebody_tries_something(self, action: str, who: str, form: Form) -> None:
        self.act(action, who, form)

    @precondition(lambda self: self.leaving())
    @rule(data=st.data(), form=FORMS)
    def somebody_does_what_the_table_offers(self, data: st.DataObject, form: Form) -> None:
        row = data.draw(st.sampled_from(self.leaving()))
        who = [name for name, (_, role) in ACTORS.items() if role in row.who]
        self.act(row.action, data.draw(st.sampled_from(who)), form)

    def leaving(self) -> list[Transition]:
        return [row for row in TEAPOT.transitions if row.source == self.expected.state]

    def act(self, action: str, who: str, form: Form) -> None:
        row = ROWS.get((self.expected.state, action))
        taken = row is not None and row.due is Due.GIVEN
        content: dict[str, Any] = {
            "facts": {"lid": form.lid},
            "reason": form.reason,
            "due": self.clock.instant + timedelta(minutes=form.due) if form.due and taken else None,
        }
        revision = {"now": len(self.expected.steps), "before": len(self.expected.steps) - 1}
        before = self.everything()
        outcome = perform(
            [self.case],
            action,
            ACTORS[who][0],
            key=form.key,
            expected_revision=revision.get(form.seen),
            **content,
        )
        remembered = self.expected.keys.get((who, action, form.key))
        content["reason"] = (form.reason or "").strip() or None
        rules = self.rules_against(action, who, content, form.seen == "before")
        if remembered is not None:
            # Either the first result again, or another content; nothing new in either case.
            assert self.everything() == before
            assert isinstance(outcome, Performed) == (remembered == content)
            assert not isinstance(outcome, Performed) or outcome.replayed
        elif rules:
            assert isinstance(outcome, Refused)
            assert sorted(f.rule for f in outcome.findings if f.verdict == "fail") == rules
            assert self.everything() == before
        else:
            assert isinstance(outcome, Performed)
            assert not outcome.replayed
            assert row is not None
            self.expected.keys[who, action, form.key] = content
            self.follow(action, content["due"])
        self.refusals += isinstance(outcome, Refused) and who != "system"

    @rule()
    def timers_run(self) -> None:
        due_at = self.expected.due_at
        passed = due_at is not None and self.clock.instant >= due_at + grace()
        run = run_due_timers()
        if passed:
            assert run.done == 1
            self.follow({"cold": "forget", "leaking": "give_up"}[self.expected.state], None)
        else:
            assert (run.done, run.left, run.broken) == (0, 0, 0)

    @invariant()
    def the_case_stands_where_the_table_says(self) -> None:
        case = Case.objects.get(pk=self.case)
        assert (case.state, case.due_at, case.revision) == (
            self.expected.state,
            self.expected.due_at,
            len(self.expected.steps),
        )

    @invariant()
    def no_entry_is_lost_and_none_invented(self) -> None:
        entries = JournalEntry.objects.filter(case=self.case).order_by("number")
        assert list(entries.values_list("source", "action", "target")) == self.expected.steps
        assert OutboxMessage.objects.filter(kind="mail").count() == self.expected.mails
        assert Refusal.objects.count() == self.refusals

    def rules_against(
        self, action: str, who: str, content: dict[str, Any], stale: bool
    ) -> list[str]:
        row = ROWS.get((self.expected.state, action))
        role = ACTORS[who][1]
        if role is None or (row is not None and role not in row.who):
            return ["casework.role"]
        if row is None:
            return ["casework.state"]
        if stale:
            return ["casework.revision"]
        due_at, now = self.expected.due_at, self.clock.instant
        against = {
            "casework.due": row.due is Due.GIVEN and content["due"] is None,
            "casework.reason": row.reason_required and content["reason"] is None,
            "casework.in_time": "in_time" in row.guards and due_at is not None and now > due_at,
            "casework.overdue": "overdue" in row.guards
            and (due_at is None or now < due_at + grace()),
            "teapot.lid": "teapot_has_a_lid" in row.guards and content["facts"]["lid"] == "lost",
        }
        return sorted(rule for rule, stands in against.items() if stands)

    def follow(self, action: str, due: datetime | None) -> None:
        row = ROWS[self.expected.state, action]
        self.expected.steps.append((row.source, action, row.target))
        self.expected.state = row.target
        self.expected.mails += sum(len(notice.to) for notice in row.notices)
        if row.due is not Due.KEPT:
            self.expected.due_at = due

    @staticmethod
    def everything() -> list[list[Any]]:
        tables = (Case, JournalEntry, PersonalPayload, ActionKey, OutboxMessage, Task)
        return [list(table.objects.order_by("pk").values()) for table in tables]


@pytest.mark.django_db
def test_a_random_walk_never_leaves_the_table() -> None:
    run_state_machine_as_test(
        Walk, settings=settings(max_examples=40, stateful_step_count=40, deadline=None)
    )

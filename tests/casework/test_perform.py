"""The one door: what it lets through, what it writes, and what it refuses."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction

from tests.casework import nonsense
from tests.casework.nonsense import (
    DELEGATE,
    MEMBER,
    NOON,
    OFFICER,
    OFFICER_ELSEWHERE,
    OWNER,
    STRANGER,
    SYSTEM,
    TOMORROW,
    a_filled_teapot,
    a_key,
    a_teapot,
    done,
    everything,
    fresh,
    refused,
)
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import (
    Case,
    JournalEntry,
    OutboxMessage,
    PersonalPayload,
    Refusal,
)
from yunshi.casework.queries import (
    journal_of,
)
from yunshi.casework.services import perform, record_refusal

pytestmark = pytest.mark.django_db


def test_a_step_moves_the_case_and_writes_one_entry() -> None:
    case = a_teapot()
    with set_clock(NOON + timedelta(seconds=9)):
        performed = done(
            perform(
                [case.id],
                "fill",
                DELEGATE,
                key="first attempt",
                arrived_at=NOON,
                facts={"water": 3, "leaves": ["烏龍", None]},
                personal={"poured_by": "王小明"},
                expected_revision=1,
            )
        )
    entry = journal_of(case.id)[1]
    row = {field.name: getattr(entry, field.attname) for field in JournalEntry._meta.fields}
    digests = row.pop("personal_digests")
    assert set(digests) == {"personal"}
    assert row == {
        "id": entry.pk,
        "case": case.id,
        "number": 2,
        "action": "fill",
        "source": "cold",
        "target": "filled",
        "due_at": None,
        "actor_person": DELEGATE.person,
        "actor_role": "delegate",
        "arrived_at": NOON,
        "committed_at": NOON + timedelta(seconds=9),
        "key": "first attempt",
        "facts": {"water": 3, "leaves": ["烏龍", None]},
        "previous_hash": journal_of(case.id)[0].hash,
        "hash": entry.hash,
    }
    after = fresh(case)
    assert (after.state, after.revision, after.head, after.due_at) == (
        "filled",
        2,
        entry.hash,
        None,
    )
    (move,) = performed.moves
    assert (move.case, move.entry, move.number, move.source, move.target, move.hash) == (
        case.id,
        entry.pk,
        2,
        "cold",
        "filled",
        entry.hash,
    )
    assert (performed.arrived_at, performed.committed_at) == (
        NOON,
        NOON + timedelta(seconds=9),
    )
    assert not performed.replayed


def test_outside_of_tests_the_commit_is_stamped_by_the_database() -> None:
    case = a_teapot()
    with connection.cursor() as cursor:
        cursor.execute("SELECT clock_timestamp()")
        (before,) = cursor.fetchone()
        committed_at = done(perform([case.id], "fill", OWNER, key=a_key())).committed_at
        cursor.execute("SELECT clock_timestamp()")
        (after,) = cursor.fetchone()
    assert before < committed_at < after


def test_reason_and_personal_data_lie_beside_the_entry_and_not_in_it() -> None:
    case = a_filled_teapot()
    done(
        perform(
            [case.id],
            "throw_away",
            OFFICER,
            key=a_key(),
            reason="  王小明 broke it ",
            personal={"witness": "李大華"},
        )
    )
    entry = journal_of(case.id)[2]
    payloads = {p.part: p.payload for p in PersonalPayload.objects.filter(entry=entry)}
    assert payloads == {"reason": "王小明 broke it", "personal": {"witness": "李大華"}}
    written = str(list(JournalEntry.objects.values())) + str(list(OutboxMessage.objects.values()))
    assert "王小明" not in written
    assert "李大華" not in written


@pytest.mark.parametrize("actor", [MEMBER, OFFICER], ids=["member", "officer"])
def test_the_wrong_role_is_refused(actor: Actor) -> None:
    case = a_teapot()
    before = everything()
    outcome = perform([case.id], "fill", actor, key=a_key())
    assert refused(outcome) == ["casework.role"]
    assert isinstance(outcome, Refused)
    (finding,) = outcome.findings
    assert finding.message.en == (
        "This step is reserved for: account owner, delegate. "
        "Sign in with an account that has this role, or ask such a person."
    )
    assert everything() == before


@pytest.mark.parametrize(
    "actor",
    [STRANGER, OFFICER_ELSEWHERE, Actor(None), Actor(uuid4())],
    ids=["another organisation", "another programme", "nobody", "person without grants"],
)
@pytest.mark.parametrize("action", ["fill", "serve", "dance"])
def test_who_has_nothing_to_do_with_the_case_learns_nothing_about_it(
    actor: Actor, action: str
) -> None:
    case = a_teapot()
    before = everything()
    outcome = perform([case.id], action, actor, key=a_key())
    assert isinstance(outcome, Refused)
    assert [finding.message.en for finding in outcome.findings] == [
        "Your account cannot act on this case. Sign in with an account that can."
    ]
    assert everything() == before


def test_an_action_that_the_state_does_not_know_is_refused() -> None:
    case = a_filled_teapot()
    before = everything()
    outcome = perform([case.id], "fill", OWNER, key=a_key())
    assert refused(outcome) == ["casework.state"]
    assert isinstance(outcome, Refused)
    (finding,) = outcome.findings
    assert finding.message.zh_hant == (
        "案件現在是「裝滿了」，這個步驟不能做了。請重新整理，看現在可以做什麼。"
    )
    assert "“Filled”" in finding.message.en
    assert everything() == before


def test_nothing_leaves_an_ended_state() -> None:
    case = a_filled_teapot()
    done(perform([case.id], "serve", OFFICER, key=a_key()))
    actions = {row.action for row in nonsense.TEAPOT.transitions}
    assert {
        action: refused(perform([case.id], action, actor, key=a_key()))
        for action in actions
        for actor in (OWNER, OFFICER, SYSTEM)
    } == {action: ["casework.state"] for action in actions}


def test_a_guard_refuses_and_a_remark_does_not() -> None:
    case = a_teapot()
    before = everything()
    assert refused(perform([case.id], "fill", OWNER, key=a_key(), facts={"lid": "lost"})) == [
        "teapot.lid"
    ]
    assert everything() == before
    performed = done(perform([case.id], "fill", OWNER, key=a_key(), facts={"lid": "cracked"}))
    assert [finding.rule for finding in performed.findings] == ["teapot.lid"]


def test_a_due_instant_and_a_reason_are_asked_for_together() -> None:
    case = a_filled_teapot()
    before = everything()
    assert refused(perform([case.id], "find_leak", OFFICER, key=a_key(), reason=" \n")) == [
        "casework.due",
        "casework.reason",
    ]
    assert everything() == before
    done(perform([case.id], "find_leak", OFFICER, key=a_key(), reason="leaks", due=TOMORROW))
    assert fresh(case).due_at == TOMORROW
    done(perform([case.id], "mend", OWNER, key=a_key(), arrived_at=NOON))
    assert fresh(case).due_at is None


def test_a_row_that_keeps_the_due_instant_keeps_it() -> None:
    case = a_teapot(due=TOMORROW)
    done(perform([case.id], "polish", OWNER, key=a_key()))
    assert (fresh(case).due_at, fresh(case).revision) == (TOMORROW, 2)


def test_what_changed_meanwhile_is_not_overwritten() -> None:
    case = a_teapot()
    done(perform([case.id], "polish", OWNER, key=a_key(), expected_revision=1))
    before = everything()
    assert refused(perform([case.id], "polish", DELEGATE, key=a_key(), expected_revision=1)) == [
        "casework.role"
    ]
    assert refused(perform([case.id], "fill", DELEGATE, key=a_key(), expected_revision=1)) == [
        "casework.revision"
    ]
    assert everything() == before
    done(perform([case.id], "fill", DELEGATE, key=a_key(), expected_revision=2))


def test_what_no_form_can_send_is_a_mistake() -> None:
    case, other = a_teapot(), a_teapot(group=uuid4())
    before = everything()
    wrong: list[tuple[str, list[UUID], dict[str, Any]]] = [
        ("at least one", [], {}),
        ("each once", [case.id, case.id], {}),
        ("needs a key", [case.id], {"key": ""}),
        ("time zone", [case.id], {"arrived_at": datetime(2024, 1, 1)}),
        ("time zone", [case.id], {"due": datetime(2024, 1, 1)}),
        ("takes no due", [case.id], {"due": TOMORROW}),
        ("one group", [case.id, other.id], {}),
        ("of each", [case.id, other.id], {"expected_revision": 1}),
    ]
    for message, cases, arguments in wrong:
        with pytest.raises(ValueError, match=message), transaction.atomic():
            perform(cases, "fill", OWNER, **{"key": "k", **arguments})
    with pytest.raises(Case.DoesNotExist), transaction.atomic():
        perform([uuid4()], "fill", OWNER, key="k")
    assert everything() == before


def test_a_refusal_outlives_the_caller_s_rollback_when_the_caller_records_it() -> None:
    case = a_teapot()
    with transaction.atomic():
        outcome = perform([case.id], "serve", STRANGER, key="k")
        transaction.set_rollback(True)
    assert not Refusal.objects.exists()
    assert isinstance(outcome, Refused)
    record_refusal(outcome, actor=STRANGER, key="k")
    assert Refusal.objects.get().rules == ["casework.role"]


def test_a_refusal_is_recorded_and_one_of_the_system_is_not() -> None:
    case = a_teapot()
    with set_clock(TOMORROW):
        perform([case.id], "serve", STRANGER, key="k", arrived_at=NOON)
    perform([case.id], "forget", SYSTEM, key="k")
    (row,) = Refusal.objects.values()
    row.pop("id")
    assert row == {
        "at": TOMORROW,
        "arrived_at": NOON,
        "action": "serve",
        "cases": [str(case.id)],
        "person": STRANGER.person,
        "rules": ["casework.role"],
        "key": "k",
    }

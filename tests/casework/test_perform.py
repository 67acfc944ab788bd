"""The one door: what it lets through, what it writes, and what it refuses."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID, uuid4

import pytest
from django.db import connection, transaction

from tests.casework import nonsense
from tests.casework.nonsense import (
    DELEGATE,
    MEMBER,
    OFFICER,
    OFFICER_ELSEWHERE,
    ORGANISATION,
    OWNER,
    SECOND_OFFICER,
    STRANGER,
    SYSTEM,
    a_key,
    a_teapot,
    done,
    refused,
)
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import (
    ActionKey,
    Case,
    JournalEntry,
    OutboxMessage,
    PersonalPayload,
    Refusal,
    Task,
)
from yunshi.casework.queries import (
    actions_for,
    cases_in,
    cases_of_group,
    cases_of_owner,
    journal_of,
    persons_who,
    why_not,
)
from yunshi.casework.services import perform, record_refusal
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)
TOMORROW = NOON + timedelta(days=1)


def everything() -> dict[str, list[Any]]:
    """All rows that a refused act must leave as they are."""
    tables = (Case, JournalEntry, PersonalPayload, ActionKey, OutboxMessage, Task)
    return {table.__name__: list(table.objects.order_by("pk").values()) for table in tables}


def fresh(case: Case) -> Case:
    return Case.objects.get(pk=case.pk)


def a_filled_teapot(**arguments: Any) -> Case:
    case = a_teapot(**arguments)
    done(perform([case.id], "fill", OWNER, key=a_key()))
    return fresh(case)


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


def test_the_same_key_gives_the_first_result_again() -> None:
    case = a_teapot()
    first = done(perform([case.id], "fill", OWNER, key="k", facts={"water": 3}))
    done(perform([case.id], "serve", OFFICER, key=a_key()))
    before = everything()
    again = done(perform([case.id], "fill", OWNER, key="k", facts={"water": 3}))
    assert (again.moves, again.arrived_at, again.committed_at) == (
        first.moves,
        first.arrived_at,
        first.committed_at,
    )
    assert (first.replayed, again.replayed) == (False, True)
    assert everything() == before


def test_the_same_key_on_a_step_that_stays_possible_happens_once() -> None:
    case = a_teapot()
    done(perform([case.id], "polish", OWNER, key="k"))
    assert done(perform([case.id], "polish", OWNER, key="k")).replayed
    assert fresh(case).revision == 2


@pytest.mark.parametrize(
    "changed",
    [
        {"facts": {"water": 4}},
        {"facts": {}},
        {"personal": {"poured_by": "李大華"}},
        {"reason": "because"},
    ],
)
def test_the_same_key_with_other_content_is_refused(changed: dict[str, Any]) -> None:
    case = a_teapot()
    content: dict[str, Any] = {"facts": {"water": 3}, "personal": {"poured_by": "王小明"}}
    done(perform([case.id], "polish", OWNER, key="k", **content))
    before = everything()
    assert refused(perform([case.id], "polish", OWNER, key="k", **content | changed)) == [
        "casework.key"
    ]
    assert everything() == before


def test_the_same_key_on_another_case_is_refused() -> None:
    one, other = a_teapot(), a_teapot()
    done(perform([one.id], "fill", OWNER, key="k"))
    before = everything()
    assert refused(perform([other.id], "fill", OWNER, key="k")) == ["casework.key"]
    assert everything() == before


def test_a_key_belongs_to_its_actor_and_action() -> None:
    case = a_filled_teapot()
    done(perform([case.id], "find_leak", OFFICER, key="k", reason="leaks", due=TOMORROW))
    done(perform([case.id], "mend", OWNER, key="k", arrived_at=NOON))
    done(perform([case.id], "serve", SECOND_OFFICER, key="k"))
    assert refused(perform([case.id], "serve", OFFICER, key="k")) == ["casework.state"]


def test_a_refused_key_may_be_used_again() -> None:
    case = a_teapot()
    assert refused(perform([case.id], "fill", OWNER, key="k", facts={"lid": "lost"}))
    done(perform([case.id], "fill", OWNER, key="k", facts={"lid": "whole"}))


def test_several_cases_of_a_group_move_together() -> None:
    group = uuid4()
    cases = [a_teapot(group=group) for _ in range(3)]
    named = [cases[2].id, cases[0].id, cases[1].id]
    performed = done(perform(named, "fill", OWNER, key="k", expected_revision={named[1]: 1}))
    assert [move.case for move in performed.moves] == named
    assert [fresh(case).state for case in cases] == ["filled"] * 3
    again = done(perform(named, "fill", OWNER, key="k"))
    assert (again.replayed, again.moves) == (True, performed.moves)


def test_of_several_cases_all_move_or_none() -> None:
    group = uuid4()
    cases = [a_teapot(group=group) for _ in range(3)]
    done(perform([cases[1].id], "fill", OWNER, key=a_key()))
    before = everything()
    assert refused(perform([case.id for case in cases], "fill", OWNER, key=a_key())) == [
        "casework.state"
    ]
    assert everything() == before


def test_cases_together_cause_one_mail_for_each_audience() -> None:
    group = uuid4()
    cases = [a_teapot(group=group).id for _ in range(2)]
    performed = done(perform(cases, "fill", OWNER, key=a_key(), facts={"water": 3}))
    mails = OutboxMessage.objects.order_by("pk")
    assert [(m.kind, m.template, m.audience, m.state, m.case_id) for m in mails] == [
        ("mail", "filled", "owner", "waiting", cases[0]),
        ("mail", "filled", "officer", "waiting", cases[0]),
    ]
    step = mails[0].step
    assert (step.action, step.programme, step.owner, step.group, step.facts) == (
        "fill",
        nonsense.PROGRAMME,
        ORGANISATION,
        group,
        {"water": 3},
    )
    assert step.committed_at == performed.committed_at
    assert [(moved.case, moved.number, moved.target) for moved in step.cases] == [
        (cases[0], 2, "filled"),
        (cases[1], 2, "filled"),
    ]


def test_what_a_mail_says_does_not_follow_the_case() -> None:
    case = a_filled_teapot()
    (frozen, _) = OutboxMessage.objects.order_by("pk")
    done(perform([case.id], "serve", OFFICER, key=a_key()))
    frozen.refresh_from_db()
    assert [moved.target for moved in frozen.step.cases] == ["filled"]


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


def test_an_effect_that_breaks_takes_everything_with_it() -> None:
    case = a_teapot()
    before = everything()
    with pytest.raises(RuntimeError, match="exploded"), transaction.atomic():
        perform([case.id], "fill", OWNER, key="k", facts={"explodes": True})
    assert everything() == before
    done(perform([case.id], "fill", OWNER, key="k"))


def test_an_effect_runs_once_in_the_transaction_and_sees_the_entry() -> None:
    case = a_teapot()
    nonsense.counted.clear()
    done(perform([case.id], "fill", OWNER, key="k"))
    done(perform([case.id], "fill", OWNER, key="k"))
    assert nonsense.counted == [(case.id, 2)]


def test_a_step_is_part_of_the_caller_s_transaction() -> None:
    case = a_teapot()
    before = everything()
    with transaction.atomic():
        done(perform([case.id], "fill", OWNER, key="k"))
        done(perform([case.id], "serve", OFFICER, key="k"))
        transaction.set_rollback(True)
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


def test_the_buttons_of_each_one_come_from_the_table() -> None:
    case = a_teapot()

    def offered(actor: Actor) -> list[tuple[str, Role]]:
        return [(offer.action, offer.role) for offer in actions_for(fresh(case), actor)]

    assert offered(OWNER) == [("polish", Role.OWNER), ("fill", Role.OWNER)]
    assert offered(DELEGATE) == [("fill", Role.DELEGATE)]
    assert offered(SYSTEM) == [("forget", Role.SYSTEM)]
    assert [offered(actor) for actor in (MEMBER, STRANGER, OFFICER)] == [[], [], []]
    done(perform([case.id], "fill", OWNER, key=a_key()))
    assert [action for action, _ in offered(OFFICER)] == ["find_leak", "serve", "throw_away"]


def test_why_not_says_what_perform_would_say_and_writes_nothing() -> None:
    case = a_teapot(due=NOON)
    before = everything()
    late = NOON + timedelta(seconds=1)

    def rules(action: str, actor: Actor, at: datetime) -> list[str]:
        return [finding.rule for finding in why_not(fresh(case), action, actor, at)]

    assert rules("fill", OWNER, NOON) == []
    assert rules("fill", OWNER, late) == ["casework.in_time"]
    assert rules("fill", MEMBER, NOON) == ["casework.role"]
    assert rules("serve", OFFICER, NOON) == ["casework.state"]
    assert rules("forget", SYSTEM, NOON) == ["casework.overdue"]
    assert everything() == before
    done(perform([case.id], "fill", OWNER, key=a_key(), arrived_at=NOON))
    # What the form is still to give is not asked for.
    assert rules("find_leak", OFFICER, NOON) == []


def test_queues_and_groups() -> None:
    group = uuid4()
    late, soon, never = (
        a_teapot(group=group, due=TOMORROW),
        a_teapot(group=group, due=NOON),
        a_teapot(owner=uuid4()),
    )
    done(perform([late.id], "polish", OWNER, key=a_key()))
    assert list(cases_in(nonsense.PROGRAMME, "teapot", ["cold", "filled"])) == [soon, late, never]
    assert list(cases_in(nonsense.PROGRAMME, "teapot", ["filled"])) == []
    assert list(cases_in(nonsense.PROGRAMME, "cup", ["cold"])) == []
    assert list(cases_in("another", "teapot", ["cold"])) == []
    assert list(cases_of_group(group)) == sorted([late, soon], key=lambda case: case.id)
    assert list(cases_of_owner(ORGANISATION, "teapot")) == [soon, late]


def test_separation_of_duties_can_ask_who_did_what() -> None:
    case = a_filled_teapot()
    done(perform([case.id], "find_leak", OFFICER, key=a_key(), reason="leaks", due=TOMORROW))
    assert persons_who(case.id, ["find_leak", "serve"]) == {OFFICER.person}
    assert persons_who(case.id, ["open", "fill", "find_leak"]) == {OWNER.person, OFFICER.person}
    assert persons_who(case.id, ["serve"]) == frozenset()

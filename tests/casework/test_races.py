"""Several at once, with real threads and real commits."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar
from uuid import uuid4

import pytest
from django.db import connection, connections, transaction
from django.test.utils import CaptureQueriesContext

from tests.casework.nonsense import (
    OFFICER,
    ORGANISATION,
    OWNER,
    PROGRAMME,
    SECOND_OFFICER,
    TEAPOT,
    a_key,
    a_teapot,
    done,
    refused,
)
from tests.databases import TestDatabase
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.queries import journal_of
from yunshi.casework.services import (
    erase_personal,
    freeze_life_cycle,
    open_case,
    perform,
    place_hold,
)
from yunshi.casework.verification import verify
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

T = TypeVar("T")

pytestmark = pytest.mark.usefixtures("fresh_database")


def at_once(*calls: Callable[[], T]) -> list[T]:
    """Each call in a thread and a connection of its own, all let go at the same moment."""
    gate = threading.Barrier(len(calls))

    def run(call: Callable[[], T]) -> T:
        try:
            connection.ensure_connection()
            gate.wait(timeout=10)
            return call()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(calls)) as pool:
        return [future.result(timeout=30) for future in [pool.submit(run, c) for c in calls]]


def a_filled_teapot() -> Case:
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key()))
    return case


@pytest.mark.parametrize("attempt", range(8))
def test_of_two_officers_deciding_at_once_exactly_one_wins(attempt: int) -> None:
    case = a_filled_teapot()

    def serve() -> Performed | Refused:
        return perform([case.id], "serve", OFFICER, key=a_key())

    def throw_away() -> Performed | Refused:
        return perform([case.id], "throw_away", SECOND_OFFICER, key=a_key(), reason="ugly")

    calls = [serve, throw_away] if attempt % 2 else [throw_away, serve]
    outcomes = at_once(*calls)
    (won,) = [outcome for outcome in outcomes if isinstance(outcome, Performed)]
    (lost,) = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert refused(lost) == ["casework.state"]
    assert [entry.action for entry in journal_of(case.id)] == ["open", "fill", won.action]
    assert Case.objects.get(pk=case.pk).state == won.moves[0].target
    assert verify().is_sound


@pytest.mark.parametrize("attempt", range(4))
def test_a_double_click_is_one_step_with_one_result(attempt: int) -> None:
    case = a_teapot()

    def fill() -> Performed | Refused:
        return perform([case.id], "fill", OWNER, key="the form", facts={"water": 3})

    outcomes = [done(outcome) for outcome in at_once(*[fill] * 4)]
    assert sorted(outcome.replayed for outcome in outcomes) == [False, True, True, True]
    assert len({(o.moves, o.arrived_at, o.committed_at) for o in outcomes}) == 1
    assert JournalEntry.objects.filter(case=case).count() == 2


@pytest.mark.parametrize("attempt", range(4))
def test_a_double_click_on_opening_opens_one_case(attempt: int) -> None:
    version = freeze_life_cycle(TEAPOT)

    def opening() -> Performed | Refused:
        return open_case(
            version,
            programme=PROGRAMME,
            owner=ORGANISATION,
            actor=OWNER,
            who=(Role.OWNER,),
            key="the form",
        )

    outcomes = [done(outcome) for outcome in at_once(*[opening] * 4)]
    assert len({outcome.moves for outcome in outcomes}) == 1
    assert Case.objects.count() == 1


def test_one_key_for_two_cases_at_once_is_taken_by_one_of_them() -> None:
    cases = [a_teapot(), a_teapot()]

    def fill(case: Case) -> Callable[[], Performed | Refused]:
        return lambda: perform([case.id], "fill", OWNER, key="the form")

    outcomes = at_once(*map(fill, cases))
    (lost,) = [outcome for outcome in outcomes if isinstance(outcome, Refused)]
    assert refused(lost) == ["casework.key"]
    assert sorted(Case.objects.values_list("state", flat=True)) == ["cold", "filled"]


def test_cases_named_in_any_order_are_locked_in_one() -> None:
    group = uuid4()
    cases = [a_teapot(group=group).id for _ in range(6)]

    def polish(named: list[object]) -> Callable[[], Performed | Refused]:
        return lambda: perform(named, "polish", OWNER, key=a_key())  # type: ignore[arg-type]

    with CaptureQueriesContext(connection) as captured:
        done(perform(cases[::-1], "polish", OWNER, key=a_key()))
    locking = captured.captured_queries[1]["sql"]
    assert locking.endswith('ORDER BY "casework_case"."id" ASC FOR NO KEY UPDATE')
    for _ in range(5):
        for outcome in at_once(polish(cases), polish(cases[::-1]), polish(cases[3:] + cases[:3])):
            done(outcome)
    assert {case.revision for case in Case.objects.all()} == {17}
    assert verify().is_sound


def test_many_steps_at_once_lose_no_entry() -> None:
    case = a_teapot()

    def polish() -> int:
        return sum(
            isinstance(perform([case.id], "polish", OWNER, key=a_key()), Performed)
            for _ in range(10)
        )

    assert at_once(*[polish] * 4) == [10] * 4
    assert [entry.number for entry in journal_of(case.id)] == list(range(1, 42))
    assert verify().is_sound


def test_of_many_who_looked_at_the_same_revision_one_wins() -> None:
    case = a_teapot()

    def polish() -> Performed | Refused:
        return perform([case.id], "polish", OWNER, key=a_key(), expected_revision=1)

    outcomes = at_once(*[polish] * 4)
    assert sorted(type(outcome).__name__ for outcome in outcomes) == [
        "Performed",
        *["Refused"] * 3,
    ]
    assert all(refused(o) == ["casework.revision"] for o in outcomes if isinstance(o, Refused))


def test_erasing_waits_for_its_turn_in_the_chain() -> None:
    case = a_filled_teapot()
    done(perform([case.id], "throw_away", OFFICER, key=a_key(), reason="ugly"))
    entry = journal_of(case.id)[2].pk

    def erase() -> bool:
        return erase_personal(entry, actor=OFFICER, role=Role.OFFICER, ground="law")

    assert sorted(at_once(*[erase] * 3)) == [False, False, True]
    assert verify().is_sound


@pytest.mark.parametrize("subject", ["case", "owner", "group"])
def test_a_hold_waits_for_what_is_under_way_and_stops_what_comes_after(
    subject: str, fresh_database: TestDatabase
) -> None:
    case = a_teapot(group=uuid4())
    named = {subject: {"case": case.id, "owner": case.owner, "group": case.group}[subject]}

    def hold() -> None:
        try:
            place_hold(
                "stop",
                reason=Text(zh_hant="停", en="Stop"),
                actor=OFFICER,
                role=Role.OFFICER,
                **named,  # type: ignore[arg-type]
            )
        finally:
            connections.close_all()

    placing = threading.Thread(target=hold)
    with transaction.atomic():
        done(perform([case.id], "polish", OWNER, key=a_key()))
        placing.start()
        # It cannot get through while the step is not committed.
        assert waits_for_a_lock(fresh_database)
        assert placing.is_alive()
    placing.join(timeout=10)
    assert refused(perform([case.id], "polish", OWNER, key=a_key())) == ["casework.hold.stop"]


@pytest.mark.parametrize("subject", ["owner", "group"])
def test_no_case_is_opened_past_a_hold_that_is_being_placed(
    subject: str, fresh_database: TestDatabase
) -> None:
    version, group = freeze_life_cycle(TEAPOT), uuid4()
    outcomes: list[Performed | Refused] = []

    def opening() -> None:
        try:
            outcomes.append(
                open_case(
                    version,
                    programme=PROGRAMME,
                    owner=ORGANISATION,
                    group=group,
                    actor=OWNER,
                    who=(Role.OWNER,),
                    key=a_key(),
                )
            )
        finally:
            connections.close_all()

    opener = threading.Thread(target=opening)
    with transaction.atomic():
        place_hold(
            "stop",
            reason=Text(zh_hant="停", en="Stop"),
            actor=OFFICER,
            role=Role.OFFICER,
            owner=ORGANISATION if subject == "owner" else None,
            group=group if subject == "group" else None,
        )
        opener.start()
        assert waits_for_a_lock(fresh_database)
    opener.join(timeout=10)
    (outcome,) = outcomes
    assert refused(outcome) == ["casework.hold.stop"]
    assert not Case.objects.exists()


def waits_for_a_lock(database: TestDatabase) -> bool:
    """Whether, within some seconds, a session of the application waits for a lock."""
    deadline = threading.Event()
    with database.connect_as_owner() as watching:
        for _ in range(100):
            (waiting,) = watching.execute(
                "SELECT count(*) FROM pg_locks WHERE NOT granted AND pid <> pg_backend_pid()"
            ).fetchone() or (0,)
            if waiting:
                return True
            deadline.wait(0.05)
    return False

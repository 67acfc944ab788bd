"""b4 under fire: whatever falls together, exactly one filing counts, and never none."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from threading import Barrier
from typing import TypeVar

import pytest
from django.db import DatabaseError, connection, connections

from tests.applications.changing import changed, copied, filed, fresh, sent, states
from tests.applications.world import DURING, Vendor, publish, staff, vendor
from tests.databases import TestDatabase
from yunshi.applications import services
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.applications.verification import snapshots_not_as_filed
from yunshi.casework.acting import Performed, Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.casework.verification import verify_case
from yunshi.reviews.services import fail_qualification
from yunshi.rulebook.lifecycle import Role

T = TypeVar("T")
LATER = DURING + timedelta(hours=1)


def at_once(*acts: Callable[[], T]) -> list[T]:
    """What each act answers, all of them begun at the same moment on connections of their own."""
    together = Barrier(len(acts))

    def run(act: Callable[[], T]) -> T:
        together.wait(timeout=30)
        try:
            return act()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        return list(pool.map(run, acts))


def counting(*filings: Filing) -> list[str]:
    """The states that count, of everything that was filed."""
    found = [state for filing in filings for state in states(filing)]
    return [each for each in found if each not in {"replaced", "discarded", "draft", "lapsed"}]


def sound() -> None:
    assert all(verify_case(case.id).is_sound for case in Case.objects.all())
    assert list(snapshots_not_as_filed()) == []


@pytest.fixture
def before(fresh_database: TestDatabase) -> tuple[Filing, Vendor]:
    with set_clock(DURING):
        ours = vendor()
        return filed(ours, publish()), ours


def test_b4_two_colleagues_who_open_a_copy_at_once_get_the_same(
    before: tuple[Filing, Vendor],
) -> None:
    filing, ours = before
    with set_clock(DURING):
        actors = [ours.actor, *(ours.member(f"{n}") for n in range(3))]
        copies = at_once(
            *(
                lambda actor=actor: services.change_filing(filing.id, actor, arrived_at=LATER)
                for actor in actors
            )
        )
    assert len({copy.id for copy in copies if isinstance(copy, Filing)}) == 1
    assert Filing.objects.count() == 2


def test_b4_two_who_send_the_copy_at_once_send_it_once(before: tuple[Filing, Vendor]) -> None:
    filing, ours = before
    with set_clock(DURING):
        copy = changed(copied(filing, ours), ours)
        deputy = ours.member(delegated=True)
        outcomes = at_once(
            lambda: sent(copy, ours, LATER),
            lambda: services.submit_filing(copy.id, deputy, key="deputy", arrived_at=LATER),
        )
    assert [type(outcome) for outcome in outcomes] == [Submitted, Submitted]
    assert Receipt.objects.filter(filing=copy).count() == 1
    assert counting(filing, copy) == ["qualification"]
    sound()


def test_b4_sent_while_a_colleague_withdraws_what_stands(before: tuple[Filing, Vendor]) -> None:
    filing, ours = before
    case = filing.solutions.get().case_id
    with set_clock(DURING):
        copy = changed(copied(filing, ours), ours)
        at_once(
            lambda: sent(copy, ours, LATER),
            lambda: services.withdraw_solution(case, ours.actor, key="w", arrived_at=LATER),
        )
    # Whoever came first: what was sent last counts, alone.
    assert states(copy) == ["qualification"]
    assert states(filing) in (["replaced"], ["withdrawn"])
    sound()


def test_b4_sent_while_it_is_given_up(before: tuple[Filing, Vendor]) -> None:
    filing, ours = before
    with set_clock(DURING):
        copy = changed(copied(filing, ours), ours)
        at_once(
            lambda: sent(copy, ours, LATER),
            lambda: services.give_up_copy(copy.id, ours.actor, key="x", arrived_at=LATER),
        )
    assert counting(filing, copy) == ["qualification"]
    sound()


def test_b4_sent_while_an_officer_decides(before: tuple[Filing, Vendor]) -> None:
    filing, ours = before
    case = filing.solutions.get().case_id
    with set_clock(DURING):
        officer = staff(Role.OFFICER, filing.programme_id)
        copy = changed(copied(filing, ours), ours)
        outcome, decided = at_once(
            lambda: sent(copy, ours, LATER),
            lambda: fail_qualification(
                case,
                officer,
                reason="統編不符",
                key="d",
                arrived_at=LATER,
                expected_revision=Case.objects.get(pk=case).revision,
            ),
        )
    assert isinstance(outcome, Submitted) is not isinstance(decided, Performed)
    if isinstance(outcome, Submitted):
        assert (states(filing), states(copy)) == (["replaced"], ["qualification"])
    else:
        assert (states(filing), states(copy)) == (["unqualified"], ["draft"])
        assert isinstance(outcome, Refused)
    sound()


def test_b4_closing_in_the_middle_of_sending_it(before: tuple[Filing, Vendor]) -> None:
    filing, ours = before
    with set_clock(DURING):
        copy = changed(copied(filing, ours), ours)
    closing = filing.window.closes_at
    # It arrived in the last second and is worked on while the timers run: they wait as long as a
    # request may take.
    with set_clock(closing + timedelta(seconds=40)):
        outcome, _ = at_once(lambda: sent(copy, ours, closing), run_due_timers)
    assert isinstance(outcome, Submitted), outcome
    with set_clock(closing + timedelta(minutes=10)):
        run_due_timers()
    assert (states(filing), states(copy)) == (["replaced"], ["qualification"])
    sound()


KILL = """
CREATE FUNCTION killed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (TG_TABLE_NAME = 'casework_journalentry' AND to_jsonb(NEW) ->> 'action' <> 'replace') THEN
        RETURN NEW;
    END IF;
    PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NEW;
END $$;
CREATE TRIGGER killed BEFORE INSERT ON {} FOR EACH ROW EXECUTE FUNCTION killed();
"""


@pytest.mark.parametrize(
    "table", ["answers_snapshot", "applications_receipt", "casework_journalentry"]
)
def test_b4_killed_while_it_replaces_what_stands_still_stands_and_it_can_be_sent_again(
    table: str, before: tuple[Filing, Vendor], fresh_database: TestDatabase
) -> None:
    filing, ours = before
    with set_clock(DURING):
        copy = changed(copied(filing, ours), ours)
        with fresh_database.connect_as_owner() as owner:
            owner.execute(KILL.format(table))
            with pytest.raises(DatabaseError):
                sent(copy, ours, LATER)
            connection.close()
            assert (states(filing), states(copy)) == (["qualification"], ["draft"])
            assert Receipt.objects.count() == 1
            assert fresh(copy).draft.is_open
            owner.execute(f"DROP TRIGGER killed ON {table}")
        assert isinstance(sent(copy, ours, LATER), Submitted)
    assert (states(filing), states(copy)) == (["replaced"], ["qualification"])
    sound()

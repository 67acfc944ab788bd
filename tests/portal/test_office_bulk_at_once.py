"""Runs over several cases that are carried on at the same moment."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from uuid import uuid4

from django.db import connections

from tests.applications.world import DURING
from tests.databases import TestDatabase
from tests.portal.office_world import Office, staff_person
from tests.portal.queue_world import another_vendor
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.models import JournalEntry
from yunshi.programmes.queries import actor_of
from yunshi.reviews.models import Assignment, BulkItem, BulkRun
from yunshi.reviews.services import SeenAssigned, assign_case
from yunshi.reviews.services.bulk import Chosen, begin_run, carry_on
from yunshi.rulebook.lifecycle import Role


def test_two_who_carry_a_run_on_at_once_share_it(fresh_database: TestDatabase) -> None:
    with set_clock(DURING) as time:
        office = Office.of_small_market(time)
        cases = [office.filed(), *(office.filed(another_vendor(n)) for n in range(3))]
        for case in cases:
            office.judge_all(case)
            case.refresh_from_db()
        chosen = [Chosen(case.id, case.group or uuid4(), case.revision) for case in cases]
        run = begin_run(BulkRun.Act.PASS, office.officer, chosen, key="k")
        actor, together = office.officer, Barrier(2)

        def go_on(_: int) -> None:
            try:
                together.wait(timeout=30)
                carry_on(run, actor, arrived_at=time.instant)
            finally:
                connections.close_all()

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(go_on, range(2)))
        assert {item.state for item in run.items.all()} == {BulkItem.State.DONE}
        assert JournalEntry.objects.filter(action="pass_qualification").count() == 4


def test_two_officers_who_pass_the_same_cases_at_once_pass_each_once(
    fresh_database: TestDatabase,
) -> None:
    with set_clock(DURING) as time:
        office = Office.of_small_market(time)
        second = staff_person(Role.OFFICER, office.programme, "第二位")
        cases = [office.filed(), *(office.filed(another_vendor(n)) for n in range(2))]
        for case in cases:
            office.judge_all(case)
            case.refresh_from_db()
        chosen = [Chosen(case.id, case.group or uuid4(), case.revision) for case in cases]
        actors = [office.officer, actor_of(second.pk)]
        runs = [begin_run(BulkRun.Act.PASS, actor, chosen, key="k") for actor in actors]
        together = Barrier(2)

        def go_on(number: int) -> None:
            try:
                together.wait(timeout=30)
                carry_on(runs[number], actors[number], arrived_at=time.instant)
            finally:
                connections.close_all()

        with ThreadPoolExecutor(2) as pool:
            list(pool.map(go_on, range(2)))
        done = BulkItem.objects.filter(state=BulkItem.State.DONE)
        refused = BulkItem.objects.filter(state=BulkItem.State.REFUSED)
        assert (done.count(), refused.count()) == (3, 3)
        assert JournalEntry.objects.filter(action="pass_qualification").count() == 3
        assert all(item.said for item in refused)


def test_of_two_officers_who_take_a_case_at_once_one_has_it(fresh_database: TestDatabase) -> None:
    with set_clock(DURING) as time:
        office = Office.of_small_market(time)
        second = staff_person(Role.OFFICER, office.programme, "第二位")
        case, together = office.filed(), Barrier(2)

        def take(person: object) -> object:
            try:
                together.wait(timeout=30)
                return assign_case(
                    case.id,
                    actor_of(person.pk),  # type: ignore[attr-defined]
                    person.pk,  # type: ignore[attr-defined]
                    key=uuid4().hex,
                    arrived_at=time.instant,
                    seen=SeenAssigned(None),
                )
            finally:
                connections.close_all()

        with ThreadPoolExecutor(2) as pool:
            outcomes = list(pool.map(take, (office.officer_person, second)))
        assert sum(isinstance(each, Refused) for each in outcomes) == 1
        assert Assignment.objects.filter(ended_at=None).count() == 1

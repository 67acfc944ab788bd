from __future__ import annotations

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from django.conf import settings

from tests.casework.nonsense import (
    OFFICER,
    OWNER,
    a_key,
    a_teapot,
    done,
)
from tests.databases import TestDatabase
from yunshi.casework import tasks, timers
from yunshi.casework.clock import set_clock
from yunshi.casework.models import (
    ActionKey,
    Case,
    HeadExport,
    JournalEntry,
    OutboxMessage,
    Refusal,
)
from yunshi.casework.queries import journal_of, waiting_outbox
from yunshi.casework.services import perform, place_hold
from yunshi.casework.timers import Run, run_due_timers, timer_rows
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)
SECOND = timedelta(seconds=1)
LONGEST = timedelta(seconds=settings.YUNSHI_LONGEST_REQUEST_SECONDS)
LAPSE = NOON + LONGEST + SECOND


def states() -> list[str]:
    return list(Case.objects.order_by("opened_at", "id").values_list("state", flat=True))


@pytest.mark.django_db
def test_a_draft_lapses_only_after_the_deadline_and_the_longest_request() -> None:
    case = a_teapot(due=NOON)
    assert run_due_timers(NOON + SECOND) == Run()
    assert run_due_timers(LAPSE - timedelta(microseconds=1)) == Run()
    with set_clock(LAPSE + timedelta(hours=2)):
        assert run_due_timers(LAPSE) == Run(done=1)
    entry = journal_of(case.id)[1]
    assert (entry.action, entry.target, entry.actor_person, entry.actor_role) == (
        "forget",
        "forgotten",
        None,
        "system",
    )
    assert (entry.arrived_at, entry.committed_at) == (LAPSE, LAPSE + timedelta(hours=2))
    (mail,) = waiting_outbox(OutboxMessage.Kind.MAIL, at=LAPSE + timedelta(days=1))
    assert (mail.template, mail.audience) == ("forgotten", "owner")


@pytest.mark.django_db
def test_timers_may_run_again_and_do_nothing_twice() -> None:
    a_teapot(due=NOON)
    assert run_due_timers(LAPSE) == Run(done=1)
    assert run_due_timers(LAPSE) == Run()
    assert JournalEntry.objects.count() == 2


@pytest.mark.django_db
def test_each_case_lapses_by_its_own_deadline() -> None:
    for hours in (0, 1, 2):
        a_teapot(due=NOON + timedelta(hours=hours))
    a_teapot()
    assert run_due_timers(LAPSE + timedelta(hours=1)) == Run(done=2)
    assert sorted(states()) == ["cold", "cold", "forgotten", "forgotten"]


@pytest.mark.django_db
def test_a_supplement_that_was_not_answered_lapses_and_one_that_was_does_not() -> None:
    late, answered = a_teapot(), a_teapot()
    for case in (late, answered):
        done(perform([case.id], "fill", OWNER, key=a_key()))
        done(perform([case.id], "find_leak", OFFICER, key=a_key(), due=NOON, reason="leaks"))
    done(perform([answered.id], "mend", OWNER, key=a_key(), arrived_at=NOON))
    assert run_due_timers(LAPSE) == Run(done=1)
    assert Case.objects.get(pk=late.pk).state == "thrown_away"
    assert Case.objects.get(pk=answered.pk).state == "filled"


@pytest.mark.django_db
def test_who_arrived_in_time_is_let_in_although_the_timer_is_due() -> None:
    case = a_teapot(due=NOON)
    done(perform([case.id], "fill", OWNER, key=a_key(), arrived_at=NOON))
    assert run_due_timers(LAPSE) == Run()
    assert Case.objects.get(pk=case.pk).state == "filled"


@pytest.mark.django_db
def test_a_timer_that_a_hold_stops_waits_and_records_no_refusal() -> None:
    case = a_teapot(due=NOON)
    text = Text(zh_hant="停", en="Stop")
    place_hold("stop", reason=text, actor=OFFICER, role=Role.OFFICER, case=case.id, until=LAPSE)
    # A hold that ends at an instant no longer stands at it.
    assert run_due_timers(LAPSE) == Run(done=1)
    case = a_teapot(due=NOON)
    place_hold("stop", reason=text, actor=OFFICER, role=Role.OFFICER, case=case.id)
    assert run_due_timers(LAPSE) == Run(left=1)
    assert not Refusal.objects.exists()


@pytest.mark.django_db
def test_only_what_waits_for_time_is_a_timer() -> None:
    case = a_teapot()
    assert [row.action for row in timer_rows(case)] == ["forget"]
    done(perform([case.id], "fill", OWNER, key=a_key()))
    case.refresh_from_db()
    assert timer_rows(case) == ()


@pytest.mark.django_db
def test_more_cases_than_a_page_all_lapse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(timers, "_PAGE", 2)
    for number in range(7):
        # Several with the same instant, so that a page ends between them.
        a_teapot(due=NOON + timedelta(hours=number // 3))
    text = Text(zh_hant="停", en="Stop")
    stuck = Case.objects.order_by("due_at", "id")[1]
    place_hold("stop", reason=text, actor=OFFICER, role=Role.OFFICER, case=stuck.id)
    assert run_due_timers(LAPSE + timedelta(days=1)) == Run(done=6, left=1)


@pytest.mark.django_db
def test_a_case_that_breaks_keeps_no_other_from_lapsing(monkeypatch: pytest.MonkeyPatch) -> None:
    broken, whole = a_teapot(due=NOON), a_teapot(due=NOON)
    real = timers.perform

    def breaking(cases: list[object], *arguments: object, **named: object) -> object:
        if cases == [broken.id]:
            raise RuntimeError("the teapot exploded")
        return real(cases, *arguments, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(timers, "perform", breaking)
    assert run_due_timers(LAPSE) == Run(done=1, broken=1)
    assert Case.objects.get(pk=whole.pk).state == "forgotten"
    assert Case.objects.get(pk=broken.pk).state == "cold"


def test_a_case_that_somebody_has_in_hand_is_left_for_the_next_run(
    fresh_database: TestDatabase,
) -> None:
    in_hand, free = a_teapot(due=NOON, owner=uuid4()), a_teapot(due=NOON, owner=uuid4())
    with fresh_database.connect_as_application() as other, other.transaction():
        other.execute("SELECT FROM casework_case WHERE id = %s FOR NO KEY UPDATE", [in_hand.id])
        assert run_due_timers(LAPSE) == Run(done=1, left=1)
    assert Case.objects.get(pk=free.pk).state == "forgotten"
    assert run_due_timers(LAPSE) == Run(done=1)


@pytest.mark.django_db
def test_what_runs_by_itself_does_its_work() -> None:
    with set_clock(NOON) as standing:
        case = a_teapot(due=NOON)
        served = a_teapot()
        done(perform([served.id], "fill", OWNER, key=a_key()))
        done(perform([served.id], "serve", OFFICER, key=a_key()))
        standing.move_to(LAPSE + tasks.KEYS_KEPT)
        done(perform([a_teapot().id], "fill", OWNER, key="new"))
        for task in (tasks.timers, tasks.jobs, tasks.heads, tasks.keys):
            task(0)
    assert Case.objects.get(pk=case.pk).state == "forgotten"
    assert OutboxMessage.objects.get(kind="job").state == "sent"
    assert HeadExport.objects.get().count == 3
    assert sorted(ActionKey.objects.values_list("action", flat=True)) == ["fill", "forget", "open"]


def test_timers_and_jobs_are_called_each_minute_and_heads_signed_each_day() -> None:
    from procrastinate.contrib.django import app

    app.perform_import_paths()
    registered = {
        entry.task.name.rpartition(".")[2]: entry.cron
        for entry in app.periodic_registry.periodic_tasks.values()
        if entry.task.name.startswith("yunshi.casework.")
    }
    assert registered == {
        "timers": "* * * * *",
        "jobs": "* * * * *",
        "heads": "20 2 * * *",
        "keys": "40 2 * * *",
    }

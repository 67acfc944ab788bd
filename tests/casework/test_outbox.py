from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from django.db import transaction

from tests.casework import nonsense
from tests.casework.nonsense import OFFICER, OWNER, a_key, a_teapot, done
from tests.databases import TestDatabase
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry, OutboxMessage, Task
from yunshi.casework.queries import open_tasks, waiting_outbox
from yunshi.casework.services import (
    complete_task,
    mark_bounced,
    mark_failed,
    mark_sent,
    open_task,
    perform,
    start_job,
)
from yunshi.casework.services.outbox import ATTEMPTS
from yunshi.casework.timers import Run, run_waiting_jobs
from yunshi.rulebook.lifecycle import Role

NOON = datetime(2024, 11, 20, 4, tzinfo=UTC)
MAIL, JOB = OutboxMessage.Kind.MAIL, OutboxMessage.Kind.JOB


def a_filled_teapot() -> Case:
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key()))
    return case


@pytest.mark.django_db
def test_mails_wait_until_they_are_sent() -> None:
    with set_clock(NOON) as standing:
        a_filled_teapot()
        to_owner, to_officer = waiting_outbox(MAIL)
        assert waiting_outbox(JOB) == []
        standing.move(timedelta(minutes=2))
        mark_sent(to_owner.pk)
        assert waiting_outbox(MAIL) == [to_officer]
    to_owner.refresh_from_db()
    assert (to_owner.state, to_owner.attempts, to_owner.settled_at) == (
        "sent",
        1,
        NOON + timedelta(minutes=2),
    )


@pytest.mark.django_db
def test_a_failed_mail_waits_longer_each_time_and_is_given_up() -> None:
    waits: list[float] = []
    with set_clock(NOON) as standing:
        a_filled_teapot()
        mark_sent(waiting_outbox(MAIL)[1].pk)
        while waiting := waiting_outbox(MAIL):
            mark_failed(waiting[0].pk, "connection refused")
            waiting[0].refresh_from_db()
            if waiting[0].state == "failed":
                break
            assert waiting_outbox(MAIL) == []
            waits.append((waiting[0].next_attempt_at - standing.instant) / nonsense.MINUTE)
            standing.move_to(waiting[0].next_attempt_at)
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360]
    assert (waiting[0].attempts, waiting[0].trouble) == (ATTEMPTS, "connection refused")


@pytest.mark.django_db
def test_only_what_was_accepted_can_bounce() -> None:
    a_filled_teapot()
    mail = waiting_outbox(MAIL)[0]
    assert not mark_bounced(mail.pk, "no such user")
    mark_sent(mail.pk)
    assert mark_bounced(mail.pk, "no such user")
    assert not mark_bounced(mail.pk, "no such user")
    mail.refresh_from_db()
    assert (mail.state, mail.trouble) == ("bounced", "no such user")


@pytest.mark.django_db
def test_a_job_runs_after_its_step_and_once() -> None:
    case = a_filled_teapot()
    nonsense.guests_called.clear()
    done(perform([case.id], "serve", OFFICER, key=a_key(), facts={"table": "round"}))
    (job,) = waiting_outbox(JOB)
    assert (job.template, job.audience, job.step.facts) == ("call_guests", "", {"table": "round"})
    assert nonsense.guests_called == []
    assert run_waiting_jobs() == Run(done=1)
    assert run_waiting_jobs() == Run()
    assert nonsense.guests_called == [case.id]


@pytest.mark.django_db
def test_a_job_that_breaks_is_tried_again_and_keeps_no_other_from_running() -> None:
    nonsense.guests_called.clear()
    with set_clock(NOON) as standing:
        broken, whole = a_filled_teapot(), a_filled_teapot()
        done(perform([broken.id], "serve", OFFICER, key=a_key(), facts={"table": "broken"}))
        done(perform([whole.id], "serve", OFFICER, key=a_key()))
        assert run_waiting_jobs() == Run(done=1, broken=1)
        assert nonsense.guests_called == [whole.id]
        standing.move(timedelta(minutes=1))
        assert run_waiting_jobs() == Run(broken=1)
    job = OutboxMessage.objects.get(kind=JOB, case=broken)
    assert (job.state, job.attempts, job.trouble) == (
        "waiting",
        2,
        "RuntimeError: nobody answered",
    )


@pytest.mark.django_db
def test_a_job_that_no_room_registers_cannot_be_started() -> None:
    a_filled_teapot()
    with pytest.raises(LookupError, match="fly"):
        start_job(JournalEntry.objects.all()[0], "fly")


def test_two_workers_never_have_the_same_message_in_hand(fresh_database: TestDatabase) -> None:
    a_filled_teapot()
    a_filled_teapot()
    with fresh_database.connect_as_application() as other, other.transaction():
        taken = other.execute(
            "SELECT id FROM casework_outboxmessage ORDER BY id LIMIT 3 FOR UPDATE"
        ).fetchall()
        with transaction.atomic():
            left = waiting_outbox(MAIL)
    assert len(taken) == 3
    assert [message.pk for message in left] == [
        OutboxMessage.objects.order_by("pk").last().pk  # type: ignore[union-attr]
    ]


@pytest.mark.django_db
def test_work_that_waits_is_asked_for_once_and_done_once() -> None:
    due = NOON + timedelta(days=3)
    case = a_filled_teapot()
    with set_clock(NOON):
        done(perform([case.id], "find_leak", OFFICER, key=a_key(), due=due, reason="leaks"))
    (task,) = open_tasks(role=Role.OWNER, programme=nonsense.PROGRAMME)
    assert (task.case, task.kind, task.due_at, task.opened_at) == (case, "mend", due, NOON)
    assert list(open_tasks(role=Role.OFFICER)) == []
    assert list(open_tasks(role=Role.OWNER, programme="another")) == []
    assert list(open_tasks(role=Role.OWNER, assignee=OWNER.person)) == []
    assert open_task(case.id, "mend", Role.OWNER) == task
    assert complete_task(task.pk, OWNER)
    assert not complete_task(task.pk, OWNER)
    assert Task.objects.get().done_by == OWNER.person
    assert open_task(case.id, "mend", Role.OWNER) != task

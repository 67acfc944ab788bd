"""Reminders: before a supplement lapses, a window closes on a draft, a task is due; once each."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from django.db import DatabaseError, transaction
from django.test import Client

from tests.applications.world import DURING, answered, person, started, vendor
from tests.notices.smtp_sink import Sink
from tests.notices.supplement_world import SupplementWorld
from tests.portal.desk_world import ANSWERED, filed_with_contact, with_contacts
from tests.portal.office_world import ENGLISH, Office, at_browser, staff_person, words_of
from tests.portal.queue_world import asked
from yunshi.applications import services as filings
from yunshi.casework.acting import Refused
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import OutboxMessage
from yunshi.casework.services import complete_task
from yunshi.notices.models import Delivery, Reminder, ReminderKind, ReminderSetting
from yunshi.notices.reminding import reminded_at
from yunshi.notices.services import deliver_waiting, set_reminder, write_reminders
from yunshi.programmes.models import Window
from yunshi.programmes.queries import actor_of
from yunshi.programmes.services import grant_staff
from yunshi.reviews import services
from yunshi.rulebook.calendar import TAIPEI, WorkingDays
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

# The notice is taken on Sunday 10 March; it is due on Tuesday, and Monday is a working day before.
MONDAY = datetime(2030, 3, 11, 9, 0, tzinfo=TAIPEI)


def reminders() -> list[str]:
    return list(Reminder.objects.order_by("pk").values_list("kind", flat=True))


# When.


@pytest.mark.parametrize(
    ("due", "days", "at"),
    [
        ("2030-03-12T23:59:59+08:00", 1, "2030-03-11T09:00:00+08:00"),
        ("2030-03-11T10:00:00+08:00", 1, "2030-03-08T09:00:00+08:00"),
        ("2030-03-11T10:00:00+08:00", 2, "2030-03-07T09:00:00+08:00"),
        ("2030-03-10T10:00:00+08:00", 1, "2030-03-08T09:00:00+08:00"),
    ],
)
def test_a_reminder_goes_out_in_the_morning_of_a_working_day(due: str, days: int, at: str) -> None:
    found = reminded_at(datetime.fromisoformat(due), days, WorkingDays())
    assert found == datetime.fromisoformat(at)


def test_a_vendor_is_reminded_once_before_a_supplement_lapses(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    world.notified()
    sink.taken.clear()
    time.move_to(MONDAY - timedelta(seconds=1))
    assert write_reminders() == 0
    time.move_to(MONDAY)
    assert write_reminders() == 1
    assert write_reminders() == 0
    time.move(timedelta(hours=3))
    assert write_reminders() == 0
    deliver_waiting()
    (mail,) = [mail for _address, mail in sink.taken]
    assert "提醒：補正期限" in mail["Subject"]
    body = mail.get_content()
    assert "名稱：請補正" in body
    assert "119 年 3 月 12 日 23:59:59" in body
    assert f"/apply/{world.filing.id}/" in body
    assert (world.case.state, world.case.revision) == ("supplement", 5), "no step, no clock"


def test_who_learned_of_it_later_than_that_is_not_reminded(
    world: SupplementWorld, time: SetClock
) -> None:
    set_reminder(world.filing.programme_id, ReminderKind.SUPPLEMENT, 3, world.officer, key="k")
    world.notified()
    time.move(timedelta(days=1))
    assert write_reminders() == 0


def test_a_deadline_that_moved_reminds_anew(world: SupplementWorld, time: SetClock) -> None:
    world.notified()
    time.move_to(MONDAY)
    assert write_reminders() == 1
    world.bounced()
    world.resend()
    deliver_waiting()
    assert write_reminders() == 0
    time.move(timedelta(days=1))
    assert write_reminders() == 1
    assert len(set(Reminder.objects.values_list("due_at", flat=True))) == 2


def test_what_was_answered_before_its_turn_came_is_not_sent(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    world.notified()
    time.move_to(MONDAY)
    write_reminders()
    world.answer()
    sink.taken.clear()
    deliver_waiting()
    message = Reminder.objects.get().message
    assert message.state == OutboxMessage.State.DROPPED
    assert not any("提醒" in mail["Subject"] for _to, mail in sink.taken)


def test_nobody_is_reminded_of_a_notice_that_did_not_arrive(
    world: SupplementWorld, time: SetClock
) -> None:
    world.notified()
    world.bounced()
    time.move_to(MONDAY)
    assert write_reminders() == 0


# Drafts.


def window_of(world: SupplementWorld) -> Window:
    return Window.objects.get(pk=world.filing.window_id)


def test_a_vendor_with_an_unsent_draft_is_reminded_before_the_window_closes(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    other = vendor("12345675", "還在寫")
    filing = started(other, window_of(world))
    closes = window_of(world).closes_at
    time.move_to(reminded_at(closes, 2, WorkingDays()) - timedelta(seconds=1))
    assert write_reminders() == 0
    time.move(timedelta(seconds=1))
    assert write_reminders() == 1
    sink.taken.clear()
    deliver_waiting()
    ((address, mail),) = sink.taken
    assert address == other.owner.email
    assert "草稿還沒送出" in mail["Subject"]
    assert f"/apply/{filing.id}/" in mail.get_content()
    assert write_reminders() == 0


def test_a_draft_that_was_sent_meanwhile_is_not_reminded_of(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    other = vendor("12345675", "最後才送")
    filing = answered(started(other, window_of(world)), other)
    time.move_to(reminded_at(window_of(world).closes_at, 2, WorkingDays()))
    assert write_reminders() == 1
    done = filings.submit_filing(filing.id, other.actor, key="k", arrived_at=time.instant)
    assert isinstance(done, filings.Submitted), done
    sink.taken.clear()
    deliver_waiting()
    assert Reminder.objects.get().message.state == "dropped"
    assert not any("草稿還沒送出" in mail["Subject"] for _to, mail in sink.taken)


# Tasks.


def test_an_officer_is_reminded_of_a_task_and_nobody_else(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    colleague = person("陳同事")
    grant_staff(colleague, Role.OFFICER, world.filing.programme_id)
    task = services.give_task(
        world.case.id,
        world.officer,
        "再打一次電話",
        assignee=colleague.pk,
        due_at=datetime(2030, 3, 12, 23, 59, 59, tzinfo=TAIPEI),
        key="k",
        arrived_at=time.instant,
    )
    assert not isinstance(task, Refused)
    time.move_to(MONDAY)
    assert write_reminders() == 1
    sink.taken.clear()
    deliver_waiting()
    ((address, mail),) = sink.taken
    assert address == colleague.email
    assert "再打一次電話" in mail.get_content()
    assert f"/office/cases/{world.case.id}/" in mail.get_content()


def test_a_task_that_was_done_is_not_reminded_of(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    task = services.give_task(
        world.case.id,
        world.officer,
        "x",
        assignee=world.officer.person,
        due_at=datetime(2030, 3, 12, 23, 59, 59, tzinfo=TAIPEI),
        key="k",
        arrived_at=time.instant,
    )
    assert not isinstance(task, Refused)
    time.move_to(MONDAY)
    assert write_reminders() == 1
    complete_task(task.pk, world.officer)
    deliver_waiting()
    assert Reminder.objects.get().message.state == "dropped"
    assert write_reminders() == 0


# The second contact.


@pytest.fixture
def office(db: None, tmp_path: Path, sink: Sink) -> Iterator[Office]:
    with set_clock(DURING) as time:
        yield Office.of_small_market(time, with_contacts(tmp_path))


def test_every_mail_about_a_supplement_goes_to_the_second_contact_too(
    office: Office, sink: Sink
) -> None:
    case = filed_with_contact(office, office.vendor)
    asked(office, case)
    office.time.move_to(MONDAY)
    write_reminders()
    deliver_waiting()
    from yunshi.casework.timers import run_due_timers

    office.time.move_to(datetime(2030, 3, 13, 1, tzinfo=TAIPEI))
    run_due_timers()
    deliver_waiting()
    contact = ANSWERED["burrow/contact_email"]
    by_template: dict[str, set[str]] = {}
    for mail in Delivery.objects.select_related("message").exclude(sent_at=None):
        by_template.setdefault(mail.message.template, set()).add(mail.address)
    both = {office.vendor.owner.email, contact}
    for template in ("supplement_requested", "supplement_reminder", "supplement_lapsed"):
        assert by_template[template] == both, template


def test_each_reads_it_in_their_own_language(
    world: SupplementWorld, time: SetClock, sink: Sink
) -> None:
    world.vendor.owner.language = "en"
    world.vendor.owner.save()
    world.notified()
    time.move_to(MONDAY)
    write_reminders()
    sink.taken.clear()
    deliver_waiting()
    ((_address, mail),) = sink.taken
    assert (
        mail["Subject"].strip().startswith("Reminder: a supplement is due 12 March 2030, 23:59:59")
    )


# As the office sets it.


def test_an_office_sets_it_for_its_programme(world: SupplementWorld, time: SetClock) -> None:
    programme = world.filing.programme_id
    world.notified()
    assert not isinstance(
        set_reminder(programme, ReminderKind.SUPPLEMENT, 0, world.officer, key="k"), Refused
    )
    time.move_to(MONDAY)
    assert write_reminders() == 0
    set_reminder(programme, ReminderKind.SUPPLEMENT, 1, world.officer, key="k2")
    set_reminder(programme, ReminderKind.SUPPLEMENT, 1, world.officer, key="k3")
    assert write_reminders() == 1
    assert list(ReminderSetting.objects.values_list("working_days", flat=True)) == [0, 1]


@pytest.mark.parametrize("days", [-1, 21, 10**6])
def test_what_is_no_number_of_days_is_refused(world: SupplementWorld, days: int) -> None:
    outcome = set_reminder(
        world.filing.programme_id, ReminderKind.DRAFT, days, world.officer, key="k"
    )
    assert isinstance(outcome, Refused)
    assert not ReminderSetting.objects.exists()


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR, Role.REVIEWER])
def test_only_officers_set_it(world: SupplementWorld, role: Role) -> None:
    row = person("別人")
    grant_staff(row, role, world.filing.programme_id)
    outcome = set_reminder(
        world.filing.programme_id, ReminderKind.DRAFT, 1, actor_of(row.pk), key="k"
    )
    assert isinstance(outcome, Refused)
    assert [finding.rule for finding in outcome.findings] == ["casework.role"]


def test_the_page_states_what_holds_the_default_and_who_has_set_it(office: Office) -> None:
    officer = at_browser(office.officer_person)
    page = words_of(officer.get("/office/reminders/").content)
    assert page.count("預設值，沒有人改過。") == 3
    form = {"key": uuid4().hex, "programme": office.programme, "kind": "draft"}
    url = "/office/reminders/set/"
    assert officer.post(url, {**form, "working_days": "5"}).status_code == 302
    assert officer.post(url, {**form, "working_days": "x"}).status_code == 422
    assert officer.post(url, {**form, "kind": "x", "working_days": "5"}).status_code == 404
    assert officer.post(url, {**form, "programme": "x", "working_days": "5"}).status_code == 404
    page = words_of(officer.get("/office/reminders/").content)
    assert "5 個工作天前" in page
    assert "林承辦" in page
    english = at_browser(staff_person(Role.OFFICER, office.programme, "Lin"), ENGLISH)
    assert "5 working days before" in words_of(english.get("/office/reminders/").content)
    assert Client().get("/office/reminders/").status_code == 302


# Nothing twice, nothing lost.


def test_what_was_interrupted_is_written_whole_the_next_time(
    world: SupplementWorld, time: SetClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    world.notified()
    time.move_to(MONDAY)
    before = OutboxMessage.objects.count()
    with monkeypatch.context() as broken:
        broken.setattr(
            Reminder.objects,
            "create",
            lambda **_row: (_ for _ in ()).throw(RuntimeError("killed here")),
        )
        assert write_reminders() == 0
    assert OutboxMessage.objects.count() == before, "no mail without its reminder"
    assert write_reminders() == 1
    assert reminders() == ["supplement"]


def test_the_database_keeps_that_somebody_was_reminded(
    world: SupplementWorld, time: SetClock
) -> None:
    world.notified()
    time.move_to(MONDAY)
    write_reminders()
    set_reminder(world.filing.programme_id, ReminderKind.DRAFT, 3, world.officer, key="k")
    for change in (
        lambda: Reminder.objects.update(about="x"),
        lambda: Reminder.objects.all()._raw_delete("default"),
        lambda: ReminderSetting.objects.update(working_days=9),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()

"""Every mail of a programme on a page: found, read as it was sent, sent again by hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.notices.smtp_sink import Sink, mail_server
from tests.portal.office_world import Office, at_browser, staff_person, words_of
from tests.portal.queue_world import another_vendor, asked
from yunshi.applications.models import Receipt
from yunshi.casework.models import AccessLog, Case, JournalEntry, OutboxMessage, Task
from yunshi.notices.models import Delivery, Resending
from yunshi.notices.services import deliver_waiting
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

MAILS = "/office/mails/"
UNKNOWN = "550 5.1.1 no such user here"


@pytest.fixture
def sink(settings: object) -> Iterator[Sink]:
    with mail_server(settings) as standing:
        yield standing


@pytest.fixture
def notified(office: Office, sink: Sink) -> Case:
    """A supplement whose notice was taken."""
    case = office.filed()
    asked(office, case)
    return case


def notice(case: Case) -> OutboxMessage:
    return OutboxMessage.objects.get(case=case, template="supplement_requested", resent=None)


def again(client: Client, mail: OutboxMessage, **form: object) -> int:
    posted = {"key": uuid4().hex, "reason": "廠商說沒收到", **form}
    return client.post(f"{MAILS}{mail.pk}/again/", posted).status_code


def first_delivery(mail: OutboxMessage) -> Delivery:
    return Delivery.objects.filter(message=mail).order_by("pk")[0]


# Found.


def test_a_mail_is_found_by_vendor_receipt_and_what_became_of_it(
    office: Office, officer: Client, notified: Case, sink: Sink
) -> None:
    sink.answers["*"] = UNKNOWN
    other = office.filed(another_vendor(0))
    deliver_waiting()
    receipts = [Receipt.objects.get(filing=case.group).number for case in (notified, other)]

    def shown(**query: str) -> list[bool]:
        page = words_of(officer.get(MAILS, query).content)
        return [receipt in page for receipt in receipts]

    assert shown() == [True, True]
    assert shown(q=receipts[0]) == [True, False]
    assert shown(q="第 0 家") == [False, True]
    assert shown(q="12345675") == [False, True]
    assert shown(which="undelivered") == [False, True]
    assert shown(which="refused") == [False, True]
    assert shown(which="taken") == [True, False]
    assert shown(which="waiting") == [False, False]
    assert shown(which="came_back") == [False, False]
    assert shown(q="%") == [False, False]
    assert "沒有送達 1" in words_of(officer.get(MAILS).content)


@pytest.mark.parametrize("query", ["page=999", "page=-1", "which=nonsense", "q=%00", "programme='"])
def test_nonsense_in_the_address_asks_for_nothing(
    office: Office, officer: Client, notified: Case, query: str
) -> None:
    assert officer.get(f"{MAILS}?{query}").status_code == 200


def test_the_words_are_those_that_were_sent_and_reading_them_is_recorded(
    office: Office, officer: Client, notified: Case
) -> None:
    mail = notice(notified)
    sent = first_delivery(mail)
    page = words_of(officer.get(f"{MAILS}{mail.pk}/").content)
    assert sent.subject in page
    assert " ".join(sent.body.split()) in page
    assert sent.address in page
    line = AccessLog.objects.get(what=f"office.mail.{mail.pk}")
    assert (line.subject, line.case_id) == (f"organisation:{notified.owner}", notified.id)
    assert not AccessLog.objects.filter(what__startswith="office.mails").exists()


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR])
def test_nobody_but_the_programmes_officers_reads_or_sends(
    office: Office, notified: Case, role: Role
) -> None:
    client = at_browser(staff_person(role, office.programme, "別人"))
    mail = notice(notified)
    assert client.get(MAILS).status_code == client.get(f"{MAILS}{mail.pk}/").status_code == 404
    assert again(client, mail, delivery=first_delivery(mail).pk) == 404
    assert not Resending.objects.exists()


def test_the_list_asks_as_much_for_three_as_for_one(
    office: Office, officer: Client, sink: Sink
) -> None:
    def statements() -> int:
        officer.get(MAILS)
        with CaptureQueriesContext(connection) as asked_for:
            assert officer.get(MAILS).status_code == 200
        return len(asked_for)

    office.filed()
    deliver_waiting()
    one = statements()
    for number in range(2):
        office.filed(another_vendor(number))
    deliver_waiting()
    assert statements() == one <= 15


# Sent again.


def test_the_same_words_go_out_once_more_and_no_deadline_moves(
    office: Office, officer: Client, notified: Case, sink: Sink
) -> None:
    mail = notice(notified)
    sent = first_delivery(mail)
    notified.refresh_from_db()
    before = (notified.due_at, notified.revision)
    office.vendor.owner.name = "改名"
    office.vendor.owner.save()
    sink.taken.clear()
    office.time.move(timedelta(minutes=5))
    assert again(officer, mail, delivery=sent.pk) == 302
    deliver_waiting()
    (address, taken) = sink.taken[0]
    assert (address, taken["Subject"]) == (sent.address, sent.subject)
    copy = Delivery.objects.get(message__resent__original=mail)
    assert (copy.body, copy.subject, copy.address) == (sent.body, sent.subject, sent.address)
    assert copy.stands
    notified.refresh_from_db()
    assert (notified.due_at, notified.revision) == before
    row = Resending.objects.get()
    assert (row.by, row.at, row.reason) == (
        office.officer_person.pk,
        office.time.instant,
        "廠商說沒收到",
    )
    page = words_of(officer.get(f"{MAILS}{mail.pk}/").content)
    assert "人工重寄紀錄" in page
    assert "廠商說沒收到" in page
    assert "人工重寄，內容一字不改" in words_of(officer.get(f"{MAILS}{copy.message_id}/").content)


def test_a_second_press_sends_nothing_more(
    office: Office, officer: Client, notified: Case, sink: Sink
) -> None:
    mail = notice(notified)
    form = {"key": uuid4().hex, "delivery": first_delivery(mail).pk}
    assert again(officer, mail, **form) == again(officer, mail, **form) == 302
    assert Resending.objects.count() == 1
    assert again(officer, mail, **{**form, "delivery": ""}) == 422


def test_it_is_not_sent_without_a_reason_nor_too_often(
    office: Office, officer: Client, notified: Case, sink: Sink
) -> None:
    mail = notice(notified)
    to = first_delivery(mail).pk
    assert again(officer, mail, delivery=to, reason=" ") == 422
    assert again(officer, mail, delivery=to, reason="字" * 2001) == 422
    assert [again(officer, mail, delivery=to) for _ in range(3)] == [302] * 3
    assert again(officer, mail, delivery=to) == 422
    office.time.move(timedelta(minutes=61))
    officer.force_login(office.officer_person)
    assert again(officer, mail, delivery=to) == 302
    assert Resending.objects.count() == 4


def test_an_officer_sends_no_more_than_the_limit_within_an_hour(
    office: Office, officer: Client, notified: Case, sink: Sink, settings: object
) -> None:
    settings.YUNSHI_RESENDINGS_PER_PERSON = 1  # type: ignore[attr-defined]
    other = office.filed(another_vendor(0))
    deliver_waiting()
    mails = [notice(notified), OutboxMessage.objects.get(case=other, kind="mail")]
    answers = [again(officer, mail, delivery=first_delivery(mail).pk) for mail in mails]
    assert answers == [302, 422]


def test_R110_AMB_22_a_notice_that_did_not_arrive_is_sent_again_from_the_case(
    office: Office, officer: Client, sink: Sink
) -> None:
    sink.answers["*"] = UNKNOWN
    case = office.filed()
    asked(office, case)
    mail = notice(case)
    answer = officer.post(
        f"{MAILS}{mail.pk}/again/",
        {"key": "k", "reason": "x", "delivery": first_delivery(mail).pk},
    )
    assert answer.status_code == 422
    assert "期限才會重新起算" in words_of(answer.content)
    case.refresh_from_db()
    assert case.state == "unnotified"


def test_a_mail_that_was_given_up_is_tried_again(
    office: Office, officer: Client, sink: Sink
) -> None:
    sink.answers["*"] = "451 4.3.0 later"
    case = office.filed()
    for _ in range(12):
        deliver_waiting()
        office.time.move(timedelta(hours=6))
    mail = OutboxMessage.objects.get(case=case, kind="mail")
    assert mail.state == "failed"
    officer.force_login(office.officer_person)
    assert "已放棄寄送" in words_of(officer.get(f"{MAILS}{mail.pk}/").content)
    assert Task.objects.get(kind="mail_not_delivered").about == f"mail {mail.pk}"
    sink.answers.clear()
    assert again(officer, mail) == 302
    deliver_waiting()
    mail.refresh_from_db()
    assert mail.state == "sent"
    assert again(officer, mail) == 422, "it was not given up"


def test_what_a_mail_does_not_hold_is_not_sent(
    office: Office, officer: Client, notified: Case, sink: Sink
) -> None:
    mail = notice(notified)
    for delivery in ("999999999", "-1", "x", "1" * 30):
        assert again(officer, mail, delivery=delivery) == 404
    assert again(officer, mail) == 422
    assert officer.get(f"{MAILS}999999999/").status_code == 404


def test_the_database_keeps_who_sent_again(
    office: Office, officer: Client, notified: Case, sink: Sink
) -> None:
    mail = notice(notified)
    again(officer, mail, delivery=first_delivery(mail).pk)
    for change in (
        lambda: Resending.objects.update(reason="別的"),
        lambda: Resending.objects.all()._raw_delete("default"),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    assert not JournalEntry.objects.filter(action="resend_notice").exists()


# Somebody must look.


def test_each_bounce_opens_a_task_for_whoever_looks_after_the_case(
    office: Office, officer: Client, sink: Sink
) -> None:
    sink.answers["*"] = UNKNOWN
    first, second = office.filed(), office.filed(another_vendor(0))
    officer.post(
        f"/office/cases/{second.id}/assign/",
        {"key": "k", "officer": str(office.officer_person.pk), "seen": ""},
    )
    deliver_waiting()
    deliver_waiting()
    tasks = {task.case_id: task for task in Task.objects.filter(kind="mail_not_delivered")}
    assert set(tasks) == {first.id, second.id}
    assert [tasks[case.id].assignee for case in (first, second)] == [None, office.officer_person.pk]
    page = words_of(officer.get("/office/tasks/").content)
    assert page.count("有信沒寄到廠商") >= 2


def test_a_bounce_that_an_officer_records_opens_a_task_too(
    office: Office, officer: Client, notified: Case
) -> None:
    sent = first_delivery(notice(notified))
    url = f"/office/cases/{notified.id}/mails/{sent.pk}/"
    officer.post(url, {"key": "k", "reason": "550"})
    officer.post(url, {"key": "k2", "reason": "550"})
    task = Task.objects.get(kind="mail_not_delivered")
    assert (task.about, task.case_id) == (f"delivery {sent.pk}", notified.id)

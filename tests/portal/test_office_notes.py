"""Notes, calls, tasks and who looks after a case: the office's own work."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import DatabaseError, connection, transaction
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from tests.applications.erasing import erased
from tests.portal.office_world import (
    Office,
    at_browser,
    case_url,
    filing_of,
    staff_person,
    words_of,
)
from tests.portal.queue_world import QUEUE, another_vendor, found, withdrawn
from yunshi.casework.acting import Refused
from yunshi.casework.models import Case, Refusal, Task
from yunshi.parties.models import Person
from yunshi.programmes.queries import actor_of
from yunshi.reviews import services
from yunshi.reviews.models import Assignment, CaseNote
from yunshi.reviews.queries import LookedAfter, Tab, Wanted, colleagues
from yunshi.reviews.services.erase_words import erase_words
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def colleague(office: Office) -> Person:
    return staff_person(Role.OFFICER, office.programme, "陳同事")


def post(client: Client, name: str, of: object, **form: object) -> int:
    url = reverse(f"portal:office:{name}", args=[of])
    return client.post(url, {"key": uuid4().hex, **form}).status_code


# Notes.


def test_a_note_stands_with_who_and_when_and_is_counted_on_its_tab(
    office: Office, case: Case, officer: Client
) -> None:
    assert "筆記 0" in words_of(officer.get(case_url(case)).content)
    assert post(officer, "note", case.id, text="  電話約明天。\n下午  ") == 302
    page = words_of(officer.get(case_url(case, "notes")).content)
    assert "筆記 1" in page
    assert "119/03/10（日）12:00 林承辦 電話約明天。 下午" in page


@pytest.mark.parametrize(
    ("form", "words"),
    [
        ({"text": " \n "}, "請寫下要記的內容，再按記下。"),
        ({"text": "字" * 4001}, "太長了，最多 4000 字，這次沒有記下。"),
    ],
)
def test_what_cannot_be_kept_is_said_and_what_was_typed_stays(
    office: Office, case: Case, officer: Client, form: dict[str, str], words: str
) -> None:
    url = reverse("portal:office:note", args=[case.id])
    answer = officer.post(url, {"key": uuid4().hex, **form})
    assert answer.status_code == 422
    assert words in words_of(answer.content)
    assert not CaseNote.objects.exists()
    assert Refusal.objects.filter(action="write_note").exists()


def test_a_second_press_writes_nothing_and_another_text_under_its_key_is_refused(
    office: Office, case: Case, officer: Client
) -> None:
    url = reverse("portal:office:note", args=[case.id])
    key = uuid4().hex
    assert officer.post(url, {"key": key, "text": "一"}).status_code == 302
    assert officer.post(url, {"key": key, "text": "一"}).status_code == 302
    assert officer.post(url, {"key": key, "text": "二"}).status_code == 422
    assert [row.text for row in CaseNote.objects.all()] == ["一"]


def test_a_call_needs_how_it_ended_and_whom_or_which_number(
    office: Office, case: Case, officer: Client
) -> None:
    assert post(officer, "call", case.id, outcome="", whom="王") == 422
    assert post(officer, "call", case.id, outcome="reached") == 422
    assert post(officer, "call", case.id, outcome="nonsense", whom="王") == 422
    assert post(officer, "call", case.id, outcome="no_answer", number="02-1") == 302
    assert "通話 ：沒人接 02-1" in words_of(officer.get(case_url(case, "notes")).content)


@pytest.mark.parametrize("who", ["agency", "auditor", "vendor", "elsewhere"])
def test_nobody_but_the_programmes_officers_reads_or_writes_notes(
    office: Office, case: Case, officer: Client, who: str
) -> None:
    post(officer, "note", case.id, text="只給承辦人")
    client = at_browser(
        {
            "agency": lambda: office.agency_person,
            "auditor": lambda: staff_person(Role.AUDITOR, office.programme),
            "vendor": lambda: office.vendor.owner,
            "elsewhere": lambda: staff_person(Role.ADMINISTRATOR, None),
        }[who]()
    )
    assert client.get(case_url(case, "notes")).status_code == 404
    for name in ("note", "call", "task", "assign"):
        assert post(client, name, case.id, text="x", outcome="reached", words="x") == 404
    for tab in ("", "journal"):
        page = client.get(case_url(case, tab))
        assert "只給承辦人" not in page.content.decode()
        assert case_url(case, "notes") not in page.content.decode()
    assert CaseNote.objects.count() == 1


def test_the_verbs_ask_for_the_role_themselves(office: Office, case: Case) -> None:
    for actor in (office.agency, office.vendor.actor):
        done = (
            services.write_note(case.id, actor, "x", key="k"),
            services.assign_case(case.id, actor, None, key="k", arrived_at=office.time.instant),
            services.give_task(
                case.id,
                actor,
                "x",
                assignee=None,
                due_at=None,
                key="k",
                arrived_at=office.time.instant,
            ),
        )
        assert [each.findings[0].rule for each in done if isinstance(each, Refused)] == [
            "casework.role"
        ] * 3


def test_the_database_keeps_notes_and_assignments_as_they_were_written(
    office: Office, case: Case, officer: Client
) -> None:
    post(officer, "note", case.id, text="原文")
    services.assign_case(
        case.id, office.officer, office.officer.person, key="k", arrived_at=office.time.instant
    )
    for change in (
        lambda: CaseNote.objects.update(text="改過"),
        lambda: CaseNote.objects.update(text="", whom="", number=""),
        lambda: CaseNote.objects.all()._raw_delete("default"),
        lambda: Assignment.objects.update(officer=uuid4()),
        lambda: Assignment.objects.all()._raw_delete("default"),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()


def test_what_was_written_goes_when_the_filing_is_erased_by_law(
    office: Office, case: Case, officer: Client
) -> None:
    post(officer, "note", case.id, text="王小明說明天補")
    post(officer, "call", case.id, outcome="reached", whom="王小明", number="02-1")
    post(officer, "task", case.id, words="打給王小明", assignee="nobody")
    assert erase_words() == 0
    withdrawn(office, case, office.vendor)
    erased(filing_of(case))
    assert erase_words() == 3
    assert erase_words() == 0
    assert {(row.text, row.whom, row.number) for row in CaseNote.objects.all()} == {("", "", "")}
    assert [row.outcome for row in CaseNote.objects.order_by("pk")] == ["", "reached"]
    assert Task.objects.get().words == ""


# Who looks after a case.


def test_a_case_is_assigned_and_found_under_mine(
    office: Office, officer: Client, colleague: Person
) -> None:
    first, second = office.filed(), office.filed(another_vendor(0))
    assert post(officer, "assign", first.id, officer=str(office.officer_person.pk), seen="") == 302
    receipts = {case.id: office.seen(case).receipt.number for case in (first, second)}
    assert found(office, Wanted(looked_after=LookedAfter.ME)) == [receipts[first.id]]
    assert found(office, Wanted(looked_after=LookedAfter.NOBODY)) == [receipts[second.id]]
    page = words_of(officer.get(QUEUE, {"with": "me"}).content)
    assert receipts[first.id] in page
    assert receipts[second.id] not in page
    assert "林承辦" in page
    theirs = at_browser(colleague)
    assert "沒有符合的案件" in words_of(theirs.get(QUEUE, {"with": "me"}).content)


def test_of_two_who_assign_at_once_the_second_is_told(
    office: Office, case: Case, officer: Client, colleague: Person
) -> None:
    assert post(officer, "assign", case.id, officer=str(office.officer_person.pk), seen="") == 302
    other = at_browser(colleague)
    assert post(other, "assign", case.id, officer=str(colleague.pk), seen="") == 422
    standing = Assignment.objects.get(ended_at=None)
    assert standing.officer == office.officer_person.pk
    seen = str(office.officer_person.pk)
    assert post(other, "assign", case.id, officer=str(colleague.pk), seen=seen) == 302
    rows = Assignment.objects.order_by("pk").values_list("officer", "assigned_by", "ended_by")
    assert list(rows) == [
        (office.officer_person.pk, office.officer_person.pk, colleague.pk),
        (colleague.pk, colleague.pk, None),
    ]
    assert post(other, "assign", case.id, officer="nobody", seen=str(colleague.pk)) == 302
    assert not Assignment.objects.filter(ended_at=None).exists()


def test_only_an_officer_of_the_programme_looks_after_its_cases(
    office: Office, case: Case, officer: Client
) -> None:
    for person in (office.agency_person, office.vendor.owner):
        assert post(officer, "assign", case.id, officer=str(person.pk), seen="") == 422
    assert post(officer, "assign", case.id, officer="nonsense", seen="") == 422
    assert not Assignment.objects.exists()


# Tasks.


def test_a_task_goes_to_a_colleague_who_does_it(
    office: Office, case: Case, officer: Client, colleague: Person
) -> None:
    form = {
        "words": "補件前再打一次",
        "assignee": str(colleague.pk),
        "due.year": "119",
        "due.month": "3",
        "due.day": "12",
    }
    assert post(officer, "task", case.id, **form) == 302
    assert post(officer, "task", case.id, **form) == 302, "asked again it is the same task"
    task = Task.objects.get()
    theirs = at_browser(colleague)
    page = words_of(theirs.get("/office/tasks/").content)
    assert "補件前再打一次" in page
    assert "由林承辦交辦" in page
    assert "剩 2 個工作天" in page
    assert "我的工作 1" in words_of(theirs.get(QUEUE).content)
    assert "我的工作 0" in words_of(officer.get(QUEUE).content)
    assert post(theirs, "task_done", task.pk, back="tasks") == 302
    assert post(officer, "task_done", task.pk) == 302, "it was done before"
    task.refresh_from_db()
    assert (task.done_by, task.done_at) == (colleague.pk, office.time.instant)
    assert "陳同事" in words_of(officer.get(case_url(case, "notes")).content)


def test_a_task_of_nobody_in_particular_is_taken_and_handed_on(
    office: Office, case: Case, officer: Client, colleague: Person
) -> None:
    assert post(officer, "task", case.id, words="看文件", assignee="nobody") == 302
    first = Task.objects.get()
    assert "看文件" in words_of(at_browser(colleague).get("/office/tasks/").content)
    assert post(officer, "task_passed_on", first.pk, assignee=str(colleague.pk)) == 302
    first.refresh_from_db()
    second = Task.objects.get(done_at=None)
    assert (second.assignee, second.words, first.handed_to) == (colleague.pk, "看文件", second)
    assert post(officer, "task_passed_on", first.pk, assignee="nobody") == 302
    assert Task.objects.count() == 2, "what was handed on is not handed on again"
    assert [row["words"] for row in Task.objects.filter(done_at=None).values("words")] == ["看文件"]


@pytest.mark.parametrize(
    "form",
    [
        {"words": " ", "assignee": "nobody"},
        {"words": "x", "assignee": "nonsense"},
        {"words": "x", "assignee": "nobody", "due.year": "119", "due.month": "13", "due.day": "1"},
        {"words": "x", "assignee": "nobody", "due.year": "119", "due.month": "3", "due.day": "9"},
        {"words": "字" * 501, "assignee": "nobody"},
    ],
)
def test_what_is_no_task_is_refused(
    office: Office, case: Case, officer: Client, form: dict[str, str]
) -> None:
    assert post(officer, "task", case.id, **form) == 422
    assert not Task.objects.exists()


def test_a_task_of_another_programme_is_not_there(
    office: Office, case: Case, officer: Client
) -> None:
    post(officer, "task", case.id, words="x", assignee="nobody")
    stranger = at_browser(staff_person(Role.AUDITOR, office.programme))
    assert post(stranger, "task_done", Task.objects.get().pk) == 404
    assert post(officer, "task_done", 10**9) == 404
    assert Task.objects.get().done_at is None


def test_the_officers_who_left_are_no_colleagues(office: Office, colleague: Person) -> None:
    assert [each.name for each in colleagues(office.programme)] == ["林承辦", "陳同事"]
    colleague.staff_grants.update(ended_at=office.time.instant)
    assert [each.name for each in colleagues(office.programme)] == ["林承辦"]
    assert not actor_of(colleague.pk).grants


# At which cost.


@pytest.mark.parametrize("page", ["notes", "tasks"])
def test_it_asks_as_much_for_three_as_for_one(
    office: Office, case: Case, officer: Client, page: str
) -> None:
    url = case_url(case, "notes") if page == "notes" else "/office/tasks/"

    def one_more() -> None:
        post(officer, "note", case.id, text=uuid4().hex)
        post(officer, "task", case.id, words=uuid4().hex, assignee=str(office.officer_person.pk))
        office.time.move(timedelta(seconds=1))

    def statements() -> int:
        officer.get(url)
        with CaptureQueriesContext(connection) as asked_for:
            assert officer.get(url).status_code == 200
        return len(asked_for)

    one_more()
    one = statements()
    one_more()
    one_more()
    assert statements() == one


def test_the_tabs_of_the_queue_are_unchanged_by_who_looks_after_a_case(
    office: Office, officer: Client
) -> None:
    case = office.filed()
    before = found(office, Wanted(tab=Tab.ALL))
    post(officer, "assign", case.id, officer=str(office.officer_person.pk), seen="")
    assert found(office, Wanted(tab=Tab.ALL)) == before

"""Who may open the office's pages: every address, for every role."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from tests.applications.world import person
from tests.portal.office_world import (
    Office,
    act_form,
    act_url,
    at_browser,
    case_url,
    filing_of,
    point_form,
    staff_person,
)
from yunshi.applications.models import Receipt
from yunshi.casework.models import AccessLog, Case
from yunshi.casework.services import open_task
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting
from yunshi.parties.models import Person
from yunshi.portal import office_urls
from yunshi.programmes.models import StaffGrant
from yunshi.programmes.queries import actor_of
from yunshi.reviews.models import BulkRun, PointDecision
from yunshi.reviews.services.bulk import Chosen, begin_run
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

ANOTHER_PROGRAMME = "another"
READERS = ("officer", "agency", "auditor")
STRANGERS = (
    "reviewer",
    "administrator",
    "officer of another programme",
    "owner",
    "member",
    "nobody in particular",
)


def somebody(office: Office, who: str) -> Person:
    match who:
        case "officer":
            return office.officer_person
        case "agency":
            return office.agency_person
        case "auditor" | "reviewer":
            return staff_person(Role(who), office.programme)
        case "administrator":
            return staff_person(Role.ADMINISTRATOR, None)
        case "owner":
            return office.vendor.owner
        case "member":
            actor = office.vendor.member()
            return Person.objects.get(pk=actor.person)
        case "officer of another programme":
            return staff_person(Role.OFFICER, _another_programme())
    return person("路人")


def _another_programme() -> str:
    from yunshi.programmes.models import Programme

    return Programme.objects.create(id=ANOTHER_PROGRAMME).id


def addresses(case: Case) -> dict[str, str]:
    """Every address of the office's pages, as it stands for a case."""
    file = Receipt.objects.get(filing=filing_of(case)).files[0]["file"]
    deliver_waiting()
    mail = Delivery.objects.filter(message__case__group=case.group)[0]
    known = {
        "case": case.id,
        "file": file,
        "action": "pass_qualification",
        "delivery": mail.pk,
        "message": mail.message_id,
        "run": begin_run(
            BulkRun.Act.ASSIGN,
            actor_of(StaffGrant.objects.filter(role="officer").order_by("pk")[0].person_id),
            [Chosen(case.id, filing_of(case).id, case.revision)],
            key="k",
        ).pk,
        "task": open_task(case.id, "given", Role.OFFICER, words="看文件").pk,
    }
    found = {}
    for pattern in office_urls.urlpatterns:
        if pattern.name in OF_ACCOUNTS:
            continue
        names = pattern.pattern.converters
        found[pattern.name] = reverse(
            f"portal:office:{pattern.name}", kwargs={name: known[name] for name in names}
        )
    return found


def status_of(client: Client, url: str) -> int:
    """The status of a page; what streams is read to its end."""
    response = client.get(url)
    if response.streaming:
        list(response.streaming_content)
    return response.status_code


OF_ACCOUNTS = {"account", "enrolment_file", "enrolment_return", "enrolment_act"}
"""About cases of another kind, which have tests of their own."""
OF_NO_CASE = {
    "accounts",
    "queue",
    "export",
    "bulk",
    "bulk_do",
    "bulk_run",
    "lapsing",
    "tasks",
    "outbox",
    "reminders",
    "reminder_set",
}
OF_A_CASE = {p.name for p in office_urls.urlpatterns} - OF_NO_CASE - OF_ACCOUNTS
POSTED = {
    "bulk",
    "bulk_do",
    "decide_points",
    "act",
    "bounce",
    "note",
    "call",
    "task",
    "task_done",
    "task_passed_on",
    "assign",
    "mail_resend",
    "reminder_set",
}
OFFICERS_ALONE = {"lapsing", "tasks", "case_notes", "bulk_run", "outbox", "mail", "reminders"}
"""The office's own work: to its agency and auditors it is not there."""


@pytest.mark.parametrize("who", READERS)
def test_the_programmes_office_reads_every_page(office: Office, case: Case, who: str) -> None:
    client = at_browser(somebody(office, who))
    answers = {
        name: status_of(client, url) for name, url in addresses(case).items() if name not in POSTED
    }
    expected = dict.fromkeys(answers, 200)
    expected["resend"] = 302  # back to the case: no notice is undelivered
    expected["extension"] = 302  # back to the case: no deadline runs
    if who != "officer":
        expected["supplement"] = 302  # back to the case: only officers ask
        expected.update(dict.fromkeys(OFFICERS_ALONE, 404))
    assert answers == expected


@pytest.mark.parametrize("who", STRANGERS)
def test_to_others_no_page_is_there(office: Office, case: Case, who: str) -> None:
    client = at_browser(somebody(office, who))
    hidden = {
        name: {client.get(url).status_code, client.post(url, {"key": "k"}).status_code}
        for name, url in addresses(case).items()
    }
    in_own_office = who == "officer of another programme"
    for name, statuses in hidden.items():
        if in_own_office and name not in OF_A_CASE:
            continue  # their own queue, which must not show the case
        assert statuses <= {404, 405}, (name, statuses)
    if in_own_office:
        receipt = Receipt.objects.get().number
        for name in ("queue", "export"):
            response = client.get(addresses(case)[name], {"tab": "all"})
            content = b"".join(response.streaming_content) if response.streaming else None
            assert receipt.encode() not in (content or response.content)
    assert not AccessLog.objects.exists()


def test_visitors_are_led_to_sign_in(office: Office, case: Case) -> None:
    for name, url in addresses(case).items():
        response = Client().get(url)
        if name in POSTED:
            assert response.status_code == 405, name
        else:
            assert response.status_code == 302, name
            assert response.headers["Location"].startswith("/accounts/login/"), name


def test_staff_without_a_second_factor_sees_nothing_but_its_setup(
    office: Office, case: Case
) -> None:
    client = Client()
    client.force_login(office.officer_person)
    for name, url in addresses(case).items():
        response = client.get(url)
        assert response.status_code == 302, name
        assert response.headers["Location"] == reverse("mfa_activate_totp"), name
    assert not AccessLog.objects.exists()


@pytest.mark.parametrize("who", ["agency", "auditor"])
def test_readers_change_nothing(office: Office, case: Case, who: str) -> None:
    client = at_browser(somebody(office, who))
    before = (case.state, case.revision)
    point = client.post(
        addresses(case)["decide_points"], point_form(office.seen(case), answer="met")
    )
    acts = [
        client.post(act_url(case, action), act_form(case, reason="因為"))
        for action in ("pass_qualification", "fail_qualification", "approve", "refuse", "list")
    ]
    bulk = client.post(
        addresses(case)["bulk"],
        {"act": "pass_qualification", "key": "k", "selected": f"{case.id}:{case.revision}"},
    )
    bounce = client.post(addresses(case)["bounce"], {"key": "k", "reason": "因為"})
    case.refresh_from_db()
    assert [r.status_code for r in (point, *acts, bounce)] == [422] * 7
    assert bulk.status_code == 404
    assert not Delivery.objects.exclude(returned_at=None).exists()
    assert (case.state, case.revision) == before
    assert not PointDecision.objects.exists()


@pytest.mark.parametrize("who", ["agency", "auditor"])
def test_readers_are_offered_nothing_in_qualification(office: Office, case: Case, who: str) -> None:
    page = at_browser(somebody(office, who)).get(case_url(case)).content.decode()
    assert "執行單位承辦人" in page  # whose turn it is
    for offered in ('name="answer"', "ask-supplement", "/do/", 'name="selected"'):
        assert offered not in page


def test_a_case_that_was_never_filed_is_not_there(office: Office) -> None:
    from tests.applications.world import started
    from yunshi.programmes.models import Window

    window = Window.objects.order_by("opens_at")[0]
    filing = started(office.vendor, window)
    client = at_browser(office.officer_person)
    assert client.get(case_url(Case.objects.get(group=filing.id))).status_code == 404
    assert client.get(reverse("portal:office:case", args=[uuid4()])).status_code == 404


def test_each_view_of_a_case_leaves_one_line_in_the_access_log(office: Office, case: Case) -> None:
    client = at_browser(office.officer_person)
    for name, url in addresses(case).items():
        if name in OF_A_CASE - POSTED:
            status_of(client, url)
    file = Receipt.objects.get().files[0]["file"]
    rows = AccessLog.objects.order_by("what")
    assert [row.what for row in rows] == sorted(
        [
            "office.case.findings",
            "office.case.answers",
            "office.case.files",
            "office.case.registers",
            "office.case.journal",
            "office.case.supplements",
            "office.case.vendor",
            "office.case.notes",
            "office.case.supplement",
            f"office.file.{file}",
            f"office.mail.{Delivery.objects.order_by('pk')[0].message_id}",
        ]
    )
    for row in rows:
        assert (row.person, row.case_id, row.role, row.programme, row.purpose) == (
            office.officer_person.pk,
            case.id,
            "officer",
            office.programme,
            "review",
        )
        assert row.subject == f"organisation:{office.vendor.organisation.id}"


def test_the_queue_and_its_export_show_nothing_personal_and_log_nothing(
    office: Office, case: Case
) -> None:
    client = at_browser(office.officer_person)
    client.get(reverse("portal:office:queue"))
    list(client.get(reverse("portal:office:export")).streaming_content)
    assert not AccessLog.objects.exists()

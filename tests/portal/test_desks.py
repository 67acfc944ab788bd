"""Where people land after signing in, and what staff find on vendors' pages."""

from __future__ import annotations

import pytest
from django.test import Client

from tests.applications.world import person
from tests.portal.office_world import ENGLISH, Office, at_browser, case_url, staff_person, words_of
from tests.portal.queue_world import CSV, QUEUE
from yunshi.casework.models import Case
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def landed(who: Client) -> str:
    """Where ``/desk/`` leads."""
    answer = who.get("/desk/", follow=True)
    assert answer.status_code == 200
    return answer.request["PATH_INFO"]


def test_each_role_lands_on_a_page_of_its_own(office: Office) -> None:
    assert landed(at_browser(office.officer_person)) == QUEUE
    assert landed(at_browser(office.agency_person)) == QUEUE
    assert landed(at_browser(staff_person(Role.AUDITOR, office.programme))) == QUEUE
    assert landed(at_browser(staff_person(Role.REVIEWER, office.programme))) == "/desk/"
    assert landed(at_browser(staff_person(Role.ADMINISTRATOR, None))) == "/desk/"
    assert landed(at_browser(office.vendor.owner)) == "/apply/"
    assert landed(at_browser(person("路人"))) == "/account/"


@pytest.mark.parametrize(
    ("role", "theirs", "later"),
    [
        (
            Role.REVIEWER,
            "You score and comment on the solutions that an officer assigns to you.",
            "No case is assigned to you now.",
        ),
        (
            Role.ADMINISTRATOR,
            "You look after people, roles, dates and switches of the whole platform.",
            "Days have a page of their own. Pages for the rest come later",
        ),
    ],
)
def test_a_role_whose_work_comes_later_is_told_so(
    office: Office, role: Role, theirs: str, later: str
) -> None:
    programme = None if role is Role.ADMINISTRATOR else office.programme
    who = staff_person(role, programme)
    words = words_of(at_browser(who, ENGLISH).get("/desk/").content)
    assert theirs in words
    assert later in words
    other = {Role.REVIEWER: "look after people", Role.ADMINISTRATOR: "score and comment"}[role]
    assert other not in words


def test_somebody_with_both_roles_reads_of_both(office: Office) -> None:
    from yunshi.programmes.services import grant_staff

    who = staff_person(Role.REVIEWER, office.programme)
    grant_staff(who, Role.ADMINISTRATOR, None)
    words = words_of(at_browser(who).get("/desk/").content)
    assert "審查委員" in words
    assert "系統管理員" in words


@pytest.mark.parametrize("role", [Role.OFFICER, Role.REVIEWER, Role.AUDITOR])
def test_staff_on_a_vendors_page_are_told_why_it_is_closed_and_led_back(
    office: Office, role: Role
) -> None:
    client = at_browser(staff_person(role, office.programme), ENGLISH)
    answer = client.get("/apply/")
    assert answer.status_code == 403
    page = answer.content.decode()
    assert "You are signed in as staff of a programme" in page
    assert 'href="/desk/"' in page
    assert "register it with another e-mail address" not in page


def test_a_visitor_without_a_company_still_reads_how_to_get_one() -> None:
    client = Client(headers=dict(ENGLISH))
    client.force_login(person("路人"))
    page = client.get("/apply/").content.decode()
    assert "register it with another e-mail address" in page
    assert "staff of a programme" not in page


def test_an_auditor_sees_every_case_under_a_title_of_their_own(office: Office, case: Case) -> None:
    auditor = at_browser(staff_person(Role.AUDITOR, office.programme), ENGLISH)
    page = auditor.get(QUEUE).content.decode()
    assert "<h1>Cases to look into</h1>" in page
    assert "<title>Cases to look into" in page
    assert case_url(case) in page
    assert "For you" not in words_of(page)
    assert "Cases to look into</a>" in auditor.get(case_url(case)).content.decode()
    chinese = at_browser(staff_person(Role.AUDITOR, office.programme, "查")).get(QUEUE).content
    assert "待辦案件" not in words_of(chinese)
    exported = b"".join(auditor.get(CSV).streaming_content).decode()
    assert len(exported.splitlines()) == 2
    officer = at_browser(office.officer_person, ENGLISH).get(QUEUE).content.decode()
    assert "<h1>Cases</h1>" in officer
    assert "For you" in words_of(officer)

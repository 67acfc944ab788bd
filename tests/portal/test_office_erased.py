"""What an office sees of a case whose answers were erased by law."""

from __future__ import annotations

import pytest

from tests.applications.erasing import GROUND, erased
from tests.portal.office_world import (
    CHINESE,
    ENGLISH,
    Office,
    act_form,
    act_url,
    at_browser,
    case_url,
    filing_of,
)
from yunshi.applications import services
from yunshi.casework.acting import Performed
from yunshi.casework.models import AccessLog, Case
from yunshi.files.models import StoredFile
from yunshi.portal.views.office.case_page import TABS

pytestmark = pytest.mark.django_db


@pytest.fixture
def gone(office: Office) -> Case:
    case = office.filed()
    done = services.withdraw_solution(
        case.id, office.vendor.actor, key="w", arrived_at=office.time.instant
    )
    assert isinstance(done, Performed), done
    erased(filing_of(case))
    return case


@pytest.mark.parametrize("tab", ["", *(tab for tab in TABS if tab != "findings")])
def test_every_page_of_the_case_says_so(office: Office, gone: Case, tab: str) -> None:
    browser = at_browser(office.officer_person, ENGLISH)
    page = browser.get(case_url(gone, tab))
    assert page.status_code == 410
    assert "The answers were erased by law" in page.text
    assert f"Ground: {GROUND}" in page.text
    assert "Withdrawn" in page.text
    chinese = browser.get(case_url(gone, tab), headers=CHINESE)
    assert "答案已依法刪除" in chinese.text
    assert AccessLog.objects.filter(what="office.case.erased", case=gone).count() == 2


def test_acts_files_and_lists_do_not_fail(office: Office, gone: Case) -> None:
    browser = at_browser(office.officer_person)
    acted = browser.post(act_url(gone, "pass_qualification"), act_form(gone))
    assert acted.status_code == 410
    file = StoredFile.objects.order_by("pk")[0]
    assert browser.get(f"{case_url(gone)}files/{file.id}/").status_code in (404, 410)
    assert browser.get("/office/").status_code == 200

"""The tab of public registers, the points that differences raise, and who may have them asked."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.parties.registers import payloads
from tests.parties.registers.payloads import as_bytes
from tests.portal.office_world import (
    ENGLISH,
    Office,
    act_form,
    act_url,
    at_browser,
    case_url,
    point_form,
    staff_person,
    words_of,
)
from yunshi.applications import tasks as applications_tasks
from yunshi.casework.models import Case
from yunshi.parties.models import RegisterQuestion
from yunshi.parties.registers.outcomes import Register
from yunshi.parties.services.registers import ask_due
from yunshi.reviews.models import FindingsTally
from yunshi.reviews.registered.findings import is_of_register
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


@pytest.fixture
def on(settings: Any, tmp_path: Path) -> Path:
    settings.YUNSHI_DEMO = True
    settings.YUNSHI_REGISTERS = f"recorded:{tmp_path}"
    return tmp_path


def say(folder: Path, ubn: str, name: str) -> None:
    """What the registers answer about a company from now on."""
    said = {
        Register.KIND: payloads.kinds(),
        Register.COMPANY: payloads.company(Business_Accounting_NO=ubn, Company_Name=name),
        Register.TAX: payloads.taxpayer(ban=ubn, businessNm=name),
    }
    for register, payload in said.items():
        (folder / register.value).mkdir(exist_ok=True)
        (folder / register.value / f"{ubn}.json").write_bytes(as_bytes(payload))


def test_the_job_asks_about_who_has_filed_and_a_difference_is_a_point(
    office: Office, case: Case, officer: Client, on: Path
) -> None:
    assert "還沒有查" in words_of(officer.get(case_url(case, "registers")).content)
    assert not RegisterQuestion.objects.exists(), "looking at a page asks nothing"
    say(on, office.vendor.organisation.ubn, "另一家股份有限公司")
    applications_tasks.ask_registers(0)
    applications_tasks.ask_registers(0)
    assert RegisterQuestion.objects.get().wanted_for == "filing"
    waiting = words_of(officer.get(case_url(case, "registers")).content)
    assert "一分鐘內會查詢登記資料" in waiting
    before = FindingsTally.objects.get(case=case)
    ask_due()
    page = words_of(officer.get(case_url(case, "registers")).content)
    for words in ("另一家股份有限公司", "不同 請在檢查結果裡判斷。", "預先錄製", "核准設立"):
        assert words in page
    after = FindingsTally.objects.get(case=case)
    assert (after.to_judge, after.in_the_way) == (before.to_judge + 1, before.in_the_way + 1)
    findings = words_of(officer.get(case_url(case)).content)
    assert "登記資料：名稱" in findings
    assert "登記為：另一家股份有限公司" in findings


def test_a_difference_is_judged_like_any_point_and_then_the_case_passes(
    office: Office, case: Case, officer: Client, on: Path
) -> None:
    say(on, office.vendor.organisation.ubn, "另一家股份有限公司")
    applications_tasks.ask_registers(0)
    ask_due()
    seen = office.seen(case)
    (point,) = [each for each in seen.points if is_of_register(each.finding)]
    assert (point.finding.verdict, str(point.address), point.solution) == (
        Verdict.REVIEW,
        "burrow/name",
        None,
    )
    office.judge_all(case)
    assert [each.blocks for each in office.seen(case).points if each.blocks] == []
    # It says something else now: what was decided is not about that.
    say(on, office.vendor.organisation.ubn, "第三家股份有限公司")
    officer.post(case_url(case, "registers"))
    office.time.move(timedelta(minutes=11))
    officer.post(case_url(case, "registers"))
    assert ask_due() == 1
    refused = officer.post(act_url(case, "pass_qualification"), act_form(case))
    assert refused.status_code == 422
    again = officer.post(f"{case_url(case)}points/", point_form(office.seen(case), answer="met"))
    assert again.status_code == 302
    done = officer.post(act_url(case, "pass_qualification"), act_form(case))
    assert done.status_code == 302


def test_what_is_the_same_or_cannot_be_asked_is_no_point(
    office: Office, case: Case, officer: Client, on: Path
) -> None:
    applications_tasks.ask_registers(0)
    ask_due()
    assert not [each for each in office.seen(case).points if is_of_register(each.finding)]
    page = words_of(officer.get(case_url(case, "registers")).content)
    assert "沒有回覆 請人工查核。" in page
    office.judge_all(case)
    done = officer.post(act_url(case, "pass_qualification"), act_form(case))
    assert done.status_code == 302, "an outage stands in nobody's way"


def test_after_qualification_a_register_raises_no_point_any_more(
    office: Office, case: Case, officer: Client, on: Path
) -> None:
    office.judge_all(case)
    assert officer.post(act_url(case, "pass_qualification"), act_form(case)).status_code == 302
    say(on, office.vendor.organisation.ubn, "另一家股份有限公司")
    applications_tasks.ask_registers(0)
    ask_due()
    assert not [each for each in office.seen(case).points if is_of_register(each.finding)]
    page = words_of(officer.get(case_url(case, "registers")).content)
    assert "另一家股份有限公司" in page


@pytest.mark.parametrize("role", [Role.AGENCY, Role.AUDITOR])
def test_only_an_officer_has_them_asked(office: Office, case: Case, on: Path, role: Role) -> None:
    reader = at_browser(staff_person(role, office.programme))
    page = reader.get(case_url(case, "registers"))
    assert page.status_code == 200
    assert "再查一次登記資料" not in words_of(page.content)
    assert reader.post(case_url(case, "registers")).status_code == 404
    assert not RegisterQuestion.objects.exists()


def test_the_button_is_answered_at_once_and_not_pressed_without_end(
    office: Office, case: Case, officer: Client, on: Path
) -> None:
    said = officer.post(case_url(case, "registers"), follow=True)
    assert "屆時請重新載入本頁" in words_of(said.content)
    question = RegisterQuestion.objects.get()
    assert (question.wanted_for, question.wanted_by) == ("officer", office.officer_person.pk)
    say(on, office.vendor.organisation.ubn, "月兔")
    ask_due()
    again = officer.post(case_url(case, "registers"), follow=True)
    assert "剛剛查過" in words_of(again.content)
    assert RegisterQuestion.objects.count() == 1


def test_switched_off_the_tab_says_so(office: Office, case: Case, officer: Client) -> None:
    page = words_of(officer.get(case_url(case, "registers")).content)
    assert "本站沒有開啟登記資料查詢" in page
    said = officer.post(case_url(case, "registers"), follow=True)
    assert "本站沒有開啟登記資料查詢。" in words_of(said.content)
    assert not RegisterQuestion.objects.exists()


def test_the_tab_is_there_in_english(office: Office, case: Case, on: Path) -> None:
    say(on, office.vendor.organisation.ubn, "另一家股份有限公司")
    applications_tasks.ask_registers(0)
    ask_due()
    browser = at_browser(office.officer_person, ENGLISH)
    page = words_of(browser.get(case_url(case, "registers")).content)
    for words in ("Public registers", "Differs Judge it among the findings.", "Company register"):
        assert words in page


def test_the_tab_costs_the_same_however_often_was_asked(
    office: Office, case: Case, officer: Client, on: Path
) -> None:

    url = case_url(case, "registers")

    def statements() -> int:
        officer.get(url)
        with CaptureQueriesContext(connection) as asked:
            assert officer.get(url).status_code == 200
        return len(asked)

    say(on, office.vendor.organisation.ubn, "另一家股份有限公司")
    applications_tasks.ask_registers(0)
    ask_due()
    once = statements()
    for _ in range(2):
        office.time.move(timedelta(minutes=11))
        officer.post(url)
        assert ask_due() == 1
    assert statements() == once


def test_the_findings_of_a_case_ask_once_for_what_registers_said(
    office: Office, case: Case, officer: Client, on: Path
) -> None:
    say(on, office.vendor.organisation.ubn, "另一家股份有限公司")
    applications_tasks.ask_registers(0)
    ask_due()
    officer.get(case_url(case))
    with CaptureQueriesContext(connection) as asked:
        assert officer.get(case_url(case)).status_code == 200
    of_registers = [each for each in asked if "parties_register" in each["sql"]]
    assert len(of_registers) == 1

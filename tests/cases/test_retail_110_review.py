"""retail-110, cases of review: what an officer finds, asks for, and cannot pass over."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.core.cache import cache
from django.test import Client

from tests.applications.conftest import signed_in
from tests.applications.pages import data, form_of, text_of
from tests.cases.drafting import Drafted, drafted
from tests.cases.reviewing import Officer
from tests.files import making
from tests.portal.office_stages import after_intake, retail_window
from tests.portal.office_world import words_of
from yunshi.applications.services import Submitted
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.notices.services import deliver_waiting
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.findings import Verdict

pytestmark = pytest.mark.django_db

AT = datetime(2021, 7, 8, 10, 0, tzinfo=TAIPEI)
REVIEW = datetime(2021, 7, 12, 10, 0, tzinfo=TAIPEI)
PLAN = "/solutions/0/plan"


@pytest.fixture(autouse=True)
def no_uploads_before() -> None:
    cache.clear()
    mail.outbox = []


def filed(draft: Drafted) -> Case:
    """Submitted, which nothing stands against, and in qualification after intake."""
    outcome = draft.submit()
    assert isinstance(outcome, Submitted), outcome
    after_intake(draft.filing.window)
    case = Case.objects.get(group=draft.filing.id)
    assert case.state == "qualification"
    return case


def uploaded(browser: Client, draft: Drafted, paper: str, solution: str = "") -> None:
    file = io.BytesIO(making.pdf())
    file.name = f"{paper}_{draft.ours.organisation.name}.pdf"
    inside = f"solutions/{solution}/" if solution else ""
    url = f"/apply/{draft.filing.id}/{inside}documents/{paper}/upload/"
    answer = browser.post(url, {f"documents.{paper}": file})
    assert answer.status_code == 200, text_of(answer)


def last_letter(draft: Drafted) -> str:
    deliver_waiting()
    return str([one for one in mail.outbox if draft.ours.owner.email in one.to][-1].body)


def answered(browser: Client, draft: Drafted) -> None:
    page = f"/apply/{draft.filing.id}/supplement/"
    sent = browser.post(page, {"key": str(uuid4())})
    assert sent.status_code == 302, text_of(sent)


# D10: the Summit box


def test_R110_D10_of_the_summit_list_no_papers_are_asked_and_it_qualifies(at: None) -> None:
    draft = drafted(retail_window(), AT, "summit")
    assert "documents" not in draft.filing.draft.data
    case = filed(draft)
    with set_clock(REVIEW):
        officer = Officer.of(case)
        assert "請承辦人查對攻頂計畫名單" in officer.page
        refused = officer.act("pass_qualification")
        assert refused.status_code == 422, "the list has not been looked at"
        officer.judge("summit_provider", met=True, note="在攻頂計畫名單內")
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302
        assert officer.state == "decision"


def test_R110_D10_not_of_the_summit_list_it_is_returned_for_its_papers(at: None) -> None:
    draft = drafted(retail_window(), AT, "summit")
    case = filed(draft)
    solution = str(draft.solutions[0])
    record = f"solutions/{solution}/documents/track_record"
    papers = ("documents/annual_income_statement", "documents/business_tax_payment")
    with set_clock(REVIEW):
        officer = Officer.of(case)
        officer.judge("summit_provider", met=False, note="不在攻頂計畫名單內")
        assert officer.act("pass_qualification").status_code == 422
        reasons = {
            "company/summit_provider": "不在攻頂計畫名單內，請取消勾選。",
            **dict.fromkeys((*papers, record), "請補附資格文件。"),
        }
        assert officer.ask(reasons).status_code == 302
        letter = last_letter(draft)
        for named in (
            "年度損益及稅額計算表",
            "營業稅繳納證明",
            "雲端解決方案實績",
            "請補附資格文件。",
        ):
            assert named in letter
        assert officer.state == "supplement"
        browser = signed_in(draft.ours.owner)
        page = f"/apply/{draft.filing.id}/company/papers/"
        form = form_of(browser.get(page))
        form.pop("summit_provider", None)
        browser.post(page, {**form, "action": "continue"})
        assert not data(draft.filing)["company"].get("summit_provider")
        early = browser.post(f"/apply/{draft.filing.id}/supplement/", {"key": str(uuid4())})
        assert early.status_code == 422, "the papers are still missing"
        for paper in papers:
            uploaded(browser, draft, paper.rpartition("/")[2])
        uploaded(browser, draft, "track_record", solution)
        answered(browser, draft)
        assert officer.state == "qualification"
        assert [p for p in officer.seen.points if p.finding.rule == "summit_provider"] == []
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302
        assert officer.state == "decision"


# D19: hardware as a price item


def test_R110_D19_hardware_in_the_price_cannot_qualify_until_it_is_taken_out(at: None) -> None:
    draft = drafted(retail_window(), AT)
    items = draft.filing.draft.data["solutions"][0]["plan"]["price_items"]
    with_hardware = [*items, {"item": "POS 機 + 平板", "amount": 9000}]
    draft.change({f"{PLAN}/price_items": with_hardware})
    case = filed(draft)
    solution = str(draft.solutions[0])
    item = f"solutions/{solution}/plan/price_items"
    with set_clock(REVIEW):
        officer = Officer.of(case)
        point = officer.point("no_hardware_in_price")
        assert point.finding.verdict is Verdict.FAIL
        assert point.finding.refs == ("R110-APP-17", "R110-CAT-02")
        assert "方案不可包括硬體" in officer.page
        officer.judge_the_rest()
        refused = officer.act("pass_qualification")
        assert refused.status_code == 422
        assert "方案不可包括硬體" in words_of(refused.content)
        assert officer.state == "qualification"
        asked = officer.ask({item: "價格項目含 POS 機與平板，請刪除並改正總額。"})
        assert asked.status_code == 302
        letter = last_letter(draft)
        assert "價格項目" in letter
        assert "POS 機與平板" in letter
        browser = signed_in(draft.ours.owner)
        draft.save({draft.address(f"{PLAN}/price_items"): items})
        answered(browser, draft)
        assert officer.state == "qualification"
        assert officer.point("no_hardware_in_price").finding.verdict is Verdict.PASS
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302
        assert officer.state == "decision"


# D22: a reseller with and without the maker's authorisation


def test_R110_D22_without_authorisation_it_is_filed_and_the_officer_asks_for_it(at: None) -> None:
    draft = drafted(retail_window(), AT, "reseller")
    case = filed(draft)
    solution = str(draft.solutions[0])
    choice = f"solutions/{solution}/solution/authorisation"
    with set_clock(REVIEW):
        officer = Officer.of(case)
        assert "這次沒有附原廠授權" in officer.page
        officer.judge("reseller_without_authorisation", met=False, note="請附原廠授權證明。")
        assert officer.act("pass_qualification").status_code == 422
        assert officer.ask({choice: "請附原廠授權證明。"}).status_code == 302
        assert "請附原廠授權證明。" in last_letter(draft)
        browser = signed_in(draft.ours.owner)
        authorisation = draft.address("/solutions/0/solution/authorisation")
        paper = f"solutions/{solution}/documents/maker_authorisation"
        for answer, opened in (("attached", {choice, paper}), ("not_attached", {choice})):
            draft.save({authorisation: answer})
            assert set(draft.filing.draft.open_items or ()) == opened
        draft.save({authorisation: "attached"})
        early = browser.post(f"/apply/{draft.filing.id}/supplement/", {"key": str(uuid4())})
        assert early.status_code == 422, "the paper that the answer opened is still missing"
        uploaded(browser, draft, "maker_authorisation", solution)
        answered(browser, draft)
        evidence = officer.point("documents.maker_authorisation.authorised_for_this")
        assert evidence.needs_decision
        assert "R110-CRT-01" in evidence.finding.refs, "the evidence of service capability"
        assert "原廠授權申請廠商經銷本方案" in officer.page
        files = words_of(officer.client.get(f"/office/cases/{case.id}/files/").content)
        assert "原廠授權證明文件" in files
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302


def test_R110_D22_with_the_authorisation_the_evidence_is_there_when_review_opens(
    at: None,
) -> None:
    attached = {
        "/solutions/0/solution/authorisation": "attached",
        "/solutions/0/documents/maker_authorisation": {"type": "pdf"},
    }
    draft = drafted(retail_window(), AT, "reseller", attached)
    case = filed(draft)
    with set_clock(REVIEW):
        officer = Officer.of(case)
        rules = {point.finding.rule for point in officer.seen.points}
        assert "documents.maker_authorisation.authorised_for_this" in rules
        assert "reseller_without_authorisation" not in rules
        officer.judge_the_rest()
        assert officer.act("pass_qualification").status_code == 302


# What follows a supplement, once more through this programme's own pages


def test_R110_REV_02_a_supplement_not_answered_in_time_is_not_accepted(at: None) -> None:
    draft = drafted(retail_window(), AT)
    case = filed(draft)
    with set_clock(REVIEW) as time:
        officer = Officer.of(case)
        assert officer.ask({"company/name": "請填登記名稱。"}).status_code == 302
        deliver_waiting()
        assert officer.state == "supplement"
        case.refresh_from_db()
        assert case.due_at == datetime(2021, 7, 15, 23, 59, 59, tzinfo=TAIPEI)
        time.move_to(case.due_at + timedelta(hours=1))
        run_due_timers()
        assert officer.state == "not_accepted"
        assert "不予受理" in last_letter(draft)

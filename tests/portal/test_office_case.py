"""The page of a case: facts, stages, and what each tab shows."""

from __future__ import annotations

import hashlib
from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import translation

from tests.applications.world import vendor
from tests.design.documents import Document
from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, in_qualification, tcloud_window
from tests.portal.office_world import (
    ENGLISH,
    Office,
    act_form,
    act_url,
    at_browser,
    case_url,
    filing_of,
    staff_person,
    words_of,
)
from yunshi.applications.models import Receipt
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.services import erase_personal
from yunshi.programmes.queries import actor_of
from yunshi.reviews.pages.facts import facts
from yunshi.reviews.pages.stages import steps
from yunshi.reviews.queries import case_in_review
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

TABS = ("", "answers", "files", "journal", "supplements", "vendor")


@pytest.mark.parametrize("tab", TABS)
@pytest.mark.parametrize("language", [None, ENGLISH])
def test_every_tab_keeps_to_the_policy_and_has_one_heading(
    office: Office, case: Case, tab: str, language: dict[str, str] | None
) -> None:
    client = at_browser(office.officer_person, *([language] if language else []))
    page = Document(client.get(case_url(case, tab)).content.decode())
    assert page.inline_code() == []
    assert len(page.all("h1")) == len(page.all("main")) == 1
    assert [name for name, count in page.ids().items() if count > 1] == []
    current = [
        e.attributes["href"]
        for e in page.all("a")
        if e.attributes.get("aria-current") == "page" and "/cases/" in e.attributes["href"]
    ]
    assert current == [case_url(case, tab)]


@pytest.mark.parametrize("tab", TABS)
def test_an_english_page_has_no_chinese_of_ours(office: Office, case: Case, tab: str) -> None:
    from yunshi.design.translations import ROOMS, catalogue_of, read_catalogue

    page = words_of(at_browser(office.officer_person, ENGLISH).get(case_url(case, tab)).content)
    ours = {
        text
        for room in ("portal", "reviews")
        for message in read_catalogue(catalogue_of(ROOMS / room))
        for text in message.texts.values()
        if message.msgid and len(text) > 3 and "%" not in text
    }
    assert [text for text in ours if text in page] == []


# Facts and stages, chosen by what the pack says of itself.


def test_T113_the_facts_are_those_that_the_rules_and_the_market_read() -> None:
    window = tcloud_window()
    case = in_qualification(window, vendor("12345675", "晴川資訊股份有限公司"))
    person = staff_person(Role.OFFICER, TCLOUD)
    seen = case_in_review(case.id, actor_of(person.pk))
    assert seen is not None
    with translation.override("zh-hant"):
        told = {row.label: " ".join(row.lines) for row in facts(seen)}
    assert told["公司"] == "晴川資訊股份有限公司"
    assert told["統一編號"] == "12345675"
    assert told["實收資本額"].startswith("新臺幣")
    assert {"組織型態", "行業分類代碼", "方案類別", "訂閱期程"} <= told.keys()
    assert len(told) <= 14


def test_T113_the_stages_are_the_programmes_own_and_said_to_be_one_decision() -> None:
    window = tcloud_window()
    case = in_qualification(window, vendor("12345675"))
    client = at_browser(staff_person(Role.OFFICER, TCLOUD))
    with set_clock(BATCH_CLOSES + timedelta(days=3)):
        page = words_of(client.get(case_url(case)).content)
    assert "送件 資格審查 審查決定 簽約與上架 審查決定包含：" in page
    assert "審查決定包含： 技術審查 、 計畫審查 、 共識會議 、 公告遴選通過名單" in page


def test_R110_UI_02_the_stepper_stands_where_the_case_stands(office: Office, case: Case) -> None:
    def now() -> list[str]:
        return [step.label for step in steps(office.seen(case)) if step.state == "now"]

    assert now() == ["資格審查"]
    office.judge_all(case)
    officer, agency = at_browser(office.officer_person), at_browser(office.agency_person)
    officer.post(act_url(case, "pass_qualification"), act_form(case))
    assert now() == ["品嘗"]
    agency.post(act_url(case, "approve"), act_form(case))
    assert now() == ["上架"]
    officer.post(act_url(case, "list"), act_form(case))
    assert now() == []
    assert {step.state for step in steps(office.seen(case))} == {"done"}


# Findings.


def test_findings_stand_by_how_they_stand_each_with_reason_clause_and_rule(
    office: Office, case: Case, officer: Client
) -> None:
    page = words_of(officer.get(case_url(case)).content)
    assert "不符 0 需人工判斷 1 通過 4" in page
    assert "好吃 由承辦人品嘗。 規則代號 SMALL-SOL-03 tastes_good" in page
    assert "再看 4 項通過的檢查" in page
    assert "紅蘿蔔足夠" in page
    assert "依據 三 規則代號 SMALL-ELIG-01 enough_carrots" in page
    assert "公司資料：同一件申請的每個方案都適用。" in page


def test_T113_points_about_one_paper_stand_together_with_its_file() -> None:
    window = tcloud_window()
    case = in_qualification(window, vendor("12345675"))
    person = staff_person(Role.OFFICER, TCLOUD)
    client = at_browser(person)
    with set_clock(BATCH_CLOSES + timedelta(days=3)) as time:
        seen = Office(time, TCLOUD, person, person, vendor()).seen(case)
        page = client.get(case_url(case)).content.decode()
    papers = {p.address for p in seen.standing(Verdict.REVIEW) if p.address is not None}
    waiting = page[page.index('id="to-judge"') : page.index('id="passed"')]
    for paper in papers:
        if paper.part == "documents":
            assert waiting.count(f'value="{paper}" form="ask-supplement"') == 1, paper
    assert waiting.count('name="answer" value="not_met"') == len(seen.standing(Verdict.REVIEW))


# Answers and files.


def test_the_answers_are_those_of_the_snapshot_with_their_clauses(
    office: Office, case: Case, officer: Client
) -> None:
    filing = filing_of(case)
    filing.draft.data["burrow"]["name"] = "草稿裡改了"
    filing.draft.save(update_fields=["data"])
    page = words_of(officer.get(case_url(case, "answers")).content)
    assert "草稿裡改了" not in page
    for said in ("名稱 月兔", "紅蘿蔔存款 新臺幣 100 元", "表一", "乳源 羊 牛", "誠實聲明 已勾選"):
        assert said in page, said
    assert "taste_04595257.pdf" in page


def test_a_file_is_handed_out_as_it_was_filed(office: Office, case: Case, officer: Client) -> None:
    (file,) = Receipt.objects.get().files
    page = officer.get(case_url(case, "files")).content.decode()
    url = reverse("portal:office:file", args=[case.id, file["file"]])
    assert f'href="{url}"' in page
    assert file["sha256"] in page
    assert page.count("SHA-256") == 1
    assert '<li class="remark">' not in page
    assert page.count("檔案都沒有掃毒：這個系統沒有設定掃毒。") == 1
    response = officer.get(url)
    content = b"".join(response.streaming_content)
    assert hashlib.sha256(content).hexdigest() == file["sha256"]
    assert response.headers["Content-Disposition"].startswith("attachment")


def test_a_file_of_another_case_is_not_there(office: Office, case: Case, officer: Client) -> None:
    other = office.filed(vendor("12345675", "別家"))
    (file,) = Receipt.objects.get(filing=filing_of(other)).files
    for strange in (file["file"], uuid4()):
        url = reverse("portal:office:file", args=[case.id, strange])
        assert officer.get(url).status_code == 404


def test_a_file_that_only_the_draft_has_is_not_there(
    office: Office, case: Case, officer: Client
) -> None:
    from tests.applications.world import attach, started
    from yunshi.answers.addresses import Address
    from yunshi.programmes.models import Window

    window = Window.objects.order_by("opens_at")[0]
    draft = started(office.vendor, window)
    solution = draft.solutions.get().id
    file = attach(draft, Address(str(solution), "documents", "taste"), office.vendor)
    url = reverse("portal:office:file", args=[case.id, file.id])
    assert officer.get(url).status_code == 404


# The journal.


def test_the_journal_tells_who_did_what_when_and_that_its_chain_is_whole(
    office: Office, case: Case, officer: Client
) -> None:
    officer.post(act_url(case, "fail_qualification"), act_form(case, reason="登記不符"))
    page = words_of(officer.get(case_url(case, "journal")).content)
    assert "歷程 4 紀錄完整" in page
    receipt = Receipt.objects.get().number
    latest_first = [
        "林承辦（執行單位承辦人） 資格不符 理由：登記不符",
        "系統 開始資格審查",
        f"堃（帳號負責人） 送件，收件編號 {receipt}",
        "堃（帳號負責人） 建立草稿",
    ]
    places = [page.index(said) for said in latest_first]
    assert places == sorted(places)


def test_an_erased_reason_is_said_to_be_erased(office: Office, case: Case, officer: Client) -> None:
    officer.post(act_url(case, "fail_qualification"), act_form(case, reason="王小明說的"))
    entry = JournalEntry.objects.get(case=case, action="fail_qualification")
    erase_personal(entry.pk, actor=office.officer, role=Role.OFFICER, ground="個資法第 11 條")
    page = words_of(officer.get(case_url(case, "journal")).content)
    assert "王小明" not in page
    assert "理由已於 119/03/10（日） 依法刪除。" in page
    assert "依法刪除個資" in page
    assert "歷程 5 紀錄完整" in page


# The same vendor.


def test_the_vendors_other_solutions_are_shown_with_their_states(
    office: Office, case: Case, officer: Client
) -> None:
    other = office.filed()
    stranger = office.filed(vendor("12345675", "別家"))
    page = officer.get(case_url(case, "vendor")).content.decode()
    assert case_url(other) in page
    assert case_url(stranger) not in page
    assert "資格審查" in words_of(page)


# At which cost.


@pytest.mark.parametrize("tab", TABS)
def test_a_page_asks_as_much_however_much_there_is_to_show(
    office: Office, case: Case, officer: Client, tab: str
) -> None:
    url = case_url(case, tab)
    officer.get(url)
    with CaptureQueriesContext(connection) as before:
        officer.get(url)
    office.filed()
    with CaptureQueriesContext(connection) as after:
        officer.get(url)
    assert len(before) == len(after) <= 22

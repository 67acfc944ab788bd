"""tcloud-113, cases of papers: real files through the vendor's pages, the office and the mail."""

from __future__ import annotations

import io
from datetime import datetime, timedelta

import pytest
from django.core.cache import cache
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse

from tests.applications.conftest import signed_in
from tests.applications.pages import data, form_of, text_of
from tests.cases.drafting import Drafted, drafted
from tests.files import making
from tests.portal.office_stages import TCLOUD, after_intake, tcloud_window
from tests.portal.office_world import (
    act_form,
    act_url,
    at_browser,
    case_url,
    staff_person,
    words_of,
)
from tests.portal.supplement_form import form as supplement_form
from tests.portal.supplement_form import supplement_of
from tests.portal.supplement_form import url as supplement_url
from tests.programmes.judging import REMOVED
from yunshi.applications.services import Submitted
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case, OutboxMessage
from yunshi.notices.rendering import render
from yunshi.parties.queries import person_facts
from yunshi.programmes.queries import actor_of
from yunshi.reviews.pages.findings import key_of
from yunshi.reviews.queries import case_in_review
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)
PAPERS = "/solutions/0/documents"


@pytest.fixture(autouse=True)
def no_uploads_before() -> None:
    cache.clear()


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(tcloud_window(), AT)


@pytest.fixture
def abroad(at: None) -> Drafted:
    return drafted(tcloud_window(), AT, "international")


def sent_up(client: Client, draft: Drafted, paper: str, *files: tuple[str, bytes]) -> HttpResponse:
    """What the page's script posts when files are chosen for a paper of the solution."""
    given = []
    for name, content in files:
        given.append(io.BytesIO(content))
        given[-1].name = name
    url = f"/apply/{draft.filing.id}/solutions/{draft.solutions[0]}/documents/{paper}/upload/"
    response: HttpResponse = client.post(url, {f"documents.{paper}": given})
    return response


def names(draft: Drafted, paper: str) -> list[str]:
    given = data(draft.filing)["solutions"][0].get("documents", {}).get(paper, [])
    return [file["name"] for file in given]


# C42: the evidence of the cloud is exactly one merged PDF with three things in it.


def test_T113_C42_two_pdfs_or_a_docx_are_refused_with_the_reason_and_nothing_changes(
    draft: Drafted,
) -> None:
    browser = signed_in(draft.ours.owner)
    before = names(draft, "cloud_evidence")
    assert len(before) == 1
    two = sent_up(
        browser,
        draft,
        "cloud_evidence",
        ("架構圖.pdf", making.pdf()),
        ("費用發票.pdf", making.pdf(pages=2)),
    )
    assert two.status_code == 422
    assert "目前 2 個檔案，最多 1 個" in text_of(two)
    assert {"架構圖.pdf", "費用發票.pdf"} <= set(text_of(two).split())
    assert names(draft, "cloud_evidence") == before
    word = sent_up(browser, draft, "cloud_evidence", ("佐證.docx", making.docx()))
    assert word.status_code == 422
    assert "這裡只收 pdf" in text_of(word)
    disguised = sent_up(browser, draft, "cloud_evidence", ("佐證.pdf", making.docx()))
    assert disguised.status_code == 422
    assert names(draft, "cloud_evidence") == before
    assert draft.accepted()


def test_T113_C42_without_script_two_pdfs_in_one_post_are_refused_too(draft: Drafted) -> None:
    browser = signed_in(draft.ours.owner)
    before = names(draft, "cloud_evidence")
    page = f"/apply/{draft.filing.id}/solutions/{draft.solutions[0]}/technical/architecture/"
    files = [io.BytesIO(making.pdf()), io.BytesIO(making.pdf(pages=2))]
    for number, file in enumerate(files):
        file.name = f"{number}.pdf"
    form = form_of(browser.get(page))
    answer = browser.post(page, {**form, "documents.cloud_evidence": files, "action": "continue"})
    assert answer.status_code == 422
    assert "目前 2 個檔案，最多 1 個" in text_of(answer)
    assert names(draft, "cloud_evidence") == before


def test_T113_C42_a_pdf_without_the_traffic_screenshot_gets_a_supplement_that_names_it(
    draft: Drafted,
) -> None:
    assert isinstance(draft.submit(), Submitted)
    after_intake(draft.filing.window)
    with set_clock(draft.filing.window.closes_at + timedelta(days=3)):
        case = Case.objects.get(group=draft.filing.id)
        person = staff_person(Role.OFFICER, TCLOUD)
        officer = at_browser(person)
        assert "公有雲使用流量的系統畫面截圖" in words_of(officer.get(case_url(case)).content)
        seen = case_in_review(case.id, actor_of(person.pk))
        assert seen is not None
        (point,) = [
            p
            for p in seen.points
            if p.finding.rule == "documents.cloud_evidence.traffic_screenshots"
        ]
        note = "合併檔裡沒有公有雲使用流量的系統畫面截圖，請補上後重新合併成 1 個 PDF。"
        judged = officer.post(
            reverse("portal:office:decide_points", args=[case.id]),
            {
                "key": "traffic",
                "point": key_of(point),
                "snapshot": str(seen.snapshot.id),
                "answer": "not_met",
                "note": note,
            },
        )
        assert judged.status_code == 302
        refused = officer.post(act_url(case, "pass_qualification"), act_form(case))
        assert refused.status_code == 422
        assert "公有雲使用流量的系統畫面截圖" in words_of(refused.content)
        item = f"solutions/{draft.solutions[0]}/documents/cloud_evidence"
        offered = officer.get(supplement_url(case), {"item": [item]}).content.decode()
        assert f">\n{note}</textarea>" in offered, "what was found missing is the reason"
        sent = officer.post(
            supplement_url(case),
            supplement_form(
                case,
                "send",
                item,
                **{
                    f"reason.{item}": note,
                    "due.year": "113",
                    "due.month": "12",
                    "due.day": "9",
                    "due_time": "17:00",
                },
            ),
        )
        assert sent.status_code == 302
        case.refresh_from_db()
        assert case.state in {"supplement", "unnotified"}
        assert supplement_of(case).due_at == datetime(2024, 12, 9, 17, 0, tzinfo=TAIPEI)
        message = OutboxMessage.objects.get(case=case, template="supplement_requested")
        letter = render(message, person_facts(draft.ours.owner))
        assert "雲平台架構佐證" in letter.body
        assert note in letter.body
        waiting = text_of(signed_in(draft.ours.owner).get(f"/apply/{draft.filing.id}/supplement/"))
        assert note in waiting
        draft.filing.draft.refresh_from_db()
        assert draft.filing.draft.open_items == [item]


# C45, C46, C49


def test_T113_C45_without_a_security_report_it_is_refused(draft: Drafted) -> None:
    place = f"{PAPERS}/security_test_report"
    found = draft.refused({place: REMOVED})
    assert set(found) == {("documents.security_test_report.missing", place)}
    finding = found["documents.security_test_report.missing", place]
    assert "T113-UPL-08" in finding.refs
    assert "資安檢測報告" in finding.message.zh_hant


def test_T113_C46_the_promotion_image_is_900_by_600_png_or_a_pdf_that_reviewers_look_at(
    abroad: Drafted,
) -> None:
    browser = signed_in(abroad.ours.owner)
    before = names(abroad, "promotion_image")
    for name, content, reason in (
        ("wide.png", making.picture(901, 600), "901×600 像素"),
        ("high.png", making.picture(600, 900), "600×900 像素"),
        ("photo.jpg", making.picture(900, 600, "JPEG"), "這裡只收 pdf、png"),
    ):
        answer = sent_up(browser, abroad, "promotion_image", (name, content))
        assert answer.status_code == 422
        assert reason in text_of(answer)
        assert names(abroad, "promotion_image") == before
    good = sent_up(browser, abroad, "promotion_image", ("good.png", making.picture(900, 600)))
    assert good.status_code == 200
    assert names(abroad, "promotion_image") == ["good.png"]
    abroad.filing.draft.refresh_from_db()
    assert abroad.accepted()
    as_pdf = sent_up(browser, abroad, "promotion_image", ("poster.pdf", making.pdf()))
    assert as_pdf.status_code == 200
    abroad.filing.draft.refresh_from_db()
    assert isinstance(abroad.submit(), Submitted)
    after_intake(abroad.filing.window)
    with set_clock(abroad.filing.window.closes_at + timedelta(days=1)):
        case = Case.objects.get(group=abroad.filing.id)
        person = staff_person(Role.OFFICER, TCLOUD)
        seen = case_in_review(case.id, actor_of(person.pk))
        assert seen is not None
        (point,) = [p for p in seen.points if p.finding.rule == "documents.promotion_image.pixels"]
        assert point.needs_decision
        assert point.blocks
        page = words_of(at_browser(person).get(case_url(case)).content)
        assert point.finding.message.zh_hant in page


def test_T113_C49_a_start_up_gives_its_tax_return_and_an_older_company_cannot(
    draft: Drafted,
) -> None:
    start_up: dict[str, object] = {
        "/company/registered_on": "2024-03-20",
        "/company/established": "under_three_years",
        "/documents/annual_income_statement": REMOVED,
        "/documents/business_tax_return": {"type": "pdf"},
    }
    assert draft.accepted(start_up)
    place = "/documents/annual_income_statement"
    found = draft.refused({**start_up, "/company/registered_on": "2023-09-20"})
    assert set(found) == {("documents.annual_income_statement.missing", place)}

"""A case as an officer reads it: what is folded, what is said once, and what leads to a file."""

from __future__ import annotations

import re
from datetime import timedelta
from uuid import uuid4

import pytest
from django.test import Client
from django.urls import reverse

from tests.applications.world import vendor
from tests.portal.office_stages import BATCH_CLOSES, TCLOUD, in_qualification, tcloud_window
from tests.portal.office_world import (
    Office,
    at_browser,
    case_url,
    point_form,
    staff_person,
    words_of,
)
from tests.portal.supplement_form import form, url
from yunshi.applications.models import Receipt
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.reviews.pages.in_the_way import how_many_left, remarks_left, things_left
from yunshi.reviews.queries import case_in_review
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

SOON = BATCH_CLOSES + timedelta(days=3)


def between(page: str, first: str, last: str) -> str:
    return page[page.index(first) : page.index(last)]


def test_a_point_that_is_judged_is_one_line_with_the_way_to_judge_it_anew(
    office: Office, case: Case, officer: Client
) -> None:
    before = officer.get(case_url(case)).content.decode()
    waiting = between(before, 'id="to-judge"', 'id="passed"')
    assert 'class="point-change"' not in before
    assert re.search(r"<summary[^>]*>.*?不符合.*?</summary>.*?<textarea", waiting, re.S)
    assert "記為不符合" in waiting
    officer.post(
        reverse("portal:office:decide_points", args=[case.id]),
        point_form(office.seen(case), answer="met"),
    )
    after = officer.get(case_url(case)).content.decode()
    judged = between(after, 'id="passed"', "act-panel")
    assert (
        '<details class="finding-more"><summary><h3>再看 1 項判斷為符合的項目</h3></summary>'
        in judged
    )
    assert '<details class="point-change"><summary>改判' in judged
    assert judged.index('class="point-change"') < judged.index('name="answer"')


def test_what_was_judged_anew_and_refused_is_open(
    office: Office, case: Case, officer: Client
) -> None:
    address = reverse("portal:office:decide_points", args=[case.id])
    asked = point_form(office.seen(case), answer="met")
    officer.post(address, asked)
    again = officer.post(address, {**asked, "key": uuid4().hex, "answer": "not_met", "note": " "})
    assert again.status_code == 422
    page = again.content.decode()
    assert '<details class="finding-more" open>' in page
    assert '<details class="point-change" open>' in page
    assert '<details class="act-more point-not-met" open>' in page


def test_what_the_companys_part_means_is_said_once(
    office: Office, case: Case, officer: Client
) -> None:
    page = words_of(officer.get(case_url(case)).content)
    assert page.count("公司資料：同一件申請的每個方案都適用。") == 1
    assert page.count("公司資料") > 2


def test_T113_what_is_left_stands_by_its_title_and_of_a_paper_together() -> None:
    case = in_qualification(tcloud_window(), vendor("12345675"))
    officer = staff_person(Role.OFFICER, TCLOUD)
    client = at_browser(officer)
    with set_clock(SOON):
        from yunshi.programmes.queries import actor_of

        seen = case_in_review(case.id, actor_of(officer.pk))
        assert seen is not None
        left = things_left(seen)
        blocking = [point for point in seen.points if point.blocks]
        remarks = [p for p in seen.points if p.standing.value != "pass" and not p.blocks]
        case.refresh_from_db()
        refused = client.post(
            reverse("portal:office:act", args=[case.id, "pass_qualification"]),
            {"key": uuid4().hex, "revision": str(case.revision)},
        )
    assert refused.status_code == 422
    page = words_of(refused.content)
    assert how_many_left(seen) == f"{len(blocking)} 項未判斷"
    assert f"還不能通過：{len(blocking)} 項未判斷" in page
    assert bool(remarks) is bool(remarks_left(seen))
    assert (remarks_left(seen) in page) is True
    words = [each.words for each in left]
    assert "與登記資料相符：尚未判斷" in words
    assert "雲端解決方案市場實績：2 項尚未判斷" in words
    assert len(words) == len(set(words)) < len(blocking)
    for each in left[:5]:
        assert f'href="#{each.id}">{each.words}</a>' in refused.content.decode()
    assert "由承辦人判讀）" not in between(page, "還不能通過", "處理這個案件")[:400]


def test_the_answers_lead_to_the_files_and_repeat_no_clause_of_the_form(
    office: Office, case: Case, officer: Client
) -> None:
    (file,) = Receipt.objects.get().files
    page = officer.get(case_url(case, "answers")).content.decode()
    address = reverse("portal:office:file", args=[case.id, file["file"]])
    assert f'<p><a href="{address}">{file["name"]}</a></p>' in page


def test_T113_a_clause_that_only_names_form_and_question_is_left_out() -> None:
    case = in_qualification(tcloud_window(), vendor("12345675"))
    client = at_browser(staff_person(Role.OFFICER, TCLOUD))
    with set_clock(SOON):
        page = words_of(client.get(case_url(case, "answers")).content)
    assert "公司名稱 附表" not in page
    assert re.search(r"組織型態 [一二三四五六七八九]", page), "a clause of its own stays"


def test_the_journal_folds_what_was_judged_after_five() -> None:
    case = in_qualification(tcloud_window(), vendor("12345675"))
    officer = staff_person(Role.OFFICER, TCLOUD, "林承辦")
    client = at_browser(officer)
    with set_clock(SOON) as time:
        Office(time, TCLOUD, officer, officer, vendor()).judge_all(case)
        page = client.get(case_url(case, "journal")).content.decode()
    found = re.search(r"判斷為符合（(\d+) 項）.*?<summary>另 (\d+) 項</summary>", page, re.S)
    assert found is not None
    assert int(found[1]) == int(found[2]) + 5


def test_the_preview_takes_what_was_ticked_and_asks_for_the_missing_reason(
    case: Case, officer: Client
) -> None:
    asked = form(case, "preview", "burrow/name", **{"reason.burrow/name": ""})
    page = officer.post(url(case), asked)
    assert page.status_code == 422
    shown = page.content.decode()
    assert '<a href="#reason-0">' in shown
    assert 'value="burrow/name" checked' in shown


def test_what_can_be_asked_for_is_of_the_company_first() -> None:
    case = in_qualification(tcloud_window(), vendor("12345675"))
    client = at_browser(staff_person(Role.OFFICER, TCLOUD))
    with set_clock(SOON):
        page = client.get(url(case)).content.decode()
    titles = re.findall(r"<summary><span>(公司資料|方案)：", page)
    assert set(titles) == {"公司資料", "方案"}
    assert titles == sorted(titles, key=lambda title: title == "方案")

"""retail-110, cases of the form, the window and the receipt: submitted as vendors submit."""

from __future__ import annotations

import io
import re
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.core.cache import cache

from tests.applications.conftest import signed_in
from tests.applications.pages import data, form_of, posted, text_of
from tests.cases.drafting import Drafted, drafted
from tests.files import making
from tests.portal.office_stages import RETAIL, retail_window
from tests.portal.office_world import at_browser, staff_person, words_of
from tests.programmes.judging import REMOVED
from yunshi.applications.models import Filing, Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.files.models import StoredFile
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

AT = datetime(2021, 7, 8, 16, 30, tzinfo=TAIPEI)
CLOSING = datetime(2021, 7, 8, 17, 0, tzinfo=TAIPEI)
PLAN = "/solutions/0/plan"


@pytest.fixture(autouse=True)
def no_uploads_before() -> None:
    cache.clear()


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(retail_window(), AT)


def check_page(draft: Drafted) -> str:
    return f"/apply/{draft.filing.id}/check/"


def test_R110_D06_a_profile_of_300_characters_is_taken_and_301_refused_with_the_counter(
    draft: Drafted,
) -> None:
    place = "/company/profile"
    found = draft.refused({place: "雲" * 301})
    assert set(found) == {("company.profile.characters", place)}
    message = found["company.profile.characters", place].message.zh_hant
    assert "公司簡介" in message
    assert "301" in message
    assert "300" in message
    assert draft.accepted({place: "雲" * 300})


def test_R110_D09_a_docx_is_refused_by_name_and_by_content_and_other_slots_keep(
    draft: Drafted,
) -> None:
    browser = signed_in(draft.ours.owner)
    before = data(draft.filing)["documents"]
    for name in ("損益表.docx", "損益表.pdf"):
        file = io.BytesIO(making.docx())
        file.name = name
        answer = browser.post(
            f"/apply/{draft.filing.id}/documents/annual_income_statement/upload/",
            {"documents.annual_income_statement": file},
        )
        assert answer.status_code == 422
        assert "pdf" in text_of(answer).lower()
        assert data(draft.filing)["documents"] == before
    assert {"annual_income_statement", "business_tax_payment"} <= set(before)


@pytest.mark.parametrize("unticked", ["declaration", "ip_declaration"])
def test_R110_D16_one_of_the_two_declarations_unticked_is_refused_and_pointed_at(
    draft: Drafted, unticked: str
) -> None:
    browser = signed_in(draft.ours.owner)
    draft.change({f"/declarations/{unticked}": False})
    page = browser.get(check_page(draft))
    refused = browser.post(check_page(draft), form_of(page))
    assert refused.status_code == 422
    title = {"declaration": "聲明事項", "ip_declaration": "智慧財產權聲明及授權同意事項"}
    content = refused.content.decode()
    assert f"/apply/{draft.filing.id}/declarations/" in content
    assert title[unticked] in text_of(refused)
    found = draft.refused({})
    place = f"/declarations/{unticked}"
    assert set(found) == {(f"declarations.{unticked}.missing", place)}
    assert title[unticked] in found[f"declarations.{unticked}.missing", place].message.zh_hant
    assert draft.accepted({place: True})


def test_R110_D18_the_video_is_a_link(draft: Drafted) -> None:
    place = f"{PLAN}/video"
    for given, code in ((REMOVED, "missing"), ("操作影片.pdf", "format")):
        found = draft.refused({place: given})
        assert set(found) == {(f"plan.video.{code}", place)}
    missing = draft.refused({place: REMOVED})["plan.video.missing", place]
    assert "圖片或 PDF 不能代替影片" in missing.message.zh_hant
    assert draft.accepted({place: "https://video.example/demo"})
    # Its page takes no file at all: a PDF in the field's place is kept nowhere, the field is then
    # empty, and a filing without its link is refused.
    browser = signed_in(draft.ours.owner)
    page = f"/apply/{draft.filing.id}/solutions/{draft.solutions[0]}/plan/functions/"
    before, files = data(draft.filing), StoredFile.objects.count()
    film = io.BytesIO(making.pdf())
    film.name = "操作影片.pdf"
    answer = browser.post(page, {**form_of(browser.get(page)), "video": film, "action": "continue"})
    assert answer.status_code == 302
    now = data(draft.filing)
    plan_before, plan = before["solutions"][0].pop("plan"), now["solutions"][0].pop("plan")
    assert now == before
    assert set(plan_before) - set(plan) == {"video"}
    assert StoredFile.objects.count() == files
    refused = draft.submit()
    assert isinstance(refused, Refused)
    assert [(finding.rule, finding.path) for finding in refused.findings] == [
        ("plan.video.missing", place)
    ]
    assert "圖片或 PDF 不能代替影片" in refused.findings[0].message.zh_hant
    assert not Receipt.objects.filter(filing=draft.filing).exists()
    assert {case.state for case in Case.objects.filter(group=draft.filing.id)} == {"draft"}


def test_R110_D21_paid_in_capital(draft: Drafted) -> None:
    place = "/company/paid_in_capital"
    found = draft.refused({place: 999_999})
    assert set(found) == {("paid_in_capital", place)}
    assert "R110-ELV-02" in found["paid_in_capital", place].refs
    assert draft.accepted({place: 1_000_000})


# D13 and D15: the closing second


def test_R110_D13_through_the_page_in_the_closing_second_and_one_later(draft: Drafted) -> None:
    browser = signed_in(draft.ours.owner)
    form = form_of(browser.get(check_page(draft)))
    with set_clock(CLOSING + timedelta(seconds=1)):
        late = browser.post(check_page(draft), form)
        assert late.status_code == 422
        assert "逾期不予受理" in text_of(late)
        assert not Receipt.objects.exists()
    with set_clock(CLOSING):
        taken = browser.post(check_page(draft), form_of(browser.get(check_page(draft))))
        assert taken.status_code == 302
        assert Receipt.objects.get().arrived_at == CLOSING


def test_R110_D15_saved_at_16_59_never_sent_lapses_is_not_reviewed_and_is_copied(
    at: None,
) -> None:
    mail.outbox = []
    window = retail_window()
    with set_clock(CLOSING - timedelta(minutes=1)):
        draft = drafted(window, CLOSING - timedelta(minutes=1))
        page = f"/apply/{draft.filing.id}/company/company/"
        posted(signed_in(draft.ours.owner), page, profile="最後一分鐘改的簡介。", action="list")
        assert data(draft.filing)["company"]["profile"] == "最後一分鐘改的簡介。"
    with set_clock(CLOSING):
        run_due_timers()
        assert Case.objects.get(group=draft.filing.id).state == "draft", "17:00:00 still counts"
    with set_clock(CLOSING + timedelta(seconds=1)):
        late = signed_in(draft.ours.owner).post(check_page(draft), {"key": str(uuid4())})
        assert late.status_code == 422
    # What arrived in the closing second may still be on its way inside: then the draft lapses.
    with set_clock(CLOSING + grace() + timedelta(seconds=1)):
        run_due_timers()
        case = Case.objects.get(group=draft.filing.id)
        assert case.state == "lapsed"
        assert not Receipt.objects.exists()
        deliver_waiting()
        (letter,) = mail.outbox
        assert letter.to == [draft.ours.owner.email]
        assert "未送出" in letter.subject
        assert "可以複製到下一批" in str(letter.body)
    with set_clock(CLOSING + timedelta(hours=1)):
        officer = at_browser(staff_person(Role.OFFICER, RETAIL))
        for queue in ("/office/", "/office/?tab=all"):
            assert str(case.id) not in officer.get(queue).content.decode()
        assert officer.get(f"/office/cases/{case.id}/").status_code == 404
    second = open_window(
        RETAIL,
        "batch_2",
        Text(zh_hant="第 2 批", en="Batch 2"),
        datetime(2021, 9, 15, tzinfo=TAIPEI),
        datetime(2021, 9, 30, 17, tzinfo=TAIPEI),
        by=None,
    )
    with set_clock(datetime(2021, 9, 16, 10, 0, tzinfo=TAIPEI)):
        browser = signed_in(draft.ours.owner)
        desk = browser.get("/apply/")
        assert "沒有送出，受理已截止。內容都還在。" in text_of(desk)
        copy = f"/apply/{draft.filing.id}/copy/"
        assert copy in desk.content.decode()
        assert browser.post(copy, {"window": str(second.id)}).status_code == 302
        copied = Filing.objects.exclude(pk=draft.filing.pk).get()
        assert copied.window_id == second.id
        assert copied.draft.data["company"]["profile"] == "最後一分鐘改的簡介。"
        assert Case.objects.get(group=copied.id).state == "draft"


# D24: the page, the mail, the number and the time


@pytest.mark.parametrize(
    ("language", "words"), [("zh-TW", "已新增方案：{name}"), ("en", "Solutions added: {name}")]
)
def test_R110_D24_the_page_says_that_the_solution_was_added_and_the_mail_arrives(
    draft: Drafted, language: str, words: str
) -> None:
    mail.outbox = []
    browser = signed_in(draft.ours.owner)
    name = data(draft.filing)["solutions"][0]["solution"]["name"]
    form = form_of(browser.get(check_page(draft)))
    page = browser.post(check_page(draft), form, follow=True, headers={"accept-language": language})
    receipt = Receipt.objects.get(filing=draft.filing)
    assert page.redirect_chain[-1][0] == f"/apply/{draft.filing.id}/receipt/"
    said = words_of(page.content)
    assert said.index(receipt.number) < said.index(words.format(name=name))
    assert receipt.number.startswith("R110")
    assert receipt.number in words_of(page.content)
    assert receipt.arrived_at == AT
    assert "16:30:00" in words_of(page.content)
    deliver_waiting()
    letters = [letter for letter in mail.outbox if letter.to == [draft.ours.owner.email]]
    (letter,) = letters
    assert letter.subject == f"檔案上傳成功通知：{receipt.number}"
    assert f"已新增方案：{name}" in str(letter.body)
    assert "16:30:00" in str(letter.body)
    again = browser.get(f"/apply/{draft.filing.id}/receipt/", headers={"accept-language": language})
    assert words.format(name=name) in words_of(again.content)


def test_the_declarations_of_the_company_and_of_the_solution_are_told_apart(
    draft: Drafted,
) -> None:
    page = signed_in(draft.ours.owner).get(f"/apply/{draft.filing.id}/")
    titles = re.findall(r"<h2>[^<]*?(\S*聲明)</h2>", page.content.decode())
    assert titles == ["方案聲明", "公司聲明"]


def test_R110_ELV_07_without_the_declaration_about_the_solution_nothing_is_filed(
    draft: Drafted,
) -> None:
    place = "/solutions/0/declarations/of_the_solution"
    found = draft.refused({place: False})
    assert set(found) == {("declarations.of_the_solution.missing", place)}
    excepted = {"agreed": True, "except": {"no_other_incentive": "110 年獲創新研發補助"}}
    assert draft.accepted({place: excepted})


def test_the_certificate_is_spoken_of_only_where_a_programme_asks_for_one(
    draft: Drafted,
) -> None:
    """retail-110 asks for none; see the same test of tcloud-113."""
    page = text_of(signed_in(draft.ours.owner).get(check_page(draft)))
    assert "工商憑證" not in page
    assert isinstance(draft.submit(), Submitted)
    assert not OutboxMessage.objects.filter(template="draft_lapsed").exists()

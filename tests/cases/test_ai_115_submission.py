"""ai-115, cases of submission and supplements through drafts, pages and timers."""

from __future__ import annotations

import io
from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.urls import reverse

from tests.applications.conftest import signed_in
from tests.applications.pages import form_of, text_of
from tests.cases.drafting import Drafted, drafted, pointed
from tests.cases.reviewing import Officer
from tests.files import making
from tests.portal.office_stages import publish_real
from tests.portal.office_world import words_of
from tests.programmes.judging import REMOVED
from yunshi.applications.models import Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.acting import Refused
from yunshi.casework.clock import set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.notices.services import deliver_waiting
from yunshi.programmes.models import Window
from yunshi.programmes.services import open_window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.text import Text

pytestmark = pytest.mark.django_db

PROGRAMME = "ai-115"
AT = datetime(2026, 3, 16, 10, 0, tzinfo=TAIPEI)
CLOSES = datetime(2027, 10, 20, 18, 0, tzinfo=TAIPEI)


def announced() -> Window:
    """The text has only the last moment; an officer opens the window on the day announced."""
    publish_real(PROGRAMME)
    return open_window(
        PROGRAMME,
        "intake",
        Text(zh_hant="受理申請期間", en="Intake"),
        datetime(2026, 2, 2, 9, 0, tzinfo=TAIPEI),
        CLOSES,
        by=None,
    )


@pytest.fixture
def draft(at: None) -> Drafted:
    mail.outbox = []
    return drafted(announced(), AT)


def check_page(draft: Drafted) -> str:
    return reverse("applications:check", args=[draft.filing.id])


def test_A115_DATE_01_AMB_23_before_the_day_is_announced_there_is_no_window(at: None) -> None:
    publish_real(PROGRAMME)
    assert not Window.objects.filter(programme=PROGRAMME).exists()


@pytest.mark.parametrize("example", ["complete", "manufacturer", "hybrid-two-solutions"])
def test_A115_SUB_02_03_an_example_is_filed_with_real_files(at: None, example: str) -> None:
    assert drafted(announced(), AT, example).accepted()


def test_A115_C52_a_full_draft_never_sent_is_no_application_and_has_no_receipt(
    draft: Drafted,
) -> None:
    with set_clock(CLOSES + timedelta(seconds=1)):
        browser = signed_in(draft.ours.owner)
        late = browser.post(check_page(draft), {"key": str(uuid4())})
        assert late.status_code == 422
        assert browser.get(f"/apply/{draft.filing.id}/receipt/").status_code == 404
    with set_clock(CLOSES + grace() + timedelta(seconds=1)):
        run_due_timers()
        assert Case.objects.get(group=draft.filing.id).state == "lapsed"
        assert not Receipt.objects.exists()
        deliver_waiting()
    assert not OutboxMessage.objects.filter(template="submission_received").exists()
    (letter,) = mail.outbox
    assert "草稿未送出" in letter.subject
    assert "沒有成立申請" in str(letter.body)


def test_A115_AMB_02_submitted_at_eighteen_it_is_in_time_a_second_later_it_is_not(
    at: None,
) -> None:
    # The test of its load is within a year of the last day.
    tested = {"/solutions/0/documents/stress_test_report/dated": "2027-09-01"}
    draft = drafted(announced(), AT, "complete", tested)
    with set_clock(CLOSES + timedelta(seconds=1)):
        late = draft.submit(CLOSES + timedelta(seconds=1))
        assert isinstance(late, Refused)
        assert pointed({(f.rule, f.path): f for f in late.findings if f.blocks_submission}) == {
            ("window", "")
        }
        assert not Receipt.objects.exists()
        assert isinstance(draft.submit(CLOSES), Submitted)


def test_A115_SUB_02_the_receipt_is_told_and_mailed(draft: Drafted) -> None:
    browser = signed_in(draft.ours.owner)
    page = browser.post(check_page(draft), form_of(browser.get(check_page(draft))), follow=True)
    receipt = Receipt.objects.get(filing=draft.filing)
    read = words_of(page.content)
    assert "收件成功，線上申請完成：眼明手快瑕疵判讀" in read
    assert receipt.number in read
    assert receipt.number.startswith("A115")
    deliver_waiting()
    letter = next(one for one in mail.outbox if draft.ours.owner.email in one.to)
    assert letter.subject == f"收件成功通知：眼明手快瑕疵判讀（{receipt.number}）"


def test_A115_C13_SUB_04_no_page_speaks_of_a_business_certificate(draft: Drafted) -> None:
    assert "工商憑證" not in text_of(signed_in(draft.ours.owner).get(check_page(draft)))


@pytest.mark.parametrize(
    ("name", "content", "status"),
    [
        ("system.log", "2026-02-01 08:00 登入 user=7\n".encode(), 200),
        ("system.txt", b"2026-02-01 08:00 login user=7\n", 200),
        ("system.log", b"\0\1\2\3" * 100, 422),
        ("system.log", making.pdf(), 422),
    ],
    ids=["a log", "a text", "no text", "a PDF called a log"],
)
def test_A115_UPL_05_FORM4_27_a_log_as_the_system_wrote_it_is_taken(
    draft: Drafted, name: str, content: bytes, status: int
) -> None:
    browser = signed_in(draft.ours.owner)
    solution = f"/apply/{draft.filing.id}/solutions/{draft.solutions[0]}/"
    page = browser.get(f"{solution}solution/usage/").content.decode()
    assert 'accept=".txt,.log,.csv,.xlsx,.pdf"' in page
    log = io.BytesIO(content)
    log.name = name
    answer = browser.post(f"{solution}documents/usage_log/upload/", {"documents.usage_log": log})
    assert answer.status_code == status, text_of(answer)
    draft.filing.draft.refresh_from_db()
    (held,) = draft.filing.draft.data["solutions"]
    taken = [(file["name"], file["type"]) for file in held["documents"]["usage_log"]]
    assert taken[1:] == ([(name, "txt")] if status == 200 else [])


def in_review(draft: Drafted) -> Case:
    """Filed, and begun at once: the programme knows no batches."""
    assert isinstance(draft.submit(), Submitted)
    case = Case.objects.get(group=draft.filing.id)
    assert case.state == "qualification"
    return case


ASKED_AT = datetime(2026, 3, 27, 10, 0, tzinfo=TAIPEI)  # A Friday.
DUE_AT = datetime(2026, 3, 30, 23, 59, 59, tzinfo=TAIPEI)


def asked(case: Case, draft: Drafted) -> Officer:
    officer = Officer.of(case)
    solution = str(draft.solutions[0])
    paper = f"solutions/{solution}/documents/cloud_evidence"
    assert officer.ask({paper: "缺第 4 項：機房所在地的系統畫面截圖。"}).status_code == 302
    deliver_waiting()
    assert officer.state == "supplement"
    assert officer.case.due_at == DUE_AT
    letter = [one for one in mail.outbox if draft.ours.owner.email in one.to][-1]
    assert "機房所在地的系統畫面截圖" in str(letter.body)
    return officer


def test_A115_C43_C54_SUPP_01_answered_in_the_last_second_of_the_third_day(
    draft: Drafted,
) -> None:
    case = in_review(draft)
    with set_clock(ASKED_AT) as time:
        officer = asked(case, draft)
        time.move_to(DUE_AT)
        draft.change({"/solutions/0/documents/cloud_evidence": REMOVED})
        browser = signed_in(draft.ours.owner)
        whole = io.BytesIO(making.pdf(pages=4))
        whole.name = "cloud_evidence.pdf"
        place = f"solutions/{draft.solutions[0]}/documents/cloud_evidence"
        upload = f"/apply/{draft.filing.id}/{place}/upload/"
        taken = browser.post(upload, {"documents.cloud_evidence": whole})
        assert taken.status_code == 200, text_of(taken)
        sent = browser.post(f"/apply/{draft.filing.id}/supplement/", {"key": str(uuid4())})
        assert sent.status_code == 302, text_of(sent)
        assert officer.state == "qualification"


def test_A115_C54_SUPP_01_on_the_fourth_day_it_is_deemed_abandoned(draft: Drafted) -> None:
    case = in_review(draft)
    with set_clock(ASKED_AT) as time:
        officer = asked(case, draft)
        time.move_to(DUE_AT + timedelta(seconds=1))
        browser = signed_in(draft.ours.owner)
        late = browser.post(f"/apply/{draft.filing.id}/supplement/", {"key": str(uuid4())})
        assert late.status_code in {404, 409, 422}
        time.move_to(DUE_AT + timedelta(hours=1))
        run_due_timers()
        assert officer.state == "deemed_abandoned"
        deliver_waiting()
        letter = [one for one in mail.outbox if draft.ours.owner.email in one.to][-1]
        assert "結果：視同放棄" in str(letter.body)


def test_A115_SUPP_02_who_does_not_qualify_is_told_so_by_mail(draft: Drafted) -> None:
    officer = Officer.of(in_review(draft))
    done = officer.act("fail_qualification", reason="登記的營業項目沒有 I301。")
    assert done.status_code == 302
    assert officer.state == "unqualified"
    deliver_waiting()
    letter = [one for one in mail.outbox if draft.ours.owner.email in one.to][-1]
    assert "資格不符" in letter.subject
    assert "登記的營業項目沒有 I301。" in str(letter.body)

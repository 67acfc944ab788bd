"""tcloud-113, cases of submission and supplements through pages."""

from __future__ import annotations

from datetime import datetime, timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.urls import reverse

from tests.applications.conftest import signed_in
from tests.applications.pages import form_of
from tests.cases.drafting import Drafted, drafted
from tests.cases.reviewing import Officer
from tests.portal.office_stages import after_intake, tcloud_window
from tests.portal.office_world import words_of
from tests.signing import signed_if_asked
from yunshi.applications.models import Receipt
from yunshi.applications.services import Submitted
from yunshi.casework.clock import set_clock
from yunshi.casework.guards import grace
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.timers import run_due_timers
from yunshi.notices.services import deliver_waiting
from yunshi.rulebook.calendar import TAIPEI

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)


@pytest.fixture
def draft(at: None) -> Drafted:
    mail.outbox = []
    return drafted(tcloud_window(), AT)


def check_page(draft: Drafted) -> str:
    return reverse("applications:check", args=[draft.filing.id])


def test_T113_C52_a_full_draft_never_sent_is_no_application_and_has_no_receipt(
    draft: Drafted,
) -> None:
    closes = draft.filing.window.closes_at
    with set_clock(closes + timedelta(seconds=1)):
        browser = signed_in(draft.ours.owner)
        late = browser.post(check_page(draft), {"key": str(uuid4())})
        assert late.status_code == 422
        assert browser.get(f"/apply/{draft.filing.id}/receipt/").status_code == 404
    with set_clock(closes + grace() + timedelta(seconds=1)):
        run_due_timers()
        assert Case.objects.get(group=draft.filing.id).state == "lapsed"
        assert not Receipt.objects.exists()
        deliver_waiting()
    assert not OutboxMessage.objects.filter(template="submission_received").exists()
    (letter,) = mail.outbox
    assert "草稿未送出" in letter.subject
    assert "沒有成立申請" in str(letter.body)


def test_T113_SUB_04_the_receipt_has_number_time_and_every_file_with_its_hash(
    draft: Drafted,
) -> None:
    browser = signed_in(draft.ours.owner)
    signed_if_asked(draft.filing, draft.ours.actor, AT)
    page = browser.post(check_page(draft), form_of(browser.get(check_page(draft))), follow=True)
    receipt = Receipt.objects.get(filing=draft.filing)
    read = words_of(page.content)
    assert "收件成功，線上申請完成：小舖雲進銷存" in read
    assert receipt.number in read
    assert "10:00:00" in read
    assert len(receipt.files) == 8
    assert all(file["sha256"] in read for file in receipt.files)
    deliver_waiting()
    letter = next(one for one in mail.outbox if draft.ours.owner.email in one.to)
    assert letter.subject == f"收件成功通知：小舖雲進銷存（{receipt.number}）"


def test_T113_C55_SUPP_01_the_officer_states_a_deadline_and_SUPP_02_a_lapsed_one_is_abandoned(
    draft: Drafted,
) -> None:
    assert isinstance(draft.submit(), Submitted)
    after_intake(draft.filing.window)
    asked_at = draft.filing.window.closes_at + timedelta(days=3)
    with set_clock(asked_at) as time:
        officer = Officer.of(Case.objects.get(group=draft.filing.id))
        reasons = {"company/profile": "公司簡介請補充服務年資。"}
        without = officer.ask(reasons)
        assert without.status_code == 422
        assert "請填補件期限" in words_of(without.content)
        assert officer.state == "qualification"
        assert not OutboxMessage.objects.filter(template="supplement_requested").exists()
        due = {"due.year": "113", "due.month": "12", "due.day": "9"}
        assert officer.ask(reasons, **due).status_code == 302
        deliver_waiting()
        assert officer.state == "supplement"
        assert officer.case.due_at == datetime(2024, 12, 9, 23, 59, 59, tzinfo=TAIPEI)
        time.move_to(officer.case.due_at + timedelta(hours=1))
        run_due_timers()
        assert officer.state == "deemed_abandoned"
        deliver_waiting()
        letter = [one for one in mail.outbox if draft.ours.owner.email in one.to][-1]
        assert "視同放棄" in letter.subject

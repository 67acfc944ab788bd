"""A notice that did not arrive, through the office's pages: seen, recorded, sent again."""

from __future__ import annotations

from datetime import timedelta
from uuid import uuid4

import pytest
from django.core import mail
from django.test import Client
from django.urls import reverse

from tests.portal.office_world import ENGLISH, Office, at_browser, case_url, staff_person, words_of
from tests.portal.queue_world import QUEUE
from tests.portal.supplement_form import NAME, form, state, supplement_of, url
from yunshi.casework.models import Case
from yunshi.casework.timers import run_due_timers
from yunshi.notices.models import Delivery
from yunshi.notices.services import deliver_waiting
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db


def ask(officer: Client, case: Case) -> None:
    assert officer.post(url(case), form(case, "send", NAME)).status_code == 302


@pytest.fixture
def notified(case: Case, officer: Client) -> Delivery:
    """A supplement whose notice was taken."""
    ask(officer, case)
    deliver_waiting()
    return Delivery.objects.get(message=supplement_of(case).notice_id)


def bounce_url(case: Case, delivery: Delivery) -> str:
    return reverse("portal:office:bounce", args=[case.id, delivery.pk])


def resend_url(case: Case) -> str:
    return reverse("portal:office:resend", args=[case.id])


def came_back(officer: Client, case: Case, delivery: Delivery, reason: str = "信箱不存在") -> None:
    posted = {"key": str(uuid4()), "reason": reason}
    assert officer.post(bounce_url(case, delivery), posted).status_code == 302


def test_R110_AMB_22_until_it_is_taken_the_pages_say_that_no_clock_runs(
    case: Case, officer: Client
) -> None:
    sent = officer.post(url(case), form(case, "send", NAME), follow=True)
    page = words_of(sent.content)
    assert "通知寄出。收件伺服器收下後開始計算期限。" in page
    assert "通知寄送中，廠商的收件伺服器收下前不計期限。廠商已可補件。" in page
    assert "通知信送達之次日起 2 個工作天，例假日不計。通知送達後，確切時間會寫在這裡。" in page
    assert "119/03/12" not in page
    tab = words_of(officer.get(case_url(case, "supplements")).content)
    assert "還沒開始計算期限" in tab
    deliver_waiting()
    after = words_of(officer.get(case_url(case)).content)
    assert "119/03/12（二）23:59:59" in after
    assert "通知寄送中" not in after
    journal = words_of(officer.get(case_url(case, "journal")).content)
    assert "通知已送達，開始計算期限" in journal
    assert "收件伺服器收下的時間：" in journal


def test_the_preview_says_when_it_would_be_due_and_that_the_mail_decides(
    case: Case, officer: Client
) -> None:
    page = words_of(officer.post(url(case), form(case, "preview", NAME)).content)
    assert "如果現在送達 119/03/12（二）23:59:59" in page
    assert "廠商的收件伺服器收下通知後，補件期限才生效。" in page


def test_an_officer_records_that_the_mail_came_back(
    office: Office, case: Case, officer: Client, notified: Delivery
) -> None:
    tab = officer.get(case_url(case, "supplements")).content.decode()
    assert notified.address in tab
    assert "收件伺服器已收下" in words_of(tab)
    assert bounce_url(case, notified) in tab
    came_back(officer, case, notified)
    assert state(case) == "unnotified"
    page = words_of(officer.get(case_url(case)).content)
    assert "通知未送達" in page
    assert "通知沒有送達，目前不計期限。" in page
    assert resend_url(case) in officer.get(case_url(case)).content.decode()
    tab = officer.get(case_url(case, "supplements")).content.decode()
    assert "已退信" in words_of(tab)
    assert "信箱不存在" in words_of(tab)
    assert bounce_url(case, notified) not in tab
    assert "通知未送達" in words_of(officer.get(QUEUE).content)
    assert "信箱不存在" in words_of(officer.get(case_url(case, "journal")).content)


def test_without_a_reason_nothing_is_recorded(
    case: Case, officer: Client, notified: Delivery
) -> None:
    refused = officer.post(bounce_url(case, notified), {"key": str(uuid4()), "reason": "  "})
    assert refused.status_code == 422
    assert "請填寫理由" in words_of(refused.content)
    too_long = officer.post(bounce_url(case, notified), {"key": "k", "reason": "長" * 2001})
    assert too_long.status_code == 422
    assert state(case) == "supplement"


def test_a_mail_of_another_filing_is_not_there(
    office: Office, case: Case, officer: Client, notified: Delivery
) -> None:
    from tests.portal.queue_world import another_vendor

    other = office.filed(another_vendor(0))
    posted = {"key": str(uuid4()), "reason": "x"}
    assert officer.post(bounce_url(other, notified), posted).status_code == 404
    assert state(case) == "supplement"


def test_R110_AMB_22_it_is_sent_again_to_one_address_more(
    office: Office, case: Case, officer: Client, notified: Delivery
) -> None:
    came_back(officer, case, notified)
    shown = officer.get(resend_url(case))
    assert shown.status_code == 200
    assert office.vendor.owner.email in shown.content.decode()
    case.refresh_from_db()
    posted = {
        "key": str(uuid4()),
        f"revision.{case.id}": str(case.revision),
        "message": "再寄一次",
        "address": "boss@rabbit.example",
    }
    wrong = officer.post(resend_url(case), {**posted, "address": "兔子"})
    assert wrong.status_code == 422
    assert 'value="兔子"' in wrong.content.decode()
    old = officer.post(resend_url(case), {**posted, f"revision.{case.id}": "1"})
    assert old.status_code == 422
    assert state(case) == "unnotified"
    mail.outbox = []
    sent = officer.post(resend_url(case), posted, follow=True)
    assert "通知重新寄出。收件伺服器收下後開始計算期限。" in words_of(sent.content)
    assert state(case) == "supplement"
    deliver_waiting()
    to = sorted(each.to[0] for each in mail.outbox)
    assert to == sorted([office.vendor.owner.email, "boss@rabbit.example"])
    case.refresh_from_db()
    assert case.due_at == supplement_of(case).due_at
    assert case.due_at is not None
    again = officer.get(resend_url(case))
    assert (again.status_code, again.headers["Location"]) == (302, case_url(case))


def test_a_lapsed_case_is_reopened_from_its_tab(
    office: Office, case: Case, officer: Client, notified: Delivery
) -> None:
    due = supplement_of(case).due_at
    assert due is not None
    office.time.move_to(due + timedelta(minutes=10))
    run_due_timers()
    assert state(case) == "not_accepted"
    signed_in_again = at_browser(staff_person(Role.OFFICER, office.programme))
    page = signed_in_again.get(case_url(case)).content.decode()
    assert "/do/reopen" not in page, "the journal's row is no button of its own"
    came_back(signed_in_again, case, notified)
    assert state(case) == "unnotified"
    assert "重新開放：通知當時沒有送達" in words_of(
        signed_in_again.get(case_url(case, "journal")).content
    )


def test_in_english_too(office: Office, case: Case, officer: Client, notified: Delivery) -> None:
    came_back(officer, case, notified)
    english = Client(headers=dict(ENGLISH))
    english.force_login(office.officer_person)
    english.cookies = officer.cookies
    page = words_of(english.get(case_url(case)).content)
    assert "The notice was not delivered, so no deadline runs." in page
    shown = words_of(english.get(resend_url(case)).content)
    assert "The clock begins anew when a mail server takes this notice." in shown

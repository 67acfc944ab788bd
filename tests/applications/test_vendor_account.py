"""The vendor's account in a programme, through its pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from tests.applications.conftest import signed_in
from tests.applications.pages import form_of, posted, text_of
from tests.applications.world import Vendor, publish, staff, vendor
from tests.files import making
from tests.packs import PROGRAMMES
from tests.programmes.enrolling import begun, enrolled, filled, row_of, save, sent
from yunshi.answers.addresses import Address
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.casework.clock import SetClock, set_clock
from yunshi.parties.models import Membership
from yunshi.programmes.models import Enrolment, Window
from yunshi.programmes.services import enrolment as services
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

RETAIL = "retail-110"
FRIDAY = datetime(2021, 7, 2, 10, 0, tzinfo=TAIPEI)
PAGE = "/apply/accounts/retail-110/"
DESK = "/apply/"
PROFILE = Address("", "company", "profile")


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(FRIDAY) as moved:
        yield moved


@pytest.fixture
def window(time: SetClock) -> Window:
    return publish(PROGRAMMES / RETAIL)


@pytest.fixture
def ours(window: Window) -> Vendor:
    return vendor()


@pytest.fixture
def browser(ours: Vendor) -> Client:
    return signed_in(ours.owner)


def inside(row: Enrolment) -> str:
    return f"/apply/accounts/{row.id}/"


def returned(ours: Vendor) -> Enrolment:
    row = sent(ours, RETAIL)
    services.return_account(
        row.case_id,
        staff(Role.OFFICER, RETAIL),
        items={PROFILE: "請寫服務對象"},
        reason="請補正一項",
        key=uuid4().hex,
        arrived_at=clock.now(),
    )
    return row_of(ours, RETAIL)


def test_one_applies_from_the_desk_and_no_filing_can_be_begun_before(
    browser: Client, ours: Vendor, window: Window
) -> None:
    desk = browser.get(DESK)
    assert "尚未申請" in text_of(desk)
    assert PAGE in desk.content.decode()
    assert f"/apply/start/{window.id}/" not in desk.content.decode()
    refused = browser.post(f"/apply/start/{window.id}/", follow=True)
    assert "還沒有這個計畫的帳號" in text_of(refused)
    assert not Filing.objects.exists()
    page = browser.get(PAGE)
    assert "申請帳號" in text_of(page)
    after = browser.post(f"{PAGE}begin/", follow=True)
    assert after.redirect_chain[-1][0] == PAGE
    assert "公司" in text_of(after)
    assert Enrolment.objects.count() == 1
    browser.post(f"{PAGE}begin/")
    assert Enrolment.objects.count() == 1


def test_R110_D12_the_confirmation_page_says_by_when_and_that_it_may_be_too_late(
    browser: Client, ours: Vendor, time: SetClock
) -> None:
    """R110-ACC-17."""
    row = filled(ours, RETAIL)
    for address in (PAGE, f"{inside(row)}check/"):
        words = text_of(browser.get(address))
        assert "3 至 5 個工作天" in words
        assert "110/07/09（五）23:59:59" in words
        assert "可能趕不上受理截止" in words
        assert "110/07/08（四）17:00:00 截止" in words
        assert "110/07/07（三）" in words, "the earliest day"
    time.move_to(FRIDAY - timedelta(days=2))
    words = text_of(browser.get(f"{inside(row)}check/"))
    assert "110/07/07（三）23:59:59" in words
    assert "可能趕不上受理截止" not in words


def test_a_section_is_saved_whole_and_leads_on_to_the_next(browser: Client, ours: Vendor) -> None:
    row = begun(ours, RETAIL)
    address = f"{inside(row)}company/people/"
    page = browser.get(address)
    assert "聯絡人姓名" in text_of(page)
    answer = posted(browser, address, responsible_name="堃", contact_name="玥", action="continue")
    assert (answer.status_code, answer["Location"]) == (302, f"{inside(row)}company/papers/")
    fresh = row_of(ours, RETAIL)
    assert fresh.draft.data["company"]["contact_name"] == "玥"
    last = posted(browser, f"{inside(row)}company/papers/", action="continue")
    assert last["Location"] == f"{inside(row)}check/", "an account has no declarations to make"


def test_what_is_typed_is_saved_by_the_page_s_script(browser: Client, ours: Vendor) -> None:
    row = begun(ours, RETAIL)
    address = f"{inside(row)}company/people/autosave/"
    answer = browser.post(
        address, {"base_revision": "0", "changed": "contact_name", "contact_name": "玥"}
    )
    assert answer.status_code == 200, answer.content
    told = json.loads(answer.content)
    assert told["revision"] == 1
    other = signed_in(ours.owner)
    clash = other.post(
        address, {"base_revision": "0", "changed": "contact_name", "contact_name": "喆"}
    )
    assert clash.status_code == 409
    assert "玥" in clash.content.decode()
    assert row_of(ours, RETAIL).draft.data["company"]["contact_name"] == "玥"
    assert Client().post(address).status_code == 401


def test_R110_D09_only_a_real_pdf_is_taken(browser: Client, ours: Vendor) -> None:
    row = begun(ours, RETAIL)
    address = f"{inside(row)}documents/business_tax_payment/upload/"

    def upload(name: str, content: bytes) -> int:
        file = SimpleUploadedFile(name, content)
        return browser.post(address, {"documents.business_tax_payment": file}).status_code

    assert upload("繳納證明.docx", making.docx()) == 422
    assert upload("繳納證明.pdf", making.docx()) == 422
    assert "documents" not in row_of(ours, RETAIL).draft.data
    assert upload("繳納證明.pdf", making.pdf()) == 200
    (file,) = row_of(ours, RETAIL).draft.data["documents"]["business_tax_payment"]
    assert file["name"] == "繳納證明.pdf"
    got = browser.get(f"{inside(row)}files/{file['file']}/")
    assert b"".join(got).startswith(b"%PDF")  # type: ignore[arg-type]
    stranger = signed_in(vendor("22099131").owner)
    assert stranger.get(f"{inside(row)}files/{file['file']}/").status_code == 404
    elsewhere = f"{inside(row)}documents/track_record/upload/"
    assert browser.post(elsewhere).status_code == 404, "no paper of the account"


def test_it_is_sent_once_and_then_waits(browser: Client, ours: Vendor) -> None:
    row = filled(ours, RETAIL)
    address = f"{inside(row)}check/"
    form = form_of(browser.get(address))
    first = browser.post(address, form)
    assert (first.status_code, first["Location"]) == (302, PAGE)
    again = browser.post(address, form)
    assert (again.status_code, again["Location"]) == (302, PAGE)
    assert row_of(ours, RETAIL).draft.snapshots.count() == 1
    words = text_of(browser.get(PAGE))
    assert "審查中" in words
    assert "最遲於 110/07/09（五）23:59:59 完成" in words
    assert "可能趕不上" not in words
    section = browser.get(f"{inside(row)}company/people/")
    assert "這一段現在不能修改" in text_of(section)
    late = browser.post(
        f"{inside(row)}company/people/autosave/",
        {"base_revision": "9", "changed": "contact_name", "contact_name": "喆"},
    )
    assert late.status_code == 410


def test_what_is_missing_is_told_with_the_way_to_it(browser: Client, ours: Vendor) -> None:
    row = begun(ours, RETAIL)
    address = f"{inside(row)}check/"
    page = browser.get(address)
    assert "公司：還沒開始填" in text_of(page)
    answer = browser.post(address, form_of(page))
    assert answer.status_code == 422
    assert "沒有送出" in text_of(answer)
    assert f"{inside(row)}company/" in answer.content.decode()


def test_R110_ACC_14_a_returned_one_lists_what_to_correct_on_page_desk_and_section(
    browser: Client, ours: Vendor
) -> None:
    row = returned(ours)
    assert "待補正" in text_of(browser.get(DESK))
    words = text_of(browser.get(PAGE))
    assert "請補正一項" in words
    assert "請寫服務對象" in words
    section = browser.get(f"{inside(row)}company/company/")
    assert "請寫服務對象" in text_of(section)
    save(row, {PROFILE: "服務零售業"}, ours)
    address = f"{inside(row)}check/"
    assert browser.post(address, form_of(browser.get(address))).status_code == 302
    assert row_of(ours, RETAIL).case.state == "pending_review"


def test_R110_AMB_05_a_refused_one_is_opened_again(browser: Client, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    services.reject_account(
        row.case_id,
        staff(Role.OFFICER, RETAIL),
        reason="沒有登記營業項目",
        key=uuid4().hex,
        arrived_at=clock.now(),
    )
    page = browser.get(PAGE)
    assert "沒有登記營業項目" in text_of(page)
    answer = browser.post(f"{inside(row)}again/", form_of(page), follow=True)
    assert "可以修改" in text_of(answer)
    assert row_of(ours, RETAIL).case.state == "draft"


def test_an_active_one_begins_filings_that_hold_its_answers(
    browser: Client, ours: Vendor, window: Window
) -> None:
    enrolled(ours, RETAIL)
    assert "使用中" in text_of(browser.get(PAGE))
    answer = browser.post(f"/apply/start/{window.id}/")
    filing = Filing.objects.get()
    assert answer["Location"] == f"/apply/{filing.id}/"
    words = text_of(browser.get(f"/apply/{filing.id}/company/people/"))
    assert row_of(ours, RETAIL).draft.snapshots.get().data["company"]["contact_name"] in str(
        filing.draft.data
    )
    assert "聯絡人姓名" in words
    page = browser.get(PAGE)
    left = browser.post(f"{inside(row_of(ours, RETAIL))}leave/", form_of(page), follow=True)
    assert "還有 1 件申請進行中" in text_of(left)


def test_nobody_else_sees_or_changes_it(browser: Client, ours: Vendor) -> None:
    row = filled(ours, RETAIL)
    stranger = signed_in(vendor("22099131", "玉兔").owner)
    for address in (
        f"{inside(row)}check/",
        f"{inside(row)}company/people/",
    ):
        assert stranger.get(address).status_code == 404
        assert stranger.post(address).status_code == 404
    for address in (
        f"{inside(row)}company/people/autosave/",
        f"{inside(row)}again/",
        f"{inside(row)}leave/",
    ):
        assert stranger.post(address).status_code == 404
    assert "尚未申請" in text_of(stranger.get(PAGE)), "their own, not ours"


def test_a_member_fills_in_and_the_owner_sends(ours: Vendor) -> None:
    row = filled(ours, RETAIL)
    ours.member("成員")
    member = Membership.objects.get(organisation=ours.organisation, role="member").person
    browser = signed_in(member)
    page = browser.get(f"{inside(row)}check/")
    assert "送出需由下列人員進行" in text_of(page)
    assert ours.owner.name in text_of(page)
    answer = browser.post(f"{inside(row)}check/", {"key": uuid4().hex})
    assert answer.status_code == 422
    assert row_of(ours, RETAIL).case.state == "draft"


def test_a_programme_without_review_has_no_such_page(time: SetClock, browser: Client) -> None:
    publish()
    assert browser.get("/apply/accounts/small-market/").status_code == 404
    assert browser.get("/apply/accounts/nowhere/").status_code == 404
    assert browser.post("/apply/accounts/nowhere/begin/").status_code == 404
    answer = browser.post("/apply/accounts/small-market/begin/", follow=True)
    assert "不審查帳號" in text_of(answer)
    assert not Enrolment.objects.exists()


def test_pages_in_english_say_the_same(browser: Client, ours: Vendor) -> None:
    row = returned(ours)
    for address in (PAGE, f"{inside(row)}check/"):
        words = text_of(browser.get(address, headers={"accept-language": "en"}))
        assert "3 to 5 working days" in words
        assert "may be too late" in words


def statements(browser: Client, address: str) -> int:
    browser.get(address)
    with CaptureQueriesContext(connection) as asked:
        assert browser.get(address).status_code == 200
    return len(asked)


def test_the_desk_asks_no_more_for_three_accounts_than_for_one(
    browser: Client, ours: Vendor, window: Window
) -> None:
    enrolled(ours, RETAIL)
    for folder in ("industry-111", "industry-112"):
        publish_more(folder)
    one = statements(browser, DESK)
    for programme in ("industry-111", "industry-112"):
        from yunshi.programmes.queries import current_pack

        loaded = current_pack(programme)
        assert services.ensure_enrolled(loaded, ours.organisation.id, ours.actor) is None
    assert statements(browser, DESK) == one


def publish_more(programme: str) -> Any:
    from yunshi.programmes.services import publish_pack
    from yunshi.rulebook.pack.loader import load_pack

    return publish_pack(load_pack(PROGRAMMES / programme))

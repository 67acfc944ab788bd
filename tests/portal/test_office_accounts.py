"""Accounts of vendors at the office: the list, one of them, and what is done with it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from uuid import UUID, uuid4

import pytest
from django.test import Client

from tests.applications.pages import text_of
from tests.applications.world import Vendor, publish, vendor
from tests.packs import PROGRAMMES, SMALL_MARKET
from tests.portal.office_world import CHINESE, at_browser, staff_person
from tests.portal.test_lists_cost_the_same import statements
from tests.programmes.enrolling import enrolled, filled, listed, row_of, sent
from yunshi.casework.clock import SetClock, set_clock
from yunshi.casework.models import AccessLog, JournalEntry
from yunshi.programmes.models import Enrolment, Window
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.lifecycle import Role

pytestmark = pytest.mark.django_db

RETAIL = "retail-110"
FRIDAY = datetime(2021, 7, 2, 10, 0, tzinfo=TAIPEI)
LIST = "/office/accounts/"
NUMBERS = ("22099131", "12345675", "04595257", "90002222", "90006666")


@pytest.fixture
def time() -> Iterator[SetClock]:
    with set_clock(FRIDAY) as moved:
        yield moved


@pytest.fixture
def window(time: SetClock) -> Window:
    return publish(PROGRAMMES / RETAIL)


@pytest.fixture
def officer(window: Window) -> Client:
    return at_browser(staff_person(Role.OFFICER, RETAIL, "林承辦"))


@pytest.fixture
def agency(window: Window) -> Client:
    return at_browser(staff_person(Role.AGENCY, RETAIL, "周核定"))


@pytest.fixture
def ours(window: Window) -> Vendor:
    return vendor("04595257", "月兔")


def page_of(case: UUID) -> str:
    return f"{LIST}{case}/"


def form(row: Enrolment, **more: str) -> dict[str, str]:
    row.case.refresh_from_db()
    return {"key": uuid4().hex, "revision": str(row.case.revision), **more}


def test_those_that_wait_stand_first_by_due_instant(
    time: SetClock, window: Window, ours: Vendor
) -> None:
    """R110-AMB-04: the queue is sorted by the nearest deadline."""
    first = sent(ours, RETAIL)
    time.move(timedelta(days=3))
    later = sent(vendor("22099131", "玉兔"), RETAIL)
    filled(vendor("90002222", "沒送出"), RETAIL)
    enrolled(vendor("90006666", "已通過"), RETAIL)
    officer = at_browser(staff_person(Role.OFFICER, RETAIL, "隔日承辦"))  # sessions have ended
    words = text_of(officer.get(LIST))
    assert words.index("月兔") < words.index("玉兔")
    assert "沒送出" not in words
    assert "已通過" not in words
    assert "4 個工作天" in words, "of five one has passed"
    everything = text_of(officer.get(f"{LIST}?tab=all"))
    assert "已通過" in everything
    assert "沒送出" not in everything, "a draft that nobody sent is the vendor's own"
    assert "玉兔" in text_of(officer.get(f"{LIST}?words=22099131"))
    assert "月兔" not in text_of(officer.get(f"{LIST}?words=22099131"))
    assert {first.case.due_at, later.case.due_at} == {
        datetime(2021, 7, 9, 23, 59, 59, tzinfo=TAIPEI),
        datetime(2021, 7, 12, 23, 59, 59, tzinfo=TAIPEI),
    }


def test_the_page_shows_what_was_sent_and_leaves_a_trace(officer: Client, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    page = officer.get(page_of(row.case_id))
    words = text_of(page)
    company = row.draft.snapshots.get().data["company"]
    assert company["contact_name"] in words
    assert "名單中沒有這個統一編號" in words
    assert "送出帳號申請" in words
    read = AccessLog.objects.filter(what="office.account", case=row.case_id)
    assert [entry.subject for entry in read] == [f"organisation:{ours.organisation.id}"]


def test_R110_D10_approving_waits_for_the_list(officer: Client, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    do = f"{page_of(row.case_id)}do/approve_account/"
    refused = officer.post(do, form(row))
    assert refused.status_code == 422
    assert "名單中沒有這個統一編號" in text_of(refused)
    assert row_of(ours, RETAIL).case.state == "pending_review"
    listed(ours, RETAIL)
    assert "名單中有：04595257 名單上的名稱" in text_of(officer.get(page_of(row.case_id)))
    done = officer.post(do, form(row), follow=True)
    assert "已通過；廠商可以開始提案。" in text_of(done)
    assert row_of(ours, RETAIL).case.state == "active"


def test_it_is_returned_with_a_list_or_not_at_all(officer: Client, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    address = f"{page_of(row.case_id)}return/"
    assert "公司簡介" in text_of(officer.get(address))
    nothing = officer.post(address, form(row, reason="請補正"))
    assert nothing.status_code == 422
    assert "請至少列出一個要補正的項目" in text_of(nothing)
    foreign = {"item:company/nothing_of_it": "x"}
    assert officer.post(address, form(row, reason="請補正", **foreign)).status_code == 422
    items = {"item:company/profile": "請寫服務對象", "item:company/address": " "}
    without = officer.post(address, form(row, reason="", **items))
    assert without.status_code == 422
    assert "請寫服務對象" in without.content.decode(), "what was typed is kept"
    done = officer.post(address, form(row, reason="請補正一項", **items), follow=True)
    assert "已退回補正" in text_of(done)
    entry = JournalEntry.objects.get(case=row.case_id, action="return_account")
    assert entry.facts["items"] == ["company/profile"]
    assert officer.get(address).status_code == 302, "there is nothing to return any more"


def test_a_page_that_is_old_decides_nothing(officer: Client, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    old = form(row, reason="沒有登記")
    listed(ours, RETAIL)
    officer.post(f"{page_of(row.case_id)}do/approve_account/", form(row))
    answer = officer.post(
        f"{page_of(row.case_id)}do/propose_suspension/", {**old, "last_day": "116/06/30"}
    )
    assert answer.status_code == 422
    assert row_of(ours, RETAIL).case.state == "active"


def test_a8_proposing_and_suspending_through_the_pages(
    officer: Client, agency: Client, ours: Vendor
) -> None:
    enrolled(ours, RETAIL)
    row = row_of(ours, RETAIL)
    here = page_of(row.case_id)
    propose = f"{here}do/propose_suspension/"
    assert officer.post(propose, form(row, reason="造假", last_day="改天")).status_code == 422
    past = officer.post(propose, form(row, reason="造假", last_day="110/07/01"))
    assert "已經過了" in text_of(past)
    officer.post(propose, form(row, reason="造假", last_day="113/07/01"))
    assert "提案停權至 113/07/01" in text_of(agency.get(here))
    assert "do/suspend/" not in officer.get(here).content.decode()
    waiting = text_of(agency.get(LIST))
    assert "月兔" in waiting
    denied = officer.post(f"{here}do/suspend/", form(row, reason="x"))
    assert denied.status_code == 422
    agency.post(f"{here}do/suspend/", form(row, reason="查證屬實"))
    assert row_of(ours, RETAIL).case.state == "suspended"
    owner = Client(headers=CHINESE)
    owner.force_login(ours.owner)
    seen = text_of(owner.get("/apply/accounts/retail-110/"))
    assert "停權中" in seen
    assert "查證屬實" in seen
    assert "造假" not in seen, "what was proposed is the office's own"


def test_who_may_look_and_who_may_not(time: SetClock, window: Window, ours: Vendor) -> None:
    """roles.md §1: AGY and AUD read; nobody of another programme, no reviewer, no administrator."""
    row = sent(ours, RETAIL)
    publish(SMALL_MARKET)
    for role in (Role.OFFICER, Role.AGENCY, Role.AUDITOR):
        reader = at_browser(staff_person(role, RETAIL))
        assert reader.get(LIST).status_code == 200
        page = reader.get(page_of(row.case_id))
        assert page.status_code == 200
        assert ("do/reject_account/" in page.content.decode()) is (role is Role.OFFICER)
        if role is not Role.OFFICER:
            answer = reader.post(f"{page_of(row.case_id)}do/reject_account/", form(row, reason="x"))
            assert answer.status_code == 422
    outsiders = [
        staff_person(Role.OFFICER, "small-market"),
        staff_person(Role.REVIEWER, RETAIL),
        staff_person(Role.ADMINISTRATOR, None),
        ours.owner,
    ]
    for person in outsiders:
        outsider = at_browser(person)
        assert outsider.get(page_of(row.case_id)).status_code == 404
        assert outsider.post(f"{page_of(row.case_id)}do/reject_account/").status_code == 404
    assert row_of(ours, RETAIL).case.state == "pending_review"
    draft = filled(vendor("22099131", "草稿"), RETAIL)
    officer = at_browser(staff_person(Role.OFFICER, RETAIL))
    assert officer.get(page_of(draft.case_id)).status_code == 404


@pytest.mark.parametrize("address", [LIST, f"{LIST}?tab=all"])
def test_the_list_asks_no_more_for_three_than_for_one(
    officer: Client, ours: Vendor, address: str
) -> None:
    sent(ours, RETAIL)
    one = statements(officer, address)
    for number in NUMBERS[:1] + NUMBERS[3:]:
        sent(vendor(number, f"廠商{number}"), RETAIL)
    three = statements(officer, address)
    assert len(three) == len(one)
    assert len(three) <= 15


def test_a_page_asks_at_most_so_much(officer: Client, ours: Vendor) -> None:
    row = sent(ours, RETAIL)
    assert len(statements(officer, page_of(row.case_id))) <= 22

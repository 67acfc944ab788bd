"""tcloud-113: a statement that is a condition of eligibility says so before anybody types."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from tests.applications.conftest import signed_in
from tests.applications.pages import form_of, posted
from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import retail_window, tcloud_window
from tests.portal.office_world import words_of
from yunshi.answers.addresses import Address
from yunshi.applications.models import Filing
from yunshi.casework.clock import set_clock
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.calendar import TAIPEI

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)
BARRED = "無法聲明這一項，就不能申請這個計畫。"
BARRING = {
    "no_major_breach": "最近 5 年內執行政府計畫有重大違約紀錄者不得申請",
    "not_suspended": "因執行政府計畫受停權處分且尚未屆滿者不得申請",
    "no_tax_arrears": "最近 3 年內有欠繳應納稅捐者不得申請",
    "no_serious_violation": "經主管機關認定情節重大者不得申請",
    "not_prc_funded": "陸資企業不得申請。",
    "not_mainland_or_third_territory": "或第三地區含陸資成分的廠商，不得申請",
    "maker_not_prc": "無法聲明原廠並非陸資企業的方案不得申請",
}


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(tcloud_window(), AT)


def page_of(draft: Drafted, language: str = "zh-TW") -> str:
    answer = signed_in(draft.ours.owner).get(
        f"/apply/{draft.filing.id}/declarations/", headers={"accept-language": language}
    )
    return answer.content.decode()


def test_T113_C09_C15_who_cannot_declare_a_condition_is_told_so_and_asked_for_no_reason(
    draft: Drafted,
) -> None:
    page = page_of(draft)
    said = words_of(page)
    assert said.count(BARRED) == len(BARRING)
    for words in BARRING.values():
        assert f"{BARRED} " in said
        assert words in said
    asked = set(re.findall(r'name="statements\.([a-z_]+)"', page))
    assert not asked & BARRING.keys()
    pack = pack_of(draft.filing.draft.pack_hash).pack
    statements = {each.id for each in pack.declaration_by_id["statements"].statements}
    assert asked == statements - BARRING.keys(), "for every other statement one is asked"
    english = words_of(page_of(draft, "en"))
    assert english.count("If you cannot declare this, you cannot apply") == len(BARRING)


def test_T113_C09_a_reason_that_an_answers_file_brought_is_shown_and_can_be_taken_away(
    draft: Drafted,
) -> None:
    address = Address("", "declarations", "statements")
    draft.save({address: {"agreed": True, "except": {"no_major_breach": "109 年有一件"}}})
    said = words_of(page_of(draft))
    assert "這裡有理由就不能送件" in said
    browser = signed_in(draft.ours.owner)
    url = f"/apply/{draft.filing.id}/declarations/"
    assert form_of(browser.get(url))["statements.no_major_breach"] == ["109 年有一件"]
    posted(browser, url, **{"statements.no_major_breach": ""})
    data = Filing.objects.get(pk=draft.filing.pk).draft.data
    assert data["declarations"]["statements"] is True


def test_R110_where_an_exception_goes_to_an_officer_nobody_is_turned_away(db: None) -> None:
    at = datetime(2021, 7, 8, 16, 30, tzinfo=TAIPEI)
    with set_clock(at):
        page = page_of(drafted(retail_window(), at))
    assert BARRED not in words_of(page)
    assert 'name="declaration.no_major_breach"' in page

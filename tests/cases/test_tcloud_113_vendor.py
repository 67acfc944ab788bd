"""tcloud-113, cases of who may apply: submitted as vendors submit, and accepted or refused."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.cases.drafting import Drafted, drafted
from tests.portal.office_stages import tcloud_window
from yunshi.rulebook.calendar import TAIPEI

pytestmark = pytest.mark.django_db

AT = datetime(2024, 11, 20, 10, 0, tzinfo=TAIPEI)
DECLARED = "/declarations/statements"


@pytest.fixture
def draft(at: None) -> Drafted:
    return drafted(tcloud_window(), AT)


def test_T113_C01_paid_in_capital(draft: Drafted) -> None:
    place = "/company/paid_in_capital"
    found = draft.refused({place: 999_999})
    assert set(found) == {("paid_in_capital", place)}
    finding = found["paid_in_capital", place]
    assert finding.refs == ("T113-ELIG-03",)
    assert "實收資本額未達新臺幣 100 萬元" in finding.message.zh_hant
    assert "NT$1,000,000" in finding.message.en
    assert draft.accepted({place: 1_000_000})


@pytest.mark.parametrize(
    ("form", "rule", "requirement", "words"),
    [
        pytest.param("domestic_branch", "no_domestic_branch", "T113-ELIG-11", "分公司", id="C04"),
        pytest.param(
            "foreign_branch", "no_foreign_branch", "T113-ELIG-10", "外國營利事業", id="C06"
        ),
    ],
)
def test_T113_C04_C06_branches_are_refused(
    draft: Drafted, form: str, rule: str, requirement: str, words: str
) -> None:
    place = "/company/legal_form"
    found = draft.refused({place: form})
    assert set(found) == {(rule, place)}
    assert requirement in found[rule, place].refs
    assert words in found[rule, place].message.zh_hant
    assert draft.accepted({place: "company"})


def test_T113_C07_the_tax_code_decides_whatever_business_items_are_ticked(draft: Drafted) -> None:
    place = "/company/industry_code"
    items = {"/company/business_items": ["i301010"]}
    for code in ("8594", "7112"):
        found = draft.refused({place: f"code_{code}", **items})
        assert set(found) == {("industry_class", place)}
        assert "T113-ELIG-02" in found["industry_class", place].refs
    assert draft.accepted({place: "code_6201", **items})


def test_T113_C09_a_major_breach_four_years_ago_refuses(draft: Drafted) -> None:
    excepted = {"agreed": True, "except": {"no_major_breach": "109 年 11 月有一件重大違約"}}
    found = draft.refused({DECLARED: excepted})
    assert set(found) == {("no_major_breach", DECLARED)}
    assert "最近 5 年內" in found["no_major_breach", DECLARED].message.zh_hant


def test_T113_C15_the_maker_is_not_prc_but_the_vendor_does_not_declare_itself(
    draft: Drafted,
) -> None:
    maker = {"/solutions/0/technical/maker_prc_funded": False}
    statement = "not_mainland_or_third_territory"
    found = draft.refused(
        {**maker, DECLARED: {"agreed": True, "except": {statement: "股東含陸資"}}}
    )
    assert set(found) == {(statement, DECLARED)}
    assert "T113-ELIG-12" in found[statement, DECLARED].refs
    assert "第三地區含陸資" in found[statement, DECLARED].message.zh_hant
    missing = draft.refused({**maker, DECLARED: {"agreed": False}})
    assert set(missing) == {("declarations.statements.missing", DECLARED)}

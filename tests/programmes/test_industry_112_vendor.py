"""industry-112: who may apply, and what is declared. One change to a filing that is good."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed, failing, to_look_at
from yunshi.rulebook.findings import Blocks, Verdict

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")
FORM = "/company/legal_form"
DECLARED = "/declarations/statements"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


# Registration, business items and capital


@pytest.mark.parametrize("items", [[], REMOVED])
def test_I112_ELIG_01_without_any_of_the_three_business_items_is_refused(
    hall: JudgedAt, items: object
) -> None:
    evaluation = hall.judge({"/company/business_items": items})
    assert failing(evaluation) == {("company.business_items.missing", "/company/business_items")}
    (finding,) = [f for f in evaluation.findings if f.rule == "company.business_items.missing"]
    assert finding.refs == ("I112-FORM1-04", "I112-ELIG-01")


@pytest.mark.parametrize("item", ["i301010", "i301020", "i301030"])
def test_I112_ELIG_01_DEF_01_any_one_of_the_three_is_enough(hall: JudgedAt, item: str) -> None:
    evaluation = hall.judge({"/company/business_items": [item]})
    assert failing(evaluation) == set()
    passed = {f.rule for f in evaluation.findings if f.verdict is Verdict.PASS}
    assert "business_item" in passed


def test_I112_ELIG_01_no_tax_code_is_asked(hall: JudgedAt) -> None:
    place = "/company/industry_code"
    assert hall.fails({place: "code_6201"}) == {("unknown_field", place)}


@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        (1_000_000, set()),
        (999_999, {("paid_in_capital", "/company/paid_in_capital")}),
        (0, {("paid_in_capital", "/company/paid_in_capital")}),
    ],
)
def test_I112_ELIG_02_paid_in_capital(hall: JudgedAt, capital: int, expected: Pointed) -> None:
    assert hall.fails({"/company/paid_in_capital": capital}) == expected
    # It is the same for every legal form.
    assert hall.fails({"/company/paid_in_capital": capital, FORM: "partnership"}) == expected


# Legal forms and branches


@pytest.mark.parametrize("form", ["company", "partnership", "sole_proprietorship"])
def test_I112_ELIG_01_company_or_business_registration(hall: JudgedAt, form: str) -> None:
    assert hall.newly_looked_at({FORM: form}) == set()


def test_I112_ELIG_01_a_limited_partnership_is_decided_by_an_officer(hall: JudgedAt) -> None:
    assert hall.newly_looked_at({FORM: "limited_partnership"}) == {("limited_partnership", FORM)}


def test_I112_ELIG_01_what_is_no_business_is_refused(hall: JudgedAt) -> None:
    assert hall.fails({FORM: "other"}) == {("registration", FORM)}


def test_I112_C06_ELIG_08_a_taiwan_branch_of_a_foreign_enterprise_is_refused(
    hall: JudgedAt,
) -> None:
    evaluation = hall.judge({FORM: "foreign_branch"})
    assert failing(evaluation) == {("no_foreign_branch", FORM)}
    (finding,) = [f for f in evaluation.findings if f.rule == "no_foreign_branch"]
    assert finding.clause == "四(八)"
    assert not evaluation.can_submit


def test_I112_ELIG_09_AMB_05_a_domestic_branch_may_apply_and_an_officer_looks(
    hall: JudgedAt,
) -> None:
    assert hall.newly_looked_at({FORM: "domestic_branch"}) == {("domestic_branch", FORM)}
    other = {"domestic_branch_excluded": True}
    assert hall.fails({FORM: "domestic_branch"}, switches=other) == {("no_domestic_branch", FORM)}
    assert hall.fails({FORM: "company"}, switches=other) == set()
    looked_at = to_look_at(hall.judge({FORM: "domestic_branch"}, switches=other))
    assert ("domestic_branch", FORM) not in looked_at


def test_I112_ELIG_08_10_a_prc_funded_vendor_is_refused_by_its_own_answer(hall: JudgedAt) -> None:
    place = "/company/prc_funded"
    assert hall.fails({place: True}) == {("not_prc_funded", place)}
    statements = {s.id for d in hall.pack.declarations for s in d.statements}
    assert "not_prc_funded" not in statements
    looked_at = to_look_at(hall.judge({}))
    assert ("registered_as_stated", "/company/ubn") in looked_at


def test_I112_FORM1_03_the_number_is_the_accounts(hall: JudgedAt) -> None:
    number = hall.programme.example()["company"]["ubn"]
    assert hall.fails({}, facts={"account.ubn": number}) == set()
    assert hall.fails({}, facts={"account.ubn": "12345675"}) == {("account_number", "/company/ubn")}


@pytest.mark.parametrize(
    ("registered", "said", "agrees"),
    [
        ("2020-07-03", "three_years_or_more", True),
        ("2020-07-04", "three_years_or_more", False),
        ("2020-07-04", "under_three_years", True),
        ("2020-07-03", "under_three_years", False),
    ],
)
def test_I112_FORM1_06_the_age_agrees_with_the_date(
    hall: JudgedAt, registered: str, said: str, agrees: bool
) -> None:
    changes = {"/company/registered_on": registered, "/company/established": said}
    expected = set() if agrees else {("established_agrees", "/company/established")}
    assert hall.newly_looked_at(changes) == expected


# The number of solutions


@pytest.mark.parametrize(
    ("example", "stated", "right"),
    [
        ("complete", 1, True),
        ("complete", 2, False),
        ("agent-former-and-first", 2, True),
        ("agent-former-and-first", 1, False),
        ("agent-former-and-first", 3, False),
    ],
)
def test_I112_FORM1_10_the_number_stated_is_that_of_the_solutions_filed(
    hall: JudgedAt, example: str, stated: int, right: bool
) -> None:
    place = "/company/solution_count"
    expected = set() if right else {("solution_count_agrees", place)}
    assert hall.fails({place: stated}, example) == expected


def test_I112_SOL_16_no_most_number_of_solutions(hall: JudgedAt) -> None:
    assert hall.pack.programme.solutions is None
    solution = hall.programme.example()["solutions"][0]
    eleven = {"/solutions": [solution] * 11, "/company/solution_count": 11}
    assert hall.fails(eleven) == set()


# What is declared


def except_one(statement: str) -> dict[str, object]:
    return {DECLARED: {"agreed": True, "except": {statement: "109 年曾有一件，已改善。"}}}


BREACH = "/company/breach_in_three_years"


def test_I112_C10_AMB_04_a_breach_four_years_ago_goes_to_staff(hall: JudgedAt) -> None:
    evaluation = hall.judge(except_one("no_major_breach"))
    assert failing(evaluation) == set()
    assert evaluation.can_submit
    new = to_look_at(evaluation) - to_look_at(hall.judge({}))
    assert {rule for rule, _ in new} == {
        "breach_in_five_years",
        "declarations.statements.no_major_breach",
    }
    (finding,) = [f for f in evaluation.findings if f.rule == "breach_in_five_years"]
    assert (finding.verdict, finding.blocks) == (Verdict.REVIEW, Blocks.QUALIFICATION)


def test_I112_C10_AMB_04_by_the_other_reading_it_is_refused(hall: JudgedAt) -> None:
    other = {"breach_within_five_years_bars": True}
    refused = hall.fails(except_one("no_major_breach"), switches=other)
    assert {rule for rule, _ in refused} == {"no_breach_in_five_years"}
    assert hall.fails({}, switches=other) == set()


def test_I112_ELIG_04_a_breach_within_three_years_is_refused(hall: JudgedAt) -> None:
    assert hall.fails({BREACH: True}) == {("no_breach_in_three_years", BREACH)}
    # Both are said: the declaration of five years cannot be made either.
    both = hall.judge({BREACH: True, **except_one("no_major_breach")})
    assert failing(both) == {("no_breach_in_three_years", BREACH)}
    assert "breach_in_five_years" in {rule for rule, _ in to_look_at(both)}


@pytest.mark.parametrize(
    ("statement", "rule", "requirement"),
    [
        ("not_suspended", "not_suspended", "I112-ELIG-05"),
        ("no_tax_arrears", "no_tax_arrears", "I112-ELIG-06"),
        ("no_serious_violation", "no_serious_violation", "I112-ELIG-07"),
        ("maker_not_prc", "maker_declared_not_prc", "I112-SOL-02"),
    ],
)
def test_I112_ELIG_05_to_07_SOL_02_who_cannot_declare_a_condition_is_refused(
    hall: JudgedAt, statement: str, rule: str, requirement: str
) -> None:
    evaluation = hall.judge(except_one(statement))
    (finding,) = [f for f in evaluation.findings if f.verdict is Verdict.FAIL]
    assert (finding.rule, finding.refs) == (rule, (requirement,))
    assert not evaluation.can_submit


@pytest.mark.parametrize("declaration", ["personal_data", "customer_data"])
def test_I112_DECL_01_02_no_exception_is_taken(hall: JudgedAt, declaration: str) -> None:
    (declared,) = [d for d in hall.pack.declarations if d.id == declaration]
    assert not declared.may_except
    first = declared.statements[0].id
    answer = {"agreed": True, "except": {first: "不同意"}}
    assert hall.fails({f"/declarations/{declaration}": answer}) != set()


def test_I112_DECL_three_ticks_and_to_whom(hall: JudgedAt) -> None:
    assert [
        (d.id, d.kind, d.addressed_to and d.addressed_to.zh_hant, len(d.statements))
        for d in hall.pack.declarations
    ] == [
        ("personal_data", "consent", "經濟部工業局", 7),
        ("customer_data", "undertaking", "財團法人中國生產力中心", 4),
        ("statements", "declaration", "經濟部工業局", 12),
    ]


def test_I112_PII_01_six_kinds_of_data_are_told(hall: JudgedAt) -> None:
    told = hall.pack.declaration_by_id["personal_data"].statements[0].text.zh_hant
    for kind in ("姓名", "電話", "電子郵件", "職稱", "公司名稱", "公司地址"):
        assert kind in told
    line = {path for path in hall.pack.questions if path.endswith("line")}
    assert line == set()


def test_a_statement_that_cannot_be_made_is_told_in_one_sentence(hall: JudgedAt) -> None:
    changes = {DECLARED: {"agreed": True, "except": {"no_major_breach": "108 年一件。"}}}
    rule = "declarations.statements.no_major_breach"
    (finding,) = [f for f in hall.judge(changes).findings if f.rule == rule]
    assert finding.message.zh_hant == (
        "「聲明與授權事項」有一項無法聲明："
        "最近 5 年內，執行政府計畫沒有重大違約紀錄。理由：108 年一件。"
    )
    assert ".." not in finding.message.en

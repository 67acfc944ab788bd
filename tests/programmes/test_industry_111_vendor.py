"""industry-111: the examples, and who may apply. One change to a good filing."""

from __future__ import annotations

import re
from datetime import datetime

import pytest

from tests.programmes.judging import (
    REMOVED,
    JudgedAt,
    LoadProgramme,
    Pointed,
    failing,
    to_look_at,
)
from yunshi.rulebook.findings import Blocks, Verdict

AT = datetime.fromisoformat("2022-04-01T10:00:00+08:00")
DECLARATION = "/declarations/declaration"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-111").at(AT)


INCOME = {("documents.annual_income_statement.latest_year", "/documents/annual_income_statement")}
CLEARANCES = {
    (f"documents.{paper}.{point}", f"/documents/{paper}")
    for paper in ("central_tax_clearance", "local_tax_clearance")
    for point in ("of_applicant", "no_arrears")
}


def record_of(solution: int) -> Pointed:
    return {
        (f"documents.track_record.{point}", f"/solutions/{solution}/documents/track_record")
        for point in ("this_solution", "sales_price", "period_of_use", "paid_and_running")
    }


REGISTERS = ("registered_as_stated", "/company/ubn")


@pytest.mark.parametrize(
    ("example", "looked_at"),
    [
        (
            "complete",
            {
                *INCOME,
                *CLEARANCES,
                *record_of(0),
                ("other_prices_not_above_market", "/solutions/0/solution/other_prices"),
                (
                    "documents.market_price_evidence.price_and_term",
                    "/solutions/0/documents/market_price_evidence",
                ),
            },
        ),
        (
            "agent-new-firm",
            {
                ("documents.business_tax_return.latest_period", "/documents/business_tax_return"),
                *CLEARANCES,
                *record_of(0),
                ("agent_without_authorisation", "/solutions/0/solution/authorisation"),
            },
        ),
        (
            "two-solutions",
            {
                *INCOME,
                *CLEARANCES,
                *record_of(0),
                *record_of(1),
                (
                    "documents.maker_authorisation.authorised_for_this",
                    "/solutions/1/documents/maker_authorisation",
                ),
            },
        ),
    ],
)
def test_the_examples_can_be_submitted(hall: JudgedAt, example: str, looked_at: Pointed) -> None:
    evaluation = hall.judge({}, example)
    assert failing(evaluation) == set()
    assert to_look_at(evaluation) == looked_at | {REGISTERS}
    assert evaluation.can_submit


def test_no_other_example_stands_in_the_pack(hall: JudgedAt) -> None:
    assert hall.programme.examples == (
        "agent-new-firm",
        "complete",
        "listed-in-110",
        "two-solutions",
    )


# The account's number


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("99999945", "company.ubn.format"),
        ("9999994", "company.ubn.format"),
        ("９９９９９９４４", "company.ubn.format"),
        (99999944, "company.ubn.type"),
        ("", "company.ubn.missing"),
    ],
)
def test_I111_ACC_03_a_wrong_number_is_refused(hall: JudgedAt, number: object, rule: str) -> None:
    found = hall.fails({"/company/ubn": number}, facts={"account.ubn": "99999975"})
    assert found == {(rule, "/company/ubn")}


def test_I111_ACC_01_the_number_is_the_accounts(hall: JudgedAt) -> None:
    assert hall.fails({}, facts={"account.ubn": "99999944"}) == set()
    assert hall.fails({}, facts={"account.ubn": "99999975"}) == {("account_number", "/company/ubn")}


def test_I111_ACC_08_the_decisions_go_to_an_address_that_is_asked_for(hall: JudgedAt) -> None:
    receiving = [
        path for path, placed in hall.pack.questions.items() if placed.question.receives_mail
    ]
    assert receiving == ["company.contact_email"]
    place = "/company/contact_email"
    assert hall.fails({place: REMOVED}) == {("company.contact_email.missing", place)}
    assert hall.fails({place: "plan.kunchang.example"}) == {("company.contact_email.format", place)}


# Registered business items

ITEMS = ["i301010", "i301020", "i301030"]


@pytest.mark.parametrize("item", ITEMS)
def test_I111_ELV_01_any_one_of_the_three_is_enough(hall: JudgedAt, item: str) -> None:
    assert hall.fails({"/company/business_items": [item]}) == set()


@pytest.mark.parametrize("items", [[], REMOVED])
def test_I111_ELV_01_without_any_of_the_three_it_is_refused(hall: JudgedAt, items: object) -> None:
    assert hall.fails({"/company/business_items": items}) == {
        ("company.business_items.missing", "/company/business_items")
    }


@pytest.mark.parametrize(
    ("items", "refused"),
    [
        (ITEMS, False),
        (ITEMS[:2], True),
        (ITEMS[1:], True),
        ([ITEMS[0], ITEMS[2]], True),
        (ITEMS[:1], True),
    ],
)
def test_I111_ELV_01_by_the_other_reading_all_three_are_needed(
    hall: JudgedAt, items: list[str], refused: bool
) -> None:
    switches = {"one_business_item_is_enough": False}
    expected = {("business_item", "/company/business_items")} if refused else set()
    assert hall.fails({"/company/business_items": items}, switches=switches) == expected


# Capital and legal form


@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        (1_000_000, set()),
        (999_999, {("paid_in_capital", "/company/paid_in_capital")}),
        (0, {("paid_in_capital", "/company/paid_in_capital")}),
    ],
)
def test_I111_D21_paid_in_capital(hall: JudgedAt, capital: int, expected: Pointed) -> None:
    assert hall.fails({"/company/paid_in_capital": capital}) == expected


@pytest.mark.parametrize(
    ("form", "refused", "looked_at"),
    [
        ("company", False, False),
        ("limited_partnership", False, False),
        ("partnership", False, False),
        ("sole_proprietorship", False, False),
        ("domestic_branch", False, False),  # no word against it in this text
        ("foreign_branch", True, False),
        ("other", False, True),
    ],
)
def test_I111_ELV_04_of_all_legal_forms_the_foreign_branch_is_refused(
    hall: JudgedAt, form: str, refused: bool, looked_at: bool
) -> None:
    place = "/company/legal_form"
    evaluation = hall.judge({place: form})
    assert failing(evaluation) == ({("no_foreign_branch", place)} if refused else set())
    newly = to_look_at(evaluation) - to_look_at(hall.judge({}))
    assert newly == ({("registration_looked_at", place)} if looked_at else set())


def test_I111_ELV_03_who_is_prc_funded_is_refused(hall: JudgedAt) -> None:
    place = "/company/prc_funded"
    assert hall.fails({place: True}) == {("not_prc_funded", place)}
    assert hall.fails({place: REMOVED}) == {("company.prc_funded.missing", place)}


def test_I111_ELV_01_to_04_an_officer_compares_with_the_registers(hall: JudgedAt) -> None:
    (finding,) = [f for f in hall.judge({}).findings if f.rule == "registered_as_stated"]
    assert (finding.verdict, finding.blocks) == (Verdict.REVIEW, Blocks.QUALIFICATION)
    assert finding.path == "/company/ubn"
    assert {f"I111-ELV-0{number}" for number in range(1, 5)} <= set(finding.refs)


# What is declared


@pytest.mark.parametrize(
    ("statement", "rule", "requirement"),
    [
        ("not_prc_funded", "declared_not_prc_funded", "I111-ELV-03"),
        ("no_breach", "no_breach", "I111-ELV-07"),
        ("not_suspended", "not_suspended", "I111-ELV-07"),
        ("no_tax_arrears", "no_tax_arrears", "I111-ELV-08"),
        ("no_violation", "no_violation", "I111-ELV-09"),
    ],
)
def test_I111_ELV_03_07_to_09_what_cannot_be_declared_goes_to_a_person(
    hall: JudgedAt, statement: str, rule: str, requirement: str
) -> None:
    changes = {DECLARATION: {"agreed": True, "except": {statement: "情形說明"}}}
    assert hall.newly_looked_at(changes) == {
        (rule, DECLARATION),
        (f"declarations.declaration.{statement}", f"{DECLARATION}/except/{statement}"),
    }
    (finding,) = [f for f in hall.judge(changes).findings if f.rule == rule]
    assert finding.refs == (requirement,)
    assert finding.blocks is Blocks.QUALIFICATION


def test_I111_AMB_03_no_statement_names_years_and_the_officer_gets_a_guide(hall: JudgedAt) -> None:
    declaration = hall.pack.declaration_by_id["declaration"]
    for statement in declaration.statements:
        assert re.search(r"\d|年", statement.text.zh_hant) is None
    rules = {rule.rule: rule for rule in hall.pack.eligibility.vendor}
    assert "最近 5 年" in rules["no_breach"].message.zh_hant
    assert "最近 3 年" in rules["no_violation"].message.zh_hant
    reading = rules["no_breach"].reading
    assert reading is not None
    assert reading.number == "I111-AMB-03"


@pytest.mark.parametrize("unticked", [REMOVED, False])
@pytest.mark.parametrize("declaration", ["declaration", "ip_declaration"])
def test_I111_APP_09_an_unticked_declaration_is_pointed_at(
    hall: JudgedAt, declaration: str, unticked: object
) -> None:
    place = f"/declarations/{declaration}"
    assert hall.fails({place: unticked}) == {(f"declarations.{declaration}.missing", place)}


def test_I111_APP_09_the_one_on_intellectual_property_can_be_taken_away(hall: JudgedAt) -> None:
    without = {"/declarations/ip_declaration": REMOVED}
    switches = {"ask_intellectual_property": False}
    assert hall.fails(without, switches=switches) == set()
    assert hall.fails({DECLARATION: REMOVED}, switches=switches) == {
        ("declarations.declaration.missing", DECLARATION)
    }
    refused = {"/declarations/ip_declaration": {"agreed": True, "except": {"licence": "不同意"}}}
    assert hall.fails(refused) == {
        ("declarations.ip_declaration.unknown", "/declarations/ip_declaration/except/licence")
    }


def test_I111_ELV_nothing_else_is_ruled(hall: JudgedAt) -> None:
    """Every rule that may refuse stands in this text; none comes along from a sibling's."""
    assert {
        rule.rule: (rule.otherwise, rule.blocks.value) for rule in hall.pack.eligibility.vendor
    } == {
        "account_number": ("fail", "submit"),
        "business_item": ("fail", "submit"),
        "registration_looked_at": ("fail", "qualification"),
        "paid_in_capital": ("fail", "submit"),
        "no_foreign_branch": ("fail", "submit"),
        "not_prc_funded": ("fail", "submit"),
        "declared_not_prc_funded": ("review", "qualification"),
        "registered_as_stated": ("fail", "qualification"),
        "no_breach": ("review", "qualification"),
        "not_suspended": ("review", "qualification"),
        "no_tax_arrears": ("review", "qualification"),
        "no_violation": ("review", "qualification"),
    }
    assert {
        rule.rule: (rule.otherwise, rule.blocks.value) for rule in hall.pack.eligibility.solution
    } == {
        "price_not_above_market": ("review", "qualification"),
        "other_prices_not_above_market": ("fail", "qualification"),
        "training_and_consulting": ("review", "nothing"),
        "agent_without_authorisation": ("fail", "nothing"),
    }

"""retail-110: who may apply, with what, and what each form takes. One change to a good filing."""

from __future__ import annotations

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
from yunshi.rulebook.findings import Blocks

AT = datetime.fromisoformat("2021-07-05T10:00:00+08:00")
SOLUTION = "/solutions/0"


@pytest.fixture(scope="module")
def retail(load: LoadProgramme) -> JudgedAt:
    return load("retail-110").at(AT)


PAPERS_OF_THE_COMPANY = {
    ("documents.annual_income_statement.latest_year", "/documents/annual_income_statement"),
    ("documents.business_tax_payment.latest_period", "/documents/business_tax_payment"),
}
TRACK_RECORD = {
    ("documents.track_record.this_solution", f"{SOLUTION}/documents/track_record"),
    ("documents.track_record.paying_customer", f"{SOLUTION}/documents/track_record"),
}


@pytest.mark.parametrize(
    ("example", "looked_at"),
    [
        (
            "complete",
            {
                *PAPERS_OF_THE_COMPANY,
                *TRACK_RECORD,
                (
                    "documents.market_price_evidence.price_and_term",
                    f"{SOLUTION}/documents/market_price_evidence",
                ),
            },
        ),
        (
            "reseller",
            {
                ("documents.business_tax_return.latest_period", "/documents/business_tax_return"),
                ("documents.business_tax_payment.latest_period", "/documents/business_tax_payment"),
                *TRACK_RECORD,
                ("reseller_without_authorisation", f"{SOLUTION}/solution/authorisation"),
            },
        ),
        ("summit", {("summit_provider", "/company/summit_provider")}),
    ],
)
def test_the_examples_can_be_submitted(retail: JudgedAt, example: str, looked_at: Pointed) -> None:
    evaluation = retail.judge({}, example)
    assert failing(evaluation) == set()
    assert to_look_at(evaluation) == looked_at
    assert evaluation.can_submit


def test_no_other_example_stands_in_the_pack(retail: JudgedAt) -> None:
    assert retail.programme.examples == ("complete", "reseller", "summit")


# Who may apply


@pytest.mark.parametrize("items", [[], REMOVED])
def test_R110_ELV_01_without_any_of_the_three_business_items_is_refused(
    retail: JudgedAt, items: object
) -> None:
    evaluation = retail.judge({"/company/business_items": items})
    assert failing(evaluation) == {("company.business_items.missing", "/company/business_items")}
    (finding,) = [f for f in evaluation.findings if f.rule == "company.business_items.missing"]
    assert "R110-ELV-01" in finding.refs
    assert "有 SaaS 銷售實績也一樣" in finding.message.zh_hant


@pytest.mark.parametrize("item", ["i301010", "i301020", "i301030"])
def test_R110_ELV_01_any_one_of_the_three_is_enough(retail: JudgedAt, item: str) -> None:
    evaluation = retail.judge({"/company/business_items": [item]})
    assert failing(evaluation) == set()
    assert ("business_item", "/company/business_items") in {
        (f.rule, f.path) for f in evaluation.findings
    }


def test_R110_ELV_01_another_business_item_is_no_option(retail: JudgedAt) -> None:
    assert retail.fails({"/company/business_items": ["i401010"]}) == {
        ("company.business_items.option", "/company/business_items")
    }


@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        (1_000_000, set()),
        (999_999, {("paid_in_capital", "/company/paid_in_capital")}),
        (0, {("paid_in_capital", "/company/paid_in_capital")}),
        (-1, {("company.paid_in_capital.type", "/company/paid_in_capital")}),
    ],
)
def test_R110_D21_paid_in_capital(retail: JudgedAt, capital: int, expected: Pointed) -> None:
    assert retail.fails({"/company/paid_in_capital": capital}) == expected


LOOKED_AT = {("registration_looked_at", "/company/legal_form")}
REFUSED = {("registration", "/company/legal_form")}


@pytest.mark.parametrize(
    ("form", "by_default", "companies_only"),
    [
        ("company", (set(), set()), (set(), set())),
        ("sole_proprietorship", (set(), LOOKED_AT), (REFUSED, LOOKED_AT)),
        ("partnership", (set(), LOOKED_AT), (REFUSED, LOOKED_AT)),
        ("limited_partnership", (set(), LOOKED_AT), (REFUSED, LOOKED_AT)),
        ("domestic_branch", (set(), LOOKED_AT), (set(), LOOKED_AT)),
        ("foreign_branch", (REFUSED, set()), (REFUSED, set())),
    ],
)
def test_R110_ELV_04_AMB_01_legal_form(
    retail: JudgedAt,
    form: str,
    by_default: tuple[Pointed, Pointed],
    companies_only: tuple[Pointed, Pointed],
) -> None:
    usual = to_look_at(retail.judge({}))
    for accepted, (refused, looked_at) in ((True, by_default), (False, companies_only)):
        switches = {"business_registration_accepted": accepted}
        evaluation = retail.judge({"/company/legal_form": form}, switches=switches)
        assert failing(evaluation) == refused
        assert to_look_at(evaluation) - usual == looked_at


@pytest.mark.parametrize(
    ("statement", "requirement"),
    [
        ("not_prc_funded", "R110-ELV-04"),
        ("no_major_breach", "R110-ELV-05"),
        ("not_suspended", "R110-ELV-06"),
        ("no_tax_arrears", "R110-ELV-08"),
        ("no_serious_violation", "R110-ELV-09"),
    ],
)
def test_R110_ELV_05_to_09_what_cannot_be_declared_goes_to_a_person(
    retail: JudgedAt, statement: str, requirement: str
) -> None:
    answer = {"agreed": True, "except": {statement: "情形說明"}}
    changes = {"/declarations/declaration": answer}
    assert retail.newly_looked_at(changes) == {
        (statement, "/declarations/declaration"),
        (
            f"declarations.declaration.{statement}",
            f"/declarations/declaration/except/{statement}",
        ),
    }
    evaluation = retail.judge(changes)
    (finding,) = [f for f in evaluation.findings if f.rule == statement]
    assert finding.refs == (requirement,)
    assert finding.blocks is Blocks.QUALIFICATION


def test_R110_ELV_07_each_solution_is_declared_to_enjoy_no_other_incentive(
    retail: JudgedAt,
) -> None:
    one = retail.programme.example()["solutions"][0]
    second = {**one, "declarations": {}}
    place = "/solutions/1/declarations/of_the_solution"
    assert retail.fails({"/solutions/1": second}) == {
        ("declarations.of_the_solution.missing", place)
    }
    excepted = {"agreed": True, "except": {"no_other_incentive": "110 年獲創新研發補助"}}
    second = {**one, "declarations": {"of_the_solution": excepted}}
    evaluation = retail.judge({"/solutions/1": second})
    assert evaluation.can_submit
    found = {
        (f.path, f.verdict, f.blocks) for f in evaluation.findings if f.rule == "no_other_incentive"
    }
    assert found == {
        ("/solutions/0/declarations/of_the_solution", "pass", "qualification"),
        (place, "review", "qualification"),
    }
    (reason,) = [f for f in evaluation.findings if f.path == f"{place}/except/no_other_incentive"]
    assert "110 年獲創新研發補助" in reason.message.zh_hant
    assert reason.refs == ("R110-ELV-07",)


def test_an_exception_to_a_statement_needs_its_reason(retail: JudgedAt) -> None:
    answer = {"agreed": True, "except": {"not_suspended": " "}}
    assert retail.fails({"/declarations/declaration": answer}) == {
        (
            "declarations.declaration.not_suspended",
            "/declarations/declaration/except/not_suspended",
        )
    }


@pytest.mark.parametrize("unticked", [REMOVED, False])
@pytest.mark.parametrize("declaration", ["declaration", "ip_declaration"])
def test_R110_D16_an_unticked_declaration_is_pointed_at(
    retail: JudgedAt, declaration: str, unticked: object
) -> None:
    changes = {f"/declarations/{declaration}": unticked}
    assert retail.fails(changes) == {
        (f"declarations.{declaration}.missing", f"/declarations/{declaration}")
    }


def test_R110_APP_07_there_are_two_ticks_and_the_licence_has_no_exceptions(
    retail: JudgedAt,
) -> None:
    ticks = [(d.id, d.tick.zh_hant) for d in retail.pack.declarations if d.per == "filing"]
    assert ticks == [
        ("declaration", "我已閱讀並同意聲明事項"),
        ("ip_declaration", "我已閱讀並同意智慧財產權聲明及授權同意事項"),
    ]
    answer = {"agreed": True, "except": {"licence": "不同意"}}
    assert retail.fails({"/declarations/ip_declaration": answer}) == {
        ("declarations.ip_declaration.unknown", "/declarations/ip_declaration/except/licence")
    }


# The company's form


@pytest.mark.parametrize(
    ("number", "rule"),
    [
        ("99999924", "company.ubn.format"),
        ("9999992", "company.ubn.format"),
        ("９９９９９９２３", "company.ubn.format"),
        (99999923, "company.ubn.type"),
        ("", "company.ubn.missing"),
    ],
)
def test_R110_D07_a_wrong_number_is_refused(retail: JudgedAt, number: object, rule: str) -> None:
    # Known to the platform is another number; what is wrong in itself is said first, and alone.
    found = retail.fails({"/company/ubn": number}, facts={"account.ubn": "99999912"})
    assert found == {(rule, "/company/ubn")}


def test_R110_ACC_06_the_number_is_the_accounts(retail: JudgedAt) -> None:
    assert retail.fails({}, facts={"account.ubn": "99999923"}) == set()
    assert retail.fails({}, facts={"account.ubn": "99999912"}) == {
        ("account_number", "/company/ubn")
    }


def test_R110_ACC_06_registered_today_but_not_tomorrow(retail: JudgedAt) -> None:
    assert retail.fails({"/company/registered_on": "2021-07-05"}) == set()
    assert retail.fails({"/company/registered_on": "110/07/06"}) == {
        ("company.registered_on.future", "/company/registered_on")
    }


def test_R110_AMB_19_capacity_bands_do_not_overlap(retail: JudgedAt) -> None:
    options = retail.pack.questions["company.yearly_capacity"].question.options
    assert [option.label.zh_hant for option in options] == [
        "1~10 家",
        "11~100 家",
        "101~200 家",
        "201~300 家",
        "301~400 家",
        "401~500 家",
        "501 家以上",
    ]


def test_the_password_belongs_to_the_account(retail: JudgedAt) -> None:
    assert retail.fails({"/company/password": "Abc123"}) == {("unknown_field", "/company/password")}


# Every question


MAY_BE_LEFT_OUT = {
    "company.responsible_title",
    "company.contact_phone",
    "company.summit_provider",
}


def test_what_may_be_left_out(retail: JudgedAt) -> None:
    questions = retail.pack.questions
    assert {path for path, placed in questions.items() if not placed.question.required} == (
        MAY_BE_LEFT_OUT
    )


def test_each_question_left_out_is_missed_alone(retail: JudgedAt) -> None:
    seen = 0
    for path, placed in retail.pack.questions.items():
        prefix = SOLUTION if placed.form.per == "solution" else ""
        pointer = f"{prefix}/{path.replace('.', '/')}"
        form = retail.programme.example()
        for part in pointer.split("/")[1:-1]:
            form = form[int(part)] if part.isdigit() else form[part]
        if placed.row_of is not None or placed.question.id not in form:
            continue
        seen += 1
        missed = set() if path in MAY_BE_LEFT_OUT else {(f"{path}.missing", pointer)}
        assert retail.fails({pointer: REMOVED}) == missed, path
    asked_only_elsewhere = {
        "solution.maker_name",
        "solution.authorisation",
        "technical.check_data_other",
        "plan.market_price_link",
    }
    columns = {path for path, placed in retail.pack.questions.items() if placed.row_of}
    assert seen == len(retail.pack.questions) - len(asked_only_elsewhere) - len(columns)


LIMITS = {
    "company.profile": 300,
    "technical.mass_connections": 100,
    "technical.mass_computing": 100,
    "technical.elastic_resources": 100,
    "technical.continuity": 100,
    "technical.load_balancing": 100,
    "technical.security": 100,
    "technical.support_hours": 100,
    "technical.outage_compensation": 100,
    "technical.incident_response": 100,
    "technical.recovery_point": 100,
    "technical.service_capability": 100,
    "plan.summary": 100,
    "plan.features": 300,
    "plan.renewal_offer_text": 100,
    "plan.functions.function": 20,
}


def test_the_limits_of_texts(retail: JudgedAt) -> None:
    assert {
        path: placed.question.limits.characters
        for path, placed in retail.pack.questions.items()
        if placed.question.limits.characters
    } == LIMITS


@pytest.mark.parametrize("path", LIMITS)
def test_R110_D06_a_text_of_the_limit_is_taken_and_one_more_character_is_not(
    retail: JudgedAt, path: str
) -> None:
    # 𠮷 is two UTF-16 units and four bytes, and one character.
    prefix = "" if path.startswith("company.") else SOLUTION
    form, question, *column = path.split(".")
    pointer = "/".join([prefix, form, question, *(part for name in column for part in ("0", name))])
    limit = LIMITS[path]
    assert retail.fails({pointer: "𠮷" * limit}) == set()
    assert retail.fails({pointer: "𠮷" * (limit + 1)}) == {(f"{path}.characters", pointer)}


def test_R110_D06_the_counter_says_301_of_300(retail: JudgedAt) -> None:
    evaluation = retail.judge({"/company/profile": "字" * 301})
    (finding,) = [f for f in evaluation.findings if f.rule == "company.profile.characters"]
    assert finding.message.zh_hant == "「公司簡介」目前 301 字，請刪減到 300 字以內。"

"""tcloud-113: who may apply, and what is declared. One change to a good filing."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed
from yunshi.rulebook.evaluation.asked import asked_answers

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
NOTHING: Pointed = set()


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


# 五(一), 五(八): legal form and industry


@pytest.mark.parametrize(
    "form", ["company", "limited_partnership", "partnership", "sole_proprietorship"]
)
def test_T113_ELIG_01_the_four_forms_may_apply(tcloud: JudgedAt, form: str) -> None:
    assert tcloud.fails({"/company/legal_form": form}) == NOTHING


def test_T113_ELIG_01_any_other_form_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/company/legal_form": "other"}) == {("legal_form", "/company/legal_form")}


def test_T113_C04_a_branch_of_a_domestic_company_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/company/legal_form": "domestic_branch"}) == {
        ("no_domestic_branch", "/company/legal_form")
    }


def test_T113_C06_a_taiwan_branch_of_a_foreign_enterprise_is_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/company/legal_form": "foreign_branch"}) == {
        ("no_foreign_branch", "/company/legal_form")
    }


@pytest.mark.parametrize("code", ["5820", "6201", "6202", "6209", "6311", "6312", "6390"])
def test_T113_C07_the_codes_of_J582_J62_and_J63_pass(tcloud: JudgedAt, code: str) -> None:
    assert tcloud.fails({"/company/industry_code": f"code_{code}"}) == NOTHING


@pytest.mark.parametrize("code", ["code_8594", "code_7112", "code_1603", "code_9521", "other"])
def test_T113_C07_another_code_is_refused_whatever_business_items_are_ticked(
    tcloud: JudgedAt, code: str
) -> None:
    refused = {("industry_class", "/company/industry_code")}
    assert tcloud.programme.example()["company"]["business_items"] == ["i301010", "i301020"]
    assert tcloud.fails({"/company/industry_code": code}) == refused


def test_T113_AMB_03_by_the_other_reading_no_code_is_asked(tcloud: JudgedAt) -> None:
    switches = {"ask_industry_code": False}
    assert tcloud.fails({"/company/industry_code": REMOVED}, switches=switches) == NOTHING
    assert tcloud.fails({"/company/industry_code": "code_8594"}, switches=switches) == NOTHING


def test_T113_FORM2_23_the_legal_form_need_not_be_asked(tcloud: JudgedAt) -> None:
    switches = {"ask_legal_form": False}
    assert tcloud.fails({"/company/legal_form": REMOVED}, switches=switches) == NOTHING


# 五(二): capital


@pytest.mark.parametrize(
    ("capital", "expected"),
    [
        (1_000_000, NOTHING),
        ("1,000,000", NOTHING),
        (999_999, {("paid_in_capital", "/company/paid_in_capital")}),
        (0, {("paid_in_capital", "/company/paid_in_capital")}),
        ("一百萬", {("company.paid_in_capital.type", "/company/paid_in_capital")}),
        (1_000_000.5, {("company.paid_in_capital.type", "/company/paid_in_capital")}),
    ],
)
def test_T113_C01_paid_in_capital(tcloud: JudgedAt, capital: object, expected: Pointed) -> None:
    assert tcloud.fails({"/company/paid_in_capital": capital}) == expected


@pytest.mark.parametrize("form", ["sole_proprietorship", "partnership", "limited_partnership"])
def test_T113_C01_AMB_18_capital_binds_every_form(tcloud: JudgedAt, form: str) -> None:
    changes = {"/company/legal_form": form, "/company/paid_in_capital": 999_999}
    assert tcloud.fails(changes) == {("paid_in_capital", "/company/paid_in_capital")}


@pytest.mark.parametrize(
    ("form", "binds"),
    [
        ("sole_proprietorship", False),
        ("partnership", False),
        ("limited_partnership", True),
        ("company", True),
    ],
)
def test_T113_AMB_18_by_the_other_reading_it_binds_no_partnership(
    tcloud: JudgedAt, form: str, binds: bool
) -> None:
    changes = {"/company/legal_form": form, "/company/paid_in_capital": 999_999}
    found = tcloud.fails(changes, switches={"capital_binds_every_form": False})
    assert found == ({("paid_in_capital", "/company/paid_in_capital")} if binds else NOTHING)


def test_T113_AMB_18_where_no_form_is_asked_the_threshold_binds_all(tcloud: JudgedAt) -> None:
    switches = {"capital_binds_every_form": False, "ask_legal_form": False}
    changes = {"/company/legal_form": REMOVED, "/company/paid_in_capital": 999_999}
    assert tcloud.fails(changes, switches=switches) == {
        ("paid_in_capital", "/company/paid_in_capital")
    }


def test_T113_AMB_09_the_line_account_need_not_be_asked(tcloud: JudgedAt) -> None:
    def held(**known: object) -> bool:
        scope = tcloud.judge({"/company/contact_line": "yunduan"}, **known).scope
        return "contact_line" in asked_answers(scope)["company"]

    assert held()
    assert not held(switches={"ask_line_account": False})


# 五(四)–(八), 聲明: what is declared


@pytest.mark.parametrize(
    ("statement", "requirement"),
    [
        ("no_major_breach", "T113-ELIG-05"),
        ("not_suspended", "T113-ELIG-06"),
        ("no_tax_arrears", "T113-ELIG-07"),
        ("no_serious_violation", "T113-ELIG-08"),
        ("not_prc_funded", "T113-ELIG-09"),
        ("not_mainland_or_third_territory", "T113-ELIG-12"),
    ],
)
def test_T113_ELIG_05_to_12_a_condition_that_cannot_be_declared_refuses(
    tcloud: JudgedAt, statement: str, requirement: str
) -> None:
    excepted = {"agreed": True, "except": {statement: "情形說明"}}
    changes = {"/declarations/statements": excepted}
    assert tcloud.fails(changes) == {(statement, "/declarations/statements")}
    (finding,) = [f for f in tcloud.judge(changes).findings if f.rule == statement]
    assert finding.refs == (requirement,)
    assert finding.blocks_submission


def test_T113_C09_a_major_breach_four_years_ago_refuses(tcloud: JudgedAt) -> None:
    excepted = {"agreed": True, "except": {"no_major_breach": "109 年 11 月有一件重大違約"}}
    changes = {"/declarations/statements": excepted}
    assert tcloud.fails(changes) == {("no_major_breach", "/declarations/statements")}
    (finding,) = [f for f in tcloud.judge(changes).findings if f.rule == "no_major_breach"]
    assert "5 年" in finding.message.zh_hant
    assert "five years" in finding.message.en


def test_T113_C09_and_so_does_a_declaration_left_unticked(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/declarations/statements": False}) == {
        ("declarations.statements.missing", "/declarations/statements")
    }


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        (
            {"agreed": False},
            {("declarations.statements.missing", "/declarations/statements")},
        ),
        (
            {"agreed": True, "except": {"not_mainland_or_third_territory": ""}},
            {
                ("not_mainland_or_third_territory", "/declarations/statements"),
                (
                    "declarations.statements.not_mainland_or_third_territory",
                    "/declarations/statements/except/not_mainland_or_third_territory",
                ),
            },
        ),
        (
            {"agreed": True, "except": {"not_mainland_or_third_territory": "股東含陸資"}},
            {("not_mainland_or_third_territory", "/declarations/statements")},
        ),
    ],
)
def test_T113_C15_the_maker_is_not_prc_but_the_vendor_does_not_declare_itself(
    tcloud: JudgedAt, answer: object, expected: Pointed
) -> None:
    example = tcloud.programme.example()
    assert example["solutions"][0]["technical"]["maker_prc_funded"] is False
    assert tcloud.fails({"/declarations/statements": answer}) == expected


@pytest.mark.parametrize(
    "statement",
    [
        "licence",
        "own_or_licensed",
        "content_true",
        "bound_by_guidelines",
        "improve_or_delist",
        "own_liability",
    ],
)
def test_T113_DECL_02_03_any_other_statement_that_cannot_be_made_goes_to_a_person(
    tcloud: JudgedAt, statement: str
) -> None:
    excepted = {"agreed": True, "except": {statement: "說明"}}
    assert tcloud.newly_looked_at({"/declarations/statements": excepted}) == {
        (f"declarations.statements.{statement}", f"/declarations/statements/except/{statement}")
    }


@pytest.mark.parametrize("unticked", [REMOVED, False])
@pytest.mark.parametrize(
    "declaration", ["personal_data", "statements", "data_security_plan", "customer_data"]
)
def test_T113_DECL_each_of_the_four_ticks_is_needed(
    tcloud: JudgedAt, declaration: str, unticked: object
) -> None:
    pointer = f"/declarations/{declaration}"
    assert tcloud.fails({pointer: unticked}) == {(f"declarations.{declaration}.missing", pointer)}


@pytest.mark.parametrize(
    ("declaration", "statement"),
    [
        ("personal_data", "consent"),
        ("data_security_plan", "plan_made"),
        ("customer_data", "usage_records"),
    ],
)
def test_T113_DECL_01_05_06_consent_and_undertakings_know_no_exception(
    tcloud: JudgedAt, declaration: str, statement: str
) -> None:
    excepted = {"agreed": True, "except": {statement: "說明"}}
    assert tcloud.fails({f"/declarations/{declaration}": excepted}) == {
        (
            f"declarations.{declaration}.unknown",
            f"/declarations/{declaration}/except/{statement}",
        )
    }


def test_T113_DECL_04_the_source_has_four_ticks_and_one_covers_licence_and_statements(
    tcloud: JudgedAt,
) -> None:
    assert [
        (declaration.id, declaration.kind, declaration.refs[0], len(declaration.statements))
        for declaration in tcloud.pack.declarations
    ] == [
        ("personal_data", "consent", "T113-DECL-01", 7),
        ("statements", "declaration", "T113-DECL-02", 13),
        ("data_security_plan", "undertaking", "T113-DECL-05", 3),
        ("customer_data", "undertaking", "T113-DECL-06", 4),
    ]
    assert tcloud.pack.declaration_by_id["statements"].refs == (
        "T113-DECL-02",
        "T113-DECL-03",
        "T113-DECL-04",
    )


# 附表2


@pytest.mark.parametrize(
    ("ubn", "expected"),
    [
        ("12345675", NOTHING),
        ("12345677", {("company.ubn.format", "/company/ubn")}),
        ("1234567", {("company.ubn.format", "/company/ubn")}),
        ("１２３４５６７５", {("company.ubn.format", "/company/ubn")}),
        (12345675, {("company.ubn.type", "/company/ubn")}),
    ],
)
def test_T113_FORM2_02_the_number_is_eight_digits_with_its_check_digit(
    tcloud: JudgedAt, ubn: object, expected: Pointed
) -> None:
    assert tcloud.fails({"/company/ubn": ubn}) == expected


@pytest.mark.parametrize(
    ("account", "expected"),
    [("12345675", NOTHING), ("00000000", {("account_number", "/company/ubn")})],
)
def test_T113_FORM2_02_it_is_the_accounts_number(
    tcloud: JudgedAt, account: str, expected: Pointed
) -> None:
    assert tcloud.fails({}, facts={"account.ubn": account}) == expected


def test_T113_FORM2_03_at_least_one_business_item(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/company/business_items": []}) == {
        ("company.business_items.missing", "/company/business_items")
    }


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        ("2021-11-20", NOTHING),
        ("110/11/20", NOTHING),
        ("2024-11-21", {("company.registered_on.future", "/company/registered_on")}),
        ("2024-02-30", {("company.registered_on.type", "/company/registered_on")}),
    ],
)
def test_T113_FORM2_04_date_of_registration(tcloud: JudgedAt, day: str, expected: Pointed) -> None:
    assert tcloud.fails({"/company/registered_on": day}) == expected


@pytest.mark.parametrize(
    ("day", "established", "flagged"),
    [
        ("2021-11-20", "three_years_or_more", False),
        ("2021-11-21", "three_years_or_more", True),
        ("2021-11-20", "under_three_years", True),
        ("2021-11-21", "under_three_years", False),
    ],
)
def test_T113_FORM2_05_age_and_date_that_disagree_are_looked_at(
    tcloud: JudgedAt, day: str, established: str, flagged: bool
) -> None:
    changes = {"/company/registered_on": day, "/company/established": established}
    expected = {("established_agrees", "/company/established")} if flagged else NOTHING
    assert tcloud.newly_looked_at(changes) == expected


@pytest.mark.parametrize(
    ("length", "expected"),
    [(300, NOTHING), (301, {("company.profile.characters", "/company/profile")})],
)
@pytest.mark.parametrize("character", ["雲", "𠮷", "a", "e\u0301"])
def test_T113_C18_company_profile(
    tcloud: JudgedAt, character: str, length: int, expected: Pointed
) -> None:
    assert tcloud.fails({"/company/profile": character * length}) == expected


def test_T113_FORM2_18_a_line_account_is_optional(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/company/contact_line": REMOVED}, "international") == NOTHING
    optional = {
        placed.question.id
        for placed in tcloud.pack.questions.values()
        if placed.form.form == "company" and not placed.question.required
    }
    assert optional == {"contact_line"}


@pytest.mark.parametrize(
    ("question", "answer", "code"),
    [
        ("website", "kunji-cloud.example", "format"),
        ("website", "ftp://kunji-cloud.example", "format"),
        ("contact_email", "cloud@", "format"),
        ("contact_phone", "請來信", "format"),
        ("contact_mobile", "０９００", "format"),
        ("annual_capacity", "none", "option"),
        ("business_items", ["f401010"], "option"),
    ],
)
def test_T113_FORM2_a_malformed_answer_is_refused_at_its_field(
    tcloud: JudgedAt, question: str, answer: object, code: str
) -> None:
    assert tcloud.fails({f"/company/{question}": answer}) == {
        (f"company.{question}.{code}", f"/company/{question}")
    }

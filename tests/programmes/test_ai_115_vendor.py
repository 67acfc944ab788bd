"""ai-115: who may apply, as IT vendor or as manufacturer, and what is declared."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed, to_look_at

AT = datetime.fromisoformat("2026-03-16T10:00:00+08:00")
NOTHING: Pointed = set()
ITEMS = "/company/business_items"
CAPITAL: Pointed = {("paid_in_capital", "/company/paid_in_capital")}
PDF = {"name": "文件.pdf", "type": "pdf", "bytes": 1000}
FACTORY = {"/company/factory_proof": "registered", "/company/factory_number": "99-000115-00"}


@pytest.fixture(scope="module")
def toolbox(load: LoadProgramme) -> JudgedAt:
    return load("ai-115").at(AT)


def of_rules(found: Pointed) -> Pointed:
    return {each for each in found if not each[0].startswith("documents.")}


# 三(一), 四(一)(二): IT vendor or manufacturer


@pytest.mark.parametrize("item", ["i301010", "i301020", "i301030"])
def test_A115_ELIG_01_any_of_the_three_items_makes_an_it_vendor(
    toolbox: JudgedAt, item: str
) -> None:
    assert toolbox.fails({ITEMS: [item]}) == NOTHING
    assert ("factory", "/company/factory_proof") not in to_look_at(toolbox.judge({ITEMS: [item]}))


def test_A115_ELIG_01_without_any_item_and_no_manufacturer_there_is_no_filing(
    toolbox: JudgedAt,
) -> None:
    assert toolbox.fails({ITEMS: []}) == {("company.business_items.missing", ITEMS)}


def test_A115_FORM1_19_UPL_11_a_manufacturer_proves_its_factory(toolbox: JudgedAt) -> None:
    manufacturing: dict[str, object] = {
        ITEMS: ["manufacturing"],
        "/company/track_record_given": "attached",
    }
    assert toolbox.fails(manufacturing) == {
        ("company.factory_proof.missing", "/company/factory_proof")
    }
    registered = {**manufacturing, "/company/factory_proof": "registered"}
    assert toolbox.fails(registered) == {
        ("company.factory_number.missing", "/company/factory_number")
    }
    assert toolbox.fails({**manufacturing, **FACTORY}) == NOTHING
    exempt = {**manufacturing, "/company/factory_proof": "exempt"}
    assert toolbox.fails(exempt) == {
        ("documents.factory_exemption.missing", "/documents/factory_exemption")
    }
    assert toolbox.fails({**exempt, "/documents/factory_exemption": PDF}) == NOTHING
    assert of_rules(toolbox.newly_looked_at({**manufacturing, **FACTORY})) == {
        ("factory", "/company/factory_proof")
    }


def test_A115_ELIG_01_an_it_vendor_of_another_legal_form_is_looked_at(toolbox: JudgedAt) -> None:
    assert toolbox.newly_looked_at({"/company/legal_form": "other"}) == {
        ("legal_form", "/company/legal_form")
    }
    assert toolbox.newly_looked_at({"/company/legal_form": "other"}, "manufacturer") == set()


@pytest.mark.parametrize("it_vendor", [True, False])
def test_A115_ELIG_01_AMB_05_of_both_kinds_the_legal_form_is_looked_at_as_of_an_it_vendor(
    toolbox: JudgedAt, it_vendor: bool
) -> None:
    changes: dict[str, object] = {
        ITEMS: ["i301010", "manufacturing"],
        "/company/legal_form": "other",
        "/company/track_record_given": "attached",
        **FACTORY,
    }
    switches = {"both_kinds_follow_it_vendor": it_vendor}
    found = to_look_at(toolbox.judge(changes, switches=switches))
    assert (("legal_form", "/company/legal_form") in found) is it_vendor


# 三(二): capital


@pytest.mark.parametrize(
    ("items", "capital", "expected"),
    [
        (["i301010"], 1_000_000, NOTHING),
        (["i301010"], 999_999, CAPITAL),
        (["i301010", "manufacturing"], 999_999, CAPITAL),
        (["i301010", "manufacturing"], 1_000_000, NOTHING),
        (["manufacturing"], 999_999, NOTHING),
        (["manufacturing"], 0, NOTHING),
    ],
)
def test_A115_C03_ELIG_02_AMB_05_capital_binds_it_vendors(
    toolbox: JudgedAt, items: list[str], capital: int, expected: Pointed
) -> None:
    changes: dict[str, object] = {ITEMS: items, "/company/paid_in_capital": capital}
    if "manufacturing" in items:
        changes |= FACTORY
    if items == ["manufacturing"]:
        changes["/company/track_record_given"] = "attached"
    assert toolbox.fails(changes) == expected


@pytest.mark.parametrize(
    ("items", "expected"), [(["i301010"], CAPITAL), (["i301010", "manufacturing"], NOTHING)]
)
def test_A115_C03_AMB_05_by_the_other_reading_both_is_a_manufacturer(
    toolbox: JudgedAt, items: list[str], expected: Pointed
) -> None:
    changes: dict[str, object] = {
        ITEMS: items,
        "/company/paid_in_capital": 999_999,
        "/company/ai_sales_record": "from_1",
        "/company/track_record_given": "attached",
        **FACTORY,
    }
    assert toolbox.fails(changes, switches={"both_kinds_follow_it_vendor": False}) == expected


# 三(三), 六(二)3: sales record

MISSING_RECORD: Pointed = {
    ("company.ai_sales_record.missing", "/company/ai_sales_record"),
    ("documents.track_record.missing", "/documents/track_record"),
}
WITHOUT_RECORD: dict[str, object] = {
    "/company/ai_sales_record": REMOVED,
    "/documents/track_record": REMOVED,
}


def test_A115_ELIG_03_FORM1_10_an_it_vendor_has_a_sales_record(toolbox: JudgedAt) -> None:
    assert toolbox.fails(WITHOUT_RECORD) == MISSING_RECORD
    both = {**WITHOUT_RECORD, ITEMS: ["i301020", "manufacturing"], **FACTORY}
    assert toolbox.fails(both) == MISSING_RECORD


def test_A115_UPL_03_AMB_05_a_manufacturer_may_say_why_it_has_none(toolbox: JudgedAt) -> None:
    none: dict[str, object] = {**WITHOUT_RECORD, ITEMS: ["manufacturing"], **FACTORY}
    given = "/company/track_record_given"
    assert toolbox.fails(none) == {("company.track_record_given.missing", given)}
    none[given] = "not_attached"
    assert toolbox.fails(none) == {
        ("company.track_record_reason.missing", "/company/track_record_reason")
    }
    none["/company/track_record_reason"] = "方案今年才開始提供。"
    assert toolbox.fails(none) == NOTHING
    assert of_rules(toolbox.newly_looked_at(none)) == {
        ("without_track_record", given),
        ("factory", "/company/factory_proof"),
    }
    assert toolbox.fails({**none, given: "attached"}) == {
        ("documents.track_record.missing", "/documents/track_record")
    }


def test_A115_AMB_05_by_the_other_reading_every_business_proves_sales(toolbox: JudgedAt) -> None:
    assert toolbox.fails({}, "manufacturer", switches={"manufacturers_prove_sales": True}) == {
        ("documents.track_record.missing", "/documents/track_record")
    }


def test_A115_AMB_05_by_the_other_reading_both_kinds_may_say_why(toolbox: JudgedAt) -> None:
    changes = {
        **WITHOUT_RECORD,
        ITEMS: ["i301020", "manufacturing"],
        **FACTORY,
        "/company/track_record_given": "not_attached",
        "/company/track_record_reason": "自用後才提供。",
    }
    switches = {"both_kinds_follow_it_vendor": False}
    assert toolbox.fails(changes, switches=switches) == NOTHING


# 三(八): foreign and PRC-funded


@pytest.mark.parametrize("example", ["complete", "manufacturer"])
def test_A115_C06_a_taiwan_branch_of_a_foreign_enterprise_is_refused(
    toolbox: JudgedAt, example: str
) -> None:
    assert toolbox.fails({"/company/legal_form": "foreign_branch"}, example) == {
        ("no_foreign_branch", "/company/legal_form")
    }


@pytest.mark.parametrize(
    "form",
    ["company", "limited_partnership", "partnership", "sole_proprietorship", "domestic_branch"],
)
def test_A115_ELIG_09_no_other_legal_form_is_barred(toolbox: JudgedAt, form: str) -> None:
    assert toolbox.fails({"/company/legal_form": form}) == NOTHING
    assert toolbox.newly_looked_at({"/company/legal_form": form}) == set()


def test_A115_ELIG_08_10_a_prc_funded_applicant_is_refused(toolbox: JudgedAt) -> None:
    assert toolbox.fails({"/company/prc_funded": True}) == {
        ("not_prc_funded", "/company/prc_funded")
    }


# 三(四), 切結二(一): major breach


def excepted(statement: str, why: str = "情形說明") -> dict[str, object]:
    return {"/declarations/statements": {"agreed": True, "except": {statement: why}}}


FOUR_YEARS_AGO = excepted("no_major_breach", "111 年 3 月有一件重大違約")


def test_A115_C10_a_breach_four_years_ago_goes_to_an_officer(toolbox: JudgedAt) -> None:
    assert toolbox.fails(FOUR_YEARS_AGO) == NOTHING
    assert toolbox.newly_looked_at(FOUR_YEARS_AGO) == {
        ("no_breach_in_five_years", "/declarations/statements"),
        (
            "declarations.statements.no_major_breach",
            "/declarations/statements/except/no_major_breach",
        ),
    }
    evaluation = toolbox.judge(FOUR_YEARS_AGO)
    assert evaluation.can_submit
    (finding,) = [f for f in evaluation.findings if f.rule == "no_breach_in_five_years"]
    assert finding.blocks == "qualification"


def test_A115_C10_but_it_cannot_be_left_unsaid(toolbox: JudgedAt) -> None:
    assert toolbox.fails({"/declarations/statements": False}) == {
        ("declarations.statements.missing", "/declarations/statements")
    }


def test_A115_ELIG_04_a_breach_within_three_years_refuses(toolbox: JudgedAt) -> None:
    two_years_ago = {**FOUR_YEARS_AGO, "/company/breach_in_three_years": True}
    assert toolbox.fails(two_years_ago) == {
        ("no_breach_in_three_years", "/company/breach_in_three_years")
    }


def test_A115_AMB_03_by_the_other_reading_five_years_refuse(toolbox: JudgedAt) -> None:
    switches = {"breach_within_five_years_bars": True}
    assert toolbox.fails({}, switches=switches) == NOTHING
    assert toolbox.fails(FOUR_YEARS_AGO, switches=switches) == {
        ("no_breach_in_five_years_at_all", "/declarations/statements")
    }


# 三(五)–(七), 切結二


@pytest.mark.parametrize(
    ("statement", "rule", "requirement"),
    [
        ("not_suspended", "not_suspended", "A115-ELIG-05"),
        ("no_tax_arrears", "no_tax_arrears", "A115-ELIG-06"),
        ("no_serious_violation", "no_serious_violation", "A115-ELIG-07"),
        ("makers_not_prc", "makers_declared_not_prc", "A115-SOL-02"),
        ("places_allowed", "places_declared", "A115-SOL-03"),
    ],
)
def test_A115_ELIG_05_to_07_a_condition_that_cannot_be_declared_refuses(
    toolbox: JudgedAt, statement: str, rule: str, requirement: str
) -> None:
    assert toolbox.fails(excepted(statement)) == {(rule, "/declarations/statements")}
    (finding,) = [f for f in toolbox.judge(excepted(statement)).findings if f.rule == rule]
    assert finding.refs == (requirement,)
    assert finding.blocks_submission


@pytest.mark.parametrize(
    "statement",
    [
        "licence",
        "own_or_licensed",
        "content_true",
        "bound_by_guidelines",
        "price_for_solution_only",
        "data_of_use",
        "own_liability",
        "evidence_true",
    ],
)
def test_A115_DECL_03_04_05_PTS_06_PII_04_any_other_statement_goes_to_a_person(
    toolbox: JudgedAt, statement: str
) -> None:
    assert toolbox.newly_looked_at(excepted(statement)) == {
        (f"declarations.statements.{statement}", f"/declarations/statements/except/{statement}")
    }


@pytest.mark.parametrize(
    ("place", "statement"),
    [
        ("/declarations/personal_data", "consent"),
        ("/declarations/customer_data", "downloadable"),
        ("/solutions/0/declarations/use_of_data", "no_training_without_consent"),
    ],
)
def test_A115_DECL_01_02_06_consent_and_promises_know_no_exception(
    toolbox: JudgedAt, place: str, statement: str
) -> None:
    declaration = place.rpartition("/")[2]
    assert toolbox.fails({place: {"agreed": True, "except": {statement: "說明"}}}) == {
        (f"declarations.{declaration}.unknown", f"{place}/except/{statement}")
    }
    assert toolbox.fails({place: False}) == {(f"declarations.{declaration}.missing", place)}


def test_A115_DECL_06_FORM2_09_PII_02_the_ticks_are_three_and_one_for_each_solution(
    toolbox: JudgedAt,
) -> None:
    assert [(d.id, d.per, d.kind, d.may_except) for d in toolbox.pack.declarations] == [
        ("personal_data", "filing", "consent", False),
        ("customer_data", "filing", "undertaking", False),
        ("statements", "filing", "declaration", True),
        ("use_of_data", "solution", "undertaking", False),
    ]
    without = {"/solutions/1/declarations/use_of_data": REMOVED}
    assert toolbox.fails(without, "hybrid-two-solutions") == {
        ("declarations.use_of_data.missing", "/solutions/1/declarations/use_of_data")
    }


def test_A115_DECL_02_SOL_10_PORT_01_03_customers_data_for_the_contract_period(
    toolbox: JudgedAt,
) -> None:
    customer_data = toolbox.pack.declaration_by_id["customer_data"]
    assert "方案契約期間" in customer_data.statements[0].text.zh_hant
    assert customer_data.addressed_to is not None
    assert customer_data.addressed_to.zh_hant == "財團法人中國生產力中心"


def test_A115_PII_01_six_kinds_of_personal_data_are_told(toolbox: JudgedAt) -> None:
    told = toolbox.pack.declaration_by_id["personal_data"].statements[0].text.zh_hant
    for kind in ("姓名", "電話", "電子郵件", "職稱", "公司名稱", "公司地址"):
        assert kind in told


# 附表1: the rest of the company


def test_A115_FORM1_02_SUB_01_the_number_is_the_accounts(toolbox: JudgedAt) -> None:
    assert toolbox.fails({}, facts={"account.ubn": "99999906"}) == NOTHING
    assert toolbox.fails({}, facts={"account.ubn": "12345675"}) == {
        ("account_number", "/company/ubn")
    }


def test_A115_C13_SUB_04_no_business_certificate_is_asked(toolbox: JudgedAt) -> None:
    assert toolbox.pack.programme.business_certificate is None


@pytest.mark.parametrize(
    ("example", "stated", "right"),
    [
        ("complete", 1, True),
        ("complete", 2, False),
        ("hybrid-two-solutions", 2, True),
        ("hybrid-two-solutions", 1, False),
    ],
)
def test_A115_FORM1_09_the_number_stated_is_that_of_the_solutions(
    toolbox: JudgedAt, example: str, stated: int, right: bool
) -> None:
    place = "/company/solution_count"
    wrong = {("number_of_solutions", place)}
    assert toolbox.fails({place: stated}, example) == (NOTHING if right else wrong)


@pytest.mark.parametrize(
    ("day", "stated", "agrees"),
    [
        ("2023-03-16", "three_years_or_more", True),
        ("2023-03-17", "three_years_or_more", False),
        ("2023-03-17", "under_three_years", True),
        ("2023-03-16", "under_three_years", False),
    ],
)
def test_A115_FORM1_05_the_age_agrees_with_the_date(
    toolbox: JudgedAt, day: str, stated: str, agrees: bool
) -> None:
    changes = {"/company/registered_on": day, "/company/established": stated}
    looked_at = {("established_agrees", "/company/established")}
    assert toolbox.newly_looked_at(changes) == (set() if agrees else looked_at)

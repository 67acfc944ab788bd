"""tcloud-113: the international zone, filings of both zones, and how many solutions."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
NOTHING: Pointed = set()
ABROAD = "/solutions/0/international"
EXAMPLE = "international"
BOTH = "hybrid-two-solutions"


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


def at(question: str, rule: str) -> Pointed:
    """One finding: a rule, or a question's ``.code``, at a question of 附表5."""
    name = f"international.{question}{rule}" if rule.startswith(".") else rule
    return {(name, f"{ABROAD}/{question}")}


# What a filing wholly for the international zone gives, and what it does not


def test_T113_C58_international_only_needs_no_capacity_no_附表4_and_no_undertaking(
    tcloud: JudgedAt,
) -> None:
    answers = tcloud.programme.example(EXAMPLE)
    assert "annual_capacity" not in answers["company"]
    assert "customer_data" not in answers["declarations"]
    assert set(answers["solutions"][0]) == {"technical", "international", "documents"}
    assert tcloud.fails({}, EXAMPLE) == NOTHING
    assert tcloud.judge({}, EXAMPLE).can_submit


@pytest.mark.parametrize("overview", ["", "  ", None, REMOVED])
def test_T113_C58_without_an_english_company_overview_it_is_refused(
    tcloud: JudgedAt, overview: object
) -> None:
    assert tcloud.fails({"/company/overview_en": overview}, EXAMPLE) == {
        ("company.overview_en.missing", "/company/overview_en")
    }


@pytest.mark.parametrize("example", [EXAMPLE, BOTH])
@pytest.mark.parametrize("question", ["name_en", "overview_en"])
def test_T113_FORM2_20_21_one_international_solution_asks_for_the_company_in_english(
    tcloud: JudgedAt, example: str, question: str
) -> None:
    pointer = f"/company/{question}"
    missing = {(f"company.{question}.missing", pointer)}
    assert tcloud.fails({pointer: REMOVED}, example) == missing
    assert tcloud.fails({pointer: "只有中文"}, example) == {
        (f"company.{question}.language", pointer)
    }
    looked_at = tcloud.newly_looked_at({pointer: "Kunji 堃𠮷"}, example)
    assert looked_at == {(f"company.{question}.language", pointer)}


def test_T113_INTL_02_a_domestic_filing_is_not_asked_for_english(tcloud: JudgedAt) -> None:
    assert "name_en" not in tcloud.programme.example()["company"]
    assert tcloud.fails({}) == NOTHING


def test_T113_FORM2_10_DECL_06_AMB_08_one_domestic_solution_asks_for_both(
    tcloud: JudgedAt,
) -> None:
    without = {"/company/annual_capacity": REMOVED, "/declarations/customer_data": REMOVED}
    missing = {
        ("company.annual_capacity.missing", "/company/annual_capacity"),
        ("declarations.customer_data.missing", "/declarations/customer_data"),
    }
    other_reading = {"mixed_filing_counts_as_domestic": False}
    assert tcloud.fails(without, BOTH) == missing
    assert tcloud.fails(without, BOTH, switches=other_reading) == NOTHING
    assert tcloud.fails(without) == missing
    assert tcloud.fails(without, switches=other_reading) == missing


def test_T113_DEF_11_the_zone_decides_which_form_is_asked(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/solutions/0/technical/zone": REMOVED}) == {
        ("technical.zone.missing", "/solutions/0/technical/zone")
    }
    crossed = tcloud.fails({"/solutions/0/technical/zone": "international"})
    of_the_solution = {
        rule.partition(".")[0] for rule, path in crossed if "/documents/" not in path
    }
    assert of_the_solution == {"company", "international"}
    assert {path for _, path in crossed if "/documents/" in path} == {
        f"/solutions/0/documents/{paper}"
        for paper in (
            "expansion_proof",
            "international_record_proof",
            "promotion_image",
            "logo_image",
        )
    }


# Its questions


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("customers_and_sales", 100),
        ("sales_tools", 100),
        ("own_team", 100),
        ("overseas_bases", 100),
        ("outside_partners", 100),
        ("three_year_plan", 300),
    ],
)
def test_T113_FORM5_07_11_to_15_limits_of_texts(
    tcloud: JudgedAt, question: str, limit: int
) -> None:
    assert tcloud.fails({f"{ABROAD}/{question}": "雲" * limit}, EXAMPLE) == NOTHING
    assert tcloud.fails({f"{ABROAD}/{question}": "雲" * (limit + 1)}, EXAMPLE) == at(
        question, ".characters"
    )


@pytest.mark.parametrize(
    "question",
    [
        "product_name",
        "product_overview",
        "product_features",
        "price_measure",
        "free_trial",
        "security_certifications",
        "target_customers",
        "local_company_name",
    ],
)
def test_T113_FORM5_21_to_31_english_fields_are_written_in_english(
    tcloud: JudgedAt, question: str
) -> None:
    place = f"{ABROAD}/{question}"
    assert tcloud.fails({place: "中文"}, EXAMPLE) == at(question, ".language")
    assert tcloud.newly_looked_at({place: "Cloud 雲"}, EXAMPLE) == at(question, ".language")
    assert tcloud.fails({place: "Cloud " * 500}, EXAMPLE) == NOTHING


@pytest.mark.parametrize(
    ("price", "code"),
    [(29.5, None), ("1,299.99", None), (0, None), (9.999, ".type"), (-1, ".type")],
)
def test_T113_FORM5_24_a_price_in_us_dollars(
    tcloud: JudgedAt, price: object, code: str | None
) -> None:
    expected = at("unit_price", code) if code else NOTHING
    assert tcloud.fails({f"{ABROAD}/unit_price": price}, EXAMPLE) == expected


def test_T113_FORM5_06_28_regions_are_asked_once_for_both(tcloud: JudgedAt) -> None:
    asked = [
        placed.path
        for placed in tcloud.pack.questions.values()
        if {"T113-FORM5-06", "T113-FORM5-28"} & set(placed.question.refs)
        and placed.opened_by is None
    ]
    assert asked == ["international.target_markets"]


def test_T113_X12_mainland_china_may_be_a_market(tcloud: JudgedAt) -> None:
    changes = {f"{ABROAD}/target_markets": ["mainland_china"]}
    assert tcloud.fails(changes, EXAMPLE) == NOTHING


@pytest.mark.parametrize(
    ("question", "chosen"),
    [("local_presence", ["none", "branch"]), ("marketplaces", ["none", "aws"])],
)
def test_T113_CAT_09_11_none_stands_alone(
    tcloud: JudgedAt, question: str, chosen: list[str]
) -> None:
    assert tcloud.fails({f"{ABROAD}/{question}": chosen}, EXAMPLE) == at(question, ".alone")


@pytest.mark.parametrize("question", ["target_markets", "languages", "marketplaces"])
def test_T113_CAT_08_10_11_another_one_needs_its_name(tcloud: JudgedAt, question: str) -> None:
    changes = {f"{ABROAD}/{question}": ["other"]}
    assert tcloud.fails(changes, EXAMPLE) == at(f"{question}_other", ".missing")


LOCAL_CONTACT = (
    "local_contact_types",
    "local_company_name",
    "local_website",
    "local_phone",
    "local_email",
)
WITHOUT_CONTACT = {f"{ABROAD}/{question}": REMOVED for question in LOCAL_CONTACT}


def missing(*questions: str) -> Pointed:
    return set().union(*(at(question, ".missing") for question in questions))


def test_T113_X13_without_local_presence_no_local_contact_is_needed(tcloud: JudgedAt) -> None:
    none = {f"{ABROAD}/local_presence": ["none"]}
    assert tcloud.fails({**none, **WITHOUT_CONTACT}, EXAMPLE) == NOTHING
    assert tcloud.fails(none, EXAMPLE) == NOTHING


def test_T113_AMB_07_a_partner_needs_no_type_of_contact(tcloud: JudgedAt) -> None:
    assert tcloud.fails(WITHOUT_CONTACT, EXAMPLE) == missing(*LOCAL_CONTACT)
    partner = {f"{ABROAD}/local_presence": ["partner"]}
    assert tcloud.fails({**partner, **WITHOUT_CONTACT}, EXAMPLE) == missing(*LOCAL_CONTACT[1:])


def test_T113_AMB_07_by_the_other_reading_a_contact_is_always_needed(tcloud: JudgedAt) -> None:
    none = {f"{ABROAD}/local_presence": ["none"], **WITHOUT_CONTACT}
    switches = {"local_contact_always": True}
    assert tcloud.fails(none, EXAMPLE, switches=switches) == missing(*LOCAL_CONTACT)


def test_T113_INTL_05_a_video_without_english_is_looked_at(tcloud: JudgedAt) -> None:
    changes = {f"{ABROAD}/video_in_english": False}
    assert tcloud.newly_looked_at(changes, EXAMPLE) == at("video_in_english", "video_in_english")
    (finding,) = [
        f for f in tcloud.judge(changes, EXAMPLE).findings if f.rule == "video_in_english"
    ]
    assert finding.blocks == "qualification"


def test_T113_AMB_16_a_video_of_another_length_is_looked_at(tcloud: JudgedAt) -> None:
    changes = {f"{ABROAD}/video_length_kept": False}
    assert tcloud.newly_looked_at(changes, EXAMPLE) == at(
        "video_length_kept", "video_length_international"
    )


@pytest.mark.parametrize(
    ("text", "rule"),
    [
        ("Comes with a tablet and a POS terminal", "mentions_hardware"),
        ("Bulk SMS for shops", "mentions_single_function"),
    ],
)
def test_T113_AMB_05_hardware_and_single_functions_are_flagged_abroad_only_by_the_other_reading(
    tcloud: JudgedAt, text: str, rule: str
) -> None:
    changes = {f"{ABROAD}/product_overview": text}
    assert tcloud.newly_looked_at(changes, EXAMPLE) == NOTHING
    switches = {"exclusions_bind_international": True}
    assert tcloud.newly_looked_at(changes, EXAMPLE, switches=switches) == {
        (rule, "/solutions/0/technical/name")
    }


# 六(五): ten solutions in a batch


@pytest.mark.parametrize(
    ("count", "before", "expected"),
    [
        (10, 0, NOTHING),
        (11, 0, {("solutions.at_most", "/solutions/10")}),
        (3, 7, NOTHING),
        (3, 8, {("solutions.at_most", "/solutions/2")}),
    ],
)
@pytest.mark.parametrize("example", ["complete", EXAMPLE])
def test_T113_SOL_05_AMB_04_ten_solutions_of_both_zones_in_a_batch(
    tcloud: JudgedAt, count: int, before: int, expected: Pointed, example: str
) -> None:
    solution = tcloud.programme.example(example)["solutions"][0]
    changes = {"/solutions": [solution] * count}
    facts = {"account.solutions_in_window": before}
    assert tcloud.fails(changes, example, facts=facts) == expected


@pytest.mark.parametrize(
    ("domestic", "abroad", "before", "expected"),
    [
        (10, 3, 0, NOTHING),
        (11, 3, 0, {("solutions.at_most", "/solutions/10")}),
        (1, 12, 9, NOTHING),
        (1, 12, 10, {("solutions.at_most", "/solutions/0")}),
    ],
)
def test_T113_AMB_04_by_the_other_reading_only_domestic_solutions_count(
    tcloud: JudgedAt, domestic: int, abroad: int, before: int, expected: Pointed
) -> None:
    both = tcloud.programme.example(BOTH)["solutions"]
    (at_home,) = [one for one in both if one["technical"]["zone"] == "domestic"]
    (elsewhere,) = [one for one in both if one["technical"]["zone"] == "international"]
    changes = {"/solutions": [at_home] * domestic + [elsewhere] * abroad}
    known = {
        "facts": {"account.solutions_in_window": before},
        "switches": {"international_counts": False},
    }
    assert tcloud.fails(changes, BOTH, **known) == expected


def test_T113_SOL_05_a_filing_holds_at_least_one(tcloud: JudgedAt) -> None:
    assert tcloud.fails({"/solutions": []}) == {("solutions.missing", "/solutions")}

"""tcloud-113, 附表4: categories, content, price, maker, portability of a domestic solution."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed

AT = datetime.fromisoformat("2024-11-20T10:00:00+08:00")
NOTHING: Pointed = set()
SOLUTION = "/solutions/0/solution"
HYBRID = "hybrid-two-solutions"
ROW = {"function": "功" * 20, "quantity": 1, "unit": "式"}


@pytest.fixture(scope="module")
def tcloud(load: LoadProgramme) -> JudgedAt:
    return load("tcloud-113").at(AT)


def at(question: str, rule: str) -> Pointed:
    """One finding: a rule, or a question's ``.code``, at a question of the first solution."""
    name = f"solution.{question}{rule}" if rule.startswith(".") else rule
    return {(name, f"{SOLUTION}/{question}")}


# Texts


@pytest.mark.parametrize(
    ("question", "limit"),
    [
        ("short_description", 100),
        ("features", 300),
        ("success_case", 300),
        ("renewal_offer_text", 100),
    ],
)
@pytest.mark.parametrize("character", ["雲", "a", "𠮷"])
def test_T113_FORM4_10_12_13_19_limits_of_texts(
    tcloud: JudgedAt, question: str, limit: int, character: str
) -> None:
    assert tcloud.fails({f"{SOLUTION}/{question}": character * limit}) == NOTHING
    assert tcloud.fails({f"{SOLUTION}/{question}": character * (limit + 1)}) == at(
        question, ".characters"
    )


def test_T113_C19_ten_rows_of_twenty_characters_are_taken(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{SOLUTION}/functions": [ROW] * 10}) == NOTHING


def test_T113_C19_eleven_rows_are_refused(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{SOLUTION}/functions": [ROW] * 11}) == at("functions", ".at_most")


def test_T113_C19_a_row_of_21_characters_is_refused_by_name(tcloud: JudgedAt) -> None:
    rows = [ROW, {**ROW, "function": "功" * 21}]
    assert tcloud.fails({f"{SOLUTION}/functions": rows}) == {
        ("solution.functions.function.characters", f"{SOLUTION}/functions/1/function")
    }


@pytest.mark.parametrize("column", ["function", "quantity", "unit"])
def test_T113_C19_a_row_without_its_unit_or_quantity_is_refused(
    tcloud: JudgedAt, column: str
) -> None:
    rows = [ROW, {key: value for key, value in ROW.items() if key != column}]
    assert tcloud.fails({f"{SOLUTION}/functions": rows}) == {
        (f"solution.functions.{column}.missing", f"{SOLUTION}/functions/1/{column}")
    }


def test_T113_FORM4_11_at_least_one_row(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{SOLUTION}/functions": []}) == at("functions", ".missing")


# Options


@pytest.mark.parametrize("zone", ["solution", "international"])
@pytest.mark.parametrize(
    ("chosen", "code"),
    [
        (["inventory"], None),
        (["inventory", "erp", "energy"], None),
        (["inventory", "erp", "energy", "crm"], "at_most"),
        ([], "missing"),
        (["gaming"], "option"),
    ],
)
def test_T113_CAT_01_one_to_three_of_the_sixteen_categories(
    tcloud: JudgedAt, zone: str, chosen: list[str], code: str | None
) -> None:
    example = "complete" if zone == "solution" else "international"
    pointer = f"/solutions/0/{zone}/categories"
    expected = {(f"{zone}.categories.{code}", pointer)} if code else NOTHING
    assert tcloud.fails({pointer: chosen}, example) == expected


@pytest.mark.parametrize("question", ["industries", "sizes"])
def test_T113_CAT_02_03_at_least_one(tcloud: JudgedAt, question: str) -> None:
    assert tcloud.fails({f"{SOLUTION}/{question}": []}) == at(question, ".missing")


def test_T113_CAT_02_another_industry_needs_its_name(tcloud: JudgedAt) -> None:
    changes = {f"{SOLUTION}/industries": ["manufacturing", "other"]}
    assert tcloud.fails(changes) == at("industries_other", ".missing")


def test_T113_CAT_06_a_market_record_is_mandatory_there_is_no_zero(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{SOLUTION}/paying_customers": "none"}) == at(
        "paying_customers", ".option"
    )


# Price and term


@pytest.mark.parametrize(
    ("months", "code"),
    [
        (1, None),
        (12, None),
        (0, ".min"),
        (13, ".max"),
        (1.5, ".type"),
        ("1.5", ".type"),
        ("十二", ".type"),
    ],
)
def test_T113_C28_subscription_months(tcloud: JudgedAt, months: object, code: str | None) -> None:
    # The proof's price per month stays above the changed one's.
    changes = {f"{SOLUTION}/term_months": months, f"{SOLUTION}/price_total": 100}
    assert tcloud.fails(changes) == (at("term_months", code) if code else NOTHING)


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({"price_total": [12000, 6000]}, at("price_total", ".type")),
        ({"price_total_2": 6000}, {("unknown_field", f"{SOLUTION}/price_total_2")}),
        ({"prices": [12000, 6000]}, {("unknown_field", f"{SOLUTION}/prices")}),
    ],
)
def test_T113_C31_a_second_price_is_not_offered(
    tcloud: JudgedAt, changes: dict[str, object], expected: Pointed
) -> None:
    assert tcloud.fails({f"{SOLUTION}/{key}": value for key, value in changes.items()}) == expected


def test_T113_C33_a_price_above_the_proof_is_flagged_and_blocks_nothing(tcloud: JudgedAt) -> None:
    changes = {f"{SOLUTION}/proof_amount": 10000}
    assert tcloud.newly_looked_at(changes) == at("price_total", "price_not_above_market")
    (finding,) = [f for f in tcloud.judge(changes).findings if f.rule == "price_not_above_market"]
    assert (finding.verdict, finding.blocks) == ("review", "nothing")
    assert "T113-REV-17" in finding.refs


def test_T113_C33_a_price_of_the_proof_raises_no_flag(tcloud: JudgedAt) -> None:
    changes = {f"{SOLUTION}/proof_amount": 10000, f"{SOLUTION}/price_total": 10000}
    assert tcloud.newly_looked_at(changes) == NOTHING


def test_T113_FORM4_14_a_price_of_nothing_is_no_price(tcloud: JudgedAt) -> None:
    for name in ("price_total", "proof_amount"):
        assert tcloud.fails({f"{SOLUTION}/{name}": 0}) == at(name, f"solution.{name}.min")
    assert tcloud.fails({f"{SOLUTION}/price_total": 1}) == NOTHING


@pytest.mark.parametrize(
    ("price", "months", "proof", "proof_months", "flagged"),
    [
        (6000, 6, 12000, 12, False),
        (6001, 6, 12000, 12, True),
        (1000, 1, 12000, 12, False),
        (1, 12, 1, 12, False),
        (2, 12, 1, 12, True),
    ],
)
def test_T113_REV_17_prices_are_compared_by_the_month(
    tcloud: JudgedAt, price: int, months: int, proof: int, proof_months: int, flagged: bool
) -> None:
    changes = {
        f"{SOLUTION}/price_total": price,
        f"{SOLUTION}/term_months": months,
        f"{SOLUTION}/proof_amount": proof,
        f"{SOLUTION}/proof_months": proof_months,
    }
    expected = at("price_total", "price_not_above_market") if flagged else NOTHING
    assert tcloud.newly_looked_at(changes) == expected


def test_T113_REV_17_a_proof_for_another_number_of_users_is_flagged(tcloud: JudgedAt) -> None:
    assert tcloud.newly_looked_at({f"{SOLUTION}/proof_seat_count": 10}) == at(
        "seat_count", "proof_of_same_edition"
    )


def test_T113_REV_17_the_comparison_can_be_switched_off(tcloud: JudgedAt) -> None:
    changes = {
        f"{SOLUTION}/{name}": REMOVED
        for name in ("proof_amount", "proof_months", "proof_seat_count")
    }
    assert tcloud.fails(changes, switches={"ask_proof_figures": False}) == NOTHING


@pytest.mark.parametrize(
    ("seats", "other", "expected"),
    [
        (5, None, NOTHING),
        (None, "不限人數，1 家門市", NOTHING),
        (5, "1 家門市", NOTHING),
        (None, " ", at("seat_count", "solution.seats_or_spec")),
    ],
)
def test_T113_FORM4_16_17_users_or_another_specification(
    tcloud: JudgedAt, seats: int | None, other: str | None, expected: Pointed
) -> None:
    changes = {f"{SOLUTION}/seat_count": seats, f"{SOLUTION}/other_spec": other}
    assert tcloud.fails(changes) == expected


def test_T113_FORM4_19_20_an_offer_and_extra_costs_are_described(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{SOLUTION}/renewal_offer_text": REMOVED}) == at(
        "renewal_offer_text", ".missing"
    )
    assert tcloud.fails({f"{SOLUTION}/extra_costs": "with"}) == at("extra_costs_text", ".missing")
    without = {
        f"{SOLUTION}/renewal_offer": "without",
        f"{SOLUTION}/renewal_offer_text": REMOVED,
    }
    assert tcloud.fails(without) == NOTHING


# Maker or agent


def test_T113_C34_mixed_origin_without_authorisation_is_refused(tcloud: JudgedAt) -> None:
    pointer = "/solutions/0/documents/maker_authorisation"
    assert tcloud.fails({pointer: REMOVED}, HYBRID) == {
        ("documents.maker_authorisation.missing", pointer)
    }


def test_T113_C34_mixed_origin_with_authorisation_needs_no_ubn_of_the_maker(
    tcloud: JudgedAt,
) -> None:
    example = tcloud.programme.example(HYBRID)["solutions"][0]["solution"]
    assert example["origin"] == "mixed"
    assert "maker_ubn" not in example
    assert tcloud.fails({f"{SOLUTION}/maker_ubn": ""}, HYBRID) == NOTHING
    assert tcloud.fails({f"{SOLUTION}/maker_ubn": "12345675"}, HYBRID) == NOTHING
    assert tcloud.fails({f"{SOLUTION}/maker_ubn": "12345677"}, HYBRID) == at("maker_ubn", ".format")


@pytest.mark.parametrize("origin", ["agent", "mixed"])
def test_T113_FORM4_03_05_06_agents_name_the_maker_and_show_its_authorisation(
    tcloud: JudgedAt, origin: str
) -> None:
    assert tcloud.fails({f"{SOLUTION}/origin": origin}) == {
        *at("maker_name", ".missing"),
        *at("maker_country", ".missing"),
        (
            "documents.maker_authorisation.missing",
            "/solutions/0/documents/maker_authorisation",
        ),
    }


# 九(二)1(6): flags for what is not considered


@pytest.mark.parametrize(
    ("question", "value", "rule"),
    [
        ("short_description", "含 POS機 與平板的收銀方案", "mentions_hardware"),
        ("functions", [{**ROW, "function": "溫度感應器"}], "mentions_hardware"),
        ("other_spec", "附平板一台", "mentions_hardware"),
        ("short_description", "簡訊購買平台", "mentions_single_function"),
        ("functions", [{**ROW, "function": "seo 服務"}], "mentions_single_function"),
    ],
)
def test_T113_SOL_14_15_single_functions_and_hardware_are_flagged(
    tcloud: JudgedAt, question: str, value: object, rule: str
) -> None:
    assert tcloud.newly_looked_at({f"{SOLUTION}/{question}": value}) == {
        (rule, "/solutions/0/technical/name")
    }


# Portability and the video


def test_T113_FORM4_26_download_in_csv_or_excel_must_be_ticked(tcloud: JudgedAt) -> None:
    assert tcloud.fails({f"{SOLUTION}/data_download": False}) == at("data_download", ".missing")


@pytest.mark.parametrize("video", ["video.example", "影片.mp4"])
def test_T113_FORM4_28_the_video_is_a_link(tcloud: JudgedAt, video: str) -> None:
    assert tcloud.fails({f"{SOLUTION}/video": video}) == at("video", ".format")


def test_T113_AMB_16_a_video_of_another_length_is_looked_at(tcloud: JudgedAt) -> None:
    assert tcloud.newly_looked_at({f"{SOLUTION}/video_length_kept": False}) == at(
        "video_length_kept", "video_length"
    )
    removed = {f"{SOLUTION}/video_length_kept": REMOVED}
    assert tcloud.fails(removed, switches={"ask_video_facts": False}) == NOTHING

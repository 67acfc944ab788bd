"""ai-115: the promotion plan of a solution: classes, functions, prices, payment and service."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed
from yunshi.rulebook.evaluation.asked import asked_answers

AT = datetime.fromisoformat("2026-03-16T10:00:00+08:00")
NOTHING: Pointed = set()
TECHNICAL = "/solutions/0/technical"
SOLUTION = "/solutions/0/solution"


@pytest.fixture(scope="module")
def toolbox(load: LoadProgramme) -> JudgedAt:
    return load("ai-115").at(AT)


def test_A115_C25_SOL_08_AMB_07_carbon_and_energy_are_classes_of_their_own(
    toolbox: JudgedAt,
) -> None:
    place = f"{SOLUTION}/categories"
    every = [option.id for option in toolbox.pack.questions["solution.categories"].question.options]
    assert toolbox.fails({place: ["operations_carbon"]}) == NOTHING
    assert toolbox.fails({place: every}) == NOTHING
    assert toolbox.fails({place: []}) == {("solution.categories.missing", place)}


@pytest.mark.parametrize("months", ["term_months", "term_months_2", "term_months_3"])
def test_A115_C30_a_subscription_lasts_a_month_or_more(toolbox: JudgedAt, months: str) -> None:
    place = f"{SOLUTION}/{months}"
    for given in (1, 36, 120):
        assert toolbox.fails({place: given}, "hybrid-two-solutions") == NOTHING
    assert toolbox.fails({place: 0}, "hybrid-two-solutions") == {(f"solution.{months}.min", place)}
    for given in (1.5, "十二"):
        assert toolbox.fails({place: given}, "hybrid-two-solutions") == {
            (f"solution.{months}.type", place)
        }


def test_A115_SOL_07_a_one_off_sale_states_no_months(toolbox: JudgedAt) -> None:
    example = toolbox.programme.example("manufacturer")["solutions"][0]["solution"]
    assert "term_months" not in example
    assert toolbox.fails({}, "manufacturer") == NOTHING


def test_A115_C31_three_prices_and_no_fourth(toolbox: JudgedAt) -> None:
    assert toolbox.fails({}, "hybrid-two-solutions") == NOTHING
    place = f"{SOLUTION}/price_total_4"
    assert toolbox.fails({place: 1000}, "hybrid-two-solutions") == {("unknown_field", place)}
    count = f"{SOLUTION}/price_count"
    assert toolbox.fails({count: "four"}, "hybrid-two-solutions") == {
        ("solution.price_count.option", count)
    }


def test_A115_FORM4_12_the_count_decides_which_prices_are_asked(toolbox: JudgedAt) -> None:
    count = f"{SOLUTION}/price_count"
    assert toolbox.fails({count: "three"}) == {
        ("solution.price_total_3.missing", f"{SOLUTION}/price_total_3"),
        ("solution.price_3_holds", f"{SOLUTION}/term_months_3"),
    }
    (held,) = asked_answers(toolbox.judge({count: "one"}).scope)["solutions"]
    assert "price_total_2" not in held["solution"]


def test_A115_AMB_10_a_price_says_what_it_holds(toolbox: JudgedAt) -> None:
    bare = {f"{SOLUTION}/{name}": REMOVED for name in ("term_months", "seat_count")}
    assert toolbox.fails(bare) == {("solution.price_holds", f"{SOLUTION}/term_months")}
    for name, value in (("term_months", 3), ("seat_count", 1), ("other_spec", "買斷")):
        assert toolbox.fails({**bare, f"{SOLUTION}/{name}": value}) == NOTHING
    assert toolbox.fails(bare, switches={"price_says_what_it_holds": False}) == NOTHING


def test_A115_FORM4_08_five_functions_of_twenty_characters(toolbox: JudgedAt) -> None:
    place = f"{SOLUTION}/functions"
    row = {"function": "字" * 20}
    assert toolbox.fails({place: [row] * 5}) == NOTHING
    assert toolbox.fails({place: [row] * 6}) == {("solution.functions.at_most", place)}
    assert toolbox.fails({place: [{"function": "字" * 21}]}) == {
        ("solution.functions.function.characters", f"{place}/0/function")
    }


def test_A115_FORM4_15_extra_costs_are_rows_whose_amount_may_be_words(toolbox: JudgedAt) -> None:
    place = f"{SOLUTION}/extra_cost_items"
    assert toolbox.fails({place: []}) == {("solution.extra_cost_items.missing", place)}
    many = [{"cost": f"費用{number}", "amount": "依用量計價"} for number in range(7)]
    assert toolbox.fails({place: many}) == NOTHING
    assert toolbox.fails({place: [{"cost": "相機"}]}) == {
        ("solution.extra_cost_items.amount.missing", f"{place}/0/amount")
    }
    assert toolbox.fails({f"{SOLUTION}/extra_costs": "without", place: REMOVED}) == NOTHING


def test_A115_FORM4_14_a_renewal_offer_is_told(toolbox: JudgedAt) -> None:
    place = f"{SOLUTION}/renewal_offer_text"
    assert toolbox.fails({place: REMOVED}) == {("solution.renewal_offer_text.missing", place)}
    assert toolbox.fails({place: "字" * 101}) == {("solution.renewal_offer_text.characters", place)}
    assert toolbox.fails({place: REMOVED, f"{SOLUTION}/renewal_offer": "without"}) == NOTHING


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("third_party", "third_party_payment_name"),
        ("mobile", "mobile_payment_name"),
        ("other", "other_payment_name"),
    ],
)
def test_A115_FORM4_16_ways_to_pay_are_named(toolbox: JudgedAt, kind: str, name: str) -> None:
    place = f"{SOLUTION}/online_payments"
    changes = {place: [kind], f"{SOLUTION}/{name}": " "}
    assert toolbox.fails(changes) == {(f"solution.{name}.missing", f"{SOLUTION}/{name}")}
    assert toolbox.fails({place: ["internet_banking", "credit_card"]}) == NOTHING
    assert toolbox.fails({place: []}) == {("solution.online_payments.missing", place)}


def test_A115_C22_five_hundred_characters_of_the_order_process(toolbox: JudgedAt) -> None:
    place = f"{SOLUTION}/order_process"
    assert toolbox.fails({place: "字" * 500}) == NOTHING
    assert toolbox.fails({place: "字" * 501}) == {("solution.order_process.characters", place)}


def test_A115_X10_SOL_11_integrated_hardware_and_a_single_function_are_not_refused(
    toolbox: JudgedAt,
) -> None:
    changes = {
        f"{TECHNICAL}/name": "平板、感測器與 SEO 廣告簡訊",
        f"{SOLUTION}/functions": [{"function": "感測器與平板"}],
        f"{SOLUTION}/other_spec": "含感測器 2 組、平板 1 台",
    }
    assert toolbox.newly_looked_at(changes) == set()


def test_A115_SOL_11_there_is_no_most_of_solutions(toolbox: JudgedAt) -> None:
    assert toolbox.pack.programme.solutions is None

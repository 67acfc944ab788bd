"""retail-110: the solution, its price and its maker. One change to a good filing."""

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
SOLUTION = "/solutions/0/solution"
TECHNICAL = "/solutions/0/technical"
PLAN = "/solutions/0/plan"
DOCUMENTS = "/solutions/0/documents"


@pytest.fixture(scope="module")
def retail(load: LoadProgramme) -> JudgedAt:
    return load("retail-110").at(AT)


# Categories


def test_R110_CAT_01_the_nine_categories_of_the_batch(retail: JudgedAt) -> None:
    options = retail.pack.questions["solution.categories"].question.options
    assert [option.label.zh_hant for option in options] == [
        "客戶關係管理(CRM)",
        "雲端進銷存管理",
        "人力資源管理(HR)",
        "雲端收銀(POS)",
        "數位行銷工具",
        "會員集點服務",
        "開店平台工具",
        "客戶訂位/預約服務",
        "其他",
    ]


def test_R110_CAT_01_one_category_or_all_nine(retail: JudgedAt) -> None:
    options = retail.pack.questions["solution.categories"].question.options
    for chosen in ([options[0].id], [option.id for option in options]):
        assert retail.fails({f"{SOLUTION}/categories": chosen}) == set()


@pytest.mark.parametrize(
    ("chosen", "rule"),
    [
        ([], "solution.categories.missing"),
        (["erp"], "solution.categories.option"),
        ("crm", "solution.categories.type"),
    ],
)
def test_R110_CAT_01_no_category_or_an_unknown_one(
    retail: JudgedAt, chosen: object, rule: str
) -> None:
    pointer = f"{SOLUTION}/categories"
    assert retail.fails({pointer: chosen}) == {(rule, pointer)}


def test_R110_CAT_01_another_category_is_named(retail: JudgedAt) -> None:
    pointer = f"{SOLUTION}/categories_other"
    assert retail.fails({pointer: "  "}) == {("solution.categories_other.missing", pointer)}


def test_R110_CAT_02_cloud_pos_is_software_and_no_hardware(retail: JudgedAt) -> None:
    changes = {
        f"{SOLUTION}/categories": ["pos"],
        f"{PLAN}/price_items/0/item": "雲端收銀(POS) 5 人授權",
        f"{PLAN}/functions/0/function": "POS 結帳與發票",
    }
    assert retail.newly_looked_at(changes) == set()


# What it includes, and what not


@pytest.mark.parametrize(
    "item",
    [
        "POS 機 + 平板",
        "pos機一台",
        "10 吋平板",
        "iPad 一台",
        "錢箱",
        "觸控螢幕",
        "筆記型電腦",
        "溫度感測器",
        "發票印表機",
        "Android tablet",
    ],
)
def test_R110_D19_hardware_in_the_price_blocks_qualification_and_not_submission(
    retail: JudgedAt, item: str
) -> None:
    evaluation = retail.judge({f"{PLAN}/price_items/2": {"item": item, "amount": 1}})
    assert failing(evaluation) == {("no_hardware_in_price", f"{PLAN}/price_items")}
    (finding,) = [f for f in evaluation.findings if f.rule == "no_hardware_in_price"]
    assert finding.blocks is Blocks.QUALIFICATION
    assert finding.refs == ("R110-APP-17", "R110-CAT-02")
    assert evaluation.can_submit


@pytest.mark.parametrize(
    "changes",
    [
        {f"{PLAN}/functions/4": {"function": "附 POS 機與平板"}},
        {f"{PLAN}/summary": "租用平板，搭配雲端進銷存。"},
        {f"{PLAN}/features": "附 iPad 一台。"},
        {f"{PLAN}/price_items/1/item": "電腦版授權 5 人"},
        {f"{PLAN}/price_items/1/item": "雙螢幕"},
    ],
)
def test_R110_D19_hardware_in_the_content_is_looked_at(
    retail: JudgedAt, changes: dict[str, object]
) -> None:
    assert retail.newly_looked_at(changes) == {("no_hardware_in_content", f"{PLAN}/functions")}


@pytest.mark.parametrize(
    ("services", "looked_at"),
    [
        (["training", "consulting"], False),
        (["training", "customer_service"], False),
        (["training"], True),
        (["consulting", "customer_service"], True),
    ],
)
def test_R110_APP_17_training_with_consulting_or_customer_service(
    retail: JudgedAt, services: list[str], looked_at: bool
) -> None:
    pointer = f"{SOLUTION}/services"
    expected = {("training_and_support", pointer)} if looked_at else set()
    assert retail.newly_looked_at({pointer: services}) == expected


def test_R110_APP_17_software_alone_is_no_solution(retail: JudgedAt) -> None:
    pointer = f"{SOLUTION}/services"
    assert retail.fails({pointer: []}) == {("solution.services.missing", pointer)}


@pytest.mark.parametrize(
    ("video", "code"),
    [
        (REMOVED, "missing"),
        ("", "missing"),
        ({"name": "操作影片.pdf", "type": "pdf", "bytes": 1000}, "type"),
        ("操作影片.pdf", "format"),
        ("ftp://video.example/demo.mp4", "format"),
        ("javascript:alert(1)", "format"),
        ("https://video.example/demo", None),
        ("http://video.example/demo", None),
    ],
)
def test_R110_D18_the_video_is_a_link(retail: JudgedAt, video: object, code: str | None) -> None:
    pointer = f"{PLAN}/video"
    expected = {(f"plan.video.{code}", pointer)} if code else set()
    assert retail.fails({pointer: video}) == expected


def test_R110_APP_12_a_video_of_another_length_is_looked_at(retail: JudgedAt) -> None:
    pointer = f"{PLAN}/video_length_kept"
    assert retail.fails({pointer: REMOVED}) == {("plan.video_length_kept.missing", pointer)}
    assert retail.newly_looked_at({pointer: False}) == {("video_length", pointer)}
    (finding,) = [f for f in retail.judge({pointer: False}).findings if f.rule == "video_length"]
    assert finding.blocks is Blocks.QUALIFICATION
    assert "2~5 分鐘" in finding.message.zh_hant


def test_R110_APP_14_at_least_one_way_to_take_the_data(retail: JudgedAt) -> None:
    pointer = f"{TECHNICAL}/data_ways"
    assert retail.fails({pointer: []}) == {("technical.data_ways.missing", pointer)}
    assert retail.fails({pointer: ["portable"]}) == set()


def test_R110_APP_16_a_usage_value_has_its_unit(retail: JudgedAt) -> None:
    rows = f"{TECHNICAL}/traffic_values"
    assert retail.fails({rows: []}) == {("technical.traffic_values.missing", rows)}
    assert retail.fails({f"{rows}/1/unit": ""}) == {
        ("technical.traffic_values.unit.missing", f"{rows}/1/unit")
    }
    assert retail.fails({f"{rows}/0/value": "很多"}) == {
        ("technical.traffic_values.value.type", f"{rows}/0/value")
    }


def test_R110_APP_16_other_check_data_is_named(retail: JudgedAt) -> None:
    assert retail.fails({f"{TECHNICAL}/check_data": ["other"]}) == {
        ("technical.check_data_other.missing", f"{TECHNICAL}/check_data_other")
    }


def test_R110_CRT_01_no_security_test_stands_beside_another(retail: JudgedAt) -> None:
    pointer = f"{TECHNICAL}/security_tests"
    assert retail.fails({pointer: ["none", "host_scan"]}) == {
        ("technical.security_tests.alone", pointer)
    }
    assert retail.fails({pointer: ["none"]}) == set()


def test_R110_APP_15_availability_is_a_percentage(retail: JudgedAt) -> None:
    pointer = f"{TECHNICAL}/availability"
    for value in (0, 90, 100):  # this programme sets no least availability
        assert retail.fails({pointer: value}) == set()
    assert retail.fails({pointer: 100.1}) == {("technical.availability.max", pointer)}


def test_R110_DOC_07_ten_functions_and_no_eleventh(retail: JudgedAt) -> None:
    pointer = f"{PLAN}/functions"
    rows = [{"function": f"功能 {number}"} for number in range(11)]
    assert retail.fails({pointer: rows[:10]}) == set()
    assert retail.fails({pointer: rows}) == {("plan.functions.at_most", pointer)}


def test_R110_APP_18_no_maximum_of_solutions(retail: JudgedAt) -> None:
    one = retail.programme.example()["solutions"][0]
    assert retail.fails({"/solutions": [one] * 12}) == set()
    assert retail.fails({"/solutions": []}) == {("solutions.missing", "/solutions")}


# Price


@pytest.mark.parametrize(
    ("months", "code"),
    [(11, "min"), (0, "min"), (12.5, "type"), ("十二", "type"), (REMOVED, "missing"), (12, None)],
)
def test_R110_AMB_11_the_contract_runs_a_year_at_least(
    retail: JudgedAt, months: object, code: str | None
) -> None:
    pointer = f"{PLAN}/term_months"
    expected = {(f"plan.term_months.{code}", pointer)} if code else set()
    evaluation = retail.judge({pointer: months})
    # Eleven months also raise the monthly price above the market's: that is looked at, not failed.
    assert failing(evaluation) == expected


def test_R110_AMB_11_longer_than_a_year_needs_consent(retail: JudgedAt) -> None:
    pointer = f"{PLAN}/term_months"
    assert retail.newly_looked_at({pointer: 13}) == {("one_year_term", pointer)}
    switches = {"longer_terms_need_consent": False}
    assert retail.newly_looked_at({pointer: 13}, switches=switches) == set()


@pytest.mark.parametrize(
    ("market", "months", "above"),
    [
        (30_000, 12, False),
        (28_000, 12, False),
        (27_999, 12, True),
        (14_000, 6, False),
        (13_999, 6, True),
    ],
)
def test_R110_CON_05_a_price_above_the_market_price_is_flagged(
    retail: JudgedAt, market: int, months: int, above: bool
) -> None:
    changes = {f"{PLAN}/market_price": market, f"{PLAN}/market_months": months}
    expected = {("price_not_above_market", f"{PLAN}/price_total")} if above else set()
    assert retail.newly_looked_at(changes) == expected


@pytest.mark.parametrize(("price", "code"), [(0, "min"), (-5, "type"), (99.5, "type"), (1, None)])
def test_R110_CON_05_the_price_is_whole_dollars(
    retail: JudgedAt, price: object, code: str | None
) -> None:
    pointer = f"{PLAN}/price_total"
    expected = {(f"plan.price_total.{code}", pointer)} if code else set()
    assert retail.fails({pointer: price}) == expected


def test_R110_CON_05_the_market_price_is_shown_by_a_link_or_a_file(retail: JudgedAt) -> None:
    file, link = f"{DOCUMENTS}/market_price_evidence", f"{PLAN}/market_price_link"
    assert retail.fails({file: REMOVED}) == {("documents.market_price_evidence.missing", file)}
    by_link = {f"{PLAN}/market_price_proof": "link"}
    assert retail.fails(by_link) == {("plan.market_price_link.missing", link)}
    assert retail.fails({**by_link, link: "https://shop.example/price"}) == set()


def test_R110_CON_05_a_renewal_offer_is_hoped_for_and_not_needed(retail: JudgedAt) -> None:
    assert retail.newly_looked_at({f"{PLAN}/renewal_offer": "without"}) == set()


# Maker or reseller


def test_R110_D22_a_reseller_without_authorisation_can_submit(retail: JudgedAt) -> None:
    evaluation = retail.judge({}, "reseller")
    assert evaluation.can_submit
    assert ("reseller_without_authorisation", f"{SOLUTION}/authorisation") in to_look_at(evaluation)


def test_R110_D22_with_the_authorisation_its_content_is_looked_at_instead(
    retail: JudgedAt,
) -> None:
    attached = {f"{SOLUTION}/authorisation": "attached"}
    file = f"{DOCUMENTS}/maker_authorisation"
    assert retail.fails(attached, "reseller") == {("documents.maker_authorisation.missing", file)}
    with_file = {**attached, file: {"name": "原廠授權證明.pdf", "type": "pdf", "bytes": 9000}}
    before = to_look_at(retail.judge({}, "reseller"))
    after = to_look_at(retail.judge(with_file, "reseller"))
    assert retail.fails(with_file, "reseller") == set()
    changed: Pointed = before ^ after
    assert changed == {
        ("reseller_without_authorisation", f"{SOLUTION}/authorisation"),
        ("documents.maker_authorisation.authorised_for_this", file),
    }


def test_R110_ELV_10_a_reseller_names_the_maker(retail: JudgedAt) -> None:
    pointer = f"{SOLUTION}/maker_name"
    assert retail.fails({pointer: ""}, "reseller") == {("solution.maker_name.missing", pointer)}
    assert retail.fails({pointer: REMOVED, f"{SOLUTION}/origin": "maker"}, "reseller") == set()

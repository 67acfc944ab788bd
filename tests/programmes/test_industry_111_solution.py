"""industry-111: the solution, its price, promotion and maker. One change to a good filing."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme, Pointed, to_look_at
from yunshi.rulebook.findings import Blocks
from yunshi.rulebook.pack.source import read_yaml_file

AT = datetime.fromisoformat("2022-04-01T10:00:00+08:00")
SOLUTION = "/solutions/0/solution"
TECHNICAL = "/solutions/0/technical"
DOCUMENTS = "/solutions/0/documents"
OPTIONS = Path(__file__).parent / "data" / "industry-111-options.yaml"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-111").at(AT)


# Option lists and categories


def test_I111_CAT_01_every_option_list_is_as_printed(hall: JudgedAt) -> None:
    listed = read_yaml_file(OPTIONS, OPTIONS.name).plain()
    assert {
        path: [option.label.zh_hant for option in placed.question.options]
        for path, placed in hall.pack.questions.items()
        if placed.question.options
    } == {
        path: [*lists.get("zh-Hant", []), *lists.get("added", [])] for path, lists in listed.items()
    }


def test_I111_CAT_02_a_category_is_kept_by_its_code_and_not_by_its_word(hall: JudgedAt) -> None:
    options = hall.pack.questions["solution.categories"].question.options
    people = [option for option in options if "人-" in option.label.zh_hant]
    assert [option.id for option in people] == ["operations_people", "factory_people"]
    classes = [option.id.partition("_")[0] for option in options]
    assert classes == ["operations"] * 5 + ["factory"] * 5


def test_I111_CAT_04_the_ids_are_those_of_the_halls_other_years(hall: JudgedAt) -> None:
    """So that a solution keeps its categories from year to year, whatever the label says."""
    folder = hall.programme.loaded.folder
    assert folder is not None
    shared = [
        item["id"]
        for block in ("hall-categories-operations", "hall-categories-factory")
        for item in read_yaml_file(folder.parent / f"blocks/{block}.yaml", block).plain()["items"]
    ]
    options = hall.pack.questions["solution.categories"].question.options
    assert [option.id for option in options] == shared


@pytest.mark.parametrize("count", [1, 10])
def test_I111_CAT_03_one_category_or_all_ten(hall: JudgedAt, count: int) -> None:
    options = hall.pack.questions["solution.categories"].question.options
    chosen = [option.id for option in options[:count]]
    assert hall.fails({f"{SOLUTION}/categories": chosen}) == set()


@pytest.mark.parametrize(
    ("chosen", "code"), [([], "missing"), (["carbon"], "option"), (["inventory"], "option")]
)
def test_I111_CAT_01_no_category_or_one_of_another_programme(
    hall: JudgedAt, chosen: list[str], code: str
) -> None:
    place = f"{SOLUTION}/categories"
    assert hall.fails({place: chosen}) == {(f"solution.categories.{code}", place)}


def test_another_industry_is_named(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/industries_other"
    assert hall.fails({place: " "}) == {("solution.industries_other.missing", place)}
    assert hall.fails({f"{SOLUTION}/industries": ["any"], place: REMOVED}) == set()


# Price


@pytest.mark.parametrize(
    ("months", "code"),
    [
        (3, None),
        (36, None),
        (2, "min"),
        (0, "min"),
        (3.5, "type"),
        ("三", "type"),
        (REMOVED, "missing"),
    ],
)
def test_I111_APP_04_CON_01_three_months_at_least_and_no_maximum(
    hall: JudgedAt, months: object, code: str | None
) -> None:
    place = f"{SOLUTION}/term_months"
    assert hall.fails({place: months}) == (
        {(f"solution.term_months.{code}", place)} if code else set()
    )


def test_I111_APP_04_each_further_edition_runs_three_months_too(hall: JudgedAt) -> None:
    rows = f"{SOLUTION}/other_prices"
    assert hall.fails({rows: REMOVED}) == set()
    assert hall.fails({f"{rows}/1/months": 2}) == {
        ("solution.other_prices.months.min", f"{rows}/1/months")
    }
    assert hall.fails({f"{rows}/0/total": 0}) == {
        ("solution.other_prices.total.min", f"{rows}/0/total")
    }


@pytest.mark.parametrize(
    ("market", "months", "above"),
    [
        (72_000, 12, False),  # the same price by the month
        (71_999, 12, True),
        (36_000, 6, False),
        (6_000, 1, False),
        (5_999, 1, True),
    ],
)
def test_I111_APP_03_a_price_above_the_market_price_is_flagged(
    hall: JudgedAt, market: int, months: int, above: bool
) -> None:
    changes = {f"{SOLUTION}/market_price": market, f"{SOLUTION}/market_months": months}
    expected = {("price_not_above_market", f"{SOLUTION}/price_total")} if above else set()
    assert hall.newly_looked_at(changes) == expected


def test_I111_APP_03_the_prices_of_other_editions_are_compared_by_an_officer(
    hall: JudgedAt,
) -> None:
    rows = f"{SOLUTION}/other_prices"
    point = ("other_prices_not_above_market", rows)
    assert point in to_look_at(hall.judge({}))
    for none in (REMOVED, []):
        evaluation = hall.judge({rows: none})
        assert point not in to_look_at(evaluation)
        assert evaluation.can_submit


def test_I111_APP_03_the_market_price_is_shown_by_a_link_or_a_file(hall: JudgedAt) -> None:
    file, link = f"{DOCUMENTS}/market_price_evidence", f"{SOLUTION}/market_price_link"
    assert hall.fails({file: REMOVED}) == {("documents.market_price_evidence.missing", file)}
    by_link = {f"{SOLUTION}/market_price_proof": "link"}
    assert hall.fails(by_link) == {("solution.market_price_link.missing", link)}
    assert hall.fails({**by_link, link: "https://shop.example/price"}) == set()


def test_I111_APP_03_nobody_signs_for_the_market_price(hall: JudgedAt) -> None:
    said = [s.text.zh_hant for d in hall.pack.declarations for s in d.statements]
    assert [text for text in said if "價" in text] == []


# Promotion and operation


@pytest.mark.parametrize(
    ("network", "described", "plan", "missing"),
    [
        ("with", True, False, set()),
        ("with", True, True, set()),
        ("without", False, True, set()),
        ("without", False, False, {"promotion_plan"}),
        ("with", False, True, {"sales_network_text"}),
    ],
)
def test_I111_APP_11_a_sales_network_or_a_promotion_plan(
    hall: JudgedAt, network: str, described: bool, plan: bool, missing: set[str]
) -> None:
    changes = {
        f"{SOLUTION}/sales_network": network,
        f"{SOLUTION}/sales_network_text": "業務 2 人" if described else REMOVED,
        f"{SOLUTION}/promotion_plan": "三場說明會" if plan else REMOVED,
    }
    assert hall.fails(changes) == {
        (f"solution.{question}.missing", f"{SOLUTION}/{question}") for question in missing
    }


def test_I111_CRT_01_a_suitable_price_or_an_offer(hall: JudgedAt) -> None:
    assert hall.newly_looked_at({f"{SOLUTION}/offers": REMOVED}) == set()


@pytest.mark.parametrize(
    ("services", "looked_at"),
    [
        (["training", "consulting"], False),
        (["training", "customer_service"], True),
        (["consulting"], True),
    ],
)
def test_I111_CRT_01_consulting_and_training_are_looked_at_and_bar_nothing(
    hall: JudgedAt, services: list[str], looked_at: bool
) -> None:
    place = f"{SOLUTION}/services"
    expected = {("training_and_consulting", place)} if looked_at else set()
    assert hall.newly_looked_at({place: services}) == expected


@pytest.mark.parametrize(
    ("video", "code"),
    [
        (REMOVED, "missing"),
        ("操作影片.mp4", "format"),
        ("ftp://video.example/demo", "format"),
        ("https://video.example/demo", None),
    ],
)
def test_I111_APP_08_the_video_is_a_link(hall: JudgedAt, video: object, code: str | None) -> None:
    place = f"{SOLUTION}/video"
    assert hall.fails({place: video}) == ({(f"solution.video.{code}", place)} if code else set())


# Maker or agent


def test_I111_DOC_07_an_agent_may_leave_the_authorisation_away(hall: JudgedAt) -> None:
    evaluation = hall.judge({}, "agent-new-firm")
    assert evaluation.can_submit
    (finding,) = [f for f in evaluation.findings if f.rule == "agent_without_authorisation"]
    assert finding.blocks is Blocks.NOTHING
    assert finding.refs == ("I111-DOC-07", "I111-CRT-01")


def test_I111_DOC_07_with_the_authorisation_its_content_is_looked_at_instead(
    hall: JudgedAt,
) -> None:
    attached = {f"{SOLUTION}/authorisation": "attached"}
    file = f"{DOCUMENTS}/maker_authorisation"
    example = "agent-new-firm"
    assert hall.fails(attached, example) == {("documents.maker_authorisation.missing", file)}
    given = {**attached, file: {"name": "原廠授權證明.pdf", "type": "pdf", "bytes": 9000}}
    assert hall.fails(given, example) == set()
    changed: Pointed = to_look_at(hall.judge({}, example)) ^ to_look_at(hall.judge(given, example))
    assert changed == {
        ("agent_without_authorisation", f"{SOLUTION}/authorisation"),
        ("documents.maker_authorisation.authorised_for_this", file),
    }


def test_I111_DOC_07_a_maker_is_asked_for_no_other(hall: JudgedAt) -> None:
    place = f"{SOLUTION}/maker_name"
    as_maker = {f"{SOLUTION}/origin": "maker", place: REMOVED}
    assert hall.fails({place: ""}, "agent-new-firm") == {("solution.maker_name.missing", place)}
    assert hall.fails(as_maker, "agent-new-firm") == set()


# Technical features


def test_I111_CRT_01_resources_go_both_ways_and_three_telecoms_and_six_tests(
    hall: JudgedAt,
) -> None:
    helps = {
        path.removeprefix("technical."): placed.question.help.zh_hant
        for path, placed in hall.pack.questions.items()
        if placed.form.form == "technical" and placed.question.help
    }
    assert "量大時" in helps["elastic_resources"]
    assert "量小時" in helps["elastic_resources"]
    assert "三大電信" in helps["load_balancing"]
    assert "SLA" in helps["load_balancing"]
    assert "個資" not in helps["security"]
    tests = hall.pack.questions["technical.security_tests"].question.options
    assert [option.id for option in tests if not option.alone] == [
        "code_review",
        "website_scan",
        "host_scan",
        "app_test",
        "penetration_test",
        "open_source",
    ]


def test_I111_CRT_01_no_test_at_all_can_be_filed_and_stands_alone(hall: JudgedAt) -> None:
    place = f"{TECHNICAL}/security_tests"
    assert hall.newly_looked_at({place: ["none"]}) == set()
    assert hall.fails({place: ["none", "host_scan"]}) == {("technical.security_tests.alone", place)}
    assert hall.fails({place: []}) == {("technical.security_tests.missing", place)}


@pytest.mark.parametrize(
    ("path", "answer", "left"),
    [
        ("mass_connections", "依壓力測試，同時 N 條客戶連線正常。", "N 條"),
        ("elastic_resources", "使用率超過 N% 增加容器。", "N%"),
        ("load_balancing", "請求平均 N 秒內完成。", "N 秒"),
        ("security", "以 OOO 掃描。", "OOO"),
    ],
)
def test_a_word_of_the_example_that_still_stands_is_looked_at(
    hall: JudgedAt, path: str, answer: str, left: str
) -> None:
    place = f"{TECHNICAL}/{path}"
    assert left in hall.pack.questions[f"technical.{path}"].question.placeholders
    assert hall.newly_looked_at({place: answer}) == {(f"technical.{path}.placeholder", place)}


def test_I111_CRT_02_and_what_else_only_later_texts_say_is_not_asked(hall: JudgedAt) -> None:
    asked = {path.partition(".")[2] for path in hall.pack.questions}
    assert (
        asked
        & {
            # the five indicators of the SLA, and their figures
            *("availability", "support_hours", "outage_compensation", "incident_response"),
            *("recovery_point", "incident_levels", "backup_interval_hours"),
            # places, clouds and the maker's origin
            *("architecture", "public_clouds", "data_centre_places", "prc_funded_cloud"),
            *("maker_country", "maker_prc_funded", "core_in_public_cloud"),
            # personal data, portability, a video's length, payments and orders
            *("personal_data", "data_download", "video_length_kept", "order_process"),
        }
        == set()
    )


@pytest.mark.parametrize(
    "changes",
    [
        {f"{SOLUTION}/features": "附平板、POS 機與感測器。"},  # no rule on hardware
        {f"{SOLUTION}/function_summary": "雲端空間租賃"},  # none on single functions
        {
            f"{TECHNICAL}/architecture_plan": "全部架設在香港的自有機房。"
        },  # none on places or clouds
        {f"{SOLUTION}/other_prices/0/edition": "含 POS 機"},
    ],
)
def test_what_only_later_texts_forbid_is_not_refused(
    hall: JudgedAt, changes: dict[str, object]
) -> None:
    assert hall.newly_looked_at(changes) == set()


def test_I111_APP_05_06_each_solution_is_judged_by_itself_and_there_is_no_maximum(
    hall: JudgedAt,
) -> None:
    one = hall.programme.example()["solutions"][0]
    assert hall.pack.programme.solutions is None
    assert hall.fails({"/solutions": [one] * 12}) == set()
    assert hall.fails({"/solutions": []}) == {("solutions.missing", "/solutions")}
    second = "/solutions/1/solution/term_months"
    assert hall.fails({second: 2}, "two-solutions") == {("solution.term_months.min", second)}


# Where it comes from


def test_what_is_not_of_the_briefing_says_so(hall: JudgedAt) -> None:
    """The tables are lost: each question is borrowed, or added, or its clause asks for it."""
    assert {form.form: form.borrowed_from for form in hall.pack.forms} == dict.fromkeys(
        ("company", "technical", "solution"), "industry-112"
    )
    marks = {
        path: placed.question.borrowed_from or ("added" if placed.question.added else None)
        for path, placed in hall.pack.questions.items()
    }
    assert set(marks.values()) == {"industry-112", "added", None}
    assert {path for path, mark in marks.items() if mark is None} == {"solution.categories"}
    assert {path for path, mark in marks.items() if mark == "added"} == {
        "company.legal_form",
        "company.prc_funded",
        "technical.architecture_plan",
        "technical.listed_in_110",
        "technical.security_tests",
        "solution.market_price",
        "solution.market_months",
        "solution.services",
        "solution.authorisation",
    }
    assert {
        paper.id: paper.borrowed_from
        for paper in hall.pack.documents.papers
        if paper.added or paper.borrowed_from
    } == {
        "business_tax_return": "industry-112",
        "market_price_evidence": "industry-112",
        "technical_evidence": "industry-112",
    }
    assert {d.id: d.borrowed_from for d in hall.pack.declarations} == dict.fromkeys(
        ("declaration", "ip_declaration"), "retail-110"
    )

"""industry-112: the prices of a solution, what they hold, and what proves the market's."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme
from yunshi.rulebook.findings import Blocks, Verdict

AT = datetime.fromisoformat("2023-07-03T10:00:00+08:00")
SOLUTION = "/solutions/0/solution"
TECHNICAL = "/solutions/0/technical"


@pytest.fixture(scope="module")
def hall(load: LoadProgramme) -> JudgedAt:
    return load("industry-112").at(AT)


@pytest.mark.parametrize("months", [0, 1, 2, 10, 12, 13])
@pytest.mark.parametrize("number", ["", "_2", "_3"])
def test_I112_SOL_03_AMB_18_months_outside_three_to_nine_are_refused(
    hall: JudgedAt, number: str, months: int
) -> None:
    name = f"term_months{number}"
    place = f"{SOLUTION}/{name}"
    (failed,) = hall.fails({place: months})
    assert failed == (f"solution.{name}.{'min' if months < 3 else 'max'}", place)


@pytest.mark.parametrize("months", range(3, 10))
def test_I112_SOL_03_three_to_nine_months_are_taken(hall: JudgedAt, months: int) -> None:
    assert hall.fails({f"{SOLUTION}/term_months": months}) == set()


@pytest.mark.parametrize("months", ["3.5", "六", 4.5])
def test_I112_SOL_03_months_are_whole(hall: JudgedAt, months: object) -> None:
    place = f"{SOLUTION}/term_months"
    assert hall.fails({place: months}) == {("solution.term_months.type", place)}


PRICE = {"price_total": 1000, "term_months": 3, "seat_count": 1}


def test_I112_C31_three_prices_are_taken_and_a_fourth_is_not_offered(hall: JudgedAt) -> None:
    assert hall.fails({}) == set()
    fourth = {f"{SOLUTION}/{name}_4": value for name, value in PRICE.items()}
    assert hall.fails(fourth) == {("unknown_field", place) for place in fourth}
    count = f"{SOLUTION}/price_count"
    assert hall.fails({count: "four"}) == {("solution.price_count.option", count)}


@pytest.mark.parametrize(("count", "asked"), [("one", 1), ("two", 2), ("three", 3)])
def test_I112_FORM3_11_as_many_prices_are_asked_as_there_are(
    hall: JudgedAt, count: str, asked: int
) -> None:
    emptied = {
        f"{SOLUTION}/{name}{suffix}": REMOVED
        for suffix in ("", "_2", "_3")
        for name in ("price_total", "term_months")
    }
    expected = {
        (f"solution.{name}{suffix}.missing", f"{SOLUTION}/{name}{suffix}")
        for suffix in ("", "_2", "_3")[:asked]
        for name in ("price_total", "term_months")
    }
    assert hall.fails({**emptied, f"{SOLUTION}/price_count": count}) == expected


def test_I112_FORM3_11_AMB_07_every_price_says_users_or_another_specification(
    hall: JudgedAt,
) -> None:
    second = {f"{SOLUTION}/seat_count_2": REMOVED}
    place = f"{SOLUTION}/seat_count_2"
    assert hall.fails(second) == {("solution.seats_or_spec_2", place)}
    assert hall.fails({**second, f"{SOLUTION}/other_spec_2": "5 條產線版"}) == set()
    assert hall.fails(second, switches={"price_says_users_or_spec": False}) == set()


@pytest.mark.parametrize(
    ("proof", "failed"),
    [
        (
            "file",
            (
                "documents.market_price_evidence.missing",
                "/solutions/0/documents/market_price_evidence",
            ),
        ),
        ("link", ("solution.market_price_link.missing", f"{SOLUTION}/market_price_link")),
    ],
)
def test_I112_FORM3_12_UPL_12_a_file_or_a_link_proves_the_market_price(
    hall: JudgedAt, proof: str, failed: tuple[str, str]
) -> None:
    changes = {
        f"{SOLUTION}/market_price_proof": proof,
        "/solutions/0/documents/market_price_evidence": REMOVED,
    }
    assert hall.fails(changes) == {failed}
    link = {f"{SOLUTION}/market_price_link": "https://kunxin-cloud.example/price"}
    if proof == "link":
        assert hall.fails({**changes, **link}) == set()


@pytest.mark.parametrize("number", ["", "_2", "_3"])
def test_I112_X10_SOL_09_a_price_with_a_tablet_cannot_qualify(hall: JudgedAt, number: str) -> None:
    evaluation = hall.judge({f"{SOLUTION}/other_spec{number}": "含平板 2 台"})
    (finding,) = [f for f in evaluation.findings if f.verdict is Verdict.FAIL]
    assert (finding.rule, finding.blocks) == ("no_hardware_in_prices", Blocks.QUALIFICATION)
    assert evaluation.can_submit


@pytest.mark.parametrize(
    ("place", "words", "rule"),
    [
        ("solution/function_summary", "以感應器蒐集機台數據", "mentions_hardware"),
        ("solution/other_spec", "含電腦版", "mentions_hardware"),
        ("solution/function_summary", "雲端空間租賃", "mentions_single_function"),
        ("technical/name", "簡訊通", "mentions_single_function"),
    ],
)
def test_I112_SOL_08_09_what_it_mentions_is_flagged_and_not_refused(
    hall: JudgedAt, place: str, words: str, rule: str
) -> None:
    expected = {(rule, f"{TECHNICAL}/name")}
    assert hall.newly_looked_at({f"/solutions/0/{place}": words}) == expected


@pytest.mark.parametrize("number", ["", "_2", "_3"])
@pytest.mark.parametrize("words", ["標準版（不含平板）", "不含硬體", "Without hardware"])
def test_I112_SOL_09_a_price_that_leaves_hardware_out_is_flagged_and_not_refused(
    hall: JudgedAt, number: str, words: str
) -> None:
    expected = {("mentions_hardware", f"{TECHNICAL}/name")}
    assert hall.newly_looked_at({f"{SOLUTION}/other_spec{number}": words}) == expected


@pytest.mark.parametrize(
    ("question", "printed"),
    [
        ("support_hours", "服務時間為週一至週日OO時至OO時。"),
        ("outage_compensation", "中斷滿 4 小時以上，月租費予以減扣每小時OO元。"),
        ("elastic_resources", "本方案有註冊且啟用公有雲之資源使用量監控機制ＯＯＯ。"),
        ("security", "可偵測常見的資安漏洞，機制為ＯＯＯ。"),
    ],
)
def test_the_blanks_that_the_form_prints_are_noticed(
    hall: JudgedAt, question: str, printed: str
) -> None:
    place = f"{TECHNICAL}/{question}"
    expected = {(f"technical.{question}.placeholder", place)}
    assert hall.newly_looked_at({place: printed}) == expected

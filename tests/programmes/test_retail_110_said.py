"""retail-110: what stands in its words and forms and is judged by people."""

from __future__ import annotations

from datetime import datetime

import pytest

from tests.programmes.judging import REMOVED, JudgedAt, LoadProgramme


@pytest.fixture(scope="module")
def retail(load: LoadProgramme) -> JudgedAt:
    return load("retail-110").at(datetime.fromisoformat("2021-07-05T10:00:00+08:00"))


def test_R110_ELV_03_AMB_21_cloud_sales_are_told_and_proven_with_each_solution(
    retail: JudgedAt,
) -> None:
    assert retail.fails({"/company/operations": REMOVED}) == {
        ("company.operations.missing", "/company/operations")
    }
    place = "/solutions/0/documents/track_record"
    assert retail.fails({place: REMOVED}) == {("documents.track_record.missing", place)}


def test_R110_ELD_01_07_the_four_trades_of_shops_that_newly_adopt(retail: JudgedAt) -> None:
    industries = retail.pack.questions["solution.industries"].question.options
    assert [option.label.zh_hant for option in industries] == [
        "零售業",
        "餐飲業",
        "休憩服務業",
        "生活服務業",
    ]
    (shop,) = [term for term in retail.pack.programme.definitions if term.id == "shop"]
    for word in ("導入 1 項以上", "不含續購", "零售、餐飲、休憩服務及生活服務業"):
        assert word in shop.meaning.zh_hant


def test_R110_DOC_06_AMB_18_a_presentation_in_two_formats_before_the_meeting_named(
    retail: JudgedAt,
) -> None:
    later = [(paper.id, paper.asked_at, paper.types) for paper in retail.pack.documents.asked_later]
    assert later == [
        ("presentation", "deck", ("pptx",)),
        ("presentation_pdf", "deck", ("pdf",)),
    ]
    (deck,) = [stage for stage in retail.pack.review.stages if stage.id == "deck"]
    assert deck.reading is not None
    assert "這裡指通知所載的會議時間以前" in deck.reading.other.zh_hant


def test_R110_UI_05_capacity_is_one_of_several_and_business_items_are_ticked(
    retail: JudgedAt,
) -> None:
    kinds = {
        name: retail.pack.questions[f"company.{name}"].question.type
        for name in ("yearly_capacity", "business_items")
    }
    assert kinds == {"yearly_capacity": "choice", "business_items": "choices"}

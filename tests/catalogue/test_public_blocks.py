"""What a solution's public page makes of the answers: offers, not the ticks of a form."""

from __future__ import annotations

from uuid import UUID, uuid4

from django.utils import translation

from tests.packs import PROGRAMMES, example_answers
from yunshi.catalogue.public_blocks import ShownBlock, blocks_of
from yunshi.rulebook.pack.loader import load_pack

TCLOUD = PROGRAMMES / "tcloud-113"


def blocks(language: str = "zh-hant", **changes: object) -> dict[str, ShownBlock]:
    data = example_answers(TCLOUD)
    (solution, *_others) = data["solutions"]
    solution["id"] = str(uuid4())
    solution["solution"] |= changes
    pack = load_pack(TCLOUD).pack
    with translation.override(language):
        shown = blocks_of(pack, data, UUID(solution["id"]), language)
    return {block.id: block for block in shown}


def said(block: ShownBlock) -> dict[str, list[str]]:
    return {answer.label: [line.text for line in answer.lines] for answer in block.answers}


def test_a_tick_is_an_offer_and_a_row_reads_as_one_thing() -> None:
    shown = blocks()
    (offered,) = said(shown["portability"]).values()
    assert offered == ["提供"]
    assert said(shown["functions"])["功能規格、性能"][0] == "進貨與庫存管理（1 式）"
    (offered,) = said(blocks("en")["portability"]).values()
    assert offered == ["Offered"]
    assert "portability" not in blocks(data_download=False)


def test_yes_namely_gives_way_to_what_is_named() -> None:
    terms = said(blocks()["price_terms"])
    assert "客戶續約優惠" not in terms
    assert terms["續約優惠內容"] == ["續約一年享九折。"]
    assert terms["因使用本方案而必須額外支付的費用"] == ["無"]


def test_addresses_and_numbers_can_be_followed() -> None:
    shown = blocks()
    urls = {line.text: line.url for answer in shown["enquiries"].answers for line in answer.lines}
    assert urls["0800-000-000"] == "tel:0800000000"
    assert urls["help@kunji-cloud.example"] == "mailto:help@kunji-cloud.example"
    assert urls["https://kunji-cloud.example/shop"] == "https://kunji-cloud.example/shop"
    assert [block.id for block in shown.values() if block.is_for_contact] == ["enquiries"]
    odd = blocks(website="javascript:alert(1)")["enquiries"]
    assert [
        line.url
        for answer in odd.answers
        for line in answer.lines
        if line.text.startswith("javascript")
    ] == [""]

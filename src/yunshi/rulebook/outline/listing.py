"""What a listed solution shows and owes, and the programme's letters."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from yunshi.rulebook.outline.entries import Entry, Fact, answers, cited, fact, reading, statements
from yunshi.rulebook.outline.judged import BODIES
from yunshi.rulebook.pack.listing import Market
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.wording import listed, same, text

_BEGINS: Final = {
    "announcement": text("公告起", "from the announcement"),
    "approval": text("核定起", "from the approval"),
    "contract": text("簽約起", "from the contract"),
}
_ENDS: Final = {
    "period": text("計畫期間結束", "the end of the programme"),
    "unlimited": text("無期限", "no end"),
}


def listing(pack: Pack) -> Iterator[Entry]:
    said = pack.listing
    yield Entry("listing", "market", text("市集欄位", "Market"), tuple(_market(said.market)))
    for block in said.market.blocks:
        paths = tuple(answers("paths", ("來自", "From"), block.paths))
        yield Entry("listing", f"blocks.{block.id}", block.title, paths)
    facts = [
        *fact("listed_by", ("由", "By"), listed(BODIES[by] for by in said.listed_by)),
        *fact("begins", ("開始", "Begins"), _BEGINS[said.validity.begins]),
        *fact("ends", ("結束", "Ends"), _ENDS[said.validity.ends]),
        *cited(said.validity),
    ]
    yield Entry("listing", "validity", text("上架期間", "Validity"), tuple(facts))
    facts = [
        *fact("approved_by", ("同意", "Agreed by"), BODIES[said.changes.approved_by]),
        *fact("covers", ("範圍", "Covers"), said.changes.covers),
        *cited(said.changes),
    ]
    yield Entry("listing", "changes", text("變更", "Changes"), tuple(facts))
    for obligation in said.obligations:
        facts = [*fact("clause", ("條文", "Clause"), obligation.clause)]
        facts += fact("refs", ("需求編號", "Requirements"), ", ".join(obligation.refs))
        yield Entry("listing", f"obligations.{obligation.id}", obligation.text, tuple(facts))
    for sanction in said.sanctions:
        facts = [
            *fact("bar_years", ("停權年數", "Barred for years"), sanction.bar_years),
            *statements("grounds", ("事由", "Ground"), sanction.grounds),
            *cited(sanction),
            *reading(sanction.reading),
        ]
        yield Entry("listing", f"sanctions.{sanction.id}", sanction.text, tuple(facts))


_COLUMNS: Final = {
    "name": ("名稱", "Name"),
    "name_en": ("英文名稱", "English name"),
    "summary": ("摘要", "Summary"),
    "summary_en": ("英文摘要", "English summary"),
    "vendor": ("廠商", "Vendor"),
    "vendor_en": ("廠商英文名", "Vendor in English"),
    "categories": ("類別", "Categories"),
    "industries": ("行業", "Industries"),
    "sizes": ("規模", "Sizes"),
    "website": ("網站", "Website"),
    "video": ("影片", "Film"),
}


def _market(market: Market) -> Iterator[Fact]:
    for name, label in _COLUMNS.items():
        yield from answers(name, label, _paths(getattr(market, name)))
    facets = listed(text(*_COLUMNS[facet]) for facet in market.facets)
    yield from fact("facets", ("篩選", "Narrowed by"), facets)
    price = market.price
    yield from answers("price.amount", ("價格", "Price"), price.amount)
    yield from answers("price.months", ("價格月數", "Months of the price"), _paths(price.months))
    yield from answers("price.per", ("計價單位", "The price is per"), _paths(price.per))


def _paths(said: str | tuple[str, ...] | None) -> tuple[str, ...]:
    return (said,) if isinstance(said, str) else said or ()


def notices(pack: Pack) -> Iterator[Entry]:
    for notice in pack.notices:
        facts = [
            *fact("subject", ("主旨", "Subject"), notice.subject),
            *fact("body", ("內文", "Body"), notice.body),
            *cited(notice),
        ]
        yield Entry("notices", notice.id, same(notice.id), tuple(facts))

"""Which questions of a programme ask for what a register holds.

A pack says it by itself: the market's mapping names the vendor, the lists of business items and of
tax industries carry the registers' codes, and official forms print the registers' own terms. So
packs that were published before anybody asked a register are compared like later ones.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import Question, QuestionType


class RegisteredFact(StrEnum):
    """What is compared."""

    KIND = "kind"
    NAME = "name"
    STATUS = "status"
    """Asked of nobody: whether the business still stands."""
    REPRESENTATIVE = "representative"
    CAPITAL = "capital"
    ITEMS = "items"
    SET_UP = "set_up"
    INDUSTRY = "industry"
    FACTORY = "factory"


ITEM_CODE: Final = re.compile(r"[A-Z]{1,2}[0-9]{5,6}")
"""How the code of a business item looks; a list of them prints it before the name."""
INDUSTRY_CODE: Final = re.compile(r"[0-9]{4}")
"""The first digits of a tax industry code."""


def _labelled(kind: QuestionType, *terms: str) -> Callable[[Question], bool]:
    """A question of a type whose label has one of the registers' terms in it."""

    def fits(question: Question) -> bool:
        return question.type is kind and any(term in question.label.zh_hant for term in terms)

    return fits


def _lists(code: re.Pattern[str]) -> Callable[[Question], bool]:
    def fits(question: Question) -> bool:
        return any(code.match(option.label.zh_hant) for option in question.options)

    return fits


_ASKS: Final[Mapping[RegisteredFact, Callable[[Question], bool]]] = {
    RegisteredFact.KIND: _labelled(QuestionType.CHOICE, "組織型態", "組織別", "組織類別"),
    RegisteredFact.REPRESENTATIVE: _labelled(
        QuestionType.TEXT, "代表人姓名", "負責人姓名", "代表人(負責人)姓名"
    ),
    RegisteredFact.CAPITAL: _labelled(QuestionType.MONEY, "資本額"),
    RegisteredFact.ITEMS: _lists(ITEM_CODE),
    RegisteredFact.SET_UP: _labelled(QuestionType.DATE, "設立登記日期", "核准設立日期", "設立日期"),
    RegisteredFact.INDUSTRY: _lists(INDUSTRY_CODE),
    RegisteredFact.FACTORY: _labelled(QuestionType.TEXT, "工廠登記"),
}


def asked_facts(pack: Pack) -> Mapping[RegisteredFact, str]:
    """The path of the question for each fact, of those that are asked once for the filing; the
    first in the pack's order where several would fit."""
    found: dict[RegisteredFact, str] = {}
    if pack.listing.market.vendor in pack.questions:
        found[RegisteredFact.NAME] = pack.listing.market.vendor
    for path, placed in pack.questions.items():
        if placed.form.per == "filing" and placed.row_of is None:
            for fact in _facts_of(placed):
                found.setdefault(fact, path)
    return found


def _facts_of(placed: Placed) -> list[RegisteredFact]:
    return [fact for fact, fits in _ASKS.items() if fits(placed.question)]

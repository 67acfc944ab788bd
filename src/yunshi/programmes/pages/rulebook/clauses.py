"""The index of clauses: what stands under each."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import ClauseEntry

_NUMERALS: Final = {numeral: n for n, numeral in enumerate("〇一二三四五六七八九十")}
_FORMAL: Final = dict(zip("壹貳參肆伍陸柒捌玖拾", range(1, 11), strict=True))
_PIECE: Final = re.compile(r"\d+|[一二三四五六七八九十]+|[壹貳參肆伍陸柒捌玖拾]+|\S")


def clause_index(told: Telling) -> tuple[ClauseEntry, ...]:
    """Every clause in the order of the official text, as far as its numbers tell it; the clauses
    that are named without a number in the order in which they are told, before the tables."""
    marked = told.marked()
    entries = [
        ClauseEntry(words, anchor, len(told.cited[anchor]) > 1, tuple(told.cited[anchor]))
        for anchor, words in marked.items()
    ]
    order = {anchor: place for place, anchor in enumerate(marked)}
    return tuple(sorted(entries, key=lambda entry: _place(entry.text, order[entry.anchor])))


def _place(clause: str, told_at: int) -> tuple[int, int, tuple[tuple[int, int], ...]]:
    numbered = _PIECE.match(clause)
    if numbered is not None and _number(numbered[0]) is not None:
        return (0, 0, tuple(_pieces(clause)))
    if clause.startswith(("附", "表")):
        return (2, 0, tuple(_pieces(clause)))
    return (1, told_at, ())


def _pieces(clause: str) -> Iterable[tuple[int, int]]:
    for piece in _PIECE.findall(clause):
        number = _number(piece)
        yield (0, number) if number is not None else (1, ord(piece[0]))


def _number(piece: str) -> int | None:
    """一 … 九十九, in plain or formal numerals, or in digits."""
    if piece.isdecimal():
        return int(piece)
    digits = [_NUMERALS.get(each, _FORMAL.get(each)) for each in piece]
    if None in digits:
        return None
    tens, found, units = 0, False, 0
    for digit in digits:
        if digit == 10:
            tens, units, found = (units or 1), 0, True
        else:
            units = digit or 0
    return tens * 10 + units if found else units

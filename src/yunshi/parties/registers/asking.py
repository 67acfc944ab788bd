"""Which registers are asked about a number, in which order."""

from __future__ import annotations

from collections.abc import Iterator, Set
from dataclasses import dataclass
from typing import Final

from yunshi.parties.registers.outcomes import (
    Answer,
    BusinessItems,
    Found,
    Kinds,
    NotFound,
    Outcome,
    Register,
    Unclear,
)
from yunshi.parties.registers.reading import read_answer
from yunshi.parties.registers.sources import Source


@dataclass(frozen=True, slots=True)
class Asked:
    """One look-up: what came, and what it means."""

    register: Register
    answer: Answer | Unclear
    outcome: Outcome


def look_up(source: Source, register: Register, ubn: str, agency: str = "") -> Asked:
    """Asks one register. What the source cannot get is unclear."""
    answer = source.answer(register, ubn, agency)
    outcome = answer if isinstance(answer, Unclear) else read_answer(register, ubn, answer)
    return Asked(register, answer, outcome)


def ask_about(
    source: Source, ubn: str, only: Set[Register] = frozenset(Register)
) -> Iterator[Asked]:
    """Asks what a number belongs to, and then what it is registered as.

    Where that is unclear every register is asked. ``only`` leaves out what was answered before.
    """
    left = set(Register)
    if Register.KIND in only:
        kind = look_up(source, Register.KIND, ubn)
        yield kind
        left -= _elsewhere(kind.outcome)
    for register in _PLAIN:
        if register in left and register in only:
            yield look_up(source, register, ubn)
    if Register.BUSINESS in left and only & {Register.BUSINESS, Register.BUSINESS_ITEMS}:
        yield from _ask_as_business(source, ubn)


_PLAIN: Final = (Register.COMPANY, Register.COMPANY_ITEMS, Register.TAX, Register.FACTORY)


def _ask_as_business(source: Source, ubn: str) -> Iterator[Asked]:
    """The items first: they tell which authority has the rest."""
    items = look_up(source, Register.BUSINESS_ITEMS, ubn)
    yield items
    outcome = items.outcome
    if isinstance(outcome, Found) and isinstance(outcome.facts, BusinessItems):
        yield look_up(source, Register.BUSINESS, ubn, outcome.facts.agency)
    elif isinstance(outcome, Unclear):
        yield Asked(Register.BUSINESS, outcome, outcome)


def _elsewhere(kind: Outcome) -> set[Register]:
    """The registers that cannot know a number."""
    if isinstance(kind, NotFound):
        return {
            Register.COMPANY,
            Register.COMPANY_ITEMS,
            Register.BUSINESS,
            Register.BUSINESS_ITEMS,
        }
    if not isinstance(kind, Found) or not isinstance(kind.facts, Kinds):
        return set()
    unknown = set()
    if not kind.facts.company:
        unknown |= {Register.COMPANY, Register.COMPANY_ITEMS}
    if not kind.facts.business:
        unknown |= {Register.BUSINESS, Register.BUSINESS_ITEMS}
    return unknown

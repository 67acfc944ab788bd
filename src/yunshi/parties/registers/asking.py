"""Which registers are asked about a number, in which order."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from yunshi.parties.registers.outcomes import (
    Answer,
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


def look_up(source: Source, register: Register, ubn: str) -> Asked:
    """Asks one register. What the source cannot get is unclear."""
    answer = source.answer(register, ubn)
    outcome = answer if isinstance(answer, Unclear) else read_answer(register, ubn, answer)
    return Asked(register, answer, outcome)


def ask_about(
    source: Source, ubn: str, only: Collection[Register] = frozenset(Register)
) -> Iterator[Asked]:
    """Asks what a number belongs to, and then what it is registered as.

    Where that is unclear every register is asked. ``only`` leaves out what was answered before.
    """
    left = set(Register)
    if Register.KIND in only:
        kind = look_up(source, Register.KIND, ubn)
        yield kind
        left -= _elsewhere(kind.outcome)
    for register in Register:
        if register in left and register in only and register is not Register.KIND:
            yield look_up(source, register, ubn)


def _elsewhere(kind: Outcome) -> set[Register]:
    """The registers that cannot know a number."""
    if isinstance(kind, NotFound):
        return {Register.COMPANY, Register.COMPANY_ITEMS, Register.BUSINESS}
    if not isinstance(kind, Found) or not isinstance(kind.facts, Kinds):
        return set()
    unknown = set()
    if not kind.facts.company:
        unknown |= {Register.COMPANY, Register.COMPANY_ITEMS}
    if not kind.facts.business:
        unknown.add(Register.BUSINESS)
    return unknown

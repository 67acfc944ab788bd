"""Rules: who may apply with what, and what a person must judge."""

from __future__ import annotations

from typing import Literal

from pydantic import model_validator

from yunshi.rulebook.findings import Blocks
from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Reading, Strict
from yunshi.rulebook.text import Text


class Rule(Cited):
    """One rule: when it applies, what it requires, and what its failing blocks.

    A rule with neither ``requires`` nor ``declared`` is a point that a person judges.
    ``otherwise`` says what not holding means: *fail*, or *review* (a person must look).
    """

    rule: Identifier
    title: Text
    when: Condition | None = None
    requires: Condition | None = None
    otherwise: Literal["fail", "review"] = "fail"
    blocks: Blocks
    message: Text
    """What to say when it does not hold: the reason, and what to do."""
    points_at: str | None = None
    """The question a finding points at; by default the first one that the rule reads."""
    added: bool = False
    reading: Reading | None = None

    @model_validator(mode="after")
    def _a_person_cannot_block_submission(self) -> Rule:
        if self.requires is None and self.blocks is Blocks.SUBMIT:
            raise ValueError("what a person judges cannot block submission")
        if self.otherwise == "review" and self.blocks is Blocks.SUBMIT:
            raise ValueError("what a person must look at cannot block submission")
        return self


class Eligibility(Strict):
    vendor: tuple[Rule, ...] = ()
    """Asked once of each filing."""
    solution: tuple[Rule, ...] = ()
    """Asked of each solution."""

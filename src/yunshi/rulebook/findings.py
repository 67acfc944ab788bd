"""What a rule answers: a verdict that explains itself."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from yunshi.rulebook.text import Text


class Verdict(StrEnum):
    PASS = "pass"  # noqa: S105 (a verdict, not a secret)
    FAIL = "fail"
    REVIEW = "review"
    """A person must look."""


class Blocks(StrEnum):
    """What a verdict other than *pass* stands in the way of."""

    SUBMIT = "submit"
    QUALIFICATION = "qualification"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True)
class Finding:
    """One answer of one rule about one place in the answers.

    ``path`` is a JSON pointer into the answers file and names the row of a repeated part.
    ``rule`` is stable and unique within a pack; ``refs`` are the numbered requirements it carries.
    """

    rule: str
    refs: tuple[str, ...]
    clause: str
    verdict: Verdict
    blocks: Blocks
    path: str
    message: Text

    @property
    def blocks_submission(self) -> bool:
        return self.verdict is Verdict.FAIL and self.blocks is Blocks.SUBMIT

    def as_json(self) -> dict[str, object]:
        return {
            "rule": self.rule,
            "refs": list(self.refs),
            "clause": self.clause,
            "verdict": self.verdict.value,
            "blocks": self.blocks.value,
            "path": self.path,
            "message": self.message.as_json(),
        }


def refusal(
    rule: str,
    message: Text,
    *,
    path: str = "",
    refs: tuple[str, ...] = (),
    clause: str = "",
    blocks: Blocks = Blocks.SUBMIT,
) -> Finding:
    """A failing finding about an act, where no rule of a pack is asked."""
    return Finding(rule, refs, clause, Verdict.FAIL, blocks, path, message)


def can_submit(findings: Iterable[Finding]) -> bool:
    """Whether nothing among the findings blocks submission."""
    return not any(finding.blocks_submission for finding in findings)

"""Findings by the place they are about, for pages that ask many times."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Final

from yunshi.rulebook.findings import Finding

_OF_FILING: Final = 3
_OF_SOLUTION: Final = 5
"""Steps of a pointer down to the answer: ``/form/question``, ``/solutions/0/form/question``."""


class FindingsByPlace:
    """The findings of one evaluation, judged and sorted when the first of them is asked for."""

    def __init__(self, findings: Callable[[], Iterable[Finding]]) -> None:
        self._findings = findings

    @cached_property
    def _sorted(self) -> tuple[dict[str, list[Finding]], dict[str, list[Finding]]]:
        at: dict[str, list[Finding]] = {}
        within: dict[str, list[Finding]] = {}
        for finding in self._findings():
            at.setdefault(finding.path, []).append(finding)
            within.setdefault(_answer(finding.path), []).append(finding)
        return at, within

    def at(self, pointer: str) -> tuple[Finding, ...]:
        """What is said about exactly this place."""
        return tuple(self._sorted[0].get(pointer, ()))

    def within(self, answer: str) -> tuple[Finding, ...]:
        """What is said about an answer or a paper as a whole, its rows and files included."""
        return tuple(self._sorted[1].get(answer, ()))


def _answer(pointer: str) -> str:
    steps = pointer.split("/")
    depth = _OF_SOLUTION if len(steps) > 1 and steps[1] == "solutions" else _OF_FILING
    return "/".join(steps[:depth])

"""A pack as its tests see it: its examples, one change at a time, and what it answers to them."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import Any, Final

from yunshi.rulebook.evaluation import Evaluation, evaluate
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.pack.loader import LoadedPack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.source import read_yaml_file

Answers = dict[str, Any]
Pointed = set[tuple[str, str]]
"""Findings as (rule, JSON pointer into the answers)."""

LoadProgramme = Callable[[str], "ProgrammeUnderTest"]

REMOVED: Final = object()
"""As a new value: take the answer away."""


@dataclass(frozen=True)
class ProgrammeUnderTest:
    """A published pack read from its folder."""

    loaded: LoadedPack

    @property
    def pack(self) -> Pack:
        return self.loaded.pack

    @cached_property
    def _examples(self) -> Mapping[str, Answers]:
        assert self.loaded.folder is not None
        return {
            path.stem: read_yaml_file(path, path.name).plain()
            for path in sorted(self.loaded.folder.glob("examples/*.yaml"))
        }

    @property
    def examples(self) -> tuple[str, ...]:
        return tuple(self._examples)

    def example(
        self, name: str = "complete", changes: Mapping[str, object] | None = None
    ) -> Answers:
        """A copy of an example's answers with some places changed: ``{pointer: new value}``."""
        answers = copy.deepcopy(self._examples[name])
        for pointer, value in (changes or {}).items():
            _change(answers, pointer, value)
        return answers

    def judge(self, answers: Answers, at: datetime, **known: Any) -> Evaluation:
        return evaluate(self.pack, answers, at=at, **known)

    def at(self, instant: datetime) -> JudgedAt:
        return JudgedAt(self, instant)


@dataclass(frozen=True)
class JudgedAt:
    """A programme whose examples are filed at one instant, with changes."""

    programme: ProgrammeUnderTest
    instant: datetime

    @property
    def pack(self) -> Pack:
        return self.programme.pack

    def judge(
        self, changes: Mapping[str, object], example: str = "complete", **known: Any
    ) -> Evaluation:
        answers = self.programme.example(example, changes)
        return self.programme.judge(answers, self.instant, **known)

    def fails(
        self, changes: Mapping[str, object], example: str = "complete", **known: Any
    ) -> Pointed:
        """Everything that fails in the changed example."""
        return failing(self.judge(changes, example, **known))

    def newly_looked_at(
        self, changes: Mapping[str, object], example: str = "complete", **known: Any
    ) -> Pointed:
        """What a person must look at because of the change, of which nothing fails."""
        after = self.judge(changes, example, **known)
        assert failing(after) == set()
        assert after.can_submit
        return to_look_at(after) - to_look_at(self.judge({}, example))


def _change(answers: Any, pointer: str, value: object) -> None:
    *parents, last = [int(part) if part.isdigit() else part for part in pointer.split("/")[1:]]
    place = answers
    for part in parents:
        if isinstance(place, dict):
            place.setdefault(part, {})
        place = place[part]
    if value is REMOVED:
        del place[last]
    elif isinstance(place, list) and last == len(place):
        place.append(value)
    else:
        place[last] = value


def failing(evaluation: Evaluation) -> Pointed:
    """Everything that fails, whatever it blocks."""
    return _with(evaluation, Verdict.FAIL)


def to_look_at(evaluation: Evaluation) -> Pointed:
    """Everything that a person must look at."""
    return _with(evaluation, Verdict.REVIEW)


def _with(evaluation: Evaluation, verdict: Verdict) -> Pointed:
    found = [(f.rule, f.path) for f in evaluation.findings if f.verdict is verdict]
    assert len(found) == len(set(found)), "the same finding twice"
    return set(found)

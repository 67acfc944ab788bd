"""Filings to change: the examples of a pack, and how a place in them is reached."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from functools import cached_property
from itertools import combinations
from typing import Any

from tests.programmes.judging import REMOVED, ProgrammeUnderTest
from yunshi.rulebook import conditions
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.evaluation import Evaluation, evaluate
from yunshi.rulebook.evaluation.papers import paper_findings
from yunshi.rulebook.evaluation.scope import FilingScope, Scope
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import Question, QuestionType


@dataclass(frozen=True)
class Filing:
    """Answers at an instant, with the readings in force; changed by making another."""

    pack: Pack
    at: datetime
    answers: dict[str, Any]
    switches: Mapping[str, Any]
    name: str

    def with_answer(self, pointer: str, value: object) -> Filing:
        answers = copy.deepcopy(self.answers)
        _change(answers, pointer, value)
        return replace(self, answers=answers)

    def with_switch(self, switch: str, value: object) -> Filing:
        return replace(self, switches={**self.switches, switch: value})

    def judged(self) -> Evaluation:
        return evaluate(self.pack, self.answers, at=self.at, switches=self.switches)

    def scope(self) -> FilingScope:
        return self.judged().scope

    def findings(self, pointer: str) -> dict[str, Finding]:
        """What is found at a place, by rule; verdicts that pass are left out."""
        return _at(pointer, self.judged().findings)

    def about(self, prefix: str, placed: Placed, pointer: str) -> dict[str, Finding]:
        """The same of one question, without judging all the others."""
        evaluation = self.judged()
        (scope,) = [part for part in evaluation.scope.all_scopes if part.prefix == prefix]
        path = (placed.row_of or placed).path
        return _at(pointer, evaluation.about_answers(scope, [path]))

    def about_papers(self, prefix: str) -> tuple[Finding, ...]:
        """What is found about the papers of one part, without judging anything else."""
        (scope,) = [part for part in self.scope().all_scopes if part.prefix == prefix]
        return tuple(paper_findings(scope))

    def answer(self, pointer: str) -> object:
        place: Any = self.answers
        for part in pointer.split("/")[1:]:
            try:
                place = place[int(part)] if isinstance(place, list) else place[part]
            except (KeyError, IndexError, TypeError):
                return REMOVED
        return place


def _at(pointer: str, findings: Iterable[Finding]) -> dict[str, Finding]:
    return {
        finding.rule: finding
        for finding in findings
        if finding.path == pointer and finding.verdict is not Verdict.PASS
    }


def _change(answers: dict[str, Any], pointer: str, value: object) -> None:
    *parents, last = pointer.split("/")[1:]
    place: Any = answers
    for part in parents:
        place = place[int(part)] if isinstance(place, list) else place.setdefault(part, {})
    if isinstance(place, list):
        place[int(last)] = value
    elif value is REMOVED:
        place.pop(last, None)
    else:
        place[last] = value


Reached = tuple[Filing, str]
"""A filing, and the pointer of the part (the filing's own, or a solution's) that is meant."""


def parts(filing: Filing) -> Iterator[Scope]:
    scope = filing.scope()
    yield scope
    yield from scope.solution_scopes


def nearby(filing: Filing, pack: Pack, about: list[Condition]) -> Iterator[Filing]:
    """Filings with one change, then with two, to what some conditions read."""
    changes = list(_changes(filing, pack, about))
    yield filing
    for change in changes:
        yield change(filing)
    for first, second in combinations(changes, 2):
        yield second(first(filing))


def _changes(
    filing: Filing, pack: Pack, about: list[Condition]
) -> Iterator[Callable[[Filing], Filing]]:
    seen: set[tuple[str, str]] = set()
    waiting = [leaf for condition in about for leaf, _ in conditions.leaves(condition)]
    while waiting:
        leaf = waiting.pop(0)
        if isinstance(leaf, conditions.Declared):
            yield from _declared(filing, pack, leaf)
        for path in conditions.paths_of(leaf):
            kind = leaf.name if isinstance(leaf, conditions.Test) else ""
            if (path, kind) in seen:
                continue
            seen.add((path, kind))
            if path.startswith("switch."):
                switch = path.removeprefix("switch.")
                (stated,) = [s for s in pack.programme.switches if s.id == switch]
                for other in stated.other:
                    yield lambda it, switch=switch, other=other: it.with_switch(switch, other)
            elif path in pack.questions:
                placed = pack.questions[path]
                waiting += [
                    inner for shown in shown_by(placed) for inner, _ in conditions.leaves(shown)
                ]
                yield from _answers(filing, placed, leaf)


def _declared(
    filing: Filing, pack: Pack, leaf: conditions.Declared
) -> Iterator[Callable[[Filing], Filing]]:
    declaration = pack.declaration_by_id[leaf.declaration]
    for prefix in _prefixes(filing, declaration.per):
        pointer = f"{prefix}/declarations/{leaf.declaration}"
        excepted = {"agreed": True, "except": {leaf.statement: "因故不能聲明"}}
        yield lambda it, pointer=pointer, said=excepted: it.with_answer(pointer, said)


def _prefixes(filing: Filing, per: str) -> list[str]:
    if per == "filing":
        return [""]
    return [f"/solutions/{number}" for number in range(len(filing.answers["solutions"]))]


def _answers(
    filing: Filing, placed: Placed, leaf: Condition
) -> Iterator[Callable[[Filing], Filing]]:
    question = placed.question
    values = some_answers(question, filing)
    if isinstance(leaf, conditions.Test) and leaf.name == "mentions":
        word = f"A {leaf.operand[0]} 等"
        if question.columns:
            row = {column.id: an_answer(column) for column in question.columns}
            text = next(c.id for c in question.columns if c.type is QuestionType.TEXT)
            values.insert(0, [{**row, text: word}])
        else:
            values.insert(0, word)
    elif isinstance(leaf, conditions.Test) and leaf.name in {"at_least", "at_most"}:
        values[:0] = [leaf.operand - 1, leaf.operand, leaf.operand + 1]
    for prefix in _prefixes(filing, placed.form.per):
        pointer = f"{prefix}/{placed.path.replace('.', '/')}"
        for value in values:
            yield lambda it, pointer=pointer, value=value: it.with_answer(pointer, value)


def shown_by(placed: Placed) -> list[Condition]:
    """What decides whether a question is asked."""
    found: list[Condition] = [
        item.shown_when
        for item in (placed.form, placed.section, placed.question)
        if item.shown_when is not None
    ]
    if placed.opened_by is not None:
        opener, option = placed.opened_by
        several = opener.question.type is QuestionType.CHOICES
        found.append(conditions.Test(opener.path, "includes" if several else "equals", option))
        found += shown_by(opener)
    return found


def some_answers(question: Question, filing: Filing) -> list[object]:
    """Answers of different kinds, by the type of a question; and none."""
    today = filing.at.date()
    match question.type:
        case QuestionType.CHOICE:
            given: list[object] = [option.id for option in question.options]
        case QuestionType.CHOICES:
            given = [[option.id] for option in question.options]
            several = [option.id for option in question.options if not option.alone]
            given.append(several[: question.limits.at_most or None])
        case QuestionType.YES_NO:
            given = [True, False]
        case QuestionType.TICK:
            given = [True]
        case QuestionType.DATE:
            given = [str(today - timedelta(days=days)) for days in (100, 500, 900, 5000)]
        case QuestionType.INTEGER | QuestionType.NUMBER | QuestionType.MONEY:
            low = question.limits.min or 1
            given = [low, low + 1, 50, 99, 10_000_000]
        case _:
            given = [an_answer(question)]
    return [*given, REMOVED]


def an_answer(question: Question) -> object:
    """One answer that nothing stands against."""
    match question.type:
        case QuestionType.TEXT | QuestionType.LONG_TEXT:
            return "A" if question.language == "en" else "文"
        case QuestionType.URL:
            return "https://example.org/page"
        case QuestionType.EMAIL:
            return "someone@example.org"
        case QuestionType.PHONE:
            return "02-5550-0100"
        case QuestionType.UBN:
            return "12345675"
        case QuestionType.CHOICE:
            return question.options[0].id
        case QuestionType.CHOICES:
            return [option.id for option in question.options][: question.limits.at_least or 1]
        case QuestionType.YES_NO | QuestionType.TICK:
            return True
        case QuestionType.DATE:
            return "2020-01-01"
        case QuestionType.ROWS:
            row = {column.id: an_answer(column) for column in question.columns}
            return [dict(row) for _ in range(question.limits.at_least or 1)]
    return question.limits.min or 1


class Reach:
    """A pack with its examples, and filings near them in which a place is reached."""

    def __init__(self, programme: ProgrammeUnderTest) -> None:
        self.pack = programme.pack
        self._programme = programme
        self._reached: dict[tuple[str, bool], Reached | None] = {}

    @cached_property
    def filings(self) -> tuple[Filing, ...]:
        """The examples, at an instant at which each can be submitted."""
        pack = self.pack
        dated = [w.closes.date() for w in pack.programme.intake.windows if w.closes is not None]
        noon = time(10, 0, tzinfo=TAIPEI)
        for day in (*dated, pack.programme.effective_from + timedelta(days=400)):
            for before in range(3, 400, 12):
                at = datetime.combine(day, noon) - timedelta(days=before)
                found = tuple(
                    Filing(pack, at, self._programme.example(name), {}, name)
                    for name in self._programme.examples
                )
                if all(filing.judged().can_submit for filing in found):
                    return found
        raise AssertionError(f"at no instant can every example of {pack.id} be submitted")

    def asked(self, path: str, asked: bool = True) -> Reached | None:
        """A filing in which a question is asked (or is not), and the part that asks it."""
        if (path, asked) not in self._reached:
            placed = self.pack.questions[path]
            top = placed.row_of or placed

            def meets(scope: Scope) -> bool:
                return scope.per == top.form.per and scope.asked(top) is asked

            self._reached[path, asked] = self.where(shown_by(top), meets)
        return self._reached[path, asked]

    def where(self, about: list[Condition], meets: Callable[[Scope], bool]) -> Reached | None:
        """The first filing near an example of which a part meets something."""
        for filing in self.filings:
            for scope in parts(filing):
                if meets(scope):
                    return filing, scope.prefix
        for filing in self.filings:
            for other in nearby(filing, self.pack, about):
                for scope in parts(other):
                    if meets(scope):
                        return other, scope.prefix
        return None


ToReach = Callable[[str], Reach]
"""The fixture ``reach``: what there is to reach of a programme, by its id."""


def given(filing: Filing, prefix: str, placed: Placed, value: object) -> tuple[Filing, str]:
    """The filing with an answer to a question, a cell of the first row included; and its place."""
    pointer = f"{prefix}/{placed.path.replace('.', '/')}"
    if placed.row_of is None:
        return filing.with_answer(pointer, value), pointer
    table = f"{prefix}/{placed.row_of.path.replace('.', '/')}"
    rows = filing.answer(table)
    if not isinstance(rows, list) or not rows:
        rows = an_answer(placed.row_of.question)
        filing = filing.with_answer(table, rows)
    cell = f"{table}/0/{placed.question.id}"
    return filing.with_answer(cell, value), cell

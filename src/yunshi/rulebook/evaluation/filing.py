"""Evaluating a filing: every finding about its answers, at one instant."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime
from functools import cached_property

from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.counting import counts
from yunshi.rulebook.evaluation.declarations import declaration_findings
from yunshi.rulebook.evaluation.papers import paper_findings
from yunshi.rulebook.evaluation.questions import (
    answer_findings,
    question_findings,
    unknown_fields,
    wrong_shape,
)
from yunshi.rulebook.evaluation.reading import quoted
from yunshi.rulebook.evaluation.rules import rule_findings
from yunshi.rulebook.evaluation.scope import Answers, Facts, FilingScope, Scope
from yunshi.rulebook.evaluation.standings import standing_findings
from yunshi.rulebook.evaluation.undecided import undecided
from yunshi.rulebook.findings import Blocks, Finding, Verdict, can_submit
from yunshi.rulebook.pack.model import Pack, Switches
from yunshi.rulebook.text import Text


class Evaluation:
    """What a pack answers to a set of answers; the scopes tell what is asked.

    Judged when it is first asked for findings, and then once.
    """

    def __init__(self, scope: FilingScope) -> None:
        self.scope = scope

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        found = list(_all(self.scope))
        failing = {finding.path for finding in found if finding.verdict is Verdict.FAIL}
        for part in self.scope.all_scopes:
            found += undecided(part, failing)
        return tuple(found)

    @cached_property
    def can_submit(self) -> bool:
        return can_submit(self.findings)

    def about(self, solution: int | None) -> tuple[Finding, ...]:
        """The findings about the filing's own part, or about one solution."""
        prefix = None if solution is None else f"/solutions/{solution}"
        return tuple(finding for finding in self.findings if _prefix(finding.path) == prefix)

    def about_answers(self, scope: Scope, paths: Collection[str]) -> tuple[Finding, ...]:
        """What is said of some answers of one scope, without judging all the others.

        The questions' own findings, and those of rules that point at them; not whether another
        question is still undecided.
        """
        pointers = {scope.pointer(path) for path in paths}
        found = [*rule_findings(scope, pointers)]
        for path in paths:
            found += answer_findings(scope, scope.pack.questions[path])
        return tuple(found)


def _prefix(pointer: str) -> str | None:
    parts = pointer.split("/", 3)
    if len(parts) > 2 and parts[1] == "solutions":
        return f"/solutions/{parts[2]}"
    return None


def evaluate(
    pack: Pack,
    answers: Answers,
    *,
    at: datetime,
    switches: Switches | None = None,
    facts: Facts | None = None,
) -> Evaluation:
    """Every finding about a filing's answers as they stand.

    ``at`` is the instant of filing: ages and "not in the future" count from its day in Taipei.
    ``switches`` override the pack's own readings; ``facts`` are what the platform knows. The
    window is judged apart (``rulebook.windows``): a draft is evaluated at any time.
    """
    if at.tzinfo is None:
        raise ValueError("an instant without a time zone")
    return Evaluation(FilingScope(pack, answers, at, switches or {}, facts or {}))


def _all(scope: FilingScope) -> Iterator[Finding]:
    yield from _meant_for(scope)
    yield from _about(scope)
    yield from _solutions(scope)
    for solution in scope.solution_scopes:
        yield from _about(solution)
    yield from standing_findings(scope)


def _about(scope: Scope) -> Iterator[Finding]:
    yield from unknown_fields(scope)
    yield from question_findings(scope)
    yield from paper_findings(scope)
    yield from declaration_findings(scope)
    yield from rule_findings(scope)


def _meant_for(scope: FilingScope) -> Iterator[Finding]:
    """Answers that say which programme they are for are for no other."""
    named = scope.raw.get("pack")
    if named is not None and named != scope.pack.id:
        said = {"named": quoted(named), "id": scope.pack.id}
        message = messages.ANOTHER_PACK.filled(said)
        yield Finding("pack", (), "", Verdict.FAIL, Blocks.SUBMIT, "/pack", message)


def _solutions(scope: FilingScope) -> Iterator[Finding]:
    solutions = scope.raw.get("solutions")
    if solutions is not None and not isinstance(solutions, list):
        yield wrong_shape("/solutions", messages.NOT_A_LIST)
        return
    for number, solution in enumerate(solutions or ()):
        if not isinstance(solution, dict):
            yield wrong_shape(f"/solutions/{number}", messages.NOT_A_MAPPING)
    most = scope.pack.programme.solutions
    if not solutions:
        yield _counting(scope, "solutions.missing", "/solutions", messages.NO_SOLUTION)
        return
    before = scope.facts.get("account.solutions_in_window", 0)
    counting = [number for number, one in enumerate(scope.solution_scopes) if counts(one)]
    number = len(counting) + (before if isinstance(before, int) else 0)
    if most is not None and counting and number > most.at_most:
        said = {"limit": most.at_most, "number": number}
        yield _counting(
            scope,
            "solutions.at_most",
            f"/solutions/{counting[-1]}",
            messages.TOO_MANY_SOLUTIONS.filled(said),
        )


def _counting(scope: FilingScope, rule: str, pointer: str, message: Text) -> Finding:
    most = scope.pack.programme.solutions
    refs, clause = (most.refs, most.clause) if most else ((), "")
    return Finding(rule, refs, clause, Verdict.FAIL, Blocks.SUBMIT, pointer, message)

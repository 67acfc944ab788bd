"""Findings about eligibility and solutions: what a programme's rules answer."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.conditions import Condition, leaves, paths_of, undecided_paths
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.text import Text


def rule_findings(scope: Scope) -> Iterator[Finding]:
    """The answer of every rule that applies in a scope."""
    eligibility = scope.pack.eligibility
    for rule in eligibility.vendor if scope.per == "filing" else eligibility.solution:
        if scope.decides(rule.when) is True:
            finding = _answer(scope, rule)
            if finding is not None:
                yield finding


def _answer(scope: Scope, rule: Rule) -> Finding | None:
    if rule.requires is None:
        return _finding(scope, rule, Verdict.REVIEW, rule.message)
    holds = scope.decides(rule.requires)
    if holds is None:
        return None  # The question that would decide it fails instead: see ``undecided``.
    if holds:
        return _finding(
            scope, rule, Verdict.PASS, messages.RULE_PASSED.filled({"title": rule.title})
        )
    return _finding(scope, rule, Verdict(rule.otherwise), rule.message)


def _finding(scope: Scope, rule: Rule, verdict: Verdict, message: Text) -> Finding:
    return Finding(
        rule.rule,
        rule.refs,
        rule.clause,
        verdict,
        rule.blocks,
        _pointer(scope, rule),
        message,
    )


def _pointer(scope: Scope, rule: Rule) -> str:
    if rule.points_at is not None:
        return scope.pointer(rule.points_at)
    for condition in (rule.requires, rule.when):
        if condition is not None:
            path = _first_path(scope, condition)
            if path is not None:
                return path
    return scope.prefix


def _first_path(scope: Scope, condition: Condition) -> str | None:
    for leaf, of_each in leaves(condition):
        for path in paths_of(leaf):
            placed = scope.pack.questions.get(path)
            if placed is not None and not (of_each and scope.per == "filing"):
                return scope.pointer(path)
    return None


def undecided(scope: Scope, found: set[str]) -> Iterator[Finding]:
    """Unanswered questions that keep a rule from answering: at submission each of them fails.

    ``found`` are the places that already fail; what is missing is not said twice.
    """
    eligibility = scope.pack.eligibility
    for rule in eligibility.vendor if scope.per == "filing" else eligibility.solution:
        conditions = [rule.when]
        if scope.decides(rule.when) is True:
            conditions.append(rule.requires)
        for condition in conditions:
            if condition is None:
                continue
            for where, path in undecided_paths(condition, scope):
                placed = scope.pack.questions.get(path)
                pointer = scope.pointer(path) if where is scope else _of(where, path)
                if placed is None or pointer in found:
                    continue
                found.add(pointer)
                said = {"label": placed.question.label, "rule": rule.title}
                yield Finding(
                    f"{path}.undecided",
                    (*placed.question.refs, *rule.refs),
                    rule.clause,
                    Verdict.FAIL,
                    Blocks.SUBMIT,
                    pointer,
                    messages.UNDECIDED.filled(said),
                )


def _of(where: object, path: str) -> str:
    if not isinstance(where, Scope):
        raise AssertionError("only scopes are asked")
    return where.pointer(path)

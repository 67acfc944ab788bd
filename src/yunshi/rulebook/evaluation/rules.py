"""Findings about eligibility and solutions: what a programme's rules answer."""

from __future__ import annotations

from collections.abc import Container, Iterator

from yunshi.rulebook.conditions import Condition, Declared, leaves, paths_of
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Finding, Verdict
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.text import Text


def rule_findings(scope: Scope, about: Container[str] | None = None) -> Iterator[Finding]:
    """The answer of every rule that applies in a scope, or of those that point at some places."""
    eligibility = scope.pack.eligibility
    for rule in eligibility.vendor if scope.per == "filing" else eligibility.solution:
        if about is not None and _pointer(scope, rule) not in about:
            continue
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
    about_all = any(of_each for _, of_each in leaves(rule.requires)) if rule.requires else False
    return "/solutions" if about_all and scope.per == "filing" else scope.prefix


def _first_path(scope: Scope, condition: Condition) -> str | None:
    for leaf, of_each in leaves(condition):
        for path in paths_of(leaf):
            placed = scope.pack.questions.get(path)
            if placed is not None and not (of_each and scope.per == "filing"):
                return scope.pointer(path)
        if isinstance(leaf, Declared) and not (of_each and scope.per == "filing"):
            about = scope.pack.declaration_by_id[leaf.declaration]
            prefix = "" if about.per == "filing" else scope.prefix
            return f"{prefix}/declarations/{leaf.declaration}"
    return None

"""Statements without which a filing cannot be submitted: by whose rule, and in which words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Blocks
from yunshi.rulebook.pack.declarations import Declaration
from yunshi.rulebook.pack.eligibility import Rule


def barring_rules(scope: Scope, declaration: Declaration) -> Mapping[str, Rule]:
    """The rules in force that block submission for whoever excepts a statement, by statement.

    An excepted statement alone goes to a person; a rule of the pack can say more than that. Only
    what the statement decides by itself counts: a rule that something else can meet bars nobody
    beforehand.
    """
    eligibility = scope.pack.eligibility
    asked: list[tuple[Scope, Rule]] = [(scope.filing, rule) for rule in eligibility.vendor]
    if declaration.per == "solution":
        asked += [(scope, rule) for rule in eligibility.solution]
    barring: dict[str, Rule] = {}
    for where, rule in asked:
        if rule.blocks is not Blocks.SUBMIT or rule.requires is None:
            continue
        for leaf in _necessary(rule.requires):
            if leaf.declaration == declaration.id and where.decides(rule.when) is True:
                barring.setdefault(leaf.statement, rule)
    return barring


def _necessary(condition: Condition) -> Iterator[conditions.Declared]:
    """What must be declared for a condition to hold, whatever else is answered."""
    match condition:
        case conditions.Declared():
            yield condition
        case conditions.All(parts):
            for part in parts:
                yield from _necessary(part)
        case conditions.EverySolution(part):
            yield from _necessary(part)

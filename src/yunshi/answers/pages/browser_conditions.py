"""Conditions as the browser evaluates them: what is on the page live, the rest as decided now."""

from __future__ import annotations

from collections.abc import Container

from yunshi.design import conditions as browser
from yunshi.rulebook import conditions
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import QuestionType


def for_browser(
    condition: conditions.Condition, scope: Scope, pack: Pack, on_page: Container[str]
) -> browser.Condition:
    """The condition, with what is on another page or beyond a browser settled as it is now."""
    match condition:
        case conditions.All(parts):
            return browser.every(*(for_browser(part, scope, pack, on_page) for part in parts))
        case conditions.Any_(parts):
            return browser.some(*(for_browser(part, scope, pack, on_page) for part in parts))
        case conditions.Not(part):
            return browser.negated(for_browser(part, scope, pack, on_page))
        case conditions.Test(path, name, operand) if path in on_page:
            # What a browser cannot test of its own page is open there: the question shows.
            return _live(pack, path, name, operand) or browser.known(None)
        case conditions.Same() | conditions.RateAtMost() if any(
            path in on_page for path in conditions.paths_of(condition)
        ):
            return browser.known(None)
    return browser.known(conditions.decide(condition, scope))


def _live(pack: Pack, path: str, name: str, operand: object) -> browser.Condition | None:
    question = pack.questions[path].question
    field = question.id
    values = operand if isinstance(operand, tuple) else (operand,)
    if question.type is QuestionType.CHOICES:
        if name in {"includes", "includes_any"}:
            return browser.some(*(browser.includes(field, str(value)) for value in values))
        return None
    if question.type not in {QuestionType.CHOICE, QuestionType.YES_NO}:
        return None
    matched = browser.some(*(browser.equals(field, posted(value)) for value in values))
    if name in {"equals", "in"}:
        return matched
    return browser.negated(matched) if name == "not_in" else None


def posted(value: object) -> str:
    """A value as the page posts it: yes and no for truth."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)

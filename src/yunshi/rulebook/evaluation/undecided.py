"""Unanswered questions on which something hangs: at submission each of them fails.

A rule, a paper or another question may depend on an answer that its own form does not require.
While it is missing nobody can say what applies, so the question that would decide it must be
answered, also where its form calls it optional.
"""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.conditions import UNKNOWN, Condition, undecided_paths
from yunshi.rulebook.evaluation import messages
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.pack.items import Cited
from yunshi.rulebook.pack.model import Placed
from yunshi.rulebook.text import Text

_Hanging = tuple[Condition | None, Cited, Text]
"""A condition, the item that it is about, and what to call that item."""


def undecided(scope: Scope, found: set[str]) -> Iterator[Finding]:
    """The questions of one scope, or above it, that keep something from being decided.

    ``found`` are the places that already fail; what is missing is not said twice.
    """
    for condition, item, title in _conditions(scope):
        if condition is None:
            continue
        for where, placed in _deciding(scope, condition):
            pointer = where.pointer(placed.path)
            if pointer in found:
                continue
            found.add(pointer)
            yield Finding(
                f"{placed.path}.undecided",
                tuple(dict.fromkeys((*placed.question.refs, *item.refs))),
                item.clause or placed.question.clause,
                Verdict.FAIL,
                Blocks.SUBMIT,
                pointer,
                messages.UNDECIDED.filled({"label": placed.question.label, "rule": title}),
            )


def _conditions(scope: Scope) -> Iterator[_Hanging]:
    """Every condition that must be decided here; what is hidden anyway is left out."""
    eligibility = scope.pack.eligibility
    for rule in eligibility.vendor if scope.per == "filing" else eligibility.solution:
        yield rule.when, rule, rule.title
        if scope.decides(rule.when) is True:
            yield rule.requires, rule, rule.title
    for form in scope.pack.forms:
        if form.per != scope.per:
            continue
        yield form.shown_when, form, form.title
        for section in form.sections if scope.shows(form) is True else ():
            yield section.shown_when, section, section.title
            for group in section.together if scope.shows(section) is True else ():
                yield group.when, group, section.title
    for placed in scope.pack.questions_per[scope.per]:
        yield from _of_question(scope, placed)
    for paper in scope.pack.documents.papers:
        if paper.per == scope.per:
            if paper_asked(scope, paper) is None:
                yield paper.shown_when, paper, paper.label
            elif paper_asked(scope, paper):
                yield paper.required_when, paper, paper.label
    for declaration in scope.pack.declarations:
        if declaration.per == scope.per:
            yield declaration.shown_when, declaration, declaration.title


def _of_question(scope: Scope, placed: Placed) -> Iterator[_Hanging]:
    question = placed.question
    asked = scope.asked(placed)
    opened = placed.opened_by is None or scope.asked(placed.opened_by[0]) is True
    if asked is True:
        yield question.required_when, question, question.label
    elif asked is None and opened and scope.shows(placed.section) and scope.shows(placed.form):
        yield question.shown_when, question, question.label


def _deciding(scope: Scope, condition: Condition) -> Iterator[tuple[Scope, Placed]]:
    """The questions to answer so that a condition can be decided: those that are asked now."""
    if scope.decides(condition) is not None:
        return
    for where, path in undecided_paths(condition, scope):
        placed = scope.pack.questions.get(path)
        if placed is not None and isinstance(where, Scope):
            yield from _askable(where.holds(path), placed)


def _askable(scope: Scope, placed: Placed) -> Iterator[tuple[Scope, Placed]]:
    """The question itself, or what decides whether it is asked."""
    if scope.asked(placed) is True:
        yield scope, placed
        return
    for item in (placed.form, placed.section, placed.question):
        if item.shown_when is not None:
            yield from _deciding(scope, item.shown_when)
    if placed.opened_by is not None:
        opener = placed.opened_by[0]
        if scope.value(opener.path) is UNKNOWN:
            yield from _askable(scope, opener)

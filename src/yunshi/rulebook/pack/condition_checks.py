"""Whether conditions ask what can be asked: known paths, tests that fit the type, no circles."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.pack.model import Pack, Placed
from yunshi.rulebook.pack.questions import NUMBER_TYPES, TEXT_TYPES, Question, QuestionType
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]

FACTS = {
    "account.ubn": QuestionType.UBN,
    "account.solutions_in_window": QuestionType.INTEGER,
}
"""What the platform knows and no form asks. Off the platform (preflight) they are unanswered."""

_WORDS = {*TEXT_TYPES, QuestionType.ROWS, QuestionType.URL}
_TYPES_OF = {
    "any": set(QuestionType) - {QuestionType.ROWS, QuestionType.CHOICES},
    "choices": {QuestionType.CHOICES},
    "number": set(NUMBER_TYPES),
    "date": {QuestionType.DATE},
    "words": _WORDS,
}


def condition_problems(pack: Pack) -> Iterator[Problem]:
    for place, condition, per in conditions_of(pack):
        for leaf, asked_of_each in conditions.leaves(condition):
            in_solution = asked_of_each or per == "solution"
            for path in conditions.paths_of(leaf):
                yield from ((place, message) for message in _path(pack, path, in_solution))
            if isinstance(leaf, conditions.Test):
                yield from ((place, message) for message in _fits(pack, leaf))
            if isinstance(leaf, conditions.Declared):
                yield from ((place, message) for message in _declared(pack, leaf))


def conditions_of(pack: Pack) -> Iterator[tuple[Place, Condition, str]]:
    """Every condition of a pack: where it stands, and whether it is asked of each solution."""
    for at_form, form in enumerate(pack.forms):
        here: Place = ("forms", at_form)
        yield from _given(here, "shown_when", form, form.per)
        for at_section, section in enumerate(form.sections):
            inside: Place = (*here, "sections", at_section)
            yield from _given(inside, "shown_when", section, form.per)
            for at_group, group in enumerate(section.together):
                yield from _given((*inside, "together", at_group), "when", group, form.per)
            for at_item, item in enumerate(section.questions):
                if isinstance(item, Question):
                    yield from _of_question((*inside, "questions", at_item), item, form.per)
    for at_paper, paper in enumerate(pack.documents.papers):
        for key in ("shown_when", "required_when"):
            yield from _given(("documents", "papers", at_paper), key, paper, paper.per)
    for at_group, group in enumerate(pack.documents.together):
        yield from _given(("documents", "together", at_group), "when", group, "filing")
    for at_declaration, declaration in enumerate(pack.declarations):
        yield from _given(
            ("declarations", at_declaration), "shown_when", declaration, declaration.per
        )
    for per, name in (("filing", "vendor"), ("solution", "solution")):
        for at_rule, rule in enumerate(getattr(pack.eligibility, name)):
            for key in ("when", "requires"):
                yield from _given(("eligibility", name, at_rule), key, rule, per)
    for at_stage, stage in enumerate(pack.review.stages):
        for at_item, criterion in enumerate(stage.criteria):
            judged: Place = ("review", "stages", at_stage, "criteria", at_item)
            yield from _given(judged, "shown_when", criterion, "solution")


def _of_question(
    place: Place, question: Question, per: str
) -> Iterator[tuple[Place, Condition, str]]:
    for key in ("shown_when", "required_when"):
        yield from _given(place, key, question, per)
    for at_column, column in enumerate(question.columns):
        yield from _of_question((*place, "columns", at_column), column, per)
    for option, followers in question.followed_by.items():
        for at_follower, follower in enumerate(followers):
            inner = (*place, "followed_by", option, at_follower)
            yield from _of_question(inner, follower, per)


def _given(
    place: Place, key: str, item: object, per: str
) -> Iterator[tuple[Place, Condition, str]]:
    condition = getattr(item, key)
    if condition is not None:
        yield (*place, key), condition, per


def _path(pack: Pack, path: str, in_solution: bool) -> Iterator[str]:
    if path in FACTS:
        return
    if path.startswith("switch."):
        if path.removeprefix("switch.") not in pack.switches:
            yield f"there is no switch {path.removeprefix('switch.')!r} in programme.yaml"
        return
    placed = pack.questions.get(path)
    if placed is None:
        yield f"no form asks {path!r}"
    elif placed.row_of is not None:
        yield f"{path!r} is a column: a condition reads the whole table {placed.row_of.path!r}"
    elif placed.form.per == "solution" and not in_solution:
        yield f"{path!r} is asked of each solution: say any_solution or every_solution"


def _fits(pack: Pack, test: conditions.Test) -> Iterator[str]:
    kind = _type(pack, test.path)
    if kind is None or test.name == "answered":
        return
    if kind not in _TYPES_OF[conditions.TESTS[test.name]]:
        yield f"{test.path!r} is a {kind}: it cannot have the test {test.name!r}"
        return
    placed = pack.questions.get(test.path)
    operands = test.operand if isinstance(test.operand, tuple) else (test.operand,)
    if placed is not None and placed.question.options:
        known = [option.id for option in placed.question.options]
        for operand in operands:
            if operand not in known:
                yield f"{test.path!r} has no option {operand!r}; it has {', '.join(known)}"
    elif kind in {QuestionType.YES_NO, QuestionType.TICK} and any(
        type(operand) is not bool for operand in operands
    ):
        yield f"{test.path!r} is answered with true or false"


def _type(pack: Pack, path: str) -> QuestionType | None:
    if path in FACTS:
        return FACTS[path]
    placed = pack.questions.get(path)
    return placed.question.type if placed else None


def _declared(pack: Pack, leaf: conditions.Declared) -> Iterator[str]:
    declaration = pack.declaration_by_id.get(leaf.declaration)
    if declaration is None:
        yield f"there is no declaration {leaf.declaration!r}"
    elif leaf.statement not in {statement.id for statement in declaration.statements}:
        yield f"declaration {leaf.declaration!r} has no statement {leaf.statement!r}"


def cycle_problems(pack: Pack) -> Iterator[Problem]:
    """Questions whose being asked depends, in a circle, on their own answer."""
    needs = {path: _reads(placed) for path, placed in pack.questions.items()}
    done: set[str] = set()
    for start in needs:
        circle = _circle(start, needs, done)
        if circle:
            form = pack.questions[start].form
            yield ("forms", pack.forms.index(form)), f"asked in a circle: {' → '.join(circle)}"
            return


def _reads(placed: Placed) -> set[str]:
    wheres: tuple[Any, ...] = (
        placed.form.shown_when,
        placed.section.shown_when,
        placed.question.shown_when,
    )
    found = {
        path
        for condition in wheres
        if condition is not None
        for leaf, _ in conditions.leaves(condition)
        for path in conditions.paths_of(leaf)
    }
    if placed.opened_by:
        found.add(placed.opened_by[0].path)
    return found


def _circle(
    path: str, needs: dict[str, set[str]], done: set[str], trail: tuple[str, ...] = ()
) -> list[str]:
    if path in trail:
        return [*trail[trail.index(path) :], path]
    if path in done or path not in needs:
        return []
    for needed in sorted(needs[path]):
        circle = _circle(needed, needs, done, (*trail, path))
        if circle:
            return circle
    done.add(path)
    return []

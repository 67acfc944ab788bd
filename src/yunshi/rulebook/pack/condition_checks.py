"""Whether conditions ask what can be asked: known paths, tests that fit the type, known values."""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.pack.forms import Together
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import NUMBER_TYPES, TEXT_TYPES, Question, QuestionType
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str, str]
"""Where, what was expected, and the word of the condition that is to blame."""

FACTS = {
    "account.ubn": QuestionType.UBN,
    "account.solutions_in_window": QuestionType.INTEGER,
    "filing.solutions": QuestionType.INTEGER,
}
"""What the platform knows and no form asks. Off the platform (preflight) what it knows of an
account is unanswered; how many solutions a filing holds is seen in the filing itself."""

_WORDS = {*TEXT_TYPES, QuestionType.ROWS, QuestionType.URL}
_TYPES_OF = {
    "any": set(QuestionType) - {QuestionType.ROWS, QuestionType.CHOICES, QuestionType.DATE},
    "choices": {QuestionType.CHOICES},
    "number": set(NUMBER_TYPES),
    "date": {QuestionType.DATE},
    "words": _WORDS,
}
_TRUTHS = {QuestionType.YES_NO, QuestionType.TICK}


def condition_problems(pack: Pack) -> Iterator[Problem]:
    """What is wrong with the conditions of a pack."""
    for place, condition, per in conditions_of(pack):
        for leaf, asked_of_each in conditions.leaves(condition):
            in_solution = asked_of_each or per == "solution"
            for path in conditions.paths_of(leaf):
                yield from ((place, message, path) for message in _path(pack, path, in_solution))
            word = _word(leaf)
            yield from ((place, message, word) for message in _leaf(pack, leaf, in_solution))


def _word(leaf: Condition) -> str:
    if isinstance(leaf, conditions.Declared):
        return f"{leaf.declaration}.{leaf.statement}"
    return conditions.paths_of(leaf)[0]


def _leaf(pack: Pack, leaf: Condition, in_solution: bool) -> Iterator[str]:
    match leaf:
        case conditions.Test():
            yield from _fits(pack, leaf)
        case conditions.Declared():
            yield from _declared(pack, leaf, in_solution)
        case conditions.Same(left, right):
            kinds = {_kind(pack, left), _kind(pack, right)} - {None}
            if len(kinds) > 1:
                yield f"{left!r} and {right!r} can never be the same: {' and '.join(_said(kinds))}"
        case conditions.RateAtMost():
            for path in conditions.paths_of(leaf):
                kind = _type(pack, path)
                if kind is not None and kind not in NUMBER_TYPES:
                    yield f"{path!r} is a {kind}: a rate is made of numbers"


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
        per = _per(pack, group)
        yield from _given(("documents", "together", at_group), "when", group, per)
    for at_declaration, declaration in enumerate(pack.declarations):
        yield from _given(
            ("declarations", at_declaration), "shown_when", declaration, declaration.per
        )
    for per, name in (("filing", "vendor"), ("solution", "solution")):
        for at_rule, rule in enumerate(getattr(pack.eligibility, name)):
            for key in ("when", "requires"):
                yield from _given(("eligibility", name, at_rule), key, rule, per)
    if pack.programme.solutions is not None:
        yield from _given(
            ("programme", "solutions"), "counts", pack.programme.solutions, "solution"
        )
    for at_stage, stage in enumerate(pack.review.stages):
        for at_item, criterion in enumerate(stage.criteria):
            judged: Place = ("review", "stages", at_stage, "criteria", at_item)
            yield from _given(judged, "shown_when", criterion, "solution")
    for at_lane, lane in enumerate(pack.review.lanes):
        yield from _given(("review", "lanes", at_lane), "when", lane, "solution")


def _per(pack: Pack, group: Together) -> str:
    """Whether a group of papers is asked once or of each solution."""
    paper = pack.paper_by_id.get(group.at_least_one[0])
    return paper.per if paper else "filing"


def _of_question(
    place: Place, question: Question, per: str
) -> Iterator[tuple[Place, Condition, str]]:
    for key in ("shown_when", "required_when"):
        yield from _given(place, key, question, per)
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
    operands = test.operand if isinstance(test.operand, tuple) else (test.operand,)
    if test.path.startswith("switch."):
        yield from _of_switch(pack, test, operands)
        return
    kind = _type(pack, test.path)
    if kind is None or test.name == "answered":
        return
    if kind not in _TYPES_OF[conditions.TESTS[test.name]]:
        yield f"{test.path!r} is a {kind}: it cannot have the test {test.name!r}"
        return
    placed = pack.questions.get(test.path)
    if placed is not None and placed.question.options:
        known = [option.id for option in placed.question.options]
        for operand in operands:
            if operand not in known:
                yield f"{test.path!r} has no option {operand!r}; it has {', '.join(known)}"
    elif test.name != "younger_than":
        yield from _of_its_kind(test, kind, operands)


def _of_its_kind(
    test: conditions.Test, kind: QuestionType, operands: tuple[object, ...]
) -> Iterator[str]:
    """An operand that no answer of this type can ever be."""
    wanted: set[type] = {str}
    named = "text"
    if kind in _TRUTHS:
        wanted, named = {bool}, "true or false"
    elif kind in NUMBER_TYPES:
        wanted, named = {int, float}, "a number"
    for operand in operands:
        if type(operand) not in wanted:
            yield f"{test.path!r} is answered with {named}, not with {operand!r}"


def _of_switch(pack: Pack, test: conditions.Test, operands: tuple[object, ...]) -> Iterator[str]:
    name = test.path.removeprefix("switch.")
    if test.name not in {"equals", "in", "not_in"}:
        yield f"a switch cannot have the test {test.name!r}"
        return
    for switch in pack.programme.switches:
        if switch.id == name:
            known = [(type(value), value) for value in switch.values]
            for operand in operands:
                if (type(operand), operand) not in known:
                    values = ", ".join(str(value) for value in switch.values)
                    yield f"switch {name!r} is never {operand!r}; it may be {values}"


def _type(pack: Pack, path: str) -> QuestionType | None:
    if path in FACTS:
        return FACTS[path]
    placed = pack.questions.get(path)
    return placed.question.type if placed else None


def _kind(pack: Pack, path: str) -> object:
    """What the values at a path are compared as."""
    kind = _type(pack, path)
    if kind in TEXT_TYPES:
        return QuestionType.TEXT
    return QuestionType.NUMBER if kind in NUMBER_TYPES else kind


def _said(kinds: set[object]) -> list[str]:
    return sorted(f"a {kind}" for kind in kinds)


def _declared(pack: Pack, leaf: conditions.Declared, in_solution: bool) -> Iterator[str]:
    declaration = pack.declaration_by_id.get(leaf.declaration)
    if declaration is None:
        yield f"there is no declaration {leaf.declaration!r}"
    elif leaf.statement not in {statement.id for statement in declaration.statements}:
        yield f"declaration {leaf.declaration!r} has no statement {leaf.statement!r}"
    elif declaration.per == "solution" and not in_solution:
        yield f"{leaf.declaration!r} is declared of each solution: say any_ or every_solution"

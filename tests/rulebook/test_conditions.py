"""Conditions: Kleene logic, each test at its edge, and what they say is missing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import (
    NOT_ASKED,
    UNKNOWN,
    All,
    Any_,
    AnySolution,
    Condition,
    Declared,
    EverySolution,
    Kleene,
    Not,
    NotACondition,
    RateAtMost,
    Same,
    decide,
    read,
    undecided_paths,
)

TODAY = date(2030, 3, 1)


@dataclass
class Answers:
    """A scope made of plain values; what is not there is unknown."""

    values: Mapping[str, Any] = field(default_factory=dict)
    parts: tuple[Answers, ...] = ()
    said: Mapping[str, Kleene] = field(default_factory=dict)

    def value(self, path: str) -> object:
        return self.values.get(path, UNKNOWN)

    def solutions(self) -> Sequence[Answers]:
        return self.parts

    def is_younger(self, day: object, span: Mapping[str, int]) -> bool:
        assert isinstance(day, date)
        return day > TODAY.replace(year=TODAY.year - span["years"])

    def declared(self, declaration: str, statement: str) -> Kleene:
        return self.said.get(f"{declaration}.{statement}")


def answer(written: object, **values: Any) -> Kleene:
    return decide(
        read(written), Answers({name.replace("__", "."): v for name, v in values.items()})
    )


# Kleene's tables. A yes_no question stands for each of the three values.

KLEENE: tuple[Kleene, ...] = (True, None, False)
TRUTH = {
    (True, True): (True, True),
    (True, None): (None, True),
    (True, False): (False, True),
    (None, True): (None, True),
    (None, None): (None, None),
    (None, False): (False, None),
    (False, True): (False, True),
    (False, None): (False, None),
    (False, False): (False, False),
}
"""For each pair: what *all* and what *any* of the two answer."""


def _truths(left: Kleene, right: Kleene) -> Answers:
    given = {"f.a": left, "f.b": right}
    return Answers({path: value for path, value in given.items() if value is not None})


@pytest.mark.parametrize(("left", "right"), list(product(KLEENE, KLEENE)))
def test_all_and_any_are_kleenes(left: Kleene, right: Kleene) -> None:
    pair: list[object] = [{"f.a": True}, {"f.b": True}]
    scope = _truths(left, right)
    assert (decide(read({"all": pair}), scope), decide(read({"any": pair}), scope)) == TRUTH[
        left, right
    ]


@pytest.mark.parametrize(("given", "negated"), [(True, False), (None, None), (False, True)])
def test_not_leaves_the_unknown_unknown(given: Kleene, negated: Kleene) -> None:
    assert decide(read({"not": {"f.a": True}}), _truths(given, None)) is negated


@pytest.mark.parametrize(("left", "right"), list(product(KLEENE, KLEENE)))
def test_solutions_are_asked_as_all_and_any_are(left: Kleene, right: Kleene) -> None:
    parts = tuple(Answers({"s.a": v} if v is not None else {}) for v in (left, right))
    scope = Answers(parts=parts)
    every, some = TRUTH[left, right]
    assert decide(read({"every_solution": {"s.a": True}}), scope) is every
    assert decide(read({"any_solution": {"s.a": True}}), scope) is some


def test_without_solutions_every_holds_and_none_does() -> None:
    assert decide(read({"every_solution": {"s.a": True}}), Answers()) is True
    assert decide(read({"any_solution": {"s.a": True}}), Answers()) is False


# Each test.

TESTED = [
    ({"f.a": "x"}, {"f__a": "x"}, True),
    ({"f.a": "x"}, {"f__a": "y"}, False),
    ({"f.a": {"equals": 3}}, {"f__a": 3}, True),
    ({"f.a": {"in": ["x", "y"]}}, {"f__a": "y"}, True),
    ({"f.a": {"in": ["x", "y"]}}, {"f__a": "z"}, False),
    ({"f.a": {"not_in": ["x", "y"]}}, {"f__a": "z"}, True),
    ({"f.a": {"not_in": ["x", "y"]}}, {"f__a": "x"}, False),
    ({"f.a": {"includes": "x"}}, {"f__a": ("x", "y")}, True),
    ({"f.a": {"includes": "x"}}, {"f__a": ("y",)}, False),
    ({"f.a": {"includes_any": ["x", "z"]}}, {"f__a": ("y", "z")}, True),
    ({"f.a": {"includes_any": ["x", "z"]}}, {"f__a": ("y",)}, False),
    ({"f.a": {"includes_only": ["x", "z"]}}, {"f__a": ("z",)}, True),
    ({"f.a": {"includes_only": ["x", "z"]}}, {"f__a": ("y", "z")}, False),
    ({"f.a": {"at_least": 3}}, {"f__a": 3}, True),
    ({"f.a": {"at_least": 3}}, {"f__a": 2}, False),
    ({"f.a": {"at_most": 3}}, {"f__a": 3}, True),
    ({"f.a": {"at_most": 3}}, {"f__a": 4}, False),
    ({"f.a": {"at_least": 99.9}}, {"f__a": Decimal("99.9")}, True),
    ({"f.a": {"at_least": 99.9}}, {"f__a": Decimal("99.8999")}, False),
    ({"f.a": {"at_most": 0.1}}, {"f__a": Decimal("0.1")}, True),
    ({"f.a": {"at_most": 0.1}}, {"f__a": Decimal("0.1000000001")}, False),
    ({"f.a": 0.3}, {"f__a": Decimal("0.3")}, True),
    ({"f.a": {"in": [0.3, 0.7]}}, {"f__a": Decimal("0.7")}, True),
    ({"f.a": {"answered": True}}, {"f__a": False}, True),
    ({"f.a": {"answered": True}}, {}, False),
    ({"f.a": {"answered": True}}, {"f__a": NOT_ASKED}, False),
    ({"f.a": {"answered": False}}, {}, True),
    ({"f.a": {"answered": False}}, {"f__a": NOT_ASKED}, True),
    ({"f.a": {"younger_than": {"years": 1}}}, {"f__a": date(2029, 3, 2)}, True),
    ({"f.a": {"younger_than": {"years": 1}}}, {"f__a": date(2029, 3, 1)}, False),
    ({"f.a": {"mentions": ["POS"]}}, {"f__a": "含 pos 機"}, True),
    ({"f.a": {"mentions": ["POS"]}}, {"f__a": "P O S"}, False),
    ({"f.a": {"mentions": ["硬體"]}}, {"f__a": ({"item": "x"}, {"item": "附硬體", "n": 3})}, True),
    ({"f.a": {"mentions": ["硬體"]}}, {"f__a": ({"item": "軟體"},)}, False),
    ({"same": ["f.a", "f.b"]}, {"f__a": "x", "f__b": "x"}, True),
    ({"same": ["f.a", "f.b"]}, {"f__a": "x", "f__b": "y"}, False),
]


@pytest.mark.parametrize(("written", "values", "expected"), TESTED, ids=str)
def test_each_test_at_its_edge(written: object, values: dict[str, Any], expected: bool) -> None:
    assert answer(written, **values) is expected


@pytest.mark.parametrize(
    "written",
    [w for w, _, _ in TESTED if "answered" not in str(w)],
    ids=str,
)
def test_unanswered_is_unknown_and_hidden_is_no(written: Any) -> None:
    assert answer(written) is None
    assert answer(written, f__a=NOT_ASKED) is False
    assert answer(written, f__a=NOT_ASKED, f__b=NOT_ASKED) is False


RATE = {
    "rate_at_most": {
        "of": {"amount": "f.price", "per": "f.months"},
        "limit": {"amount": "f.rival", "per": "f.rival_months"},
    }
}


@pytest.mark.parametrize(
    ("price", "months", "rival", "rival_months", "expected"),
    [
        (12000, 12, 10000, 10, True),
        (12001, 12, 10000, 10, False),
        (1, 3, 333333, 1000000, False),  # 0.3333… against 0.333333: no division rounds it away
        (1, 3, 333334, 1000000, True),
        (100, 0, 1, 1, False),
    ],
)
def test_rates_are_compared_without_division(
    price: int, months: int, rival: int, rival_months: int, expected: bool
) -> None:
    values = {"f.price": price, "f.months": months, "f.rival": rival}
    scope = Answers({**values, "f.rival_months": rival_months})
    assert decide(read(RATE), scope) is expected
    assert decide(read(RATE), Answers(values)) is None


@pytest.mark.parametrize("said", KLEENE)
def test_a_declared_statement_is_as_it_was_declared(said: Kleene) -> None:
    scope = Answers(said={"honesty.no_theft": said})
    assert decide(read({"declared": "honesty.no_theft"}), scope) is said


def test_several_entries_mean_all_and_several_tests_mean_all() -> None:
    assert answer({"f.a": 1, "f.b": 2}, f__a=1, f__b=2) is True
    assert answer({"f.a": 1, "f.b": 2}, f__a=1, f__b=3) is False
    between = {"f.a": {"at_least": 1, "at_most": 3}}
    assert [answer(between, f__a=n) for n in (0, 1, 3, 4)] == [False, True, True, False]


def test_a_deeply_nested_answer_is_searched_no_deeper_than_its_cells() -> None:
    nested: Any = "硬體"
    for _ in range(5000):
        nested = [nested]
    assert answer({"f.a": {"mentions": ["硬體"]}}, f__a=(nested,)) is False


# What a condition may say.

REFUSED = [
    ([], "expected a condition: a path and a test, or all / any / not"),
    ({}, "expected a condition: a path and a test, or all / any / not"),
    ("f.a", "expected a condition: a path and a test, or all / any / not"),
    ({"all": []}, "expected a list of conditions under 'all'"),
    ({"any": {"f.a": 1}}, "expected a list of conditions under 'any'"),
    ({"capital": 1}, "expected a path such as form.question, found 'capital'"),
    ({"same": ["f.a"]}, "expected two paths under 'same'"),
    ({"declared": "honesty"}, "expected DECLARATION.STATEMENT under 'declared'"),
    ({"f.a": {}}, "expected a test for 'f.a'"),
    ({"f.a": {"in": "x"}}, "expected a list under 'in'"),
    ({"f.a": {"answered": "yes"}}, "expected true or false under 'answered'"),
    ({"f.a": {"at_least": "3"}}, "expected a number under 'at_least'"),
    ({"f.a": {"at_most": True}}, "expected a number under 'at_most'"),
    *(
        (
            {"f.a": {"younger_than": span}},
            "expected a span such as {years: 1} under 'younger_than'",
        )
        for span in (1, {}, {"weeks": 2}, {"years": 0}, {"years": "1"}, {"years": True})
    ),
    *(
        (
            {"rate_at_most": rate},
            "expected of: {amount, per} and limit: {amount, per} under 'rate_at_most'",
        )
        for rate in ("x", {"of": {}}, {"of": {"amount": "a"}, "limit": {"amount": "a", "per": "b"}})
    ),
]


@pytest.mark.parametrize(("written", "expected"), REFUSED, ids=str)
def test_what_is_no_condition_is_refused_with_what_was_expected(
    written: object, expected: str
) -> None:
    with pytest.raises(NotACondition) as refused:
        read(written)
    assert str(refused.value) == expected


def test_an_unknown_test_is_answered_with_the_known_ones() -> None:
    with pytest.raises(NotACondition, match="unknown test 'equal'; expected one of equals, in,"):
        read({"f.a": {"equal": 3}})


# Laws, on trees of any shape.

PATHS = [f"f.{letter}" for letter in "abcd"]


def trees() -> st.SearchStrategy[Condition]:
    tests: st.SearchStrategy[Condition] = st.one_of(
        st.builds(conditions.Test, st.sampled_from(PATHS), st.just("equals"), st.booleans()),
        st.builds(conditions.Test, st.sampled_from(PATHS), st.just("in"), st.just((True,))),
        st.builds(conditions.Test, st.sampled_from(PATHS), st.just("not_in"), st.just((True,))),
        st.builds(Same, st.sampled_from(PATHS), st.sampled_from(PATHS)),
        st.builds(Declared, st.just("d"), st.sampled_from(["x", "y"])),
        st.builds(RateAtMost, *(st.sampled_from(PATHS) for _ in range(4))),
    )
    return st.recursive(
        tests,
        lambda inner: st.one_of(
            st.builds(All, st.lists(inner, min_size=1, max_size=3).map(tuple)),
            st.builds(Any_, st.lists(inner, min_size=1, max_size=3).map(tuple)),
            st.builds(Not, inner),
            st.builds(AnySolution, inner),
            st.builds(EverySolution, inner),
        ),
        max_leaves=12,
    )


VALUES = st.sampled_from([True, False, NOT_ASKED, UNKNOWN])


def scopes(parts: int = 2) -> st.SearchStrategy[Answers]:
    inner = st.lists(scopes(0), max_size=parts).map(tuple) if parts else st.just(())
    return st.builds(
        Answers,
        st.fixed_dictionaries(dict.fromkeys(PATHS, VALUES)),
        inner,
        st.fixed_dictionaries({"d.x": st.sampled_from(KLEENE), "d.y": st.sampled_from(KLEENE)}),
    )


@given(trees(), scopes())
def test_denying_twice_changes_nothing(tree: Condition, scope: Answers) -> None:
    assert decide(Not(Not(tree)), scope) is decide(tree, scope)


@given(trees(), trees(), scopes())
def test_de_morgan(left: Condition, right: Condition, scope: Answers) -> None:
    assert decide(Not(All((left, right))), scope) is decide(Any_((Not(left), Not(right))), scope)
    assert decide(Not(Any_((left, right))), scope) is decide(All((Not(left), Not(right))), scope)
    assert decide(Not(EverySolution(left)), scope) is decide(AnySolution(Not(left)), scope)


def _learnt(scope: Answers, data: st.DataObject) -> Answers:
    """The same scope with some of its unknowns answered."""
    known = st.sampled_from([True, False, NOT_ASKED, UNKNOWN])
    said = st.sampled_from(KLEENE)
    return Answers(
        {p: data.draw(known) if v is UNKNOWN else v for p, v in scope.values.items()},
        tuple(_learnt(part, data) for part in scope.parts),
        {s: data.draw(said) if v is None else v for s, v in scope.said.items()},
    )


def _without_answered(tree: Condition) -> bool:
    return all(
        not (isinstance(leaf, conditions.Test) and leaf.name == "answered")
        for leaf, _ in conditions.leaves(tree)
    )


@given(trees(), scopes(), st.data())
def test_an_answer_more_never_turns_a_decision(
    tree: Condition, scope: Answers, data: st.DataObject
) -> None:
    assert _without_answered(tree)  # *answered* asks about the knowing itself.
    before = decide(tree, scope)
    after = decide(tree, _learnt(scope, data))
    assert before is None or after is before


@given(trees(), scopes())
def test_only_unknown_answers_keep_a_condition_undecided(tree: Condition, scope: Answers) -> None:
    missing = list(undecided_paths(tree, scope))
    assert decide(tree, scope) is None or missing == []
    assert all(where.value(path) is UNKNOWN for where, path in missing)


@given(trees(), scopes(), st.booleans())
def test_answering_all_that_is_named_decides_but_for_declarations(
    tree: Condition, scope: Answers, value: bool
) -> None:
    def answered(part: Answers) -> Answers:
        values = {p: value if v is UNKNOWN else v for p, v in part.values.items()}
        said = {name: True if v is None else v for name, v in part.said.items()}
        return Answers(values, tuple(map(answered, part.parts)), said)

    assert decide(tree, answered(scope)) is not None

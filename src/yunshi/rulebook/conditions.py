"""Conditions: small trees that a pack writes, answered with yes, no or *unknown*.

Kleene logic: what nobody has answered yet is unknown, and stays unknown until something else
decides the tree. A question that is *not asked* (hidden) is known: every test of it answers no.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, Final, Protocol

Kleene = bool | None


class _Absent:
    """A marker for a value that is not there."""

    def __init__(self, name: str) -> None:
        self._name = name

    def __repr__(self) -> str:
        return self._name


UNKNOWN: Final = _Absent("UNKNOWN")
"""Asked, and not (or not validly) answered."""
NOT_ASKED: Final = _Absent("NOT_ASKED")
"""Hidden: the programme does not put this question here."""


class Scope(Protocol):
    """Where a condition looks its paths up."""

    def value(self, path: str) -> object:
        """The typed value at a path, or ``UNKNOWN`` or ``NOT_ASKED``.

        Money counts in whole currency units here, as packs write it: 12.50 US dollars are 12.5.
        """

    def solutions(self) -> Sequence[Scope]:
        """One scope for each solution of the filing."""

    def is_younger(self, day: object, span: Mapping[str, int]) -> bool:
        """Whether less than a span of time lies between a day and the filing."""

    def declared(self, declaration: str, statement: str) -> Kleene:
        """Whether a statement of a declaration was made; unknown until it is answered."""


@dataclass(frozen=True, slots=True)
class All:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Any_:
    parts: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class Not:
    part: Condition


@dataclass(frozen=True, slots=True)
class Test:
    """One question, one test, one operand: ``company.paid_in_capital at_least 1000000``."""

    path: str
    name: str
    operand: Any


@dataclass(frozen=True, slots=True)
class AnySolution:
    part: Condition


@dataclass(frozen=True, slots=True)
class EverySolution:
    part: Condition


@dataclass(frozen=True, slots=True)
class Same:
    """Two paths hold the same value."""

    left: str
    right: str


@dataclass(frozen=True, slots=True)
class RateAtMost:
    """``amount / per`` is not above ``limit_amount / limit_per``; by cross multiplication."""

    amount: str
    per: str
    limit_amount: str
    limit_per: str


@dataclass(frozen=True, slots=True)
class Declared:
    declaration: str
    statement: str


Condition = All | Any_ | Not | Test | AnySolution | EverySolution | Same | RateAtMost | Declared


TESTS: Final = {
    "equals": "any",
    "in": "any",
    "not_in": "any",
    "includes": "choices",
    "includes_any": "choices",
    "includes_only": "choices",
    "at_least": "number",
    "at_most": "number",
    "answered": "any",
    "younger_than": "date",
    "mentions": "words",
}
"""Every test, and the family of question types that can have it (see ``pack.checks``)."""


def decide(condition: Condition, scope: Scope) -> Kleene:
    """Answer a condition in a scope: ``True``, ``False``, or ``None`` for unknown."""
    match condition:
        case Test():
            return _test(condition, scope)
        case All(parts):
            return _all(decide(part, scope) for part in parts)
        case Any_(parts):
            return _any(decide(part, scope) for part in parts)
        case Not(part):
            answer = decide(part, scope)
            return None if answer is None else not answer
        case AnySolution(part):
            return _any(decide(part, solution) for solution in scope.solutions())
        case EverySolution(part):
            return _all(decide(part, solution) for solution in scope.solutions())
        case Same(left, right):
            return _compare((scope.value(left), scope.value(right)), lambda a, b: bool(a == b))
        case RateAtMost():
            return _compare(
                tuple(scope.value(path) for path in paths_of(condition)),
                lambda amount, per, limit, limit_per: bool(amount * limit_per <= limit * per),
            )
        case Declared(declaration, statement):
            return scope.declared(declaration, statement)


def _compare(values: tuple[object, ...], answer: Any) -> Kleene:
    if any(value is NOT_ASKED for value in values):
        return False
    if any(value is UNKNOWN for value in values):
        return None
    return bool(answer(*values))


def _all(answers: Iterator[Kleene]) -> Kleene:
    unknown = False
    for answer in answers:
        if answer is False:
            return False
        unknown = unknown or answer is None
    return None if unknown else True


def _any(answers: Iterator[Kleene]) -> Kleene:
    unknown = False
    for answer in answers:
        if answer:
            return True
        unknown = unknown or answer is None
    return None if unknown else False


def _test(test: Test, scope: Scope) -> Kleene:
    value = scope.value(test.path)
    if test.name == "answered":
        return (value is not UNKNOWN and value is not NOT_ASKED) is test.operand
    if value is NOT_ASKED:
        return False
    if value is UNKNOWN:
        return None
    return _passes(test, value, scope)


def _passes(test: Test, value: Any, scope: Scope) -> bool:
    operand = _exact(test.operand)
    match test.name:
        case "equals":
            return bool(value == operand)
        case "in":
            return value in operand
        case "not_in":
            return value not in operand
        case "includes":
            return operand in value
        case "includes_any":
            return any(item in value for item in operand)
        case "includes_only":
            return all(item in operand for item in value)
        case "at_least":
            return bool(value >= operand)
        case "at_most":
            return bool(value <= operand)
        case "younger_than":
            return scope.is_younger(value, operand)
        case "mentions":
            words = tuple(word.casefold() for word in operand)
            return any(word in text.casefold() for text in _texts(value) for word in words)
    raise AssertionError(f"the loader let the unknown test {test.name!r} through")


def _exact(operand: Any) -> Any:
    """The operand with 99.9 as it was written: a binary fraction is a little more or less."""
    if isinstance(operand, float):
        return Decimal(str(operand))
    return tuple(map(_exact, operand)) if isinstance(operand, tuple) else operand


def _texts(value: object, within: int = 0) -> Iterator[str]:
    """The texts of an answer: itself, or the cells of its rows. Deeper is no answer."""
    if isinstance(value, str):
        yield value
    elif within < _DEEPEST_CELL and isinstance(value, Mapping | Sequence):
        for part in value.values() if isinstance(value, Mapping) else value:
            yield from _texts(part, within + 1)


_DEEPEST_CELL: Final = 3


def undecided_paths(condition: Condition, scope: Scope) -> Iterator[tuple[Scope, str]]:
    """The unanswered paths that keep a condition unknown, each with the scope it was read in."""
    if decide(condition, scope) is not None:
        return
    match condition:
        case All(parts) | Any_(parts):
            for part in parts:
                yield from undecided_paths(part, scope)
        case Not(part):
            yield from undecided_paths(part, scope)
        case AnySolution(part) | EverySolution(part):
            for solution in scope.solutions():
                yield from undecided_paths(part, solution)
        case Declared():
            return
        case _:
            for path in paths_of(condition):
                if scope.value(path) is UNKNOWN:
                    yield scope, path


def leaves(condition: Condition, *, in_solution: bool = False) -> Iterator[tuple[Condition, bool]]:
    """Every leaf of the tree, and whether it is asked of each solution."""
    match condition:
        case All(parts) | Any_(parts):
            for part in parts:
                yield from leaves(part, in_solution=in_solution)
        case Not(part):
            yield from leaves(part, in_solution=in_solution)
        case AnySolution(part) | EverySolution(part):
            yield from leaves(part, in_solution=True)
        case _:
            yield condition, in_solution


def paths_of(leaf: Condition) -> tuple[str, ...]:
    """The paths that one leaf reads."""
    match leaf:
        case Test(path):
            return (path,)
        case Same(left, right):
            return (left, right)
        case RateAtMost(amount, per, limit_amount, limit_per):
            return (amount, per, limit_amount, limit_per)
    return ()


class NotACondition(ValueError):
    """What a pack wrote is no condition; the message says what was expected."""


def read(source: object) -> Condition:
    """Read a condition as a pack writes it.

    A mapping with several entries means *all* of them; a bare value means *equals*.

    Raises:
        NotACondition: with what was expected in its place.
    """
    if not isinstance(source, Mapping) or not source:
        raise NotACondition("expected a condition: a path and a test, or all / any / not")
    parts = tuple(_read_entry(str(key), value) for key, value in source.items())
    return parts[0] if len(parts) == 1 else All(parts)


def _read_entry(key: str, value: object) -> Condition:
    match key:
        case "all" | "any":
            if not isinstance(value, list) or not value:
                raise NotACondition(f"expected a list of conditions under {key!r}")
            parts = tuple(read(part) for part in value)
            return All(parts) if key == "all" else Any_(parts)
        case "not":
            return Not(read(value))
        case "any_solution":
            return AnySolution(read(value))
        case "every_solution":
            return EverySolution(read(value))
        case "same":
            if not isinstance(value, list) or len(value) != 2:
                raise NotACondition("expected two paths under 'same'")
            return Same(str(value[0]), str(value[1]))
        case "rate_at_most":
            return _read_rate(value)
        case "declared":
            declaration, dot, statement = str(value).partition(".")
            if not dot:
                raise NotACondition("expected DECLARATION.STATEMENT under 'declared'")
            return Declared(declaration, statement)
    if "." not in key:
        raise NotACondition(f"expected a path such as form.question, found {key!r}")
    return _read_test(key, value)


def _read_test(path: str, value: object) -> Condition:
    if not isinstance(value, Mapping):
        return Test(path, "equals", value)
    tests = tuple(_checked(Test(path, str(name), operand)) for name, operand in value.items())
    if not tests:
        raise NotACondition(f"expected a test for {path!r}")
    return tests[0] if len(tests) == 1 else All(tests)


_LISTS = {"in", "not_in", "includes_any", "includes_only", "mentions"}


def _checked(test: Test) -> Test:
    if test.name not in TESTS:
        raise NotACondition(f"unknown test {test.name!r}; expected one of {', '.join(TESTS)}")
    if test.name in _LISTS and not isinstance(test.operand, list):
        raise NotACondition(f"expected a list under {test.name!r}")
    if test.name == "answered" and not isinstance(test.operand, bool):
        raise NotACondition("expected true or false under 'answered'")
    if test.name in {"at_least", "at_most"} and type(test.operand) not in (int, float):
        raise NotACondition(f"expected a number under {test.name!r}")
    if test.name == "younger_than" and not _is_span(test.operand):
        raise NotACondition("expected a span such as {years: 1} under 'younger_than'")
    operand = tuple(test.operand) if isinstance(test.operand, list) else test.operand
    return Test(test.path, test.name, operand)


def _is_span(value: object) -> bool:
    return (
        isinstance(value, Mapping)
        and bool(value)
        and set(value) <= {"years", "months", "days"}
        and all(type(number) is int and number > 0 for number in value.values())
    )


def _read_rate(value: object) -> RateAtMost:
    expected = "expected of: {amount, per} and limit: {amount, per} under 'rate_at_most'"
    if not isinstance(value, Mapping) or set(value) != {"of", "limit"}:
        raise NotACondition(expected)
    pairs = []
    for side in ("of", "limit"):
        pair = value[side]
        if not isinstance(pair, Mapping) or set(pair) != {"amount", "per"}:
            raise NotACondition(expected)
        pairs += [str(pair["amount"]), str(pair["per"])]
    return RateAtMost(*pairs)

"""Every key of the pack language has a reader, and a pack that uses it.

A key that nothing reads is a promise to a programme office that nobody keeps.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from tests.packs import PROGRAMMES
from tests.rulebook.moon_market import FOLDER
from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import TESTS
from yunshi.rulebook.pack.condition_checks import conditions_of
from yunshi.rulebook.pack.loader import load_pack
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import QuestionType

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "yunshi"
DEFINITIONS = {
    SOURCE / "rulebook" / "pack" / f"{name}.py"
    for name in (
        "account",
        "declarations",
        "documents",
        "eligibility",
        "forms",
        "items",
        "listing",
        "notices",
        "programme",
        "questions",
        "review",
    )
}
"""The modules that say what a key is; to read it is for others."""


def models() -> set[type[BaseModel]]:
    """Every model that a pack is made of; texts and deadlines have tests of their own."""
    found: set[type[BaseModel]] = set()
    waiting: list[Any] = [Pack]
    while waiting:
        kind = waiting.pop()
        waiting.extend(get_args(kind))
        if isinstance(kind, type) and issubclass(kind, BaseModel) and kind not in found:
            if kind.__module__.startswith("yunshi.rulebook.pack."):
                found.add(kind)
            waiting.extend(field.annotation for field in kind.model_fields.values())
    return found


KEYS = sorted(
    (model.__name__, name) for model in models() for name in model.model_fields if model is not Pack
)


@cache
def read_somewhere() -> frozenset[str]:
    """Names of attributes that some module reads, and those that templates name."""
    names: set[str] = set()
    for path in SOURCE.rglob("*.py"):
        if path in DEFINITIONS:
            continue
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.ctx, ast.Load):
                names.add(node.attr)
            elif (
                isinstance(node, ast.Call)
                and isinstance(node.func, ast.Name)
                and node.func.id == "getattr"
                and isinstance(node.args[1], ast.Constant)
            ):
                names.add(str(node.args[1].value))
    return frozenset(names)


@cache
def packs() -> tuple[Pack, ...]:
    folders = [path for path in sorted(PROGRAMMES.iterdir()) if (path / "programme.yaml").is_file()]
    return tuple(load_pack(folder).pack for folder in (*folders, FOLDER))


def parts(value: object) -> Iterator[BaseModel]:
    """Every model within a value."""
    if isinstance(value, BaseModel):
        yield value
        for name in type(value).model_fields:
            yield from parts(getattr(value, name))
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from parts(inner)
    elif isinstance(value, dict):
        for inner in value.values():
            yield from parts(inner)


@cache
def used() -> frozenset[tuple[str, str]]:
    """Every key that some pack writes, by its model."""
    return frozenset(
        (type(part).__name__, name)
        for pack in packs()
        for part in parts(pack)
        for name in part.model_fields_set
    )


@pytest.mark.parametrize(("model", "key"), KEYS, ids=lambda word: word)
def test_every_key_has_a_reader(model: str, key: str) -> None:
    assert key in read_somewhere(), f"{model}.{key} is read by nothing: remove it, or read it"


@pytest.mark.parametrize(("model", "key"), KEYS, ids=lambda word: word)
def test_every_key_is_used_by_a_pack(model: str, key: str) -> None:
    assert (model, key) in used(), f"{model}.{key} is used by no pack: remove it, or use it"


def test_every_type_of_question_is_asked_by_the_moon_market() -> None:
    asked = {placed.question.type for placed in packs()[-1].questions.values()}
    assert asked == set(QuestionType)


@cache
def leaves_of_the_moon_market() -> tuple[conditions.Condition, ...]:
    return tuple(
        leaf
        for _, condition, _ in conditions_of(packs()[-1])
        for leaf, _ in conditions.leaves(condition)
    )


def test_every_test_of_conditions_is_used_by_the_moon_market() -> None:
    tests = {leaf.name for leaf in leaves_of_the_moon_market() if isinstance(leaf, conditions.Test)}
    assert tests == set(TESTS)


def whole(condition: conditions.Condition) -> Iterator[type]:
    yield type(condition)
    for inner in getattr(condition, "parts", ()) or [getattr(condition, "part", None)]:
        if inner is not None:
            yield from whole(inner)


def test_every_kind_of_condition_is_used_by_the_moon_market() -> None:
    kinds = {kind for _, condition, _ in conditions_of(packs()[-1]) for kind in whole(condition)}
    assert kinds == set(get_args(conditions.Condition))


@cache
def written_words() -> frozenset[tuple[str, str, str]]:
    """Every word that some pack writes, by its model and key."""
    return frozenset(
        (type(part).__name__, name, word)
        for pack in packs()
        for part in parts(pack)
        for name in type(part).model_fields
        for value in [getattr(part, name)]
        for word in (value if isinstance(value, tuple) else (value,))
        if isinstance(word, str)
    )


FILE_TYPES = {("General", "types"), ("Paper", "types"), ("StagePaper", "types")}
"""What files can be is known from their inspection; a pack takes what it needs."""


def test_every_choice_of_words_is_used_by_a_pack() -> None:
    """Of a key that takes one of several words, each word is written by some pack."""
    choices = {
        (model.__name__, name, word)
        for model in models()
        for name, field in model.model_fields.items()
        if (model.__name__, name) not in FILE_TYPES
        for word in words_of(field.annotation)
    }
    assert choices
    assert choices - written_words() == set()


def words_of(annotation: Any) -> Iterator[str]:
    if str(annotation).startswith("typing.Literal"):
        yield from get_args(annotation)
    else:
        for inner in get_args(annotation):
            yield from words_of(inner)

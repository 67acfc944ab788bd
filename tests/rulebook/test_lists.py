"""Named lists of a file: their entries in place of ``{list: NAME}``."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rulebook.moon_market import CopiedPack, moon_market
from yunshi.rulebook.pack.lists import with_lists
from yunshi.rulebook.pack.source import BrokenPack, read_yaml


def resolved(text: str) -> Any:
    return with_lists(read_yaml(text, "p/x.yaml")).plain()


def errors(text: str) -> list[str]:
    with pytest.raises(BrokenPack) as broken:
        resolved(text)
    return [str(error) for error in broken.value.errors]


def test_the_entries_stand_in_place_and_the_lists_are_gone() -> None:
    text = """\
lists:
  pets: [dog, {list: birds}]
  birds: [{id: owl}]
a: [cat, {list: pets}, cow]
b: {c: [{list: birds}]}
"""
    assert resolved(text) == {
        "a": ["cat", "dog", {"id": "owl"}, "cow"],
        "b": {"c": [{"id": "owl"}]},
    }


def test_a_file_without_lists_is_as_it_was() -> None:
    assert resolved("a: {list: x}\nb: [1, {list: x, more: y}]\n") == {
        "a": {"list": "x"},
        "b": [1, {"list": "x", "more": "y"}],
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a:\n  - {list: x}\n", ["p/x.yaml:2: this file has no list 'x'"]),
        ("lists: {x: [1]}\na: []\n", ["p/x.yaml:1: nothing uses the list 'x'"]),
        ("lists: []\na: []\n", ["p/x.yaml:1: expected NAME: [entries] under 'lists'"]),
        (
            "lists:\n  x: y\na: [{list: x}]\n",
            ["p/x.yaml:2: expected a list of entries under 'x'"],
        ),
        (
            "lists:\n  x: []\na: [{list: x}]\n",
            ["p/x.yaml:2: expected a list of entries under 'x'"],
        ),
        (
            "lists:\n  x: [{list: y}]\n  y:\n    - {list: x}\na: [{list: x}]\n",
            ["p/x.yaml:4: lists hold each other in a circle: x → y → x"],
        ),
    ],
)
def test_every_mistake_is_named_with_its_line(text: str, expected: list[str]) -> None:
    assert errors(text) == expected


def test_a_pack_has_the_same_bytes_with_the_list_written_out(tmp_path: Any) -> None:
    copied = CopiedPack(tmp_path)
    copied.change("eligibility.yaml", "lists:\n  dogs: [天狗, Dog]\n\n", "")
    copied.change("eligibility.yaml", "[{list: dogs}]", "[天狗, Dog]")
    assert copied.loaded().loaded.resolved == moon_market().loaded.resolved

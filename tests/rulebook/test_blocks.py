"""Blocks: whole items in place of ``use``, cited and replaced by the programme that uses them."""

from __future__ import annotations

from typing import Any

import pytest

from tests.rulebook.moon_market import moon_market
from yunshi.rulebook.pack.blocks import resolve
from yunshi.rulebook.pack.source import BrokenPack, Written, read_yaml

BLOCKS = {
    "fruit": """\
block: fruit
items:
  - {id: apple, label: Apple}
  - {id: pear, label: Pear, refs: [X-1], clause: old}
""",
    "basket": """\
block: basket
items:
  - id: handle
    options:
      - {use: fruit, replace: [{id: pear, label: Quince}]}
""",
    "rules": "block: rules\nitems:\n  - {rule: ripe}\n  - {paper: bill}\n",
    "nameless": "block: nameless\nitems:\n  - {label: x}\n",
    "doubled": "block: doubled\nitems:\n  - {id: a}\n  - {id: a}\n",
    "snake": "block: snake\nitems:\n  - id: a\n    options:\n      - {use: tail}\n",
    "tail": "block: tail\nitems:\n  - id: b\n    options:\n      - {use: snake}\n",
}


def block(name: str) -> Written | None:
    return read_yaml(BLOCKS[name], f"blocks/{name}.yaml") if name in BLOCKS else None


def resolved(text: str) -> Any:
    return resolve(read_yaml(text, "p/x.yaml"), block).plain()


def errors(text: str) -> list[str]:
    with pytest.raises(BrokenPack) as broken:
        resolve(read_yaml(text, "p/x.yaml"), block)
    return [str(error) for error in broken.value.errors]


def test_the_items_of_a_block_take_the_place_of_use() -> None:
    assert resolved("list:\n  - {id: first}\n  - {use: fruit}\n  - {id: last}\n") == {
        "list": [
            {"id": "first"},
            {"id": "apple", "label": "Apple"},
            {"id": "pear", "label": "Pear", "refs": ["X-1"], "clause": "old"},
            {"id": "last"},
        ]
    }


def test_cites_give_refs_clause_and_origin_and_replace_gives_a_whole_item() -> None:
    text = """\
list:
  - use: fruit
    cites:
      apple: {refs: [Y-1], clause: new, borrowed_from: sun-market}
      pear: {refs: [Y-2]}
    replace:
      - {id: apple, label: Melon}
"""
    assert resolved(text) == {
        "list": [
            {
                "id": "apple",
                "label": "Melon",
                "refs": ["Y-1"],
                "clause": "new",
                "borrowed_from": "sun-market",
            },
            {"id": "pear", "label": "Pear", "refs": ["Y-2"], "clause": "old"},
        ]
    }


def test_a_block_may_use_another() -> None:
    assert resolved("- {use: basket}") == [
        {
            "id": "handle",
            "options": [{"id": "apple", "label": "Apple"}, {"id": "pear", "label": "Quince"}],
        }
    ]


def test_rules_and_papers_are_named_by_their_own_keys() -> None:
    cited = "- use: rules\n  cites:\n    ripe: {clause: a}\n    bill: {clause: b}\n"
    assert resolved(cited) == [{"rule": "ripe", "clause": "a"}, {"paper": "bill", "clause": "b"}]


def test_use_outside_a_list_is_a_key_like_any_other() -> None:
    assert resolved("a: {use: fruit}") == {"a": {"use": "fruit"}}


REFUSED = [
    ("- use: nuts", ["p/x.yaml:1: there is no block 'nuts'"]),
    ("- use: [fruit]", ["p/x.yaml:1: there is no block []"]),
    (
        "- use: fruit\n  merge: {}\n",
        ["p/x.yaml:2: unknown key 'merge' beside 'use'; expected cites or replace"],
    ),
    (
        "- use: fruit\n  cites:\n    plum: {refs: [Y-1]}\n",
        ["p/x.yaml:3: block 'fruit' has no 'plum'"],
    ),
    (
        "- use: fruit\n  cites:\n    pear: {label: x}\n    apple: Y-1\n",
        [
            "p/x.yaml:3: a citation has refs, clause and borrowed_from, not 'label'",
            "p/x.yaml:4: expected refs and clause",
        ],
    ),
    (
        "- use: fruit\n  cites: [pear]\n",
        ["p/x.yaml:2: expected ITEM: {refs, clause} under 'cites'"],
    ),
    (
        "- use: fruit\n  replace:\n    - {id: plum}\n",
        ["p/x.yaml:3: block 'fruit' has no 'plum'"],
    ),
    (
        "- use: fruit\n  replace: {id: pear}\n",
        [
            "p/x.yaml:2: expected a list of whole items under 'replace'",
            "p/x.yaml:2: an item of a block needs an id",
        ],
    ),
    (
        "- use: fruit\n  replace: [{label: x}]\n",
        ["p/x.yaml:2: an item of a block needs an id"],
    ),
    ("- use: nameless", ["blocks/nameless.yaml:3: an item of a block needs an id"]),
    ("- use: doubled", ["blocks/doubled.yaml:4: 'a' is written twice"]),
    (
        "- use: snake",
        ["blocks/tail.yaml:5: blocks use each other in a circle: snake → tail → snake"],
    ),
    (
        "- use: nuts\n- use: fruit\n  cites: {plum: {}}\n",
        ["p/x.yaml:1: there is no block 'nuts'", "p/x.yaml:3: block 'fruit' has no 'plum'"],
    ),
]


@pytest.mark.parametrize(("text", "expected"), REFUSED, ids=[text for text, _ in REFUSED])
def test_every_mistake_is_named_with_its_line(text: str, expected: list[str]) -> None:
    assert errors(text) == expected


def test_an_item_remembers_the_file_that_wrote_it() -> None:
    tree = resolve(read_yaml("list:\n  - {use: fruit}\n", "p/x.yaml"), block)
    apple = tree.find(("list", 0))
    assert (apple.file, apple.line) == ("blocks/fruit.yaml", 3)


def test_the_moon_market_cites_and_replaces() -> None:
    asked = moon_market().pack.questions
    weight, scale = asked["cheese.weight"].question, asked["cheese.scale"].question
    assert (weight.refs, weight.clause) == (("MOON-FORM2-07",), "表二 重")
    assert (scale.type, scale.refs) == ("yes_no", ("MOON-FORM2-09",))
    places = asked["cheese.weighed_at"].question
    assert [option.id for option in places.options] == ["sea", "pole", "elsewhere"]
    # What an option opens carries the requirements of the question that opens it.
    assert asked["cheese.weighed_at_other"].question.refs == ("MOON-FORM2-08",)

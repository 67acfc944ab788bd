"""Whatever answers file is uploaded ends in answers or in a reason that says what to do."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.answers.uploads import MOON, compared, incoming, read, refused
from yunshi.answers.exchange import file_in
from yunshi.answers.exchange.incoming import Incoming, NotRead


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        ("burrow: {name: [\n", "a.yaml", "Line 2: This is not YAML"),
        ("burrow:\n\t- x", "a.yaml", "Line 2: This is not YAML"),
        ('{"burrow": {"name": ', "a.json", "Line 1: This is not JSON."),
        ("", "a.yaml", "The file is empty."),
        ("just words", "a.yaml", "Expected form names and their answers at the top."),
        ("- a\n- b\n", "a.yaml", "Expected form names and their answers at the top."),
        ("a: &x [1]\nb: *x\n", "a.yaml", "Line 1: An answers file does not use & and *"),
        ("a: !!python/object:os.system x\n", "a.yaml", "Line 1: An answers file does not use !"),
        ("a: 1\na: 2\n", "a.yaml", "Line 2: “a” is written twice."),
        ("pack: small-market\n", "a.yaml", "These answers are for small-market, not for moon"),
        ("solutions: {}\n", "a.yaml", "Expected a list here."),
        ("[" * 100 + "]" * 100, "a.json", "Nested too deeply"),
        ("{a: " * 100 + "}" * 100, "a.yaml", "Nested too deeply"),
        ('{"a": NaN}', "a.json", "“NaN” is no number that can stand here"),
        ("a: " + "9" * 60, "a.yaml", "is no number that can stand here"),
        ("名稱: 月兔".encode("big5"), "a.yaml", "This is not UTF-8 text (Big5, perhaps)."),
        ("a: \x07\n", "a.yaml", "Line 1: An invisible control character (U+0007)"),
        ("a: x\n---\nb: y\n", "a.yaml", "One file holds one filing"),
        (b"%PDF-1.7\n\x00\xff", "a.yaml", "Line 2: This is not UTF-8 text"),
        ("a: b", "answers.txt", "This is no answers file. Upload .yaml, .json or .xlsx"),
        ("a: b", "answers", "This is no answers file. Upload .yaml, .json or .xlsx"),
        (json.dumps({"solutions": [{}] * 51}), "a.json", "The file holds 51 solutions"),
    ],
)
def test_a_text_that_cannot_be_read_is_refused_with_its_line_and_what_to_do(
    content: bytes | str, name: str, reason: str, tmp_path: Path
) -> None:
    (said,) = refused(tmp_path, content, name)
    assert reason in said


def test_a_billion_laughs_are_refused_at_the_first_anchor(tmp_path: Path) -> None:
    bomb = 'a: &a ["lol"]\n' + "".join(
        f"{chr(98 + n)}: &{chr(98 + n)} [{', '.join(['*' + chr(97 + n)] * 9)}]\n" for n in range(9)
    )
    (said,) = refused(tmp_path, bomb, "bomb.yaml")
    assert said.startswith("Line 1: An answers file does not use & and *")


def test_a_text_above_5_mb_is_refused_before_it_is_read(tmp_path: Path) -> None:
    assert file_in.MOST_TEXT_BYTES == 5 * 1024 * 1024
    just = "a: '" + "x" * (file_in.MOST_TEXT_BYTES - 5) + "'"
    assert isinstance(read(tmp_path, just, "a.yaml"), Incoming)
    (said,) = refused(tmp_path, just + " ", "a.yaml")
    assert said.startswith("The file is above 5 MB.")


def test_one_answer_of_megabytes_is_shown_and_cannot_be_taken(tmp_path: Path) -> None:
    text = "字" * 1_000_000
    found = compared(
        incoming(tmp_path, json.dumps({"burrow": {"name": text}}, ensure_ascii=False), "a.json")
    )
    (change,) = found.changes
    assert change.refused is not None
    assert change.refused.en == "Far too long; shorten it."


def test_what_a_database_cannot_hold_is_left_out(tmp_path: Path) -> None:
    content = '{"burrow": {"name": "a\\u0000b\\ud800c", "\\u0000": 1}, "\\ud800": {}}'
    answer = incoming(tmp_path, content, "a\x00.json")
    assert answer.filing.answers == {"burrow.name": "abc"}
    stored = answer.model_dump_json(by_alias=True)
    assert "\\u0000" not in stored
    stored.encode()


def test_many_unknown_fields_are_told_in_part(tmp_path: Path) -> None:
    content = json.dumps({"burrow": {f"field_{n}": n for n in range(120)}})
    notes = incoming(tmp_path, content, "a.json").notes
    assert len(notes) == 51
    assert notes[-1].text.en == "70 more fields that this programme does not have."


def test_a_file_of_nothing_but_nonsense_changes_nothing(tmp_path: Path) -> None:
    content = json.dumps(
        {"burrow": 3, "cheese": {"name": "x"}, "documents": [], "solutions": [1, "x", None, {}]}
    )
    answer = incoming(tmp_path, content, "a.json")
    assert compared(answer).is_empty
    assert {note.code for note in answer.notes} == {"wrong_shape", "unknown_field"}


LESS = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True
)
anything = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**30), 10**30) | st.floats(allow_nan=False,
    allow_infinity=False) | st.text(st.characters(exclude_categories=["Cs"]), max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)  # fmt: skip
names = st.sampled_from(
    [*(placed.question.id for placed in MOON.pack.questions.values()), "id", "x"]
)
parts = st.sampled_from(["burrow", "cheese", "export", "documents", "declarations", "pack", "x"])
levels = st.dictionaries(parts, anything | st.dictionaries(names, anything, max_size=6), max_size=4)


@LESS
@given(levels, st.lists(levels, max_size=3) | anything)
def test_any_json_at_all_ends_in_a_comparison_or_in_reasons(
    tmp_path_factory: pytest.TempPathFactory, level: dict[str, Any], solutions: Any
) -> None:
    content = json.dumps({**level, "solutions": solutions})
    answer = read(tmp_path_factory.getbasetemp(), content, "a.json")
    if isinstance(answer, NotRead):
        assert answer.reasons
        return
    found = compared(Incoming.model_validate_json(answer.model_dump_json(by_alias=True)))
    for change in found.changes:
        # What may be taken is of a shape that pages can show.
        assert not change.may_be_taken or not isinstance(change.new, dict)

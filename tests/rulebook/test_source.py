"""Reading YAML: its values, its lines, and everything that is refused, in bounded time."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from yunshi.rulebook.pack.source import BrokenPack, read_yaml, read_yaml_file
from yunshi.rulebook.yaml_text import DEEPEST, MOST_VALUES, NotRead, NotYaml, read


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("yes", "yes"),
        ("no", "no"),
        ("on", "on"),
        ("Off", "Off"),
        ("y", "y"),
        ("true", True),
        ("False", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("017", 17),
        ("0o17", 15),
        ("0x1F", 31),
        ("-3", -3),
        ("+3", 3),
        ("1_000", "1_000"),
        ("1,000", "1,000"),
        ("1.50", 1.5),
        (".5", 0.5),
        ("1e3", 1000.0),
        ("1.2.3", "1.2.3"),
        ("2030-01-31", "2030-01-31"),
        ("12:30", "12:30"),
        ("04595257", 4595257),
        ("'04595257'", "04595257"),
        ('"04595257"', "04595257"),
        ("'true'", "true"),
        ("２０", "２０"),
        ("-x", "-x"),
        ("...x", "...x"),
        ("=", "="),
        ("|\n  兩行\n  文字\n", "兩行\n文字\n"),
        ('"\\U0001F600"', "😀"),
    ],
)
def test_words_are_read_by_the_core_schema_of_yaml_1_2(written: str, value: object) -> None:
    tree = read(f"a: {written}", "x.yaml").plain()
    assert tree == {"a": value}
    assert type(tree["a"]) is type(value)


def test_merge_keys_and_document_marks_are_nothing_special() -> None:
    assert read("---\n<<: {a: 1}\n...\n", "x").plain() == {"<<": {"a": 1}}
    assert read("1: x\ntrue: y\n", "x").plain() == {"1": "x", "true": "y"}


LINES = """\
first: 1

second:
  - a: x
    b:
      deep: |
        text
  - {c: 1,
     d: 2}
third: [1,
  2]
"""


@pytest.mark.parametrize(
    ("place", "line"),
    [
        (("first",), 1),
        (("second",), 3),
        (("second", 0), 4),
        (("second", 0, "a"), 4),
        (("second", 0, "b"), 5),
        (("second", 0, "b", "deep"), 6),
        (("second", 1), 8),
        (("second", 1, "d"), 9),
        (("third", 1), 11),
        (("third", 7), 10),
        (("second", 0, "b", "nothing", "such"), 5),
        (("nothing",), 1),
    ],
)
def test_each_part_knows_its_line_and_what_is_missing_the_line_above_it(
    place: tuple[str | int, ...], line: int
) -> None:
    assert read(LINES, "x").find(place).line == line


REFUSED = [
    ("", NotRead.EMPTY, 1, ""),
    ("# only words\n", NotRead.EMPTY, 1, ""),
    ("a: 1\nb: 2\na: 3", NotRead.WRITTEN_TWICE, 3, "a"),
    ("a:\n  b: 1\n  b: 2", NotRead.WRITTEN_TWICE, 3, "b"),
    ("a: 1\n'a': 2", NotRead.WRITTEN_TWICE, 2, "a"),
    ("a: &x 1", NotRead.ANCHOR, 1, "x"),
    ("a: 1\nb: *x", NotRead.ANCHOR, 2, "x"),
    ("a: !!str 1", NotRead.TAG, 1, "tag:yaml.org,2002:str"),
    ("a: !!python/object:os.system x", NotRead.TAG, 1, "tag:yaml.org,2002:python/object:os.system"),
    ("a: !x {b: 1}", NotRead.TAG, 1, "!x"),
    ("? [a, b]\n: 1", NotRead.KEY, 1, ""),
    ("a: 1\n? {b: 1}\n: 2", NotRead.KEY, 2, ""),
    ("a: .inf", NotRead.NUMBER, 1, ".inf"),
    ("a: 1\nb: .NaN", NotRead.NUMBER, 2, ".NaN"),
    ("a: 1e999", NotRead.NUMBER, 1, "1e999"),
    (f"a: {'9' * 41}", NotRead.NUMBER, 1, f"{'9' * 40}…"),
    ("a: 1\n---\nb: 2", NotRead.SEVERAL_DOCUMENTS, 2, ""),
    ("a: 1\nb: \x00", NotRead.CONTROL_CHARACTER, 2, "U+0000"),
    ("a: \x07", NotRead.CONTROL_CHARACTER, 1, "U+0007"),
    ("a: \ud800", NotRead.CONTROL_CHARACTER, 1, "U+D800"),
    ("a: [1,\n", NotRead.SYNTAX, 2, "did not find expected node content"),
    ("a: b: c", NotRead.SYNTAX, 1, "mapping values are not allowed in this context"),
    ("a: 1\n\tb: 2", NotRead.SYNTAX, 2, "found a tab character that violates indentation"),
    ("a: 'x", NotRead.SYNTAX, 1, "found unexpected end of stream"),
]


@pytest.mark.parametrize(("text", "reason", "line", "detail"), REFUSED, ids=repr)
def test_what_is_refused_names_its_line(text: str, reason: NotRead, line: int, detail: str) -> None:
    with pytest.raises(NotYaml) as refused:
        read(text, "x.yaml")
    assert (refused.value.reason, refused.value.line, refused.value.detail) == (
        reason,
        line,
        detail,
    )


@pytest.mark.parametrize(("text", "reason", "line", "detail"), REFUSED, ids=repr)
def test_a_pack_names_file_line_and_what_was_expected(
    text: str, reason: NotRead, line: int, detail: str
) -> None:
    with pytest.raises(BrokenPack) as broken:
        read_yaml(text, "pack/x.yaml")
    (error,) = broken.value.errors
    assert (error.file, error.line) == ("pack/x.yaml", line)
    assert detail in error.message
    assert "{" not in error.message


@pytest.mark.parametrize("opening", ["[", "{a: ", "- ", "? ", '{"a":', "[{b: "])
def test_a_million_nested_brackets_are_refused_at_once(opening: str) -> None:
    begun = time.process_time()
    with pytest.raises(NotYaml) as refused:
        read(opening * 1_000_000, "x")
    assert refused.value.reason in {NotRead.TOO_DEEP, NotRead.KEY}
    assert time.process_time() - begun < 1


def test_nesting_up_to_the_limit_is_read() -> None:
    assert read("[" * DEEPEST + "]" * DEEPEST, "x").plain() is not None
    with pytest.raises(NotYaml, match="too_deep"):
        read("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), "x")


def test_more_values_than_anything_holds_are_refused() -> None:
    assert len(read(f"[{'1,' * (MOST_VALUES - 1)}]", "x").parts) == MOST_VALUES - 1
    with pytest.raises(NotYaml, match="too_many_values"):
        read(f"[{'1,' * MOST_VALUES}]", "x")


@pytest.mark.parametrize(
    "text",
    [
        "t: " + "a" * 50_000_000,
        "t: |\n  " + "雲" * 16_000_000,
        't: "' + "a b\\n" * 10_000_000 + '"',
        "t: " + "0" * 50_000_000 + "x",
        "t: " + "-" * 50_000_000,
    ],
    ids=["plain", "block", "escapes", "zeros", "dashes"],
)
def test_fifty_megabytes_of_text_are_read_in_bounded_time(text: str) -> None:
    begun = time.process_time()
    assert isinstance(read(text, "x").plain()["t"], str)
    assert time.process_time() - begun < 3


def test_files_are_utf_8_with_or_without_its_mark(tmp_path: Path) -> None:
    path = tmp_path / "x.yaml"
    path.write_bytes("\ufeffa: 雲\r\nb: 2\r\n".encode())
    assert read_yaml_file(path, "x.yaml").plain() == {"a": "雲", "b": 2}
    path.write_bytes(b"a: 1\nb: " + "雲".encode("big5"))
    with pytest.raises(BrokenPack) as broken:
        read_yaml_file(path, "x.yaml")
    assert [str(error) for error in broken.value.errors] == ["x.yaml:2: expected UTF-8 text"]
    path.unlink()
    with pytest.raises(BrokenPack) as broken:
        read_yaml_file(path, "x.yaml")
    assert str(broken.value) == "x.yaml:1: cannot be read: No such file or directory"


PRINTABLE = st.text(
    st.characters(exclude_categories=["Cs", "Cc", "Cn"], exclude_characters="\ufeff")
)
JSON_VALUES = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(-(10**30), 10**30),
        st.floats(allow_nan=False, allow_infinity=False),
        PRINTABLE,
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4), st.dictionaries(PRINTABLE, inner, max_size=4)
    ),
    max_leaves=15,
)


@given(JSON_VALUES)
def test_json_is_read_as_what_it_is(value: Any) -> None:
    text = json.dumps(value, ensure_ascii=False)
    assert read(text, "x.json").plain() == value


def _line_of_refusal(text: str) -> int:
    """The line that is named, or 1 when the text is read."""
    try:
        read(text, "x")
    except NotYaml as refused:
        return refused.line
    return 1


MARKS = st.lists(st.sampled_from(list("[]{}:,-?&*!|>'\"%@`# \n\tab1.~")), max_size=40)


@given(st.one_of(st.text(), MARKS.map("".join)))
def test_any_text_is_read_or_refused_with_one_of_its_lines(text: str) -> None:
    breaks = sum(text.count(mark) for mark in "\n\r\x85\u2028\u2029")
    assert 1 <= _line_of_refusal(text) <= breaks + 2

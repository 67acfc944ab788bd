"""Answers files: YAML or JSON, what they hold, their lines, and everything that is refused."""

# A case is one row of a table, however long its words are.
# ruff: noqa: E501

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.rulebook.moon_market import FILED_AT, moon_market
from tests.rulebook.test_source import JSON_VALUES
from yunshi.rulebook.answers_file import MOST_BYTES, AnswersFile, NotAnswers, read_answers
from yunshi.rulebook.answers_template import answers_template
from yunshi.rulebook.evaluation import evaluate
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.pack.forms import Form
from yunshi.rulebook.yaml_text import DEEPEST, MOST_VALUES


def answers(content: bytes, name: str = "a.yaml") -> Any:
    read = read_answers(content, name)
    assert isinstance(read, AnswersFile), read
    return read.answers


def refusal(content: bytes, name: str = "a.yaml") -> tuple[int | None, str]:
    read = read_answers(content, name)
    assert isinstance(read, NotAnswers), read
    assert read.reason.zh_hant
    return read.line, read.reason.en


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (b"burrow: {name: x}", "a.yaml"),
        (b"burrow:\r\n  name: x\r\n", "a.yaml"),
        (b"\xef\xbb\xbfburrow:\n  name: x\n", "a.yml"),
        ("burrow:\n  name: x\n".encode("utf-16"), "a.yaml"),
        ("\ufeffburrow:\n  name: x\n".encode("utf-16-be"), "a.txt"),
        (b'{"burrow": {"name": "x"}}', "a.json"),
        (b'  {"burrow": {"name": "x"}}', "a.yaml"),
        (b'\xef\xbb\xbf{"burrow": {"name": "x"}}', "answers"),
        (b'{burrow: {"name": x}}', "a.yaml"),
        (b"---\nburrow: {name: x}\n", "-"),
    ],
)
def test_yaml_and_json_in_the_encodings_of_editors(content: bytes, name: str) -> None:
    assert answers(content, name) == {"burrow": {"name": "x"}}


REFUSED: list[tuple[bytes, str, int | None, str]] = [
    (b"", "a.yaml", 1, "The file is empty."),
    (b"# nothing\n", "a.yaml", 1, "The file is empty."),
    (b"- x", "a.yaml", None, "Expected form names and their answers at the top."),
    (b"words", "a.yaml", None, "Expected form names and their answers at the top."),
    (b"null", "a.json", None, "Expected form names and their answers at the top."),
    (b'["x"]', "a.json", None, "Expected form names and their answers at the top."),
    (b"", "a.json", 1, "This is not JSON."),
    (b'{"a": 1,\n "b": }', "a.json", 2, "This is not JSON."),
    (b'{"a": 1}{"b": 2}', "a.json", 1, "This is not JSON."),
    (b'{"a": "x\x00"}', "a.json", 1, "This is not JSON."),
    (b'{"a": 1, "a": 2}', "a.json", None, "“a” is written twice."),
    (b'{"a": {"b": 1, "b": 2}}', "a.yaml", None, "“b” is written twice."),
    (
        b'{"a": NaN}',
        "a.json",
        None,
        "“NaN” is no number that can stand here; put a text in quotes.",
    ),
    (
        b'{"a": -Infinity}',
        "a.json",
        None,
        "“-Infinity” is no number that can stand here; put a text in quotes.",
    ),
    (
        b'{"a": 1e999}',
        "a.json",
        None,
        "“1e999…” is no number that can stand here; put a text in quotes.",
    ),
    (
        b'{"a": ' + b"9" * 5000 + b"}",
        "a.json",
        None,
        f"“{'9' * 40}…” is no number that can stand here; put a text in quotes.",
    ),
    (b"a: 1\nb: 2\na: 3\n", "a.yaml", 3, "“a” is written twice."),
    (
        b"a: 1\nb: [2\n",
        "a.yaml",
        3,
        "This is not YAML from column 1 on: did not find expected ',' or ']'. A bracket is not closed; close it, or put a text with brackets in quotes.",
    ),
    (
        b"a: b: c\n",
        "a.yaml",
        1,
        "This is not YAML from column 5 on: mapping values are not allowed in this context. Put a text that holds “: ” or “#”, or begins with a sign, in quotes.",
    ),
    (
        b"a: 1\n\tb: 2\n",
        "a.yaml",
        2,
        "This is not YAML from column 1 on: found a tab character that violates indentation. This line is indented with a tab; use spaces instead.",
    ),
    (
        b"a: x\x00y",
        "a.yaml",
        1,
        "An invisible control character (U+0000) stands here; delete it. Perhaps the file is no text, or not UTF-8.",
    ),
    (
        b"a: 1\nb: " + "雲".encode("big5"),
        "a.yaml",
        2,
        "This is not UTF-8 text (Big5, perhaps). Save the file as UTF-8.",
    ),
    (
        "a: 雲".encode("utf-16-le"),
        "a.yaml",
        1,
        "This is not UTF-8 text (Big5, perhaps). Save the file as UTF-8.",
    ),
    (
        "a: x".encode("utf-16-le"),
        "a.yaml",
        1,
        "An invisible control character (U+0000) stands here; delete it. Perhaps the file is no text, or not UTF-8.",
    ),
    (b"\xff\xfea", "a.yaml", 1, "This is not UTF-8 text (Big5, perhaps). Save the file as UTF-8."),
    (
        b"a: 1\nb: &x 2",
        "a.yaml",
        2,
        "An answers file does not use & and * (x); put a text in quotes.",
    ),
    (b"a: *x", "a.yaml", 1, "An answers file does not use & and * (x); put a text in quotes."),
    (b"a: !x 1", "a.yaml", 1, "An answers file does not use ! (!x); put a text in quotes."),
    (b"? [a]\n: 1", "a.yaml", 1, "Expected a word as the name of a field."),
    (b"a: .nan", "a.yaml", 1, "“.nan” is no number that can stand here; put a text in quotes."),
    (
        b"a: 1\n---\na: 2",
        "a.yaml",
        2,
        "One file holds one filing; a second one begins here (“---”).",
    ),
    (
        b"%PDF-1.7\n\x01\x02",
        "a.yaml",
        2,
        "An invisible control character (U+0001) stands here; delete it. Perhaps the file is no text, or not UTF-8.",
    ),
    (b"x" * (MOST_BYTES + 1), "a.yaml", None, "The file is above 60 MB: no answers file is."),
]


@pytest.mark.parametrize(("content", "name", "line", "reason"), REFUSED, ids=lambda v: repr(v)[:30])
def test_what_cannot_be_read_is_told_with_its_line(
    content: bytes, name: str, line: int | None, reason: str
) -> None:
    assert refusal(content, name) == (line, reason)


@pytest.mark.parametrize(
    ("content", "line", "reason"),
    [
        (
            "a: b: c\n",
            1,
            "從第 5 個字起不是正確的 YAML。含有「: 」或「#」、或以符號開頭的文字請加引號。",
        ),
        (
            "雲: 市: x\n",
            1,
            "從第 5 個字起不是正確的 YAML。含有「: 」或「#」、或以符號開頭的文字請加引號。",
        ),
        ("a:\n\t- x\n", 2, "從第 1 個字起不是正確的 YAML。這一行用 Tab 縮排，請改成空白。"),
        ("a: 'x\n", 2, "從第 1 個字起不是正確的 YAML。引號沒有結束，請補上後引號。"),
        (
            "a: [1\n",
            2,
            "從第 1 個字起不是正確的 YAML。方括號或大括號沒有結束，請補上；文字裡有括號請加引號。",
        ),
        (
            "a:\n  - b\n c: d\n",
            3,
            "從第 2 個字起不是正確的 YAML。請讓這一行與同一層的欄位對齊，並在欄位名稱後面寫「: 」。",
        ),
    ],
)
def test_chinese_says_where_and_what_to_do_and_nothing_of_the_parser(
    content: str, line: int, reason: str
) -> None:
    read = read_answers(content.encode(), "a.yaml")
    assert isinstance(read, NotAnswers)
    assert (read.line, read.reason.zh_hant) == (line, reason)


@given(st.text(alphabet="a雲:-[]{}'\"\\%@`,&*!|>#? \t\n", max_size=40))
def test_no_english_detail_reaches_a_chinese_reader(content: str) -> None:
    read = read_answers(content.encode(), "a.yaml")
    if isinstance(read, NotAnswers):
        for word in ("found", "expected", "while", "allowed", "could", "mapping"):
            assert word not in read.reason.zh_hant


BOMB = b"a: &a [x, x]\n" + b"".join(
    b"%c: &%c [*%c, *%c]\n" % (n + 1, n + 1, n, n) for n in range(97, 120)
)


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (BOMB, "a.yaml", "An answers file does not use & and * (a); put a text in quotes."),
        (b"[" * 1_000_000, "a.yaml", "Nested too deeply for an answers file."),
        (b"[" * 1_000_000, "a.json", "Nested too deeply for an answers file."),
        (b'{"a":' * 1_000_000, "a.json", "Nested too deeply for an answers file."),
        (b'{"a":' * 1_000_000, "a.yaml", "Nested too deeply for an answers file."),
        (b"{a: " * 1_000_000, "a.yaml", "Nested too deeply for an answers file."),
        (b"- " * 1_000_000, "a.yaml", "Nested too deeply for an answers file."),
        (
            b'{"a":' * (DEEPEST + 1) + b"1" + b"}" * (DEEPEST + 1),
            "a.json",
            "Nested too deeply for an answers file.",
        ),
        (
            b'{"a": [' + b"1," * MOST_VALUES + b"1]}",
            "a.json",
            "Too many values for an answers file.",
        ),
        (
            b'{"a": [' + b"1," * 10_000_000 + b"1]}",
            "a.json",
            "Too many values for an answers file.",
        ),
        (b"a: [" + b"1," * 10_000_000 + b"1]", "a.yaml", "Too many values for an answers file."),
    ],
    ids=lambda v: repr(v)[:30],
)
def test_bombs_go_off_in_bounded_time(content: bytes, name: str, reason: str) -> None:
    begun = time.process_time()
    assert refusal(content, name)[1] == reason
    assert time.process_time() - begun < 3


@pytest.mark.parametrize("name", ["a.yaml", "a.json"])
def test_fifty_megabytes_of_text_are_read_and_judged_in_time(name: str) -> None:
    whole = dict(moon_market().example())
    whole["burrow"] = {**whole["burrow"], "story": "雲" * 16_000_000}
    content = json.dumps(whole, ensure_ascii=False).encode()
    begun = time.process_time()
    found = evaluate(moon_market().pack, answers(content, name), at=FILED_AT).findings
    assert time.process_time() - begun < 3
    assert "burrow.story.characters" in {finding.rule for finding in found}


@given(st.dictionaries(st.text(st.characters(codec="ascii", categories=["L"])), JSON_VALUES))
def test_json_is_read_as_it_was_written(value: dict[str, Any]) -> None:
    assert answers(json.dumps(value).encode(), "a.json") == json.loads(json.dumps(value))


@given(st.binary(max_size=200), st.sampled_from(["a.yaml", "a.json"]))
def test_any_bytes_are_answers_or_refused(content: bytes, name: str) -> None:
    read_answers(content, name)


# Lines.

WRITTEN = b"""\
pack: moon-market
burrow:
  name: x
solutions:
  - cheese:
      tasters:
        - who: a
        - who: b
          a/b: c
"""


@pytest.mark.parametrize(
    ("pointer", "line"),
    [
        ("", None),
        ("/pack", 1),
        ("/burrow/name", 3),
        ("/burrow/carrots", 2),
        ("/documents/deed", None),
        ("/solutions/0", 5),
        ("/solutions/0/cheese/tasters/1/who", 8),
        ("/solutions/0/cheese/tasters/1/a~1b", 9),
        ("/solutions/0/cheese/tasters/7", 6),
        ("/solutions/1/cheese/name", 4),
    ],
)
def test_a_pointer_leads_to_a_line(pointer: str, line: int | None) -> None:
    read = read_answers(WRITTEN, "a.yaml")
    assert isinstance(read, AnswersFile)
    assert read.line_of(pointer) == line


def test_json_has_lines_too() -> None:
    read = read_answers(b'{"burrow": {\n  "name": "x",\n  "ubn": 3}}', "a.json")
    assert isinstance(read, AnswersFile)
    assert read.line_of("/burrow/ubn") == 3
    # What YAML cannot read has no lines, and is read all the same.
    odd = read_answers(b'{"a": {\n "b": "\\ud83d\\ude00"}}', "a.json")
    assert isinstance(odd, AnswersFile)
    assert (odd.answers, odd.line_of("/a/b")) == ({"a": {"b": "😀"}}, None)


# The template.


@pytest.mark.parametrize("language", ["zh-Hant", "en"])
def test_the_template_is_an_answers_file_that_lacks_nothing_but_answers(language: str) -> None:
    pack = moon_market().pack
    blank = answers(answers_template(pack, language).encode())
    findings = evaluate(pack, blank, at=FILED_AT).findings
    wrong = {f.rule.rpartition(".")[2] for f in findings if f.verdict is Verdict.FAIL}
    assert wrong == {"missing", "undecided"}


def test_the_template_has_every_field_in_its_place() -> None:
    pack = moon_market().pack
    blank = answers(answers_template(pack, "en").encode())
    assert list(blank) == ["pack", "burrow", "documents", "declarations", "solutions"]
    (solution,) = blank["solutions"]
    assert list(solution) == ["cheese", "export", "documents", "declarations"]

    def asked(form: Form) -> list[str]:
        placed = [p for p in pack.questions.values() if p.form is form and p.row_of is None]
        return [p.question.id for p in placed]

    for form in pack.forms:
        part = blank if form.per == "filing" else solution
        assert list(part[form.form]) == asked(form)
    assert list(solution["cheese"]["tasters"][0]) == ["who", "score", "day", "mood"]
    papers = [paper.id for paper in pack.documents.papers if paper.per == "solution"]
    assert list(solution["documents"]) == papers


def test_the_template_says_what_the_form_says() -> None:
    text = answers_template(moon_market().pack, "zh-Hant")
    for words in (
        "# 名稱（必填、一行文字、60 字以內）",
        "# 門口寫的那個。",
        "#   goat：羊",
        "#   none：無（不得與其他並選）",
        "# 只在此時填：「有洞嗎」選「有」",
        "# 品嘗報告（必填、pdf、20 MB 以內、1 個檔案、送件前 1 年 內，須寫 dated）",
        "# 須載明：有碎屑",
        "#   no_theft：沒有偷月餅",
        "# 電子郵件與電話至少填一項。 〔表一 聯絡〕",
        "# 範例：我們在 OOO 住了 N 年。",
    ):
        assert words in text, words
    assert max(len(line) for line in text.splitlines()) <= 100


def test_a_second_solution_is_pasted_where_the_template_says() -> None:
    text = answers_template(moon_market().pack, "en")
    head, mark, solution = text.partition("solutions:\n")
    body, _, closing = solution.partition("  # For one more solution")
    doubled = f"{head}{mark}{body}{body}"
    assert closing
    assert len(answers(doubled.encode())["solutions"]) == 2

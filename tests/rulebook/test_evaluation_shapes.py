"""Answers of any shape: findings, never an exception, and in bounded time."""

from __future__ import annotations

import json
import time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.programmes.judging import failing
from tests.rulebook.moon_market import FILED_AT, fails, judged, moon_market
from yunshi.rulebook.evaluation import Evaluation, evaluate
from yunshi.rulebook.evaluation.asked import asked_answers
from yunshi.rulebook.findings import Verdict


def places(part: Any, here: str = "") -> list[str]:
    """Every place in the example, as a JSON pointer."""
    found = [here] if here else []
    if isinstance(part, dict):
        found += [p for name, inner in part.items() for p in places(inner, f"{here}/{name}")]
    elif isinstance(part, list):
        found += [p for number, inner in enumerate(part) for p in places(inner, f"{here}/{number}")]
    return found


PLACES = places(moon_market().example())

TEXTS = st.one_of(
    st.text(max_size=20),
    st.sampled_from(["", " ", "\x00", "\ud800", "～", "0", "-1", "1e5", "true", "id", "雲" * 300]),
)
ANY_JSON = st.recursive(
    st.one_of(
        st.none(),
        st.booleans(),
        st.integers(),
        st.sampled_from([10**15, -(10**15), 10**4000]),
        st.floats(),
        TEXTS,
    ),
    lambda inner: st.one_of(
        st.lists(inner, max_size=4),
        st.dictionaries(
            st.one_of(
                TEXTS,
                st.sampled_from(
                    ["name", "type", "bytes", "dated", "problems", "agreed", "except", "id"]
                ),
            ),
            inner,
            max_size=4,
        ),
    ),
    max_leaves=10,
)


def whole(evaluation: Evaluation) -> None:
    """What must hold of every evaluation, whatever was answered."""
    for finding in evaluation.findings:
        json.dumps(finding.as_json(), ensure_ascii=False).encode()
        assert finding.rule
        assert finding.path == "" or finding.path.startswith("/")
        assert finding.message.zh_hant
        assert finding.message.en
        assert "{" not in finding.rule
    assert evaluation.can_submit is not any(
        f.verdict is Verdict.FAIL and f.blocks == "submit" for f in evaluation.findings
    )
    asked_answers(evaluation.scope)


@given(st.sampled_from(PLACES), ANY_JSON)
@settings(max_examples=400)
def test_any_value_at_any_place_gives_findings(place: str, value: Any) -> None:
    whole(judged({place: value}))


@given(st.lists(st.tuples(st.sampled_from(PLACES), ANY_JSON), min_size=2, max_size=5))
def test_any_values_at_several_places_give_findings(changes: list[tuple[str, Any]]) -> None:
    # A place inside another that was changed may be gone: the outermost come last.
    ordered = sorted(dict(changes).items(), key=lambda change: -change[0].count("/"))
    whole(judged(dict(ordered)))


@given(st.dictionaries(TEXTS, ANY_JSON, max_size=4))
def test_any_mapping_at_all_gives_findings(answers: dict[str, Any]) -> None:
    whole(evaluate(moon_market().pack, answers, at=FILED_AT))


@given(st.dictionaries(st.sampled_from([*"abc", "burrow", "cheese", "documents"]), ANY_JSON))
def test_a_solution_may_hold_anything(solution: dict[str, Any]) -> None:
    whole(judged({"/solutions/0": solution}))


WRONG_SHAPES: list[tuple[str, Any, set[tuple[str, str]]]] = [
    ("/burrow", ["x"], {("wrong_shape", "/burrow")}),
    ("/burrow", "x", {("wrong_shape", "/burrow")}),
    ("/documents", ["x"], {("wrong_shape", "/documents")}),
    ("/declarations", "x", {("wrong_shape", "/declarations")}),
    ("/solutions", {"cheese": {}}, {("wrong_shape", "/solutions")}),
    ("/solutions", "x", {("wrong_shape", "/solutions")}),
    ("/solutions/0", 3, {("wrong_shape", "/solutions/0")}),
    ("/solutions/0/cheese", [], {("wrong_shape", "/solutions/0/cheese")}),
]


@pytest.mark.parametrize(("place", "value", "expected"), WRONG_SHAPES, ids=str)
def test_a_part_of_the_wrong_shape_is_named(
    place: str, value: Any, expected: set[tuple[str, str]]
) -> None:
    assert {finding for finding in fails({place: value}) if finding[0] == "wrong_shape"} == expected


def nested(levels: int, make: Any) -> Any:
    value: Any = "x"
    for _ in range(levels):
        value = make(value)
    return value


@pytest.mark.parametrize("make", [lambda v: [v], lambda v: {"who": v}, lambda v: [{"who": v}]])
@pytest.mark.parametrize(
    "place",
    [
        "/burrow/name",
        "/solutions/0/cheese/tasters",
        "/solutions/0/cheese/milks",
        "/documents/deed",
        "/documents/deed/path",
        "/documents/deed/type",
        "/documents/deed/dated",
        "/declarations/honesty",
    ],
)
def test_deep_nesting_is_no_way_to_break_it(place: str, make: Any) -> None:
    evaluation = judged({place: nested(100_000, make)})
    # A name is known, and so a path of no shape does no harm.
    harmless = place == "/documents/deed/path"
    told = {path[: len("/documents/deed")] for _, path in failing(evaluation)}
    assert (place[: len("/documents/deed")] in told) is not harmless
    json.dumps([finding.as_json() for finding in evaluation.findings], ensure_ascii=False)


@pytest.mark.parametrize(
    "place",
    [
        "/burrow/name",
        "/burrow/story",
        "/burrow/carrots",
        "/burrow/tunnels",
        "/burrow/founded",
        "/burrow/email",
        "/burrow/phone",
        "/burrow/website",
        "/burrow/ubn",
        "/burrow/season",
        "/solutions/0/cheese/name",
        "/solutions/0/cheese/weight",
        "/documents/deed/name",
        "/documents/deed/dated",
        "/declarations/honesty",
    ],
)
@pytest.mark.parametrize("piece", ["雲", "9", "a@", "e\u0301", "\U0001f1f9", ".", "http://a."])
def test_fifty_megabytes_at_any_place_take_bounded_time(place: str, piece: str) -> None:
    text = piece * (50_000_000 // len(piece.encode()))
    begun = time.process_time()
    evaluation = judged({place: text})
    assert evaluation.findings
    assert time.process_time() - begun < 1.5
    assert failing(evaluation) or place == "/documents/deed/name"
    assert max(len(finding.message.en) for finding in evaluation.findings) < 2500


def test_a_hundred_thousand_rows_take_bounded_time() -> None:
    begun = time.process_time()
    found = fails({"/solutions/0/cheese/tasters": [{"who": "x", "y": 1}] * 50_000})
    assert ("cheese.tasters.at_most", "/solutions/0/cheese/tasters") in found
    assert time.process_time() - begun < 3


def test_a_thousand_solutions_take_bounded_time() -> None:
    begun = time.process_time()
    found = fails({"/solutions": [{}] * 1_000})
    assert ("solutions.at_most", "/solutions/999") in found
    assert time.process_time() - begun < 3

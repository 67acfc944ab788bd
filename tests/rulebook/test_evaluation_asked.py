"""Which questions are asked: shown, opened, in groups; and answers that nobody asks for."""

# A case is one row of a table, however long its words are.

from __future__ import annotations

from typing import Any

import pytest

from tests.programmes.judging import REMOVED, failing
from tests.rulebook.moon_market import (
    FILED_AT,
    fails,
    judged,
    moon_market,
    the_finding,
)

# Shown, opened, required.


def test_what_an_option_opens_is_asked_with_it_and_only_with_it() -> None:
    gone = {"/solutions/0/cheese/hole_count": REMOVED}
    missing = {("cheese.hole_count.missing", "/solutions/0/cheese/hole_count")}
    assert fails(gone) == missing
    assert fails({**gone, "/solutions/0/cheese/holes": "without"}) == set()
    # A hidden answer is not judged, whatever it is, and is no unknown field.
    hidden = {"/solutions/0/cheese/holes": "without", "/solutions/0/cheese/hole_count": "many"}
    assert fails(hidden) == set()


def test_an_option_opened_by_an_option_opens_further() -> None:
    gone = {"/solutions/0/cheese/hole_use_other": REMOVED}
    assert fails(gone) == {("cheese.hole_use_other.missing", "/solutions/0/cheese/hole_use_other")}
    assert fails({**gone, "/solutions/0/cheese/hole_use": ["looks"]}) == set()
    assert fails({**gone, "/solutions/0/cheese/hole_use": REMOVED}) == set()
    assert fails({**gone, "/solutions/0/cheese/holes": "without"}) == set()


def test_requirements_follow_each_other() -> None:
    without = {"/burrow/crater_name": REMOVED, "/burrow/crater_guide": REMOVED}
    assert fails(without) == {("burrow.crater_name.missing", "/burrow/crater_name")}
    assert fails({**without, "/burrow/crater_depth": 99}) == set()
    assert fails({"/burrow/crater_guide": REMOVED}) == {
        ("burrow.crater_guide.missing", "/burrow/crater_guide")
    }


def test_a_hidden_section_asks_nothing() -> None:
    dark = {"/burrow/moonlight": False, "/burrow/crater_guide": REMOVED, "/burrow/crater_name": 3}
    assert fails(dark) == set()
    lit = judged({"/burrow/crater_guide": REMOVED}, switches={"count_craters": "none"})
    assert failing(lit) == set()


def test_a_form_for_some_solutions_is_asked_of_those_alone() -> None:
    at_home = {"/solutions/0/cheese/market": "moon", "/solutions/0/export": REMOVED}
    assert fails(at_home) == set()
    abroad = {"/solutions/0/export": REMOVED}
    assert fails(abroad) == {
        ("export.price_usd.missing", "/solutions/0/export/price_usd"),
        ("export.pitch.missing", "/solutions/0/export/pitch"),
    }


def test_a_question_of_the_filing_may_depend_on_any_solution() -> None:
    gone = {"/burrow/crater_rope": REMOVED}
    assert fails(gone) == {("burrow.crater_rope.missing", "/burrow/crater_rope")}
    assert fails({**gone, "/solutions/0/cheese/milks": ["cow"]}) == set()


# Groups of which one must be answered.

GROUP = {("burrow.reachable", "/burrow/email")}


def test_one_of_a_group_is_enough_and_none_is_not() -> None:
    assert fails({"/burrow/email": REMOVED}) == GROUP
    assert fails({"/burrow/email": REMOVED, "/burrow/phone": "02-2345-6789"}) == set()
    assert fails({"/burrow/phone": "02-2345-6789"}) == set()


def test_a_wrong_answer_in_a_group_is_told_once() -> None:
    assert fails({"/burrow/email": "rabbit"}) == {("burrow.email.format", "/burrow/email")}


def test_a_group_may_hold_under_a_condition_only() -> None:
    broke = {"/burrow/email": REMOVED, "/burrow/carrots": 0}
    assert fails(broke) == {("enough_carrots", "/burrow/carrots")}


# Fields that nobody asks for.

UNKNOWN_FIELDS: list[tuple[str, Any, str]] = [
    ("/burrow/colour", "red", "/burrow/colour"),
    ("/den", {"a": 1}, "/den"),
    ("/cheese", {"name": "x"}, "/cheese"),
    ("/solutions/0/burrow", {"name": "x"}, "/solutions/0/burrow"),
    ("/solutions/0/pack", "moon-market", "/solutions/0/pack"),
    ("/solutions/0/cheese/tasters/0/age", 3, "/solutions/0/cheese/tasters/0/age"),
    ("/documents/rent", {}, "/documents/rent"),
    ("/documents/film", {}, "/documents/film"),
    ("/solutions/0/documents/lease", {}, "/solutions/0/documents/lease"),
    ("/solutions/0/documents/taste/colour", "red", "/solutions/0/documents/taste/colour"),
    ("/declarations/purity", True, "/declarations/purity"),
    ("/declarations/honour", True, "/declarations/honour"),
    ("/declarations/honesty", {"agreed": True, "signed": "x"}, "/declarations/honesty/signed"),
]


@pytest.mark.parametrize(("pointer", "value", "path"), UNKNOWN_FIELDS, ids=str)
def test_an_answer_to_nothing_is_named(pointer: str, value: Any, path: str) -> None:
    assert ("unknown_field", path) in fails({pointer: value})


@pytest.mark.parametrize(
    ("name", "step"), [("a/b", "a~1b"), ("a~b", "a~0b"), ("tasters.who", "tasters.who"), ("", "")]
)
def test_a_pointer_escapes_what_a_name_holds(name: str, step: str) -> None:
    answers = moon_market().example()
    answers["burrow"][name] = 1
    assert failing(moon_market().judge(answers, FILED_AT)) == {("unknown_field", f"/burrow/{step}")}


def test_a_name_that_cannot_be_written_does_not_break_the_message() -> None:
    answers = moon_market().example()
    answers["burrow"]["x\ud800" + "y" * 100] = 1
    (finding,) = [f for f in moon_market().judge(answers, FILED_AT).findings if f.blocks_submission]
    finding.message.zh_hant.encode()
    finding.path.encode()
    assert len(finding.message.en) < 150


def test_answers_for_another_programme_are_told_so() -> None:
    finding = the_finding({"/pack": "sun-market"}, "pack")
    assert finding.message.en == "These answers are for sun-market, not for moon-market."
    assert fails({"/pack": 3}) == {("pack", "/pack")}
    assert fails({"/pack": REMOVED}) == set()

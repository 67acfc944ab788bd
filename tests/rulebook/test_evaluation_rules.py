"""Rules: what each answer of a condition comes to, where it points, and what stays undecided."""

from __future__ import annotations

import copy
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.programmes.judging import REMOVED, failing
from tests.rulebook.moon_market import (
    FILED_AT,
    CopiedPack,
    fails,
    judged,
    looked_at,
    moon_market,
    the_finding,
)
from yunshi.rulebook.evaluation import Evaluation
from yunshi.rulebook.findings import Blocks, Verdict

RARE = {"/burrow/season": "eclipse"}


def only(evaluation: Evaluation, rule: str) -> tuple[Verdict, Blocks, str, str] | None:
    found = [f for f in evaluation.findings if f.rule == rule]
    assert len(found) <= 1
    return next(((f.verdict, f.blocks, f.path, f.message.en) for f in found), None)


# The answer of a rule.


def test_a_rule_that_holds_passes_with_its_title() -> None:
    assert only(judged({}), "enough_carrots") == (
        Verdict.PASS,
        Blocks.SUBMIT,
        "/burrow/carrots",
        "“Enough carrots”: met.",
    )


def test_a_rule_that_does_not_hold_fails_with_its_own_words() -> None:
    assert only(judged({"/burrow/carrots": 99}), "enough_carrots") == (
        Verdict.FAIL,
        Blocks.SUBMIT,
        "/burrow/carrots",
        "The savings are too small.",
    )
    assert judged({"/burrow/carrots": 99}).can_submit is False


def test_a_rule_may_hold_by_another_reading() -> None:
    assert fails({"/burrow/carrots": 50}) == {("enough_carrots", "/burrow/carrots")}
    assert fails({"/burrow/carrots": 50}, switches={"least_savings": 50}) == set()
    assert fails({"/burrow/carrots": 49}, switches={"least_savings": 50}) == {
        ("enough_carrots", "/burrow/carrots")
    }


def test_a_flag_blocks_nothing() -> None:
    deep = judged({"/burrow/crater_depth": 1000})
    assert only(deep, "shallow") == (
        Verdict.FAIL,
        Blocks.NOTHING,
        "/burrow/crater_depth",
        "This crater is deep.",
    )
    assert deep.can_submit is True


def test_what_a_person_judges_is_always_for_review() -> None:
    assert only(judged({}), "tastes_good") == (
        Verdict.REVIEW,
        Blocks.QUALIFICATION,
        "/solutions/0/documents/taste",
        "An officer tastes it.",
    )


def test_a_rule_that_bars_qualification_leaves_submission_open() -> None:
    evaluation = judged({"/solutions/0/cheese/tasters/0/who": "天狗"})
    assert failing(evaluation) == {("no_dog", "/solutions/0/cheese/tasters")}
    assert evaluation.can_submit is True


def test_a_rule_is_asked_only_when_it_applies() -> None:
    assert only(judged({"/burrow/again": REMOVED}), "same_number") is None
    assert fails({"/burrow/again": "22099131"}) == {("same_number", "/burrow/again")}


def test_a_rule_on_what_only_the_platform_knows_waits_for_it() -> None:
    assert only(judged({}), "own_account") is None
    own = judged({}, facts={"account.ubn": "04595257"})
    other = judged({}, facts={"account.ubn": "22099131"})
    assert (only(own, "own_account"), only(other, "own_account")) == (
        (Verdict.PASS, Blocks.SUBMIT, "/burrow/ubn", "“The account's own number”: met."),
        (Verdict.FAIL, Blocks.SUBMIT, "/burrow/ubn", "Use your own account."),
    )


def test_a_rate_is_compared_exactly() -> None:
    assert looked_at({"/solutions/0/cheese/price": 1200}) == set()
    assert looked_at({"/solutions/0/cheese/price": 1201}) == {
        ("fair_price", "/solutions/0/cheese/price")
    }


@pytest.mark.parametrize(("price", "cheap"), [("9.9", False), (9.89, True), ("9.90", False)])
def test_dollars_are_compared_as_packs_write_them(price: object, cheap: bool) -> None:
    expected = {("dear_abroad", "/solutions/0/export/price_usd")} if cheap else set()
    assert fails({"/solutions/0/export/price_usd": price}) == expected


def test_a_hidden_answer_makes_every_test_of_it_no() -> None:
    """A price abroad that is not asked is not at least anything, but the rule does not apply."""
    assert fails({"/solutions/0/cheese/market": "moon"}) == set()


def test_hidden_rules_of_hidden_declarations(tmp_path: Path) -> None:
    copied = CopiedPack(tmp_path)
    copied.change(
        "eligibility.yaml",
        "requires: {declared: honesty.no_theft}",
        "requires: {declared: light.reflected}",
    )
    programme = copied.loaded()
    dark = programme.at(FILED_AT).judge({"/burrow/moonlight": False})
    assert only(dark, "honest") == (
        Verdict.REVIEW,
        Blocks.QUALIFICATION,
        "/declarations/light",
        "An officer counts the mooncakes.",
    )


# Several solutions.


def two(**second: Any) -> dict[str, Any]:
    """A second solution like the first but for some answers about the cheese."""
    solution = copy.deepcopy(moon_market().example()["solutions"][0])
    solution["cheese"].update(second)
    return {"/solutions/1": solution}


def test_each_solution_is_judged_for_itself() -> None:
    assert fails(two(milks=["rabbit"])) == {("no_rabbit_milk_alone", "/solutions/1/cheese/milks")}
    evaluation = judged(two(milks=["rabbit"]))
    assert {f.rule for f in evaluation.about(1) if f.verdict is Verdict.FAIL} == {
        "no_rabbit_milk_alone"
    }
    assert [f for f in evaluation.about(0) if f.verdict is Verdict.FAIL] == []
    assert {f.path.split("/")[1] for f in evaluation.about(None)} == {
        "burrow",
        "documents",
        "declarations",
    }


def test_every_solution_and_where_its_rule_points() -> None:
    earthly = {("all_on_the_moon", "/burrow/season")}  # the answer that makes it apply
    assert fails({**RARE, **two()}) == earthly
    to_the_moon = {"/solutions/0/cheese/market": "moon", **two(market="moon")}
    assert fails({**RARE, **to_the_moon}) == set()
    assert fails({**RARE, **two(market="moon")}) == earthly


def test_a_rule_about_all_solutions_alone_points_at_them(tmp_path: Path) -> None:
    copied = CopiedPack(tmp_path)
    copied.change("eligibility.yaml", "    when: {burrow.season: eclipse}\n", "")
    assert failing(copied.loaded().at(FILED_AT).judge({})) == {("all_on_the_moon", "/solutions")}


def test_there_must_be_a_solution() -> None:
    for nothing in (REMOVED, None, []):
        finding = the_finding({"/solutions": nothing}, "solutions.missing")
        assert (finding.path, finding.message.en) == (
            "/solutions",
            "There must be at least one solution.",
        )


def test_no_more_solutions_than_the_programme_takes() -> None:
    third = {**two(), "/solutions/2": two()["/solutions/1"]}
    assert fails(two()) == set()
    finding = the_finding(third, "solutions.at_most")
    assert (finding.path, finding.refs, finding.clause) == (
        "/solutions/2",
        ("MOON-SOL-01",),
        "二",
    )
    assert (
        finding.message.en == "A vendor may file at most 2 solutions in a batch; this is number 3."
    )


@pytest.mark.parametrize(("before", "too_many"), [(0, False), (1, False), (2, True)])
def test_solutions_filed_before_in_the_window_count(before: int, too_many: bool) -> None:
    found = fails({}, facts={"account.solutions_in_window": before})
    assert found == ({("solutions.at_most", "/solutions/0")} if too_many else set())


# Undecided: what would decide must be answered.


def test_a_rule_that_hangs_on_an_optional_answer_asks_for_it() -> None:
    finding = the_finding({"/burrow/season": REMOVED}, "burrow.season.undecided")
    assert (finding.verdict, finding.blocks, finding.path) == (
        Verdict.FAIL,
        Blocks.SUBMIT,
        "/burrow/season",
    )
    assert finding.refs == ("MOON-FORM1-16", "MOON-ELIG-05")
    assert finding.message.zh_hant == "請回答「季節」，才能判斷「全部賣在月球」。"


def test_what_fails_already_is_not_told_twice() -> None:
    assert fails({"/burrow/carrots": REMOVED}) == {("burrow.carrots.missing", "/burrow/carrots")}
    assert fails({"/burrow/carrots": "many"}) == {("burrow.carrots.type", "/burrow/carrots")}


def test_an_answer_that_is_named_by_answered_is_decided_either_way() -> None:
    assert fails({"/burrow/crater_depth": REMOVED, "/burrow/crater_name": REMOVED}) == {
        ("burrow.crater_depth.undecided", "/burrow/crater_depth")  # crater_name hangs on it
    }
    assert fails({"/solutions/0/cheese/rival_price": REMOVED}) == set()


def test_what_half_decides_asks_for_the_other_half() -> None:
    finding = the_finding(
        {"/solutions/0/cheese/rival_months": REMOVED}, "cheese.rival_months.undecided"
    )
    assert finding.path == "/solutions/0/cheese/rival_months"
    assert finding.message.en == "Answer Months elsewhere; “A fair price” depends on it."


def test_a_rule_over_all_solutions_asks_in_each(tmp_path: Path) -> None:
    copied = CopiedPack(tmp_path)
    copied.change(
        "eligibility.yaml",
        "{every_solution: {cheese.market: {not_in: [earth]}}}",
        "{every_solution: {cheese.rival_price: {at_most: 5}}}",
    )
    second = copy.deepcopy(moon_market().example()["solutions"][0])
    changes = {**RARE, "/solutions/1": second}
    for number in (0, 1):
        second["cheese"].pop("rival_price", None)
        changes[f"/solutions/{number}/cheese/rival_price"] = REMOVED
    second["cheese"]["rival_price"] = 3
    evaluation = copied.loaded().at(FILED_AT).judge(changes)
    assert failing(evaluation) == {
        ("cheese.rival_price.undecided", f"/solutions/{number}/cheese/rival_price")
        for number in (0, 1)
    }


def test_behind_a_question_that_is_not_asked_yet_the_first_to_answer_is_named(
    tmp_path: Path,
) -> None:
    """Depth is asked by moonlight only; while that is open, depth itself is not demanded."""
    copied = CopiedPack(tmp_path)
    copied.change(
        "forms/burrow.yaml",
        "type: yes_no, label: {zh-Hant: 有月光",
        "type: yes_no, required: false, label: {zh-Hant: 有月光",
    )
    changes = {"/burrow/moonlight": REMOVED, "/burrow/crater_depth": REMOVED}
    assert failing(copied.loaded().at(FILED_AT).judge(changes)) == {
        ("burrow.moonlight.undecided", "/burrow/moonlight")
    }


def test_a_paper_that_hangs_on_an_optional_answer_asks_for_it(tmp_path: Path) -> None:
    copied = CopiedPack(tmp_path)
    copied.change(
        "documents.yaml",
        "required_when: {burrow.founded: {younger_than: {years: 1}}}",
        "required_when: {burrow.website: {mentions: [moon]}}",
    )
    programme = copied.loaded().at(FILED_AT)
    assert failing(programme.judge({})) == {("documents.lease.missing", "/documents/lease")}
    assert failing(programme.judge({"/burrow/website": REMOVED})) == {
        ("burrow.website.undecided", "/burrow/website")
    }
    other = {"/burrow/website": "https://sun.example"}
    assert failing(programme.judge(other)) == set()


# The instant.


def test_the_same_answers_may_grow_too_old() -> None:
    answers = moon_market().example()
    later = FILED_AT + timedelta(days=365)
    assert failing(moon_market().judge(answers, FILED_AT)) == set()
    assert ("documents.taste.not_older_than", "/solutions/0/documents/taste") in failing(
        moon_market().judge(answers, later)
    )


def test_an_instant_needs_its_zone() -> None:
    with pytest.raises(ValueError, match="time zone"):
        moon_market().judge(moon_market().example(), datetime(2030, 3, 2))

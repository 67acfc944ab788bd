"""Declarations: ticked, not ticked, with exceptions, and for each solution."""

from __future__ import annotations

from typing import Any

import pytest

from tests.programmes.judging import REMOVED
from tests.rulebook.moon_market import fails, judged, looked_at, the_finding
from yunshi.rulebook.findings import Blocks, Verdict

HONESTY = "/declarations/honesty"


@pytest.mark.parametrize(
    "answer", [REMOVED, None, False, {}, {"agreed": False}, {"agreed": "yes"}, {"except": {}}]
)
def test_a_declaration_must_be_made(answer: object) -> None:
    finding = the_finding({HONESTY: answer}, "declarations.honesty.missing")
    assert (finding.verdict, finding.blocks, finding.path) == (
        Verdict.FAIL,
        Blocks.SUBMIT,
        HONESTY,
    )
    assert (finding.refs, finding.clause) == (("MOON-DECL-01",), "附件一")
    assert finding.message.zh_hant == "請閱讀並勾選「誠實聲明」，或寫明不能聲明的理由。"


def test_a_consent_offers_no_exception() -> None:
    finding = the_finding({"/declarations/light": False}, "declarations.light.missing")
    assert finding.message.zh_hant == "請閱讀並勾選「月光使用同意」。"
    excepted = {"/declarations/light": {"agreed": True, "except": {"reflected": "太亮"}}}
    assert fails(excepted) == {
        ("declarations.light.unknown", "/declarations/light/except/reflected")
    }


@pytest.mark.parametrize("answer", [True, {"agreed": True}, {"agreed": True, "except": {}}])
def test_a_declaration_that_is_made_passes(answer: object) -> None:
    finding = the_finding({HONESTY: answer}, "declarations.honesty.declared")
    assert (finding.verdict, finding.message.en) == (Verdict.PASS, "“Honesty” is ticked.")


@pytest.mark.parametrize("answer", ["true", 1, 0, ["honesty"], 1.5, "x"])
def test_a_declaration_of_another_kind_is_told_so(answer: object) -> None:
    assert fails({HONESTY: answer}) == {("wrong_shape", HONESTY)}


def test_an_exception_with_its_reason_goes_to_a_person_and_does_not_bar_submission() -> None:
    changes = {HONESTY: {"agreed": True, "except": {"no_theft": "  偷了一個  "}}}
    assert fails(changes) == set()
    assert looked_at(changes) == {
        ("declarations.honesty.no_theft", f"{HONESTY}/except/no_theft"),
        ("honest", HONESTY),  # the rule that rests on the statement
    }
    finding = the_finding(changes, "declarations.honesty.no_theft")
    assert (finding.verdict, finding.blocks) == (Verdict.REVIEW, Blocks.QUALIFICATION)
    assert finding.message.zh_hant == ("「誠實聲明」有一項無法聲明：沒有偷月餅。理由：偷了一個")


def test_an_exception_to_another_statement_leaves_the_rule_be() -> None:
    changes = {HONESTY: {"agreed": True, "except": {"no_giants": "矮"}}}
    assert looked_at(changes) == {("declarations.honesty.no_giants", f"{HONESTY}/except/no_giants")}


@pytest.mark.parametrize("reason", ["", "   ", None, 3, True, ["because"]])
def test_an_exception_needs_a_reason(reason: object) -> None:
    changes = {HONESTY: {"agreed": True, "except": {"no_giants": reason}}}
    finding = the_finding(changes, "declarations.honesty.no_giants")
    assert finding.verdict is Verdict.FAIL
    assert finding.message.en == "“Honesty”: say why this cannot be declared: We stand on no giant"


def test_an_exception_to_nothing_is_told_so() -> None:
    changes = {HONESTY: {"agreed": True, "except": {"no/thing": "x"}}}
    assert fails(changes) == {("declarations.honesty.unknown", f"{HONESTY}/except/no~1thing")}


@pytest.mark.parametrize("excepted", ["no_theft", ["no_theft"], 3])
def test_exceptions_are_a_mapping(excepted: object) -> None:
    changes = {HONESTY: {"agreed": True, "except": excepted}}
    assert fails(changes) == {("wrong_shape", f"{HONESTY}/except")}


def test_a_reason_is_repeated_up_to_a_length() -> None:
    changes: dict[str, Any] = {HONESTY: {"agreed": True, "except": {"no_giants": "長" * 50_000}}}
    assert len(the_finding(changes, "declarations.honesty.no_giants").message.en) < 2100


def test_a_hidden_declaration_is_not_asked_and_says_nothing() -> None:
    dark = {"/burrow/moonlight": False}
    assert fails({**dark, "/declarations/light": REMOVED}) == set()
    assert fails({**dark, "/declarations/light": "x"}) == set()


def test_each_solution_declares_for_itself() -> None:
    first = "/solutions/0/declarations/purity"
    assert fails({first: REMOVED}) == {("declarations.purity.missing", first)}
    changes = {first: {"agreed": True, "except": {"only_milk": "加了灰塵"}}}
    assert looked_at(changes) == {
        ("declarations.purity.only_milk", f"{first}/except/only_milk"),
        ("real", first),
    }


def test_the_rule_on_a_statement_waits_for_the_declaration() -> None:
    """Nothing is said of the rule while the declaration itself is missing."""
    rules = {finding.rule for finding in judged({HONESTY: REMOVED}).findings}
    assert "honest" not in rules
    assert "declarations.honesty.missing" in rules

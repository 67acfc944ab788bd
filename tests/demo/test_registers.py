"""The recorded answers of the demo's invented firms are read like real ones."""

from __future__ import annotations

from pathlib import Path

import pytest

import yunshi.demo
from yunshi.demo.invented import invented
from yunshi.parties.registers.asking import ask_about
from yunshi.parties.registers.outcomes import Company, Found, Register, Unclear, Why
from yunshi.parties.registers.sources import RecordedSource

FOLDER = Path(yunshi.demo.__file__).parent / "registers"
FIRMS = {firm["ubn"]: firm["name"] for firm in invented()["firms"].values()}
AWAY = "90026662"
"""The register answers nothing about this firm."""


def test_every_recorded_answer_is_of_an_invented_firm() -> None:
    assert {path.stem for path in FOLDER.glob("*/*")} == set(FIRMS)


@pytest.mark.parametrize("ubn", sorted(set(FIRMS) - {AWAY}))
def test_a_firm_is_found_under_its_name(ubn: str) -> None:
    asked = {each.register: each.outcome for each in ask_about(RecordedSource(FOLDER), ubn)}
    assert asked.pop(Register.FACTORY) == Unclear(Why.NOT_OFFERED)
    assert {type(outcome) for outcome in asked.values()} == {Found}
    company = asked[Register.COMPANY]
    assert isinstance(company, Found)
    assert isinstance(company.facts, Company)
    assert company.facts.name == FIRMS[ubn]


def test_one_register_answers_nothing() -> None:
    asked = {each.outcome for each in ask_about(RecordedSource(FOLDER), AWAY)}
    assert asked == {Unclear(Why.EMPTY), Unclear(Why.NOT_OFFERED)}

"""Options that are offered in some windows only (R110-CAT-01), by the nonsense programme."""

from __future__ import annotations

import pytest

from tests.programmes.judging import Pointed
from tests.rulebook.moon_market import fails, judged, moon_market
from yunshi.rulebook.answers_template import answers_template
from yunshi.rulebook.evaluation.scope import WINDOW
from yunshi.rulebook.findings import Blocks

SEASON = "/burrow/season"
MILKS = "/solutions/0/cheese/milks"
ECLIPSE: dict[str, object] = {SEASON: "eclipse", "/solutions/0/cheese/market": "moon"}


@pytest.mark.parametrize(
    ("window", "changes", "expected"),
    [
        ("harvest", ECLIPSE, set()),
        ("full_moon", ECLIPSE, {("burrow.season.not_offered", SEASON)}),
        ("another_one", ECLIPSE, {("burrow.season.not_offered", SEASON)}),
        (None, ECLIPSE, set()),
        ("full_moon", {SEASON: "night"}, set()),
        ("harvest", {MILKS: ["cow", "rabbit"]}, set()),
        ("new_moon", {MILKS: ["cow", "rabbit"]}, {("cheese.milks.not_offered", MILKS)}),
        ("new_moon", {MILKS: ["cow"]}, set()),
    ],
)
def test_R110_CAT_01_a_window_has_its_own_options(
    window: str | None, changes: dict[str, object], expected: Pointed
) -> None:
    facts = {} if window is None else {WINDOW: window}
    assert fails(changes, facts=facts) == expected


def test_R110_CAT_01_the_finding_says_what_to_do_and_cites_the_option() -> None:
    (found,) = [
        finding
        for finding in judged(ECLIPSE, facts={WINDOW: "full_moon"}).findings
        if finding.rule == "burrow.season.not_offered"
    ]
    assert (found.refs, found.clause) == (("MOON-FORM1-17",), "表一 註")
    assert found.blocks is Blocks.SUBMIT
    assert found.message.zh_hant == "「季節」的「月蝕」不在這一梯次的選項裡，請改選其他項目。"
    assert found.message.en == "Season: “Eclipse” is not offered in this window; choose another."


def test_R110_CAT_01_the_template_names_the_windows() -> None:
    assert "eclipse: Eclipse (only in Harvest)" in answers_template(moon_market().pack, "en")

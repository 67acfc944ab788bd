"""Which statements nobody can leave out, as a pack's own rules have it."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.packs import MOON_MARKET
from yunshi.rulebook import conditions
from yunshi.rulebook.evaluation.barring import barring_rules
from yunshi.rulebook.evaluation.scope import FilingScope
from yunshi.rulebook.findings import Blocks
from yunshi.rulebook.pack.loader import load_pack

AT = datetime(2030, 3, 10, tzinfo=UTC)


def barred(
    requires: dict[str, Any], *, by: str = "vendor", about: str = "honesty", **rule: Any
) -> set[str]:
    """The statements that one rule, put in the place of all of the pack's, makes a condition."""
    pack = load_pack(MOON_MARKET).pack
    given = pack.eligibility.vendor[0].model_copy(
        update={
            "when": None,
            "requires": conditions.read(requires),
            "otherwise": "fail",
            "blocks": Blocks.SUBMIT,
            **rule,
        }
    )
    others = {"vendor": (), "solution": ()}
    eligibility = pack.eligibility.model_copy(update={**others, by: (given,)})
    changed = pack.model_copy(update={"eligibility": eligibility})
    scope = FilingScope(changed, {"solutions": [{}]}, AT, {}, {})
    declaration = changed.declaration_by_id[about]
    where = scope if declaration.per == "filing" else scope.solution_scopes[0]
    return set(barring_rules(where, declaration))


THEFT = {"declared": "honesty.no_theft"}
GIANTS = {"declared": "honesty.no_giants"}
MILK = {"declared": "purity.only_milk"}


@pytest.mark.parametrize(
    ("requires", "statements"),
    [
        (THEFT, {"no_theft"}),
        ({"all": [THEFT, GIANTS]}, {"no_theft", "no_giants"}),
        ({"any": [THEFT, GIANTS]}, set()),
        ({"any": [THEFT, {"all": [GIANTS, THEFT]}]}, set()),
        ({"not": THEFT}, set()),
        ({"all": [THEFT, {"any": [GIANTS, {"burrow.moonlight": True}]}]}, {"no_theft"}),
    ],
)
def test_only_what_a_statement_decides_by_itself_bars(
    requires: dict[str, Any], statements: set[str]
) -> None:
    assert barred(requires) == statements


def test_a_rule_that_does_not_block_submission_bars_nobody() -> None:
    assert barred(THEFT, blocks=Blocks.QUALIFICATION) == set()
    assert barred(THEFT, blocks=Blocks.QUALIFICATION, otherwise="review") == set()


def test_a_rule_bars_only_while_it_applies() -> None:
    unanswered = conditions.read({"burrow.moonlight": True})
    assert barred(THEFT, when=unanswered) == set()


def test_a_statement_about_a_solution_is_barred_by_rules_of_either_level() -> None:
    assert barred(MILK, by="solution", about="purity") == {"only_milk"}
    assert barred({"every_solution": MILK}, about="purity") == {"only_milk"}
    assert barred({"any_solution": MILK}, about="purity") == set()
    assert barred(THEFT, about="purity") == set()

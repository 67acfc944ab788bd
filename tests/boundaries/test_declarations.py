"""Every declaration left away, and every statement of it excepted."""

from __future__ import annotations

from tests.boundaries.filings import Filing, Reach, ToReach
from tests.boundaries.told import every_programme, statements
from tests.programmes.judging import REMOVED
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Verdict


def place_of(reach: Reach, name: str) -> tuple[Filing, str]:
    declaration = reach.pack.declaration_by_id[name]
    shown = declaration.shown_when

    def meets(scope: Scope) -> bool:
        return scope.per == declaration.per and scope.decides(shown) is True

    reached = reach.where([] if shown is None else [shown], meets)
    assert reached is not None, f"nothing leads to {name}"
    filing, prefix = reached
    return filing, f"{prefix}/declarations/{name}"


@every_programme
def test_a_declaration_left_away_is_missed(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for name, _, _ in statements(programme):
        filing, pointer = place_of(reach(programme), name)
        for nothing in (REMOVED, None, False, {"agreed": False}, {"except": {}}):
            rules = set(filing.with_answer(pointer, nothing).findings(pointer))
            if f"declarations.{name}.missing" not in rules:
                misses.append(f"{name}: {nothing!r}: {sorted(rules)}")
        for made in (True, {"agreed": True}, {"agreed": True, "except": {}}):
            if found := filing.with_answer(pointer, made).findings(pointer):
                misses.append(f"{name}: {made!r}: {sorted(found)}")
    assert misses == []


@every_programme
def test_a_statement_that_cannot_be_made_goes_to_a_person_or_is_none_to_except(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for name, may_except, told in statements(programme):
        filing, pointer = place_of(reach(programme), name)
        for statement in told:
            here = f"{pointer}/except/{statement}"
            for reason, code in (("因故", statement), ("  ", statement), (7, statement)):
                answer = {"agreed": True, "except": {statement: reason}}
                found = filing.with_answer(pointer, answer).findings(here)
                rule = f"declarations.{name}.{code if may_except else 'unknown'}"
                good = may_except and reason == "因故"
                verdict = Verdict.REVIEW if good else Verdict.FAIL
                if {found_rule: one.verdict for found_rule, one in found.items()} != {
                    rule: verdict
                }:
                    misses.append(f"{name}.{statement}: {reason!r}: {sorted(found)}")
        answer = {"agreed": True, "except": {"no_such_statement": "因故"}}
        here = f"{pointer}/except/no_such_statement"
        if f"declarations.{name}.unknown" not in filing.with_answer(pointer, answer).findings(here):
            misses.append(f"{name}: a statement that nobody wrote can be excepted")
    assert misses == []

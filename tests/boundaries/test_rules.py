"""Every rule both ways, with its verdict and what it blocks; its numbers at their edge."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tests.boundaries.filings import Filing, Reach, ToReach, given, parts, shown_by
from tests.boundaries.formulas import Formula, holds, mentions, read
from tests.boundaries.told import RuleTold, every_programme, rules
from yunshi.rulebook import conditions
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.evaluation.scope import Scope
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.pack.eligibility import Rule
from yunshi.rulebook.pack.model import Placed
from yunshi.rulebook.pack.questions import QuestionType

KNOWN_TO_THE_SITE_ALONE = {"account_number"}
"""What the site knows of an account is unknown off it: such a rule is proven where it is known."""

NEVER_FAILS = {("retail-110", "business_item"), ("industry-112", "business_item")}
"""Every option that is offered is enough, and none at all is missed by the question itself."""


def rule_of(reach: Reach, told: RuleTold) -> Rule:
    eligibility = reach.pack.eligibility
    listed = eligibility.vendor if told.about == "vendor" else eligibility.solution
    (rule,) = [rule for rule in listed if rule.rule == told.id]
    return rule


def findings_of(filing: Filing, prefix: str, rule: Rule) -> list[Finding]:
    return [
        finding
        for finding in filing.judged().findings
        if finding.rule == rule.rule and finding.path.startswith(prefix)
    ]


def place_of(
    reach: Reach, rule: Rule, told: RuleTold, when: bool, holds: bool | None
) -> tuple[Filing, str] | None:
    """Where a rule applies or not, and holds or not."""
    per = "filing" if told.about == "vendor" else "solution"
    about: list[Condition] = [each for each in (rule.when, rule.requires) if each is not None]

    def meets(scope: Scope) -> bool:
        if scope.per != per or scope.decides(rule.when) is not when:
            return False
        return holds is None or scope.decides(rule.requires) is holds

    return reach.where(about, meets)


@every_programme
def test_a_rule_passes_and_does_not_with_its_verdict_and_what_it_blocks(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for told in rules(programme):
        if told.id not in KNOWN_TO_THE_SITE_ALONE:
            misses += _both_ways(reach(programme), told)
    assert misses == []


def _both_ways(reach: Reach, told: RuleTold) -> Iterator[str]:
    rule = rule_of(reach, told)
    expected: list[tuple[bool, bool | None, list[tuple[str, str]]]] = []
    if told.otherwise == "look":
        expected.append((True, None, [("review", told.blocks)]))
    else:
        expected.append((True, True, [("pass", told.blocks)]))
        expected.append((True, False, [(told.otherwise, told.blocks)]))
    if rule.when is not None:
        expected.append((False, None, []))
    for when, kept, wanted in expected:
        place = place_of(reach, rule, told, when, kept)
        if kept is False and (reach.pack.id, told.id) in NEVER_FAILS:
            assert place is None, told.id
            continue
        if place is None:
            yield f"{told.id}: never applies: {when}, holds: {kept}"
            continue
        found = [(one.verdict.value, one.blocks.value) for one in findings_of(*place, rule)]
        if found != wanted:
            yield f"{told.id}: applies: {when}, holds: {kept}: {found}, not {wanted}"


@every_programme
def test_a_number_of_a_rule_holds_at_its_edge_and_not_one_below(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    edges = [(told, path, number) for told in rules(programme) for path, number in told.least]
    assert edges
    for told, path, number in edges:
        rule = rule_of(reach(programme), told)
        place = place_of(reach(programme), rule, told, True, None)
        assert place is not None, told.id
        placed = reach(programme).pack.questions[path]
        for value, enough in ((number, True), (number - 1, False)):
            changed, _ = given(*place, placed, value)
            verdicts = [one.verdict.value for one in findings_of(changed, place[1], rule)]
            if verdicts != ["pass" if enough else told.otherwise]:
                misses.append(f"{told.id}: {path} {value}: {verdicts}")
    assert misses == []


@every_programme
def test_each_word_of_a_rule_is_found_wherever_it_looks(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for told in rules(programme):
        if " mentions " in told.requires:
            misses += _words(reach(programme), told, read(told.requires))
    assert misses == []


def _words(reach: Reach, told: RuleTold, formula: Formula) -> Iterator[str]:
    rule = rule_of(reach, told)
    lists: dict[str, list[tuple[str, ...]]] = {}
    for leaf in mentions(formula):
        lists.setdefault(leaf.path, []).append(leaf.words)
    for path, several in lists.items():
        placed = reach.pack.questions[path]

        def meets(scope: Scope, placed: Placed = placed) -> bool:
            here = scope.per == "solution" and scope.asked(placed) is True
            return here and scope.decides(rule.when) is True

        about = [each for each in (rule.when, *shown_by(placed)) if each is not None]
        place = reach.where(about, meets)
        if place is None:
            yield f"{told.id}: {path} is never looked at"
            continue
        others = {words[0] for words in several}
        for text in {
            *(f"Offers {word} 等" for words in several for word in words),
            *(f"{word}{other}" for words in several for word in words for other in others),
            "Nothing of it 無",
        }:
            changed = _saying(*place, placed, text)
            expected = (
                "pass" if holds(formula, _texts(changed, place[1], lists)) else told.otherwise
            )
            verdicts = [one.verdict.value for one in findings_of(changed, place[1], rule)]
            if verdicts != [expected]:
                yield f"{told.id}: {path}: {text}: {verdicts}, not {expected}"


def _saying(filing: Filing, prefix: str, placed: Placed, text: str) -> Filing:
    if not placed.question.columns:
        return given(filing, prefix, placed, text)[0]
    pointer = f"{prefix}/{placed.path.replace('.', '/')}"
    rows = filing.answer(pointer)
    assert isinstance(rows, list)
    column = next(c.id for c in placed.question.columns if c.type is QuestionType.TEXT)
    return filing.with_answer(pointer, [{**rows[0], column: text}, *rows[1:]])


def _texts(filing: Filing, prefix: str, paths: Iterable[str]) -> dict[str, str]:
    """What is answered to some paths, the cells of a table in one text; hidden ones are open."""
    (scope,) = [part for part in parts(filing) if part.prefix == prefix]
    texts = {}
    for path in paths:
        raw = scope.raw_answer(scope.pack.questions[path])
        if scope.asked(scope.pack.questions[path]) is True and raw:
            cells = raw if isinstance(raw, list) else [{"": raw}]
            texts[path] = "\n".join(str(cell) for row in cells for cell in row.values())
    return texts


@every_programme
def test_a_statement_that_a_rule_needs_is_one_that_is_asked(reach: ToReach, programme: str) -> None:
    pack = reach(programme).pack
    for rule in (*pack.eligibility.vendor, *pack.eligibility.solution):
        for leaf, _ in conditions.leaves(rule.requires) if rule.requires else ():
            if isinstance(leaf, conditions.Declared):
                statements = pack.declaration_by_id[leaf.declaration].statements
                assert leaf.statement in {statement.id for statement in statements}

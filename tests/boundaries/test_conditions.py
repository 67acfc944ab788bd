"""Every condition both ways: answers under which it holds, and answers under which it does not.

A condition that no answers near the examples make hold, or fail to hold, decides nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from tests.boundaries.filings import Reach, ToReach, an_answer, given, shown_by
from tests.boundaries.told import every_programme
from tests.programmes.judging import REMOVED
from yunshi.rulebook.conditions import Condition
from yunshi.rulebook.evaluation.asked import asked_answers
from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.scope import FilingScope, Scope
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.model import Placed


def conditional(reach: Reach) -> Iterator[Placed]:
    for placed in reach.pack.questions.values():
        if placed.row_of is None and shown_by(placed):
            yield placed


@every_programme
def test_a_question_is_asked_or_hidden_and_what_is_hidden_is_not_kept(
    reach: ToReach, programme: str
) -> None:
    misses: list[str] = []
    for placed in conditional(reach(programme)):
        for asked in (True, False):
            place = reach(programme).asked(placed.path, asked)
            if place is None:
                misses.append(f"{placed.path}: never {'asked' if asked else 'hidden'}")
                continue
            filing, prefix = place
            filled, pointer = given(filing, prefix, placed, an_answer(placed.question))
            empty = filled.with_answer(pointer, REMOVED)
            if not asked:
                wrong = {**filled.findings(pointer), **empty.findings(pointer)}
                misses += [f"{placed.path}: hidden, and {rule}" for rule in wrong]
            if _kept(filled.scope(), prefix, placed) is not asked:
                misses.append(f"{placed.path}: asked: {asked}, and kept: {not asked}")
    assert misses == []


def _kept(scope: FilingScope, prefix: str, placed: Placed) -> bool:
    kept = asked_answers(scope)
    if prefix:
        kept = kept["solutions"][int(prefix.rsplit("/", 1)[1])]
    return placed.question.id in kept.get(placed.form.form, {})


@every_programme
def test_a_question_is_required_or_not(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for placed in reach(programme).pack.questions.values():
        condition = placed.question.required_when
        if condition is None:
            continue
        for required in (True, False):

            def meets(
                scope: Scope,
                placed: Placed = placed,
                condition: Condition = condition,
                required: bool = required,
            ) -> bool:
                here = scope.per == placed.form.per and scope.asked(placed) is True
                return here and scope.decides(condition) is required

            place = reach(programme).where([condition, *shown_by(placed)], meets)
            if place is None:
                misses.append(f"{placed.path}: never required: {required}")
                continue
            filing, prefix = place
            empty, pointer = given(filing, prefix, placed, REMOVED)
            rules = set(empty.findings(pointer))
            if (f"{placed.path}.missing" in rules) is not required:
                misses.append(f"{placed.path}: required: {required}: {sorted(rules)}")
    assert misses == []


@every_programme
def test_a_paper_is_asked_or_not_and_required_or_not(reach: ToReach, programme: str) -> None:
    misses: list[str] = []
    for paper in reach(programme).pack.documents.papers:
        misses += _shown(reach(programme), paper)
        misses += _required(reach(programme), paper)
    assert misses == []


def _about(reach: Reach, paper: Paper) -> list[Condition]:
    about = [paper.shown_when, paper.required_when]
    if paper.id in reach.pack.papers_placed:
        form, section = reach.pack.papers_placed[paper.id]
        about += [form.shown_when, section.shown_when]
    return [condition for condition in about if condition is not None]


def _shown(reach: Reach, paper: Paper) -> Iterator[str]:
    if not _about(reach, paper) or _about(reach, paper) == [paper.required_when]:
        return
    for asked in (True, False):

        def meets(scope: Scope, asked: bool = asked) -> bool:
            return scope.per == paper.per and paper_asked(scope, paper) is asked

        place = reach.where(_about(reach, paper), meets)
        if place is None:
            yield f"{paper.id}: never {'asked' if asked else 'hidden'}"
        elif not asked:
            filing, prefix = place
            pointer = f"{prefix}/documents/{paper.id}"
            for nothing in (REMOVED, []):
                for rule in filing.with_answer(pointer, nothing).findings(pointer):
                    if rule.startswith(f"documents.{paper.id}."):
                        yield f"{paper.id}: hidden, and {rule}"


def _required(reach: Reach, paper: Paper) -> Iterator[str]:
    condition = paper.required_when
    if condition is None:
        return
    for required in (True, False):

        def meets(scope: Scope, required: bool = required) -> bool:
            asked = scope.per == paper.per and paper_asked(scope, paper) is True
            return asked and scope.decides(condition) is required

        place = reach.where(_about(reach, paper), meets)
        if place is None:
            yield f"{paper.id}: never required: {required}"
            continue
        filing, prefix = place
        pointer = f"{prefix}/documents/{paper.id}"
        rules = set(filing.with_answer(pointer, REMOVED).findings(pointer))
        if (f"documents.{paper.id}.missing" in rules) is not required:
            yield f"{paper.id}: required: {required}: {sorted(rules)}"


@every_programme
def test_forms_sections_declarations_and_criteria_stand_or_not(
    reach: ToReach, programme: str
) -> None:
    pack = reach(programme).pack
    misses: list[str] = []
    conditions: list[tuple[str, str, Condition | None]] = [
        (f"form {form.form}", form.per, form.shown_when) for form in pack.forms
    ]
    conditions += [
        (f"section {form.form}.{section.id}", form.per, section.shown_when)
        for form in pack.forms
        for section in form.sections
    ]
    conditions += [(f"declaration {d.id}", d.per, d.shown_when) for d in pack.declarations]
    conditions += [
        (f"criterion {stage.id}.{criterion.id}", "solution", criterion.shown_when)
        for stage in pack.review.stages
        for criterion in stage.criteria
    ]
    conditions += [(f"lane {lane.id}", "solution", lane.when) for lane in pack.review.lanes]
    most = pack.programme.solutions
    if most is not None:
        conditions.append(("solutions counted", "solution", most.counts))
    for name, per, condition in conditions:
        if condition is None:
            continue
        for wanted in (True, False):

            def meets(
                scope: Scope,
                per: str = per,
                condition: Condition = condition,
                wanted: bool = wanted,
            ) -> bool:
                return scope.per == per and scope.decides(condition) is wanted

            if reach(programme).where([condition], meets) is None:
                misses.append(f"{name}: never {wanted}")
    assert misses == []

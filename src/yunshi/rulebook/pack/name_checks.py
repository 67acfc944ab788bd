"""Whether every name of a pack is its own, and means something where it is used."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from yunshi.rulebook.pack.citation_checks import cited_items
from yunshi.rulebook.pack.forms import PaperHere
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import ROW_ID, Option, Question
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]

RESERVED_FORMS: Final = frozenset(
    {
        "pack",
        "documents",
        "declarations",
        "declared",
        "solutions",
        ROW_ID,
        "account",
        "filing",
        "switch",
    }
)
"""What an answers file, a condition, or filed answers name besides forms."""

RESERVED_RULES: Final = frozenset({"pack", "window", "unknown_field", "wrong_shape"})
"""Findings that no pack writes."""


def name_problems(pack: Pack) -> Iterator[Problem]:
    yield from _unique(pack)
    yield from _reserved(pack)
    yield from _forms_in_order(pack)
    yield from _papers_in_place(pack)
    yield from _groups_of_papers(pack)
    yield from _pointed_at(pack)
    yield from _stages_of_papers(pack)
    yield from _windows_of_options(pack)
    yield from _lanes(pack)


def _unique(pack: Pack) -> Iterator[Problem]:
    for where, names in _named(pack).items():
        for name, times in Counter(names).items():
            if times > 1:
                yield where, f"{name!r} is written {times} times"


def _named(pack: Pack) -> dict[Place, Iterable[str]]:
    """Names that must differ from each other, by where they stand."""
    programme, listing = pack.programme, pack.listing
    named: dict[Place, Iterable[str]] = {
        ("forms",): (form.form for form in pack.forms),
        ("documents", "papers"): (
            paper.id for papers in pack.documents.lists.values() for paper in papers
        ),
        ("listing", "market", "facets"): listing.market.facets,
        ("documents", "together"): (group.id for group in pack.documents.together),
        ("declarations",): (declaration.id for declaration in pack.declarations),
        ("notices",): (notice.id for notice in pack.notices),
        ("review", "stages"): (stage.id for stage in pack.review.stages),
        ("review", "lanes"): (lane.id for lane in pack.review.lanes),
        ("review", "outcomes"): (outcome.id for outcome in pack.review.outcomes),
        ("programme", "switches"): (switch.id for switch in programme.switches),
        ("programme", "intake", "windows"): (window.id for window in programme.intake.windows),
        ("programme", "definitions"): (term.id for term in programme.definitions),
        ("programme", "sites"): (site.id for site in programme.sites),
        ("programme", "basis"): (statement.id for statement in programme.basis),
        ("programme", "notes"): (statement.id for statement in programme.notes),
        ("listing", "market", "blocks"): (block.id for block in listing.market.blocks),
        ("listing", "obligations"): (statement.id for statement in listing.obligations),
        ("listing", "sanctions"): (sanction.id for sanction in listing.sanctions),
        ("eligibility",): (
            rule.rule for rule in (*pack.eligibility.vendor, *pack.eligibility.solution)
        ),
    }
    for name, papers in pack.documents.lists.items():
        for place, paper in enumerate(papers):
            named["documents", name, place, "holds"] = (point.id for point in paper.holds)
    for place, declaration in enumerate(pack.declarations):
        said = (statement.id for statement in declaration.statements)
        named["declarations", place, "statements"] = said
    for place, stage in enumerate(pack.review.stages):
        named["review", "stages", place, "criteria"] = (item.id for item in stage.criteria)
    for place, form in enumerate(pack.forms):
        named["forms", place, "sections"] = (section.id for section in form.sections)
        named["forms", place] = [*_asked_in(pack, form.form)] + [
            group.id for section in form.sections for group in section.together
        ]
    return named


def _asked_in(pack: Pack, form: str) -> Iterator[str]:
    """The ids of a form's questions, follow-ups included: one level, because answers have one."""
    for written in pack.forms:
        if written.form == form:
            for section in written.sections:
                for item in section.questions:
                    if isinstance(item, Question):
                        yield from _with_followers(item)


def _with_followers(question: Question) -> Iterator[str]:
    yield question.id
    for followers in question.followed_by.values():
        for follower in followers:
            yield from _with_followers(follower)


def _reserved(pack: Pack) -> Iterator[Problem]:
    for place, form in enumerate(pack.forms):
        if form.form in RESERVED_FORMS:
            yield ("forms", place, "form"), f"a form cannot be called {form.form!r}"
    for name in ("vendor", "solution"):
        for place, rule in enumerate(getattr(pack.eligibility, name)):
            if rule.rule in RESERVED_RULES:
                where = ("eligibility", name, place, "rule")
                yield where, f"a rule cannot be called {rule.rule!r}"


def _forms_in_order(pack: Pack) -> Iterator[Problem]:
    written = {form.form for form in pack.forms}
    for name, times in Counter(pack.programme.forms).items():
        if name not in written:
            yield ("programme", "forms"), f"there is no form {name!r} in forms/"
        if times > 1:
            yield ("programme", "forms"), f"{name!r} is written {times} times"
    for place, form in enumerate(pack.forms):
        if form.form not in pack.programme.forms:
            yield ("forms", place), f"form {form.form!r} is missing from programme.yaml: forms"


def _papers_in_place(pack: Pack) -> Iterator[Problem]:
    placed: set[str] = set()
    for at_form, form in enumerate(pack.forms):
        for at_section, section in enumerate(form.sections):
            for at_item, item in enumerate(section.questions):
                if not isinstance(item, PaperHere):
                    continue
                where = ("forms", at_form, "sections", at_section, "questions", at_item)
                paper = pack.paper_by_id.get(item.paper)
                if paper is None:
                    yield where, f"documents.yaml has no paper {item.paper!r}"
                elif paper.per != form.per:
                    yield where, f"{item.paper!r} is per {paper.per}, this form is per {form.per}"
                elif item.paper in placed:
                    yield where, f"{item.paper!r} stands in a form already"
                placed.add(item.paper)


def _groups_of_papers(pack: Pack) -> Iterator[Problem]:
    for at_group, group in enumerate(pack.documents.together):
        where = ("documents", "together", at_group)
        papers = [pack.paper_by_id.get(name) for name in group.at_least_one]
        for name, paper in zip(group.at_least_one, papers, strict=True):
            if paper is None:
                yield where, f"there is no paper {name!r}"
        if len({paper.per for paper in papers if paper}) > 1:
            yield where, "some of these papers are per filing, some per solution"


def _pointed_at(pack: Pack) -> Iterator[Problem]:
    for name, per in (("vendor", "filing"), ("solution", "solution")):
        for at_rule, rule in enumerate(getattr(pack.eligibility, name)):
            if rule.points_at is None:
                continue
            where = ("eligibility", name, at_rule, "points_at")
            found = _per(pack, rule.points_at)
            if found is None:
                yield where, f"nothing is called {rule.points_at!r}"
            elif found == "solution" and per == "filing":
                yield where, f"{rule.points_at!r} is asked of each solution, the rule once"


def _stages_of_papers(pack: Pack) -> Iterator[Problem]:
    stages = [stage.id for stage in pack.review.stages]
    for place, paper in enumerate(pack.documents.asked_later):
        if paper.asked_at not in stages:
            where = ("documents", "asked_later", place, "asked_at")
            yield where, f"there is no stage {paper.asked_at!r}; there are: {', '.join(stages)}"


def _windows_of_options(pack: Pack) -> Iterator[Problem]:
    windows = [window.id for window in pack.programme.intake.windows]
    questions = (placed.question for placed in pack.questions.values())
    if not any(option.in_windows for question in questions for option in question.options):
        return
    for place, item, _ in cited_items(pack):
        for name in item.in_windows if isinstance(item, Option) else ():
            if name not in windows:
                known = ", ".join(windows) or "none"
                yield (*place, "in_windows"), f"there is no window {name!r}; there are: {known}"


def _lanes(pack: Pack) -> Iterator[Problem]:
    order = [stage.id for stage in pack.review.stages]
    lanes = {lane.id: lane for lane in pack.review.lanes}
    for place, lane in enumerate(pack.review.lanes):
        where = ("review", "lanes", place)
        unknown = [name for name in lane.stages if name not in order]
        if unknown:
            known = ", ".join(order)
            yield (*where, "stages"), f"there is no stage {unknown[0]!r}; there are: {known}"
        elif list(lane.stages) != sorted(set(lane.stages), key=order.index):
            yield (*where, "stages"), f"expected each once, in the order {', '.join(order)}"
        if lane.not_passed is None:
            continue
        if lane.not_passed.stage not in lane.stages:
            yield (*where, "not_passed"), f"{lane.not_passed.stage!r} is no stage of this lane"
        if lane.not_passed.lane not in lanes or lane.not_passed.lane == lane.id:
            yield (*where, "not_passed"), f"there is no other lane {lane.not_passed.lane!r}"
    filed = [lane for lane in pack.review.lanes if lane.standing is None or lane.when is not None]
    for lane in filed[:-1]:
        if lane.when is None:
            where = ("review", "lanes", pack.review.lanes.index(lane))
            yield where, "nothing reaches the lanes after this one: it has no 'when'"
    if filed and filed[-1].when is not None:
        yield ("review", "lanes"), "the last lane for filings has no 'when': it takes the rest"


def _per(pack: Pack, path: str) -> str | None:
    """Whether a question, paper or declaration is asked once or of each solution."""
    kind, _, name = path.partition(".")
    if kind == "documents":
        paper = pack.paper_by_id.get(name)
        return paper.per if paper else None
    if kind == "declarations":
        declaration = pack.declaration_by_id.get(name)
        return declaration.per if declaration else None
    placed = pack.questions.get(path)
    return placed.form.per if placed else None

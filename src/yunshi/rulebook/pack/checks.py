"""What must hold between the parts of a pack, beyond the shape of each.

Every check yields where and what: a place in the pack (file and line are found from it) and what
was expected there.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from yunshi.rulebook.pack.condition_checks import condition_problems, cycle_problems
from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.forms import PaperHere
from yunshi.rulebook.pack.items import Cited
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import Question
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]


def problems(pack: Pack) -> Iterator[Problem]:
    """Everything wrong between the parts of a pack."""
    yield from _forms_in_order(pack)
    yield from _unique_names(pack)
    yield from _papers_in_place(pack)
    yield from _uncited(pack)
    yield from _listing_paths(pack)
    yield from _known_switches(pack)
    yield from _notices(pack)
    yield from condition_problems(pack)
    yield from cycle_problems(pack)


def _forms_in_order(pack: Pack) -> Iterator[Problem]:
    written = {form.form for form in pack.forms}
    for name in pack.programme.forms:
        if name not in written:
            yield ("programme", "forms"), f"there is no form {name!r} in forms/"
    for place, form in enumerate(pack.forms):
        if form.form not in pack.programme.forms:
            yield ("forms", place), f"form {form.form!r} is missing from programme.yaml: forms"


def _unique_names(pack: Pack) -> Iterator[Problem]:
    named: dict[Place, Iterable[str]] = {
        ("documents", "papers"): (paper.id for paper in pack.documents.papers),
        ("declarations",): (declaration.id for declaration in pack.declarations),
        ("notices",): (notice.id for notice in pack.notices),
        ("review", "stages"): (stage.id for stage in pack.review.stages),
        ("programme", "switches"): (switch.id for switch in pack.programme.switches),
        ("programme", "intake", "windows"): (w.id for w in pack.programme.intake.windows),
        ("eligibility",): (
            rule.rule for rule in (*pack.eligibility.vendor, *pack.eligibility.solution)
        ),
    }
    for place, form in enumerate(pack.forms):
        named["forms", place, "sections"] = (section.id for section in form.sections)
        named["forms", place] = (
            question.id
            for section in form.sections
            for item in section.questions
            if isinstance(item, Question)
            for question in _with_followers(item)
        )
    for where, names in named.items():
        for name, times in Counter(names).items():
            if times > 1:
                yield where, f"{name!r} is written {times} times"


def _with_followers(question: Question) -> Iterator[Question]:
    yield question
    for followers in question.followed_by.values():
        for follower in followers:
            yield from _with_followers(follower)


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
    for at_group, group in enumerate(pack.documents.together):
        for name in group.at_least_one:
            if name not in pack.paper_by_id:
                yield ("documents", "together", at_group), f"there is no paper {name!r}"


def _uncited(pack: Pack) -> Iterator[Problem]:
    for place, item in _cited_items(pack):
        if not item.refs:
            yield place, "refs is missing: which requirements does this carry?"


def _cited_items(pack: Pack) -> Iterator[tuple[Place, Cited]]:
    for at_form, form in enumerate(pack.forms):
        for at_section, section in enumerate(form.sections):
            here: Place = ("forms", at_form, "sections", at_section, "questions")
            for at_item, item in enumerate(section.questions):
                if isinstance(item, Question):
                    yield (*here, at_item), item
    lists: dict[Place, Iterable[Cited]] = {
        ("documents", "papers"): pack.documents.papers,
        ("declarations",): pack.declarations,
        ("eligibility", "vendor"): pack.eligibility.vendor,
        ("eligibility", "solution"): pack.eligibility.solution,
        ("review", "stages"): pack.review.stages,
        ("listing", "obligations"): pack.listing.obligations,
        ("listing", "sanctions"): pack.listing.sanctions,
    }
    for place, items in lists.items():
        for at_item, listed in enumerate(items):
            yield (*place, at_item), listed
    for at_stage, stage in enumerate(pack.review.stages):
        for at_item, criterion in enumerate(stage.criteria):
            yield ("review", "stages", at_stage, "criteria", at_item), criterion


def _listing_paths(pack: Pack) -> Iterator[Problem]:
    market = pack.listing.market
    shown: dict[Place, tuple[str | None, ...]] = {
        ("listing", "market", "blocks", place, "paths"): block.paths
        for place, block in enumerate(market.blocks)
    }
    columns: dict[Place, tuple[str | None, ...]] = {
        ("listing", "market", "price"): (
            *market.price.amount,
            market.price.months,
            market.price.per,
        ),
        **shown,
    }
    for name in type(market).model_fields:
        value = getattr(market, name)
        if isinstance(value, str):
            columns["listing", "market", name] = (value,)
        elif isinstance(value, tuple) and name != "blocks":
            columns["listing", "market", name] = value
    for place, paths in columns.items():
        for path in paths:
            if path is not None and path not in pack.questions:
                yield place, f"no form asks {path!r}"


def _known_switches(pack: Pack) -> Iterator[Problem]:
    intake = pack.programme.intake.closing_second_counts
    named: list[tuple[Place, object]] = [(("programme", "intake"), intake)]
    named += [
        (("documents", "papers", place), paper.image.exact)
        for place, paper in enumerate(pack.documents.papers)
        if paper.image
    ]
    for place, value in named:
        name = getattr(value, "switch", None)
        if name is not None and name not in pack.switches:
            yield place, f"there is no switch {name!r} in programme.yaml"


def _notices(pack: Pack) -> Iterator[Problem]:
    # Imported here: the compiler reads packs, and a pack is checked against what it compiles to.
    from yunshi.rulebook.stages import compile_application

    table = compile_application(pack)
    for name in sorted({n.template for row in table.transitions for n in row.notices}):
        if name not in pack.notice_by_id:
            yield ("notices",), f"the life-cycle sends the notice {name!r}, which is not here"


def papers_of(pack: Pack, per: str) -> tuple[Paper, ...]:
    """The papers of a filing, or those of each solution."""
    return tuple(paper for paper in pack.documents.papers if paper.per == per)

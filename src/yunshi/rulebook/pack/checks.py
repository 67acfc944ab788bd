"""What must hold between the parts of a pack, beyond the shape of each.

Every check yields where and what: a place in the pack (file and line are found from it) and what
was expected there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from yunshi.rulebook.pack.cycle_checks import cycle_problems
from yunshi.rulebook.pack.documents import SwitchValue
from yunshi.rulebook.pack.items import Cited
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.name_checks import name_problems
from yunshi.rulebook.pack.questions import TEXT_TYPES, Question
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]


def problems(pack: Pack) -> Iterator[Problem]:
    """Everything wrong between the parts of a pack."""
    yield from name_problems(pack)
    yield from _uncited(pack)
    yield from _listing_paths(pack)
    yield from _known_switches(pack)
    yield from _named_in_file_names(pack)
    yield from _notices(pack)
    yield from cycle_problems(pack)


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
    named: list[tuple[Place, object]] = [
        (("programme", "intake", "closing_second_counts"), intake),
        *(
            (("documents", "papers", place, "image", "exact"), paper.image.exact)
            for place, paper in enumerate(pack.documents.papers)
            if paper.image
        ),
    ]
    for place, value in named:
        yield from _switched(pack, place, value, bool, "true or false")
    sizes: list[tuple[Place, object]] = [
        (("documents", "general", "max_bytes"), pack.documents.general.max_bytes),
        *(
            (("documents", "papers", place, "max_bytes"), paper.max_bytes)
            for place, paper in enumerate(pack.documents.papers)
        ),
    ]
    for place, value in sizes:
        yield from _switched(pack, place, value, int, "a whole number")


def _switched(
    pack: Pack, place: Place, value: object, kind: type, expected: str
) -> Iterator[Problem]:
    if not isinstance(value, SwitchValue):
        return
    if value.switch not in pack.switches:
        yield place, f"there is no switch {value.switch!r} in programme.yaml"
    elif type(pack.switches[value.switch]) is not kind:
        yield place, f"switch {value.switch!r} must be {expected} to stand here"


def _named_in_file_names(pack: Pack) -> Iterator[Problem]:
    holds = pack.documents.general.file_name_holds
    if holds is None:
        return
    placed = pack.questions.get(holds.path)
    if placed is None:
        expected = f"no form asks {holds.path!r}"
    elif placed.form.per != "filing" or placed.question.type not in TEXT_TYPES:
        expected = f"{holds.path!r} must be a text of a form per filing"
    else:
        return
    yield ("documents", "general", "file_name_holds"), expected


def _notices(pack: Pack) -> Iterator[Problem]:
    # Imported here: the compiler reads packs, and a pack is checked against what it compiles to.
    from yunshi.rulebook.stages import compile_application

    table = compile_application(pack)
    for name in sorted({n.template for row in table.transitions for n in row.notices}):
        if name not in pack.notice_by_id:
            yield ("notices",), f"the life-cycle sends the notice {name!r}, which is not here"

"""What must hold between the parts of a pack, beyond the shape of each.

Every check yields where and what: a place in the pack (file and line are found from it) and what
was expected there.
"""

from __future__ import annotations

from collections.abc import Iterator

from yunshi.rulebook.pack.account_checks import account_problems
from yunshi.rulebook.pack.citation_checks import citation_problems
from yunshi.rulebook.pack.cycle_checks import cycle_problems
from yunshi.rulebook.pack.documents import SwitchValue
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.name_checks import name_problems
from yunshi.rulebook.pack.questions import TEXT_TYPES
from yunshi.rulebook.pack.source import Place

Problem = tuple[Place, str]


def problems(pack: Pack) -> Iterator[Problem]:
    """Everything wrong between the parts of a pack."""
    yield from name_problems(pack)
    yield from account_problems(pack)
    yield from citation_problems(pack)
    yield from _listing_paths(pack)
    yield from _titled_switches(pack)
    yield from _known_switches(pack)
    yield from _named_in_file_names(pack)
    yield from _notices(pack)
    yield from cycle_problems(pack)


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
        elif isinstance(value, tuple) and name not in {"blocks", "facets"}:
            columns["listing", "market", name] = value
    for at_facet, facet in enumerate(market.facets):
        if not getattr(market, facet):
            where = ("listing", "market", "facets", at_facet)
            yield where, f"no answer becomes the column {facet!r}"
    for place, paths in columns.items():
        for path in paths:
            if path is not None and path not in pack.questions:
                yield place, f"no form asks {path!r}"


def _titled_switches(pack: Pack) -> Iterator[Problem]:
    """Published bytes may lack titles, so the model does not ask for them."""
    titled: set[str] = set()
    for place, switch in enumerate(pack.programme.switches):
        where: Place = ("programme", "switches", place)
        if switch.title is None:
            yield where, "'title' is missing"
            continue
        for title in (switch.title.zh_hant, switch.title.en):
            if title in titled:
                yield (*where, "title"), f"another switch is called {title!r} already"
        titled |= {switch.title.zh_hant, switch.title.en}


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
            (("documents", name, place, "max_bytes"), paper.max_bytes)
            for name, papers in pack.documents.lists.items()
            for place, paper in enumerate(papers)
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
    from yunshi.rulebook.platform_notices import PLATFORM_NOTICES
    from yunshi.rulebook.stages import compile_application

    table = compile_application(pack)
    for name in sorted({n.template for row in table.transitions for n in row.notices}):
        if name not in pack.notice_by_id and name not in PLATFORM_NOTICES:
            yield ("notices",), f"the life-cycle sends the notice {name!r}, which is not here"

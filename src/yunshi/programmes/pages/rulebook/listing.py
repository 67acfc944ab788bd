"""What follows a listing: how long it stands, what is owed, and what the market shows."""

from __future__ import annotations

from dataclasses import replace

from django.utils.translation import gettext as _

from yunshi.programmes.pages.rulebook import labels
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import BlockView, ItemView, Line, PartsView


def listing(told: Telling) -> tuple[BlockView, ...]:
    """How long a listing stands, what its vendor owes, and what follows when it is not kept."""
    said = told.pack.listing
    validity = told.item("listing", "validity", _("Listing"))
    changes = told.item("listing", "changes", _("Listing"), skip={"covers"})
    blocks = [BlockView((validity, replace(changes, text=told.words(said.changes.covers))))]
    owed = tuple(
        replace(
            told.item("listing", f"obligations.{each.id}", labels.OBLIGATION),
            number=n,
        )
        for n, each in enumerate(said.obligations, 1)
    )
    if owed:
        title = _("What a listed vendor owes")
        blocks.append(
            BlockView(owed, anchor="listing-obligations", title=title, are_sentences=True)
        )
    sanctions = []
    for sanction in said.sanctions:
        name = f"sanctions.{sanction.id}"
        item = told.item("listing", name, labels.SANCTION, skip={"grounds"})
        grounds = told.statements(
            item.anchor,
            "grounds",
            sanction.grounds,
            labels.GROUND,
            within=sanction.clause,
        )
        parts = (PartsView(labels.GROUNDS, grounds),) if grounds else ()
        sanctions.append(replace(item, parts=parts))
    if sanctions:
        title = _("What follows when it is not kept")
        blocks.append(BlockView(tuple(sanctions), anchor="listing-sanctions", title=title))
    shown = (_market(told), *(_shown(told, block.id, block.paths) for block in said.market.blocks))
    title = _("What the market shows of the answers")
    blocks.append(BlockView(shown, anchor="listing-market", title=title))
    return tuple(blocks)


def _market(told: Telling) -> ItemView:
    facts = told.pending("listing", "market").facts
    item = told.item("listing", "market", _("Market"), title=_("Columns of the market"))
    lines = (
        Line(line.label, _answers(told, fact.paths)) if fact.paths else line
        for line, fact in zip(item.lines, facts, strict=True)
    )
    return replace(item, lines=tuple(lines))


def _shown(told: Telling, name: str, paths: tuple[str, ...]) -> ItemView:
    item = told.item("listing", f"blocks.{name}", _("Market"), skip={"paths"})
    return replace(item, lines=(Line(labels.FROM, _answers(told, paths)),))


def _answers(told: Telling, paths: tuple[str, ...]) -> tuple[tuple[str, str], ...]:
    """Questions by their labels, each leading to itself."""
    pieces: list[tuple[str, str]] = []
    for path in paths:
        label = told.words(told.pack.questions[path].question.label)
        pieces += [(_(", "), ""), (label, f"#questions.{path}")]
    return tuple(pieces[1:])

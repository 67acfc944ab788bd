"""Who runs a programme and when, what follows a listing, and what its words mean."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Final

from django.utils.translation import gettext as _

from yunshi.design import dates
from yunshi.programmes.pages.rulebook import labels
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import (
    BlockView,
    ItemView,
    Label,
    Line,
    PartsView,
    PartView,
    Tag,
)
from yunshi.programmes.pages.windows import Standing, WindowLine
from yunshi.rulebook.pack.documents import SwitchValue
from yunshi.rulebook.pack.programme import Window
from yunshi.rulebook.wording import NO, YES

_WINDOW: Final = frozenset({"opens", "closes", "expected"})


def about(told: Telling) -> tuple[BlockView, ...]:
    """The programme itself, its bodies, and how they are reached."""
    programme = told.pack.programme
    skip = {"summary", "forms", "version"}
    own = told.item("programme", programme.id, _("Programme"), skip=skip)
    forms = told.pack.forms
    order = Line(
        _("Order of forms"),
        tuple(
            piece
            for n, form in enumerate(forms)
            for piece in (
                *(((" → ", ""),) if n else ()),
                (told.words(form.title), f"#form-{form.form}"),
            )
        ),
    )
    items = [replace(own, text=told.words(programme.summary), lines=(order, *own.lines))]
    for name in ("organiser", "executor", "office"):
        if told.has("programme", name):
            body = told.item("programme", name, labels.BODY, skip={"name"})
            items.append(replace(body, text=told.words(getattr(programme, name).name)))
    if told.has("programme", "contacts"):
        items.append(told.item("programme", "contacts", labels.CONTACTS))
    for site in programme.sites:
        item = told.item("programme", f"sites.{site.id}", labels.SITE, skip={"url"})
        # Printed, not linked: what an old text names may lead elsewhere today.
        items.append(replace(item, text=site.url))
    return (BlockView(tuple(items), is_compact=True),)


def times(
    told: Telling, windows: tuple[WindowLine, ...], last_day: date | None
) -> tuple[BlockView, ...]:
    """When it counts and takes filings: the office's dates over the text's own."""
    programme = told.pack.programme
    intake = _intake(told)
    period = told.item("dates", "period", labels.PERIOD, skip={"meaning"})
    lines = list(period.lines)
    if last_day is not None and last_day != programme.period.ends:
        moved = _("Listings are shown until %(day)s: the office has moved the last day.")
        lines.insert(
            0,
            told.line(labels.NOW, moved % {"day": dates.show_full_day(last_day)}),
        )
    period = replace(period, text=told.words(programme.period.meaning), lines=tuple(lines))
    written = {window.id: window for window in programme.intake.windows}
    standing = {line.id: line for line in windows}
    items = [_window(told, each, standing.get(each.id)) for each in programme.intake.windows]
    items += [_opened(line) for line in windows if line.id not in written]
    begins = told.item("dates", "effective_from", labels.DATE)
    blocks = [BlockView((intake,)), BlockView((period, begins))]
    if items:
        title = _("Windows, as the office has set them now")
        blocks.insert(1, BlockView(tuple(items), anchor="dates-windows", title=title))
    return tuple(blocks)


def _intake(told: Telling) -> ItemView:
    """How filings come in; whether the closing second is in time as it counts now."""
    said = told.pack.programme.intake.closing_second_counts
    entry = told.pending("dates", "intake")
    item = told.item("dates", "intake", _("Intake"), skip={"closing_second_counts"})
    second = next(fact for fact in entry.facts if fact.key == "closing_second_counts")
    in_time = YES if told.pack.switched(said, told.switches) else NO
    line = told.line(second.label, in_time)
    if isinstance(said, SwitchValue):
        name = told.words(told.pack.switch_by_id[said.switch].name)
        by = _(", by the setting “%(switch)s”") % {"switch": name}
        line = Line(line.label, (*line.words, *told.linked(by)))
    return replace(item, lines=(*item.lines, line))


def _window(told: Telling, window: Window, line: WindowLine | None) -> ItemView:
    item = told.item("dates", f"windows.{window.id}", labels.WINDOW, skip=_WINDOW)
    if line is None:
        return replace(item, lines=(*_written(told, window), *item.lines))
    opened = replace(_opened(line), anchor=item.anchor, kind=item.kind, title=item.title)
    is_moved = (line.opens, line.closes) != (window.opens, window.closes)
    lines = _written(told, window) if is_moved and not line.is_expected else ()
    until = window.closes if line.is_expected else None
    more = (told.line(_("Closes at the latest"), dates.show(until, "second")),) if until else ()
    return replace(
        opened,
        clause=item.clause,
        refs=item.refs,
        reading=item.reading,
        lines=(*more, *lines, *item.lines),
        tags=(*opened.tags, *item.tags),
    )


def _opened(line: WindowLine) -> ItemView:
    """A window by the dates that stand in the office's calendar."""
    words: dict[Standing, Label] = {
        Standing.OPEN: _("Open for filing"),
        Standing.COMING: labels.EXPECTED if line.is_expected else labels.COMING,
        Standing.PAST: labels.PAST,
    }
    tone = "must" if line.standing is Standing.OPEN else ""
    never = _("It was never given dates here.") if _was_never(line) else ""
    return ItemView(
        anchor=f"dates.windows.{line.id}",
        kind=labels.WINDOW,
        title=line.name,
        tags=(Tag(words[line.standing], tone),),
        text="\n".join(filter(None, (line.when, never))),
    )


def _was_never(line: WindowLine) -> bool:
    return line.is_expected and line.standing is Standing.PAST


def _written(told: Telling, window: Window) -> tuple[Line, ...]:
    """What the text itself says of a window that the office has dated otherwise."""
    label = _("In the text")
    if window.expected is not None:
        return (told.line(label, window.expected),)
    if window.opens is None or window.closes is None:
        return ()
    both = f"{dates.show(window.opens, 'second')} – {dates.show(window.closes, 'second')}"
    return (told.line(label, both),)


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


def words(told: Telling) -> tuple[BlockView, ...]:
    items = []
    for term in told.pack.programme.definitions:
        item = told.item(
            "programme",
            f"definitions.{term.id}",
            labels.DEFINITION,
            skip={"meaning"},
        )
        items.append(replace(item, text=told.words(term.meaning)))
    return (BlockView(tuple(items), is_compact=True),) if items else ()


def notes(told: Telling) -> tuple[BlockView, ...]:
    """Basis and notes, and what the programme has its pages say at their moment."""
    said = told.pack.programme
    keys = {"basis", "notes", "precedence", "receipt_says", "business_certificate"}
    item = told.item("programme", "statements", labels.NOTES, skip=keys)
    told_parts: list[tuple[Label, tuple[PartView, ...]]] = [
        (
            labels.BASIS,
            told.statements(item.anchor, "basis", said.basis, labels.BASIS),
        ),
        (
            labels.NOTES,
            told.statements(item.anchor, "notes", said.notes, _("Note")),
        ),
    ]
    if said.precedence is not None:
        label = _("What prevails")
        parts = told.statements(item.anchor, "precedence", [said.precedence], label)
        told_parts.append((label, parts))
    told_parts += _at_their_moment(told, item.anchor)
    lists = tuple(PartsView(label, each) for label, each in told_parts if each)
    return (BlockView((replace(item, parts=lists),)),)


def _at_their_moment(told: Telling, anchor: str) -> Iterator[tuple[Label, tuple[PartView, ...]]]:
    said = told.pack.programme
    if said.receipt_says is not None:
        label, words = _("On the receipt"), told.words(said.receipt_says.text)
        yield label, (told.part(anchor, "page", said.receipt_says, "receipt_says", words, label),)
    if said.business_certificate is not None:
        certificate = said.business_certificate
        label, words = _("Business certificate"), told.words(certificate.says)
        part = told.part(anchor, "page", certificate, "business_certificate", words, label)
        yield label, (part,)


def letters(told: Telling) -> tuple[BlockView, ...]:
    items = []
    for notice in told.pack.notices:
        title = told.words(notice.subject)
        item = told.item("notices", notice.id, labels.LETTER, skip={"subject"}, title=title)
        letter = _("Text of the letter")
        items.append(replace(item, lines=(), folded=item.lines, folded_label=letter))
    return (BlockView(tuple(items)),)

"""When a programme counts and takes filings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Final

from django.utils.translation import gettext as _

from yunshi.design import dates
from yunshi.programmes.pages.rulebook import labels
from yunshi.programmes.pages.rulebook.telling import Telling
from yunshi.programmes.pages.rulebook.views import BlockView, ItemView, Label, Line, Tag
from yunshi.programmes.pages.windows import Standing, WindowLine
from yunshi.rulebook.pack.documents import SwitchValue
from yunshi.rulebook.pack.programme import Window

_WINDOW: Final = frozenset({"opens", "closes", "expected"})


def times(
    told: Telling, windows: tuple[WindowLine, ...], last_day: date | None
) -> tuple[BlockView, ...]:
    """When it counts and takes filings: the office's dates over the text's own."""
    programme = told.pack.programme
    intake = _intake(told, windows)
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


def _intake(told: Telling, windows: tuple[WindowLine, ...]) -> ItemView:
    """How filings come in; whether the closing second is in time as it counts now."""
    said = told.pack.programme.intake.closing_second_counts
    item = told.item("dates", "intake", _("Intake"), skip={"closing_second_counts"})
    in_time = told.pack.switched(said, told.switches)
    line = told.line(_("The last second"), _last_second(told, windows, bool(in_time)))
    if isinstance(said, SwitchValue):
        name = told.words(told.pack.switch_by_id[said.switch].name)
        by = _(", by the setting “%(switch)s”") % {"switch": name}
        line = Line(line.label, (*line.words, *told.linked(by)))
    return replace(item, lines=(*item.lines, line))


def _last_second(told: Telling, windows: tuple[WindowLine, ...], in_time: bool) -> str:
    """What holds of a filing that arrives at the very second of the closing."""
    dated = [line.closes for line in windows] or [
        window.closes for window in told.pack.programme.intake.windows
    ]
    closes = {dates.taipei(at).time() for at in dated if at is not None}
    at = f"{closes.pop():%H:%M:%S}" if len(closes) == 1 else _("the closing time")
    words = _("arriving at %(time)s sharp is in time")
    if not in_time:
        words = _("arriving at %(time)s sharp is too late")
    return words % {"time": at}


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

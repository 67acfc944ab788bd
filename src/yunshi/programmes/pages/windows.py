"""The windows of a programme as its pages list them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Final

from yunshi.design import dates
from yunshi.programmes.models import Window
from yunshi.programmes.queries import as_open_window
from yunshi.programmes.told import NOTHING_TOLD, ToldOfWindows
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.model import Pack, Switches
from yunshi.rulebook.text import Text
from yunshi.rulebook.windows import accepts, expected_is_over


class Standing(StrEnum):
    """Where a window stands at an instant."""

    OPEN = "open"
    COMING = "coming"
    PAST = "past"


@dataclass(frozen=True, slots=True)
class WindowLine:
    """One window as a programme's page lists it."""

    id: str
    name: str
    standing: Standing
    when: str
    is_expected: bool = False
    """It was never given dates."""
    opens: datetime | None = None
    closes: datetime | None = None
    """As they are set now."""
    notice: str = ""
    """What the public was told with these dates."""


_ORDER: Final = tuple(Standing)


def window_lines(
    pack: Pack,
    rows: Sequence[Window],
    at: datetime,
    switches: Switches,
    language: str,
    precision: dates.Precision = dates.Precision.MINUTE,
    told: ToldOfWindows = NOTHING_TOLD,
) -> tuple[WindowLine, ...]:
    """Every window: those that are open first, then those to come, then those that are over."""
    lines = [
        WindowLine(
            row.name,
            row.title.in_language(language),
            _standing(pack, row, at, switches),
            f"{dates.show(row.opens_at, precision)} – {dates.show(row.closes_at, precision)}",
            opens=row.opens_at,
            closes=row.closes_at,
            notice=_in_language(told.notices.get(row.id), language),
        )
        for row in rows
    ]
    # What an officer has dated since is among the rows, under the pack's own name.
    dated = {row.name for row in rows}
    today = at.astimezone(TAIPEI).date()
    undated = [entry for entry in pack.programme.intake.windows if entry.expected is not None]
    announced = {said.name: said for said in told.expected if said.name not in dated}
    lines += [
        WindowLine(
            said.name,
            said.title.in_language(language),
            Standing.PAST
            if said.expected_until is not None and said.expected_until < today
            else Standing.COMING,
            said.expected.in_language(language),
            is_expected=True,
        )
        for said in announced.values()
    ]
    lines += [
        WindowLine(
            entry.id,
            entry.name.in_language(language),
            Standing.PAST if expected_is_over(pack, entry, at) else Standing.COMING,
            entry.expected.in_language(language),
            is_expected=True,
        )
        for entry in undated
        if entry.id not in {*dated, *announced}
        # The only one that was expected has come, whatever the office calls it.
        and not (len(undated) == 1 and any(line.standing is Standing.OPEN for line in lines))
    ]
    return tuple(sorted(lines, key=lambda line: _ORDER.index(line.standing)))


def _in_language(text: Text | None, language: str) -> str:
    return text.in_language(language) if text is not None else ""


def _standing(pack: Pack, row: Window, at: datetime, switches: Switches) -> Standing:
    if accepts(pack, as_open_window(row), at, switches):
        return Standing.OPEN
    return Standing.COMING if at < row.opens_at else Standing.PAST

"""How a programme's intake stands, in the words of its pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from yunshi.programmes.pages.windows import WindowLine, window_lines
from yunshi.programmes.queries import Offer, as_open_window, offer_of, offers
from yunshi.programmes.told import ToldOfWindows, told_of_windows
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.windows import WindowState, state_of, window_finding


@dataclass(frozen=True, slots=True)
class Intake:
    """One programme and whether it takes filings now."""

    id: str
    name: str
    summary: str
    organiser: str
    executor: str
    state: WindowState
    window: str
    closes_at: datetime | None
    """Of the open window."""
    words: str
    windows: tuple[WindowLine, ...]
    """Every window: those that are open first, then those to come, then those that are over."""
    announced: str

    @property
    def is_open(self) -> bool:
        return self.state is WindowState.OPEN


def intakes(at: datetime, language: str) -> tuple[Intake, ...]:
    """Every programme, those that are open first."""
    offered = offers()
    told = told_of_windows([offer.pack.id for offer in offered])
    found = [_intake(offer, told[offer.pack.id], at, language) for offer in offered]
    return tuple(sorted(found, key=lambda intake: not intake.is_open))


def intake_of(pack: Pack, at: datetime, language: str) -> Intake:
    return _intake(offer_of(pack), told_of_windows([pack.id])[pack.id], at, language)


def _intake(offer: Offer, told: ToldOfWindows, at: datetime, language: str) -> Intake:
    pack, rows, switches = offer.pack, offer.windows, offer.switches
    windows = tuple(as_open_window(row) for row in rows)
    state, window = state_of(pack, windows, at, switches)
    row = next((row for row in rows if window is not None and row.name == window.id), None)
    intake = pack.programme.intake
    title = row.title.in_language(language) if row else ""
    return Intake(
        id=pack.id,
        name=pack.programme.name.in_language(language),
        summary=pack.programme.summary.in_language(language),
        organiser=pack.programme.organiser.name.in_language(language),
        executor=pack.programme.executor.name.in_language(language),
        state=state,
        window=title,
        closes_at=window.closes if window is not None and state is WindowState.OPEN else None,
        words=window_finding(pack, windows, at, switches).message.in_language(language),
        windows=window_lines(pack, rows, at, switches, language, told=told),
        announced=intake.announced.in_language(language) if intake.announced else "",
    )

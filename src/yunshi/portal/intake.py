"""How a programme's intake stands, in the words of its pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from yunshi.programmes.queries import as_open_window, current_packs, switches_of, windows_of
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
    expected: tuple[tuple[str, str], ...]
    """Windows that are only expected: name and when."""
    announced: str

    @property
    def is_open(self) -> bool:
        return self.state is WindowState.OPEN


def intakes(at: datetime, language: str) -> tuple[Intake, ...]:
    """Every programme, those that are open first."""
    found = [intake_of(loaded.pack, at, language) for loaded in current_packs()]
    return tuple(sorted(found, key=lambda intake: not intake.is_open))


def intake_of(pack: Pack, at: datetime, language: str) -> Intake:
    rows = windows_of(pack.id)
    windows = tuple(as_open_window(row) for row in rows)
    switches = switches_of(pack.id)
    state, window = state_of(pack, windows, at, switches)
    row = next((row for row in rows if window is not None and row.name == window.id), None)
    intake = pack.programme.intake
    title = (row.title_en if language.startswith("en") else row.title_zh) if row else ""
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
        expected=tuple(
            (entry.name.in_language(language), entry.expected.in_language(language))
            for entry in intake.windows
            if entry.expected is not None
        ),
        announced=intake.announced.in_language(language) if intake.announced else "",
    )

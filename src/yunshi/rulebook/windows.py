"""Windows: when a programme takes filings in."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from yunshi.rulebook.calendar import TAIPEI, instant_text
from yunshi.rulebook.deadlines import is_in_time
from yunshi.rulebook.findings import Blocks, Finding, Verdict
from yunshi.rulebook.pack.model import Pack, Switches
from yunshi.rulebook.pack.programme import Window
from yunshi.rulebook.text import Text


class WindowState(StrEnum):
    OPEN = "open"
    NOT_YET = "not_yet"
    CLOSED = "closed"
    NONE = "none"
    """No window has a date: the office announces one later."""


@dataclass(frozen=True, slots=True)
class OpenWindow:
    """The instants between which filings are taken in."""

    id: str
    opens: datetime
    closes: datetime


def written_windows(pack: Pack) -> tuple[OpenWindow, ...]:
    """The windows whose dates stand in the pack itself."""
    return tuple(
        OpenWindow(window.id, window.opens, window.closes)
        for window in pack.programme.intake.windows
        if window.opens and window.closes
    )


def expected_is_over(pack: Pack, window: Window, at: datetime) -> bool:
    """Whether the time has gone by for which a window was only expected."""
    if window.closes is not None and at > window.closes:
        return True
    today = at.astimezone(TAIPEI).date()
    last_days = (window.expected_until, pack.programme.period.ends)
    return any(day is not None and day < today for day in last_days)


def accepts(pack: Pack, window: OpenWindow, arrived_at: datetime, switches: Switches) -> bool:
    """Whether what arrived then is inside the window, to the second.

    The closing second counts or not as the programme reads its text (R110-AMB-02).
    """
    if arrived_at < window.opens:
        return False
    if pack.switched(pack.programme.intake.closing_second_counts, switches):
        return is_in_time(arrived_at, window.closes)
    return arrived_at < window.closes


def state_of(
    pack: Pack, windows: tuple[OpenWindow, ...], at: datetime, switches: Switches
) -> tuple[WindowState, OpenWindow | None]:
    """Where an instant stands among windows, and the window that says so."""
    for window in windows:
        if accepts(pack, window, at, switches):
            return WindowState.OPEN, window
    later = [window for window in windows if at < window.opens]
    if later:
        return WindowState.NOT_YET, min(later, key=lambda window: window.opens)
    closed = windows or _never_opened(pack, at)
    if closed:
        return WindowState.CLOSED, max(closed, key=lambda window: window.closes)
    return WindowState.NONE, None


def _never_opened(pack: Pack, at: datetime) -> tuple[OpenWindow, ...]:
    """The windows that the text closes, that nobody opened, and whose last moment has passed."""
    return tuple(
        OpenWindow(window.id, window.closes, window.closes)
        for window in pack.programme.intake.windows
        if window.opens is None and window.closes is not None and at > window.closes
    )


_MESSAGES = {
    WindowState.OPEN: Text(
        zh_hant="受理中，截止時間為{closes}。", en="Open; it closes on {closes}."
    ),
    WindowState.NOT_YET: Text(
        zh_hant="尚未開始受理，{opens} 起才能送件。草稿可以先填，會保留。",
        en="Not open yet: filings are taken from {opens}. You can fill in the draft; it is kept.",
    ),
    WindowState.CLOSED: Text(
        zh_hant="受理已於{closes} 截止，逾期不予受理。草稿會保留，{later}。",
        en="It closed at {closes}; late filings are not taken. The draft is kept and can be copied"
        " to {later}.",
    ),
    WindowState.NONE: Text(
        zh_hant="受理期間尚未公告，公告後才能送件。可以先看規則全文準備資料。",
        en="The window has not been announced yet; you can file once it is."
        " Until then the rulebook shows what will be asked.",
    ),
}

_LATER = {
    "batches": Text(zh_hant="可複製到下一梯次", en="the next batch"),
    "rolling": Text(zh_hant="可複製到之後的申請", en="a later application"),
}


def window_finding(
    pack: Pack, windows: tuple[OpenWindow, ...], at: datetime, switches: Switches
) -> Finding:
    """Whether a filing that arrives then is taken in, as a finding."""
    state, window = state_of(pack, windows, at, switches)
    message = _MESSAGES[state]
    intake = pack.programme.intake
    if window is not None:
        message = message.filled(
            {
                "opens": instant_text(window.opens),
                "closes": instant_text(window.closes),
                "later": _LATER[intake.mode],
            }
        )
    return Finding(
        rule="window",
        refs=intake.refs,
        clause=intake.clause,
        verdict=Verdict.PASS if state is WindowState.OPEN else Verdict.FAIL,
        blocks=Blocks.SUBMIT,
        path="",
        message=message,
    )

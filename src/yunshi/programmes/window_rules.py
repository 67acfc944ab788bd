"""Which dates officers may give a window. Nobody moves what was promised into the past."""

from __future__ import annotations

from datetime import datetime

from yunshi.programmes import refusals
from yunshi.programmes.models import Window
from yunshi.rulebook.findings import Finding


def obstacles_to_dates(
    window: Window, opens: datetime, closes: datetime, at: datetime
) -> tuple[Finding, ...]:
    """What stands in the way of these dates at an instant.

    A window that has opened keeps its opening, and one that has closed stays closed: late filings
    are not taken, for nobody (R110-IDD-05).
    """
    if window.closes_at < at:
        return (refusals.has_closed(window.closes_at),)
    if (opens, closes) == (window.opens_at, window.closes_at):
        return (refusals.nothing_changes(),)
    said = []
    if window.opens_at <= at and opens != window.opens_at:
        said.append(refusals.has_opened_already(window.opens_at))
    elif window.opens_at > at >= opens:
        said.append(refusals.opens_in_the_past(opens))
    return (*said, *_order(opens, closes, at))


def obstacles_to_new(
    name: str, taken: set[str], opens: datetime, closes: datetime, at: datetime
) -> tuple[Finding, ...]:
    """What stands in the way of a new window of a programme whose windows have the names taken."""
    said = []
    if name in taken:
        said.append(refusals.name_taken(name))
    if opens < at:
        said.append(refusals.opens_in_the_past(opens))
    return (*said, *_order(opens, closes, at))


def closes_early(window: Window, closes: datetime) -> bool:
    """Whether the window would close before the instant that was announced."""
    return closes < window.closes_at


def _order(opens: datetime, closes: datetime, at: datetime) -> tuple[Finding, ...]:
    if closes <= opens:
        return (refusals.closes_before_it_opens(),)
    return (refusals.closes_in_the_past(closes),) if closes <= at else ()

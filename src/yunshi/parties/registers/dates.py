"""Days as registers write them, where the calendars are mixed within one row."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

from yunshi.rulebook.calendar import NotARocDate, parse_roc

_GREGORIAN: Final = re.compile(r"([0-9]{4})[-/.]?([0-9]{2})[-/.]?([0-9]{2})")
_WITH_TIME: Final = re.compile(r"([0-9]{7})[0-9]{6}")


def read_register_day(written: str) -> date | None:
    """A day of the ROC calendar in seven or six digits, the same with a time behind it, or a
    Gregorian day in eight; ``None`` for anything else. The number of digits tells them apart."""
    text = written.strip()
    if timed := _WITH_TIME.fullmatch(text):
        text = timed.group(1)
    if gregorian := _GREGORIAN.fullmatch(text):
        try:
            return date(*map(int, gregorian.groups()))
        except ValueError:
            return None
    read = parse_roc(text)
    return None if isinstance(read, NotARocDate) else read

"""Dates in answers: the three parts that a page shows and posts."""

from __future__ import annotations

from yunshi.design.fields import DateValue
from yunshi.rulebook.calendar import NotARocDate, parse_roc


def date_parts(raw: object) -> DateValue:
    """An answer to a date as its three parts, whether it was good or not."""
    text = raw if isinstance(raw, str) else ""
    parts = text.replace("-", "/").split("/")
    if len(parts) != 3:
        return DateValue(year=text)
    year, month, day = parts
    if "-" in text and year.isdecimal() and len(year) == 4:
        return DateValue(str(int(year) - 1911), str(int(month or 0)), str(int(day or 0)))
    return DateValue(year, month, day)


def read_parts(year: str, month: str, day: str) -> str | None:
    """The answer that three parts make: its ISO date, or as typed where they make none."""
    parts = [part.strip() for part in (year, month, day)]
    if not any(parts):
        return None
    typed = "/".join(parts)
    read = parse_roc(typed) if all(parts) else None
    if read is None or isinstance(read, NotARocDate):
        return typed
    return read.isoformat()

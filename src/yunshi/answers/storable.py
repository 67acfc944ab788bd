"""Answers in the form in which the database keeps them."""

from __future__ import annotations

from datetime import date
from typing import Any


def storable(value: Any) -> Any:
    """The value as ``jsonb`` can hold it.

    Dates become their ISO text. A NUL character and half a surrogate pair, which no keyboard
    types and PostgreSQL refuses, are left out rather than losing the rest.
    """
    if isinstance(value, str):
        if "\x00" in value:
            value = value.replace("\x00", "")
        return value if value.isprintable() else value.encode("utf-8", "ignore").decode()
    if isinstance(value, dict):
        return {str(storable(key)): storable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [storable(part) for part in value]
    if isinstance(value, date):
        return value.isoformat()
    return value

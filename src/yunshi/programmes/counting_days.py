"""Counting a deadline and changing the calendar keep out of each other's way."""

from __future__ import annotations

from django.db import connection

_NAME = "programmes.days"


def hold_calendar() -> None:
    """Inside a transaction: the calendar stays as it is until it ends.

    Taken before anything else is locked, so that who changes the calendar, and then locks what is
    counted from it, never waits for somebody who waits for them.
    """
    _lock("pg_advisory_xact_lock_shared")


def change_calendar() -> None:
    """Inside a transaction: whoever counts a deadline waits until it ends, or has counted."""
    _lock("pg_advisory_xact_lock")


def _lock(function: str) -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"SELECT {function}(hashtextextended(%s, 0))", [_NAME])

"""Histories of teapots, and a forger with every right on the database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import psycopg

from tests.casework.nonsense import OFFICER, OWNER, a_key, a_teapot, done
from tests.databases import TestDatabase
from yunshi.casework import chain
from yunshi.casework.models import JournalEntry
from yunshi.casework.services import perform
from yunshi.casework.tampering import Tampered
from yunshi.casework.verification import verify

DUE = timedelta(days=3)


@contextmanager
def every_right(database: TestDatabase) -> Iterator[psycopg.Connection]:
    """The owner of the tables, who has switched every trigger and foreign key off."""
    with database.connect_as_owner() as connection:
        tables = [
            name
            for (name,) in connection.execute(
                "SELECT tablename FROM pg_tables WHERE tablename LIKE 'casework_%'"
            )
        ]
        for table in tables:
            connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield connection
        for table in tables:
            connection.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def a_history() -> UUID:
    """A teapot that was filled, found leaking, mended, and thrown away: five entries."""
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key(), facts={"water": 3}))
    due = case.opened_at + DUE
    done(perform([case.id], "find_leak", OFFICER, key=a_key(), reason="leaks", due=due))
    done(perform([case.id], "mend", OWNER, key=a_key(), personal={"by": "王小明"}))
    done(perform([case.id], "throw_away", OFFICER, key=a_key(), reason="王小明 broke it"))
    return case.id


def found() -> list[Tampered]:
    return list(verify().tampered)


def write_anew(connection: psycopg.Connection, case: UUID, **changed: Any) -> None:
    """What a forger with every right would do: change entry 2 and hash all that follows anew."""
    entries = list(JournalEntry.objects.filter(case=case).order_by("number"))
    for column, value in changed.items():
        setattr(entries[1], column, value)
    for before, entry in pairwise(entries):
        entry.previous_hash = before.hash
        entry.hash = chain.entry_hash(entry)
        connection.execute(
            "UPDATE casework_journalentry SET facts = %s, actor_role = %s, previous_hash = %s,"
            " hash = %s WHERE id = %s",
            [
                json.dumps(entry.facts),
                entry.actor_role,
                entry.previous_hash,
                entry.hash,
                entry.pk,
            ],
        )
    connection.execute("UPDATE casework_case SET head = %s WHERE id = %s", [entries[-1].hash, case])


def cut(connection: psycopg.Connection, case: UUID, after: int, *, hide: bool) -> None:
    """Cuts the journal off after an entry; hiding, also winds the case row back."""
    connection.execute(
        "DELETE FROM casework_personalpayload USING casework_journalentry AS entry"
        " WHERE entry.id = entry_id AND case_id = %s AND number > %s",
        [case, after],
    )
    connection.execute(
        "DELETE FROM casework_outboxmessage USING casework_journalentry AS entry"
        " WHERE entry.id = entry_id AND entry.case_id = %s AND number > %s",
        [case, after],
    )
    connection.execute(
        "DELETE FROM casework_journalentry WHERE case_id = %s AND number > %s", [case, after]
    )
    if hide:
        connection.execute(
            "UPDATE casework_case SET revision = number, head = hash, state = target,"
            " due_at = entry.due_at FROM casework_journalentry AS entry"
            " WHERE casework_case.id = entry.case_id AND case_id = %s AND number = %s",
            [case, after],
        )

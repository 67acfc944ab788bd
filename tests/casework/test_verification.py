# ruff: noqa: S608 (the statements are put together from names in this file)
"""``verify`` names the row that was changed, even by somebody with every right on the database."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any
from uuid import UUID

import psycopg
import pytest

from tests.casework.nonsense import OFFICER, OWNER, a_key, a_teapot, done
from tests.databases import TestDatabase
from yunshi.casework import chain
from yunshi.casework.exports import export_file, export_heads
from yunshi.casework.models import Case, ChainHead, HeadExport, JournalEntry
from yunshi.casework.services import perform
from yunshi.casework.tampering import Fault, Tampered
from yunshi.casework.verification import verify, verify_case

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


@pytest.fixture
def three(fresh_database: TestDatabase) -> list[UUID]:
    """Three histories; the middle one will be tampered with."""
    return sorted(a_history() for _ in range(3))


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


def test_an_untouched_journal_is_sound(three: list[UUID]) -> None:
    export_heads()
    done(perform([a_teapot().id], "polish", OWNER, key=a_key()))
    verified = verify()
    assert (verified.is_sound, verified.cases, verified.entries, verified.exports) == (
        True,
        4,
        17,
        1,
    )


def test_an_empty_journal_is_sound(fresh_database: TestDatabase) -> None:
    verified = verify()
    assert (verified.is_sound, verified.cases, verified.entries) == (True, 0, 0)


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("facts", "'{\"water\": 4}'"),
        ("facts", "'{\"water\": 3.0}'"),
        ("actor_person", "gen_random_uuid()"),
        ("actor_role", "'officer'"),
        ("arrived_at", "arrived_at - interval '1 microsecond'"),
        ("committed_at", "committed_at + interval '1 day'"),
        ("key", "'another'"),
        ("due_at", "now()"),
        ("personal_digests", '\'{"reason": "0"}\''),
    ],
)
def test_a_changed_column_of_an_entry_is_named(
    three: list[UUID], fresh_database: TestDatabase, column: str, value: str
) -> None:
    with every_right(fresh_database) as connection:
        connection.execute(
            f"UPDATE casework_journalentry SET {column} = {value} WHERE case_id = %s"
            " AND number = 2",
            [three[1]],
        )
    expected = [Tampered(Fault.CONTENT, three[1], 2)]
    if column == "personal_digests":
        expected.append(Tampered(Fault.MISSING_PAYLOAD, three[1], 2, "reason"))
    assert found() == expected


def test_a_step_that_the_table_does_not_know_is_named(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    with every_right(fresh_database) as connection:
        connection.execute(
            "UPDATE casework_journalentry SET target = 'served' WHERE case_id = %s AND number = 2",
            [three[1]],
        )
    assert found() == [
        Tampered(Fault.CONTENT, three[1], 2),
        Tampered(Fault.WAY, three[1], 2, "cold → fill → served"),
        Tampered(Fault.WAY, three[1], 3, "filled → find_leak → leaking"),
    ]


def test_an_entry_whose_hash_was_made_to_fit_breaks_the_next_link(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    entry = JournalEntry.objects.get(case=three[1], number=2)
    entry.facts = {"water": 4}
    with every_right(fresh_database) as connection:
        connection.execute(
            "UPDATE casework_journalentry SET facts = %s, hash = %s WHERE id = %s",
            [json.dumps(entry.facts), chain.entry_hash(entry), entry.pk],
        )
    assert found() == [Tampered(Fault.LINK, three[1], 3)]


def test_a_missing_entry_is_named(three: list[UUID], fresh_database: TestDatabase) -> None:
    with every_right(fresh_database) as connection:
        for table in ("personalpayload", "outboxmessage"):
            connection.execute(
                f"DELETE FROM casework_{table} USING casework_journalentry AS entry"
                " WHERE entry.id = entry_id AND entry.case_id = %s AND number = 3",
                [three[1]],
            )
        connection.execute(
            "DELETE FROM casework_journalentry WHERE case_id = %s AND number = 3", [three[1]]
        )
    assert found() == [
        Tampered(Fault.MISSING_ENTRY, three[1], 3),
        Tampered(Fault.WAY, three[1], 4, "leaking → mend → filled"),
    ]


def test_a_cut_tail_shows_at_the_case(three: list[UUID], fresh_database: TestDatabase) -> None:
    with every_right(fresh_database) as connection:
        cut(connection, three[1], 3, hide=False)
    assert found() == [Tampered(Fault.MISSING_TAIL, three[1], 4)]


def test_a_cut_tail_of_which_every_trace_was_removed_shows_in_the_signed_heads(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    export_heads()
    with every_right(fresh_database) as connection:
        cut(connection, three[1], 3, hide=True)
    assert found() == [Tampered(Fault.MISSING_TAIL, three[1], 4)]


def test_a_chain_that_was_linked_anew_shows_in_the_signed_heads(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    with every_right(fresh_database) as connection:
        write_anew(connection, three[1], facts={"water": 4})
    # In itself it is sound: that is why heads are signed.
    assert found() == []
    with every_right(fresh_database) as connection:
        write_anew(connection, three[1], facts={"water": 3})
    assert found() == []
    export_heads()
    with every_right(fresh_database) as connection:
        write_anew(connection, three[1], actor_role="officer")
    assert found() == [Tampered(Fault.REWRITTEN, three[1], 5)]


def test_a_forger_who_also_changes_the_exported_heads_is_found_by_their_signature(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    export_heads()
    with every_right(fresh_database) as connection:
        write_anew(connection, three[1], facts={"water": 4})
        head = Case.objects.get(pk=three[1]).head
        connection.execute(
            'UPDATE casework_chainhead SET hash = %s WHERE "case" = %s', [head, three[1]]
        )
    assert found() == [
        Tampered(Fault.EXPORT, None, 1, "list"),
        # The file beside the database still knows the head that was signed.
        Tampered(Fault.REWRITTEN, three[1], 5),
    ]


def test_a_forger_who_removes_the_export_is_found_by_its_file(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    export_heads()
    with every_right(fresh_database) as connection:
        cut(connection, three[1], 3, hide=True)
        connection.execute("DELETE FROM casework_chainhead")
        connection.execute("DELETE FROM casework_headexport")
    assert found() == [
        Tampered(Fault.MISSING_EXPORT, None, 1),
        Tampered(Fault.MISSING_TAIL, three[1], 4),
    ]


def test_a_case_that_was_made_to_vanish_is_named(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    export_heads()
    with every_right(fresh_database) as connection:
        cut(connection, three[1], 0, hide=False)
        connection.execute("DELETE FROM casework_task WHERE case_id = %s", [three[1]])
        connection.execute("DELETE FROM casework_case WHERE id = %s", [three[1]])
    assert found() == [Tampered(Fault.MISSING_CASE, three[1], 5)]


@pytest.mark.parametrize(
    ("assignment", "differs"),
    [
        ("state = 'served'", "state"),
        ("due_at = now()", "due_at"),
        ("head = repeat('0', 64)", "head"),
        ("state = 'cold', revision = 1", "state, revision"),
    ],
)
def test_a_case_that_was_moved_past_the_door_is_named(
    three: list[UUID], fresh_database: TestDatabase, assignment: str, differs: str
) -> None:
    with every_right(fresh_database) as connection:
        connection.execute(f"UPDATE casework_case SET {assignment} WHERE id = %s", [three[1]])
    assert found() == [Tampered(Fault.CASE_ROW, three[1], 5, differs)]


@pytest.mark.parametrize(
    "assignment",
    [
        "kind = 'kettle'",
        "programme = 'another'",
        "owner = gen_random_uuid()",
        '"group" = gen_random_uuid()',
        "pack_hash = 'f'",
        "opened_at = now()",
    ],
)
def test_a_case_that_was_made_another_is_named(
    three: list[UUID], fresh_database: TestDatabase, assignment: str
) -> None:
    with every_right(fresh_database) as connection:
        connection.execute(f"UPDATE casework_case SET {assignment} WHERE id = %s", [three[1]])
    assert found() == [Tampered(Fault.IDENTITY, three[1], 1)]


def test_changed_and_vanished_personal_data_is_named(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    of_case = (
        "FROM casework_journalentry AS entry WHERE entry.id = entry_id AND case_id = %s"
        " AND number = %s"
    )
    with every_right(fresh_database) as connection:
        connection.execute(
            f"UPDATE casework_personalpayload SET payload = '\"no reason\"' {of_case}",
            [three[0], 5],
        )
        connection.execute(
            "UPDATE casework_personalpayload SET payload = NULL, salt = NULL, erased_at = now()"
            f" {of_case}",
            [three[1], 4],
        )
        connection.execute(
            "DELETE FROM casework_personalpayload USING casework_journalentry AS entry"
            " WHERE entry.id = entry_id AND case_id = %s AND number = %s",
            [three[2], 3],
        )
    assert found() == [
        Tampered(Fault.PAYLOAD, three[0], 5, "reason"),
        Tampered(Fault.UNSAID_ERASURE, three[1], 4, "personal"),
        Tampered(Fault.MISSING_PAYLOAD, three[2], 3, "reason"),
    ]


def test_a_changed_life_cycle_table_is_named(
    three: list[UUID], fresh_database: TestDatabase
) -> None:
    case = Case.objects.get(pk=three[0])
    with every_right(fresh_database) as connection:
        connection.execute(
            "ALTER TABLE casework_lifecycleversion DROP CONSTRAINT casework_lifecycle_hash"
        )
        connection.execute("UPDATE casework_lifecycleversion SET frozen = frozen || '\\x20'::bytea")
    assert found() == [Tampered(Fault.TABLE, one, None, case.life_cycle_id[:12]) for one in three]


def test_a_tampered_row_is_named_in_both_languages() -> None:
    case = UUID(int=7)
    message = Tampered(Fault.CONTENT, case, 2).message
    assert message.en == f"Case {case}, entry 2: the content was changed."
    assert message.zh_hant == f"案件 {case} 第 2 筆紀錄的內容被改過。"
    for fault in Fault:
        assert "{" not in str(Tampered(fault, case, 2, "x").message.as_json().values())


# Exports.


def test_an_export_lists_what_moved_since_the_last_one(three: list[UUID]) -> None:
    first = export_heads()
    new = a_teapot()
    second = export_heads()
    third = export_heads()
    assert [(export.number, export.count) for export in (first, second, third)] == [
        (1, 3),
        (2, 1),
        (3, 0),
    ]
    assert second.previous_signature == first.signature
    assert list(ChainHead.objects.filter(export=2).values_list("case", "number", "hash")) == [
        (new.id, 1, new.head)
    ]
    assert found() == []


def test_the_file_of_an_export_says_what_was_signed(three: list[UUID]) -> None:
    export = export_heads()
    head, *lines = export_file(1).read_text().splitlines()
    signed = json.loads(head)
    assert (signed["export"], signed["count"], signed["signature"]) == (1, 3, export.signature)
    cases = Case.objects.order_by("id")
    assert lines == [f"{case.id} {case.revision} {case.head}" for case in cases]


def test_a_file_that_could_not_be_written_is_written_by_the_next_export(
    three: list[UUID],
) -> None:
    export_heads()
    before = export_file(1).read_bytes()
    export_file(1).unlink()
    assert found() == []
    export_heads()
    assert export_file(1).read_bytes() == before


@pytest.mark.parametrize(
    ("statement", "wrong"),
    [
        ("UPDATE casework_headexport SET taken_at = now() WHERE number = 2", "signature"),
        ("UPDATE casework_headexport SET key_id = repeat('0', 64) WHERE number = 2", "key"),
        ("DELETE FROM casework_chainhead WHERE export_id = 2", "list"),
    ],
)
def test_a_changed_export_is_named(
    three: list[UUID], fresh_database: TestDatabase, statement: str, wrong: str
) -> None:
    export_heads()
    a_teapot()
    export_heads()
    with every_right(fresh_database) as connection:
        connection.execute(statement)
    assert found() == [Tampered(Fault.EXPORT, None, 2, wrong)]


def test_a_forger_without_the_key_cannot_sign_an_export(
    three: list[UUID], fresh_database: TestDatabase, data_folder: Path, settings: Any
) -> None:
    export_heads()
    mine = {path: path.read_bytes() for path in data_folder.rglob("*") if path.is_file()}
    with every_right(fresh_database) as connection:
        cut(connection, three[1], 3, hide=True)
        connection.execute("DELETE FROM casework_chainhead")
        connection.execute("DELETE FROM casework_headexport")
        settings.YUNSHI_HOME = data_folder / "forger"
        export_heads()
    settings.YUNSHI_HOME = data_folder
    assert {path: path.read_bytes() for path in mine} == mine
    assert HeadExport.objects.count() == 1
    assert found() == [
        Tampered(Fault.EXPORT, None, 1, "key"),
        Tampered(Fault.MISSING_TAIL, three[1], 4),
    ]


def test_the_signing_key_is_readable_by_its_owner_alone(
    three: list[UUID], data_folder: Path
) -> None:
    export_heads()
    modes = {
        path.relative_to(data_folder).as_posix().rpartition("-")[0] or path.name: oct(
            path.stat().st_mode & 0o777
        )
        for path in (data_folder / "keys").rglob("*")
    }
    assert modes == {"heads": "0o600", "keys/heads": "0o600"}


def test_an_export_signed_with_an_older_key_stays_good(
    three: list[UUID], data_folder: Path
) -> None:
    first = export_heads()
    (data_folder / "keys" / "heads").unlink()
    second = export_heads()
    assert first.key_id != second.key_id
    assert found() == []


def test_one_case_is_verified_by_itself(three: list[UUID], fresh_database: TestDatabase) -> None:
    with every_right(fresh_database) as connection:
        connection.execute(
            "UPDATE casework_journalentry SET actor_role = 'agency' WHERE case_id = %s"
            " AND number = 3",
            [three[1]],
        )
    verified = {case: verify_case(case) for case in three}
    assert [verified[case].is_sound for case in three] == [True, False, True]
    assert verified[three[1]].tampered == (Tampered(Fault.CONTENT, three[1], 3),)
    assert {v.entries for v in verified.values()} == {5}

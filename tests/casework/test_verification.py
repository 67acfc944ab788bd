# ruff: noqa: S608 (the statements are put together from names in this file)
"""``verify`` names the row that was changed, even by somebody with every right on the database."""

from __future__ import annotations

import json
from uuid import UUID

import pytest

from tests.casework.forging import cut, every_right, found, write_anew
from tests.casework.nonsense import OWNER, a_key, a_teapot, done
from tests.databases import TestDatabase
from yunshi.casework import chain
from yunshi.casework.exports import export_heads
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.services import perform
from yunshi.casework.tampering import Fault, Tampered
from yunshi.casework.verification import verify, verify_case


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

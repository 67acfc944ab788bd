# ruff: noqa: S608 (the statements are put together from names in this file)
"""What the database refuses, whoever asks: under the application's role and under the owner's."""

from __future__ import annotations

from uuid import uuid4

import psycopg
import pytest

from tests.casework.nonsense import OFFICER, OWNER, STRANGER, a_key, a_teapot, done
from tests.databases import TestDatabase
from yunshi.casework.exports import export_heads
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.services import log_access, perform, place_hold
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.text import Text

APPEND_ONLY = [
    "casework_lifecycleversion",
    "casework_journalentry",
    "casework_accesslog",
    "casework_refusal",
    "casework_headexport",
    "casework_chainhead",
]
KEPT = ["casework_case", "casework_hold", "casework_personalpayload"]


@pytest.fixture
def furnished(fresh_database: TestDatabase) -> TestDatabase:
    """A database with a row in every table that matters."""
    case = a_teapot()
    done(perform([case.id], "fill", OWNER, key=a_key(), personal={"poured_by": "王小明"}))
    perform([case.id], "serve", STRANGER, key=a_key())
    log_access(OFFICER, Role.OFFICER, subject="person:1", what="name", purpose="review")
    text = Text(zh_hant="停", en="Stop")
    place_hold("stop", reason=text, actor=OFFICER, role=Role.OFFICER, owner=uuid4())
    export_heads()
    return fresh_database


_CHANGES = {
    "casework_lifecycleversion": "UPDATE casework_lifecycleversion SET kind = 'kettle'",
    "casework_journalentry": "UPDATE casework_journalentry SET facts = '{}'",
    "casework_accesslog": "UPDATE casework_accesslog SET purpose = 'none'",
    "casework_refusal": "UPDATE casework_refusal SET action = 'none'",
    "casework_headexport": "UPDATE casework_headexport SET count = 0",
    "casework_chainhead": "UPDATE casework_chainhead SET hash = ''",
}


@pytest.mark.parametrize("role", ["application", "owner"])
def test_nobody_changes_or_removes_what_is_append_only(furnished: TestDatabase, role: str) -> None:
    refused_with = {
        "application": psycopg.errors.InsufficientPrivilege,
        "owner": psycopg.errors.RestrictViolation,
    }[role]
    connect = getattr(furnished, f"connect_as_{role}")
    with connect() as connection:
        for table in APPEND_ONLY:
            (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert count > 0, table
            for statement in (
                _CHANGES[table],
                f"DELETE FROM {table}",
                f"DELETE FROM {table} WHERE false",
                f"TRUNCATE {table} CASCADE",
            ):
                with pytest.raises(refused_with):
                    connection.execute(statement)


@pytest.mark.parametrize("role", ["application", "owner"])
def test_nobody_removes_cases_holds_and_payloads(furnished: TestDatabase, role: str) -> None:
    refused_with = {
        "application": psycopg.errors.InsufficientPrivilege,
        "owner": psycopg.errors.RestrictViolation,
    }[role]
    connect = getattr(furnished, f"connect_as_{role}")
    with connect() as connection:
        for table in KEPT:
            (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            assert count > 0, table
            for statement in (f"DELETE FROM {table}", f"TRUNCATE {table} CASCADE"):
                with pytest.raises(refused_with):
                    connection.execute(statement)


@pytest.mark.parametrize(
    "assignment",
    ["state = 'served'", "revision = 9", "due_at = now()", "head = ''", "owner = NULL"],
)
def test_the_application_cannot_move_a_case_past_the_door(
    furnished: TestDatabase, assignment: str
) -> None:
    with (
        furnished.connect_as_application() as connection,
        pytest.raises(psycopg.errors.InsufficientPrivilege),
    ):
        connection.execute(f"UPDATE casework_case SET {assignment}")


@pytest.mark.parametrize("column", ["id", "kind", "programme", "owner", "life_cycle_id"])
def test_what_a_case_is_does_not_change(furnished: TestDatabase, column: str) -> None:
    new = "gen_random_uuid()" if column in ("id", "owner") else "repeat('0', 64)"
    with (
        furnished.connect_as_owner() as connection,
        pytest.raises(psycopg.errors.RestrictViolation),
    ):
        connection.execute(f"UPDATE casework_case SET {column} = {new}")
    with (
        furnished.connect_as_application() as connection,
        pytest.raises(
            psycopg.errors.RestrictViolation
            if column == "id"
            else psycopg.errors.InsufficientPrivilege
        ),
    ):
        connection.execute(f"UPDATE casework_case SET {column} = {new}")


@pytest.mark.parametrize(
    "wrong",
    [
        {"number": 4},
        {"number": 2},
        {"previous_hash": "0" * 64},
        {"source": "cold"},
    ],
)
def test_an_entry_that_does_not_follow_the_last_one_is_refused(
    furnished: TestDatabase, wrong: dict[str, object]
) -> None:
    case = Case.objects.get()
    row = JournalEntry.objects.filter(number=2).values().get()
    row |= {"number": 3, "previous_hash": case.head, "source": "filled", "hash": "f" * 64}
    del row["id"]
    row |= {"facts": "{}", "personal_digests": "{}"}
    columns = ", ".join(row)
    statement = (
        f"INSERT INTO casework_journalentry ({columns})"
        f" VALUES ({', '.join(f'%({name})s' for name in row)})"
    )
    with furnished.connect_as_application() as connection:
        with pytest.raises(psycopg.errors.IntegrityConstraintViolation):
            connection.execute(statement, row | wrong)
        # The same entry with nothing wrong is taken, so it was that which was refused.
        connection.execute(statement, row)


def test_a_case_without_an_entry_does_not_outlive_its_transaction(
    furnished: TestDatabase,
) -> None:
    columns = "kind, state, head, programme, life_cycle_id, pack_hash, opened_at"
    copy = (
        f"INSERT INTO casework_case (id, revision, {columns})"
        f" SELECT gen_random_uuid(), %s, {columns} FROM casework_case"
    )
    with furnished.connect_as_application() as connection:
        with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="without an entry"):
            connection.execute(copy, [0])
        with pytest.raises(psycopg.errors.IntegrityConstraintViolation, match="revision 0"):
            connection.execute(copy, [3])


def test_a_payload_can_only_be_erased_and_a_hold_only_lifted(furnished: TestDatabase) -> None:
    with furnished.connect_as_application() as connection:
        for statement in (
            "UPDATE casework_personalpayload SET payload = '\"another\"'",
            "UPDATE casework_hold SET lifted_because = 'so'",
        ):
            with pytest.raises(psycopg.errors.RestrictViolation):
                connection.execute(statement)
        erase = "UPDATE casework_personalpayload SET payload = NULL, salt = NULL, erased_at = now()"
        connection.execute(erase)
        lift = "UPDATE casework_hold SET lifted_at = now()"
        connection.execute(lift)
        for statement in (erase, lift):
            with pytest.raises(psycopg.errors.RestrictViolation):
                connection.execute(statement)


def test_a_frozen_table_is_kept_by_its_own_hash(furnished: TestDatabase) -> None:
    with (
        furnished.connect_as_application() as connection,
        pytest.raises(psycopg.errors.CheckViolation),
    ):
        connection.execute(
            "INSERT INTO casework_lifecycleversion (hash, kind, frozen, frozen_at)"
            " SELECT repeat('0', 64), kind, frozen, now() FROM casework_lifecycleversion"
        )

"""Exports of signed heads: what they list, their files, their keys, and forged ones."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from tests.casework.forging import cut, every_right, found
from tests.casework.nonsense import a_teapot
from tests.databases import TestDatabase
from yunshi.casework.exports import export_file, export_heads
from yunshi.casework.models import Case, ChainHead, HeadExport
from yunshi.casework.tampering import Fault, Tampered


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

"""A snapshot that was changed behind the database's back is named."""

from __future__ import annotations

from uuid import uuid4

import pytest
from django.db import connections

from tests.databases import TestDatabase
from yunshi.answers import services
from yunshi.answers.verification import tampered_snapshots


def test_a_snapshot_changed_by_the_owner_of_the_tables_is_named(
    fresh_database: TestDatabase,
) -> None:
    draft = services.open_draft("filing", owner=uuid4(), pack_hash="0" * 64, by=None)
    kept = services.take_snapshot(
        draft, {"a": {"b": "堃"}}, switches={}, window={}, versions={}, by=None
    )
    services.take_snapshot(draft, {"a": {"b": "c"}}, switches={}, window={}, versions={}, by=None)
    assert list(tampered_snapshots()) == []
    with connections["owner"].cursor() as cursor:
        cursor.execute("ALTER TABLE answers_snapshot DISABLE TRIGGER USER")
        cursor.execute("UPDATE answers_snapshot SET data = '{}' WHERE id = %s", [kept.id])
    assert [(fault.snapshot, fault.number) for fault in tampered_snapshots()] == [(kept.id, 1)]


@pytest.mark.django_db
def test_a_snapshot_as_it_was_filed_verifies() -> None:
    draft = services.open_draft("filing", owner=uuid4(), pack_hash="0" * 64, by=None)
    services.take_snapshot(
        draft,
        {"b": 1, "a": ["𠮷", None]},
        switches={"s": True},
        window={"r": 1},
        versions={},
        by=None,
    )
    assert list(tampered_snapshots()) == []

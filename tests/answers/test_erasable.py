"""A snapshot proves what was filed, betrays nothing, and can only be erased."""

from __future__ import annotations

import hashlib
import json
from typing import Any
from uuid import uuid4

import psycopg
import pytest
from django.db import IntegrityError
from hypothesis import given
from hypothesis import strategies as st

from tests.databases import TestDatabase
from yunshi.answers.addresses import Address
from yunshi.answers.digests import data_digest_of, digest_of, is_as_filed
from yunshi.answers.models import DraftChange, Snapshot
from yunshi.answers.services import open_draft, save_answers, take_snapshot
from yunshi.casework.chain import new_salt

TEXTS = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00"), max_size=12)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | TEXTS | st.floats(-1e9, 1e9),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(TEXTS, inner, max_size=3),
    max_leaves=8,
)
ANSWERS = st.dictionaries(TEXTS, VALUES, max_size=4)


def filed(data: dict[str, Any], pins: dict[str, Any]) -> Snapshot:
    salt = new_salt()
    sealed = data_digest_of(data, salt)
    return Snapshot(
        pack_hash="0" * 64,
        switches=pins,
        window={"revision": 1},
        data=data,
        salt=salt,
        data_digest=sealed,
        digest=digest_of("0" * 64, pins, {"revision": 1}, sealed),
    )


@given(data=ANSWERS, other=ANSWERS, pins=ANSWERS)
def test_answers_and_pins_are_proven_and_pins_even_after_erasure(
    data: dict[str, Any], other: dict[str, Any], pins: dict[str, Any]
) -> None:
    snapshot = filed(data, pins)
    assert is_as_filed(snapshot)
    # As JSON tells them apart, for Python calls 1, 1.0 and True equal.
    if repr(other) != repr(data) and sorted(map(repr, other)) != sorted(map(repr, data)):
        snapshot.data = other
        assert not is_as_filed(snapshot)
    snapshot.data = snapshot.salt = None
    assert is_as_filed(snapshot)
    snapshot.switches = {**pins, "another": 1}
    assert not is_as_filed(snapshot)


@given(data=ANSWERS)
def test_what_stays_after_erasure_tells_nothing(data: dict[str, Any]) -> None:
    one, same = filed(data, {}), filed(data, {})
    assert one.digest != same.digest
    assert one.data_digest != data_digest_of(data, "")


@given(data=ANSWERS)
def test_a_snapshot_from_before_there_were_salts_is_still_proven(data: dict[str, Any]) -> None:
    """Its digest is of everything at once; known by an empty salt and an empty data digest."""
    content = {"pack_hash": "0" * 64, "switches": {}, "window": {}, "data": data}
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    row = Snapshot(**content, salt="", data_digest="")
    row.digest = hashlib.sha256(written.encode()).hexdigest()
    assert is_as_filed(row)
    row.switches = {"s": True}
    assert not is_as_filed(row)


FORBIDDEN = {
    "UPDATE answers_snapshot SET data = '{}'": "answers",
    "UPDATE answers_snapshot SET data = NULL": "half",
    "UPDATE answers_snapshot SET salt = NULL": "half",
    "UPDATE answers_snapshot SET data = 'null', salt = NULL": "half",
    "UPDATE answers_snapshot SET data = NULL, salt = NULL": "unsaid",
    "UPDATE answers_snapshot SET data = NULL, salt = NULL, number = 9": "column",
    "UPDATE answers_snapshot SET digest = repeat('0', 64)": "column",
    "UPDATE answers_snapshot SET pack_hash = repeat('1', 64)": "column",
    "DELETE FROM answers_snapshot": "row",
    "UPDATE answers_draftchange SET answers = '{}'": "answers",
    "UPDATE answers_draftchange SET answers = NULL": "unsaid",
    "UPDATE answers_draftchange SET answers = NULL, by = NULL": "column",
    "UPDATE answers_draftchange SET at = now()": "column",
    "DELETE FROM answers_draftchange": "row",
    "TRUNCATE answers_draftchange": "row",
}


@pytest.fixture
def furnished(fresh_database: TestDatabase) -> TestDatabase:
    draft = open_draft("filing", owner=uuid4(), pack_hash="0" * 64, by=None)
    save_answers(draft.id, 0, {Address.parse("burrow/name"): "堃"}, by=uuid4())
    take_snapshot(draft, {"a": {"b": "堃"}}, switches={}, window={}, versions={}, by=None)
    return fresh_database


@pytest.mark.parametrize("role", ["application", "owner"])
@pytest.mark.parametrize("statement", FORBIDDEN)
def test_nobody_changes_what_was_filed_or_erases_what_no_entry_names(
    furnished: TestDatabase, statement: str, role: str
) -> None:
    without_right = role == "application" and FORBIDDEN[statement] in ("row", "column")
    refused_with = (
        psycopg.errors.InsufficientPrivilege if without_right else psycopg.errors.RestrictViolation
    )
    before = list(Snapshot.objects.values()), list(DraftChange.objects.values())
    with getattr(furnished, f"connect_as_{role}")() as connection, pytest.raises(refused_with):
        connection.execute(statement)
    assert (list(Snapshot.objects.values()), list(DraftChange.objects.values())) == before


@pytest.mark.parametrize(
    "values",
    [
        {"salt": "", "data_digest": ""},
        {"salt": "", "data_digest": "0" * 64},
        {"salt": None, "data_digest": "0" * 64},
    ],
)
def test_nothing_is_filed_without_a_salt(furnished: TestDatabase, values: dict[str, Any]) -> None:
    row = {**Snapshot.objects.values().get(), "id": uuid4(), "number": 2, **values}
    with pytest.raises(IntegrityError, match="answers_snapshot"):
        Snapshot.objects.create(**row)

"""A database from before keeps what is in it when it is migrated."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from uuid import uuid4

import pytest
from django.core.management import call_command
from psycopg.types.json import Jsonb

from tests.databases import TestDatabase, TestServer, pointed_at
from tests.packs import SMALL_MARKET
from yunshi.answers.models import DraftChange, Snapshot
from yunshi.answers.verification import tampered_snapshots
from yunshi.applications.verification import erased_answers
from yunshi.programmes.models import PackVersion
from yunshi.programmes.queries import current_pack
from yunshi.rulebook.pack.loader import load_pack
from yunshi.site.privileges import grant_to_application


@pytest.fixture
def before(
    postgres_server: TestServer, django_test_environment: None, django_db_blocker: object
) -> Iterator[TestDatabase]:
    """A database whose snapshots have no salt, and whose programmes name one pack as current."""
    with (
        django_db_blocker.unblock(),
        postgres_server.copy("template0") as database,
        pointed_at(database),
    ):
        grant_to_application()
        for room, last in (("answers", "0003"), ("programmes", "0003"), ("files", "0001")):
            call_command("migrate", room, last, verbosity=0, database="owner")
        yield database


def test_unsalted_snapshots_stay_proven_and_can_only_be_erased(before: TestDatabase) -> None:
    draft, snapshot = uuid4(), uuid4()
    content = {
        "pack_hash": "0" * 64,
        "switches": {},
        "window": {"revision": 1},
        "data": {"a": "堃"},
    }
    written = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    digest = hashlib.sha256(written.encode()).hexdigest()
    with before.connect_as_application() as connection:
        connection.execute(
            "INSERT INTO answers_draft (id, kind, owner, pack_hash, data, revision, created_at,"
            " updated_at) VALUES (%s, 'filing', %s, %s, '{}', 1, now(), now())",
            [draft, uuid4(), "0" * 64],
        )
        connection.execute(
            "INSERT INTO answers_draftchange (draft_id, revision, at, answers)"
            " VALUES (%s, 1, now(), %s)",
            [draft, Jsonb({"a/b": [None, "堃"]})],
        )
        connection.execute(
            "INSERT INTO answers_snapshot (id, draft_id, number, taken_at, pack_hash, switches,"
            ' "window", data, digest) VALUES (%s, %s, 1, now(), %s, %s, %s, %s, %s)',
            [
                snapshot,
                draft,
                content["pack_hash"],
                Jsonb(content["switches"]),
                Jsonb(content["window"]),
                Jsonb(content["data"]),
                digest,
            ],
        )
    call_command("migrate", verbosity=0)
    row = Snapshot.objects.get()
    assert (row.data, row.salt, row.data_digest, row.digest) == (content["data"], "", "", digest)
    assert DraftChange.objects.get().answers == {"a/b": [None, "堃"]}
    assert list(tampered_snapshots()) == []
    assert list(erased_answers()) == []
    # Erasing passes what only new snapshots must have, a salt; the journal is not asked here.
    with before.connect_as_owner() as connection:
        connection.execute("ALTER TABLE answers_snapshot DISABLE TRIGGER USER")
        connection.execute("UPDATE answers_snapshot SET data = NULL, salt = NULL")
    assert list(tampered_snapshots()) == []
    assert [each.erasure for each in erased_answers()] == [None]


def test_a_version_keeps_the_bytes_that_new_filings_were_made_under(before: TestDatabase) -> None:
    loaded = load_pack(SMALL_MARKET)
    other = loaded.resolved.replace("小市集".encode(), "大市集".encode())
    with before.connect_as_owner() as connection:
        for resolved, at in ((loaded.resolved, "2030-01-01"), (other, "2030-01-02")):
            connection.execute(
                "INSERT INTO programmes_publishedpack (hash, programme, version, effective_from,"
                " resolved, life_cycle, published_at)"
                " VALUES (%s, 'small-market', '1', '2030-01-01', %s, %s, %s)",
                [hashlib.sha256(resolved).hexdigest(), resolved, "0" * 64, at],
            )
        connection.execute(
            "INSERT INTO programmes_programme (id, current_id) VALUES ('small-market', %s)",
            [loaded.hash],
        )
    call_command("migrate", verbosity=0)
    assert list(PackVersion.objects.values_list("version", "pack")) == [("1", loaded.hash)]
    assert current_pack("small-market").hash == loaded.hash

"""A database from before keeps what is in it when it is migrated."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from datetime import timedelta
from uuid import UUID, uuid4

import pytest
from django.contrib.auth.hashers import make_password
from django.core.management import call_command
from psycopg.types.json import Jsonb

from tests.databases import TestDatabase, TestServer, pointed_at
from tests.packs import SMALL_MARKET
from yunshi.answers.models import DraftChange, Snapshot
from yunshi.answers.verification import tampered_snapshots
from yunshi.applications.verification import erased_answers
from yunshi.casework.clock import now
from yunshi.parties.links import registration_token
from yunshi.parties.models import Membership, Organisation, PendingRegistration, Person
from yunshi.parties.outcomes import Registered
from yunshi.parties.services import complete_registration
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


PASSWORD = "correct horse battery 7"


@pytest.fixture
def before_verification(
    postgres_server: TestServer, django_test_environment: None, django_db_blocker: object
) -> Iterator[TestDatabase]:
    """A database in which registering made the account at once, verified or not."""
    with (
        django_db_blocker.unblock(),
        postgres_server.copy("template0") as database,
        pointed_at(database),
    ):
        grant_to_application()
        for room, last in (("parties", "0002"), ("programmes", "0004"), ("account", "0009")):
            call_command("migrate", room, last, verbosity=0, database="owner")
        yield database


def registered_before(
    database: TestDatabase, name: str, ubn: str, *, hours_ago: int, verified: bool | None = False
) -> tuple[UUID, UUID]:
    """Person and organisation as that release wrote them; no row of the address for None."""
    person, organisation = uuid4(), uuid4()
    at = now() - timedelta(hours=hours_ago)
    with database.connect_as_owner() as connection, connection.transaction():
        connection.execute(
            "INSERT INTO parties_person (id, email, name, password, language, created_at,"
            " is_active, must_use_second_factor) VALUES (%s, %s, %s, %s, 'en', %s, true, false)",
            [person, f"{name}@vendor.example", name, make_password(PASSWORD), at],
        )
        connection.execute(
            "INSERT INTO parties_organisation (id, ubn, name, created_at) VALUES (%s, %s, %s, %s)",
            [organisation, ubn, f"{name} company", at],
        )
        connection.execute(
            "INSERT INTO parties_membership (id, person_id, organisation_id, role, delegated,"
            " created_at) VALUES (%s, %s, %s, 'owner', false, %s)",
            [uuid4(), person, organisation, at],
        )
        if verified is not None:
            connection.execute(
                'INSERT INTO account_emailaddress (user_id, email, "primary", verified)'
                " VALUES (%s, %s, true, %s)",
                [person, f"{name}@vendor.example", verified],
            )
    return person, organisation


def test_what_nobody_verified_takes_no_number_any_more(before_verification: TestDatabase) -> None:
    database = before_verification
    registered_before(database, "fresh", "12345675", hours_ago=2)
    registered_before(database, "stale", "04595257", hours_ago=25)
    registered_before(database, "verified", "22099131", hours_ago=25, verified=True)
    registered_before(database, "made-by-hand", "53212539", hours_ago=25, verified=None)
    _, shared = registered_before(database, "shared", "10458575", hours_ago=25)
    granted, _ = registered_before(database, "granted", "84149961", hours_ago=25)
    signed_in, _ = registered_before(database, "signed-in", "97176270", hours_ago=25)
    member, _ = registered_before(database, "member", "70759028", hours_ago=25, verified=True)
    with database.connect_as_owner() as connection:
        connection.execute(
            "INSERT INTO parties_membership (id, person_id, organisation_id, role, delegated,"
            " created_at) VALUES (%s, %s, %s, 'member', false, now())",
            [uuid4(), member, shared],
        )
        connection.execute(
            "INSERT INTO programmes_staffgrant (person_id, role, granted_at)"
            " VALUES (%s, 'administrator', now())",
            [granted],
        )
        connection.execute(
            "UPDATE parties_person SET last_login = now() WHERE id = %s", [signed_in]
        )
    call_command("migrate", verbosity=0)
    kept = {"verified", "made-by-hand", "shared", "granted", "signed-in", "member"}
    assert set(Person.objects.values_list("name", flat=True)) == kept
    assert set(Organisation.objects.values_list("name", flat=True)) == {
        f"{name} company" for name in kept
    }
    assert Membership.objects.count() == len(kept) + 1
    waiting = PendingRegistration.objects.get()
    assert (waiting.email, waiting.ubn, waiting.organisation_name, waiting.name) == (
        "fresh@vendor.example",
        "12345675",
        "fresh company",
        "fresh",
    )
    assert waiting.expires_at - waiting.created_at == timedelta(days=1)
    assert timedelta(hours=21) < waiting.expires_at - now() < timedelta(hours=23)
    # With the password that was chosen then; the link comes when they sign in.
    token = registration_token(waiting.pk, waiting.expires_at)
    outcome = complete_registration(token, PASSWORD)
    assert isinstance(outcome, Registered)
    assert outcome.organisation.ubn == "12345675"

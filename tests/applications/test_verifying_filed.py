"""``verify`` names a filed snapshot that was forged, even by the owner of the tables."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path

import psycopg
import pytest

from tests.applications.erasing import GROUND, administrator, erased, withdrawn
from tests.applications.world import Vendor, answered, started
from tests.cli.commands import Said, program
from tests.databases import TestDatabase
from yunshi.answers.digests import data_digest_of, digest_of
from yunshi.answers.models import Snapshot
from yunshi.answers.verification import tampered_snapshots
from yunshi.applications import services
from yunshi.applications.models import Filing
from yunshi.applications.services import Submitted
from yunshi.applications.verification import NotAsFiled, erased_answers, snapshots_not_as_filed
from yunshi.casework.clock import SetClock
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.services import say_erased
from yunshi.programmes.models import Window
from yunshi.programmes.verification import tampered_packs


@pytest.fixture
def entry(
    fresh_database: TestDatabase, complete: Filing, ours: Vendor, time: SetClock
) -> JournalEntry:
    """The entry of the journal by which the complete filing was submitted."""
    outcome = services.submit_filing(complete.id, ours.actor, key="k", arrived_at=time.instant)
    assert isinstance(outcome, Submitted), outcome
    return JournalEntry.objects.get(case__group=complete.id, action="submit")


@contextmanager
def every_right(database: TestDatabase, table: str) -> Iterator[psycopg.Connection]:
    """The owner of the table, who has done away with its triggers and with what refers to it."""
    with database.connect_as_owner() as connection:
        referring = connection.execute(
            "SELECT conrelid::regclass::text, conname FROM pg_constraint"
            " WHERE contype = 'f' AND confrelid = %s::regclass",
            [table],
        ).fetchall()
        for other, constraint in referring:
            connection.execute(f"ALTER TABLE {other} DROP CONSTRAINT {constraint}")
        connection.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
        yield connection
        connection.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")


def forge_consistently(database: TestDatabase, snapshot: Snapshot) -> None:
    """Other answers, with a digest that fits them."""
    data = {**snapshot.data, "forged": True}
    data_digest = data_digest_of(data, snapshot.salt or "")
    pins = (snapshot.pack_hash, snapshot.switches, snapshot.window)
    with every_right(database, "answers_snapshot") as connection:
        connection.execute(
            "UPDATE answers_snapshot SET data = %s, data_digest = %s, digest = %s WHERE id = %s",
            [json.dumps(data), data_digest, digest_of(*pins, data_digest), snapshot.id],
        )


def verified(database: TestDatabase, home: Path, *words: str) -> Said:
    """What the command says of this database."""
    return program("verify", *words, env=database.environment() | {"YUNSHI_HOME": str(home)})


def test_what_was_filed_and_not_touched_is_sound(entry: JournalEntry) -> None:
    assert entry.facts["snapshot_digest"] == Snapshot.objects.get().digest
    assert list(snapshots_not_as_filed()) == []
    assert list(tampered_packs()) == []


def test_a_snapshot_forged_together_with_its_digest_is_named(
    entry: JournalEntry, fresh_database: TestDatabase
) -> None:
    snapshot = Snapshot.objects.get()
    forge_consistently(fresh_database, snapshot)
    # In itself it is sound: that is why the journal is asked.
    assert list(tampered_snapshots()) == []
    assert list(snapshots_not_as_filed()) == [
        NotAsFiled(entry.case_id, entry.number, str(snapshot.id), is_missing=False)
    ]


def test_a_deleted_snapshot_is_named(entry: JournalEntry, fresh_database: TestDatabase) -> None:
    snapshot = Snapshot.objects.get()
    with every_right(fresh_database, "answers_snapshot") as connection:
        connection.execute("DELETE FROM answers_snapshot")
    assert list(tampered_snapshots()) == []
    assert list(snapshots_not_as_filed()) == [
        NotAsFiled(entry.case_id, entry.number, str(snapshot.id), is_missing=True)
    ]


@pytest.mark.parametrize(
    ("facts", "named"),
    [
        ('{"snapshot": "no id", "snapshot_digest": 1}', "no id"),
        ('{"snapshot_digest": null}', "?"),
        ('["snapshot_digest"]', "?"),
    ],
)
def test_facts_that_name_no_snapshot_are_named_and_do_not_stop_the_search(
    entry: JournalEntry, fresh_database: TestDatabase, facts: str, named: str
) -> None:
    with every_right(fresh_database, "casework_journalentry") as connection:
        connection.execute(
            "UPDATE casework_journalentry SET facts = %s WHERE id = %s", [facts, entry.pk]
        )
    assert list(snapshots_not_as_filed()) == [
        NotAsFiled(entry.case_id, entry.number, named, is_missing=True)
    ]


def test_the_command_names_the_forgeries_and_ends_with_1(
    entry: JournalEntry, fresh_database: TestDatabase, tmp_path: Path
) -> None:
    clean = verified(fresh_database, tmp_path, "--json")
    assert (clean.status, clean.json["cases"], clean.json["tampered"]) == (0, 1, []), clean.err
    snapshot = Snapshot.objects.get()
    forge_consistently(fresh_database, snapshot)
    with every_right(fresh_database, "programmes_publishedpack") as connection:
        connection.execute(
            "UPDATE programmes_publishedpack SET resolved = resolved || '\\x20'::bytea"
        )
    (pack,) = tampered_packs()
    forged = verified(fresh_database, tmp_path, "--json")
    assert (forged.status, [message["en"] for message in forged.json["tampered"]]) == (
        1,
        [
            f"Case {entry.case_id}, entry {entry.number}: snapshot {snapshot.id} is not the one"
            " that was filed.",
            f"Pack {snapshot.pack_hash} (programme {pack.programme}, version {pack.version}) is"
            " not what its hash was made of.",
        ],
    ), forged.err


def test_the_command_names_what_was_erased_and_what_was_emptied_unsaid(
    entry: JournalEntry,
    complete: Filing,
    ours: Vendor,
    time: SetClock,
    window: Window,
    fresh_database: TestDatabase,
    tmp_path: Path,
) -> None:
    other = withdrawn(answered(started(ours, window), ours), ours, time)
    erased(other)
    (gone,) = Snapshot.objects.filter(data__isnull=True)
    clean = verified(fresh_database, tmp_path, "--json")
    assert (clean.status, clean.json["tampered"]) == (0, []), clean.err
    by = JournalEntry.objects.get(action="erase").actor_person
    about = f"erased on 10 March 2030, 12:00:00, by {by} (system administrator), reason: {GROUND}"
    assert [message["en"] for message in clean.json["erased"]] == [
        f"Snapshot {gone.id} (number 1): {about}",
        f"History of draft {other.draft_id}: {about}",
    ]
    told = verified(fresh_database, tmp_path, "--lang", "zh-Hant")
    assert f"快照 {gone.id}（第 1 號）已依法刪除：" in told.out
    # The owner of the tables empties the other one, and no entry says so.
    for table, columns in (
        ("answers_snapshot", "data = NULL, salt = NULL"),
        ("answers_draftchange", "answers = NULL"),
    ):
        with every_right(fresh_database, table) as connection:
            connection.execute(
                f"UPDATE {table} SET {columns} WHERE draft_id = %s",  # noqa: S608
                [complete.draft_id],
            )
    emptied = Snapshot.objects.get(draft=complete.draft_id)
    forged = verified(fresh_database, tmp_path, "--json")
    assert (forged.status, [message["en"] for message in forged.json["tampered"]]) == (
        1,
        [
            f"Snapshot {emptied.id} (number 1) was emptied and no entry says so.",
            f"The history of draft {complete.draft_id} was emptied and no entry says so.",
        ],
    ), forged.err


def test_an_erasure_said_of_another_filing_does_not_count(
    entry: JournalEntry,
    complete: Filing,
    ours: Vendor,
    time: SetClock,
    window: Window,
    fresh_database: TestDatabase,
) -> None:
    """Whoever may make entries elsewhere cannot excuse what was emptied here."""
    other = withdrawn(answered(started(ours, window), ours), ours, time)
    snapshot = Snapshot.objects.get(draft=complete.draft_id)
    (case,) = Case.objects.filter(group=other.id)
    said = say_erased(
        [case.id], [snapshot.id, complete.draft_id], actor=administrator(), ground=GROUND
    )
    assert isinstance(said, datetime)
    with fresh_database.connect_as_owner() as connection:
        connection.execute("ALTER TABLE answers_snapshot DISABLE TRIGGER USER")
        connection.execute(
            "UPDATE answers_snapshot SET data = NULL, salt = NULL WHERE id = %s", [snapshot.pk]
        )
    assert [(each.snapshot, each.erasure) for each in erased_answers()] == [(snapshot.id, None)]

"""Many filings like one that was made through the services, faster than the services make them.

The rows of one vendor are read as JSON; a copy is the same text with other ids, names and
numbers, its chains and digests computed anew by the product's own functions. Contents of files
are hard links.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, Final
from uuid import UUID, uuid4

from django.conf import settings
from django.contrib.auth import BACKEND_SESSION_KEY, HASH_SESSION_KEY, SESSION_KEY
from django.contrib.sessions.backends.base import VALID_KEY_CHARS
from django.contrib.sessions.models import Session
from django.core.files.storage import FileSystemStorage
from django.db import connection, transaction
from django.utils.crypto import get_random_string

from yunshi.answers.digests import data_digest_of, digest_of
from yunshi.applications.models import Filing
from yunshi.casework import chain, clock
from yunshi.casework.models import Case, JournalEntry, PersonalPayload
from yunshi.files.storage import private_storage, storage_key
from yunshi.parties.models import Organisation, Person
from yunshi.parties.sign_in.middleware import idle_seconds
from yunshi.parties.sign_in.sessions import IDLE_SECONDS, SessionStore
from yunshi.rulebook.unified_business_number import is_valid

_AT_ONCE: Final = 100
"""Copies of one statement."""
_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")

# In the order in which they refer to one another: table, how a vendor's rows are found, and by
# what they are in order. %(…)s are the ids of the one that is copied.
_TABLES: Final = (
    ("parties_organisation", "id = %(firm)s", "id"),
    ("parties_person", "id = %(person)s", "id"),
    ("parties_membership", "organisation_id = %(firm)s", "id"),
    ("account_emailaddress", "user_id = %(person)s", "id"),
    ("answers_draft", "id = %(draft)s", "id"),
    ("answers_draftchange", "draft_id = %(draft)s", "revision"),
    ("files_storedfile", "owner = %(firm)s", "id"),
    ("applications_filing", "id = %(filing)s", "id"),
    ("casework_case", '"group" = %(filing)s', "id"),
    ("casework_journalentry", "case_id = ANY(%(cases)s)", "number"),
    ("casework_actionkey", "actor = ANY(%(actors)s)", "id"),
    ("applications_solution", "filing_id = %(filing)s", "id"),
    ("answers_snapshot", "draft_id = %(draft)s", "number"),
    ("files_keeping", "kept_for = ANY(%(snapshots)s)", "id"),
    ("applications_receipt", "filing_id = %(filing)s", "number"),
    ("reviews_findingstally", "filing_id = %(filing)s", "case_id"),
)
_NUMBERED_BY_THE_DATABASE: Final = frozenset(
    {
        "account_emailaddress",
        "answers_draftchange",
        "casework_actionkey",
        "casework_journalentry",
        "files_keeping",
    }
)


@dataclass(frozen=True, slots=True)
class Copy:
    """A vendor with a filing, and the session in which its owner sits before it."""

    filing: UUID
    solution: UUID
    person: UUID
    session: str
    revision: int
    """Of the draft."""
    digest: str
    """Of the answers in the draft."""


class Original:
    """The rows of one vendor with one filing, cut where a copy differs."""

    def __init__(self, filing: Filing, firm: Organisation, person: Person) -> None:
        rows = _rows(filing, firm, person)
        self._files = {row["id"]: row["storage_key"] for row in rows["files_storedfile"]}
        self._receipts = [row["number"] for row in rows["applications_receipt"]]
        self._named = {"ubn": firm.ubn, "name": firm.name, "email": person.email}
        self._known = {"filing": str(filing.pk), "person": str(person.pk)}
        self._known["solution"] = str(filing.solutions.order_by("id")[0].pk)
        self._person = person
        text = json.dumps(rows, ensure_ascii=False)
        # The window is the same for all.
        self._ids = sorted(set(_UUID.findall(text)) - {str(filing.window_id)})
        changing = [*self._ids, *self._files.values(), *self._receipts, *self._named.values()]
        pattern = "|".join(re.escape(word) for word in sorted(changing, key=len, reverse=True))
        self._pieces = re.split(f"({pattern})", text)

    def copies(self, numbers: Iterable[int]) -> Iterator[Copy]:
        """One copy for each number; a number makes name, address and 統一編號, so it serves once.

        Written a hundred at a time, each hundred in a transaction.
        """
        batch: list[int] = []
        for number in numbers:
            batch.append(number)
            if len(batch) == _AT_ONCE:
                yield from self._write(batch)
                batch = []
        if batch:
            yield from self._write(batch)

    def _write(self, numbers: list[int]) -> Iterator[Copy]:
        receipts = iter(_receipt_numbers(self._receipts[0], len(numbers)) if self._receipts else [])
        made, written = [], []
        for number in numbers:
            words = {each: str(uuid4()) for each in self._ids}
            words |= {key: storage_key(UUID(words[file])) for file, key in self._files.items()}
            words |= {
                self._named["ubn"]: ubn_of(number),
                self._named["name"]: f"{self._named['name']}{number:06d}",
                self._named["email"]: f"rush-{number:06d}@demo.example",
            }
            words |= {receipt: next(receipts) for receipt in self._receipts}
            rows = json.loads("".join(words.get(piece, piece) for piece in self._pieces))
            _seal(rows)
            made.append(rows)
            known = {what: UUID(words[old]) for what, old in self._known.items()}
            written.append((known, {key: words[key] for key in self._files.values()}))
        with transaction.atomic():
            for table, _, _ in _TABLES:
                _insert(table, [row for rows in made for row in rows[table]])
            sessions = _sit_down(self._person, [known["person"] for known, _ in written])
        for rows, (known, files), session in zip(made, written, sessions, strict=True):
            _link(files)
            (draft,) = rows["answers_draft"]
            digest = answers_digest(draft["data"])
            yield Copy(**known, session=session, revision=draft["revision"], digest=digest)


def answers_digest(data: dict[str, Any]) -> str:
    """By which answers are compared, to the byte of every text."""
    return hashlib.sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _rows(filing: Filing, firm: Organisation, person: Person) -> dict[str, list[dict[str, Any]]]:
    cases = list(Case.objects.filter(group=filing.pk).values_list("pk", flat=True))
    if PersonalPayload.objects.filter(entry__case__in=cases).exists():
        raise AssertionError("personal payloads are not copied")
    named = {
        "firm": firm.pk,
        "person": person.pk,
        "filing": filing.pk,
        "draft": filing.draft_id,
        "cases": cases,
        "actors": [str(person.pk)],
        "snapshots": list(filing.draft.snapshots.values_list("pk", flat=True)),
    }
    found = {}
    with connection.cursor() as cursor:
        for table, wanted, order in _TABLES:
            cursor.execute(
                f"SELECT coalesce(jsonb_agg(to_jsonb(t) ORDER BY {order}), '[]')::text"  # noqa: S608
                f" FROM {table} t WHERE {wanted}",
                named,
            )
            found[table] = json.loads(cursor.fetchone()[0])
    return found


def _seal(rows: dict[str, list[dict[str, Any]]]) -> None:
    """Digests of snapshots, then the chains, whose entries name them."""
    digests: dict[str, str] = {}
    for row in rows["answers_snapshot"]:
        row["data_digest"] = data_digest_of(row["data"], row["salt"])
        pins = (row["pack_hash"], row["switches"], row["window"])
        row["digest"] = digests[row["id"]] = digest_of(*pins, row["data_digest"])
    heads = {}
    for row in rows["casework_case"]:
        row["head"] = heads[row["id"]] = chain.genesis(_model(Case, row))
        row["revision"] = 0
    for row in rows["casework_journalentry"]:
        if "snapshot_digest" in row["facts"]:
            row["facts"]["snapshot_digest"] = digests[row["facts"]["snapshot"]]
        row["previous_hash"] = heads[row["case_id"]]
        row["hash"] = heads[row["case_id"]] = chain.entry_hash(_model(JournalEntry, row))


def _model(kind: type[Case] | type[JournalEntry], row: dict[str, Any]) -> Any:
    """The row as Django would have read it."""
    made = kind(**row)
    for field in kind._meta.concrete_fields:
        if field.get_internal_type() == "DateTimeField" and row[field.attname] is not None:
            setattr(made, field.attname, datetime.fromisoformat(row[field.attname]))
    return made


def _insert(table: str, rows: list[dict[str, Any]]) -> None:
    if not rows:
        return
    columns = [name for name in rows[0] if name != "id" or table not in _NUMBERED_BY_THE_DATABASE]
    named = ", ".join(f'"{name}"' for name in columns)
    with connection.cursor() as cursor:
        cursor.execute(
            f"INSERT INTO {table} ({named})"  # noqa: S608
            f" SELECT {named} FROM jsonb_populate_recordset(NULL::{table}, %s::jsonb)",
            [json.dumps(rows, ensure_ascii=False)],
        )


def _receipt_numbers(like: str, wanted: int) -> list[str]:
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval('applications_receipt_number') FROM generate_series(1, %s)", [wanted]
        )
        return [f"{like.rpartition('-')[0]}-{counted:05d}" for (counted,) in cursor.fetchall()]


def _sit_down(original: Person, people: list[UUID]) -> list[str]:
    """A session for each, as sign-in leaves it. All have the original's password, so its hash."""
    store = SessionStore()
    idle = idle_seconds(original)
    ends = clock.now() + timedelta(seconds=idle)
    rows = [
        Session(
            session_key=get_random_string(32, VALID_KEY_CHARS),
            session_data=store.encode(
                {
                    SESSION_KEY: str(person),
                    BACKEND_SESSION_KEY: settings.AUTHENTICATION_BACKENDS[0],
                    HASH_SESSION_KEY: original.get_session_auth_hash(),
                    IDLE_SECONDS: idle,
                }
            ),
            expire_date=ends,
        )
        for person in people
    ]
    Session.objects.bulk_create(rows)
    return [row.session_key for row in rows]


def session_of(person: Person) -> str:
    """A session of somebody who is there already."""
    return _sit_down(person, [person.pk])[0]


def _link(files: dict[str, str]) -> None:
    storage = private_storage()
    if not isinstance(storage, FileSystemStorage):
        raise TypeError("files are linked in a folder")
    for old, new in files.items():
        place = Path(storage.path(new))
        place.parent.mkdir(mode=0o700, exist_ok=True)
        os.link(storage.path(old), place)


def ubn_of(number: int) -> str:
    """A valid 統一編號 of its own for each number: of ten that follow one another two are valid,
    and we take the first."""
    ten = 10_000_000 + 10 * number
    return next(text for text in map(str, range(ten, ten + 10)) if is_valid(text))

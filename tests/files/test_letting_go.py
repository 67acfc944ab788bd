"""What rests on a file holds it, until the journal says that it was erased."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from uuid import UUID, uuid4

import psycopg
import pytest
from django.db import IntegrityError, transaction

from tests.applications.world import DURING, Vendor, publish, started, vendor
from tests.casework.nonsense import a_key
from tests.databases import TestDatabase
from tests.files import making
from tests.files.conftest import contents, rules
from yunshi.applications.models import Filing
from yunshi.applications.services import remove_solution
from yunshi.casework.acting import Actor, Grant
from yunshi.casework.clock import set_clock
from yunshi.casework.models import Case
from yunshi.casework.services import say_erased
from yunshi.files import services
from yunshi.files.outcomes import Received
from yunshi.programmes.models import Window
from yunshi.rulebook.lifecycle import Role


def a_filing_that_ended(ours: Vendor) -> Filing:
    window = Window.objects.order_by("opens_at")[0]
    filing = started(ours, window)
    removed = remove_solution(filing, filing.solutions.get().id, ours.actor, key=a_key())
    assert removed is None, removed
    return filing


def said_erased(filing: Filing) -> None:
    """The journal of an ended filing says that its draft was erased."""
    cases = Case.objects.filter(group=filing.id).values_list("id", flat=True)
    administrator = Actor(uuid4(), frozenset({Grant(Role.ADMINISTRATOR)}))
    said = say_erased(list(cases), [filing.draft_id], actor=administrator, ground="x")
    assert isinstance(said, datetime), said


@pytest.mark.django_db
def test_kept_file_cannot_be_removed_until_what_rests_on_it_is_erased(
    stored: Callable,
    owner: UUID,
    home: Path,
    django_capture_on_commit_callbacks: Callable,
) -> None:
    file = stored(making.pdf(), "王小明.pdf")
    publish()
    with set_clock(DURING):
        ours = vendor()
        filings = [a_filing_that_ended(ours) for _ in range(2)]
    snapshot, second = (filing.draft_id for filing in filings)
    assert services.keep([file.id], owner, snapshot) is None
    assert services.keep([file.id], owner, snapshot) is None
    assert services.keep([file.id], owner, second) is None
    assert rules(services.remove(file.id, owner)) == ["files.kept"]
    with pytest.raises(IntegrityError, match="once the journal says"), transaction.atomic():
        services.erase_files([file.id], owner, kept_for=[snapshot])
    said_erased(filings[0])
    assert services.erase_files([file.id], owner, kept_for=[snapshot]) == 0
    assert rules(services.remove(file.id, owner)) == ["files.kept"]
    said_erased(filings[1])
    assert services.erase_files([file.id], uuid4(), kept_for=[]) == 0
    with django_capture_on_commit_callbacks(execute=True):
        assert services.erase_files([file.id], owner, kept_for=[second]) == 1
    file.refresh_from_db()
    assert (file.name, file.storage_key, len(file.sha256)) == ("", "", 64)
    assert file.removed_at is not None
    assert contents(home) == []


_CHANGES = {
    "UPDATE files_keeping SET kept_for = gen_random_uuid()": ("refused", "refused"),
    "TRUNCATE files_keeping": ("refused", "refused"),
    "DELETE FROM files_keeping": ("unsaid", "unsaid"),
    "DELETE FROM files_storedfile": ("refused", "refused"),
    "UPDATE files_storedfile SET sha256 = repeat('0', 64)": ("refused", "allowed"),
    "UPDATE files_storedfile SET name = 'b.pdf'": ("renamed", "renamed"),
    "UPDATE files_storedfile SET name = ''": ("renamed", "renamed"),
    "UPDATE files_storedfile SET name = '', removed_at = now()": ("renamed", "renamed"),
}


@pytest.mark.parametrize("role", ["application", "owner"])
@pytest.mark.parametrize("statement", _CHANGES)
def test_what_rests_on_files_is_changed_by_nobody(
    fresh_database: TestDatabase, home: Path, statement: str, role: str
) -> None:
    owner = uuid4()
    received = services.receive_upload(io.BytesIO(making.pdf()), "a.pdf", owner, uuid4())
    assert isinstance(received, Received)
    assert services.keep([received.file.id], owner, uuid4()) is None
    outcome = _CHANGES[statement][role == "owner"]
    expected = {
        ("refused", "application"): psycopg.errors.InsufficientPrivilege,
        ("refused", "owner"): psycopg.errors.RestrictViolation,
        ("unsaid", "application"): psycopg.errors.RestrictViolation,
        ("unsaid", "owner"): psycopg.errors.RestrictViolation,
        ("renamed", "application"): psycopg.errors.RestrictViolation,
        ("renamed", "owner"): psycopg.errors.RestrictViolation,
    }
    with getattr(fresh_database, f"connect_as_{role}")() as connection:
        if outcome == "allowed":
            connection.execute(statement)
            return
        with pytest.raises(expected[outcome, role]):
            connection.execute(statement)

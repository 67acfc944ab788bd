"""Taking in uploads: what is stored, what is refused, and that neither is ever half."""

from __future__ import annotations

import hashlib
import io
import sys
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.files import making
from tests.files.conftest import Receive, contents, rules
from yunshi.casework import clock
from yunshi.files import queries, services
from yunshi.files.inspection.nursery import NURSERY
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.outcomes import Received, Refused, Removed

pytestmark = pytest.mark.django_db


def test_good_file_is_stored_with_its_facts(
    receive: Receive, home: Path, owner: UUID, person: UUID
) -> None:
    content = making.picture(900, 600)
    before = clock.now()
    outcome = receive(content, "𠮷祥_宣傳圖.png")
    assert isinstance(outcome, Received)
    file = StoredFile.objects.get(id=outcome.file.id)
    assert (file.owner, file.uploaded_by, file.name) == (owner, person, "𠮷祥_宣傳圖.png")
    assert (file.type, file.bytes, file.width, file.height) == ("png", len(content), 900, 600)
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert file.scan_state == ScanState.NOT_CONFIGURED
    assert file.scanned_at is None
    assert before - timedelta(seconds=1) <= file.uploaded_at <= clock.now()
    assert file.may_be_opened
    with queries.content_of(file) as stored:
        assert stored.read() == content


def test_stored_content_is_private_and_nothing_stays_in_quarantine(
    receive: Receive, home: Path
) -> None:
    outcome = receive(making.pdf(), "報表.pdf")
    assert isinstance(outcome, Received)
    (path,) = contents(home)
    assert path == home / "files" / outcome.file.storage_key
    assert "報表" not in str(path)
    assert path.stat().st_mode & 0o777 == 0o600
    for folder in (home / "files", path.parent, home / "quarantine"):
        assert folder.stat().st_mode & 0o777 == 0o700
    with pytest.raises(ValueError, match="no address"):
        queries.private_storage().url(outcome.file.storage_key)


def test_folder_that_stood_open_is_closed(receive: Receive, home: Path) -> None:
    (home / "quarantine").mkdir(mode=0o755)
    (home / "files").mkdir(mode=0o755)
    receive(making.pdf(), "a.pdf")
    assert (home / "quarantine").stat().st_mode & 0o777 == 0o700
    assert (home / "files").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("content", [making.docx, lambda: b"PK\x03\x04 no archive"])
def test_R110_D09_docx_renamed_to_pdf_is_refused_and_other_files_stay(
    content: Callable[[], bytes], receive: Receive, home: Path
) -> None:
    other = receive(making.pdf(), "營業稅繳納證明.pdf")
    outcome = receive(content(), "損益及稅額計算表.pdf", path="/papers/profit_and_loss/0")
    assert "files.content_differs" in rules(outcome)
    assert isinstance(outcome, Refused)
    assert {finding.path for finding in outcome.findings} == {"/papers/profit_and_loss/0"}
    assert all(finding.blocks_submission for finding in outcome.findings)
    assert isinstance(other, Received)
    assert list(StoredFile.objects.all()) == [other.file]
    assert contents(home) == [home / "files" / other.file.storage_key]


def test_all_reasons_are_told_at_once_and_nothing_is_kept(receive: Receive, home: Path) -> None:
    outcome = receive(making.pdf(making.launch), "報表\u202e.docx")
    assert set(rules(outcome)) == {
        "files.name_direction",
        "files.content_differs",
        "files.pdf_action",
    }
    assert (StoredFile.objects.count(), contents(home)) == (0, [])


def test_upload_beyond_the_limit_is_refused_without_being_read_to_its_end(
    home: Path, owner: UUID, person: UUID, settings: object
) -> None:
    settings.YUNSHI_LARGEST_UPLOAD_BYTES = 1024 * 1024  # type: ignore[attr-defined]
    stream = io.BytesIO(making.pdf() + bytes(50 * 1024 * 1024))
    outcome = services.receive_upload(stream, "a.pdf", owner, person)
    assert rules(outcome) == ["files.too_large"]
    assert stream.tell() <= 2 * 1024 * 1024
    assert (StoredFile.objects.count(), contents(home)) == (0, [])


def test_empty_upload_is_refused(receive: Receive, home: Path) -> None:
    assert rules(receive(b"", "a.pdf")) == ["files.empty_file"]
    assert contents(home) == []


@pytest.mark.parametrize("name", ["eicar.txt", "eicar.pdf", "eicar\0.txt", "e" * 300])
def test_infected_upload_keeps_hash_and_verdict_only(
    name: str, receive: Receive, home: Path, owner: UUID
) -> None:
    content = making.virus_test_file()
    outcome = receive(content, name)
    assert "files.virus" in rules(outcome)
    file = StoredFile.objects.get()
    assert file.scan_state == ScanState.INFECTED
    assert file.sha256 == hashlib.sha256(content).hexdigest()
    assert "virus" in [told["code"] for told in file.problems]
    assert (file.storage_key, file.may_be_opened) == ("", False)
    assert file.removed_at is not None
    assert contents(home) == []
    assert queries.files_for(owner, [file.id]) == {file.id: file}
    facts = queries.facts_of(file)
    assert "virus" in [problem.code for problem in facts.problems]
    with pytest.raises(FileNotFoundError):
        queries.content_of(file)


def test_infected_upload_repeated_is_refused_again_and_recorded_once(receive: Receive) -> None:
    key = uuid4()
    first = receive(making.virus_test_file(), "eicar.txt", key=key)
    again = receive(making.virus_test_file(), "eicar.txt", key=key)
    assert first == again
    assert StoredFile.objects.count() == 1


def test_upload_repeated_with_its_key_is_one_file(receive: Receive, home: Path) -> None:
    key = uuid4()
    first = receive(making.pdf(), "a.pdf", key=key)
    again = receive(making.pdf(), "renamed.pdf", key=key)
    assert isinstance(first, Received)
    assert again == first
    assert again.file.name == "a.pdf"
    assert (StoredFile.objects.count(), len(contents(home))) == (1, 1)


def test_same_content_under_another_key_or_owner_is_another_file(
    receive: Receive, person: UUID
) -> None:
    key = uuid4()
    receive(making.pdf(), "a.pdf", key=key)
    receive(making.pdf(), "a.pdf", key=uuid4())
    receive(making.pdf(pages=2), "a.pdf", key=key)
    services.receive_upload(io.BytesIO(making.pdf()), "a.pdf", uuid4(), person, key=key)
    assert StoredFile.objects.count() == 4


def test_removed_file_can_be_uploaded_again(receive: Receive, owner: UUID) -> None:
    key = uuid4()
    first = receive(making.pdf(), "a.pdf", key=key)
    assert isinstance(first, Received)
    services.remove(first.file.id, owner)
    again = receive(making.pdf(), "a.pdf", key=key)
    assert isinstance(again, Received)
    assert again.file.id != first.file.id


def test_file_of_another_owner_is_not_found(stored: Callable, owner: UUID) -> None:
    file = stored(making.pdf(), "a.pdf")
    assert queries.files_for(uuid4(), [file.id]) == {}
    assert queries.files_for(owner, [file.id, uuid4()]) == {file.id: file}
    assert rules(services.remove(file.id, uuid4())) == ["files.not_there"]


def test_removed_file_is_gone_with_its_content(
    stored: Callable, owner: UUID, home: Path, django_capture_on_commit_callbacks: Callable
) -> None:
    file = stored(making.pdf(), "a.pdf")
    with django_capture_on_commit_callbacks(execute=True):
        assert isinstance(services.remove(file.id, owner), Removed)
        assert len(contents(home)) == 1, "nothing goes before the transaction is committed"
    assert contents(home) == []
    assert queries.files_for(owner, [file.id]) == {}
    assert isinstance(services.remove(file.id, owner), Removed)
    file.refresh_from_db()
    assert (file.storage_key, len(file.sha256)) == ("", 64)


def test_files_are_kept_all_or_none(stored: Callable, owner: UUID) -> None:
    file, removed = stored(making.pdf(), "a.pdf"), stored(making.pdf(pages=2), "b.pdf")
    services.remove(removed.id, owner)
    for wrong in ([file.id, removed.id], [file.id, uuid4()]):
        refused = services.keep(wrong, owner, uuid4())
        assert refused is not None
        assert rules(refused) == ["files.not_there"]
    assert services.keep([file.id], uuid4(), uuid4()) is not None
    assert not file.keepings.exists()


def test_where_the_parsers_cannot_run_the_file_is_asked_for_again(
    receive: Receive, monkeypatch: pytest.MonkeyPatch
) -> None:
    NURSERY.end()
    with monkeypatch.context() as without:
        without.setattr(sys, "executable", "/bin/false")
        refused = receive(making.pdf(), "a.pdf")
    assert rules(refused) == ["files.not_checked"]
    assert not StoredFile.objects.exists()
    assert isinstance(receive(making.pdf(), "a.pdf"), Received)

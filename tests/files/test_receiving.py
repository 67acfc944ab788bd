"""Taking in uploads: what is stored, what is refused, and that neither is ever half."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.files import making
from tests.files.conftest import Receive, contents
from tests.files.scanners import KINDS, VIRUS, scanner_of
from yunshi.casework import clock
from yunshi.files import queries, services
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.outcomes import Received, Refused, Removed, Rescanned
from yunshi.files.signals import found_infected

pytestmark = pytest.mark.django_db


def rules(outcome: Received | Refused | Removed) -> list[str]:
    assert isinstance(outcome, Refused)
    return [finding.rule for finding in outcome.findings]


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
    assert queries.file_for(owner, file.id) == file
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
    assert queries.file_for(owner, file.id) == file
    assert queries.file_for(uuid4(), file.id) is None
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
    assert queries.file_for(owner, file.id) is None
    assert isinstance(services.remove(file.id, owner), Removed)
    file.refresh_from_db()
    assert (file.storage_key, len(file.sha256)) == ("", 64)


def test_kept_file_cannot_be_removed_until_it_is_let_go(
    stored: Callable, owner: UUID, home: Path
) -> None:
    file = stored(making.pdf(), "a.pdf")
    snapshot, second = uuid4(), uuid4()
    assert services.keep([file.id], owner, snapshot) is None
    assert services.keep([file.id], owner, snapshot) is None
    assert services.keep([file.id], owner, second) is None
    assert rules(services.remove(file.id, owner)) == ["files.kept"]
    assert services.release(snapshot) == 1
    assert rules(services.remove(file.id, owner)) == ["files.kept"]
    assert services.release(second) == 1
    assert isinstance(services.remove(file.id, owner), Removed)


def test_files_are_kept_all_or_none(stored: Callable, owner: UUID) -> None:
    file, removed = stored(making.pdf(), "a.pdf"), stored(making.pdf(pages=2), "b.pdf")
    services.remove(removed.id, owner)
    for wrong in ([file.id, removed.id], [file.id, uuid4()]):
        refused = services.keep(wrong, owner, uuid4())
        assert refused is not None
        assert rules(refused) == ["files.not_there"]
    assert services.keep([file.id], uuid4(), uuid4()) is not None
    assert not file.keepings.exists()


# --- scanning --------------------------------------------------------------------------------


@pytest.mark.parametrize("kind", KINDS)
def test_scanned_upload_is_clean_or_refused(
    kind: str, receive: Receive, settings: object, tmp_path: Path, home: Path
) -> None:
    (tmp_path / "scanner").mkdir()
    with scanner_of(kind, tmp_path / "scanner") as url:
        settings.YUNSHI_CLAMD_URL = url  # type: ignore[attr-defined]
        good = receive(making.pdf(), "a.pdf")
        assert isinstance(good, Received)
        assert (good.file.scan_state, good.file.may_be_opened) == (ScanState.CLEAN, True)
        assert good.file.scanned_at is not None
        # Under a name that hides it from our own look: only the scanner can tell.
        assert rules(receive(making.virus_test_file(), "a.txt")) == ["files.virus"]


def test_verdict_of_the_scanner_alone_refuses(
    receive: Receive, settings: object, tmp_path: Path, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "scanner").mkdir()
    innocent = "看起來無害的文字\n".encode()
    monkeypatch.setattr(making, "virus_test_file", lambda: innocent)
    with scanner_of("small server", tmp_path / "scanner") as url:
        settings.YUNSHI_CLAMD_URL = url  # type: ignore[attr-defined]
        outcome = receive(innocent, "a.txt")
    assert rules(outcome) == ["files.virus"]
    assert isinstance(outcome, Refused)
    assert VIRUS in outcome.findings[0].message.zh_hant
    assert StoredFile.objects.get().scan_state == ScanState.INFECTED
    assert [path for path in contents(home) if "scanner" not in path.parts] == []


def test_outage_of_the_scanner_delays_and_loses_nothing(
    receive: Receive,
    owner: UUID,
    settings: object,
    tmp_path: Path,
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    django_capture_on_commit_callbacks: Callable,
) -> None:
    innocent = "看起來無害的文字\n".encode()
    settings.YUNSHI_CLAMD_URL = f"unix://{tmp_path / 'away'}"  # type: ignore[attr-defined]
    infected, clean = receive(innocent, "a.txt"), receive(making.pdf(), "b.pdf")
    assert isinstance(infected, Received)
    assert isinstance(clean, Received)
    for outcome in (infected, clean):
        assert (outcome.file.scan_state, outcome.file.may_be_opened) == (ScanState.WAITING, False)
    assert services.rescan_waiting() == Rescanned(without_verdict=1)
    assert "等待掃毒" in queries.scan_words(clean.file).zh_hant

    told: list[StoredFile] = []

    def listen(sender: object, file: StoredFile, **_: object) -> None:
        told.append(file)

    found_infected.connect(listen)
    (tmp_path / "scanner").mkdir()
    monkeypatch.setattr(making, "virus_test_file", lambda: innocent)
    try:
        with (
            scanner_of("small server", tmp_path / "scanner") as url,
            django_capture_on_commit_callbacks(execute=True),
        ):
            settings.YUNSHI_CLAMD_URL = url  # type: ignore[attr-defined]
            services.keep([infected.file.id], owner, uuid4())
            assert services.rescan_waiting() == Rescanned(clean=1, infected=1)
            assert services.rescan_waiting() == Rescanned()
    finally:
        found_infected.disconnect(listen)
    assert told == [infected.file]
    infected.file.refresh_from_db()
    clean.file.refresh_from_db()
    assert (clean.file.scan_state, clean.file.may_be_opened) == (ScanState.CLEAN, True)
    assert (infected.file.scan_state, infected.file.storage_key) == (ScanState.INFECTED, "")
    assert [problem.code for problem in queries.facts_of(infected.file).problems] == ["virus"]
    left = [path for path in contents(home) if "scanner" not in path.parts]
    assert left == [home / "files" / clean.file.storage_key]


def test_file_beyond_the_scanners_own_limit_waits_for_a_person(
    receive: Receive, settings: object, tmp_path: Path
) -> None:
    (tmp_path / "scanner").mkdir()
    content = making.picture(20, 20)
    large = making.packed({"a.png": content, "b.bin": bytes(3 * 1024 * 1024)}, 0)
    with scanner_of("small server", tmp_path / "scanner") as url:
        settings.YUNSHI_CLAMD_URL = url  # type: ignore[attr-defined]
        outcome = receive(large, "a.zip")
        assert isinstance(outcome, Received)
        assert (outcome.file.scan_state, outcome.file.may_be_opened) == (
            ScanState.UNAVAILABLE,
            False,
        )
        assert services.rescan_waiting() == Rescanned(), "not asked again at once"
        StoredFile.objects.update(scanned_at=clock.now() - timedelta(hours=2))
        assert services.rescan_waiting() == Rescanned(without_verdict=1)


def test_files_from_before_a_scanner_was_set_up_are_scanned_after(
    stored: Callable, settings: object, tmp_path: Path
) -> None:
    file = stored(making.pdf(), "a.pdf")
    assert services.rescan_waiting() == Rescanned()
    (tmp_path / "scanner").mkdir()
    with scanner_of("small server", tmp_path / "scanner") as url:
        settings.YUNSHI_CLAMD_URL = url  # type: ignore[attr-defined]
        assert services.rescan_waiting() == Rescanned(clean=1)
    file.refresh_from_db()
    assert file.scan_state == ScanState.CLEAN


def test_jobs_are_registered_with_the_worker(home: Path) -> None:
    from procrastinate.contrib.django import app

    assert {"files.rescan_waiting", "files.sweep"} <= set(app.tasks)
    # They run without a scanner and with nothing to do.
    app.tasks["files.rescan_waiting"](timestamp=0)
    app.tasks["files.sweep"](timestamp=0)
    periodic = {task.task.name for task in app.periodic_registry.periodic_tasks.values()}
    assert {"files.rescan_waiting", "files.sweep"} <= periodic


# --- sweeping --------------------------------------------------------------------------------


def test_leftovers_are_swept_when_old_and_nothing_else_is(
    stored: Callable, owner: UUID, home: Path
) -> None:
    import os
    import time

    kept = stored(making.pdf(), "a.pdf")
    removed = stored(making.pdf(pages=2), "b.pdf")
    services.remove(removed.id, owner)  # its transaction is never committed in this test
    old, new = home / "quarantine" / "old.part", home / "quarantine" / "new.part"
    orphan, fresh = home / "files" / "ab" / ("ab" * 16), home / "files" / "ab" / ("ac" * 16)
    orphan.parent.mkdir(exist_ok=True)
    for path in (old, new, orphan, fresh):
        path.write_bytes(b"content")
    two_days_ago = time.time() - 2 * 86_400
    for path in (old, orphan, home / "files" / kept.storage_key):
        os.utime(path, (two_days_ago, two_days_ago))
    swept = services.sweep()
    assert (swept.quarantined, swept.undeleted, swept.orphaned) == (1, 1, 1)
    assert contents(home) == sorted([new, fresh, home / "files" / kept.storage_key])
    again = services.sweep()
    assert (again.quarantined, again.undeleted, again.orphaned) == (0, 0, 0)

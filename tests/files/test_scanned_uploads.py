"""Scanning of uploads and what follows from it; sweeping of leftovers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.files import making
from tests.files.conftest import Receive, contents, rules
from tests.files.scanners import KINDS, VIRUS, scanner_of
from yunshi.casework import clock
from yunshi.files import queries, services
from yunshi.files.models import ScanState, StoredFile
from yunshi.files.outcomes import Received, Refused, Rescanned
from yunshi.files.signals import found_infected

pytestmark = pytest.mark.django_db


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

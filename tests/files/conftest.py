"""Fixtures of the files room."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from tests.files.looking import Look
from yunshi.files import services
from yunshi.files.inspection import FileFacts, Inspector
from yunshi.files.models import StoredFile
from yunshi.files.outcomes import Received, Refused

Receive = Callable[..., Received | Refused]


@pytest.fixture(scope="module")
def inspector() -> Iterator[Inspector]:
    with Inspector() as inspector:
        yield inspector


@pytest.fixture
def look(inspector: Inspector, tmp_path: Path) -> Look:
    """Inspects a content under a name."""

    def look(content: bytes, name: str) -> FileFacts:
        path = tmp_path / "content"
        path.write_bytes(content)
        return inspector.inspect(path, name)

    return look


@pytest.fixture
def home(tmp_path: Path, settings: object) -> Path:
    """A data folder of this test's own, without a scanner."""
    settings.YUNSHI_HOME = tmp_path  # type: ignore[attr-defined]
    settings.YUNSHI_CLAMD_URL = ""  # type: ignore[attr-defined]
    settings.STORAGES = {  # type: ignore[attr-defined]
        **settings.STORAGES,  # type: ignore[attr-defined]
        "private": {
            "BACKEND": "yunshi.files.storage.PrivateFolder",
            "OPTIONS": {"location": tmp_path / "files"},
        },
    }
    return tmp_path


@pytest.fixture
def owner() -> UUID:
    return uuid4()


@pytest.fixture
def person() -> UUID:
    return uuid4()


@pytest.fixture
def receive(home: Path, owner: UUID, person: UUID) -> Receive:
    def receive(content: bytes, name: str, **options: object) -> Received | Refused:
        return services.receive_upload(io.BytesIO(content), name, owner, person, **options)

    return receive


@pytest.fixture
def stored(receive: Receive) -> Callable[[bytes, str], StoredFile]:
    """Receives a file that is good, and returns its row."""

    def stored(content: bytes, name: str) -> StoredFile:
        outcome = receive(content, name)
        assert isinstance(outcome, Received)
        return outcome.file

    return stored


def contents(home: Path) -> list[Path]:
    """All files under the data folder, whatever they are."""
    return sorted(path for path in home.rglob("*") if path.is_file())


def rules(outcome: object) -> list[str]:
    """The rules by which an outcome refuses."""
    assert isinstance(outcome, Refused)
    return [finding.rule for finding in outcome.findings]

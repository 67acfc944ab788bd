"""Where contents lie: a private folder, or whatever storage the settings name instead."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from uuid import UUID

from django.core.files.base import File
from django.core.files.storage import FileSystemStorage, Storage, storages

FOLDER_MODE = 0o700
FILE_MODE = 0o600


def private_storage() -> Storage:
    """The storage that the settings call ``private``: no address leads into it."""
    return storages["private"]


def storage_key(file: UUID) -> str:
    """Where a file's content lies: spread over 256 folders, without name or extension."""
    return f"{file.hex[:2]}/{file.hex}"


class ContentAt(File):  # type: ignore[type-arg] # takes no arguments at run time
    """A content that lies in a file already: a local storage moves it instead of copying."""

    def __init__(self, path: Path) -> None:
        super().__init__(path.open("rb"), name=str(path))
        self._path = path

    def temporary_file_path(self) -> str:
        return str(self._path)


class PrivateFolder(FileSystemStorage):
    """A folder for its owner's eyes alone, in which what was saved survives a loss of power."""

    def __init__(self, location: str | os.PathLike[str], **options: Any) -> None:
        options.setdefault("file_permissions_mode", FILE_MODE)
        options.setdefault("directory_permissions_mode", FOLDER_MODE)
        super().__init__(location=location, **options)
        make_private_folder(Path(self.location))

    def url(self, name: str | None) -> str:
        raise ValueError("private files have no address")

    def _save(self, name: str, content: File[bytes]) -> str:
        saved: str = super()._save(name, content)  # type: ignore[misc] # Django's hook for storages
        path = Path(self.path(saved))
        _to_disk(path)
        # The names on the way must reach the disk too, or the file is there and not to be found.
        for folder in path.parents:
            _to_disk(folder)
            if folder == Path(self.location):
                break
        return saved


def make_private_folder(path: Path) -> None:
    """Make a folder that only this user can enter; an older one is closed to others."""
    path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)
    path.chmod(FOLDER_MODE)


def _to_disk(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)

"""The place where an upload lies until it is judged."""

from __future__ import annotations

import hashlib
import os
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Final

from django.conf import settings

from yunshi.files.storage import make_private_folder

_PIECE: Final = 1024 * 1024
_SUFFIX: Final = ".part"


@dataclass(frozen=True, slots=True)
class Arrived:
    """An upload in quarantine. Of one beyond the limit only the beginning was taken in."""

    path: Path
    bytes: int
    sha256: str


def folder() -> Path:
    """The quarantine of this installation, on the disk of its private files."""
    path = Path(settings.YUNSHI_HOME) / "quarantine"
    make_private_folder(path)
    return path


@contextmanager
def taken_in(stream: BinaryIO, largest_bytes: int) -> Iterator[Arrived]:
    """Write a stream to quarantine, hashing on the way; it is on the disk when the block begins.

    At the end of the block the file is gone, unless it was moved elsewhere before.
    """
    handle, name = tempfile.mkstemp(dir=folder(), suffix=_SUFFIX)
    path = Path(name)
    try:
        digest = hashlib.sha256()
        size = 0
        with os.fdopen(handle, "wb") as copy:
            while size <= largest_bytes and (piece := stream.read(_PIECE)):
                copy.write(piece)
                digest.update(piece)
                size += len(piece)
            copy.flush()
            os.fsync(copy.fileno())
        yield Arrived(path, size, digest.hexdigest())
    finally:
        path.unlink(missing_ok=True)


def discard_leftovers(older_than_seconds: float) -> int:
    """Delete what killed processes left behind, and tell how many."""
    discarded = 0
    for path in folder().glob(f"*{_SUFFIX}"):
        try:
            if time.time() - path.stat().st_mtime > older_than_seconds:
                path.unlink()
                discarded += 1
        except FileNotFoundError:
            continue  # an upload that ended meanwhile
    return discarded

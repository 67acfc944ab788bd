"""ZIP archives: every member is expanded and thrown away, within a budget."""

from __future__ import annotations

import io
import os
import zipfile
import zlib
from typing import IO, Final

from yunshi.files.parsing.parsed import Parsed
from yunshi.files.parsing.virus_test import VirusTestWatch

MOST_MEMBERS: Final = 20_000
MOST_EXPANDED_BYTES: Final = 1024 * 1024 * 1024
UNSUSPICIOUS_BYTES: Final = 200 * 1024 * 1024
"""An archive may expand to this much whatever its ratio: repetitive spreadsheets do."""
HIGHEST_RATIO: Final = 100
DEEPEST_NESTING: Final = 3
LARGEST_NESTED_BYTES: Final = 100 * 1024 * 1024
_PIECE: Final = 256 * 1024
_ENCRYPTED_FLAG: Final = 0x1
_ARCHIVE_START: Final = b"PK\x03\x04"


class BombFound(Exception):
    """The archive expands beyond its budget."""


class Expansion:
    """Expands archives within one budget, however deep they lie in each other."""

    def __init__(self, archive_bytes: int, parsed: Parsed, watch: VirusTestWatch) -> None:
        self._allowed = min(
            MOST_EXPANDED_BYTES, max(UNSUSPICIOUS_BYTES, HIGHEST_RATIO * archive_bytes)
        )
        self._expanded = 0
        self._parsed = parsed
        self._watch = watch

    def expand(self, archive: zipfile.ZipFile, archive_bytes: int, depth: int = 1) -> None:
        """Read every member to its end, checksums included.

        Raises ``BombFound``, and ``zipfile.BadZipFile`` and its kin where the archive is damaged.
        """
        members = archive.infolist()
        # Members that share their bytes are the trick of the flat bomb.
        shared = sum(member.compress_size for member in members) > archive_bytes
        if len(members) > MOST_MEMBERS or shared:
            raise BombFound
        for member in members:
            if member.flag_bits & _ENCRYPTED_FLAG:
                self._parsed.report("archive_encrypted")
                continue
            with archive.open(member) as content:
                self._expand_member(content, depth)

    def _expand_member(self, content: IO[bytes], depth: int) -> None:
        self._watch.begin()
        piece = content.read(_PIECE)
        nested = io.BytesIO() if piece.startswith(_ARCHIVE_START) else None
        while piece:
            self._expanded += len(piece)
            if self._expanded > self._allowed:
                raise BombFound
            self._watch.see(piece)
            if nested is not None:
                if nested.tell() + len(piece) > LARGEST_NESTED_BYTES:
                    raise BombFound
                nested.write(piece)
            piece = content.read(_PIECE)
        if nested is None:
            return
        if depth == DEEPEST_NESTING:
            raise BombFound
        size = nested.tell()
        try:
            with zipfile.ZipFile(nested) as inner:
                self.expand(inner, size, depth + 1)
        except DAMAGE:
            # Begins like an archive and is none: for an archive inside another, nobody's concern.
            return


DAMAGE: Final = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    EOFError,
    OSError,
    ValueError,
    # A way of compressing that Python's library does not know.
    NotImplementedError,
)


def expand_archive(
    archive: zipfile.ZipFile, path: str, parsed: Parsed, watch: VirusTestWatch, damaged: str
) -> None:
    """Expand an archive, turning what goes wrong into problems; ``damaged`` names that one."""
    archive_bytes = os.path.getsize(path)
    try:
        Expansion(archive_bytes, parsed, watch).expand(archive, archive_bytes)
    except BombFound:
        parsed.report("archive_bomb")
    except DAMAGE:
        parsed.report(damaged)

"""Inspecting files: the safe part here, the parsing in a confined child process."""

from __future__ import annotations

import errno
import hashlib
import os
import stat
import tempfile
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import BinaryIO, Final

from yunshi.files.inspection.child import Child, Reading
from yunshi.files.inspection.facts import FILE_TYPES, FileFacts, FileProblem
from yunshi.files.inspection.messages import content_name, problem
from yunshi.files.inspection.names import (
    LONGEST_NAME_BYTES,
    claimed_type,
    extension_of,
    name_problems,
)
from yunshi.files.inspection.sniffing import (
    HEAD_BYTES,
    OLD_OFFICE,
    TAIL_BYTES,
    TEXT,
    second_nature,
    sniff,
)
from yunshi.files.parsing.virus_test import NAME as TEST_VIRUS
from yunshi.files.parsing.virus_test import VirusTestWatch

MEGABYTE: Final = 1024 * 1024
LARGEST_BYTES: Final = 50 * MEGABYTE
"""More than any paper of any programme needs, unless an installation says otherwise."""

_PIECE: Final = MEGABYTE
_PARSED_TYPES: Final = frozenset({"pdf", "png", "jpg", "gif", "webp", "zip", "mp4"})
_OLD_OFFICE_EXTENSIONS: Final = frozenset({"doc", "xls", "ppt"})
_SHARED_BEGINNINGS: Final = {
    "zip": frozenset({"docx", "xlsx", "pptx", "odt", "ods", "odp", "zip"}),
    TEXT: frozenset({"csv", "txt"}),
}
# An encrypted office document is such a container, whatever its extension.
_ENCRYPTED_OFFICE: Final = "EncryptedPackage".encode("utf-16-le")


@dataclass(slots=True)
class _Bytes:
    """What reading a file once, without understanding it, tells."""

    size: int
    sha256: str
    head: bytes
    tail: bytes
    test_virus: bool
    encrypted_office: bool


class Inspector:
    """Inspects one file after the other with one child process; use it as a context.

    Not for several threads at once: each takes its own.
    """

    def __init__(self, *, largest_bytes: int = LARGEST_BYTES) -> None:
        self._largest_bytes = largest_bytes
        self._child = Child()

    def __enter__(self) -> Inspector:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """End the child process."""
        self._child.end()

    def inspect(self, source: str | Path | BinaryIO, name: str) -> FileFacts:
        """Make all checks and tell everything found; never only the first problem.

        ``name`` is the file's name as its owner gave it. Raises ``OSError`` where the source cannot
        be read at all, and ``ConfinementError`` where this machine cannot run the parsers.
        """
        if isinstance(source, str | Path):
            return self._inspect_path(Path(source), name)
        with tempfile.NamedTemporaryFile(prefix="yunshi-inspection-") as copy:
            while copy.tell() <= self._largest_bytes and (piece := source.read(_PIECE)):
                copy.write(piece)
            copy.flush()
            return self._inspect_path(Path(copy.name), name)

    def _inspect_path(self, path: Path, name: str) -> FileFacts:
        with open(path, "rb", opener=_without_waiting) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise OSError(errno.EINVAL, "not an ordinary file", str(path))
            content = _read_through(file)
        extension = extension_of(name)
        found = sniff(content.head) if content.size else None
        reading = Reading()
        if 0 < content.size <= self._largest_bytes:
            if found in _PARSED_TYPES:
                reading = self._child.read(path, str(found))
            elif found == TEXT:
                reading = self._child.read(path, "csv" if extension == "csv" else "txt")
        kind = _kind(claimed_type(extension), found, reading)
        problems = [
            *_name_problems(name),
            *self._size_problems(content.size),
            *_nature_problems(extension, kind, found, content),
            *_content_problems(found, reading, content),
        ]
        return FileFacts(
            name=name,
            extension=extension,
            type=kind if kind in FILE_TYPES else None,
            bytes=content.size,
            sha256=content.sha256,
            width=reading.width,
            height=reading.height,
            pages=reading.pages,
            problems=tuple(problems),
        )

    def _size_problems(self, size: int) -> list[FileProblem]:
        if size == 0:
            return [problem("empty_file", {})]
        if size > self._largest_bytes:
            return [problem("too_large", {"limit": f"{self._largest_bytes / MEGABYTE:g}"})]
        return []


def inspect(
    source: str | Path | BinaryIO, name: str, *, largest_bytes: int = LARGEST_BYTES
) -> FileFacts:
    """Inspect one file; see :meth:`Inspector.inspect`. For many files use one ``Inspector``."""
    with Inspector(largest_bytes=largest_bytes) as inspector:
        return inspector.inspect(source, name)


def _without_waiting(path: str, flags: int) -> int:
    """Open so that a named pipe does not hold the caller until someone writes to it."""
    return os.open(path, flags | os.O_NONBLOCK)


def _read_through(file: BinaryIO) -> _Bytes:
    digest = hashlib.sha256()
    watch = VirusTestWatch()
    size, head, tail, encrypted = 0, b"", b"", False
    while piece := file.read(_PIECE):
        size += len(piece)
        digest.update(piece)
        watch.see(piece)
        head = head or piece[:HEAD_BYTES]
        encrypted = encrypted or _ENCRYPTED_OFFICE in tail[-64:] + piece
        tail = (tail + piece)[-TAIL_BYTES:]
    return _Bytes(size, digest.hexdigest(), head, tail, watch.found, encrypted)


def _kind(claimed: str, found: str | None, reading: Reading) -> str | None:
    """What the content is. Where it was not parsed (too large, too demanding), first bytes that
    several types share say no more than that the claim may be true.
    """
    if reading.type is None and found is not None and claimed in _SHARED_BEGINNINGS.get(found, ()):
        return claimed
    return reading.type or found


def _name_problems(name: str) -> list[FileProblem]:
    return [problem(code, {"limit": LONGEST_NAME_BYTES}) for code in name_problems(name)]


def _nature_problems(
    extension: str, kind: str | None, found: str | None, content: _Bytes
) -> list[FileProblem]:
    """What is wrong between the claim of the name, the first bytes, and what could be parsed."""
    if content.size == 0:
        return []
    problems = []
    claimed = claimed_type(extension)
    honest_container = found == OLD_OFFICE and (
        claimed in _OLD_OFFICE_EXTENSIONS or content.encrypted_office
    )
    if not extension:
        problems.append(problem("extension_missing", {}))
    elif not honest_container and claimed not in FILE_TYPES and kind not in FILE_TYPES:
        problems.append(problem("unrecognised", {}))
    elif not honest_container and kind != claimed:
        differs = {"extension": extension, "found": content_name(kind)}
        problems.append(problem("content_differs", differs))
    if second_nature(found, content.head, content.tail):
        problems.append(problem("mixed_content", {}))
    return problems


def _content_problems(found: str | None, reading: Reading, content: _Bytes) -> list[FileProblem]:
    problems = []
    if found == OLD_OFFICE:
        code = "office_encrypted" if content.encrypted_office else "office_old"
        problems.append(problem(code, {}))
    problems += [problem(code, values) for code, values in reading.problems.items()]
    if content.test_virus and "virus" not in reading.problems:
        problems.append(problem("virus", {"virus": TEST_VIRUS}))
    return problems

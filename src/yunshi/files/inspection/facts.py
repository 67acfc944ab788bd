"""What inspection says about a file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Literal, get_args

from yunshi.rulebook.text import Text

FileType = Literal[
    "pdf",
    "png",
    "jpg",
    "gif",
    "webp",
    "docx",
    "xlsx",
    "pptx",
    "odt",
    "ods",
    "odp",
    "csv",
    "txt",
    "zip",
    "mp4",
]
"""The kinds of file that Yunshi recognises. A programme says which of them a paper may be."""

FILE_TYPES: tuple[FileType, ...] = get_args(FileType)

MEDIA_TYPES: dict[FileType, str] = {
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "gif": "image/gif",
    "webp": "image/webp",
    "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "odt": "application/vnd.oasis.opendocument.text",
    "ods": "application/vnd.oasis.opendocument.spreadsheet",
    "odp": "application/vnd.oasis.opendocument.presentation",
    "csv": "text/csv",
    "txt": "text/plain",
    "zip": "application/zip",
    "mp4": "video/mp4",
}


@dataclass(frozen=True, slots=True)
class FileProblem:
    """One reason not to take a file, for whatever paper: what is wrong and what to do about it."""

    code: str
    message: Text

    def as_json(self) -> dict[str, object]:
        return {"code": self.code, "message": self.message.as_json()}


@dataclass(frozen=True, slots=True)
class FileFacts:
    """What is known of a file. Limits of a programme are judged over these facts, not here.

    ``extension`` is what the name claims, in lower case and without its dot; ``type`` is what the
    content is, ``None`` when it is nothing recognised. ``width`` and ``height`` are the pixels of a
    picture as a viewer shows it. ``bytes`` and ``sha256`` cover what was read: all of the file,
    unless it is a stream that was too large. ``dated`` is the date of the paper; only the person
    who hands it in can state it.
    """

    name: str
    extension: str
    type: FileType | None
    bytes: int
    sha256: str
    width: int | None = None
    height: int | None = None
    pages: int | None = None
    dated: date | None = None
    problems: tuple[FileProblem, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether inspection found nothing wrong."""
        return not self.problems

    def as_json(self) -> dict[str, object]:
        return {
            "name": self.name,
            "extension": self.extension,
            "type": self.type,
            "bytes": self.bytes,
            "sha256": self.sha256,
            "width": self.width,
            "height": self.height,
            "pages": self.pages,
            "dated": None if self.dated is None else self.dated.isoformat(),
            "problems": [problem.as_json() for problem in self.problems],
        }

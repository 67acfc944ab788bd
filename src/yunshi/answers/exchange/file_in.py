"""A file that somebody uploads, as answers that came in, or every reason why not."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from yunshi.answers.exchange import words
from yunshi.answers.exchange.answers_file_in import read_answers_file
from yunshi.answers.exchange.incoming import Incoming, NotRead
from yunshi.answers.exchange.workbook import layout
from yunshi.answers.exchange.workbook.reading import read_workbook
from yunshi.rulebook.pack.model import Pack

MOST_TEXT_BYTES: Final = 5 * 1024 * 1024
LARGEST: Final = max(MOST_TEXT_BYTES, layout.MOST_BYTES)

_TEXTS: Final = (".yaml", ".yml", ".json")
_SHEETS: Final = (".xlsx", ".xlsm", ".xltx", ".xls", ".xlsb", ".ods")
_ARCHIVE: Final = b"PK\x03\x04"
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"


def read_file(path: Path, name: str, pack: Pack) -> Incoming | NotRead:
    """Read an answers file or a workbook that lies on the disk.

    What it is, its content and its name must agree on.
    """
    size = path.stat().st_size
    if size == 0:
        return NotRead(reasons=(words.EMPTY,))
    with path.open("rb") as file:
        head = file.read(8)
    ending = name.lower()
    is_binary = head.startswith((_ARCHIVE, _OLD_OFFICE))
    if ending.endswith(_SHEETS) or is_binary:
        return _workbook(path, name, size, pack)
    if not ending.endswith(_TEXTS):
        return NotRead(reasons=(words.NOT_A_KIND,))
    if size > MOST_TEXT_BYTES:
        return NotRead(reasons=(words.TOO_LARGE.filled({"limit": MOST_TEXT_BYTES >> 20}),))
    return read_answers_file(path.read_bytes(), name, pack)


def _workbook(path: Path, name: str, size: int, pack: Pack) -> Incoming | NotRead:
    if size > layout.MOST_BYTES:
        return NotRead(reasons=(words.TOO_LARGE.filled({"limit": layout.MOST_BYTES >> 20}),))
    return read_workbook(path, name, pack)

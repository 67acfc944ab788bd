"""Plain text and comma-separated tables."""

from __future__ import annotations

import codecs
import csv
import io
import re
from typing import Final

from yunshi.files.parsing.parsed import Parsed

_UTF_16_MARKS: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
# Everything a text has no use for; form feed stays, old accounting systems print it.
_CONTROL_CHARACTERS: Final = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f]")
_LONGEST_CELL: Final = 1_000_000


def parse_text(path: str, kind: str) -> Parsed:
    """A text in UTF-8, UTF-16 with its mark, or Big5 (what Excel in Taiwan writes)."""
    parsed = Parsed(type=kind)
    with open(path, "rb") as file:
        text = _decoded(file.read())
    if text is None or _CONTROL_CHARACTERS.search(text):
        parsed.report("text_unreadable")
        return parsed
    if kind == "csv":
        csv.field_size_limit(_LONGEST_CELL)
        try:
            for _ in csv.reader(io.StringIO(text, newline=""), strict=True):
                pass
        except csv.Error:
            parsed.report("table_unreadable")
    return parsed


def _decoded(content: bytes) -> str | None:
    encodings = ("utf-16",) if content.startswith(_UTF_16_MARKS) else ("utf-8-sig", "cp950")
    for encoding in encodings:
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None

"""What the first and last bytes of a file look like."""

from __future__ import annotations

import codecs
import re
from typing import Final

HEAD_BYTES: Final = 8192
TAIL_BYTES: Final = 65_536 + 22
"""An archive's directory ends within this distance from the end of the file."""

_PDF_WITHIN: Final = 1024
_LEADING_BLANKS: Final = b"\xef\xbb\xbf \t\r\n\f\0"
_FILM_BRANDS: Final = frozenset(
    {b"isom", b"iso2", b"iso3", b"iso4", b"iso5", b"iso6", b"mp41", b"mp42", b"avc1", b"M4V "}
    | {b"M4VH", b"M4VP", b"MSNV", b"dash", b"3gp4", b"3gp5"}
)
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_MARKUP: Final = re.compile(rb"\s*<(\?xml|!doctype|html|head|body|script|svg|\?php)", re.IGNORECASE)
_ARCHIVE_END: Final = b"PK\x05\x06"

TEXT: Final = "text"
OLD_OFFICE: Final = "old office"


def sniff(head: bytes) -> str | None:
    """What a file's first bytes say: a type of ours, ``zip`` for anything packed as such,
    ``TEXT``, ``OLD_OFFICE``, the usual extension of a foreign format, or ``None``.
    """
    if head.lstrip(_LEADING_BLANKS).startswith(b"%PDF-"):
        return "pdf"
    if head.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if head.startswith(b"\xff\xd8\xff"):
        return "jpg"
    if head.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "webp"
    if head.startswith((b"PK\x03\x04", _ARCHIVE_END)):
        return "zip"
    if head[4:8] == b"ftyp" and head[8:12] in _FILM_BRANDS:
        return "mp4"
    if head.startswith(_OLD_OFFICE):
        return OLD_OFFICE
    return _foreign(head)


def _foreign(head: bytes) -> str | None:
    import filetype  # type: ignore[import-untyped] # heavy, wanted only for what is not ours

    guess = filetype.guess(head)
    if guess is not None:
        return str(guess.extension)
    if _MARKUP.match(head.removeprefix(codecs.BOM_UTF8)):
        return "html"
    if head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" not in head:
        return TEXT
    return None


def second_nature(found: str | None, head: bytes, tail: bytes) -> bool:
    """Whether the file is something else besides: readable as two formats, depending on who reads.

    A PDF may begin within the first kilobyte, an archive is read from its end: so one file can be a
    harmless picture to one program and an archive or a script-bearing PDF to the next.
    """
    hidden_pdf = b"%PDF-" in head[:_PDF_WITHIN] and found not in ("pdf", "zip")
    hidden_archive = found != "zip" and _archive_ends_in(tail)
    return hidden_pdf or hidden_archive


def _archive_ends_in(tail: bytes) -> bool:
    """Whether a ZIP directory ends here: the mark, with sizes that fit the file's last bytes."""
    position = tail.rfind(_ARCHIVE_END)
    if position < 0 or len(tail) - position < 22:
        return False
    entries = int.from_bytes(tail[position + 10 : position + 12], "little")
    comment = int.from_bytes(tail[position + 20 : position + 22], "little")
    return entries > 0 and position + 22 + comment <= len(tail)

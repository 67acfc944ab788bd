"""The compressed streams of a PDF: expanded piece by piece and thrown away, within a budget."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator
from typing import Final

import pikepdf

from yunshi.files.parsing.images import LARGEST_PIXELS
from yunshi.files.parsing.virus_test import VirusTestWatch

LARGEST_STREAM: Final = 128 * 1024 * 1024
"""Bytes that one stream may expand to; pages, fonts and tables stay far below it."""
LARGEST_PICTURE: Final = 4 * LARGEST_PIXELS
LARGEST_DOCUMENT: Final = 2 * 1024 * 1024 * 1024
"""Bytes that all streams together may expand to: some twenty uncompressed colour scans."""
_PIECE: Final = 256 * 1024

_FLATE: Final = frozenset({"/FlateDecode", "/Fl"})
# Filters that the library can undo in memory, under its own limits.
_SIMPLE: Final = _FLATE | {
    "/ASCII85Decode",
    "/A85",
    "/ASCIIHexDecode",
    "/AHx",
    "/LZWDecode",
    "/LZW",
    "/RunLengthDecode",
    "/RL",
}


class StreamBomb(Exception):
    """A stream expands beyond its budget."""


class StreamDamage(Exception):
    """A stream cannot be expanded."""


class Streams:
    """Expands the streams of one document."""

    def __init__(self, watch: VirusTestWatch) -> None:
        self._left = LARGEST_DOCUMENT
        self._watch = watch

    def expand(self, stream: pikepdf.Stream) -> None:
        """Read a stream to its end. Raises ``StreamBomb`` and ``StreamDamage``."""
        limit = LARGEST_STREAM
        if str(stream.get("/Subtype", "")) == "/Image":
            if _number(stream, "/Width") * _number(stream, "/Height") > LARGEST_PIXELS:
                raise StreamBomb
            limit = LARGEST_PICTURE
        expanded = 0
        self._watch.begin()
        for piece in _expanded(stream):
            expanded += len(piece)
            self._left -= len(piece)
            if expanded > limit or self._left < 0:
                raise StreamBomb
            self._watch.see(piece)


def _number(stream: pikepdf.Stream, name: str) -> int:
    value = stream.get(name)
    return value if isinstance(value, int) else 0


def _filters(stream: pikepdf.Stream) -> list[str]:
    filters = stream.get("/Filter")
    if isinstance(filters, pikepdf.Name):
        return [str(filters)]
    return [str(name) for name in filters] if isinstance(filters, pikepdf.Array) else []


def _expanded(stream: pikepdf.Stream) -> Iterator[bytes]:
    """The content of a stream; picture formats stay as they are, their pixels are not counted."""
    filters = _filters(stream)
    readable = len(filters)
    for position, name in enumerate(filters):
        if name not in _SIMPLE:
            readable = position
            break
    if readable == len(filters) and not set(filters) <= _FLATE:
        return iter((_undone_by_library(stream),))
    pieces: Iterable[bytes] = (bytes(stream.read_raw_bytes()),)
    for name in filters[:readable]:
        if name not in _FLATE:
            break
        pieces = _inflated(pieces)
    return iter(pieces)


def _undone_by_library(stream: pikepdf.Stream) -> bytes:
    try:
        return bytes(stream.read_bytes(pikepdf.StreamDecodeLevel.specialized))
    except pikepdf.PikepdfError as error:
        raise (StreamBomb if "limit exceeded" in str(error) else StreamDamage) from error


def _inflated(pieces: Iterable[bytes]) -> Iterator[bytes]:
    """Undo one layer of Flate. A missing end is forgiven, as every viewer forgives it."""
    engine = zlib.decompressobj()
    for piece in pieces:
        rest, more = piece, True
        while more and not engine.eof:
            try:
                expanded = engine.decompress(rest, _PIECE)
            except zlib.error as error:
                raise StreamDamage from error
            rest = engine.unconsumed_tail
            # A full piece may leave output waiting inside although all input is used up.
            more = bool(rest) or len(expanded) == _PIECE
            yield expanded

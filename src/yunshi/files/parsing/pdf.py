"""PDF: encryption, damage, active content, attachments, bombs, number of pages."""

from __future__ import annotations

import itertools
import os
from collections.abc import Iterator
from typing import Final

import pikepdf
from pikepdf import settings

from yunshi.files.parsing.parsed import Parsed
from yunshi.files.parsing.pdf_streams import LARGEST_STREAM, StreamBomb, StreamDamage, Streams
from yunshi.files.parsing.virus_test import VirusTestWatch

_ENDING_WITHIN: Final = 1024
"""The end mark must stand in the last bytes: further away the file is cut or carries a rider."""

# Actions that start programs, open other files, or bring in or send away data.
_OUTWARD_ACTIONS: Final = frozenset({"/Launch", "/ImportData", "/SubmitForm", "/GoToE", "/GoToR"})
_EMBEDDING_ANNOTATIONS: Final = frozenset({"/FileAttachment", "/RichMedia", "/3D", "/Movie"})


def parse_pdf(path: str, watch: VirusTestWatch) -> Parsed:
    """Judge a PDF as a whole; one problem does not hide the next where the file can be read on."""
    parsed = Parsed(type="pdf")
    if not _ends_properly(path):
        parsed.report("pdf_damaged")
    # These hold inside the library, which expands object and reference streams on opening. A bomb
    # there leaves it without its objects, and the file counts as damaged.
    settings.set_qpdf_limits(
        flate_max_memory=LARGEST_STREAM,
        png_max_memory=LARGEST_STREAM,
        tiff_max_memory=LARGEST_STREAM,
        run_length_max_memory=LARGEST_STREAM,
        doc_max_warnings=1000,
    )
    try:
        with pikepdf.open(path, suppress_warnings=True) as document:
            _judge(document, parsed, watch)
    except pikepdf.PasswordError:
        parsed.report("pdf_encrypted")
    except (pikepdf.PikepdfError, ValueError, TypeError, KeyError):
        parsed.report("pdf_damaged")
    except StreamBomb:
        parsed.report("pdf_bomb")
    return parsed


def _ends_properly(path: str) -> bool:
    with open(path, "rb") as file:
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - 16 * _ENDING_WITHIN))
        # Some transfers pad files with zeros to a block.
        end = file.read().rstrip(b"\0 \t\r\n\f")
    return b"%%EOF" in end[-_ENDING_WITHIN:]


def _judge(document: pikepdf.Pdf, parsed: Parsed, watch: VirusTestWatch) -> None:
    if document.is_encrypted:
        # Opens without a password but restricts printing or copying.
        parsed.report("pdf_encrypted")
    for dictionary in _dictionaries(document):
        for code in _active_content(dictionary):
            parsed.report(code)
    parsed.pages = len(document.pages)
    if parsed.pages == 0:
        parsed.report("pdf_damaged")
    if document.is_encrypted:
        return
    streams = Streams(watch)
    for item in document.objects:
        if isinstance(item, pikepdf.Stream):
            try:
                streams.expand(item)
            except StreamDamage:
                parsed.report("pdf_damaged")


def _dictionaries(document: pikepdf.Pdf) -> Iterator[pikepdf.Object]:
    """Every dictionary of the file.

    All numbered objects are visited, and from each the containers written *into* it, at any depth:
    an action is often an inline dictionary of the catalogue, a page or an annotation.
    """
    for top in itertools.chain([document.trailer], document.objects):
        yield from _dictionaries_within(top)


def _dictionaries_within(top: pikepdf.Object) -> Iterator[pikepdf.Object]:
    pending = [top]
    while pending:
        item = pending.pop()
        if isinstance(item, pikepdf.Stream):
            item = item.stream_dict
        if isinstance(item, pikepdf.Dictionary):
            yield item
            within = [value for _, value in item.items()]
        elif isinstance(item, pikepdf.Array):
            within = list(item)
        else:
            continue
        pending += (
            value
            for value in within
            if isinstance(value, pikepdf.Dictionary | pikepdf.Array) and not value.is_indirect
        )


def _active_content(dictionary: pikepdf.Object) -> Iterator[str]:
    keys = set(dictionary.keys())
    if "/S" in keys:
        action = str(dictionary["/S"])
        if action == "/JavaScript" or "/JS" in keys:
            yield "pdf_javascript"
        if action in _OUTWARD_ACTIONS:
            yield "pdf_action"
    if "/JavaScript" in keys and _holds_names(dictionary["/JavaScript"]):
        yield "pdf_javascript"
    if "/EmbeddedFiles" in keys and _holds_names(dictionary["/EmbeddedFiles"]):
        yield "pdf_embedded_file"
    if "/EF" in keys and isinstance(dictionary["/EF"], pikepdf.Dictionary):
        yield "pdf_embedded_file"
    if "/Subtype" in keys and str(dictionary["/Subtype"]) in _EMBEDDING_ANNOTATIONS:
        yield "pdf_embedded_file"
    if "/XFA" in keys and isinstance(dictionary["/XFA"], pikepdf.Array | pikepdf.Stream):
        yield "pdf_form_script"


def _holds_names(tree: pikepdf.Object) -> bool:
    """Whether a name tree has entries; some programs write an empty one into every file."""
    if not isinstance(tree, pikepdf.Dictionary):
        return False
    return any(
        key in tree and isinstance(tree[key], pikepdf.Array) and len(tree[key]) > 0
        for key in ("/Names", "/Kids")
    )

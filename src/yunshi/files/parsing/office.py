"""Office documents and plain archives: both are ZIP, what lies inside tells them apart."""

from __future__ import annotations

import re
import zipfile
from typing import Final
from xml.parsers import expat

from yunshi.files.parsing.archives import DAMAGE, MOST_MEMBERS, expand_archive
from yunshi.files.parsing.parsed import Parsed
from yunshi.files.parsing.virus_test import VirusTestWatch

_CONTENT_TYPES: Final = "[Content_Types].xml"
_LARGEST_DESCRIPTION: Final = 4 * 1024 * 1024
_PIECE: Final = 256 * 1024

_OPEN_XML: Final = "application/vnd.openxmlformats-officedocument."
_MAIN_PARTS: Final = {
    _OPEN_XML + "wordprocessingml.document.main+xml": "docx",
    _OPEN_XML + "spreadsheetml.sheet.main+xml": "xlsx",
    _OPEN_XML + "presentationml.presentation.main+xml": "pptx",
    "application/vnd.ms-word.document.macroenabled.main+xml": "docx",
    "application/vnd.ms-excel.sheet.macroenabled.main+xml": "xlsx",
    "application/vnd.ms-powerpoint.presentation.macroenabled.main+xml": "pptx",
}
_OPEN_DOCUMENT: Final = "application/vnd.oasis.opendocument."
_OPEN_DOCUMENTS: Final = {
    _OPEN_DOCUMENT + "text": "odt",
    _OPEN_DOCUMENT + "spreadsheet": "ods",
    _OPEN_DOCUMENT + "presentation": "odp",
}
# Visual Basic, Excel 4 macro sheets, ActiveX controls, and the scripts of OpenDocument.
_MACRO_PARTS: Final = re.compile(
    r"(^|/)(vbaproject[^/]*\.bin|vbadata\.xml|macrosheets/.+|activex/.+)$"
    r"|^(basic|scripts)/.+\.(xml|xlb|py|bsh|js)$",
    re.IGNORECASE,
)
_MACRO_TYPES: Final = re.compile(r"macroenabled|vbaproject|activex")
_OWN_DRIVE: Final = re.compile(r"file:///[a-z]:")
_TEMPLATE_RELATIONS: Final = re.compile(r"(^|/)_rels/[^/]+\.rels$", re.IGNORECASE)


def parse_zip(path: str, watch: VirusTestWatch) -> Parsed:
    """Tell office documents from plain archives, expand all members, and look for macros."""
    parsed = Parsed(type="zip")
    try:
        archive = zipfile.ZipFile(path)
    except DAMAGE:
        parsed.report("archive_damaged")
        return parsed
    with archive:
        if len(archive.infolist()) <= MOST_MEMBERS:
            try:
                _look_at_parts(archive, parsed)
            except (*DAMAGE, expat.ExpatError):
                parsed.report("office_damaged")
        damaged = "archive_damaged" if parsed.type == "zip" else "office_damaged"
        expand_archive(archive, path, parsed, watch, damaged)
    return parsed


def _look_at_parts(archive: zipfile.ZipFile, parsed: Parsed) -> None:
    names = archive.namelist()
    main_parts: list[str] = []
    if _CONTENT_TYPES in names:
        described = _described_parts(archive)
        for part, content_type in described:
            if (kind := _MAIN_PARTS.get(content_type)) is not None:
                parsed.type = kind
                main_parts.append(part.removeprefix("/"))
        if any(_MACRO_TYPES.search(content_type) for _, content_type in described):
            parsed.report("office_macros")
    elif "mimetype" in names:
        kind_name = _start(archive, "mimetype").decode("ascii", "replace").strip()
        parsed.type = _OPEN_DOCUMENTS.get(kind_name, "zip")
        main_parts.append("content.xml")
    if parsed.type == "zip":
        return
    if len(set(names)) < len(names):
        # Two parts of one name: which of them counts depends on who reads.
        parsed.report("office_damaged")
    if any(_MACRO_PARTS.search(name) for name in names):
        parsed.report("office_macros")
    for part in main_parts:
        if part not in names:
            parsed.report("office_damaged")
        else:
            _read_as_xml(archive, part)
    if any(
        _names_remote_template(_start(archive, name))
        for name in names
        if _TEMPLATE_RELATIONS.search(name)
    ):
        parsed.report("office_remote_template")


def _start(archive: zipfile.ZipFile, name: str) -> bytes:
    with archive.open(name) as content:
        return content.read(_LARGEST_DESCRIPTION)


def _strict_parser() -> expat.XMLParserType:
    """A parser that takes no document type: office formats have none, and entities are a trap."""
    parser = expat.ParserCreate()

    def refuse(*_: object) -> None:
        raise zipfile.BadZipFile("an office part must not declare a document type")

    parser.StartDoctypeDeclHandler = refuse
    return parser


def _described_parts(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Each part's name and content type, the latter in lower case; a default has an empty name."""
    parts: list[tuple[str, str]] = []

    def start(_: str, attributes: dict[str, str]) -> None:
        if content_type := attributes.get("ContentType"):
            parts.append((attributes.get("PartName", ""), content_type.lower()))

    parser = _strict_parser()
    parser.StartElementHandler = start
    parser.Parse(_start(archive, _CONTENT_TYPES), True)
    return parts


def _read_as_xml(archive: zipfile.ZipFile, name: str) -> None:
    parser = _strict_parser()
    expanded = 0
    with archive.open(name) as content:
        while piece := content.read(_PIECE):
            expanded += len(piece)
            if expanded > 64 * _LARGEST_DESCRIPTION:
                return  # the budget of the archive judges this
            parser.Parse(piece, False)
    parser.Parse(b"", True)


def _names_remote_template(relations: bytes) -> bool:
    """Whether the document fetches its template, and with it the template's macros, from afar."""
    found = False

    def start(_: str, attributes: dict[str, str]) -> None:
        nonlocal found
        kind = attributes.get("Type", "").lower()
        outside = attributes.get("TargetMode", "").lower() == "external"
        target = attributes.get("Target", "").lower()
        # Word also writes the author's own file:///C:/… template here; that fetches nothing.
        found = found or (
            outside
            and kind.endswith(("/attachedtemplate", "/frame", "/oleobject"))
            and not _OWN_DRIVE.match(target)
        )

    parser = _strict_parser()
    parser.StartElementHandler = start
    parser.Parse(relations, True)
    return found

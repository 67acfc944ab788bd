"""Makes real files, good and bad, for the tests of uploads."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from datetime import datetime
from functools import cache

import pikepdf
import xlsxwriter
from pikepdf import Array, Dictionary, Name, Pdf
from PIL import Image

from yunshi.files.parsing.virus_test import PATTERN as TEST_VIRUS

_DOCX_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
_PPTX_TYPE = "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"


def virus_test_file() -> bytes:
    return TEST_VIRUS


def pdf(change: Callable[[Pdf], None] | None = None, *, pages: int = 1, **options: object) -> bytes:
    """A small PDF with text on its pages, changed before it is saved."""
    with pikepdf.new() as document:
        for number in range(pages):
            page = document.add_blank_page()
            page.Contents = document.make_stream(f"BT (page {number}) Tj ET".encode())
        if change is not None:
            change(document)
        out = io.BytesIO()
        document.save(out, **{"deterministic_id": "encryption" not in options, **options})
        return out.getvalue()


def encrypted_pdf(*, user: str, owner: str) -> bytes:
    return pdf(encryption=pikepdf.Encryption(user=user, owner=owner))


def open_action(document: Pdf) -> None:
    """JavaScript in an inline dictionary of the catalogue: no object of its own."""
    document.Root.OpenAction = Dictionary(S=Name.JavaScript, JS="app.alert(1)")


def page_action(document: Pdf) -> None:
    document.pages[0].AA = Dictionary(O=Dictionary(S=Name.JavaScript, JS="app.alert(1)"))


def named_script(document: Pdf) -> None:
    action = Dictionary(S=Name.JavaScript, JS=document.make_stream(b"app.alert(1)"))
    document.Root.Names = Dictionary(
        JavaScript=Dictionary(Names=Array(["start", document.make_indirect(action)]))
    )


def annotation_script(document: Pdf) -> None:
    """A link whose action is harmless, followed by one that is not, both written inline."""
    following = Dictionary(S=Name.JavaScript, JS="app.alert(1)")
    action = Dictionary(S=Name.URI, URI="https://example.com/", Next=Array([following]))
    link = Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=action)
    document.pages[0].Annots = Array([link])


def form_field_script(document: Pdf) -> None:
    field = Dictionary(
        FT=Name.Tx, T="amount", AA=Dictionary(K=Dictionary(S=Name.JavaScript, JS="1"))
    )
    document.Root.AcroForm = Dictionary(Fields=Array([document.make_indirect(field)]))


def rendition_script(document: Pdf) -> None:
    document.Root.OpenAction = Dictionary(S=Name.Rendition, JS="app.alert(1)")


def launch(document: Pdf) -> None:
    document.Root.OpenAction = Dictionary(S=Name.Launch, F="calc.exe")


def open_elsewhere(document: Pdf) -> None:
    document.Root.OpenAction = Dictionary(S=Name.GoToR, F="\\\\example.com\\share\\a.pdf")


def submit_form(document: Pdf) -> None:
    document.pages[0].AA = Dictionary(
        C=Dictionary(S=Name.SubmitForm, F=Dictionary(FS=Name.URL, F="https://example.com/"))
    )


def attachment(document: Pdf) -> None:
    document.attachments["secret.txt"] = b"content"


def attachment_annotation(document: Pdf) -> None:
    document.pages[0].Annots = Array(
        [Dictionary(Type=Name.Annot, Subtype=Name.FileAttachment, Rect=Array([0, 0, 9, 9]))]
    )


def xfa_form(document: Pdf) -> None:
    document.Root.AcroForm = Dictionary(XFA=document.make_stream(b"<xdp/>"), Fields=Array([]))


def harmless_extras(document: Pdf) -> None:
    """What ordinary programs write: a start page, web links, empty trees, a form."""
    page = document.pages[0]
    document.Root.OpenAction = Array([page.obj, Name.Fit])
    document.Root.Names = Dictionary(
        JavaScript=Dictionary(Names=Array([])), EmbeddedFiles=Dictionary(Names=Array([]))
    )
    link = Dictionary(S=Name.URI, URI="https://example.com/")
    page.Annots = Array(
        [Dictionary(Type=Name.Annot, Subtype=Name.Link, Rect=Array([0, 0, 9, 9]), A=link)]
    )
    document.Root.AcroForm = Dictionary(Fields=Array([]), SigFlags=3)


@cache
def zeros_deflated(megabytes: int) -> bytes:
    engine = zlib.compressobj(9)
    megabyte = bytes(1024 * 1024)
    return b"".join([engine.compress(megabyte) for _ in range(megabytes)]) + engine.flush()


def pdf_bomb(megabytes: int, layers: int = 1) -> bytes:
    """A PDF of which one page expands to so many megabytes of nothing."""
    content = zeros_deflated(megabytes)
    for _ in range(layers - 1):
        content = zlib.compress(content, 9)
    return pdf(_page_of(content, [Name.FlateDecode] * layers), compress_streams=False)


def _page_of(content: bytes, filters: list[Name]) -> Callable[[Pdf], None]:
    def change(document: Pdf) -> None:
        stream = document.make_stream(b"")
        stream.write(content, filter=Array(filters))
        document.pages[0].Contents = stream

    return change


def pdf_run_length_bomb() -> bytes:
    """A page in three filters, the innermost of them runs of equal bytes: 160 MB of them."""
    runs = zlib.compress(b"\x81\x00" * 1_250_000 + b"\x80", 9).hex().encode() + b">"
    filters = [Name.ASCIIHexDecode, Name.FlateDecode, Name.RunLengthDecode]
    return pdf(_page_of(runs, filters), compress_streams=False)


def pdf_of_large_pages() -> bytes:
    """Pages that each stay below the limit of one stream and together are beyond that of all."""
    content = zeros_deflated(120)

    def change(document: Pdf) -> None:
        for page in document.pages:
            page.Contents = document.make_stream(b"")
            page.Contents.write(content, filter=Name.FlateDecode)

    return pdf(change, pages=20, compress_streams=False)


def pdf_picture_bomb() -> bytes:
    """A page whose picture claims more pixels than any viewer could hold."""

    def change(document: Pdf) -> None:
        stream = document.make_stream(b"")
        stream.write(b"\xff\xd8\xff", filter=Name.DCTDecode)
        stream.Type, stream.Subtype = Name.XObject, Name.Image
        stream.Width = stream.Height = 60_000
        document.pages[0].Resources = Dictionary(XObject=Dictionary(Im0=stream))

    return pdf(change)


def object_stream_bomb(megabytes: int) -> bytes:
    """A PDF whose very catalogue lies in an object stream that expands beyond reason."""
    numbers = b"1 0 "
    engine = zlib.compressobj(9)
    inside = numbers + b"<</Type/Catalog/Pages 2 0 R>> "
    content = engine.compress(inside)
    megabyte = b" " * (1024 * 1024)
    content += b"".join(engine.compress(megabyte) for _ in range(megabytes)) + engine.flush()
    out = bytearray(b"%PDF-1.7\n")
    offsets = {}

    def add(number: int, body: bytes) -> None:
        offsets[number] = len(out)
        out.extend(b"%d 0 obj\n" % number + body + b"\nendobj\n")

    add(2, b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
    add(3, b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>")
    head = b"<</Type/ObjStm/N 1/First %d/Filter/FlateDecode/Length %d>>\nstream\n"
    add(4, head % (len(numbers), len(content)) + content + b"\nendstream")
    start = len(out)
    rows = [
        struct.pack(">BIB", 0, 0, 255),
        struct.pack(">BIB", 2, 4, 0),
        *(struct.pack(">BIB", 1, offsets[number], 0) for number in (2, 3, 4)),
        struct.pack(">BIB", 1, start, 0),
    ]
    table = b"".join(rows)
    out.extend(
        b"5 0 obj\n<</Type/XRef/Size 6/W[1 4 1]/Root 1 0 R/Length %d>>\nstream\n" % len(table)
        + table
        + b"\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % start
    )
    return bytes(out)


def picture(width: int, height: int, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    image = Image.radial_gradient("L").resize((width, height)).convert("RGB")
    image.save(out, kind, **options)
    return out.getvalue()


def turned_photograph(width: int, height: int) -> bytes:
    """A JPEG stored lying whose Exif data say that it stands."""
    exif = Image.Exif()
    exif[0x0112] = 6
    return picture(width, height, "JPEG", exif=exif)


def png_bomb(side: int) -> bytes:
    """A few kilobytes that claim to be a square of so many pixels, all of them black."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        checked = kind + body
        return struct.pack(">I", len(body)) + checked + struct.pack(">I", zlib.crc32(checked))

    row = b"\0" + bytes((side + 7) // 8)
    engine = zlib.compressobj(9)
    content = b"".join(engine.compress(row) for _ in range(side)) + engine.flush()
    header = struct.pack(">IIBBBBB", side, side, 1, 0, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", content)
        + chunk(b"IEND", b"")
    )


def packed(
    members: dict[str, bytes], how: int = zipfile.ZIP_DEFLATED, prefix: bytes = b""
) -> bytes:
    out = io.BytesIO()
    out.write(prefix)
    with zipfile.ZipFile(out, "a", how) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def _office_parts(main: str, content_type: str, body: str) -> dict[str, bytes]:
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    return {
        "[Content_Types].xml": (
            f'<?xml version="1.0" encoding="UTF-8"?><Types xmlns="{types}">'
            '<Default Extension="rels" '
            'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/{main}" ContentType="{content_type}"/></Types>'
        ).encode(),
        "_rels/.rels": (
            '<?xml version="1.0" encoding="UTF-8"?><Relationships '
            'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            f'<Relationship Id="r1" Type="{_RELATIONS}/officeDocument" Target="{main}"/>'
            "</Relationships>"
        ).encode(),
        main: body.encode(),
    }


def docx_parts() -> dict[str, bytes]:
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><w:document '
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">'
        "<w:body><w:p><w:r><w:t>雲市</w:t></w:r></w:p></w:body></w:document>"
    )
    return _office_parts("word/document.xml", _DOCX_TYPE, body)


def docx(more: dict[str, bytes] | None = None) -> bytes:
    return packed({**docx_parts(), **(more or {})})


def pptx() -> bytes:
    body = (
        '<?xml version="1.0" encoding="UTF-8"?><p:presentation '
        'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"/>'
    )
    return packed(_office_parts("ppt/presentation.xml", _PPTX_TYPE, body))


def xlsx() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        book.set_properties({"created": datetime(2026, 1, 1)})
        book.add_worksheet("方案").write_row(0, 0, ["品名", "單價", 1200])
    return out.getvalue()


def odt() -> bytes:
    kind = b"application/vnd.oasis.opendocument.text"
    return packed({"mimetype": kind, "content.xml": b"<office/>"})


def remote_template() -> bytes:
    relations = (
        '<?xml version="1.0"?><Relationships '
        'xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
        f'<Relationship Id="r1" Type="{_RELATIONS}/attachedTemplate" '
        'Target="https://example.com/a.dotm" TargetMode="External"/></Relationships>'
    )
    return docx({"word/_rels/settings.xml.rels": relations.encode()})


def archive_bomb(megabytes: int) -> bytes:
    """A document whose picture expands to so many megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in docx_parts().items():
            archive.writestr(name, content)
        megabyte = bytes(1024 * 1024)
        with archive.open("word/media/image1.bmp", "w") as member:
            for _ in range(megabytes):
                member.write(megabyte)
    return out.getvalue()


def nested_archive(depth: int) -> bytes:
    content = packed({"innermost.txt": b"text"})
    for number in range(depth - 1):
        content = packed({f"{number}.zip": content})
    return content


def overlapping_archive() -> bytes:
    """A flat bomb: many directory entries that all share the bytes of one member."""
    content = packed({"a": bytes(100_000)})
    end = content.rindex(b"PK\x05\x06")
    directory_start = content.index(b"PK\x01\x02")
    entry = content[directory_start:end]
    count = 2000
    body = content[:directory_start] + entry * count
    tail = struct.pack(
        "<4sHHHHIIH", b"PK\x05\x06", 0, 0, count, count, len(entry) * count, directory_start, 0
    )
    return body + tail


def locked_archive() -> bytes:
    """An archive whose directory says that its member has a password."""
    content = bytearray(packed({"a.txt": b"text"}, zipfile.ZIP_STORED))
    content[6] |= 1
    content[content.index(b"PK\x01\x02") + 8] |= 1
    return bytes(content)


def old_office(*, encrypted: bool = False) -> bytes:
    """The container of old office files; an encrypted new document lies in one as well."""
    start = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    name = "EncryptedPackage" if encrypted else "WordDocument"
    return start + name.encode("utf-16-le") + bytes(2048)


def film(*, index: bool = True) -> bytes:
    def box(kind: bytes, body: bytes) -> bytes:
        return struct.pack(">I4s", 8 + len(body), kind) + body

    boxes = box(b"ftyp", b"isom\0\0\2\0isomiso2mp41") + box(b"mdat", bytes(1000))
    return boxes + (box(b"moov", box(b"mvhd", bytes(100))) if index else b"")

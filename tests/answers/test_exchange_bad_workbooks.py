"""Whatever workbook is uploaded ends in answers or in a reason; never in an error."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from uuid import UUID, uuid4

import pytest
import xlsxwriter

from tests.answers.uploads import (
    MOON,
    SOLUTION,
    compared,
    download,
    example,
    incoming,
    read,
    refused,
    with_member,
    written,
)
from tests.packs import SMALL_MARKET, example_answers
from yunshi.answers.exchange.file_in import read_file
from yunshi.answers.exchange.incoming import Incoming, NotRead
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.workbook.writing import draft_as_workbook
from yunshi.rulebook.pack.loader import load_pack


def test_a_workbook_of_another_programme_is_refused(tmp_path: Path) -> None:
    small = load_pack(SMALL_MARKET)
    data = example_answers(SMALL_MARKET)
    data["solutions"] = [{"id": str(uuid4()), **entry} for entry in data["solutions"]]
    origin = Origin(draft=uuid4(), revision=1, version=small.hash)
    content = draft_as_workbook(small.pack, data, "en", origin)
    assert refused(tmp_path, content, "a.xlsx") == [
        "These answers are for small-market, not for moon-market."
    ]


def test_a_workbook_with_nothing_of_ours_is_refused(tmp_path: Path) -> None:
    (said,) = refused(tmp_path, written({"Sheet1": [["a", "b"]]}), "a.xlsx")
    assert said.startswith("No question was found in this workbook")


OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 2048


@pytest.mark.parametrize(
    ("content", "name", "reason"),
    [
        (OLE, "draft.xls", "This is an old Excel file (.xls)."),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "draft.xlsx", "protected by a password"),
        (b"%PDF-1.7\n%%EOF", "draft.xlsx", "The extension says .xlsx but the content is no"),
        (b"words", "draft.xlsx", "The extension says .xlsx but the content is no spreadsheet."),
        (b"PK\x03\x04 broken", "draft.xlsx", "damaged or incomplete"),
    ],
)
def test_what_is_no_workbook_is_refused_with_what_to_do(
    content: bytes, name: str, reason: str, tmp_path: Path
) -> None:
    assert any(reason in said for said in refused(tmp_path, content, name))


def zipped(parts: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(name, part)
    return content.getvalue()


def test_a_renamed_zip_is_refused(tmp_path: Path) -> None:
    content = zipped({"readme.txt": b"hello"})
    (said,) = refused(tmp_path, content, "draft.xlsx")
    assert said.startswith("The extension says .xlsx but the content is no spreadsheet.")
    (said,) = refused(tmp_path, content, "draft.yaml")
    assert "the content is no spreadsheet" in said


def test_a_workbook_with_macros_is_refused(tmp_path: Path) -> None:
    content = io.BytesIO(download())
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/vbaProject.bin", b"\x00" * 100)
    assert refused(tmp_path, content.getvalue(), "draft.xlsx") == [
        "The workbook contains macros or controls. Save it as .xlsx without them."
    ]


def test_a_workbook_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    whole = download()
    (said,) = refused(tmp_path, whole[: len(whole) // 2], "draft.xlsx")
    assert "damaged" in said


def test_a_zip_bomb_is_refused(tmp_path: Path) -> None:
    content = io.BytesIO(download())
    with zipfile.ZipFile(content, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet99.xml", b" " * (300 * 1024 * 1024))
    assert refused(tmp_path, content.getvalue(), "draft.xlsx") == [
        "The workbook expands too far to be read safely. Download it here again, paste your"
        " answers into it, and upload that."
    ]


def test_a_cell_at_the_far_end_cannot_ask_for_all_the_memory(tmp_path: Path) -> None:
    """The library makes room for every cell before the last one: 17 thousand million."""
    content = io.BytesIO()
    book = xlsxwriter.Workbook(content, {"in_memory": True})
    sheet = book.add_worksheet("a")
    sheet.write(0, 0, "path")
    sheet.write(1_048_575, 16_383, "x")
    book.close()
    (said,) = refused(tmp_path, content.getvalue(), "far.xlsx")
    assert said.startswith("The workbook expands too far")


def test_a_lie_about_the_place_of_a_cell_ends_no_more_than_the_reader(tmp_path: Path) -> None:
    """Rows that name no cells in the survey's way, read by the library in its own."""
    lying = with_member(
        download(), b"<sheetData>", b'<sheetData><row r="1048576"><c r="A1"/></row>'
    )
    answer = read(tmp_path, lying, "draft.xlsx")
    assert isinstance(answer, Incoming | NotRead)
    for reference in (b"A0", b"0", b"AAAAAAAAAA1", b"A99999999999999999999", b"-1", b"?"):
        odd = with_member(download(), b'<c r="A1"', b'<c r="' + reference + b'"')
        assert isinstance(read(tmp_path, odd, "draft.xlsx"), Incoming | NotRead)


def test_an_entity_in_a_sheet_is_refused(tmp_path: Path) -> None:
    entity = b'<!DOCTYPE x [<!ENTITY a "aaaa">]><worksheet'
    content = with_member(download(), b"<worksheet", entity)
    (said,) = refused(tmp_path, content, "draft.xlsx")
    assert "damaged" in said


def test_a_workbook_above_20_mb_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "upload"
    with path.open("wb") as file:
        file.write(b"PK\x03\x04")
        file.truncate(20 * 1024 * 1024 + 1)
    answer = read_file(path, "draft.xlsx", MOON.pack)
    assert isinstance(answer, NotRead)
    assert answer.reasons[0].en.startswith("The file is above 20 MB.")


def test_the_virus_test_file_in_a_workbook_is_refused(tmp_path: Path) -> None:
    eicar = rb"X5O!P%@AP[4\PZX54(P^)7CC)7}$" + rb"EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*"
    content = io.BytesIO(download())
    with zipfile.ZipFile(content, "a") as archive:
        archive.writestr("xl/media/x.txt", eicar)
    assert any("virus" in said for said in refused(tmp_path, content.getvalue(), "draft.xlsx"))


def test_no_cell_of_a_download_is_a_formula_or_a_link(tmp_path: Path) -> None:
    data = example()
    data["burrow"] |= {"name": "=HYPERLINK(1)", "door_code": "+1", "phone": "@SUM(A1)"}
    data["burrow"]["story"] = "https://evil.example/"
    origin = Origin(draft=UUID(SOLUTION), revision=1, version=MOON.hash)
    content = draft_as_workbook(MOON.pack, data, "en", origin)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            if name.startswith("xl/worksheets/"):
                part = archive.read(name)
                assert b"<f>" not in part
                assert b"<hyperlink" not in part
    assert compared(incoming(tmp_path, content, "draft.xlsx"), data).is_empty


def test_an_answer_too_long_for_a_cell_is_said_in_its_place_and_stays(tmp_path: Path) -> None:
    data = example()
    data["burrow"]["story"] = "月" * 32_768
    origin = Origin(draft=UUID(SOLUTION), revision=1, version=MOON.hash)
    content = draft_as_workbook(MOON.pack, data, "en", origin)
    answer = incoming(tmp_path, content, "draft.xlsx")
    assert "burrow.story" not in answer.filing.answers
    assert compared(answer, data).is_empty
    assert answer.notes == ()

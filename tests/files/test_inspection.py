"""Inspection of real files: good ones pass, each bad one is named by exactly its problems."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from tests.files import making
from yunshi.files.inspection import FILE_TYPES, FileFacts, Inspector, inspect
from yunshi.files.inspection.facts import MEDIA_TYPES
from yunshi.files.inspection.messages import MESSAGES

Look = Callable[[bytes, str], FileFacts]


@pytest.fixture(scope="module")
def inspector() -> Iterator[Inspector]:
    with Inspector() as inspector:
        yield inspector


@pytest.fixture
def look(inspector: Inspector, tmp_path: Path) -> Look:
    def look(content: bytes, name: str) -> FileFacts:
        path = tmp_path / "content"
        path.write_bytes(content)
        return inspector.inspect(path, name)

    return look


def codes(facts: FileFacts) -> list[str]:
    return [problem.code for problem in facts.problems]


GOOD = {
    "pdf": making.pdf,
    "png": lambda: making.picture(40, 30),
    "jpg": lambda: making.picture(40, 30, "JPEG"),
    "gif": lambda: making.picture(40, 30, "GIF"),
    "webp": lambda: making.picture(40, 30, "WEBP"),
    "docx": making.docx,
    "xlsx": making.xlsx,
    "pptx": making.pptx,
    "odt": making.odt,
    "csv": lambda: "日期,金額\r\n115/06/30,1200\r\n".encode(),
    "txt": lambda: "說明\n".encode(),
    "zip": lambda: making.packed({"說明.txt": "文字".encode()}),
    "mp4": making.film,
}


@pytest.mark.parametrize("kind", GOOD)
def test_good_file_is_sound_and_known_by_its_content(kind: str, look: Look) -> None:
    content = GOOD[kind]()
    facts = look(content, f"營業人銷售額與稅額申報書(401)_XX公司.{kind}")
    assert codes(facts) == []
    assert facts.type == kind
    assert facts.extension == kind
    assert facts.bytes == len(content)
    assert facts.sha256 == hashlib.sha256(content).hexdigest()


def test_every_type_has_a_media_type() -> None:
    assert set(MEDIA_TYPES) == set(FILE_TYPES)


def test_types_that_packs_may_name_are_all_recognised() -> None:
    from typing import get_args

    from yunshi.rulebook.pack.documents import FileType

    assert set(get_args(FileType)) <= set(FILE_TYPES)


@pytest.mark.parametrize(
    ("width", "height", "kind", "name"),
    [
        (900, 600, "PNG", "logo.png"),
        (901, 600, "PNG", "logo.png"),
        (600, 900, "PNG", "logo.png"),
        (900, 600, "JPEG", "logo.JPEG"),
    ],
)
def test_T113_C46_pixels_are_told_exactly(
    width: int, height: int, kind: str, name: str, look: Look
) -> None:
    facts = look(making.picture(width, height, kind), name)
    assert (facts.width, facts.height, codes(facts)) == (width, height, [])


def test_pixels_are_those_that_a_viewer_shows(look: Look) -> None:
    facts = look(making.turned_photograph(60, 90), "photo.jpg")
    assert (facts.width, facts.height) == (90, 60)


def test_pdf_tells_its_pages_and_no_pixels(look: Look) -> None:
    facts = look(making.pdf(pages=3), "報告.pdf")
    assert (facts.pages, facts.width, facts.height) == (3, None, None)


def test_date_is_stated_by_the_person_never_found(look: Look) -> None:
    facts = look(making.pdf(), "報告.pdf")
    assert facts.dated is None
    stated = FileFacts(
        name="a.pdf", extension="pdf", type="pdf", bytes=1, sha256="", dated=date.max
    )
    assert stated.as_json()["dated"] == "9999-12-31"


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp950", "utf-16"])
def test_text_in_the_encodings_of_taiwanese_spreadsheets_is_read(encoding: str, look: Look) -> None:
    facts = look("品名,單價\r\n雲端進銷存,1200\r\n".encode(encoding), "價目.csv")
    assert (facts.type, codes(facts)) == ("csv", [])


# --- extension and content -------------------------------------------------------------------


@pytest.mark.parametrize(
    ("content", "real"),
    [(making.docx, "docx"), (lambda: making.packed({"a.txt": b"a"}), "zip")],
)
def test_R110_D09_document_renamed_to_pdf_is_named_what_it_is(
    content: Callable[[], bytes], real: str, look: Look
) -> None:
    facts = look(content(), "損益表.pdf")
    assert facts.type == real
    assert codes(facts) == ["content_differs"]
    (problem,) = facts.problems
    assert f"內容卻是 {real.upper()} 檔" in problem.message.zh_hant
    assert f"the content is a {real.upper()} file" in problem.message.en


def test_text_and_noise_renamed_to_pdf_are_no_pdf(look: Look) -> None:
    assert codes(look("只是文字".encode(), "a.pdf")) == ["content_differs"]
    assert codes(look(b"\0\1\2\3" * 100, "a.pdf")) == ["content_differs"]
    assert codes(look(b"<html><script>1</script></html>", "a.csv")) == ["content_differs"]


def test_program_is_not_recognised(look: Look) -> None:
    facts = look(b"MZ" + bytes(200), "setup.exe")
    assert (facts.type, codes(facts)) == (None, ["unrecognised"])


def test_picture_of_a_telephone_is_named(look: Look) -> None:
    content = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(100)
    (problem,) = look(content, "照片.jpg").problems
    assert problem.code == "content_differs"
    assert "HEIC" in problem.message.zh_hant


def test_pdf_that_is_also_an_archive_is_mixed(look: Look) -> None:
    content = making.packed({"a.txt": b"a"}, prefix=making.pdf())
    assert "mixed_content" in codes(look(content, "a.pdf"))


def test_picture_that_is_also_a_pdf_is_mixed(look: Look) -> None:
    gif = b"GIF89a" + making.pdf()
    assert "mixed_content" in codes(look(gif, "a.pdf"))
    assert "mixed_content" in codes(look(gif, "a.gif"))


def test_picture_that_is_also_an_archive_is_mixed(look: Look) -> None:
    content = making.picture(40, 30) + making.packed({"a.txt": b"a"})
    assert codes(look(content, "a.png")) == ["mixed_content"]


def test_pdf_after_foreign_bytes_is_mixed(look: Look) -> None:
    facts = look(b"MZ\0\0" + making.pdf(), "a.pdf")
    assert "mixed_content" in codes(facts)


def test_missing_extension_is_said(look: Look) -> None:
    facts = look(making.pdf(), "損益表")
    assert (facts.type, facts.extension, codes(facts)) == ("pdf", "", ["extension_missing"])


# --- PDF -------------------------------------------------------------------------------------


@pytest.mark.parametrize(("user", "owner"), [("secret", "other"), ("", "other")])
def test_encrypted_pdf_is_refused_with_or_without_a_password_to_open_it(
    user: str, owner: str, look: Look
) -> None:
    facts = look(making.encrypted_pdf(user=user, owner=owner), "報表.pdf")
    assert codes(facts) == ["pdf_encrypted"]
    assert "請另存為未加密的 PDF 再上傳" in facts.problems[0].message.zh_hant


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (making.open_action, "pdf_javascript"),
        (making.page_action, "pdf_javascript"),
        (making.named_script, "pdf_javascript"),
        (making.annotation_script, "pdf_javascript"),
        (making.form_field_script, "pdf_javascript"),
        (making.rendition_script, "pdf_javascript"),
        (making.launch, "pdf_action"),
        (making.submit_form, "pdf_action"),
        (making.open_elsewhere, "pdf_action"),
        (making.attachment, "pdf_embedded_file"),
        (making.attachment_annotation, "pdf_embedded_file"),
        (making.xfa_form, "pdf_form_script"),
    ],
)
@pytest.mark.parametrize("packed", ["preserve", "generate"])
def test_active_pdf_is_found_wherever_it_hides(
    change: Callable[[pikepdf.Pdf], None], code: str, packed: str, look: Look
) -> None:
    mode = pikepdf.ObjectStreamMode[packed]
    assert codes(look(making.pdf(change, object_stream_mode=mode), "a.pdf")) == [code]


def test_script_behind_a_spelt_out_name_is_found(look: Look) -> None:
    content = making.pdf(making.open_action)
    spelt = content.replace(b"/JavaScript", b"/J#61vaScript")
    assert b"/JavaScript" not in spelt
    assert spelt != content
    assert "pdf_javascript" in codes(look(spelt, "a.pdf"))


def test_several_problems_are_told_at_once(look: Look) -> None:
    def change(document: pikepdf.Pdf) -> None:
        making.attachment(document)
        making.launch(document)
        making.page_action(document)

    facts = look(making.pdf(change), "../報表\u202e.docx")
    assert set(codes(facts)) == {
        "name_path",
        "name_direction",
        "content_differs",
        "pdf_javascript",
        "pdf_action",
        "pdf_embedded_file",
    }


def test_pdf_of_ordinary_programs_is_sound(look: Look) -> None:
    assert codes(look(making.pdf(making.harmless_extras), "a.pdf")) == []


def test_pdf_with_blanks_around_it_is_sound(look: Look) -> None:
    assert codes(look(b"\xef\xbb\xbf\r\n" + making.pdf(), "a.pdf")) == []
    assert codes(look(making.pdf() + b"\n" + bytes(4000), "a.pdf")) == []


def test_damaged_pdf_is_refused(look: Look) -> None:
    content = making.pdf(pages=20)
    assert codes(look(content[: len(content) // 2], "a.pdf")) == ["pdf_damaged"]
    assert codes(look(b"%PDF-1.7\n" + bytes(range(256)) * 20, "a.pdf")) == ["pdf_damaged"]
    assert codes(look(content + b"x" * 2000, "a.pdf")) == ["pdf_damaged"]


def test_pdf_with_a_spoilt_page_is_refused(look: Look) -> None:
    def change(document: pikepdf.Pdf) -> None:
        stream = document.make_stream(b"")
        stream.write(b"\xff\xfe not deflated at all", filter=pikepdf.Name.FlateDecode)
        document.pages[0].Contents = stream

    assert codes(look(making.pdf(change, compress_streams=False), "a.pdf")) == ["pdf_damaged"]


def test_pdf_without_pages_is_refused(look: Look) -> None:
    out = io.BytesIO()
    pikepdf.new().save(out)
    facts = look(out.getvalue(), "a.pdf")
    assert (facts.pages, codes(facts)) == (None, ["pdf_damaged"])


# --- pictures, office files, archives, films -------------------------------------------------


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "GIF", "WEBP"])
def test_truncated_picture_is_refused(kind: str, look: Look) -> None:
    content = making.picture(300, 200, kind)
    name = f"a.{kind.lower()}"
    assert codes(look(content, name)) == []
    assert codes(look(content[: len(content) * 2 // 3], name)) == ["image_damaged"]


def test_picture_without_its_last_bytes_is_refused(look: Look) -> None:
    assert codes(look(making.picture(300, 200)[:-12], "a.png")) == ["image_damaged"]


@pytest.mark.parametrize("name", ["vbaProject.bin", "activeX/activeX1.xml"])
def test_office_file_with_macros_is_refused(name: str, look: Look) -> None:
    assert codes(look(making.docx({f"word/{name}": b"x"}), "a.docx")) == ["office_macros"]


def test_macro_format_renamed_to_the_plain_one_is_refused(look: Look) -> None:
    parts = making.docx_parts()
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
        b"application/vnd.ms-word.document.macroEnabled.main+xml",
    )
    facts = look(making.packed(parts), "a.docx")
    assert (facts.type, codes(facts)) == ("docx", ["office_macros"])


def test_macros_under_another_name_are_known_by_their_type(look: Look) -> None:
    parts = making.docx_parts()
    override = (
        b'<Override PartName="/word/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>'
    )
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(
        b"</Types>", override + b"</Types>"
    )
    facts = look(making.packed({**parts, "word/a.bin": b"x"}), "a.docx")
    assert codes(facts) == ["office_macros"]


def test_office_file_with_two_parts_of_one_name_is_refused(look: Look) -> None:
    out = io.BytesIO(making.docx())
    with zipfile.ZipFile(out, "a") as archive, pytest.warns(UserWarning, match="Duplicate name"):
        archive.writestr("word/document.xml", b"<other/>")
    assert codes(look(out.getvalue(), "a.docx")) == ["office_damaged"]


def test_office_file_that_fetches_its_template_is_refused(look: Look) -> None:
    assert codes(look(making.remote_template(), "a.docx")) == ["office_remote_template"]


def test_office_file_with_entities_is_refused(look: Look) -> None:
    body = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'
    facts = look(making.docx({"word/document.xml": body}), "a.docx")
    assert codes(facts) == ["office_damaged"]


def test_damaged_office_file_is_refused(look: Look) -> None:
    content = making.docx({"word/media/image1.png": making.picture(200, 200)})
    spoilt = bytearray(content)
    at = content.index(b"\x89PNG") if b"\x89PNG" in content else len(content) // 2
    spoilt[at + 40] ^= 0xFF
    assert codes(look(bytes(spoilt), "a.docx")) == ["office_damaged"]
    assert codes(look(content[:-40], "a.docx")) == ["content_differs", "archive_damaged"]


def test_old_and_encrypted_office_files_say_what_to_do(look: Look) -> None:
    assert codes(look(making.old_office(), "a.doc")) == ["office_old"]
    assert codes(look(making.old_office(encrypted=True), "a.docx")) == ["office_encrypted"]
    assert codes(look(making.old_office(), "a.pdf")) == ["content_differs", "office_old"]


def test_locked_and_damaged_archives_are_refused(look: Look) -> None:
    assert codes(look(making.locked_archive(), "a.zip")) == ["archive_encrypted"]
    assert codes(look(making.packed({"a": b"a"})[:-10], "a.zip")) == ["archive_damaged"]


def test_film_without_index_or_end_is_refused(look: Look) -> None:
    assert codes(look(making.film(index=False), "a.mp4")) == ["video_damaged"]
    assert codes(look(making.film()[:-20], "a.mp4")) == ["video_damaged"]


def test_unreadable_text_is_refused(look: Look) -> None:
    assert codes(look(b"a\x1bb\n", "a.txt")) == ["text_unreadable"]
    assert codes(look(b"\xff\xff\xff\n", "a.csv")) == ["text_unreadable"]
    assert codes(look(b'a,"b\n', "a.csv")) == ["table_unreadable"]


# --- size, names, viruses --------------------------------------------------------------------


def test_empty_file_is_refused(look: Look) -> None:
    facts = look(b"", "a.pdf")
    assert (facts.type, facts.bytes, codes(facts)) == (None, 0, ["empty_file"])


def test_file_at_the_limit_passes_and_one_byte_more_does_not(tmp_path: Path) -> None:
    megabyte = 1024 * 1024
    picture = making.picture(20, 20)
    parts = {**making.docx_parts(), "word/media/image1.png": picture}
    smaller = making.packed(parts, 0)
    parts["word/media/image1.png"] = picture + bytes(megabyte - len(smaller))
    content = making.packed(parts, 0)
    assert len(content) == megabyte
    path = tmp_path / "a.docx"
    path.write_bytes(content)
    assert codes(inspect(path, "a.docx", largest_bytes=megabyte)) == []
    facts = inspect(path, "a.docx", largest_bytes=megabyte - 1)
    assert (facts.type, facts.bytes, codes(facts)) == ("docx", megabyte, ["too_large"])
    whole_megabyte = inspect(path, "a.docx", largest_bytes=megabyte // 2)
    assert "超過 0.5 MB" in whole_megabyte.problems[0].message.zh_hant


def test_names_are_judged_even_when_the_content_is_not_read(look: Look) -> None:
    facts = inspect(io.BytesIO(b"%PDF-1.7\n" + bytes(5000)), "../a.docx", largest_bytes=1024)
    assert codes(facts) == ["name_path", "too_large", "content_differs"]


def test_endless_stream_is_not_read_to_its_end() -> None:
    class Endless(io.RawIOBase):
        told = 0

        def readable(self) -> bool:
            return True

        def read(self, size: int = -1) -> bytes:
            assert size > 0
            self.told += size
            assert self.told < 10 * 1024 * 1024
            return b"a" * size

    facts = inspect(Endless(), "a.txt", largest_bytes=1024 * 1024)  # type: ignore[arg-type]
    assert codes(facts) == ["too_large"]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("𠮷野家_營業人銷售額與稅額申報書(401).pdf", []),
        ("全" * 62 + ".pdf", []),
        ("a" * 251 + ".pdf", []),
        ("a" * 252 + ".pdf", ["name_too_long"]),
        ("全" * 84 + ".pdf", ["name_too_long"]),
        ("../../etc/passwd.pdf", ["name_path"]),
        ("C:\\報表.pdf", ["name_path"]),
        ("c:報表.pdf", ["name_path"]),
        ("報\0表.pdf", ["name_control"]),
        ("報\n表.pdf", ["name_control"]),
        ("報\ud800表.pdf", ["name_control"]),
        ("報價\u202efdp.pdf", ["name_direction"]),
        ("報價\u2066.pdf", ["name_direction"]),
        (" .pdf", ["name_empty"]),
    ],
)
def test_names(name: str, expected: list[str], look: Look) -> None:
    facts = look(making.pdf(), name)
    assert (facts.name, codes(facts)) == (name, expected)


@pytest.mark.parametrize(
    ("content", "name"),
    [
        (making.virus_test_file, "eicar.txt"),
        (lambda: making.virus_test_file() + b"\n", "eicar.csv"),
        (lambda: making.packed({"a.txt": making.virus_test_file()}), "a.zip"),
        (lambda: making.packed({"a.txt": making.virus_test_file()}, 0), "a.zip"),
        (
            lambda: making.packed({"b.zip": making.packed({"a": making.virus_test_file()})}),
            "a.zip",
        ),
        (lambda: making.docx({"word/media/a.bin": making.virus_test_file()}), "a.docx"),
    ],
)
def test_virus_test_file_is_found_without_a_scanner(
    content: Callable[[], bytes], name: str, look: Look
) -> None:
    assert codes(look(content(), name)) == ["virus"]


def test_virus_test_file_is_found_in_a_compressed_stream_of_a_pdf(look: Look) -> None:
    def change(document: pikepdf.Pdf) -> None:
        document.pages[0].Contents = document.make_stream(making.virus_test_file())

    content = making.pdf(change, compress_streams=True, recompress_flate=True)
    assert making.virus_test_file() not in content
    assert codes(look(content, "a.pdf")) == ["virus"]


def test_virus_test_file_is_found_across_the_borders_of_reading(look: Look) -> None:
    for before in (1024 * 1024 - 30, 256 * 1024 - 1):
        content = b" " * before + making.virus_test_file() + b" " * 100_000
        assert codes(look(content, "a.txt")) == ["virus"]
        assert codes(look(making.packed({"a.txt": content}), "a.zip")) == ["virus"]


def test_virus_test_file_in_pieces_apart_is_no_virus(look: Look) -> None:
    whole = making.virus_test_file()
    content = making.packed({"a": whole[:30], "b": whole[30:]}, 0)
    assert codes(look(content, "a.zip")) == []


# --- words -----------------------------------------------------------------------------------


@pytest.mark.parametrize("code", MESSAGES)
def test_every_message_says_what_to_do_in_both_languages(code: str) -> None:
    message = MESSAGES[code]
    assert "請" in message.zh_hant
    assert any("一" <= character <= "鿿" for character in message.zh_hant)
    assert not any("一" <= character <= "鿿" for character in message.en)
    assert message.zh_hant.endswith("。")
    assert message.en.endswith(".")


def test_source_that_is_no_file_is_an_error(inspector: Inspector, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        inspector.inspect(tmp_path / "missing.pdf", "missing.pdf")
    with pytest.raises(OSError, match="not an ordinary file"):
        inspector.inspect("/dev/zero", "zero.pdf")

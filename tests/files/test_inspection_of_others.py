"""Bad pictures, office files, archives, films and texts, each named by exactly its problems."""

from __future__ import annotations

import io
import zipfile

import pytest

from tests.files import making
from tests.files.looking import Look, codes


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

"""What a file's name claims against what its content is."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from tests.files import making
from tests.files.looking import Look, codes


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


def test_a_log_is_plain_text_and_nothing_else(look: Look) -> None:
    log = "2026-03-01T08:00:00+08:00 login user=7\n登入 1 次\n".encode()
    facts = look(log, "system.log")
    assert (facts.extension, facts.type, codes(facts)) == ("log", "txt", [])
    assert look(b"", "system.log").type is None
    assert codes(look(making.pdf(), "system.log")) == ["content_differs"]
    assert codes(look(b"<html><script>1</script></html>", "system.log")) == ["content_differs"]
    assert codes(look(log + b"\x1b[31m", "system.log")) == ["text_unreadable"]
    assert codes(look(b"\0\1\2\3" * 100, "system.log")) == ["content_differs"]


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


def _archive(comment: bytes) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        archive.writestr("a.html", b"<script>alert(1)</script>")
        archive.comment = comment
    return content.getvalue()


@pytest.mark.parametrize(
    "comment",
    [b"", b"%%EOF", b"x" * 3_000 + b"\n%%EOF\n", b"x" * 65_000 + b"\n%%EOF\n"],
    ids=["bare", "end mark", "long", "longest"],
)
def test_pdf_with_an_archive_behind_its_end_is_mixed_whatever_the_comment(
    comment: bytes, look: Look
) -> None:
    assert "mixed_content" in codes(look(making.pdf() + _archive(comment), "a.pdf"))


@pytest.mark.parametrize("behind", [b"", b"\n", b"\r\n\r\n", bytes(511), b" \t\f\n"])
def test_blanks_behind_the_end_of_a_pdf_are_no_content(behind: bytes, look: Look) -> None:
    assert codes(look(making.pdf() + behind, "a.pdf")) == []


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

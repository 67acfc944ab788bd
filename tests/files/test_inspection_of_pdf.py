"""Bad PDFs, each named by exactly its problems."""

from __future__ import annotations

import io
from collections.abc import Callable

import pikepdf
import pytest

from tests.files import making
from tests.files.looking import Look, codes


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

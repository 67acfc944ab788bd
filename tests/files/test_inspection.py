"""Inspection of real files: good ones pass, and names, sizes and viruses are judged."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pikepdf
import pytest

from tests.files import making
from tests.files.looking import GOOD, Look, codes
from yunshi.files.inspection import FILE_TYPES, FileFacts, Inspector, inspect
from yunshi.files.inspection.facts import MEDIA_TYPES
from yunshi.files.inspection.messages import MESSAGES


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

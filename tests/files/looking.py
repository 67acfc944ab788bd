"""Looking at contents: what every test of inspection starts from."""

from __future__ import annotations

from collections.abc import Callable

from tests.files import making
from yunshi.files.inspection import FileFacts

Look = Callable[[bytes, str], FileFacts]


def codes(facts: FileFacts) -> list[str]:
    """The codes of the problems, in the order in which they are told."""
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

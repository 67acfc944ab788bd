"""Real files for the papers of an example: small, of the right type and size in pixels."""

from __future__ import annotations

import io
from typing import BinaryIO

import pikepdf
from PIL import Image

from yunshi.rulebook.pack.documents import General, Paper

DRAWABLE = ("pdf", "png", "jpg")


def paper_file(paper: Paper, general: General, title: str) -> tuple[str, BinaryIO]:
    """A file that the paper accepts, and its extension. Each is different, as real ones are."""
    types = paper.types or general.types
    kind = next((kind for kind in DRAWABLE if kind in types), types[0])
    if kind == "pdf":
        return kind, _pdf(title)
    if kind in {"png", "jpg"}:
        size = (paper.image.width, paper.image.height) if paper.image else (600, 400)
        return kind, _image(kind, size)
    raise ValueError(f"the demo draws no {kind}")


def _pdf(title: str) -> BinaryIO:
    content = io.BytesIO()
    with pikepdf.new() as pdf:
        pdf.add_blank_page()
        pdf.docinfo["/Title"] = title
        pdf.save(content)
    content.seek(0)
    return content


def _image(kind: str, size: tuple[int, int]) -> BinaryIO:
    content = io.BytesIO()
    Image.new("RGB", size, (14, 82, 99)).save(content, "PNG" if kind == "png" else "JPEG")
    content.seek(0)
    return content

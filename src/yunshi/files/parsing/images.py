"""Pictures: size in pixels, and whether they can be decoded to the end."""

from __future__ import annotations

import warnings
from typing import Final

from PIL import Image

from yunshi.files.parsing.parsed import Parsed

LARGEST_PIXELS: Final = 64_000_000
"""Pixels that a picture may have: an A3 scan at 600 dpi fits, memory stays far below the wall."""

_PILLOW_NAMES: Final = {"png": "PNG", "jpg": "JPEG", "gif": "GIF", "webp": "WEBP"}
_ORIENTATION_TAG: Final = 0x0112
_TURNED_ORIENTATIONS: Final = frozenset({5, 6, 7, 8})


def parse_image(path: str, kind: str) -> Parsed:
    """Width and height as a viewer shows the picture, then a full decoding of it.

    A camera may store a picture lying and say in its Exif data that it stands: what counts is what
    a person sees.
    """
    parsed = Parsed(type=kind)
    names = (_PILLOW_NAMES[kind],)
    # The header is read without the pixel limit, so that even a bomb's width and height are known.
    Image.MAX_IMAGE_PIXELS = None
    try:
        with Image.open(path, formats=names) as image:
            parsed.width, parsed.height = image.size
    except (OSError, SyntaxError, ValueError):
        parsed.report("image_damaged")
        return parsed
    if parsed.width * parsed.height > LARGEST_PIXELS:
        _report_pixels(parsed)
        return parsed
    Image.MAX_IMAGE_PIXELS = LARGEST_PIXELS
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if kind == "png":
                with Image.open(path, formats=names) as image:
                    image.verify()  # checksums, and the end that decoding does not miss
            with Image.open(path, formats=names) as image:
                image.load()
                if image.getexif().get(_ORIENTATION_TAG) in _TURNED_ORIENTATIONS:
                    parsed.width, parsed.height = parsed.height, parsed.width
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        _report_pixels(parsed)
    except (OSError, SyntaxError, ValueError, EOFError):
        parsed.report("image_damaged")
    return parsed


def _report_pixels(parsed: Parsed) -> None:
    parsed.report(
        "image_too_many_pixels",
        width=str(parsed.width),
        height=str(parsed.height),
        millions=str(LARGEST_PIXELS // 1_000_000),
        ten_thousands=str(LARGEST_PIXELS // 10_000),
    )

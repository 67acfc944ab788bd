"""File names: what they claim, and names that no one could keep or read safely."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from yunshi.rulebook.pack.documents import OTHER_EXTENSIONS

LONGEST_NAME_BYTES: Final = 255
"""In UTF-8; the limit of the usual file systems. 85 Han characters fit."""

_PATH_PARTS: Final = re.compile(r"[/\\]|^[A-Za-z]:|^\.{1,2}$")
# Marks that turn the direction of writing: "報價\u202efdp.exe" reads as "報價exe.pdf".
_DIRECTION_MARKS: Final = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
# What programmes let files be called, and what some programs call them besides.
_SAME_EXTENSIONS: Final[dict[str, str]] = {
    **{other: kind for kind, others in OTHER_EXTENSIONS.items() for other in others},
    "jpe": "jpg",
    "jfif": "jpg",
    "m4v": "mp4",
}


def extension_of(name: str) -> str:
    """The extension in lower case, without its dot; empty where there is none."""
    stem, dot, extension = name.rpartition(".")
    return extension.lower() if dot and stem else ""


def claimed_type(extension: str) -> str:
    """The type that an extension claims: several spellings may mean one type."""
    return _SAME_EXTENSIONS.get(extension, extension)


def name_problems(name: str) -> list[str]:
    """The codes of all that is wrong with a name."""
    problems = []
    stem = name.rpartition(".")[0] or name
    if not stem.strip(" .\u3000"):
        problems.append("name_empty")
    if _PATH_PARTS.search(name):
        problems.append("name_path")
    # Cc: control characters; Cs: halves of characters, from names that were never Unicode.
    categories = {unicodedata.category(character) for character in name}
    if categories & {"Cc", "Cs"} or "\u2028" in name or "\u2029" in name:
        problems.append("name_control")
    if _DIRECTION_MARKS.search(name):
        problems.append("name_direction")
    if len(name.encode("utf-8", "surrogatepass")) > LONGEST_NAME_BYTES:
        problems.append("name_too_long")
    return problems


def shown(name: str) -> str:
    """A name fit to be shown and stored: what cannot be printed is replaced by a visible mark."""
    return "".join(
        "\ufffd"
        if unicodedata.category(character) in {"Cc", "Cs"} or _DIRECTION_MARKS.match(character)
        else character
        for character in name
    )

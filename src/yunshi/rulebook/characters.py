"""Texts as people count them.

One user-perceived character counts one, whether 漢字, Latin letter, digit, mark, inner space or
line break; never bytes, never UTF-16 units (T113-AMB-01). The counting is linear for any input,
also for texts that were made to be slow.
"""

from __future__ import annotations

import unicodedata

import regex  # type: ignore[import-untyped]  # its stubs are a package of their own

MOST_CODE_POINTS_PER_CHARACTER = 32
"""More than these per allowed character, on average, is no text in any language.

Unicode's stream-safe format allows thirty marks on one base; the longest emoji have ten parts.
"""

# `str.strip()` keeps the marks without width, and a field that holds one of them looks empty.
_ENDS = "".join(map(chr, filter(lambda point: chr(point).isspace(), range(0x3001)))) + (
    "\u200b\u2060\ufeff"
)

# `\X` alone looks back over a whole row of flags for each flag: quadratic. Taken in pairs from
# the left, which is the same rule, they need no looking back.
_CHARACTER = regex.compile(r"\p{RI}\p{RI}?[\p{GCB=Extend}\p{GCB=ZWJ}\p{GCB=SpacingMark}]*+|\X")

# NFC sorts each row of marks in quadratic time, so a longer row than any language has stays.
_OVERLONG_MARKS = regex.compile(r"(\p{M}{31,})")

_HAN = regex.compile(r"\p{Han}")
_LATIN_LETTER = regex.compile(r"[\p{Latin}&&\p{L}--[\uff00-\uffef]]", regex.VERSION1)


def normalise(text: str) -> str:
    """The text in the form that is compared and kept: NFC, ``\\n`` line breaks, ends trimmed.

    Trimmed are white space and the marks without width (zero-width space, word joiner, BOM).
    Beware of one effect of NFC: a compatibility ideograph becomes the common one (U+FA1B 福 →
    U+798F), which a personal name may not want.
    """
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if not lines.isascii():
        pieces: list[str] = _OVERLONG_MARKS.split(lines)
        # With one group in the pattern, every second piece is what matched.
        pieces[::2] = [unicodedata.normalize("NFC", piece) for piece in pieces[::2]]
        lines = "".join(pieces)
    return lines.strip(_ENDS)


def count(text: str, stop_at: int | None = None) -> int:
    """How many user-perceived characters the text has, not counting its trimmed ends.

    Canonically equal texts count the same, so the text need not be normalised first. With
    ``stop_at`` counting ends there: the answer is the count or ``stop_at``, whichever is less.
    """
    counted = 0
    for _ in _CHARACTER.finditer(text.strip(_ENDS)):
        if stop_at is not None and counted >= stop_at:
            break
        counted += 1
    return counted


def exceeds(text: str, limit: int) -> bool:
    """Whether the text has more than ``limit`` characters; the limit itself is within (以內).

    Reads no further than it must. A text within the limit that hides more than
    ``MOST_CODE_POINTS_PER_CHARACTER`` code points per allowed character exceeds it all the same.
    """
    trimmed = text.strip(_ENDS)
    if len(trimmed) <= limit:
        return False
    if len(trimmed) > limit * MOST_CODE_POINTS_PER_CHARACTER:
        return True
    return count(trimmed, stop_at=limit + 1) > limit


def has_han(text: str) -> bool:
    """Whether any 漢字 stands in the text (also 々 and 〇, not 注音 or kana)."""
    return _HAN.search(text) is not None


def has_latin_letter(text: str) -> bool:
    """Whether any Latin letter stands in the text; a full-width one is none (R110-AMB-23)."""
    return _LATIN_LETTER.search(text) is not None

"""Numbers before the groups of a list, as Chinese and English write them."""

from __future__ import annotations

from typing import Final

_DIGITS_ZH: Final = ("", *"一二三四五六七八九")
_TENS_ZH: Final = ("", "十", *(f"{digit}十" for digit in _DIGITS_ZH[2:]))
_NUMBERS_ZH: Final = tuple(f"{ten}{digit}" for ten in _TENS_ZH for digit in _DIGITS_ZH)[1:]


class Numbering:
    """Numbers of the groups, as the language writes them."""

    def __init__(self, language: str) -> None:
        self._chinese = not language.startswith("en")
        self._number = 0

    def next(self) -> str:
        self._number += 1
        if self._chinese and self._number <= len(_NUMBERS_ZH):
            return _NUMBERS_ZH[self._number - 1]
        return str(self._number)

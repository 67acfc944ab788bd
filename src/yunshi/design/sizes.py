"""Sizes of files in words."""

from __future__ import annotations

from typing import Final

from django.template.defaultfilters import filesizeformat

_NO_BREAK: Final = "\N{NO-BREAK SPACE}"


def show_size(size: int) -> str:
    """``20 MB`` and ``1.5 MB``: a decimal only where it says something. It does not break."""
    return filesizeformat(size).replace(f".0{_NO_BREAK}", _NO_BREAK)

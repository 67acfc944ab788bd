"""The language of the page that is being made."""

from __future__ import annotations

from django.utils.translation import get_language


def page_language() -> str:
    """Its code as Django has it; Chinese where none is active."""
    return get_language() or "zh-hant"


def in_chinese() -> bool:
    """True when the page is in Chinese."""
    return page_language().startswith("zh")

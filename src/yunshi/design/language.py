"""The language of the page that is being made."""

from __future__ import annotations

from collections.abc import Iterable

from django.utils.translation import get_language

from yunshi.rulebook.findings import Finding


def page_language() -> str:
    """Its code as Django has it; Chinese where none is active."""
    return get_language() or "zh-hant"


def in_chinese() -> bool:
    """True when the page is in Chinese."""
    return page_language().startswith("zh")


def words_of(findings: Iterable[Finding]) -> tuple[str, ...]:
    """What findings say, in the language of the page."""
    language = page_language()
    return tuple(finding.message.in_language(language) for finding in findings)

"""Invented content for the style guide, in both languages. Companies and people do not exist."""

from yunshi.design.language import in_chinese


def said(zh: str, en: str) -> str:
    """The text in the language of the page."""
    return zh if in_chinese() else en

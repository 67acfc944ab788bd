"""Words of a pack in the language of the page."""

from __future__ import annotations

from django import template

from yunshi.design.language import page_language
from yunshi.rulebook.text import Text

register = template.Library()


@register.filter
def words(text: Text | None) -> str:
    """``{{ rule.title|words }}``"""
    return text.in_language(page_language()) if text is not None else ""

"""Words of a pack in the language of the page."""

from __future__ import annotations

from django import template
from django.utils.translation import get_language

from yunshi.rulebook.text import Text

register = template.Library()


@register.filter
def words(text: Text | None) -> str:
    """``{{ rule.title|words }}``"""
    return text.in_language(get_language() or "zh-hant") if text is not None else ""

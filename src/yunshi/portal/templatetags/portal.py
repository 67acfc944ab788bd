"""Words of a pack in the language of the page."""

from __future__ import annotations

from django import template

from yunshi.design.language import page_language
from yunshi.programmes.clause_links import clause_url
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

register = template.Library()


@register.filter
def words(text: Text | None) -> str:
    """``{{ rule.title|words }}``"""
    return text.in_language(page_language()) if text is not None else ""


@register.filter
def in_rulebook(clause: str, pack: Pack) -> str:
    """``{{ rule.clause|in_rulebook:pack }}``: where the rulebook has this clause."""
    return clause_url(pack, clause)

"""Declarations and consents: in our own words, with the clause; the binding text is official."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from yunshi.rulebook.pack.forms import Per
from yunshi.rulebook.pack.items import Cited, Condition, Identifier, Statement
from yunshi.rulebook.text import Text


class Declaration(Cited):
    """One text with one tick.

    ``may_except``: a statement may be answered "I cannot declare this, because …"; a person then
    looks. A consent without which nothing can be done does not offer that.
    """

    id: Identifier
    kind: Literal["consent", "declaration", "undertaking"]
    per: Per = "filing"
    version: int = Field(1, ge=1)
    title: Text
    addressed_to: Text | None = None
    statements: tuple[Statement, ...] = Field(min_length=1)
    tick: Text
    may_except: bool = True
    shown_when: Condition | None = None
    borrowed_from: str | None = None

"""Mails and letters of a programme: templates with blanks, in both languages."""

from __future__ import annotations

from pydantic import model_validator

from yunshi.rulebook.pack.items import Cited, Identifier
from yunshi.rulebook.text import Text, blanks

KNOWN_BLANKS = frozenset(
    {
        "programme",
        "organisation",
        "solution",
        "solutions",
        "receipt_number",
        "received_at",
        "due_at",
        "due_explained",
        "due_before",
        "window",
        "opens_at",
        "closes_at",
        "closed_before",
        "items",
        "reason",
        "outcome",
        "files",
        "link",
        "contact",
        "person",
    }
)


class NoticeTemplate(Cited):
    """One mail. A blank is ``{name}``; only known names may be used."""

    id: Identifier
    subject: Text
    body: Text

    @model_validator(mode="after")
    def _known_blanks(self) -> NoticeTemplate:
        for text in (self.subject, self.body):
            unknown = (blanks(text.zh_hant) | blanks(text.en)) - KNOWN_BLANKS
            if unknown:
                raise ValueError(f"unknown blank {{{sorted(unknown)[0]}}}")
        return self

"""Where a programme's rulebook stands, and each clause in it."""

from __future__ import annotations

from urllib.parse import quote

from django.urls import reverse

from yunshi.rulebook.clauses import clause_anchor
from yunshi.rulebook.pack.model import Pack


def rulebook_url(pack: Pack) -> str:
    """The page of exactly this version: what a case is pinned to stays what it was."""
    return reverse("programmes:rulebook_version", args=[pack.id, pack.programme.version])


def clause_url(pack: Pack, clause: str) -> str:
    """Where a clause stands in the rulebook of this version; empty without a clause."""
    if not clause:
        return ""
    return f"{rulebook_url(pack)}#{quote(clause_anchor(clause))}"

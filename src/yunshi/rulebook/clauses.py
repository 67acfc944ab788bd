"""Clauses of the official text: the name under which a page anchors one."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from functools import lru_cache

_LONGEST = 40
_NOT_A_WORD = re.compile(r"[\W_]+")


@lru_cache(maxsize=8192)
def clause_anchor(clause: str) -> str:
    """The fragment under which a rulebook page anchors a clause: ``clause-九-二-1-1-…``.

    Made from the words alone, so that whoever cites a clause can link to it without asking a
    pack. Width of brackets and digits, and spaces, make no other clause. The digits at the end
    keep apart what differs in its punctuation only.
    """
    words = "".join(unicodedata.normalize("NFKC", clause).split())
    readable = _NOT_A_WORD.sub("-", words).strip("-").lower()[:_LONGEST].strip("-")
    digest = hashlib.sha256(words.encode()).hexdigest()[:6]
    return "-".join(filter(None, ("clause", readable, digest)))

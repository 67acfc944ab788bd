"""What a solution is called in lists: the answer that the pack maps to the market's name."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from yunshi.rulebook.pack.model import Pack

LONGEST = 200


def solution_name(pack: Pack, solution: Mapping[str, Any]) -> str:
    """The name as answered so far, shortened for lists; empty while there is none."""
    for path in pack.listing.market.name:
        form, _, question = path.partition(".")
        answers = solution.get(form)
        name = answers.get(question) if isinstance(answers, Mapping) else None
        if isinstance(name, str) and name.strip():
            return " ".join(name.split())[:LONGEST]
    return ""

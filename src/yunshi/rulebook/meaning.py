"""The meaning version of a question and of a paper: a digest of what is asked.

Two versions of a programme, or two programmes, ask the same where the digests agree. Nobody keeps
them by hand: they come from the resolved pack, so that a reworded label cannot be forgotten. An
author may still raise ``meaning`` where the same words have come to ask something else.
"""

from __future__ import annotations

import hashlib
import json
from typing import Any

from yunshi.rulebook.pack.documents import Paper
from yunshi.rulebook.pack.questions import Question

_LENGTH = 16


def meaning_of(question: Question) -> str:
    """What decides whether an answer may stand for another question: type, words, limits, unit,
    options and columns.

    Help, examples, clauses, whether it must be answered, and when it is shown are not among it:
    they say nothing about what an answer means.
    """
    return _digest(_asked(question))


def meaning_of_paper(paper: Paper) -> str:
    """The same of a paper: its words, and what it must show. Types, sizes and ages are left out,
    for each file is held against them anew."""
    return _digest(
        {
            "per": paper.per,
            "label": paper.label.as_json(),
            "holds": [statement.text.as_json() for statement in paper.holds],
        }
    )


def _asked(question: Question) -> dict[str, Any]:
    return {
        "type": question.type,
        "label": question.label.as_json(),
        "meaning": question.meaning,
        "limits": question.limits.model_dump(mode="json"),
        "unit": question.unit.as_json() if question.unit is not None else None,
        "currency": question.currency,
        "language": question.language,
        "options": [
            {"id": option.id, "label": option.label.as_json(), "alone": option.alone}
            for option in question.options
        ],
        "columns": [{"id": column.id, **_asked(column)} for column in question.columns],
    }


def _digest(asked: object) -> str:
    text = json.dumps(asked, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]

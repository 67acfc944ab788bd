"""The answers that a programme asked for: what a snapshot keeps."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from yunshi.rulebook.evaluation.papers import paper_asked
from yunshi.rulebook.evaluation.reading import is_blank
from yunshi.rulebook.evaluation.scope import FilingScope, Scope


def asked_answers(scope: FilingScope) -> dict[str, Any]:
    """The answers without what is hidden, unknown or blank; hidden answers stay in the draft."""
    kept = _level(scope)
    kept["solutions"] = [
        {**({"id": part.raw["id"]} if "id" in part.raw else {}), **_level(part)}
        for part in scope.solution_scopes
    ]
    return kept


def _level(scope: Scope) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for placed in scope.pack.questions_per[scope.per]:
        raw = scope.raw_answer(placed)
        # A number 0 or a plain "no" is an answer; is_blank takes only what is empty.
        if scope.asked(placed) is True and (raw is False or not is_blank(raw)):
            kept.setdefault(placed.form.form, {})[placed.question.id] = raw
    uploads = _mapping(scope.raw.get("documents"))
    documents = {
        paper.id: uploads[paper.id]
        for paper in scope.pack.documents.papers
        if paper.per == scope.per and uploads.get(paper.id) and paper_asked(scope, paper) is True
    }
    declared = _mapping(scope.raw.get("declarations"))
    declarations = {
        declaration.id: declared[declaration.id]
        for declaration in scope.pack.declarations
        if declaration.per == scope.per
        and declared.get(declaration.id)
        and scope.decides(declaration.shown_when) is True
    }
    if documents:
        kept["documents"] = documents
    if declarations:
        kept["declarations"] = declarations
    return kept


def _mapping(value: object) -> Mapping[str, Any]:
    return value if isinstance(value, Mapping) else {}

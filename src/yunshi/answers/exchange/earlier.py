"""Answers of an earlier filing as something that comes in for a draft."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import DOCUMENTS
from yunshi.answers.exchange import words
from yunshi.answers.exchange.copying import without_ids
from yunshi.answers.exchange.incoming import Incoming, Note, Part
from yunshi.answers.exchange.matching import NameOf
from yunshi.answers.exchange.origin import Origin
from yunshi.answers.exchange.shape import is_given
from yunshi.answers.models import Snapshot
from yunshi.rulebook.evaluation.papers import file_findings, files_of
from yunshi.rulebook.evaluation.scope import FilingScope, Scope
from yunshi.rulebook.findings import Verdict
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import QuestionType
from yunshi.rulebook.text import Text


def brought_along(
    snapshot: Snapshot,
    name: str,
    *,
    before: Pack,
    scope: FilingScope,
    name_of: NameOf,
    there: Collection[UUID],
) -> Incoming:
    """What a snapshot can bring into a draft that is judged in ``scope``.

    Answers to questions that the draft's pack has too, on the same level; whether they mean the
    same is compared afterwards. Papers whose files are still ``there`` and would be taken today;
    those that would not are named with the reason. Declarations are not among it.
    """
    data: Mapping[str, Any] = snapshot.data
    notes: list[Note] = []
    alone = scope.solution_scopes[0] if scope.solution_scopes else scope
    levels = [(data, "filing", scope), *((e, "solution", alone) for e in data["solutions"])]
    parts, left = [], 0
    for level, per, here in levels:
        answers, unasked = _answers(level, per, before, here.pack)
        left += unasked
        files: dict[str, list[dict[str, Any]]] = {}
        for paper, kept, against in _papers(level, per, here, there):
            if against:
                notes += (Note(code="renew", text=text, place=paper) for text in against)
            else:
                files[kept[0]] = kept[1]
        title = name_of(level) if per == "solution" else ""
        parts.append(Part(title=title, answers=answers, files=files))
    if left:
        notes.append(Note(code="not_asked", text=words.NOT_ASKED_HERE.filled({"count": left})))
    return Incoming(
        source="earlier",
        name=name,
        origin=Origin(draft=snapshot.draft_id, revision=0, version=snapshot.pack_hash),
        filing=parts[0],
        solutions=tuple(parts[1:]),
        notes=tuple(notes),
    )


def _answers(
    level: Mapping[str, Any], per: str, before: Pack, now: Pack
) -> tuple[dict[str, Any], int]:
    """The answers by path, and how many are not asked here."""
    found: dict[str, Any] = {}
    left = 0
    for path, placed in before.questions.items():
        if placed.row_of is not None or placed.form.per != per:
            continue
        given = level.get(placed.form.form)
        raw = given.get(placed.question.id) if isinstance(given, Mapping) else None
        if not is_given(raw):
            continue
        asked = now.questions.get(path)
        if asked is None or asked.row_of is not None or asked.form.per != per:
            left += 1
            continue
        found[path] = without_ids(raw) if placed.question.type is QuestionType.ROWS else raw
    return found, left


def _papers(
    level: Mapping[str, Any], per: str, scope: Scope, there: Collection[UUID]
) -> Iterator[tuple[Text, tuple[str, list[dict[str, Any]]], tuple[Text, ...]]]:
    """Each paper that both ask: its label, its files, and why they would not be taken today."""
    for name, given in (level.get(DOCUMENTS) or {}).items():
        paper = scope.pack.paper_by_id.get(name)
        if paper is None or paper.per != per:
            continue
        files = [dict(file) for file in files_of(given) if isinstance(file, Mapping)]
        if not files:
            continue
        if any(UUID(file["file"]) not in there for file in files):
            yield paper.label, (name, []), (words.FILE_GONE,)
            continue
        against = dict.fromkeys(
            finding.message
            for file in files
            for finding in file_findings(scope, paper, file, "")
            if finding.verdict is Verdict.FAIL
        )
        yield paper.label, (name, files), tuple(against)

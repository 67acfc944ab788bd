"""One solution as something that comes in for another of the same draft."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import Address, put, value_at
from yunshi.answers.exchange.incoming import Incoming, Part
from yunshi.answers.models import Draft
from yunshi.answers.outcomes import Clash, Closed, Saved
from yunshi.answers.queries import last_change
from yunshi.answers.services.drafts import write_change
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.pack.questions import ROW_ID, QuestionType

Sections = Collection[tuple[str, str]]
"""Pairs of form and section."""
Files = list[dict[str, Any]]
"""The files of one paper, as a draft keeps them."""


def copied(
    pack: Pack,
    entry: Mapping[str, Any],
    *,
    name: str,
    sections: Sections,
    papers: Collection[str],
) -> Incoming:
    """The answers of the chosen sections of a solution, and the named papers.

    A question that the source leaves open is left open in the copy too. Declarations are not
    among them: they are made for each solution anew.
    """
    answers: dict[str, Any] = {}
    for path, placed in pack.questions.items():
        chosen = (placed.form.form, placed.section.id) in sections
        if not chosen or placed.row_of is not None or placed.form.per != "solution":
            continue
        given = entry.get(placed.form.form)
        raw = given.get(placed.question.id) if isinstance(given, Mapping) else None
        answers[path] = without_ids(raw) if placed.question.type is QuestionType.ROWS else raw
    part = Part(answers=answers, papers=tuple(papers))
    return Incoming(source="copy", name=name, solutions=(part,), copied_from=str(entry[ROW_ID]))


def without_ids(raw: Any) -> Any:
    """Rows of a table as they come into another draft, which gives them ids of its own."""
    if not isinstance(raw, list):
        return raw
    return [
        {name: cell for name, cell in row.items() if name != ROW_ID}
        if isinstance(row, Mapping)
        else row
        for row in raw
    ]


def papers_to_copy(pack: Pack, entry: Mapping[str, Any]) -> tuple[str, ...]:
    """The papers of a solution that have files."""
    given = entry.get("documents") or {}
    return tuple(
        paper.id
        for paper in pack.documents.papers
        if paper.per == "solution" and files_of(given.get(paper.id))
    )


def copy_files(
    draft_id: UUID, base_revision: int, papers: Mapping[Address, Address | Files], *, by: UUID
) -> Saved | Closed:
    """Lets papers (keys) rest on the files of other papers of the draft, or on files as a
    snapshot of the same vendor has them (values).

    What a file is, is told by drafts and snapshots alone. A paper that somebody has changed since
    ``base_revision`` comes back as a clash.
    """
    with transaction.atomic():
        draft = Draft.objects.select_for_update().get(pk=draft_id)
        shut = [each for each in papers if not _may_change(draft, each)]
        if shut:
            return Closed(tuple(shut))
        data = copy.deepcopy(draft.data)
        clashes: list[Clash] = []
        written: dict[Address, tuple[Any, Any]] = {}
        for target, source in papers.items():
            standing = value_at(data, target)
            files = value_at(draft.data, source) if isinstance(source, Address) else source
            if standing == files:
                continue
            change = last_change(draft.id, target)
            if change is not None and change.revision > base_revision:
                clashes.append(Clash(target, standing, files, change.by, change.at))
            elif put(data, target, copy.deepcopy(files)):
                written[target] = (standing, files)
        if written:
            write_change(draft, data, {str(at): [*pair] for at, pair in written.items()}, by)
    return Saved(draft.revision, draft.updated_at, tuple(clashes), tuple(written))


def _may_change(draft: Draft, address: Address) -> bool:
    return draft.open_items is None or str(address) in draft.open_items

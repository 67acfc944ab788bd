"""Filing again: a new draft with the answers and papers of an earlier filing."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS
from yunshi.answers.files_named import files_named
from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.applications.services.may_begin import has_too_many_drafts, window_is_closed
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.files.queries import files_for
from yunshi.programmes.models import Window
from yunshi.programmes.queries import pack_for, pack_of
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.pack.model import Pack

FILED_AGAIN: Final = "withdrawn"
"""The state of the solutions of a filed filing that can be filed again (R110-AMB-06)."""


def copy_filing(
    filing: Filing,
    window_id: UUID,
    actor: Actor,
    *,
    solutions: Collection[UUID] | None = None,
    arrived_at: datetime | None = None,
) -> Filing | Refused:
    """A new draft in a window with the answers and papers of this filing.

    Of a filing that was sent only what was withdrawn is copied (``solutions``: of that, these);
    of one that was not, everything. Answers go along where that window's pack asks them with the
    same meaning. Papers go along where it still has the paper and the file is still there: the
    new draft names the same stored files. Declarations are made anew.

    Refused once that window has closed, with too many drafts in it already, and when nothing is
    left that could be copied.
    """
    window = Window.objects.get(pk=window_id)
    closed = window_is_closed(window, arrived_at or clock.now())
    if closed is not None:
        return closed
    with transaction.atomic():
        too_many = has_too_many_drafts(window, filing.organisation_id)
        if too_many is not None:
            return too_many
        # What may be erased meanwhile is read under the lock.
        filing = lock_filing(filing.id)
        data = copy.deepcopy(filing.draft.data)
        if filing.submitted_at is not None:
            chosen = _withdrawn(filing)
            if solutions is not None:
                chosen &= {str(each) for each in solutions}
            data["solutions"] = [e for e in data.get("solutions", []) if e["id"] in chosen]
        if not data.get("solutions"):
            return refusals.nothing_to_copy()
        old = pack_of(filing.draft.pack_hash).pack
        new = pack_for(window, clock.now()).pack
        there = {str(file) for file in files_for(filing.organisation_id, files_named(data))}
        for per, level in [("filing", data), *(("solution", e) for e in data["solutions"])]:
            _keep_what_is_asked(level, old, new)
            _keep_papers(level, new, per, there)
        return start_filing(window.id, filing.organisation_id, actor, data=data)


def _withdrawn(filing: Filing) -> set[str]:
    rows = filing.solutions.filter(case__state=FILED_AGAIN)
    return {str(identity) for identity in rows.values_list("id", flat=True)}


def _keep_what_is_asked(level: dict[str, Any], old: Pack, new: Pack) -> None:
    forms = level.keys() - {"solutions", "id", "pack", DOCUMENTS, DECLARATIONS}
    for form in forms:
        for question in list(level[form]):
            path = f"{form}.{question}"
            before, after = old.questions.get(path), new.questions.get(path)
            if not before or not after or before.question.meaning != after.question.meaning:
                del level[form][question]


def _keep_papers(level: dict[str, Any], new: Pack, per: str, there: Collection[str]) -> None:
    kept: dict[str, list[Mapping[str, Any]]] = {}
    for paper, given in level.pop(DOCUMENTS, {}).items():
        asked = new.paper_by_id.get(paper)
        files = [entry for entry in files_of(given) if entry["file"] in there]
        if files and asked is not None and asked.per == per:
            kept[paper] = files
    if kept:
        level[DOCUMENTS] = kept

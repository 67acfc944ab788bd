"""What goes along from one filing into a draft of another window, or of the same one."""

from __future__ import annotations

import copy
from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import DECLARATIONS, DOCUMENTS
from yunshi.answers.files_named import files_named
from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.files.queries import files_for
from yunshi.programmes.models import Window
from yunshi.programmes.queries import pack_for, pack_of
from yunshi.rulebook.evaluation.papers import files_of
from yunshi.rulebook.pack.model import Pack


def copied_answers(
    filing: Filing, window: Window, solutions: Collection[UUID] | None
) -> dict[str, Any]:
    """The answers of a filing's own part and of the named solutions (all, if none are named).

    Answers go along where that window's pack asks them with the same meaning. Papers go along
    where it still has the paper and the file is still there: the draft names the same stored
    files. Solutions keep the ids that they have in the filing.
    """
    data = copy.deepcopy(filing.draft.data)
    if solutions is not None:
        chosen = {str(each) for each in solutions}
        data["solutions"] = [each for each in data.get("solutions", []) if each["id"] in chosen]
    old = pack_of(filing.draft.pack_hash).pack
    new = pack_for(window, clock.now()).pack
    there = {str(file) for file in files_for(filing.organisation_id, files_named(data))}
    for per, level in [("filing", data), *(("solution", e) for e in data.get("solutions", []))]:
        _keep_what_is_asked(level, old, new)
        _keep_papers(level, new, per, there)
    return data


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

"""Files of a draft's papers: attached, dated, taken off.

The draft keeps the facts of each file beside its id, so that judging answers asks no database.
Only these verbs write them: what a form or an imported answers file states about a file is never
believed.
"""

from __future__ import annotations

import copy
from collections.abc import Callable
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction

from yunshi.answers.addresses import Address, put, value_at
from yunshi.answers.models import Draft, DraftChange
from yunshi.answers.outcomes import Clash, Closed, Saved
from yunshi.answers.services.drafts import write_change
from yunshi.answers.storable import storable
from yunshi.files.models import StoredFile

Files = list[dict[str, Any]]


def attach_file(
    draft_id: UUID, address: Address, file: StoredFile, *, by: UUID | None, replaces: bool
) -> Saved | Closed:
    """Adds a file to a paper; ``replaces``: in place of what is there (a paper of one file)."""

    entry = facts_kept(file)

    def added(files: Files) -> Files:
        if any(kept["file"] == entry["file"] for kept in files):
            return files  # the same upload, repeated
        return [entry] if replaces else [*files, entry]

    return _change(draft_id, address, added, by)


def facts_kept(file: StoredFile) -> dict[str, Any]:
    """What a draft keeps of a file."""
    entry: dict[str, Any] = {
        "file": str(file.id),
        "name": file.name,
        "type": file.type,
        "bytes": file.bytes,
        "sha256": file.sha256,
        "uploaded_at": file.uploaded_at.isoformat(),
    }
    for fact in ("width", "height", "pages"):
        if getattr(file, fact) is not None:
            entry[fact] = getattr(file, fact)
    return entry


def date_file(
    draft_id: UUID,
    address: Address,
    file: UUID,
    dated: date | str | None,
    *,
    by: UUID | None,
    base_revision: int | None = None,
) -> Saved | Closed:
    """Notes the date that a paper bears, as typed where it is no date.

    With ``base_revision``, the one that the page showed, a date that somebody else has written
    since is not overwritten: it comes back as a clash.
    """
    mine = storable(dated.isoformat() if isinstance(dated, date) else dated)

    def with_date(files: Files) -> Files:
        return [
            {**entry, "dated": mine} if entry["file"] == str(file) else entry for entry in files
        ]

    with transaction.atomic():
        draft = Draft.objects.select_for_update().get(pk=draft_id)
        theirs = _date_of(value_at(draft.data, address), file)
        if theirs == mine:
            return Saved(draft.revision, draft.updated_at)
        if base_revision is not None:
            change = _dated_since(draft, base_revision, address, file)
            if change is not None:
                clash = Clash(address, theirs, mine, change.by, change.at)
                return Saved(draft.revision, draft.updated_at, (clash,))
        return _change(draft_id, address, with_date, by)


def _date_of(files: Any, file: UUID) -> Any:
    for entry in files or []:
        if entry["file"] == str(file):
            return entry.get("dated")
    return None


def _dated_since(draft: Draft, revision: int, address: Address, file: UUID) -> DraftChange | None:
    """The last change after a revision that wrote another date on the file."""
    changes = draft.changes.filter(revision__gt=revision, answers__has_key=str(address))
    for change in changes.order_by("-revision"):
        before, after = change.answers[str(address)]
        if _date_of(before, file) != _date_of(after, file):
            return change
    return None


def detach_file(draft_id: UUID, address: Address, file: UUID, *, by: UUID | None) -> Saved | Closed:
    """Takes a file off a paper. The file itself stays as long as something rests on it."""
    return _change(
        draft_id,
        address,
        lambda files: [entry for entry in files if entry["file"] != str(file)],
        by,
    )


def _change(
    draft_id: UUID, address: Address, changed: Callable[[Files], Files], by: UUID | None
) -> Saved | Closed:
    with transaction.atomic():
        draft = Draft.objects.select_for_update().get(pk=draft_id)
        if draft.open_items is not None and str(address) not in draft.open_items:
            return Closed((address,))
        data = copy.deepcopy(draft.data)
        standing = value_at(data, address) or []
        files = changed(standing)
        if files == standing or not put(data, address, files or None):
            return Saved(draft.revision, draft.updated_at)
        write_change(draft, data, {str(address): [standing or None, files or None]}, by)
    return Saved(draft.revision, draft.updated_at, (), (address,))

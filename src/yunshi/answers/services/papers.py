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
from yunshi.answers.models import Draft
from yunshi.answers.outcomes import Closed, Saved
from yunshi.answers.services.drafts import write_change
from yunshi.files.models import StoredFile

Files = list[dict[str, Any]]


def attach_file(
    draft_id: UUID, address: Address, file: StoredFile, *, by: UUID | None, replaces: bool
) -> Saved | Closed:
    """Adds a file to a paper; ``replaces``: in place of what is there (a paper of one file)."""

    def added(files: Files) -> Files:
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
        if any(kept["file"] == entry["file"] for kept in files):
            return files  # the same upload, repeated
        return [entry] if replaces else [*files, entry]

    return _change(draft_id, address, added, by)


def date_file(
    draft_id: UUID, address: Address, file: UUID, dated: date | str | None, *, by: UUID | None
) -> Saved | Closed:
    """Notes the date that a paper bears, as typed where it is no date."""

    def with_date(files: Files) -> Files:
        return [
            {**entry, "dated": dated.isoformat() if isinstance(dated, date) else dated}
            if entry["file"] == str(file)
            else entry
            for entry in files
        ]

    return _change(draft_id, address, with_date, by)


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

"""The files that answers name, wherever in them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from yunshi.answers.models import Draft


def files_named(data: Any) -> set[UUID]:
    """The ids of all uploads in answers, or in any part of them."""
    if isinstance(data, list):
        return set[UUID]().union(*map(files_named, data))
    if not isinstance(data, dict):
        return set()
    named = set[UUID]().union(*map(files_named, data.values()))
    # Only what the platform itself wrote carries a hash beside the id of a file.
    if isinstance(data.get("file"), str) and "sha256" in data:
        try:
            named.add(UUID(data["file"]))
        except ValueError:
            return named
    return named


def files_named_in_history(draft: Draft) -> set[UUID]:
    """Of all that a draft holds, ever held, and filed."""
    parts = [
        draft.data,
        *draft.changes.values_list("answers", flat=True),
        *draft.snapshots.values_list("data", flat=True),
    ]
    return set[UUID]().union(*map(files_named, parts))

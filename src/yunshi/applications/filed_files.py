"""The files that a snapshot rests on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from yunshi.answers.files_named import papers_in
from yunshi.answers.models import Snapshot


def filed_files(snapshot: Snapshot) -> list[dict[str, Any]]:
    """The files of a filing with their hashes, as its receipt lists them."""
    return [
        {
            "solution": named.solution or None,
            "paper": named.paper,
            "file": named.told["file"],
            "name": named.told["name"],
            "bytes": named.told["bytes"],
            "sha256": named.told["sha256"],
        }
        for named in papers_in(snapshot.data)
    ]


def file_ids(snapshot: Snapshot) -> set[UUID]:
    return {named.id for named in papers_in(snapshot.data)}

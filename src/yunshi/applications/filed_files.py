"""The files that a snapshot rests on."""

from __future__ import annotations

from typing import Any
from uuid import UUID

from yunshi.answers.models import Snapshot
from yunshi.rulebook.evaluation.papers import files_of


def filed_files(snapshot: Snapshot) -> list[dict[str, Any]]:
    """The files of a filing with their hashes, as its receipt lists them."""
    levels = [(None, snapshot.data), *((s["id"], s) for s in snapshot.data["solutions"])]
    return [
        {
            "solution": solution,
            "paper": paper,
            "file": file["file"],
            "name": file["name"],
            "bytes": file["bytes"],
            "sha256": file["sha256"],
        }
        for solution, level in levels
        for paper, given in level.get("documents", {}).items()
        for file in files_of(given)
    ]


def file_ids(snapshot: Snapshot) -> set[UUID]:
    return {UUID(file["file"]) for file in filed_files(snapshot)}

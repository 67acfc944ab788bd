"""The files that answers name, wherever in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple
from uuid import UUID

from yunshi.answers.addresses import DOCUMENTS
from yunshi.answers.models import Draft
from yunshi.rulebook.evaluation.papers import files_of


class NamedFile(NamedTuple):
    """One upload in answers: what they tell of it, and under which paper."""

    solution: str
    """Id of the solution; empty for what the filing says once."""
    paper: str
    told: dict[str, Any]

    @property
    def id(self) -> UUID:
        return UUID(self.told["file"])


def papers_in(data: Mapping[str, Any]) -> Iterator[NamedFile]:
    """The uploads of whole answers, of every paper: the filing's own, then each solution's."""
    for level in (data, *(data.get("solutions") or ())):
        solution = "" if level is data else str(level["id"])
        for paper, given in (level.get(DOCUMENTS) or {}).items():
            for told in files_of(given):
                if isinstance(told, dict):
                    yield NamedFile(solution, paper, told)


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

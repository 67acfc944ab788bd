"""Which draft a file was downloaded from, and how that draft stood then."""

from __future__ import annotations

import copy
import re
from typing import Any
from uuid import UUID

from pydantic import BaseModel, ConfigDict

from yunshi.answers.addresses import Address, NotAnAddress, put
from yunshi.answers.models import Draft


class Origin(BaseModel):
    """What a downloaded file says of itself.

    Nobody vouches for it: it only keeps answers that the file left as they were from being shown
    as differences to what others have written since.
    """

    model_config = ConfigDict(frozen=True)

    draft: UUID
    revision: int
    version: str
    """The hash of the pack."""

    @classmethod
    def of(cls, draft: Draft) -> Origin:
        return cls(draft=draft.id, revision=draft.revision, version=draft.pack_hash)

    def __str__(self) -> str:
        return f"draft={self.draft} revision={self.revision} version={self.version}"


_MARK = re.compile(
    r"^# yunshi: draft=([0-9a-f-]{36}) revision=([0-9]{1,9}) version=([0-9a-f]{64})\s*$",
    re.MULTILINE,
)
_WITHIN = 4_000


def mark(origin: Origin) -> str:
    """The comment that an answers file begins with."""
    return f"# yunshi: {origin}"


def origin_in(text: str) -> Origin | None:
    """The origin that stands in the first lines of an answers file."""
    found = _MARK.search(text[:_WITHIN])
    return origin_of(*found.groups()) if found else None


def origin_of(draft: str, revision: str, version: str) -> Origin | None:
    """The origin from its three words; ``None`` when they are none."""
    try:
        return Origin(draft=UUID(draft), revision=int(revision), version=version)
    except ValueError:
        return None


def data_at(draft: Draft, revision: int) -> dict[str, Any] | None:
    """The draft's answers as they stood at a revision; ``None`` for one it never had, or erased.

    Told from its history, backwards from what it holds now. A solution taken out since stands at
    the end, wherever it stood.
    """
    if revision > draft.revision or draft.erased_at is not None:
        return None
    data: dict[str, Any] = copy.deepcopy(draft.data)
    if revision == draft.revision:
        return data
    for change in draft.changes.filter(revision__gt=revision).order_by("-revision"):
        for text, (before, after) in change.answers.items():
            _undo(data, text, before, after)
    return data


def _undo(data: dict[str, Any], text: str, before: Any, after: Any) -> None:
    try:
        put(data, Address.parse(text), before)
    except NotAnAddress:
        solutions = data.setdefault("solutions", [])
        if before is not None:  # It was taken out.
            solutions.append(copy.deepcopy(before))
        else:
            solutions[:] = [each for each in solutions if each["id"] != after["id"]]

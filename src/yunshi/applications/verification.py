"""Comparing snapshots with what the journal says was filed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from uuid import UUID

from django.db.models.fields.json import KeyTextTransform

from yunshi.answers.models import Snapshot
from yunshi.casework.models import JournalEntry
from yunshi.rulebook.text import Text

_PAGE = 500

_CHANGED = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄送出的快照 {snapshot} 已不是當時的內容。",
    en="Case {case}, entry {number}: snapshot {snapshot} is not the one that was filed.",
)
_MISSING = Text.model_construct(
    zh_hant="案件 {case} 第 {number} 筆紀錄送出的快照 {snapshot} 不見了。",
    en="Case {case}, entry {number}: snapshot {snapshot}, which was filed, is missing.",
)


@dataclass(frozen=True, slots=True)
class NotAsFiled:
    """An entry of the journal whose snapshot was changed or is gone."""

    case: UUID
    number: int
    snapshot: str
    """As the entry names it."""
    is_missing: bool

    @property
    def message(self) -> Text:
        words = _MISSING if self.is_missing else _CHANGED
        return words.filled({"case": self.case, "number": self.number, "snapshot": self.snapshot})


@dataclass(frozen=True, slots=True)
class _Filed:
    case: UUID
    number: int
    snapshot: str | None
    digest: str | None

    @property
    def id(self) -> UUID | None:
        try:
            return UUID(self.snapshot or "")
        except ValueError:
            return None


def snapshots_not_as_filed() -> Iterator[NotAsFiled]:
    """The entries that filed a snapshot which no longer stands with the digest they name.

    Whoever rewrites a snapshot can make its own digest fit; the digest in the chained journal
    they cannot, without breaking the chain. Reads page by page.
    """
    # The database takes the facts apart: a forged entry may hold anything at all.
    rows = (
        JournalEntry.objects.filter(facts__has_key="snapshot_digest")
        .order_by("case_id", "number")
        .values_list(
            "case_id",
            "number",
            KeyTextTransform("snapshot", "facts"),
            KeyTextTransform("snapshot_digest", "facts"),
        )
        .iterator(_PAGE)
    )
    while page := [_Filed(*row) for row in islice(rows, _PAGE)]:
        yield from _not_as_filed(page)


def _not_as_filed(page: Sequence[_Filed]) -> Iterator[NotAsFiled]:
    named = {filed.id for filed in page if filed.id is not None}
    standing = dict(Snapshot.objects.filter(id__in=named).values_list("id", "digest"))
    for filed in page:
        digest = standing.get(filed.id) if filed.id is not None else None
        if digest is None or digest != filed.digest:
            yield NotAsFiled(filed.case, filed.number, filed.snapshot or "?", digest is None)

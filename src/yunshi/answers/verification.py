"""Re-computing the digests of snapshots."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from uuid import UUID

from yunshi.answers.digests import is_as_filed
from yunshi.answers.models import Snapshot
from yunshi.rulebook.text import Text

_PAGE = 500

_WORDS = Text.model_construct(
    zh_hant="快照 {snapshot}（第 {number} 號）的內容與收件時的雜湊不符。",
    en="Snapshot {snapshot} (number {number}) is not what its digest was made of.",
)


@dataclass(frozen=True, slots=True)
class TamperedSnapshot:
    """A snapshot that is not as it was filed."""

    snapshot: UUID
    number: int

    @property
    def message(self) -> Text:
        return _WORDS.filled({"snapshot": self.snapshot, "number": self.number})


def tampered_snapshots() -> Iterator[TamperedSnapshot]:
    """The snapshots whose content and digest differ. Reads page by page.

    Of an erased one only what it pins is left to compare.
    """
    for row in Snapshot.objects.order_by("pk").iterator(_PAGE):
        if not is_as_filed(row):
            yield TamperedSnapshot(row.id, row.number)

"""What an import would change, and which imports there have been."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import QuerySet

from yunshi.programmes.models import Standing, StandingList
from yunshi.programmes.standing_lists.reading import Entry


@dataclass(frozen=True, slots=True)
class Comparison:
    """A read list beside the one that counts now."""

    revision: int
    """Of the list that counts; 0 where there is none yet."""
    new: tuple[Entry, ...]
    gone: tuple[Entry, ...]
    changed: tuple[Entry, ...]
    """On both lists, with another name or other days; as the new list has them."""
    same: int


def compare(programme: str, kind: str, entries: Iterable[Entry]) -> Comparison:
    """What importing these entries would change in the list of a kind."""
    counts = latest(programme, kind)
    before = {entry.ubn: entry for entry in _entries(counts)} if counts else {}
    after = {entry.ubn: entry for entry in entries}
    return Comparison(
        revision=counts.revision if counts else 0,
        new=tuple(entry for ubn, entry in after.items() if ubn not in before),
        gone=tuple(entry for ubn, entry in before.items() if ubn not in after),
        changed=tuple(
            entry for ubn, entry in after.items() if ubn in before and before[ubn] != entry
        ),
        same=sum(before.get(ubn) == entry for ubn, entry in after.items()),
    )


def latest(programme: str, kind: str) -> StandingList | None:
    """The list of a kind that counts."""
    return imports_of([programme]).filter(kind=kind).first()


def imports_of(programmes: Iterable[str]) -> QuerySet[StandingList]:
    """Every import of some programmes, the latest first, with who made it."""
    rows = StandingList.objects.filter(programme__in=list(programmes))
    return rows.select_related("imported_by").order_by("programme", "kind", "-revision")


def _entries(counts: StandingList) -> list[Entry]:
    rows = Standing.objects.filter(list=counts).order_by("pk")
    return [Entry(*row) for row in rows.values_list("ubn", "label", "valid_from", "valid_until")]

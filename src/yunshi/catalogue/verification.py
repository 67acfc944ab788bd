"""Projecting the market anew from what was filed, and naming what shows otherwise."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from uuid import UUID

from django.db.models import Count, Q

from yunshi.answers.models import Snapshot
from yunshi.applications.models import Solution
from yunshi.casework.models import JournalEntry
from yunshi.catalogue.models import Listing, ListingRevision
from yunshi.catalogue.projection import columns_of
from yunshi.catalogue.services.restore_prices import lost_price
from yunshi.rulebook.text import Text

_PAGE = 200
_log = logging.getLogger(__name__)

_DIFFERS = Text.model_construct(
    zh_hant="上架 {listing} 第 {number} 版和送件內容不同：{columns}。",
    en="Listing {listing}, revision {number}, shows otherwise than was filed: {columns}.",
)
_LISTING_DIFFERS = Text.model_construct(
    zh_hant="上架 {listing} 和案件紀錄不同：{columns}。",
    en="Listing {listing} says otherwise than its case does: {columns}.",
)
_ERASED = Text.model_construct(
    zh_hant="上架 {listing} 第 {number} 版的送件內容已依法刪除，無從比對。",
    en="Listing {listing}, revision {number}: what was filed is erased; nothing is left to"
    " compare it with.",
)


@dataclass(frozen=True, slots=True)
class NotAsProjected:
    """A listing, or a revision of one, that is not what was filed and decided."""

    listing: UUID
    number: int | None
    """Of the revision; ``None`` where the listing itself differs."""
    columns: tuple[str, ...]
    """What differs, in names of columns."""

    @property
    def message(self) -> Text:
        said = {"listing": self.listing, "number": self.number, "columns": ", ".join(self.columns)}
        return (_LISTING_DIFFERS if self.number is None else _DIFFERS).filled(said)


@dataclass(frozen=True, slots=True)
class ErasedRevision:
    """A revision whose snapshot was erased; whether by law, the answers' own check says."""

    listing: UUID
    number: int

    @property
    def message(self) -> Text:
        return _ERASED.filled({"listing": self.listing, "number": self.number})


def market_not_as_filed() -> Iterator[NotAsProjected | ErasedRevision]:
    """Every listing and revision that differs from what its case and snapshot say, or cannot be
    compared any more. Reads page by page."""
    listings = Listing.objects.annotate(
        shown=Count("revisions", filter=Q(revisions__current=True)),
        revised=Count("revisions"),
    )
    for listing in listings.order_by("pk").iterator(_PAGE):
        columns = _of_listing(listing, listing.shown, listing.revised)
        if columns:
            yield NotAsProjected(listing.id, None, columns)
    rows = ListingRevision.objects.select_related("listing", "snapshot")
    for row in rows.order_by("listing_id", "number").iterator(_PAGE):
        columns = _of_revision(row)
        if columns:
            yield NotAsProjected(row.listing_id, row.number, columns)
        if row.snapshot.is_erased:
            yield ErasedRevision(row.listing_id, row.number)


def _of_listing(listing: Listing, shown: int, revised: int) -> tuple[str, ...]:
    solution = Solution.objects.select_related("filing").filter(case=listing.case_id).first()
    if solution is None:
        return ("case",)
    step = JournalEntry.objects.filter(case=listing.case_id, action="list").first()
    found = {
        "case": step is None,
        "organisation": listing.organisation_id != solution.filing.organisation_id,
        "programme": listing.programme_id != solution.filing.programme_id,
        "revisions": shown != 1 or revised == 0,
    }
    return tuple(column for column, differs in found.items() if differs)


def _of_revision(row: ListingRevision) -> tuple[str, ...]:
    solution = (
        Solution.objects.select_related("filing__draft", "filing__organisation")
        .filter(case=row.listing.case_id)
        .first()
    )
    if solution is None:
        return ()  # the listing itself is named
    pins = {
        "solution": row.solution != solution.id,
        "snapshot": row.snapshot_id != _last_filed(solution, row),
        "current": row.current
        and ListingRevision.objects.filter(listing=row.listing_id, number__gt=row.number).exists(),
    }
    differing = [column for column, differs in pins.items() if differs]
    if differing or row.snapshot.is_erased:
        return tuple(differing)
    try:
        columns = columns_of(solution.filing, row.snapshot, solution.id)
    except Exception:
        # What was tampered with below (snapshot, pack) is named there; here it must not hide the
        # rest of the market.
        _log.exception("revision %s of listing %s cannot be projected", row.number, row.listing_id)
        return ("snapshot",)
    if columns is None:
        return ("solution",)
    if not row.current and lost_price(row, asdict(columns)) and _was_restored(row):
        return ()
    return tuple(name for name, value in asdict(columns).items() if getattr(row, name) != value)


def _was_restored(row: ListingRevision) -> bool:
    """Whether the next revision shows the same snapshot with its price."""
    following = ListingRevision.objects.filter(
        listing=row.listing_id, number=row.number + 1, snapshot=row.snapshot_id
    )
    return following.exclude(price=None).exists()


def _last_filed(solution: Solution, row: ListingRevision) -> UUID | None:
    """The snapshot that stood when the revision was first shown."""
    filed = Snapshot.objects.filter(draft=solution.filing.draft_id, taken_at__lte=row.shown_from)
    return filed.order_by("-number").values_list("id", flat=True).first()

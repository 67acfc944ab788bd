"""What is read of the market."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID

from django.db import connection
from django.db.models import Q, QuerySet
from django.db.models.functions import Coalesce

from yunshi.casework import clock
from yunshi.catalogue.models import ListingRevision
from yunshi.catalogue.public_blocks import ShownBlock, blocks_of
from yunshi.programmes.queries import current_packs, last_day_of_listings, moved_last_day, pack_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.money import Currency, Money
from yunshi.rulebook.pack.model import Pack
from yunshi.rulebook.text import Text

PAGE = 12


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody looks for. Values within a facet widen, facets narrow."""

    words: str = ""
    programmes: tuple[str, ...] = ()
    options: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """The options chosen of each facet."""
    page: int = 1


@dataclass(frozen=True, slots=True)
class Offer:
    """One listed solution as a list shows it, in the language of the page."""

    listing: UUID
    name: str
    summary: str
    vendor: str
    programme: str
    categories: tuple[str, ...]
    industries: tuple[str, ...]
    price: str
    price_for: str
    term_months: int | None
    """What the price buys, where the programme asks for it."""


@dataclass(frozen=True, slots=True)
class FacetCount:
    value: str
    label: str
    count: int


@dataclass(frozen=True, slots=True)
class Market:
    """A page of the market: what was found, and how it could be narrowed."""

    offers: tuple[Offer, ...]
    total: int
    pages: int
    programmes: tuple[FacetCount, ...]
    facets: Mapping[str, tuple[FacetCount, ...]]
    """By column, in the order of the programmes' own lists."""


def facet_columns() -> tuple[str, ...]:
    """The columns by which the programmes have the market narrowed (``listing.yaml: facets``)."""
    named = (facet for loaded in current_packs() for facet in loaded.pack.listing.market.facets)
    return tuple(dict.fromkeys(named))


def market(wanted: Wanted, language: str) -> Market:
    """What the market shows for somebody's wishes. A fixed number of queries."""
    found = _matching(wanted)
    total = found.count()
    pages = max(1, -(-total // PAGE))
    start = (min(max(wanted.page, 1), pages) - 1) * PAGE
    rows = found.order_by("-listing__listed_at", "listing_id")[start : start + PAGE]
    labels = OptionLabels(language)
    return Market(
        offers=tuple(offer_of(row, labels, language) for row in rows),
        total=total,
        pages=pages,
        programmes=_programme_counts(_matching(wanted, without="programmes"), language),
        facets={
            column: _counts(_matching(wanted, without=column), column, labels)
            for column in facet_columns()
        },
    )


def shown_revisions() -> QuerySet[ListingRevision]:
    """What stands in the market today. Listings move with their programme's period."""
    today = clock.now().astimezone(TAIPEI).date()
    last_day = Coalesce(moved_last_day("listing__programme"), "listing__valid_until")
    return (
        ListingRevision.objects.alias(last_day=last_day)
        .filter(Q(listing__valid_until=None) | Q(last_day__gte=today), current=True)
        .select_related("listing")
    )


def _matching(wanted: Wanted, without: str = "") -> QuerySet[ListingRevision]:
    rows = shown_revisions()
    for word in wanted.words.split()[:8]:
        rows = rows.filter(
            Q(name__icontains=word)
            | Q(name_en__icontains=word)
            | Q(summary__icontains=word)
            | Q(summary_en__icontains=word)
            | Q(vendor__icontains=word)
            | Q(vendor_en__icontains=word)
        )
    if wanted.programmes and without != "programmes":
        rows = rows.filter(listing__programme__in=wanted.programmes)
    for column, options in wanted.options.items():
        if options and without != column:
            rows = rows.filter(**{f"{column}__overlap": list(options)})
    return rows


class OptionLabels:
    """What the programmes call the values of the market's columns."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._labels: dict[tuple[str, str], str] = {}
        self._positions: dict[tuple[str, str], int] = {}
        for loaded in reversed(current_packs()):
            market = loaded.pack.listing.market
            for column in ("categories", "industries", "sizes"):
                options = _options(loaded.pack, getattr(market, column))
                for position, (option, label) in enumerate(options.items()):
                    self._labels[column, option] = label.in_language(language)
                    self._positions[column, option] = position

    def position(self, column: str, option: str) -> int:
        """Where an option stands in its programme's own list."""
        return self._positions.get((column, option), len(self._positions))

    def of(self, column: str, options: Iterable[str]) -> tuple[str, ...]:
        return tuple(self._labels.get((column, option), option) for option in options)


def _options(pack: Pack, paths: tuple[str, ...]) -> Mapping[str, Text]:
    return {
        option.id: option.label
        for path in paths
        for option in pack.questions[path].question.options
    }


def offer_of(row: ListingRevision, labels: OptionLabels, language: str) -> Offer:
    english = language.startswith("en")
    return Offer(
        listing=row.listing_id,
        name=(row.name_en if english else "") or row.name,
        summary=(row.summary_en if english else "") or row.summary,
        vendor=(row.vendor_en if english else "") or row.vendor,
        programme=row.listing.programme_id,
        categories=labels.of("categories", row.categories),
        industries=labels.of("industries", row.industries),
        price=price_text(row, language),
        price_for=row.price_per,
        term_months=row.term_months,
    )


def price_text(row: ListingRevision, language: str) -> str:
    """The price in words; empty where the programme asks for none."""
    if row.price is None:
        return ""
    return Money(row.price, Currency(row.currency)).text.in_language(language)


def _programme_counts(rows: QuerySet[ListingRevision], language: str) -> tuple[FacetCount, ...]:
    counted: dict[str, int] = {}
    for programme in rows.values_list("listing__programme", flat=True):
        counted[programme] = counted.get(programme, 0) + 1
    return tuple(
        FacetCount(loaded.pack.id, loaded.pack.programme.name.in_language(language), count)
        for loaded in current_packs()
        if (count := counted.get(loaded.pack.id, 0))
    )


def _counts(
    rows: QuerySet[ListingRevision], column: str, labels: OptionLabels
) -> tuple[FacetCount, ...]:
    """How many each option would leave, the most first; sizes from small to large, as the
    programmes list them."""
    sql, parameters = rows.values(column).query.sql_with_params()
    with connection.cursor() as cursor:
        # The inner query is Django's own with its parameters; the column is one of ours.
        cursor.execute(
            f"SELECT option, count(*) FROM ({sql}) AS found, unnest(found.{column}) AS option"  # noqa: S608
            " GROUP BY option ORDER BY count(*) DESC, option",
            parameters,
        )
        counted = cursor.fetchall()
    if column == "sizes":
        counted.sort(key=lambda row: labels.position(column, row[0]))
    return tuple(
        FacetCount(option, labels.of(column, [option])[0], count) for option, count in counted
    )


@dataclass(frozen=True, slots=True)
class ShownSolution:
    """A listed solution with everything its public page shows."""

    offer: Offer
    programme_id: str
    programme_name: str
    listed_at: datetime
    valid_until: date | None
    revision: int
    term_months: int | None
    sizes: tuple[str, ...]
    website: str
    video: str
    ubn: str
    blocks: tuple[ShownBlock, ...]
    is_erased: bool
    """Whether the answers behind the blocks were erased by law."""

    @property
    def contact(self) -> str:
        """The block that says how the vendor is reached; empty where none does."""
        return next((block.id for block in self.blocks if block.is_for_contact), "")


def shown_solution(listing: UUID, language: str) -> ShownSolution | None:
    """The public page of a listing, or ``None`` when the market does not show it."""
    row = (
        shown_revisions()
        .select_related("listing__organisation", "snapshot")
        .filter(listing=listing)
        .first()
    )
    if row is None:
        return None
    pack = pack_of(row.snapshot.pack_hash).pack
    labels = OptionLabels(language)
    return ShownSolution(
        offer=offer_of(row, labels, language),
        programme_id=pack.id,
        programme_name=pack.programme.name.in_language(language),
        listed_at=row.listing.listed_at,
        valid_until=row.listing.valid_until and last_day_of_listings(pack),
        revision=row.number,
        term_months=row.term_months,
        sizes=labels.of("sizes", row.sizes),
        website=row.website,
        video=row.video,
        ubn=row.listing.organisation.ubn,
        blocks=blocks_of(pack, row.snapshot.data or {}, row.solution, language),
        is_erased=row.snapshot.is_erased,
    )

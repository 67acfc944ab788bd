"""Listings whose price an earlier edition of this software left out are projected again."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from django.db import transaction

from yunshi.applications.models import Solution
from yunshi.catalogue.models import ListingRevision
from yunshi.catalogue.projection import columns_of
from yunshi.catalogue.services.list_solution import revise

_PAGE = 200


def restore_prices() -> tuple[ListingRevision, ...]:
    """A next revision for each listing whose price was filed and is not shown; what came of it.

    Prices in US dollars were once lost on the way to the market. What differs in anything else is
    left as it is: ``verify`` names it, and nothing here may cover it up.
    """
    with transaction.atomic():
        return tuple(_restored())


def _restored() -> Iterator[ListingRevision]:
    rows = ListingRevision.objects.filter(current=True, price=None).select_related(
        "listing", "snapshot"
    )
    for row in rows.order_by("listing_id").iterator(_PAGE):
        solution = (
            Solution.objects.select_related("filing__draft", "filing__organisation")
            .filter(case=row.listing.case_id)
            .first()
        )
        if solution is None or row.snapshot.is_erased:
            continue
        columns = columns_of(solution.filing, row.snapshot, row.solution)
        if columns is not None and lost_price(row, asdict(columns)):
            yield revise(row.listing, solution.filing, row.snapshot, row.solution)


def lost_price(row: ListingRevision, columns: dict[str, object]) -> bool:
    """Whether a revision shows all that was filed, but no price where there is one."""
    differing = {name for name, value in columns.items() if getattr(row, name) != value}
    return differing == {"price"} and row.price is None

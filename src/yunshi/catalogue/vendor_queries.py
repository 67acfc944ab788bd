"""What a vendor reads of its own listings, and the public of who lists in a programme."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from yunshi.applications.models import Solution
from yunshi.catalogue.models import Listing
from yunshi.catalogue.queries import OptionLabels, shown_revisions
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import ApplicationState

_VENDOR = frozenset({Role.OWNER, Role.DELEGATE})


@dataclass(frozen=True, slots=True)
class Approved:
    """An approved solution that does not stand in the market yet."""

    case: UUID
    revision: int
    name: str
    programme: str
    by_vendor: bool
    """Whether the programme lets the vendor itself list it (R110-LST-06)."""


@dataclass(frozen=True, slots=True)
class OwnListing:
    """A listing of the organisation."""

    listing: UUID
    name: str
    programme: str
    listed_at: datetime
    shown: bool
    """Whether the market shows it today."""


def approved_of(organisation: UUID, language: str) -> tuple[Approved, ...]:
    """What the organisation has had approved and nobody has listed."""
    rows = (
        Solution.objects.filter(
            filing__organisation=organisation, case__state=ApplicationState.APPROVED
        )
        .select_related("case", "filing__draft")
        .order_by("name", "id")
    )
    return tuple(
        Approved(
            row.case_id,
            row.case.revision,
            row.name,
            pack_of(row.filing.draft.pack_hash).pack.programme.name.in_language(language),
            bool(_VENDOR & _who_lists(row)),
        )
        for row in rows
    )


def _who_lists(solution: Solution) -> frozenset[Role]:
    row = solution.case.table.transition(ApplicationState.APPROVED, "list")
    return frozenset(row.who) if row is not None else frozenset()


def is_of(organisation: UUID, case: UUID) -> bool:
    """Whether a case is about a solution of the organisation."""
    return Solution.objects.filter(filing__organisation=organisation, case=case).exists()


def listings_of(organisation: UUID, language: str) -> tuple[OwnListing, ...]:
    """The listings of the organisation, the newest first."""
    standing = {
        row.listing_id: row for row in shown_revisions().filter(listing__organisation=organisation)
    }
    rows = (
        Listing.objects.filter(organisation=organisation)
        .prefetch_related("revisions__snapshot")
        .order_by("-listed_at", "id")
    )
    found = []
    for row in rows:
        revision = max(row.revisions.all(), key=lambda each: each.number)
        pack = pack_of(revision.snapshot.pack_hash).pack
        english = language.startswith("en")
        found.append(
            OwnListing(
                row.id,
                (revision.name_en if english else "") or revision.name,
                pack.programme.name.in_language(language),
                row.listed_at,
                row.id in standing,
            )
        )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class ListedSolution:
    listing: UUID
    name: str
    categories: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ListedVendor:
    """A vendor with everything that it lists in one programme."""

    name: str
    ubn: str
    solutions: tuple[ListedSolution, ...]


def vendors_of(programme: str, language: str) -> tuple[ListedVendor, ...]:
    """Who lists in a programme today, by name, each with its solutions."""
    english = language.startswith("en")
    labels = OptionLabels(language)
    by_organisation: dict[UUID, list[ListedSolution]] = {}
    names: dict[UUID, tuple[str, str]] = {}
    rows = (
        shown_revisions()
        .filter(listing__programme=programme)
        .select_related("listing__organisation")
        .order_by("name", "listing_id")
    )
    for row in rows:
        organisation = row.listing.organisation
        names[organisation.id] = (
            (row.vendor_en if english else "") or row.vendor,
            organisation.ubn,
        )
        by_organisation.setdefault(organisation.id, []).append(
            ListedSolution(
                row.listing_id,
                (row.name_en if english else "") or row.name,
                labels.of("categories", row.categories),
            )
        )
    return _by_name(names, by_organisation)


def _by_name(
    names: Mapping[UUID, tuple[str, str]], solutions: Mapping[UUID, list[ListedSolution]]
) -> tuple[ListedVendor, ...]:
    vendors = [
        ListedVendor(name, ubn, tuple(solutions[organisation]))
        for organisation, (name, ubn) in names.items()
    ]
    return tuple(sorted(vendors, key=lambda vendor: (vendor.name, vendor.ubn)))

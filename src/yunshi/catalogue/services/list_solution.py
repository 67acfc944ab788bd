"""Listing an approved solution: the case ends, the market shows it."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from datetime import date, datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers.models import Snapshot
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing, Solution
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.services import perform, record_refusal
from yunshi.catalogue.models import Listing, ListingRevision
from yunshi.catalogue.projection import columns_of
from yunshi.catalogue.refusals import period_over
from yunshi.programmes.queries import last_day_of_listings, pack_of
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.pack.model import Pack


@dataclass(frozen=True, slots=True)
class Listed:
    """The listing that now stands in the market."""

    listing: Listing


def list_solution(
    case: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    expected_revision: int | None = None,
) -> Listed | Refused:
    """Lists an approved solution, by whom the programme lets (``listed_by``).

    A retry returns the listing that stands. Refused once the programme's listings have ended:
    nobody would see it (T113-POST-08).
    """
    with transaction.atomic():
        solution = Solution.objects.select_related(
            "filing__draft", "filing__organisation", "filing__window"
        ).get(case=case)
        done = perform(
            [case],
            "list",
            actor,
            key=key,
            arrived_at=arrived_at,
            expected_revision=expected_revision,
        )
        if isinstance(done, Refused):
            return done
        standing = Listing.objects.filter(case=case).first()
        if standing is not None:
            return Listed(standing)
        pack = pack_of(solution.filing.draft.pack_hash).pack
        last_day = last_day_of_listings(pack)
        if last_day is None or _today() <= last_day:
            return Listed(_stand(solution, pack, last_day))
        transaction.set_rollback(True)
    refused = Refused("list", (case,), (period_over(last_day),), arrived_at)
    record_refusal(refused, actor=actor, key=key)
    return refused


def _today() -> date:
    return clock.now().astimezone(TAIPEI).date()


def _stand(solution: Solution, pack: Pack, last_day: date | None) -> Listing:
    filing = solution.filing
    snapshot = latest_snapshot(filing.draft_id)
    if snapshot is None:
        raise AssertionError("an approved solution was filed")
    listing = Listing.objects.create(
        case_id=solution.case_id,
        organisation=filing.organisation,
        programme_id=filing.programme_id,
        listed_at=clock.now(),
        valid_until=last_day,
    )
    revise(listing, filing, snapshot, solution.id)
    return listing


def revise(listing: Listing, filing: Filing, snapshot: Snapshot, solution: UUID) -> ListingRevision:
    """The market's next revision of a listing, projected from a snapshot."""
    columns = columns_of(filing, snapshot, solution)
    if columns is None:
        raise AssertionError("the snapshot holds the solution that was approved")
    ListingRevision.objects.filter(listing=listing, current=True).update(current=False)
    return ListingRevision.objects.create(
        listing=listing,
        number=listing.revisions.count() + 1,
        snapshot=snapshot,
        solution=solution,
        shown_from=clock.now(),
        **asdict(columns),
    )

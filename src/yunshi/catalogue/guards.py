"""What the table of an account asks of the market."""

from __future__ import annotations

from django.db.models import Q

from yunshi.casework.acting import Act
from yunshi.casework.models import Case
from yunshi.casework.registry import register_guard
from yunshi.catalogue.models import Listing
from yunshi.programmes import enrolment_refusals
from yunshi.rulebook.calendar import TAIPEI
from yunshi.rulebook.findings import Finding


@register_guard("nothing_listed")
def nothing_listed(case: Case, act: Act) -> tuple[Finding, ...]:
    """No solution of the vendor is listed in the programme, by its own last day (a10)."""
    today = act.arrived_at.astimezone(TAIPEI).date()
    standing = Listing.objects.filter(
        Q(valid_until=None) | Q(valid_until__gte=today),
        organisation=case.owner,
        programme=case.programme,
    ).count()
    return (enrolment_refusals.still_listed(standing),) if standing else ()

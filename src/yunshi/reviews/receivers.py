"""What follows when registers have answered about a business."""

from __future__ import annotations

from typing import Any

from django.dispatch import receiver

from yunshi.answers.queries import latest_snapshot
from yunshi.applications.models import Filing
from yunshi.parties.services.registers import registers_answered
from yunshi.reviews.tallies import count_findings_of
from yunshi.rulebook.stages import ApplicationState


@receiver(registers_answered)
def count_again(ubn: str, **_: Any) -> None:
    """What differs stands in the queue's counts of the cases that are in qualification."""
    filings = Filing.objects.filter(
        organisation__ubn=ubn, solutions__case__state=ApplicationState.QUALIFICATION
    )
    for filing in filings.distinct().order_by("pk"):
        snapshot = latest_snapshot(filing.draft_id)
        if snapshot is not None and not snapshot.is_erased:
            count_findings_of(filing)

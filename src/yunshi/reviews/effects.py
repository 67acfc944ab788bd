"""What reviews must write in the transaction of a step."""

from __future__ import annotations

from yunshi.applications.guards import filing_of
from yunshi.casework.acting import Act
from yunshi.casework.models import Case, JournalEntry
from yunshi.casework.registry import register_effect
from yunshi.reviews.tallies import count_findings_of


@register_effect("count_findings")
def count_findings(case: Case, act: Act, entry: JournalEntry) -> None:
    """The findings about a filing are counted once, however many of its cases move together."""
    if case.id == act.together[0]:
        count_findings_of(filing_of(case))

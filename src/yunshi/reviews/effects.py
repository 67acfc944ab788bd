"""What reviews must write in the transaction of a step."""

from __future__ import annotations

from uuid import UUID

from yunshi.answers.models import Supplement
from yunshi.answers.services import reopen_supplement as reopen
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


@register_effect("reopen_supplement")
def reopen_supplement(case: Case, act: Act, entry: JournalEntry) -> None:
    """The lapsed supplement that the act names is waited for again, once for all its cases."""
    named = UUID(str(act.facts["supplement"]))
    reopen(Supplement.objects.select_related("draft").get(pk=named))

"""Taking a filing in hand: its row and its draft, locked in that order."""

from __future__ import annotations

from uuid import UUID

from yunshi.answers.models import Draft
from yunshi.applications.models import Filing


def lock_filing(filing_id: UUID) -> Filing:
    """The filing with draft, organisation, window and programme; inside a transaction.

    Raises Filing.DoesNotExist.
    """
    filing = (
        Filing.objects.select_for_update(no_key=True, of=("self",))
        .select_related("organisation", "window", "programme")
        .get(pk=filing_id)
    )
    filing.draft = Draft.objects.select_for_update().get(pk=filing.draft_id)
    return filing

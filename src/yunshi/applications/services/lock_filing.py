"""Taking a filing in hand: its row and its draft, locked in that order."""

from __future__ import annotations

from uuid import UUID

from yunshi.applications.models import Filing


def lock_filing(filing_id: UUID) -> Filing:
    """The filing with draft, organisation and window; inside a transaction.

    One statement, so that nobody stands between the two locks. Raises Filing.DoesNotExist.
    """
    return (
        Filing.objects.select_for_update(no_key=True, of=("self", "draft"))
        .select_related("draft", "organisation", "window")
        .get(pk=filing_id)
    )

"""Taking a filing in hand: its vendor, its row and its draft, locked together."""

from __future__ import annotations

from uuid import UUID

from yunshi.applications.models import Filing


def lock_filing(filing_id: UUID) -> Filing:
    """The filing with draft, organisation and window; inside a transaction.

    The vendor is locked as well, for what is counted over all its filings (most solutions in one
    window). One statement, so that nobody stands between the locks. Raises Filing.DoesNotExist.
    """
    return (
        Filing.objects.select_for_update(no_key=True, of=("organisation", "self", "draft"))
        .select_related("draft", "organisation", "window")
        .get(pk=filing_id)
    )

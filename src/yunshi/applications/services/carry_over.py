"""Answers of an earlier filing, in the same programme or another, offered to a draft."""

from __future__ import annotations

from typing import Final

from yunshi.answers.exchange.earlier import brought_along
from yunshi.answers.files_named import files_named
from yunshi.answers.models import Proposal, Snapshot
from yunshi.answers.queries import latest_snapshot
from yunshi.applications.judging import draft_scope, switches_for
from yunshi.applications.models import Filing
from yunshi.applications.naming import solution_name
from yunshi.applications.services.take_proposal import propose
from yunshi.casework.acting import Actor
from yunshi.files.queries import files_for
from yunshi.programmes.queries import pack_of
from yunshi.rulebook.stages import ApplicationState

MOST: Final = 20
"""Earlier filings that are offered, the latest first."""


def earlier_filings(filing: Filing) -> list[Filing]:
    """What the draft's organisation has filed, in whichever programme, the latest first.

    Filings that another one has replaced, and those erased by law, are not among them; nor is
    anything offered to a working copy, which has the answers of what it changes.
    """
    if filing.replaces_id is not None or filing.submitted_at is not None:
        return []
    found = Filing.objects.filter(
        organisation=filing.organisation_id,
        submitted_at__isnull=False,
        draft__erased_at=None,
    ).exclude(solutions__case__state=ApplicationState.REPLACED)
    rows = found.select_related("draft", "window", "receipt").defer("draft__data")
    return list(rows.order_by("-submitted_at", "id")[:MOST])


def offer_earlier(filing: Filing, earlier: Filing, actor: Actor) -> Proposal | None:
    """Compares the latest snapshot of an earlier filing with a draft, as a proposal.

    ``None`` when nothing is left of it. Nothing is taken: a person ticks what to take.
    """
    snapshot: Snapshot | None = latest_snapshot(earlier.draft_id)
    if snapshot is None or snapshot.data is None:
        return None
    before = pack_of(snapshot.pack_hash).pack
    named = files_named(snapshot.data)
    incoming = brought_along(
        snapshot,
        f"{before.programme.name.zh_hant} {earlier.receipt.number}",
        before=before,
        scope=draft_scope(filing, switches_for(filing)),
        name_of=lambda entry: solution_name(before, entry),
        there=set(files_for(filing.organisation_id, named)),
    )
    return propose(filing, incoming, actor)

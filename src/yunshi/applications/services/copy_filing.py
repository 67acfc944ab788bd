"""Filing again: a new draft with the answers and papers of an earlier filing."""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime
from typing import Final
from uuid import UUID

from django.db import transaction

from yunshi.applications import refusals
from yunshi.applications.models import Filing
from yunshi.applications.services.copied_answers import copied_answers
from yunshi.applications.services.enrolled import may_not_begin
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.applications.services.may_begin import has_too_many_drafts, window_is_closed
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.programmes.models import Window
from yunshi.programmes.queries import pack_for

FILED_AGAIN: Final = "withdrawn"
"""The state of the solutions of a filed filing that can be filed again (R110-AMB-06)."""


def copy_filing(
    filing: Filing,
    window_id: UUID,
    actor: Actor,
    *,
    solutions: Collection[UUID] | None = None,
    arrived_at: datetime | None = None,
) -> Filing | Refused:
    """A new draft in a window with the answers and papers of this filing.

    Of a filing that was sent only what was withdrawn is copied (``solutions``: of that, these);
    of one that was not, everything. What goes along, ``copied_answers`` says. Declarations are
    made anew.

    Refused once that window has closed, without an active account, with too many drafts in it
    already, and when nothing is left that could be copied.
    """
    window = Window.objects.get(pk=window_id)
    at = arrived_at or clock.now()
    closed = window_is_closed(window, at)
    if closed is not None:
        return closed
    with transaction.atomic():
        refused = may_not_begin(pack_for(window, at), filing.organisation_id, actor, at)
        if refused is not None:
            return refused
        too_many = has_too_many_drafts(window, filing.organisation_id)
        if too_many is not None:
            return too_many
        # What may be erased meanwhile is read under the lock.
        filing = lock_filing(filing.id)
        if filing.submitted_at is not None:
            withdrawn = _withdrawn(filing)
            solutions = withdrawn if solutions is None else withdrawn & set(solutions)
        else:
            solutions = None
        data = copied_answers(filing, window, solutions)
        if not data.get("solutions"):
            return refusals.nothing_to_copy()
        return start_filing(window.id, filing.organisation_id, actor, data=data)


def _withdrawn(filing: Filing) -> set[UUID]:
    return set(filing.solutions.filter(case__state=FILED_AGAIN).values_list("id", flat=True))

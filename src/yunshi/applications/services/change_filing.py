"""Changing a filing before closing: a working copy beside it, which takes its place when sent.

What was submitted stands, untouched, until the copy is submitted (life-cycle b4): whatever
becomes of the copy, nobody ends with nothing filed.
"""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.applications import refusals
from yunshi.applications.models import Filing, Solution
from yunshi.applications.services.copied_answers import copied_answers
from yunshi.applications.services.enrolled import may_not_begin
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.applications.services.may_begin import has_too_many_drafts, window_is_closed
from yunshi.applications.services.start_filing import start_filing
from yunshi.casework.acting import Actor, Grant, Performed, Refused
from yunshi.casework.queries import why_not
from yunshi.casework.services import perform
from yunshi.programmes.queries import pack_for
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role
from yunshi.rulebook.stages import BEFORE_REVIEW, NEVER_FILED, ApplicationState

REPLACE = "replace"
_NOT_IN_THE_COPY = (ApplicationState.DISCARDED, ApplicationState.LAPSED)
_GONE = (*NEVER_FILED, ApplicationState.WITHDRAWN, ApplicationState.REPLACED)


def change_filing(filing_id: UUID, actor: Actor, *, arrived_at: datetime) -> Filing | Refused:
    """The working copy of a submitted filing: a draft of the same window with what stands of it.

    Whoever asks while a copy is open gets that one, so that colleagues change the same. Nothing
    is declared in it yet: declarations are made anew. Refused once the window has closed or
    review has begun, where the table that a case was born with knows no replacement, without an
    active account, and with too many drafts in the window. Raises Filing.DoesNotExist.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        closed = window_is_closed(filing.window, arrived_at)
        if closed is not None:
            return closed
        against = against_changing(filing, arrived_at)
        if against:
            return Refused("start", (), against, arrived_at)
        standing_copy = open_copy_of(filing)
        if standing_copy is not None:
            return standing_copy
        refused = may_not_begin(
            pack_for(filing.window, arrived_at), filing.organisation_id, actor, arrived_at
        ) or has_too_many_drafts(filing.window, filing.organisation_id)
        if refused is not None:
            return refused
        data = copied_answers(filing, filing.window, [row.id for row in standing(filing)])
        return start_filing(
            filing.window_id,
            filing.organisation_id,
            actor,
            data=data,
            replaces=filing,
            arrived_at=arrived_at,
        )


def against_changing(filing: Filing, at: datetime) -> tuple[Finding, ...]:
    """What would refuse to put another filing in the place of this one, whoever of the vendor
    asks; empty when nothing would.

    All that stands of a filing is replaced together. Its guards look at the whole filing, so one
    of its cases speaks for all; ``perform`` asks each.
    """
    rows = standing(filing)
    if not rows:
        return refusals.nothing_to_change().findings
    if any(row.case.state not in BEFORE_REVIEW for row in rows):
        return refusals.review_is_under_way().findings
    if any(row.case.table.transition(row.case.state, REPLACE) is None for row in rows):
        return refusals.not_changed_by_its_table().findings
    vendor = frozenset({Grant(Role.OWNER, owner=filing.organisation_id)})
    anybody = Actor(filing.started_by, vendor)
    return why_not(rows[0].case, REPLACE, anybody, at)


def standing(filing: Filing) -> list[Solution]:
    """The solutions of a submitted filing that count: neither withdrawn nor replaced."""
    if filing.submitted_at is None:
        return []
    rows = filing.solutions.select_related("case").exclude(case__state__in=_GONE)
    return list(rows)


def open_copy_of(filing: Filing) -> Filing | None:
    """The working copy of a filing that is open; ``None`` where there is none."""
    return (
        filing.copies.select_related("draft", "organisation", "window")
        .filter(submitted_at=None, solutions__case__state=ApplicationState.DRAFT)
        .first()
    )


def left_out_by(copy: Filing, replaced: Filing) -> list[Solution]:
    """The solutions that stand in a filing and that its copy does not take up."""
    taken = set(
        copy.solutions.exclude(case__state__in=_NOT_IN_THE_COPY).values_list(
            "replaces_id", flat=True
        )
    )
    return [row for row in standing(replaced) if row.id not in taken]


def take_the_place(
    copy: Filing, replaced: Filing, receipt: str, actor: Actor, *, key: str, arrived_at: datetime
) -> Refused | None:
    """Ends what stands of ``replaced`` in the act that has just submitted ``copy``.

    A solution that the copy takes up is *replaced*; one that it leaves out is *withdrawn*. Where
    all of it was withdrawn meanwhile, nothing is left to replace, and the copy counts alone.
    The caller holds the locks of both, and rolls everything back on a refusal.
    """
    rows = standing(replaced)
    if not rows:
        return None
    against = against_changing(replaced, arrived_at)
    if against:
        return Refused("submit", (), against, arrived_at)
    left_out = {row.id for row in left_out_by(copy, replaced)}
    facts = {"replaced_by": str(copy.id), "receipt": receipt}
    for action, gone in ((REPLACE, False), ("withdraw", True)):
        cases = [row.case_id for row in rows if (row.id in left_out) is gone]
        if not cases:
            continue
        done: Performed | Refused = perform(
            cases, action, actor, key=f"{key} {action}", arrived_at=arrived_at, facts=facts
        )
        if isinstance(done, Refused):
            return Refused("submit", done.cases, done.findings, arrived_at)
    return None


def give_up_copy(
    filing_id: UUID, actor: Actor, *, key: str, arrived_at: datetime
) -> Refused | None:
    """Ends a working copy without sending it; what it was to replace stands as before.

    Given up already, it answers so again. Raises Filing.DoesNotExist, and ValueError for a draft
    that is nobody's copy.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        if filing.replaces_id is None:
            raise ValueError(f"{filing} is a filing of its own")
        if filing.submitted_at is not None:
            return refusals.filed_already("discard")
        drafted = filing.solutions.filter(case__state=ApplicationState.DRAFT)
        cases = list(drafted.values_list("case", flat=True))
        if not cases:
            return None
        done = perform(cases, "discard", actor, key=key, arrived_at=arrived_at)
    return done if isinstance(done, Refused) else None

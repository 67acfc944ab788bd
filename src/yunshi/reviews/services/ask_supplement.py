"""Asking a vendor for a supplement: named items, each with its reason, under the pack's clock."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers import services as answers
from yunshi.answers.addresses import Address
from yunshi.answers.models import Snapshot, Supplement
from yunshi.answers.notices import Deadline
from yunshi.answers.queries import latest_snapshot, running_supplement
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.canonical import Json, instant
from yunshi.casework.models import Case, OutboxMessage
from yunshi.casework.services import perform, record_refusal
from yunshi.programmes.counting_days import hold_calendar
from yunshi.programmes.queries import pack_of, working_days
from yunshi.reviews import refusals
from yunshi.rulebook.deadlines import AnnouncedLater, Due, due
from yunshi.rulebook.lifecycle import Due as RowDue
from yunshi.rulebook.notice_deadlines import known_before_notice, rule_in_a_notice
from yunshi.rulebook.stages import ApplicationState


@dataclass(frozen=True, slots=True)
class Asked:
    """The supplement that is now waited for. Its clock may still wait for the notice."""

    supplement: Supplement


def supplement_due(
    filing: Filing, notice_at: datetime, announced: datetime | None = None
) -> Due | AnnouncedLater:
    """When a supplement whose notice is given at ``notice_at`` falls due under the filing's pack.

    Where the pack leaves it to the notice (T113-SUPP-01) an officer announces the instant.
    """
    rule = pack_of(filing.draft.pack_hash).pack.review.supplement.deadline
    return due(rule, notice_at, working_days(), announced)


def deadline_before_notice(filing: Filing, announced: datetime | None) -> Deadline:
    """What can be said of the deadline while the notice is on its way: an instant only where the
    programme's text, or the officer, fixes one that no notice moves."""
    rule = pack_of(filing.draft.pack_hash).pack.review.supplement.deadline
    known = known_before_notice(rule, announced)
    if known is None:
        return Deadline(rule_in_a_notice(rule, announced), announced_at=announced)
    fallen = due(rule, None, working_days(), announced)
    if isinstance(fallen, AnnouncedLater):
        raise AssertionError("the instant is known")
    return Deadline(fallen.explanation, known, announced_at=announced)


def deadline_announced(announced: datetime | None) -> dict[str, Json]:
    """The facts of a step that tell what an officer announced: until the notice is taken nothing
    else in the journal says so."""
    return {"announced_at": instant(announced) if announced else None}


def counts_from_the_mail(filing: Filing, announced: datetime | None) -> bool:
    """Whether the deadline moves with the instant at which a mail server takes the notice."""
    supplement = pack_of(filing.draft.pack_hash).pack.review.supplement
    by_mail = supplement.clock_starts == "mail_taken"
    return by_mail and known_before_notice(supplement.deadline, announced) is None


def notice_in(done: Performed) -> OutboxMessage | None:
    """The mail to the vendor that a step has put into the outbox; a filing gets one."""
    entries = [move.entry for move in done.moves]
    mails = OutboxMessage.objects.filter(entry__in=entries, kind=OutboxMessage.Kind.MAIL)
    return mails.order_by("pk").first()


def ask_supplement(
    filing_id: UUID,
    actor: Actor,
    items: Mapping[Address, str],
    *,
    key: str,
    arrived_at: datetime,
    announced: datetime | None = None,
    message: str = "",
    seen: Mapping[UUID, int] | None = None,
) -> Asked | Refused:
    """Reopens exactly the items, moves the cases they concern, and sends the notice.

    An item of the company's part holds every solution of the filing that is in qualification.
    ``seen`` are the revisions of the cases that the officer looked at.
    Where the table gives no due instant to this step, the clock waits for the mail to be taken
    (``start_clock``, R110-AMB-22).
    Refused without items or reasons, without a deadline where the pack has none, while another
    supplement runs, and for what is not in qualification.
    """
    with transaction.atomic():
        hold_calendar()
        filing = lock_filing(filing_id)
        outcome = _ask(filing, actor, items, key, arrived_at, announced, message, seen or {})
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _ask(
    filing: Filing,
    actor: Actor,
    items: Mapping[Address, str],
    key: str,
    arrived_at: datetime,
    announced: datetime | None,
    message: str,
    seen: Mapping[UUID, int],
) -> Asked | Refused:
    snapshot = latest_snapshot(filing.draft_id)
    running = running_supplement(filing.draft_id)
    if running is not None:
        if running.asked_by == actor.person and _same_items(running, items):
            return Asked(running)  # the same notice again: a retry
        return refusals.supplement_running(running)
    if not items or snapshot is None:
        return refusals.no_items()
    if not all(reason.strip() for reason in items.values()):
        return refusals.items_need_reasons()
    fallen_due = supplement_due(filing, clock.now(), announced)
    if isinstance(fallen_due, AnnouncedLater):
        return refusals.needs_deadline(pack_of(filing.draft.pack_hash).pack)
    if fallen_due.at <= arrived_at:
        return refusals.deadline_passed(fallen_due.at)
    cases = _concerned(filing, items)
    if not cases:
        return refusals.nothing_in_qualification()
    at_once = _row_gives_due(cases[0])
    done = perform(
        [case.id for case in cases],
        "ask_supplement",
        actor,
        key=key,
        arrived_at=arrived_at,
        due=fallen_due.at if at_once else None,
        facts={
            "snapshot": str(snapshot.id),
            "items": sorted(str(address) for address in items),
            **deadline_announced(announced),
        },
        reason=message.strip() or None,
        expected_revision={case.id: seen[case.id] for case in cases if case.id in seen},
    )
    if isinstance(done, Refused):
        return done
    deadline = (
        Deadline(fallen_due.explanation, fallen_due.at, done.committed_at, announced)
        if at_once
        else deadline_before_notice(filing, announced)
    )
    return Asked(_written(filing, snapshot, actor, items, cases, deadline, done, message))


def _written(
    filing: Filing,
    snapshot: Snapshot,
    actor: Actor,
    items: Mapping[Address, str],
    cases: list[Case],
    deadline: Deadline,
    done: Performed,
    message: str,
) -> Supplement:
    if actor.person is None:
        raise AssertionError("the table lets only officers ask")
    return answers.ask_supplement(
        filing.draft,
        snapshot,
        {address: reason.strip() for address, reason in items.items()},
        cases=[case.id for case in cases],
        deadline=deadline,
        notice=notice_in(done),
        message=message.strip(),
        by=actor.person,
    )


def _row_gives_due(case: Case) -> bool:
    """Whether the clock starts with the asking: so it is in tables frozen before notices counted,
    and where the programme's text says so. All cases of a filing live by one table."""
    row = case.table.transition(ApplicationState.QUALIFICATION, "ask_supplement")
    return row is not None and row.due is RowDue.GIVEN


def _same_items(running: Supplement, items: Mapping[Address, str]) -> bool:
    asked = {item.address: item.reason for item in running.items.all()}
    return asked == {str(address): reason.strip() for address, reason in items.items()}


def _concerned(filing: Filing, items: Mapping[Address, str]) -> list[Case]:
    solutions = filing.solutions.select_related("case")
    if any(not address.solution for address in items):
        concerned = list(solutions)
    else:
        named = {address.solution for address in items}
        concerned = [row for row in solutions if str(row.id) in named]
    open_cases = [row.case for row in concerned if row.case.state == ApplicationState.QUALIFICATION]
    return sorted(open_cases, key=_by_id)


def _by_id(case: Case) -> UUID:
    return case.id

"""What becomes of a supplement's notice: taken by a mail server, come back, sent again.

The notice counts as given when the first mail server takes it, and as not given when every mail
of it was refused or came back (R110-AMB-22).
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from django.db import transaction

from yunshi.answers import services as answers
from yunshi.answers.models import Supplement
from yunshi.answers.notices import Deadline
from yunshi.answers.queries import running_supplement
from yunshi.applications.models import Filing
from yunshi.applications.services.lock_filing import lock_filing
from yunshi.casework import clock
from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.models import Case
from yunshi.casework.services import perform, record_refusal
from yunshi.parties.entries import check_address
from yunshi.programmes.counting_days import hold_calendar
from yunshi.programmes.queries import pack_of
from yunshi.reviews import refusals
from yunshi.reviews.services.ask_supplement import (
    deadline_announced,
    deadline_before_notice,
    notice_in,
    supplement_due,
)
from yunshi.reviews.services.extend_supplement import explained_extension, extended_until
from yunshi.rulebook.calendar import instant_text
from yunshi.rulebook.deadlines import AnnouncedLater
from yunshi.rulebook.stages import WAITING_FOR_SUPPLEMENT, ApplicationState
from yunshi.rulebook.text import Text

_TAKEN_TOO_LATE = Text(
    zh_hant="期限（{due}）已過，收件伺服器才收下通知（{taken}）。",
    en="The mail server took the notice only at {taken}, after its deadline of {due}.",
)


def start_clock(supplement_id: UUID, taken_at: datetime) -> Performed | Refused | None:
    """The notice was taken at ``taken_at``, by the database's clock: the deadline binds from now.

    ``None`` when there is no clock to start: it runs already, or the vendor has answered or
    withdrawn meanwhile. Safe to repeat: only the first acceptance counts. A notice that was taken
    only after a deadline that it names counts as not given.
    """
    with transaction.atomic():
        hold_calendar()
        supplement, filing = _locked(supplement_id)
        if supplement.state != Supplement.State.ASKED or supplement.runs:
            return None
        outcome = _start(supplement, filing, taken_at)
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    return outcome


def return_notice(
    supplement_id: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    reason: str,
    next_taken_at: datetime | None = None,
) -> Performed | Refused | None:
    """No mail of the notice stands that the clock could count from: it stops.

    Where it has run out meanwhile, the cases that lapsed by it are reopened. ``next_taken_at`` is
    when another mail of the same notice was taken that still stands: the clock counts from there.
    ``None`` when nothing hangs on the notice any more.
    """
    with transaction.atomic():
        hold_calendar()
        supplement, filing = _locked(supplement_id)
        outcome = _return(supplement, filing, actor, key, arrived_at, reason)
        if isinstance(outcome, Performed) and next_taken_at is not None:
            started = _start(supplement, filing, next_taken_at)
            outcome = started if isinstance(started, Refused) else outcome
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    return outcome


def resend_notice(
    filing_id: UUID,
    actor: Actor,
    *,
    key: str,
    arrived_at: datetime,
    message: str = "",
    also_to: str = "",
    announced: datetime | None = None,
    seen: Mapping[UUID, int] | None = None,
) -> Performed | Refused:
    """Sends the notice of an undelivered supplement again, perhaps to one address more.

    The clock begins anew when a mail server takes it. ``announced`` is the deadline where the
    programme leaves it to the notice. Refused when no notice is undelivered, for what is no
    address, and without a deadline that the programme asks for.
    """
    with transaction.atomic():
        filing = lock_filing(filing_id)
        outcome = _resend(
            filing, actor, key, arrived_at, message.strip(), also_to.strip(), announced, seen or {}
        )
        if isinstance(outcome, Refused):
            transaction.set_rollback(True)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=key)
    return outcome


def _locked(supplement_id: UUID) -> tuple[Supplement, Filing]:
    """The supplement, with its filing locked as every verb about it locks it."""
    draft = Supplement.objects.values_list("draft", flat=True).get(pk=supplement_id)
    filing = lock_filing(Filing.objects.values_list("pk", flat=True).get(draft=draft))
    supplement = Supplement.objects.select_related("draft").get(pk=supplement_id)
    return supplement, filing


def _start(
    supplement: Supplement, filing: Filing, taken_at: datetime
) -> Performed | Refused | None:
    due = supplement_due(filing, taken_at, supplement.announced_at)
    if isinstance(due, AnnouncedLater):
        raise AssertionError("no notice is written without its deadline")
    if due.at <= taken_at:
        late = _TAKEN_TOO_LATE.filled(
            {"due": instant_text(due.at), "taken": instant_text(taken_at)}
        )
        return _return(
            supplement,
            filing,
            Actor.system(),
            f"late {supplement.notice_id}",
            clock.now(),
            f"{late.zh_hant} {late.en}",
        )
    cases = _cases(supplement, WAITING_FOR_SUPPLEMENT)
    if not cases:
        return None
    due_at, explained = due.at, due.explanation
    extended = extended_until(supplement)
    if extended is not None and extended > due.at:  # the vendor was promised as much
        due_at, explained = extended, explained_extension(extended, due.at)
    answers.set_deadline(supplement, Deadline(explained, due_at, taken_at, supplement.announced_at))
    # Two mails of one notice may be taken at the same instant: when the first comes back, the clock
    # starts from the second, which is another step.
    revision = max(case.revision for case in cases)
    return perform(
        [case.id for case in cases],
        "start_clock",
        Actor.system(),
        key=f"notice {supplement.notice_id} taken {taken_at.isoformat()} after {revision}",
        due=due_at,
        facts={"notice": supplement.notice_id, "taken_at": taken_at.isoformat()},
    )


def _return(
    supplement: Supplement,
    filing: Filing,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    reason: str,
) -> Performed | Refused | None:
    lapses_to = pack_of(filing.draft.pack_hash).pack.review.supplement.lapses_to
    waiting = _that_can("notice_came_back", _cases(supplement, (ApplicationState.SUPPLEMENT,)))
    lapsed = _that_can("reopen", _cases(supplement, (lapses_to,)))
    if supplement.state not in (Supplement.State.ASKED, Supplement.State.LAPSED):
        return None
    if filing.draft.erased_at is not None:
        return None  # nothing is left that could be supplemented
    if not waiting and not lapsed:
        return None
    running = running_supplement(filing.draft_id)
    if running is not None and running.pk != supplement.pk:
        return refusals.supplement_running(running)
    known = deadline_before_notice(filing, supplement.announced_at)
    answers.set_deadline(supplement, known)
    outcome: Performed | Refused | None = None
    for cases, action in ((waiting, "notice_came_back"), (lapsed, "reopen")):
        if cases and not isinstance(outcome, Refused):
            outcome = perform(
                [case.id for case in cases],
                action,
                actor,
                key=key,
                arrived_at=arrived_at,
                facts={"supplement": str(supplement.id), "notice": supplement.notice_id},
                reason=reason,
            )
    supplement.refresh_from_db()
    return outcome


def _resend(
    filing: Filing,
    actor: Actor,
    key: str,
    arrived_at: datetime,
    message: str,
    also_to: str,
    announced: datetime | None,
    seen: Mapping[UUID, int],
) -> Performed | Refused:
    supplement = running_supplement(filing.draft_id)
    cases = _cases(supplement, (ApplicationState.UNNOTIFIED,)) if supplement is not None else []
    if supplement is None or not cases:
        return refusals.nothing_to_send_again()
    for finding in check_address(also_to) if also_to else ():
        return refusals.no_address(finding.message)
    due = supplement_due(filing, clock.now(), announced)
    if isinstance(due, AnnouncedLater):
        return refusals.needs_deadline(pack_of(filing.draft.pack_hash).pack)
    if due.at <= arrived_at:
        return refusals.deadline_passed(due.at)
    done = perform(
        [case.id for case in cases],
        "resend_notice",
        actor,
        key=key,
        arrived_at=arrived_at,
        facts={"supplement": str(supplement.id), **deadline_announced(announced)},
        personal={"also_to": also_to} if also_to else None,
        reason=message or None,
        expected_revision={case.id: seen[case.id] for case in cases if case.id in seen},
    )
    if isinstance(done, Refused) or done.replayed:
        return done
    notice = notice_in(done)
    if notice is None:
        raise AssertionError("the row sends a mail")
    deadline = deadline_before_notice(filing, announced)
    answers.notify_again(supplement, notice, deadline, message=message, also_to=also_to)
    return done


def _that_can(action: str, cases: list[Case]) -> list[Case]:
    """Tables frozen before notices counted, and programmes whose clock starts with the asking,
    have no such row: their deadline stands, whatever becomes of the mail."""
    return [case for case in cases if case.table.transition(case.state, action) is not None]


def _cases(supplement: Supplement, states: tuple[str, ...]) -> list[Case]:
    """The cases of the supplement that stand in one of the states, in the order of locking."""
    return list(Case.objects.filter(id__in=supplement.cases, state__in=states).order_by("id"))

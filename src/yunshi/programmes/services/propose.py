"""What takes two people: proposed by one, confirmed, refused or taken back, once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from django.db import IntegrityError, transaction

from yunshi.casework import clock
from yunshi.casework.acting import Actor, Refused
from yunshi.casework.canonical import Json, plain
from yunshi.casework.services import record_refusal
from yunshi.programmes import refusals
from yunshi.programmes.models import Proposal
from yunshi.programmes.proposing import holds_one_of, kind_of
from yunshi.rulebook.findings import Finding


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody would propose."""

    kind: str
    subject: str
    content: Mapping[str, Json]
    reason: str
    programme: str | None = None


def propose(wanted: Wanted, actor: Actor, *, arrived_at: datetime) -> Proposal | Refused:
    """Writes down what another person is to confirm; nothing else changes.

    Refused in another role, without a reason, for what its kind refuses, and while a proposal
    about the same thing waits. One that waits but has become void ends with this.
    """
    if actor.person is None:
        raise ValueError("a person proposes")
    proposal = Proposal(
        kind=wanted.kind,
        programme_id=wanted.programme,
        subject=wanted.subject,
        content=plain(wanted.content),
        reason=wanted.reason.strip(),
        proposed_by_id=actor.person,
        proposed_at=clock.now(),
    )
    outcome: Proposal | Refused
    try:
        with transaction.atomic():
            outcome = _propose(proposal, actor, arrived_at)
    except IntegrityError:  # another proposal about it was made at the same moment
        outcome = _refused(proposal, (refusals.waits_already(),), arrived_at)
    if isinstance(outcome, Refused):
        record_refusal(outcome, actor=actor, key=f"propose {wanted.subject}")
    return outcome


def confirm_proposal(
    proposal_id: UUID, actor: Actor, *, arrived_at: datetime
) -> Proposal | Refused:
    """Carries a proposal out as the second person; all of it in this transaction, or nothing.

    Void, and ended as such, when what it is about has changed since it was made.
    """
    with transaction.atomic():
        proposal = _locked(proposal_id)
        said = _may_end(proposal, actor)
        done: Proposal | Refused
        if said:
            done = _refused(proposal, said, arrived_at)
        elif kind_of(proposal).fingerprint(proposal, lock=True) != proposal.fingerprint:
            _end(proposal, Proposal.State.VOID, actor)
            done = _refused(proposal, (refusals.void(),), arrived_at)
        else:
            done = _carried_out(proposal, actor, arrived_at)
            if isinstance(done, Refused):
                transaction.set_rollback(True)
    if isinstance(done, Refused):
        record_refusal(done, actor=actor, key=f"confirm {proposal_id}")
    return done


def refuse_proposal(
    proposal_id: UUID, actor: Actor, *, because: str, arrived_at: datetime
) -> Proposal | Refused:
    """Ends a proposal without doing it; the proposer reads why."""
    with transaction.atomic():
        proposal = _locked(proposal_id)
        said = _may_end(proposal, actor) or (() if because.strip() else (refusals.needs_reason(),))
        if not said:
            _end(proposal, Proposal.State.REFUSED, actor, because.strip())
            return proposal
    return _recorded(proposal, said, actor, arrived_at, "refuse")


def take_back_proposal(
    proposal_id: UUID, actor: Actor, *, arrived_at: datetime
) -> Proposal | Refused:
    """The proposer thinks better of it."""
    with transaction.atomic():
        proposal = _locked(proposal_id)
        said: tuple[Finding, ...] = ()
        if not proposal.waits:
            said = (refusals.ended(proposal.state),)
        elif proposal.proposed_by_id != actor.person:
            said = (refusals.only_the_proposer(),)
        if not said:
            _end(proposal, Proposal.State.TAKEN_BACK, actor)
            return proposal
    return _recorded(proposal, said, actor, arrived_at, "take back")


def erase_reasons(draft: UUID) -> int:
    """Empties the free words of what was proposed about a draft, once the journal says that it was
    erased; the database refuses it before. How many proposals there were."""
    return Proposal.objects.filter(content__draft=str(draft)).update(reason="", ended_because="")


def _propose(proposal: Proposal, actor: Actor, arrived_at: datetime) -> Proposal | Refused:
    kind = kind_of(proposal)
    if not holds_one_of(actor, kind.proposers(proposal), proposal.programme_id):
        return _refused(proposal, (refusals.not_in_this_role(),), arrived_at)
    said = kind.obstacles(proposal, arrived_at)
    if not proposal.reason:
        said = (refusals.needs_reason(), *said)
    if said:
        return _refused(proposal, said, arrived_at)
    waiting = (
        Proposal.objects.select_for_update()
        .filter(subject=proposal.subject, state=Proposal.State.WAITING)
        .first()
    )
    if waiting is not None:
        if kind_of(waiting).fingerprint(waiting) == waiting.fingerprint:
            return _refused(proposal, (refusals.waits_already(),), arrived_at)
        _end(waiting, Proposal.State.VOID, actor)
    proposal.fingerprint = kind.fingerprint(proposal)
    proposal.save(force_insert=True)
    return proposal


def _carried_out(proposal: Proposal, actor: Actor, arrived_at: datetime) -> Proposal | Refused:
    kind = kind_of(proposal)
    said = kind.obstacles(proposal, arrived_at)
    if said:
        return _refused(proposal, said, arrived_at)
    _end(proposal, Proposal.State.CONFIRMED, actor)
    refused = kind.carry_out(proposal, actor, arrived_at)
    return proposal if refused is None else refused


def _may_end(proposal: Proposal, actor: Actor) -> tuple[Finding, ...]:
    """Why the actor may neither confirm nor refuse it."""
    if not proposal.waits:
        return (refusals.ended(proposal.state),)
    if proposal.proposed_by_id == actor.person:
        return (refusals.same_person(),)
    if not holds_one_of(actor, kind_of(proposal).confirmers(proposal), proposal.programme_id):
        return (refusals.not_in_this_role(),)
    return ()


def _locked(proposal_id: UUID) -> Proposal:
    return Proposal.objects.select_for_update(no_key=True).get(pk=proposal_id)


def _end(proposal: Proposal, state: Proposal.State, actor: Actor, because: str = "") -> None:
    proposal.state = state
    proposal.ended_by_id = actor.person
    proposal.ended_at = clock.now()
    proposal.ended_because = because
    proposal.save(update_fields=["state", "ended_by", "ended_at", "ended_because"])


def _refused(proposal: Proposal, said: tuple[Finding, ...], arrived_at: datetime) -> Refused:
    return refusals.refused(kind_of(proposal).action, said, arrived_at)


def _recorded(
    proposal: Proposal, said: tuple[Finding, ...], actor: Actor, arrived_at: datetime, what: str
) -> Refused:
    outcome = _refused(proposal, said, arrived_at)
    record_refusal(outcome, actor=actor, key=f"{what} {proposal.pk}")
    return outcome

"""What is read of proposals: by those whose programmes they concern."""

from __future__ import annotations

from collections.abc import Collection
from typing import Final
from uuid import UUID

from django.db.models import Q, QuerySet

from yunshi.casework.acting import Actor
from yunshi.programmes.models import Proposal
from yunshi.programmes.proposing import holds_one_of, kind_of
from yunshi.rulebook.lifecycle import Role

READERS: Final = (Role.OFFICER, Role.AGENCY, Role.AUDITOR)
"""Who sees what waits for a second person in their programmes (roles, part 5)."""
OF_THE_PLATFORM: Final = (Role.ADMINISTRATOR,)
"""Who sees what belongs to no programme besides, such as days."""


def may_look(actor: Actor) -> bool:
    return any(grant.role in (*READERS, *OF_THE_PLATFORM) for grant in actor.grants)


def proposals_seen(actor: Actor) -> QuerySet[Proposal]:
    """What the actor sees, the latest first: of their programmes, and of none."""
    if not may_look(actor):
        return Proposal.objects.none()
    rows = Proposal.objects.filter(Q(programme__in=_programmes(actor)) | Q(programme=None))
    return rows.select_related("proposed_by", "ended_by").order_by("-proposed_at", "pk")


def waiting_proposals(actor: Actor) -> list[Proposal]:
    return list(proposals_seen(actor).filter(state=Proposal.State.WAITING))


def ended_proposals(actor: Actor, most: int) -> list[Proposal]:
    """The last ones that have ended."""
    rows = proposals_seen(actor).exclude(state=Proposal.State.WAITING)
    return list(rows.order_by("-ended_at", "pk")[:most])


def proposal_seen(proposal: UUID, actor: Actor) -> Proposal | None:
    return proposals_seen(actor).filter(pk=proposal).first()


def waiting_about(subjects: Collection[str]) -> dict[str, Proposal]:
    """The proposals that wait about these things, by subject."""
    rows = Proposal.objects.filter(subject__in=list(subjects), state=Proposal.State.WAITING)
    return {row.subject: row for row in rows.select_related("proposed_by")}


def confirmed_proposal(proposal: str, kind: str, by: UUID | None) -> Proposal | None:
    """The proposal of a kind that somebody has confirmed; ``None`` for no such thing."""
    try:
        named = UUID(proposal)
    except ValueError:
        return None
    return Proposal.objects.filter(
        pk=named, kind=kind, ended_by=by, state=Proposal.State.CONFIRMED
    ).first()


def may_confirm(proposal: Proposal, actor: Actor) -> bool:
    """Whether the actor is one who may confirm or refuse it now."""
    return (
        proposal.waits
        and proposal.proposed_by_id != actor.person
        and holds_one_of(actor, kind_of(proposal).confirmers(proposal), proposal.programme_id)
    )


def count_waiting(actor: Actor) -> int:
    """How many wait for this very person: those that somebody else proposed."""
    rows = proposals_seen(actor).filter(state=Proposal.State.WAITING)
    return sum(may_confirm(row, actor) for row in rows.exclude(proposed_by=actor.person))


def _programmes(actor: Actor) -> list[str]:
    return [
        grant.programme
        for grant in actor.grants
        if grant.programme is not None and grant.role in READERS
    ]

"""Kinds of proposals by name. Rooms register what they carry out; the verbs here stay the same.

A room registers its kinds in modules that its ``AppConfig.ready`` imports.
"""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from datetime import datetime
from typing import Protocol

from yunshi.casework.acting import Actor, Refused
from yunshi.casework.canonical import Json, canonical
from yunshi.programmes.models import Proposal
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role


class ProposalKind(Protocol):
    """What one kind of proposal asks of people and of what it is about, and how it is done."""

    @property
    def action(self) -> str:
        """The name under which a refusal is recorded."""

    def proposers(self, proposal: Proposal) -> Collection[Role]:
        """Who may propose it; of the programme where it names one."""

    def confirmers(self, proposal: Proposal) -> Collection[Role]:
        """Who may confirm or refuse it, always another person."""

    def fingerprint(self, proposal: Proposal, *, lock: bool = False) -> str:
        """Of what it is about, as it stands now; locked until the transaction ends."""

    def obstacles(self, proposal: Proposal, at: datetime) -> tuple[Finding, ...]:
        """What stands in its way at an instant; asked when it is proposed and confirmed."""

    def carry_out(self, proposal: Proposal, actor: Actor, arrived_at: datetime) -> Refused | None:
        """Does it, inside the transaction that confirms it; the actor is who confirms."""


_KINDS: dict[str, ProposalKind] = {}


def register_kind(name: str, kind: ProposalKind) -> None:
    """Raises ValueError when another kind has the name."""
    if type(_KINDS.setdefault(name, kind)) is not type(kind):
        raise ValueError(f"the proposal {name!r} is registered twice")


def kind_of(proposal: Proposal) -> ProposalKind:
    """Raises LookupError, since an unknown kind is a mistake of ours."""
    try:
        return _KINDS[proposal.kind]
    except KeyError:
        raise LookupError(f"no room registers the proposal {proposal.kind!r}") from None


def digest(value: Json) -> str:
    """A fingerprint of what a proposal is about."""
    return hashlib.sha256(canonical(value)).hexdigest()


def holds_one_of(actor: Actor, roles: Collection[Role], programme: str | None) -> bool:
    """Whether the actor holds one of the roles: for the programme, or for any where it is none.

    What is held for the whole platform counts only where that role is among them.
    """
    return any(
        grant.role in roles and (programme is None or grant.programme in (None, programme))
        for grant in actor.grants
    )

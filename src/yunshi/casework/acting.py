"""Who acts, what is done, and what came of it: the types that pass through the door."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final
from uuid import UUID

from yunshi.casework.canonical import Json
from yunshi.rulebook.findings import Finding
from yunshi.rulebook.lifecycle import Role, Transition

OWNER_ROLES: Final = frozenset({Role.OWNER, Role.DELEGATE, Role.MEMBER})
"""Held for an organisation."""
STAFF_ROLES: Final = frozenset({Role.OFFICER, Role.REVIEWER, Role.AGENCY, Role.AUDITOR})
"""Held for a programme."""


@dataclass(frozen=True, slots=True)
class Grant:
    """A role somebody holds: an owner role for one organisation, a staff role for one programme.

    The administrator's role is held for the whole platform. Raises ValueError for a grant that
    names too much or too little, and for the system's role, which nobody can be granted.
    """

    role: Role
    programme: str | None = None
    owner: UUID | None = None

    def __post_init__(self) -> None:
        if self.role is Role.SYSTEM:
            raise ValueError("the system's role cannot be granted")
        if (self.owner is not None) != (self.role in OWNER_ROLES):
            raise ValueError(f"{self.role} is held for an organisation, or not, by its kind")
        if bool(self.programme) != (self.role in STAFF_ROLES):
            raise ValueError(f"{self.role} is held for a programme, or not, by its kind")

    def reaches(self, *, programme: str, owner: UUID | None) -> bool:
        """Whether the grant counts in a case of this programme and this organisation."""
        if self.role in OWNER_ROLES:
            return self.owner == owner
        return self.role is Role.ADMINISTRATOR or self.programme == programme


@dataclass(frozen=True, slots=True)
class Actor:
    """One person with the grants they hold now, or nobody, or the system itself.

    Timers and jobs act as :meth:`system`; there is no other way to act in the system's role.
    """

    person: UUID | None
    grants: frozenset[Grant] = frozenset()
    is_system: bool = field(default=False, init=False)

    def __post_init__(self) -> None:
        if self.person is None and self.grants:
            raise ValueError("only a person holds grants")

    @classmethod
    def system(cls) -> Actor:
        actor = cls(None)
        object.__setattr__(actor, "is_system", True)
        return actor

    @property
    def name(self) -> str:
        """By whom an idempotency key is remembered."""
        return "system" if self.is_system else str(self.person or "nobody")

    def role_among(self, who: Iterable[Role], *, programme: str, owner: UUID | None) -> Role | None:
        """The first of the roles in which the actor may act on such a case, or ``None``."""
        if self.is_system:
            held = frozenset({Role.SYSTEM})
        else:
            held = frozenset(
                grant.role
                for grant in self.grants
                if grant.reaches(programme=programme, owner=owner)
            )
        return next((role for role in who if role in held), None)


@dataclass(frozen=True, slots=True)
class Act:
    """What a guard and an effect get to know about the act on one case."""

    action: str
    transition: Transition
    actor: Actor
    role: Role
    arrived_at: datetime
    """When the request reached us (UTC); what deadlines are compared with."""
    key: str
    facts: Mapping[str, Json]
    personal: Mapping[str, Json] | None
    reason: str | None
    due: datetime | None
    together: tuple[UUID, ...]
    """All cases of this act, as the caller ordered them."""
    rehearsal: bool = False
    """Only asked whether it would be possible: facts, reason and due are not known yet."""


@dataclass(frozen=True, slots=True)
class Move:
    """One step of one case, as the journal has it."""

    case: UUID
    entry: int
    """Primary key of the journal entry."""
    number: int
    """Number of the entry in its case, and the case's revision after it."""
    source: str
    target: str
    due_at: datetime | None
    hash: str


@dataclass(frozen=True, slots=True)
class Performed:
    """It was done. ``moves`` come in the order in which the caller named the cases."""

    action: str
    moves: tuple[Move, ...]
    arrived_at: datetime
    committed_at: datetime
    findings: tuple[Finding, ...] = ()
    """What guards remarked without refusing."""
    replayed: bool = False
    """The key had been used for the same act before; this is the first result again."""


@dataclass(frozen=True, slots=True)
class Refused:
    """It was not done, and nothing has changed. The findings say why, and what to do."""

    action: str
    cases: tuple[UUID, ...]
    findings: tuple[Finding, ...]
    arrived_at: datetime

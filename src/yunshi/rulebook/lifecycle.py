"""Life-cycles as tables: from, to, who, guard, deadline, effect.

A table is compiled from a pack when the pack is published and then frozen with it, so that an
open case keeps the life-cycle it was born with. Buttons, permission checks and drawings are read
from the table; ``yunshi.casework`` is what moves a case along it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from enum import StrEnum
from functools import cached_property

from pydantic import BaseModel, ConfigDict, model_validator

from yunshi.rulebook.text import Text


class Role(StrEnum):
    """Who may act. Owner roles are held for an organisation, staff roles for a programme."""

    OWNER = "owner"
    DELEGATE = "delegate"
    """A member to whom the owner has delegated submitting, signing and claiming."""
    MEMBER = "member"
    OFFICER = "officer"
    REVIEWER = "reviewer"
    AGENCY = "agency"
    AUDITOR = "auditor"
    ADMINISTRATOR = "administrator"
    SYSTEM = "system"


class Due(StrEnum):
    """What a transition does to the instant by which the case must move on."""

    KEPT = "kept"
    GIVEN = "given"
    """The one who acts gives the instant; without one the transition is refused."""
    CLEARED = "cleared"


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class State(_Frozen):
    """A place in the table. ``label`` is the programme's own word where it has one."""

    id: str
    ended: bool = False
    label: Text | None = None


class Notice(_Frozen):
    """A mail that a transition causes: a template of the programme, and to whom it goes."""

    template: str
    to: tuple[Role, ...]


class Transition(_Frozen):
    """One row of the table."""

    action: str
    source: str
    target: str
    who: tuple[Role, ...]
    guards: tuple[str, ...] = ()
    effects: tuple[str, ...] = ()
    due: Due = Due.CLEARED
    reason_required: bool = False
    corrects: bool = False
    """Sets right what was taken for granted, as a notice that came back. Such a row may leave an
    ended state, and no case waits for anybody to perform it."""
    by_proposal: bool = False
    """Carried out by confirming what another person has proposed: it has no button of its own, and
    no case waits for anybody to perform it."""
    notices: tuple[Notice, ...] = ()
    refs: tuple[str, ...] = ()

    @property
    def moves_on(self) -> bool:
        """Whether a case waits for somebody to perform it."""
        return not (self.corrects or self.by_proposal)


class LifeCycle(_Frozen):
    """A whole table for one kind of case, closed in itself."""

    kind: str
    initial: str
    states: tuple[State, ...]
    transitions: tuple[Transition, ...]

    @model_validator(mode="after")
    def _closed(self) -> LifeCycle:
        ids = [state.id for state in self.states]
        if len(set(ids)) != len(ids):
            raise ValueError("a state is written twice")
        if self.initial not in ids:
            raise ValueError(f"the first state {self.initial!r} is not in the table")
        ended = {state.id for state in self.states if state.ended}
        seen: set[tuple[str, str]] = set()
        for row in self.transitions:
            for end in (row.source, row.target):
                if end not in ids:
                    raise ValueError(f"{row.action!r} names the unknown state {end!r}")
            if row.source in ended and not row.corrects:
                raise ValueError(f"{row.action!r} leaves the ended state {row.source!r}")
            if (row.source, row.action) in seen:
                raise ValueError(f"{row.action!r} from {row.source!r} is written twice")
            seen.add((row.source, row.action))
        unreachable = set(ids) - self._reachable()
        if unreachable:
            raise ValueError(f"no way leads to {', '.join(sorted(unreachable))}")
        stuck = {row.source for row in self.transitions if not row.corrects} ^ (set(ids) - ended)
        if stuck:
            raise ValueError(f"no way leads on from {', '.join(sorted(stuck))}")
        return self

    def _reachable(self) -> set[str]:
        found = {self.initial}
        while True:
            further = {row.target for row in self.transitions if row.source in found} - found
            if not further:
                return found
            found |= further

    @cached_property
    def _rows(self) -> dict[tuple[str, str], Transition]:
        return {(row.source, row.action): row for row in self.transitions}

    @cached_property
    def _states(self) -> dict[str, State]:
        return {state.id: state for state in self.states}

    def state(self, state_id: str) -> State:
        return self._states[state_id]

    def transition(self, source: str, action: str) -> Transition | None:
        """The row for an action in a state, or ``None``: the table does not know it."""
        return self._rows.get((source, action))

    def leaving(self, source: str) -> tuple[Transition, ...]:
        return tuple(row for row in self.transitions if row.source == source)

    def frozen_bytes(self) -> bytes:
        """The table as it is kept and hashed."""
        return self.model_dump_json(exclude_defaults=True, by_alias=True).encode()

    @property
    def hash(self) -> str:
        return hashlib.sha256(self.frozen_bytes()).hexdigest()


def vocabulary(tables: Iterable[LifeCycle]) -> tuple[frozenset[str], frozenset[str]]:
    """The guards and the effects that tables call for, by name."""
    rows = [row for table in tables for row in table.transitions]
    return (
        frozenset(name for row in rows for name in row.guards),
        frozenset(name for row in rows for name in row.effects),
    )

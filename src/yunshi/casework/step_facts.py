"""What an outbox row keeps of its step: frozen with it, nothing personal, no later state."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from yunshi.casework.canonical import Json, PlainJson, instant, plain

if TYPE_CHECKING:
    from yunshi.casework.models import JournalEntry


@dataclass(frozen=True, slots=True)
class MovedCase:
    """One case of the step, as it stood right after."""

    case: UUID
    kind: str
    number: int
    source: str
    target: str
    due_at: datetime | None


@dataclass(frozen=True, slots=True)
class StepFacts:
    """One step of one case, or of several together."""

    action: str
    programme: str
    owner: UUID | None
    group: UUID | None
    arrived_at: datetime
    committed_at: datetime
    facts: Mapping[str, Json]
    """The facts of the journal entry, or what a job was given."""
    cases: tuple[MovedCase, ...]

    @classmethod
    def of(
        cls, entries: Sequence[JournalEntry], facts: Mapping[str, Json] | None = None
    ) -> StepFacts:
        first = entries[0]
        return cls(
            action=first.action,
            programme=first.case.programme,
            owner=first.case.owner,
            group=first.case.group,
            arrived_at=first.arrived_at,
            committed_at=first.committed_at,
            facts=first.facts if facts is None else facts,
            cases=tuple(
                MovedCase(
                    entry.case_id,
                    entry.case.kind,
                    entry.number,
                    entry.source,
                    entry.target,
                    entry.due_at,
                )
                for entry in entries
            ),
        )

    def as_json(self) -> PlainJson:
        return plain(
            {
                "action": self.action,
                "programme": self.programme,
                "owner": str(self.owner) if self.owner else None,
                "group": str(self.group) if self.group else None,
                "arrived_at": instant(self.arrived_at),
                "committed_at": instant(self.committed_at),
                "facts": self.facts,
                "cases": [
                    {
                        "case": str(moved.case),
                        "kind": moved.kind,
                        "number": moved.number,
                        "source": moved.source,
                        "target": moved.target,
                        "due_at": instant(moved.due_at) if moved.due_at else None,
                    }
                    for moved in self.cases
                ],
            }
        )

    @classmethod
    def from_json(cls, kept: Any) -> StepFacts:
        return cls(
            action=kept["action"],
            programme=kept["programme"],
            owner=_uuid(kept["owner"]),
            group=_uuid(kept["group"]),
            arrived_at=datetime.fromisoformat(kept["arrived_at"]),
            committed_at=datetime.fromisoformat(kept["committed_at"]),
            facts=kept["facts"],
            cases=tuple(
                MovedCase(
                    case=UUID(moved["case"]),
                    kind=moved["kind"],
                    number=moved["number"],
                    source=moved["source"],
                    target=moved["target"],
                    due_at=datetime.fromisoformat(moved["due_at"]) if moved["due_at"] else None,
                )
                for moved in kept["cases"]
            ),
        )


def _uuid(kept: str | None) -> UUID | None:
    return UUID(kept) if kept else None

"""The filing that the act of this moment has in hand, so that its guards read nothing twice.

A guard is asked for each case, in the act's own transaction, under the filing's lock: what was
read and judged under that lock a moment ago is still so.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from uuid import UUID

from yunshi.applications.models import Filing
from yunshi.rulebook.evaluation import Evaluation


@dataclass(frozen=True, slots=True)
class Held:
    """A locked filing and its findings at the instant of the act."""

    filing: Filing
    evaluation: Evaluation
    solutions: Mapping[UUID, UUID]
    """By the case that each of them is."""


_held: ContextVar[Held | None] = ContextVar("filing_in_hand", default=None)


@contextmanager
def holding(
    filing: Filing, evaluation: Evaluation, solutions: Mapping[UUID, UUID]
) -> Iterator[None]:
    """What happens inside belongs to one act on this locked filing."""
    token = _held.set(Held(filing, evaluation, solutions))
    try:
        yield
    finally:
        _held.reset(token)


def held(filing_id: UUID | None) -> Held | None:
    """What the act of this moment holds of a filing."""
    standing = _held.get()
    return standing if standing is not None and standing.filing.pk == filing_id else None

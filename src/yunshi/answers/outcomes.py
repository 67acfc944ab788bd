"""What comes of a change: typed values, so that nothing is refused without saying why."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from yunshi.answers.addresses import Address
from yunshi.answers.models import Draft


@dataclass(frozen=True, slots=True)
class Clash:
    """Somebody else changed the same answer meanwhile; theirs stands, mine is shown beside it."""

    address: Address
    theirs: Any
    mine: Any
    by: UUID | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Saved:
    """What did not clash is saved. ``revision`` is the one to base the next change on."""

    revision: int
    at: datetime
    clashes: tuple[Clash, ...] = ()
    changed: tuple[Address, ...] = ()
    draft: Draft | None = None
    """The draft as it now stands."""


@dataclass(frozen=True, slots=True)
class Closed:
    """These answers cannot be changed now: filed, lapsed, or not asked for in the supplement."""

    addresses: tuple[Address, ...]

"""What a notice says about time, and whether it has been given."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from yunshi.rulebook.text import Text


@dataclass(frozen=True, slots=True)
class Deadline:
    """A supplement's deadline as it stands."""

    explained: Text
    """How the instant was found, or the rule by which it will be."""
    due_at: datetime | None = None
    """``None`` while it counts from a notice that is not given."""
    notified_at: datetime | None = None
    announced_at: datetime | None = None
    """What the officer set, where the programme leaves it to the notice."""

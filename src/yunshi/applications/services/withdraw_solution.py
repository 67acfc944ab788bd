"""Withdrawing a filed solution."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from yunshi.casework.acting import Actor, Performed, Refused
from yunshi.casework.services import perform


def withdraw_solution(
    case: UUID, actor: Actor, *, key: str, arrived_at: datetime, reason: str = ""
) -> Performed | Refused:
    """Ends the case of one solution at the vendor's wish; its sisters go on."""
    return perform([case], "withdraw", actor, key=key, arrived_at=arrived_at, reason=reason or None)

"""A mail that did not arrive is somebody's to look at."""

from __future__ import annotations

from typing import Final

from yunshi.casework.models import OutboxMessage
from yunshi.casework.services import open_task
from yunshi.reviews.queries import officer_of
from yunshi.rulebook.lifecycle import Role

NOT_DELIVERED: Final = "mail_not_delivered"
"""The kind of task."""


def ask_to_look(message: OutboxMessage, about: str) -> None:
    """Opens a task for whoever looks after the case, or for any officer; one for each bounce."""
    open_task(
        message.case_id,
        NOT_DELIVERED,
        Role.OFFICER,
        assignee=officer_of(message.case_id),
        about=about,
    )

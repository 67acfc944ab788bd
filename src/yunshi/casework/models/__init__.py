"""Rows of casework. Other rooms read them through ``queries``, change them by ``services``."""

from yunshi.casework.models.access import AccessLog, Refusal
from yunshi.casework.models.cases import Case, LifeCycleVersion
from yunshi.casework.models.exports import ChainHead, HeadExport
from yunshi.casework.models.holds import Hold
from yunshi.casework.models.journal import ActionKey, JournalEntry, PersonalPayload
from yunshi.casework.models.outbox import OutboxMessage
from yunshi.casework.models.tasks import Task

__all__ = [
    "AccessLog",
    "ActionKey",
    "Case",
    "ChainHead",
    "HeadExport",
    "Hold",
    "JournalEntry",
    "LifeCycleVersion",
    "OutboxMessage",
    "PersonalPayload",
    "Refusal",
    "Task",
]

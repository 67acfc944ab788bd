"""The verbs of casework. ``perform`` is the only way to change a case."""

from yunshi.casework.services.access import log_access, record_refusal
from yunshi.casework.services.erase import (
    erase_personal,
    forget_keys,
    read_personal,
    say_erased,
)
from yunshi.casework.services.freeze_life_cycle import freeze_life_cycle
from yunshi.casework.services.holds import lift_hold, lock_owner, place_hold
from yunshi.casework.services.open_case import open_case
from yunshi.casework.services.outbox import (
    mark_bounced,
    mark_failed,
    mark_refused,
    mark_sent,
    send_notice,
    start_job,
    try_again,
)
from yunshi.casework.services.perform import perform
from yunshi.casework.services.tasks import complete_task, open_task

__all__ = [
    "complete_task",
    "erase_personal",
    "forget_keys",
    "freeze_life_cycle",
    "lift_hold",
    "lock_owner",
    "log_access",
    "mark_bounced",
    "mark_failed",
    "mark_refused",
    "mark_sent",
    "open_case",
    "open_task",
    "perform",
    "place_hold",
    "read_personal",
    "record_refusal",
    "say_erased",
    "send_notice",
    "start_job",
    "try_again",
]

"""The verbs of casework. ``perform`` is the only way to change a case."""

from yunshi.casework.services.access import Read, log_access, log_accesses, record_refusal
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
    mark_dropped,
    mark_failed,
    mark_refused,
    mark_sent,
    remind_of,
    send_anew,
    send_notice,
    start_job,
    try_again,
)
from yunshi.casework.services.perform import perform
from yunshi.casework.services.tasks import complete_task, hand_on_task, open_task

__all__ = [
    "Read",
    "complete_task",
    "erase_personal",
    "forget_keys",
    "freeze_life_cycle",
    "hand_on_task",
    "lift_hold",
    "lock_owner",
    "log_access",
    "log_accesses",
    "mark_bounced",
    "mark_dropped",
    "mark_failed",
    "mark_refused",
    "mark_sent",
    "open_case",
    "open_task",
    "perform",
    "place_hold",
    "read_personal",
    "record_refusal",
    "remind_of",
    "say_erased",
    "send_anew",
    "send_notice",
    "start_job",
    "try_again",
]

"""Verbs that change answers."""

from yunshi.answers.services.drafts import (
    add_solution,
    close_draft,
    open_draft,
    remove_solution,
    reopen_items,
    save_answers,
)
from yunshi.answers.services.erase import erase_answers, to_erase
from yunshi.answers.services.papers import attach_file, date_file, detach_file
from yunshi.answers.services.snapshots import take_snapshot
from yunshi.answers.services.supplements import (
    ask_supplement,
    end_supplement,
    leave_unchanged,
    notify_again,
    reopen_supplement,
    set_deadline,
    settle_supplement,
)

__all__ = [
    "add_solution",
    "ask_supplement",
    "attach_file",
    "close_draft",
    "date_file",
    "detach_file",
    "end_supplement",
    "erase_answers",
    "leave_unchanged",
    "notify_again",
    "open_draft",
    "remove_solution",
    "reopen_items",
    "reopen_supplement",
    "save_answers",
    "set_deadline",
    "settle_supplement",
    "take_snapshot",
    "to_erase",
]

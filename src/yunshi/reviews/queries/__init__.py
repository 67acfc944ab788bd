"""What is read of reviews. Whoever asks is an actor: another programme's cases are not there."""

from yunshi.reviews.queries.cases import CaseInReview, case_in_review, others_of_vendor
from yunshi.reviews.queries.lapsing import (
    Lapsing,
    Lapsings,
    end_of_next_working_day,
    lapsing,
    needs_a_call,
)
from yunshi.reviews.queries.office import OFFICE_ROLES, office_programmes, reads_only
from yunshi.reviews.queries.office_work import (
    TaskRow,
    colleagues,
    count_open_tasks,
    is_late,
    last_calls,
    notes_of,
    officer_of,
    officer_programmes,
    open_tasks_of,
    tasks_of,
)
from yunshi.reviews.queries.queues import (
    PAGE,
    LookedAfter,
    Queue,
    QueueRow,
    Sort,
    Tab,
    Wanted,
    every_row,
    next_row,
    queue,
)

__all__ = [
    "OFFICE_ROLES",
    "PAGE",
    "CaseInReview",
    "Lapsing",
    "Lapsings",
    "LookedAfter",
    "Queue",
    "QueueRow",
    "Sort",
    "Tab",
    "TaskRow",
    "Wanted",
    "case_in_review",
    "colleagues",
    "count_open_tasks",
    "end_of_next_working_day",
    "every_row",
    "is_late",
    "lapsing",
    "last_calls",
    "needs_a_call",
    "next_row",
    "notes_of",
    "office_programmes",
    "officer_of",
    "officer_programmes",
    "open_tasks_of",
    "others_of_vendor",
    "queue",
    "reads_only",
    "tasks_of",
]

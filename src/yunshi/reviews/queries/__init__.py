"""What is read of reviews. Whoever asks is an actor: another programme's cases are not there."""

from yunshi.reviews.queries.cases import CaseInReview, case_in_review, others_of_vendor
from yunshi.reviews.queries.office import OFFICE_ROLES, office_programmes, reads_only
from yunshi.reviews.queries.queues import (
    PAGE,
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
    "Queue",
    "QueueRow",
    "Sort",
    "Tab",
    "Wanted",
    "case_in_review",
    "every_row",
    "next_row",
    "office_programmes",
    "others_of_vendor",
    "queue",
    "reads_only",
]

"""Work that waits for somebody."""

from __future__ import annotations

from django.db import models

from yunshi.casework.models.cases import Case


class Task(models.Model):
    """One thing a role, or one person of it, is asked to do about a case."""

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="tasks")
    kind = models.TextField()
    role = models.TextField()
    assignee = models.UUIDField(null=True)
    """The person; nobody in particular when null."""
    words = models.TextField(blank=True)
    """What is to be done, where a person asked for it; else the kind says it."""
    about = models.TextField(blank=True)
    """What of the case it is about, such as ``mail 12``; empty for the case itself."""
    opened_at = models.DateTimeField()
    opened_by = models.UUIDField(null=True)
    """Nobody: the system."""
    due_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by = models.UUIDField(null=True)
    handed_to = models.OneToOneField(
        "self", on_delete=models.PROTECT, null=True, related_name="handed_from"
    )
    """The task that somebody else has instead, where it was handed on and not done."""

    class Meta:
        constraints = [
            # Two open tasks of the same kind for the same one would be done twice or half.
            models.UniqueConstraint(
                fields=["case", "kind", "assignee", "about", "words"],
                condition=models.Q(done_at=None),
                nulls_distinct=False,
                name="casework_task_open_once",
            ),
        ]
        indexes = [
            models.Index(
                fields=["assignee"], name="casework_task_open", condition=models.Q(done_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.case_id}"

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
    opened_at = models.DateTimeField()
    due_at = models.DateTimeField(null=True)
    done_at = models.DateTimeField(null=True)
    done_by = models.UUIDField(null=True)

    class Meta:
        constraints = [
            # Two open tasks of the same kind for the same one would be done twice or half.
            models.UniqueConstraint(
                fields=["case", "kind", "assignee"],
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

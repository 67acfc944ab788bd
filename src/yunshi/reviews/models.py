"""What officers decided about the points that a person must judge."""

from __future__ import annotations

from django.db import models

from yunshi.answers.models import Snapshot
from yunshi.applications.models import Filing


class PointDecision(models.Model):
    """One officer's answer to one point of a filing; the latest of a point counts.

    A point of the company's part is decided once for all solutions of the filing. A decision
    counts as long as the answer it read stands: a supplement that changes it asks again.
    """

    filing = models.ForeignKey(Filing, on_delete=models.PROTECT, related_name="point_decisions")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    rule = models.TextField()
    address = models.TextField(blank=True)
    """The answer or paper that was judged; empty for a point about the whole."""
    solution = models.UUIDField(null=True)
    """The solution it is about; NULL for the company's part."""
    met = models.BooleanField()
    note = models.TextField(blank=True)
    decided_at = models.DateTimeField()
    decided_by = models.UUIDField()

    class Meta:
        indexes = [models.Index(fields=["filing", "rule"], name="reviews_point_of")]

    def __str__(self) -> str:
        return f"{self.rule} {'met' if self.met else 'not met'}"

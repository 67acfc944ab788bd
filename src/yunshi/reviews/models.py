"""What officers decided about points, and how the findings about each case count."""

from __future__ import annotations

from django.db import models

from yunshi.answers.models import Snapshot
from yunshi.applications.models import Filing
from yunshi.casework.models import Case


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


class FindingsTally(models.Model):
    """How many findings stand for and against a case, for the queue.

    Written in the transaction that opens or re-opens qualification, and with every decision
    about a point, so that a list of cases judges nothing. The findings about the company's part
    count in each case of the filing.
    """

    case = models.OneToOneField(
        Case, on_delete=models.PROTECT, primary_key=True, related_name="findings_tally"
    )
    filing = models.ForeignKey(Filing, on_delete=models.PROTECT, related_name="+")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    """The snapshot that was judged."""
    passed = models.PositiveIntegerField()
    """Rules that are met, and points found to be met."""
    failed = models.PositiveIntegerField()
    """Rules that fail, and points found not to be met."""
    to_judge = models.PositiveIntegerField()
    """Points that nobody has judged yet."""
    in_the_way = models.PositiveIntegerField()
    """Findings because of which qualification cannot be passed now."""

    def __str__(self) -> str:
        return f"{self.case_id} {self.passed}/{self.failed}/{self.to_judge}"

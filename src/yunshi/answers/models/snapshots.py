"""Answers as they were filed: numbered copies that never change."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.answers.models.drafts import Draft


class Snapshot(models.Model):
    """What was filed at submission, or after a supplement: only what was asked.

    Every later step names the snapshot it read.
    """

    id = models.UUIDField(primary_key=True, default=uuid4)
    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="snapshots")
    number = models.PositiveIntegerField()
    taken_at = models.DateTimeField()
    taken_by = models.UUIDField(null=True)
    pack_hash = models.CharField(max_length=64)
    switches = models.JSONField()
    """The programme's readings in force when it was taken."""
    window = models.JSONField()
    """The window, with the revision of its dates, under which it was filed."""
    data = models.JSONField()
    digest = models.CharField(max_length=64)
    """SHA-256 of the canonical bytes of pack hash, switches, window and data."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "number"], name="answers_snapshot_number")
        ]

    def __str__(self) -> str:
        return f"{self.draft_id} #{self.number}"

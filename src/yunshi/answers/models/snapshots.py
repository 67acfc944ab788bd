"""Answers as they were filed: numbered copies that never change, and can only be erased."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.answers.models.drafts import Draft


class Snapshot(models.Model):
    """What was filed at submission, or after a supplement: only what was asked.

    Every later step names the snapshot it read. The law may demand that it be erased: then
    ``data`` and ``salt`` are NULL, together and for ever, and everything else stands.
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
    data = models.JSONField(null=True)
    """The answers, and beside them ``declared``; see ``answers.declared``."""
    salt = models.CharField(max_length=64, null=True)  # noqa: DJ001 (null is "erased")
    """32 random bytes, hexadecimal; empty in snapshots from before there were salts."""
    data_digest = models.CharField(max_length=64)
    """Salted SHA-256 of the data, which tells nothing without the salt; empty as above."""
    digest = models.CharField(max_length=64)
    """What the journal keeps; see ``answers.digests``."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "number"], name="answers_snapshot_number"),
            models.CheckConstraint(
                condition=models.Q(data__isnull=True, salt__isnull=True)
                | models.Q(data__isnull=False, salt__isnull=False),
                name="answers_snapshot_whole_or_erased",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.draft_id} #{self.number}"

    @property
    def is_erased(self) -> bool:
        """Whether the answers are gone; the journal says when, by whom and why."""
        return self.data is None

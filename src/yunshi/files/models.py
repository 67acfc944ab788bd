"""Rows of the files room. Rooms above read them through ``queries``."""

from __future__ import annotations

import uuid

from django.db import models
from django.db.models import Q


class ScanState(models.TextChoices):
    """What is known about viruses in a file."""

    WAITING = "waiting"
    """The scanner could not be asked; it is asked again until it answers."""
    CLEAN = "clean"
    INFECTED = "infected"
    NOT_CONFIGURED = "not_configured"
    """This installation has no scanner: the file was not scanned, and pages say so."""
    UNAVAILABLE = "unavailable"
    """The scanner is there but gives no verdict on this file: a person must look."""


class StoredFile(models.Model):
    """One upload. Its content lies in the private storage under ``storage_key``.

    Owner and uploader are opaque keys: what they are is known above. The same content uploaded
    twice is two files, unless the upload key is the same: then it is the same act, repeated.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.UUIDField()
    """The organisation."""
    uploaded_by = models.UUIDField()
    """The person."""
    upload_key = models.UUIDField()
    """Chosen by the form; makes a repeated request find its first result."""
    name = models.TextField()
    """As the person's computer called it."""
    type = models.TextField()
    bytes = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    width = models.PositiveIntegerField(null=True)
    height = models.PositiveIntegerField(null=True)
    pages = models.PositiveIntegerField(null=True)
    problems = models.JSONField(default=list)
    """Empty unless the file turned out infected: a file with problems is never stored."""
    scan_state = models.TextField(choices=ScanState.choices)
    scanned_at = models.DateTimeField(null=True)
    """When the scanner was last asked."""
    uploaded_at = models.DateTimeField()
    storage_key = models.TextField()
    """Empty once the content is gone."""
    removed_at = models.DateTimeField(null=True)
    """When the content was given up: the owner's wish, or the scanner's verdict."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["owner", "sha256", "upload_key"],
                condition=Q(removed_at=None) | Q(scan_state=ScanState.INFECTED),
                name="files_one_file_per_upload",
            ),
            models.CheckConstraint(
                condition=~Q(scan_state=ScanState.INFECTED) | Q(removed_at__isnull=False),
                name="files_infected_is_removed",
            ),
            models.CheckConstraint(
                condition=Q(removed_at__isnull=False) | ~Q(storage_key=""),
                name="files_kept_has_content",
            ),
            models.CheckConstraint(
                condition=Q(sha256__regex=r"^[0-9a-f]{64}$"), name="files_sha256_is_one"
            ),
        ]
        indexes = [
            models.Index(fields=["sha256"], name="files_by_content"),
            models.Index(
                fields=["scan_state", "scanned_at"],
                condition=Q(removed_at=None) & ~Q(scan_state=ScanState.CLEAN),
                name="files_to_scan",
            ),
            models.Index(
                fields=["removed_at"],
                condition=Q(removed_at__isnull=False) & ~Q(storage_key=""),
                name="files_to_delete",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.name} ({self.sha256[:12]})"

    @property
    def may_be_opened(self) -> bool:
        """Whether the content is there and nothing speaks against handing it out."""
        return self.removed_at is None and self.scan_state in (
            ScanState.CLEAN,
            ScanState.NOT_CONFIGURED,
        )


class Keeping(models.Model):
    """That something above rests on a file, a snapshot for instance: it cannot be removed."""

    file = models.ForeignKey(StoredFile, on_delete=models.PROTECT, related_name="keepings")
    kept_for = models.UUIDField()
    """Opaque key of what rests on it."""
    kept_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["file", "kept_for"], name="files_kept_once_for_each"),
        ]

    def __str__(self) -> str:
        return f"{self.file_id} for {self.kept_for}"

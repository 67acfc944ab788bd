"""What an office knows of businesses from lists: who qualified, was listed or used up elsewhere."""

from __future__ import annotations

from uuid import uuid4

from django.conf import settings
from django.db import models

from yunshi.programmes.models.packs import Programme


class StandingList(models.Model):
    """One import of a list of a kind. The latest revision of a kind counts, as a whole."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="standing_lists"
    )
    kind = models.TextField()
    """What the list says of those on it, by the pack's name for it."""
    revision = models.PositiveIntegerField()
    source = models.TextField()
    """Where the list comes from, in the words of whoever imported it."""
    file_name = models.TextField()
    file_sha256 = models.CharField(max_length=64)
    """Of the bytes as they were uploaded."""
    entries = models.PositiveIntegerField()
    """How many businesses stand on it."""
    imported_at = models.DateTimeField()
    imported_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "kind", "revision"], name="programmes_standing_list_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.kind} r{self.revision}"


class Standing(models.Model):
    """That a business is on a list: a fact about its 統一編號, whether or not it has an account."""

    list = models.ForeignKey(StandingList, on_delete=models.PROTECT, related_name="standings")
    ubn = models.CharField(max_length=8)
    label = models.TextField(blank=True)
    """What the list calls it: mostly the name of the business."""
    valid_from = models.DateField(null=True)
    """The first day, in Taipei, on which it holds; NULL: from ever."""
    valid_until = models.DateField(null=True)
    """The last day on which it holds; NULL: for good."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["list", "ubn"], name="programmes_standing_once"),
            models.CheckConstraint(
                condition=models.Q(ubn__regex="^[0-9]{8}$"), name="programmes_standing_ubn_digits"
            ),
            models.CheckConstraint(
                condition=models.Q(valid_from=None)
                | models.Q(valid_until=None)
                | models.Q(valid_from__lte=models.F("valid_until")),
                name="programmes_standing_ends_after_it_begins",
            ),
        ]
        indexes = [models.Index(fields=["ubn"], name="programmes_standing_ubn")]

    def __str__(self) -> str:
        return f"{self.list} {self.ubn}"

    @property
    def programme_id(self) -> str:
        return self.list.programme_id

    @property
    def kind(self) -> str:
        return self.list.kind

    @property
    def source(self) -> str:
        return self.list.source


class StandingUpload(models.Model):
    """A file that an officer has uploaded and not confirmed yet. Forgotten after a day."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    programme = models.ForeignKey(Programme, on_delete=models.CASCADE, related_name="+")
    kind = models.TextField()
    source = models.TextField()
    file_name = models.TextField()
    content = models.BinaryField()
    uploaded_at = models.DateTimeField()
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+"
    )

    def __str__(self) -> str:
        return f"{self.programme_id} {self.kind} {self.file_name}"

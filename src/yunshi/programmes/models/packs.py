"""Packs as they were published, and the programmes whose versions they are."""

from __future__ import annotations

from django.db import models


class PublishedPack(models.Model):
    """The resolved bytes of one pack: published once, never changed, named by their hash."""

    hash = models.CharField(primary_key=True, max_length=64)
    programme = models.TextField()
    version = models.TextField()
    effective_from = models.DateField()
    resolved = models.BinaryField()
    life_cycle = models.CharField(max_length=64)
    """Hash of the frozen table of an application under this pack."""
    published_at = models.DateTimeField()

    class Meta:
        indexes = [models.Index(fields=["programme"], name="programmes_pack_of")]

    def __str__(self) -> str:
        return f"{self.programme} {self.version} ({self.hash[:12]})"


class Programme(models.Model):
    """One programme. Its packs are its versions."""

    id = models.TextField(primary_key=True)

    def __str__(self) -> str:
        return self.id


class PackVersion(models.Model):
    """One version of a programme, and the bytes that were published as it: once and for all.

    It counts from ``effective_from`` of its pack. Only a development instance publishes a version
    anew, as long as no case is pinned to it.
    """

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="versions")
    version = models.TextField()
    pack = models.OneToOneField(PublishedPack, on_delete=models.PROTECT, related_name="+")

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["programme", "version"], name="programmes_version_published_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.version}"

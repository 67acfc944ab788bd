"""Packs as they were published, and the programmes they belong to."""

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
    """One programme, and the pack that new filings are made under."""

    id = models.TextField(primary_key=True)
    current = models.ForeignKey(PublishedPack, on_delete=models.PROTECT, related_name="+")

    def __str__(self) -> str:
        return self.id

"""The signed exports of chain heads: what shows that the end of a chain was cut off."""

from __future__ import annotations

from django.db import models


class HeadExport(models.Model):
    """One signed list of chain heads. Each names the signature before it."""

    number = models.PositiveIntegerField(primary_key=True)
    taken_at = models.DateTimeField()
    count = models.PositiveIntegerField()
    digest = models.CharField(max_length=64)
    """SHA-256 of the listed lines."""
    previous_signature = models.CharField(max_length=128)
    key_id = models.CharField(max_length=64)
    """SHA-256 of the public key."""
    signature = models.CharField(max_length=128)
    """Ed25519, hexadecimal."""

    def __str__(self) -> str:
        return f"{self.number}"


class ChainHead(models.Model):
    """The head of one case at an export. Only cases that moved since the last one are listed."""

    export = models.ForeignKey(HeadExport, on_delete=models.PROTECT, related_name="heads")
    # No foreign key: what it says must stay sayable when the case was made to vanish.
    case = models.UUIDField()
    number = models.PositiveIntegerField()
    hash = models.CharField(max_length=64)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["case", "number"], name="casework_chainhead_once"),
        ]

    def __str__(self) -> str:
        return f"{self.case} {self.number}"

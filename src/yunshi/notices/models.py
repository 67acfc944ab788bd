"""What was sent to whom."""

from __future__ import annotations

from django.db import models

from yunshi.casework.models import OutboxMessage


class Delivery(models.Model):
    """One mail to one person, as it was sent. Each person gets a message once."""

    message = models.ForeignKey(OutboxMessage, on_delete=models.PROTECT, related_name="deliveries")
    person = models.UUIDField()
    address = models.TextField()
    language = models.TextField()
    subject = models.TextField()
    body = models.TextField()
    sent_at = models.DateTimeField(null=True)
    """When the mail server accepted it."""
    trouble = models.TextField(blank=True)

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = [
            models.UniqueConstraint(fields=["message", "person"], name="notices_once_each")
        ]

    def __str__(self) -> str:
        return f"{self.message_id} to {self.person}"

"""Who read what about people, and who was turned away. Append-only both."""

from __future__ import annotations

from django.db import models

from yunshi.casework.models.cases import Case


class AccessLog(models.Model):
    """That somebody read personal data."""

    at = models.DateTimeField()
    person = models.UUIDField(null=True)
    """Nobody: the system."""
    role = models.TextField()
    programme = models.TextField(blank=True)
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True)
    subject = models.TextField()
    """Whose data, as ``organisation:<uuid>``, ``person:<uuid>``, ``entry:<number>``."""
    what = models.TextField()
    """What was read, as a field or a page names it; never the data itself."""
    purpose = models.TextField()

    class Meta:
        indexes = [
            models.Index(fields=["subject", "at"], name="casework_access_subject"),
            models.Index(fields=["person", "at"], name="casework_access_person"),
        ]

    def __str__(self) -> str:
        return f"{self.at} {self.subject} {self.what}"


class Refusal(models.Model):
    """That an act was refused, and by which rules."""

    at = models.DateTimeField()
    arrived_at = models.DateTimeField()
    action = models.TextField()
    cases = models.JSONField()
    person = models.UUIDField(null=True)
    rules = models.JSONField()
    key = models.TextField()

    class Meta:
        indexes = [models.Index(fields=["person", "at"], name="casework_refusal_person")]

    def __str__(self) -> str:
        return f"{self.at} {self.action}"

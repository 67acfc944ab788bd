"""What registers answered, and what is still to be asked."""

from __future__ import annotations

from uuid import uuid4

from django.db import models


class RegisterRecord(models.Model):
    """One answer of one register about one number. The latest counts; none is ever rewritten."""

    class Outcome(models.TextChoices):
        FOUND = "found"
        NOT_FOUND = "not_found"
        UNCLEAR = "unclear"

    ubn = models.CharField(max_length=8)
    register = models.TextField()
    source = models.TextField()
    """Which source delivered it: the registers over HTTPS, or recorded answers."""
    asked_at = models.DateTimeField()
    outcome = models.TextField(choices=Outcome)
    why = models.TextField(blank=True)
    """Why it is unclear; empty otherwise."""
    said = models.TextField(blank=True)
    """The beginning of what came instead of an answer."""
    facts = models.JSONField(null=True)
    """As the register's type in ``outcomes`` has them; NULL unless found."""
    payload_sha256 = models.CharField(max_length=64, blank=True)
    """Of the bytes that came; empty where none did."""

    class Meta:
        indexes = [models.Index(fields=["ubn", "register", "-id"], name="parties_register_latest")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(ubn__regex="^[0-9]{8}$"), name="parties_register_ubn_digits"
            ),
            models.CheckConstraint(
                condition=models.Q(outcome="found", facts__isnull=False, why="")
                | models.Q(outcome="not_found", facts__isnull=True, why="")
                | (models.Q(outcome="unclear", facts__isnull=True) & ~models.Q(why="")),
                name="parties_register_outcome",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.ubn} {self.register} {self.outcome}"


class RegisterQuestion(models.Model):
    """That the registers are to be asked about a number; one at a time for each.

    What is unclear is asked again, later and later, until the tries are spent.
    """

    class For(models.TextChoices):
        REGISTRATION = "registration"
        FILING = "filing"
        OFFICER = "officer"

    id = models.UUIDField(primary_key=True, default=uuid4)
    ubn = models.CharField(max_length=8)
    wanted_for = models.TextField(choices=For)
    wanted_by = models.UUIDField(null=True)
    """The officer who pressed the button."""
    wanted_at = models.DateTimeField()
    registers = models.JSONField(default=list)
    """Those still to be asked; empty: all."""
    due_at = models.DateTimeField()
    tries = models.PositiveIntegerField(default=0)
    begun_at = models.DateTimeField(null=True)
    """Since when somebody is asking; taken over when that is long ago."""
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["ubn"], condition=models.Q(ended_at=None), name="parties_question_one_open"
            ),
            models.CheckConstraint(
                condition=models.Q(ubn__regex="^[0-9]{8}$"), name="parties_question_ubn_digits"
            ),
        ]
        indexes = [
            models.Index(
                fields=["due_at"],
                condition=models.Q(ended_at=None),
                name="parties_question_due",
            ),
            models.Index(fields=["ubn", "-wanted_at"], name="parties_question_of"),
        ]

    def __str__(self) -> str:
        return f"{self.ubn} for {self.wanted_for}"

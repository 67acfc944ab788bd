"""Asking for more: items with reasons, the notice, a due instant, and what became of it."""

from __future__ import annotations

from datetime import datetime
from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models

from yunshi.answers.models.drafts import Draft
from yunshi.answers.models.snapshots import Snapshot
from yunshi.casework.models import OutboxMessage


class Supplement(models.Model):
    """One request for a supplement. Only its items reopen; it lapses by itself when overdue."""

    class State(models.TextChoices):
        ASKED = "asked"
        ANSWERED = "answered"
        LAPSED = "lapsed"
        WITHDRAWN = "withdrawn"

    id = models.UUIDField(primary_key=True, default=uuid4)
    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="supplements")
    asked_of = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    """The snapshot that was read when it was asked."""
    answered_by = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+", null=True)
    """The snapshot that answers it."""
    answer_key = models.TextField(blank=True)
    """The attempt by which it was answered, so that a retry gets the same result."""
    cases = ArrayField(models.UUIDField())
    """The cases that wait for it; opaque keys."""
    asked_at = models.DateTimeField()
    asked_by = models.UUIDField()
    announced_at = models.DateTimeField(null=True)
    """The deadline that the officer set, where the programme leaves it to the notice."""
    notice = models.ForeignKey(OutboxMessage, on_delete=models.PROTECT, related_name="+", null=True)
    """The mail that asks for it: the last one, where it was sent again."""
    also_to = models.TextField(blank=True)
    """An address that the officer added when the notice was sent again."""
    notified_at = models.DateTimeField(null=True)
    """When the notice counts as given; while it does not, no clock runs."""
    due_at = models.DateTimeField(null=True)
    """``None`` until the notice from which it counts is given. It binds only from then on."""
    due_explained = models.JSONField()
    """How the due instant was found, or by what rule it will be, in both languages."""
    message = models.TextField(blank=True)
    """What the officer adds, in the officer's words."""
    state = models.TextField(choices=State, default=State.ASKED)
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["draft"],
                condition=models.Q(state="asked"),
                name="answers_one_running_supplement",
            )
        ]

    def __str__(self) -> str:
        return f"{self.draft_id} {self.state}"

    @property
    def runs(self) -> bool:
        """Whether the vendor is held to the deadline."""
        return self.notified_at is not None

    def is_past(self, at: datetime) -> bool:
        """Whether an answer that arrives then is late."""
        return self.runs and self.due_at is not None and at > self.due_at


class SupplementItem(models.Model):
    """One answer or paper that is asked for again, and why."""

    supplement = models.ForeignKey(Supplement, on_delete=models.CASCADE, related_name="items")
    address = models.TextField()
    reason = models.TextField()
    answered_at = models.DateTimeField(null=True)
    """When the vendor last changed it, or said that it stands as it is."""
    unchanged_because = models.TextField(blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["supplement", "address"], name="answers_item_once")
        ]

    def __str__(self) -> str:
        return self.address

"""What a step caused outside: mails to send and jobs to run, written with the step."""

from __future__ import annotations

from django.db import models

from yunshi.casework.models.cases import Case
from yunshi.casework.models.journal import JournalEntry
from yunshi.casework.step_facts import StepFacts


class OutboxMessage(models.Model):
    """A mail or a job that waits. Written in the transaction of its step, delivered later."""

    class Kind(models.TextChoices):
        MAIL = "mail"
        JOB = "job"

    class State(models.TextChoices):
        WAITING = "waiting"
        SENT = "sent"
        """Accepted by the mail server, or run."""
        BOUNCED = "bounced"
        """Refused by the mail server for good, or came back."""
        FAILED = "failed"
        """Given up after the last attempt; somebody must look."""
        DROPPED = "dropped"
        """Not sent, since what it says had passed when its turn came."""

    kind = models.TextField(choices=Kind)
    template = models.TextField()
    """The programme's mail template, or the name of the job."""
    audience = models.TextField(blank=True)
    """The role whose holders get the mail; empty for a job."""
    case = models.ForeignKey(Case, on_delete=models.PROTECT)
    entry = models.ForeignKey(JournalEntry, on_delete=models.PROTECT)
    """The step; of several together, the one of the case named first."""
    facts = models.JSONField()
    """Frozen when the step was made; nothing personal."""
    state = models.TextField(choices=State, default=State.WAITING)
    attempts = models.PositiveIntegerField(default=0)
    next_attempt_at = models.DateTimeField()
    written_at = models.DateTimeField()
    settled_at = models.DateTimeField(null=True)
    """When it was accepted, bounced, given up or dropped."""
    trouble = models.TextField(blank=True)
    """What the last failed attempt or the bounce said."""

    class Meta:
        indexes = [
            models.Index(
                fields=["next_attempt_at"],
                name="casework_outbox_waiting",
                condition=models.Q(state="waiting"),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.template} {self.pk}"

    @property
    def step(self) -> StepFacts:
        """The step that caused it, as it was then."""
        return StepFacts.from_json(self.facts)

"""Answers from elsewhere that wait beside a draft until their person says what to take."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.answers.models.drafts import Draft


class Proposal(models.Model):
    """What one file, or one solution to be copied, would change in a draft.

    Kept here between the page with the differences and its confirmation: nothing of it travels
    through the browser. It lives for a day.
    """

    id = models.UUIDField(primary_key=True, default=uuid4)
    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="proposals")
    revision = models.PositiveIntegerField()
    """The draft's revision that the differences are shown against."""
    by = models.UUIDField()
    """The person; nobody else sees or confirms it."""
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    incoming = models.JSONField(null=True)
    """An ``exchange.incoming.Incoming``; gone once it was taken."""
    matching = models.JSONField(default=list)
    """Of each solution that came in, which one of the draft it is, and what made them one."""
    outcome = models.JSONField(null=True)
    """An ``exchange.proposals.Outcome``, once it was taken."""

    class Meta:
        indexes = [models.Index(fields=["expires_at"], name="answers_proposal_expiry")]

    def __str__(self) -> str:
        return f"{self.draft_id} r{self.revision} {self.made_at:%Y-%m-%d}"

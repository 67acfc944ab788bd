"""What one person of the staff proposes and another confirms."""

from __future__ import annotations

from uuid import uuid4

from django.conf import settings
from django.db import models

from yunshi.programmes.models.packs import Programme

_NOBODY_YET = models.Q(ended_by=None, ended_at=None)
_ENDED = models.Q(ended_at__isnull=False)
_BY_SOMEBODY = models.Q(ended_at__isnull=False, ended_by__isnull=False)
_BY_THE_PROPOSER = models.Q(ended_by=models.F("proposed_by"))


class Proposal(models.Model):
    """Something that takes two people: what, about what, by whom, and what became of it.

    Carried out in the transaction that confirms it, by the verb of the room that it concerns.
    The database keeps the row: what was proposed never changes, and it ends once.
    """

    class State(models.TextChoices):
        WAITING = "waiting"
        CONFIRMED = "confirmed"
        REFUSED = "refused"
        TAKEN_BACK = "taken_back"
        VOID = "void"
        """What it was about had changed by the time somebody came to it."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    kind = models.TextField()
    """The name under which a room carries it out (``proposing.register_kind``)."""
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, null=True, related_name="proposals"
    )
    """NULL: it belongs to no programme, as a day does."""
    subject = models.TextField()
    """What it is about, such as ``window:<id>``; only one proposal waits about one thing."""
    content = models.JSONField()
    """What is to happen; read by its kind. Nothing personal."""
    reason = models.TextField()
    fingerprint = models.CharField(max_length=64)
    """Of what it is about, as the proposer saw it."""
    proposed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    proposed_at = models.DateTimeField()
    state = models.TextField(choices=State, default=State.WAITING)
    ended_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    ended_at = models.DateTimeField(null=True)
    ended_because = models.TextField(blank=True)
    """Why it was refused."""

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subject"],
                condition=models.Q(state="waiting"),
                name="programmes_one_proposal_waits",
            ),
            models.CheckConstraint(
                condition=(models.Q(state="waiting") & _NOBODY_YET)
                | (models.Q(state="void") & _ENDED)
                | (models.Q(state="taken_back") & _BY_SOMEBODY & _BY_THE_PROPOSER)
                | (models.Q(state__in=["confirmed", "refused"]) & _BY_SOMEBODY & ~_BY_THE_PROPOSER),
                name="programmes_proposal_ended_by_another",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.subject} {self.state}"

    @property
    def waits(self) -> bool:
        return self.state == self.State.WAITING

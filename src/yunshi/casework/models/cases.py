"""The case row and the life-cycle it was born with."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.casework.lifecycles import read_table
from yunshi.rulebook.lifecycle import LifeCycle


class LifeCycleVersion(models.Model):
    """A life-cycle table as it was published: bytes and their SHA-256, never changed."""

    hash = models.CharField(primary_key=True, max_length=64)
    kind = models.TextField()
    frozen = models.BinaryField()
    """The bytes of :meth:`LifeCycle.frozen_bytes`; the hash is theirs."""
    frozen_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return f"{self.kind} {self.hash[:12]}"


class Case(models.Model):
    """Where one matter stands.

    State, revision, head and due follow the journal: the database writes them when an entry is
    inserted, and the application's role cannot. The other columns never change.
    """

    id = models.UUIDField(primary_key=True, default=uuid4)
    kind = models.TextField()
    state = models.TextField()
    due_at = models.DateTimeField(null=True)
    """By when the case must move on."""
    revision = models.PositiveIntegerField(default=0)
    """Number of the last journal entry."""
    head = models.CharField(max_length=64)
    """Hash of the last journal entry; of the case's identity before the first."""
    programme = models.TextField()
    owner = models.UUIDField(null=True)
    """The organisation whose case it is; an opaque key."""
    group = models.UUIDField(null=True)
    """What the case belongs to with others, such as the filing; an opaque key."""
    life_cycle = models.ForeignKey(LifeCycleVersion, on_delete=models.PROTECT)
    pack_hash = models.TextField()
    opened_at = models.DateTimeField()

    class Meta:
        indexes = [
            models.Index(fields=["programme", "kind", "state"], name="casework_case_queue"),
            models.Index(fields=["owner", "kind"], name="casework_case_owner"),
            models.Index(fields=["group"], name="casework_case_group"),
            models.Index(
                fields=["due_at"],
                name="casework_case_due",
                condition=models.Q(due_at__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.id}"

    @property
    def table(self) -> LifeCycle:
        """The life-cycle of the case; read once per process, for a version never changes."""
        return read_table(self.life_cycle_id)

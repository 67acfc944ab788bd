"""Answers while they are written, and every change to them."""

from __future__ import annotations

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.db import models


class Draft(models.Model):
    """The answers to one pack's forms, in the shape of an answers file.

    Each solution carries an ``id`` of its own. Answers to hidden questions stay here; a snapshot
    leaves them out.
    """

    id = models.UUIDField(primary_key=True, default=uuid4)
    kind = models.TextField()
    owner = models.UUIDField()
    """The organisation that answers; an opaque key."""
    pack_hash = models.CharField(max_length=64)
    data = models.JSONField(default=dict)
    declared = models.JSONField(default=dict)
    """``{address: {by, at}}``: who answered each declaration last, and when."""
    revision = models.PositiveIntegerField(default=0)
    created_at = models.DateTimeField()
    updated_at = models.DateTimeField()
    updated_by = models.UUIDField(null=True)
    open_items = ArrayField(models.TextField(), null=True)
    """Addresses that may be changed: NULL for all, empty for none (a submitted filing), the
    items of a running supplement otherwise."""
    erased_at = models.DateTimeField(null=True)
    """When answers, history and snapshots were erased by law; the journal says why."""

    class Meta:
        indexes = [models.Index(fields=["owner", "kind"], name="answers_draft_owner")]

    def __str__(self) -> str:
        return f"{self.kind} {self.id} r{self.revision}"

    @property
    def is_open(self) -> bool:
        """Whether everything may be changed."""
        return self.open_items is None


class DraftChange(models.Model):
    """One saved change of a draft: who, when, and each answer before and after."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="changes")
    revision = models.PositiveIntegerField()
    at = models.DateTimeField()
    by = models.UUIDField(null=True)
    answers = models.JSONField(null=True)
    """``{address: [before, after]}``; of a solution added or removed, its whole answers. NULL
    once erased."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["draft", "revision"], name="answers_change_once")
        ]

    def __str__(self) -> str:
        return f"{self.draft_id} r{self.revision}"

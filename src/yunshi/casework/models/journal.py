"""The journal, what lies beside it, and the keys that make a step happen once."""

from __future__ import annotations

from django.db import models

from yunshi.casework.models.cases import Case


class JournalEntry(models.Model):
    """One step of one case. Append-only, and chained to the entry before it.

    ``facts`` never hold personal data: what must be erasable lies in :class:`PersonalPayload`.
    """

    case = models.ForeignKey(Case, on_delete=models.PROTECT, related_name="journal")
    number = models.PositiveIntegerField()
    action = models.TextField()
    source = models.TextField()
    """Empty in the entry that opened the case."""
    target = models.TextField()
    due_at = models.DateTimeField(null=True)
    """The due instant of the case after the step."""
    actor_person = models.UUIDField(null=True)
    actor_role = models.TextField()
    arrived_at = models.DateTimeField()
    """When the request reached us."""
    committed_at = models.DateTimeField()
    """By the database's clock, once every lock was held."""
    key = models.TextField()
    facts = models.JSONField(default=dict)
    personal_digests = models.JSONField(default=dict)
    """Salted SHA-256 of each personal payload, by the name of its part."""
    previous_hash = models.CharField(max_length=64)
    hash = models.CharField(max_length=64)

    class Meta:
        verbose_name_plural = "journal entries"
        constraints = [
            models.UniqueConstraint(fields=["case", "number"], name="casework_entry_number"),
        ]
        indexes = [
            models.Index(fields=["actor_person", "committed_at"], name="casework_entry_person"),
        ]

    def __str__(self) -> str:
        return f"{self.case_id} {self.number} {self.action}"


class PersonalPayload(models.Model):
    """What a step carried about people: a reason in free words, contacts, and the like.

    Erasing empties payload and salt; the entry keeps a digest that then says nothing.
    """

    entry = models.ForeignKey(JournalEntry, on_delete=models.PROTECT, related_name="personal")
    part = models.TextField()
    salt = models.CharField(max_length=64, null=True)  # noqa: DJ001 (null is "erased")
    payload = models.JSONField(null=True)
    erased_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["entry", "part"], name="casework_payload_part"),
            models.CheckConstraint(
                condition=models.Q(salt__isnull=False, payload__isnull=False, erased_at=None)
                | models.Q(salt=None, payload=None, erased_at__isnull=False),
                name="casework_payload_whole_or_erased",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.entry_id} {self.part}"


class ActionKey(models.Model):
    """That an actor has done an action under a key, and what came of it.

    Not part of the journal: old keys may be forgotten (``forget_keys``).
    """

    actor = models.TextField()
    action = models.TextField()
    key = models.TextField()
    digest = models.CharField(max_length=64)
    """Of all that was asked; the same key with another digest is refused."""
    result = models.JSONField()
    """Case and entry number of each move, in order."""
    committed_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["actor", "action", "key"], name="casework_actionkey_once"
            ),
        ]
        indexes = [models.Index(fields=["committed_at"], name="casework_actionkey_age")]

    def __str__(self) -> str:
        return f"{self.actor} {self.action} {self.key}"

"""What was sent to whom."""

from __future__ import annotations

from django.db import models

from yunshi.casework.models import OutboxMessage
from yunshi.programmes.models import Programme


class Delivery(models.Model):
    """One mail to one address, as it was sent. Each address gets a message once.

    It stands when a mail server has taken it and it did not come back.
    """

    message = models.ForeignKey(OutboxMessage, on_delete=models.PROTECT, related_name="deliveries")
    person = models.UUIDField(null=True)
    """``None`` for an address that gets a copy, such as the contact that was filed."""
    address = models.TextField()
    """Empty where it was filed and has been erased, as are subject and body then."""
    language = models.TextField()
    subject = models.TextField()
    body = models.TextField()
    sent_at = models.DateTimeField(null=True)
    """When the mail server accepted it, by the database's clock."""
    returned_at = models.DateTimeField(null=True)
    """When it was refused for good, or when somebody recorded that it came back."""
    returned_by = models.UUIDField(null=True)
    """Who recorded that it came back; ``None`` when the mail server refused it."""
    trouble = models.TextField(blank=True)
    """What the last failed attempt, the refusal or the bounce said."""

    class Meta:
        verbose_name_plural = "deliveries"
        constraints = [
            models.UniqueConstraint(
                fields=["message", "address"],
                condition=~models.Q(address=""),
                name="notices_once_each",
            )
        ]

    def __str__(self) -> str:
        return f"{self.message_id} to {self.address}"

    @property
    def stands(self) -> bool:
        return self.sent_at is not None and self.returned_at is None


class Resending(models.Model):
    """That an officer had a mail sent again by hand, word for word. Rows are only added.

    It moves no deadline: a notice counts from its first acceptance, and one that did not arrive is
    sent again from the case (decision record 29).
    """

    original = models.ForeignKey(OutboxMessage, on_delete=models.PROTECT, related_name="resendings")
    delivery = models.ForeignKey(Delivery, on_delete=models.PROTECT, null=True, related_name="+")
    """Whose words go out again and to which address; ``None``: a mail that was given up before
    any address took it waits for its turn again."""
    message = models.OneToOneField(
        OutboxMessage, on_delete=models.PROTECT, null=True, related_name="resent"
    )
    """The message that carries the words."""
    at = models.DateTimeField()
    by = models.UUIDField()
    reason = models.TextField()
    key = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["by", "key"], name="notices_resent_once"),
        ]

    def __str__(self) -> str:
        return f"{self.original_id} again {self.at:%Y-%m-%d}"


class ReminderKind(models.TextChoices):
    """Of what people are reminded, and who."""

    SUPPLEMENT = "supplement"
    """The vendor, before a supplement lapses."""
    DRAFT = "draft"
    """The vendor, before a window closes with an unsent draft."""
    TASK = "task"
    """The officer, before a task of theirs is due."""


class ReminderSetting(models.Model):
    """How many working days before it is due a programme's office has people reminded.

    The latest row counts; a programme without one goes by the deployment's default.
    """

    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="+")
    kind = models.TextField(choices=ReminderKind)
    working_days = models.PositiveIntegerField()
    """None at all when zero."""
    set_at = models.DateTimeField()
    set_by = models.UUIDField()

    class Meta:
        indexes = [models.Index(fields=["programme", "kind"], name="notices_reminder_setting")]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.kind} {self.working_days}"


class Reminder(models.Model):
    """That somebody was reminded of something that is due: once, until it is due anew."""

    kind = models.TextField(choices=ReminderKind)
    about = models.TextField()
    """The supplement, the filing or the task; an opaque key."""
    due_at = models.DateTimeField()
    person = models.UUIDField(null=True)
    """Whose task it is; ``None``: whoever holds the role that the mail goes to."""
    message = models.OneToOneField(OutboxMessage, on_delete=models.PROTECT, related_name="reminder")
    written_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["kind", "about", "due_at"], name="notices_reminded_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.about}"

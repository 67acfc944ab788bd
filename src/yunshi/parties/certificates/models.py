"""Rows of signatures: what was asked to be signed, what was signed, and what proves it."""

from __future__ import annotations

from uuid import uuid4

from django.db import models


class SigningChallenge(models.Model):
    """Bytes that one session may sign once, within minutes. Removed some time afterwards."""

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    purpose = models.TextField()
    """What the signature is for, as the room above names it."""
    subject = models.UUIDField()
    """What is signed for, such as a filing; an opaque key."""
    organisation = models.UUIDField()
    person = models.UUIDField()
    session = models.CharField(max_length=64)
    """SHA-256 of the key of the session that asked."""
    salt = models.CharField(max_length=64)
    content_digest = models.CharField(max_length=64)
    """Salted SHA-256 of what is signed."""
    content = models.BinaryField()
    """The bytes to be signed: canonical JSON, in ASCII."""
    made_at = models.DateTimeField()
    expires_at = models.DateTimeField()
    consumed_at = models.DateTimeField(null=True)

    class Meta:
        app_label = "parties"
        indexes = [models.Index(fields=["expires_at"], name="parties_challenge_expiry")]

    def __str__(self) -> str:
        return f"{self.purpose} {self.subject}"


class Signature(models.Model):
    """One signature that came in, taken or not, with all that is needed to check it again.

    Append-only. The salt alone can be taken away, when what was signed is erased by law: then the
    digest tells nothing of it any more.
    """

    id = models.UUIDField(primary_key=True, default=uuid4, editable=False)
    challenge = models.UUIDField()
    """The challenge that it answers; each is answered once."""
    purpose = models.TextField()
    subject = models.UUIDField()
    organisation = models.UUIDField()
    ubn = models.CharField(max_length=8)
    """The organisation's number, which the certificate had to have."""
    person = models.UUIDField()
    """Who was signed in."""
    at = models.DateTimeField()
    """When it was checked."""
    verdict = models.TextField()
    """``taken``, or why not: a ``checking.Fault``."""
    message = models.BinaryField()
    """The CMS message as it came."""
    content = models.BinaryField()
    """What was to be signed."""
    content_digest = models.CharField(max_length=64)
    salt = models.CharField(max_length=64, null=True)  # noqa: DJ001 (null is "erased")
    name = models.TextField(blank=True)
    """The organisation, as the certificate has it."""
    card_number = models.TextField(blank=True)
    certificate = models.CharField(max_length=64, blank=True)
    """SHA-256 of the signer's certificate; empty where the message has none."""
    chain = models.JSONField(default=list)
    """SHA-256 of each certificate above it, up to the root."""
    lists = models.JSONField(default=list)
    """``[{sha256, this_update, next_update}]`` of the revocation lists that were asked."""
    digest = models.CharField(max_length=64)
    """SHA-256 of all of this but the salt; see ``evidence``."""

    class Meta:
        app_label = "parties"
        constraints = [
            models.UniqueConstraint(fields=["challenge"], name="parties_signature_challenge")
        ]
        indexes = [models.Index(fields=["subject", "at"], name="parties_signature_subject")]

    def __str__(self) -> str:
        return f"{self.purpose} {self.subject} {self.verdict}"


class SignatureMaterial(models.Model):
    """A certificate or a revocation list that some signature was checked with. Append-only."""

    sha256 = models.CharField(primary_key=True, max_length=64)
    der = models.BinaryField()
    kept_at = models.DateTimeField()

    class Meta:
        app_label = "parties"
        verbose_name_plural = "signature material"

    def __str__(self) -> str:
        return self.sha256


class RevocationList(models.Model):
    """The last good revocation list of one source, and what became of asking for the next."""

    source = models.TextField(primary_key=True)
    """A URL, or the path of a file."""
    der = models.BinaryField(null=True)
    this_update = models.DateTimeField(null=True)
    next_update = models.DateTimeField(null=True)
    fetched_at = models.DateTimeField(null=True)
    tried_at = models.DateTimeField()
    trouble = models.TextField(blank=True)
    """Why the last attempt brought nothing; empty where it did."""

    class Meta:
        app_label = "parties"

    def __str__(self) -> str:
        return self.source

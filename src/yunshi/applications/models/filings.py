"""Filings, their solutions and receipts."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.answers.models import Draft, Snapshot
from yunshi.casework.models import Case
from yunshi.parties.models import Organisation
from yunshi.programmes.models import Programme, Window


class Filing(models.Model):
    """One vendor's filing in one window. Its id is the group of its cases."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="+")
    window = models.ForeignKey(Window, on_delete=models.PROTECT, related_name="+")
    draft = models.OneToOneField(Draft, on_delete=models.PROTECT, related_name="+")
    started_at = models.DateTimeField()
    started_by = models.UUIDField()
    submitted_at = models.DateTimeField(null=True)
    """When the submission arrived."""
    replaces = models.ForeignKey("self", on_delete=models.PROTECT, related_name="copies", null=True)
    """The filing that this one was copied from to change it, and whose place it takes when it is
    submitted."""

    class Meta:
        indexes = [
            models.Index(fields=["organisation", "programme"], name="applications_filing_of")
        ]
        constraints = [
            models.UniqueConstraint(
                fields=["replaces"],
                condition=models.Q(submitted_at__isnull=False),
                name="applications_replaced_once",
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.id}"


class Solution(models.Model):
    """One solution of a filing and the case it is."""

    id = models.UUIDField(primary_key=True)
    """The solution's id in the draft."""
    filing = models.ForeignKey(Filing, on_delete=models.PROTECT, related_name="solutions")
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="+")
    name = models.TextField(blank=True)
    """As last saved or filed; for lists."""
    added_at = models.DateTimeField()
    replaces = models.ForeignKey("self", on_delete=models.PROTECT, related_name="+", null=True)
    """In a copy that changes a filing: the solution there that this one was copied from."""

    class Meta:
        ordering = ["added_at", "id"]

    def __str__(self) -> str:
        return self.name or str(self.id)


class Receipt(models.Model):
    """That a filing was received: number, instant of arrival, and the hashes of its files.

    An application exists only with this (T113-SUB-04, R110-APP-10).
    """

    number = models.TextField(primary_key=True)
    filing = models.OneToOneField(Filing, on_delete=models.PROTECT, related_name="receipt")
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    arrived_at = models.DateTimeField()
    issued_at = models.DateTimeField()
    files = models.JSONField()
    """``[{paper, file, name, bytes, sha256, solution}]``"""
    signature = models.UUIDField(null=True)
    """The signature with the business certificate, where the programme asks for one."""

    def __str__(self) -> str:
        return self.number

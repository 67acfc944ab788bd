"""Listings and their revisions: the market's own columns, projected from what was filed."""

from __future__ import annotations

from uuid import uuid4

from django.contrib.postgres.fields import ArrayField
from django.contrib.postgres.indexes import GinIndex
from django.db import models

from yunshi.answers.models import Snapshot
from yunshi.casework.models import Case
from yunshi.parties.models import Organisation
from yunshi.programmes.models import Programme


class Listing(models.Model):
    """A solution that stands, or has stood, in the public market."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="+")
    """The application by which it came here."""
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="+")
    listed_at = models.DateTimeField()
    valid_until = models.DateField(null=True)
    """The last day on which it is shown; NULL when the programme names none."""

    class Meta:
        indexes = [models.Index(fields=["programme", "-listed_at"], name="catalogue_newest")]

    def __str__(self) -> str:
        return str(self.id)


class ListingRevision(models.Model):
    """What the market shows of a listing; the latest revision counts.

    Nothing ever queries answers: what can be searched, compared or sorted stands in columns.
    """

    listing = models.ForeignKey(Listing, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveIntegerField()
    snapshot = models.ForeignKey(Snapshot, on_delete=models.PROTECT, related_name="+")
    solution = models.UUIDField()
    """The solution in the snapshot."""
    shown_from = models.DateTimeField()
    current = models.BooleanField(default=True)
    name = models.TextField()
    name_en = models.TextField(blank=True)
    summary = models.TextField(blank=True)
    summary_en = models.TextField(blank=True)
    vendor = models.TextField()
    vendor_en = models.TextField(blank=True)
    categories = ArrayField(models.TextField(), default=list)
    industries = ArrayField(models.TextField(), default=list)
    sizes = ArrayField(models.TextField(), default=list)
    """Option ids of the pack."""
    website = models.TextField(blank=True)
    video = models.TextField(blank=True)
    price = models.BigIntegerField(null=True)
    """In whole TWD or in US cents."""
    currency = models.CharField(max_length=3, blank=True)
    term_months = models.PositiveIntegerField(null=True)
    price_per = models.TextField(blank=True)
    """What a price is for, where it is not a term: per user and month."""

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["listing", "number"], name="catalogue_revision_number"),
            models.UniqueConstraint(
                fields=["listing"],
                condition=models.Q(current=True),
                name="catalogue_one_current_revision",
            ),
        ]
        indexes = [
            GinIndex(fields=["categories"], name="catalogue_categories"),
            GinIndex(fields=["industries"], name="catalogue_industries"),
            GinIndex(fields=["sizes"], name="catalogue_sizes"),
        ]

    def __str__(self) -> str:
        return f"{self.name} r{self.number}"

"""The account of an organisation in a programme."""

from __future__ import annotations

from uuid import uuid4

from django.db import models

from yunshi.answers.models import Draft
from yunshi.casework.models import Case
from yunshi.parties.models import Organisation
from yunshi.programmes.models.packs import Programme


class Enrolment(models.Model):
    """One for each organisation in each programme, for ever; how it stands is told by its case."""

    id = models.UUIDField(primary_key=True, default=uuid4)
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    programme = models.ForeignKey(Programme, on_delete=models.PROTECT, related_name="enrolments")
    case = models.OneToOneField(Case, on_delete=models.PROTECT, related_name="+")
    draft = models.OneToOneField(Draft, on_delete=models.PROTECT, related_name="+", null=True)
    """What is answered with the account; none where the programme asks nothing."""
    began_at = models.DateTimeField()
    began_by = models.UUIDField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["organisation", "programme"], name="programmes_enrolment_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.programme_id} {self.organisation_id}"

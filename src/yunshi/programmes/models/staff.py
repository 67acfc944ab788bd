"""Who works for a programme, and as what."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from yunshi.programmes.models.packs import Programme
from yunshi.rulebook.lifecycle import Role

STAFF_ROLES = (Role.OFFICER, Role.REVIEWER, Role.AGENCY, Role.AUDITOR, Role.ADMINISTRATOR)


class StaffGrant(models.Model):
    """One role of one person. An administrator's is for the platform and names no programme."""

    person = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="staff_grants"
    )
    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="staff", null=True
    )
    role = models.TextField(choices=[(role.value, role.value) for role in STAFF_ROLES])
    granted_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["person", "programme", "role"],
                condition=models.Q(ended_at=None),
                nulls_distinct=False,
                name="programmes_grant_once",
            ),
            models.CheckConstraint(
                condition=models.Q(programme=None, role=Role.ADMINISTRATOR.value)
                | (models.Q(programme__isnull=False) & ~models.Q(role=Role.ADMINISTRATOR.value)),
                name="programmes_grant_names_its_programme",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.person_id} {self.role} {self.programme_id or ''}"

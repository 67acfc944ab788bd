"""What forbids: "barred until", "has running orders", "a supplement is open"."""

from __future__ import annotations

from typing import Any

from django.contrib.postgres.fields import ArrayField
from django.db import models

from yunshi.casework.models.cases import Case
from yunshi.rulebook.text import Text


class Hold(models.Model):
    """Forbids actions on one case, on all cases of an organisation, or on those of a group.

    An upper room writes it when something up there must stop something down here. It ends at
    ``until`` or when it is lifted, and is never deleted.
    """

    kind = models.TextField()
    case = models.ForeignKey(Case, on_delete=models.PROTECT, null=True, related_name="holds")
    owner = models.UUIDField(null=True)
    group = models.UUIDField(null=True)
    programme = models.TextField(null=True)  # noqa: DJ001 (null is "every programme")
    case_kinds: ArrayField[Any, list[str]] = ArrayField(models.TextField(), default=list)
    """The kinds of case it concerns; none named means all."""
    actions: ArrayField[Any, list[str]] = ArrayField(models.TextField(), default=list)
    """The actions it forbids, ``open`` among them; none named means all."""
    reason = models.JSONField()
    """A text in both languages, shown to whoever is stopped."""
    until = models.DateTimeField(null=True)
    placed_at = models.DateTimeField()
    placed_by = models.UUIDField(null=True)
    """Nobody: the system."""
    placed_role = models.TextField()
    lifted_at = models.DateTimeField(null=True)
    lifted_by = models.UUIDField(null=True)
    lifted_because = models.TextField(default="")

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=models.Q(case__isnull=False, owner=None, group=None)
                | models.Q(case=None, owner__isnull=False, group=None)
                | models.Q(case=None, owner=None, group__isnull=False),
                name="casework_hold_one_subject",
            ),
        ]
        indexes = [
            models.Index(
                fields=["owner"], name="casework_hold_owner", condition=models.Q(lifted_at=None)
            ),
            models.Index(
                fields=["group"], name="casework_hold_group", condition=models.Q(lifted_at=None)
            ),
        ]

    def __str__(self) -> str:
        return f"{self.kind} {self.pk}"

    @property
    def words(self) -> Text:
        """The reason as a text."""
        return Text.model_validate(self.reason)

    def forbids(self, action: str, *, programme: str, case_kind: str) -> bool:
        """Whether the hold, while it stands, forbids the action on such a case of its subject."""
        return (
            self.programme in (None, programme)
            and (not self.case_kinds or case_kind in self.case_kinds)
            and (not self.actions or action in self.actions)
        )

"""Days that an operator declares: typhoon days, corrections of the calendar."""

from __future__ import annotations

from django.conf import settings
from django.db import models


class DayOverride(models.Model):
    """Whether a date is a working day, against every table. The latest row of a date counts."""

    day = models.DateField()
    is_working_day = models.BooleanField()
    reason_zh = models.TextField()
    reason_en = models.TextField()
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+")
    confirmed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    """The second person, where running deadlines were moved with it."""

    class Meta:
        indexes = [models.Index(fields=["day"], name="programmes_day")]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(confirmed_by=None) | ~models.Q(confirmed_by=models.F("set_by")),
                name="programmes_day_confirmed_by_another",
            )
        ]

    def __str__(self) -> str:
        return str(self.day)

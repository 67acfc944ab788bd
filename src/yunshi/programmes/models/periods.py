"""Until when what a programme lists is shown, where officers have moved it."""

from __future__ import annotations

from django.conf import settings
from django.db import models

from yunshi.programmes.models.packs import Programme


class ListingPeriod(models.Model):
    """The last day of a programme's listings, over the pack's own. The latest row counts."""

    programme = models.ForeignKey(
        Programme, on_delete=models.PROTECT, related_name="listing_periods"
    )
    last_day = models.DateField()
    """The last day, in Taipei, on which they are shown."""
    set_at = models.DateTimeField()
    set_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )
    """NULL: the system."""
    reason = models.TextField()

    def __str__(self) -> str:
        return f"{self.programme_id} {self.last_day}"

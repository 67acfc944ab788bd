"""Having public registers asked about who has filed: by a job, for a submission costs nothing."""

from __future__ import annotations

from yunshi.applications.models import Filing
from yunshi.casework import clock
from yunshi.parties.models import RegisterQuestion
from yunshi.parties.services.registers import LOOKS_BACK, want_unasked


def ask_about_filings() -> int:
    """Wants to know about the vendors of filings that were submitted lately, about whom nobody
    has asked within that time; how many they are."""
    since = clock.now() - LOOKS_BACK
    filed = Filing.objects.filter(submitted_at__gte=since)
    ubns = filed.values_list("organisation__ubn", flat=True).distinct()
    return want_unasked(list(ubns), RegisterQuestion.For.FILING, since)

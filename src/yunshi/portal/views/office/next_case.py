"""The way on to the next case, once one is dealt with."""

from __future__ import annotations

from django.urls import reverse
from django.utils.html import format_html
from django.utils.translation import gettext as _

from yunshi.casework.arrival import arrived_at
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.reviews.queries import CaseInReview, next_row


def with_next_case(request: OfficeRequest, seen: CaseInReview, said: str) -> str:
    """What was done, with a link to what waits for the actor next, where anything does."""
    row = next_row(request.actor, seen.case.id, arrived_at(request))
    if row is None:
        return said
    url = reverse("portal:office:case", args=[row.case])
    name = row.solution or _("(unnamed solution)")
    words = _("Next case: %(name)s") % {"name": f"{name} {row.receipt}"}
    return format_html('{} <a href="{}">{}</a>', said, url, words)

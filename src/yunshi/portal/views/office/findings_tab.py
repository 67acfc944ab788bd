"""The first tab of a case; forms of the case that are refused come back to it."""

from __future__ import annotations

from uuid import uuid4

from django.http import HttpResponse

from yunshi.parties.queries import names_of
from yunshi.portal.views.office.access import OfficeRequest
from yunshi.portal.views.office.case_page import (
    NOTHING_TYPED,
    Typed,
    draw,
    file_url,
)
from yunshi.portal.views.office.shared import shared_views
from yunshi.reviews.pages.findings import findings_view, people_of
from yunshi.reviews.pages.supplements import SupplementView, supplement_views
from yunshi.reviews.queries import CaseInReview


def draw_findings(
    request: OfficeRequest, seen: CaseInReview, typed: Typed = NOTHING_TYPED
) -> HttpResponse:
    """What the rules say, with the buttons by which points are judged."""
    names = names_of(people_of(seen.points))
    shown = findings_view(seen, names, file_url(seen), typed_notes=typed.notes)
    content = {
        "findings": shown,
        "key": uuid4().hex,
        "answered": just_answered(seen),
        "shared": shared_views(seen),
    }
    return draw(request, seen, "findings", content, typed)


def just_answered(seen: CaseInReview) -> SupplementView | None:
    """The supplement whose answer is being looked at now: what was filed, and what is filed now."""
    latest = next(iter(seen.supplements), None)
    if not seen.in_qualification or latest is None or latest.answered_by is None:
        return None
    return supplement_views(seen, {})[0]
